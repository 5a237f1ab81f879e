//! What a successful response, or a row of a list, is: its kind and its fields.

use super::input::codes;
use crate::{
    render::text::{literal, literals},
    spec::{
        extensions::Mark,
        fields::{self, Way},
        model::{Operation, Spec},
        schema::{Kind, Schema},
    },
};

/// The code of what a success of an operation holds; the rows of a list are apart.
pub(super) fn render(spec: &Spec, operation: &Operation) -> Option<String> {
    let response = operation.response_schema()?;
    let items = operation.paging.as_ref().map(|paging| &*paging.items);
    let within = |path: &str| {
        let rest = items.and_then(|items| path.strip_prefix(items));
        rest.is_some_and(|rest| rest.starts_with("[]"))
    };
    // A single row may come in the place of the list of them.
    let object = operation.row(spec).filter(|_| items == Some("$")).unwrap_or(response);
    let may_be_empty = operation.response.is_some();
    Some(documented(spec, response, object, may_be_empty, within))
}

/// The code of what a row of a list is.
pub(super) fn row(spec: &Spec, row: &Schema) -> String {
    documented(spec, row, row, false, |_| false)
}

fn documented(
    spec: &Spec,
    schema: &Schema,
    object: &Schema,
    may_be_empty: bool,
    left_out: impl Fn(&str) -> bool,
) -> String {
    let mut facts = Facts::default();
    let known = facts.add(spec, schema);
    let fields: String = fields::of(spec, object, Way::Response)
        .iter()
        .filter(|field| facts.object && !field.path.is_empty() && !left_out(&field.path))
        .map(|found| field(spec, found))
        .collect();
    format!(
        "Documented {{ object: {}, list: {}, open: {}, fields: &[{fields}], may_be_empty: {may_be_empty} }}",
        facts.object, facts.list, !known,
    )
}

fn field(spec: &Spec, field: &fields::Field<'_>) -> String {
    let new = format!("Field::new({}, ValueKind::{})", literal(&field.path), field.shape.kind);
    let mut facts = String::new();
    if !field.own.aliases.is_empty() {
        let aliases: Vec<&str> = field.own.aliases.iter().map(|alias| &**alias).collect();
        facts += &format!("aliases: {}, ", literals(&aliases));
    }
    if field.shape.list {
        facts += "list: true, ";
    }
    if let Some(codes) = codes(spec, field.shape.schema).filter(|_| !field.is_ambiguous) {
        facts += &format!("codes: Some({codes}), ");
    }
    if field.is_secret(spec) {
        facts += "secret: true, ";
    }
    if facts.is_empty() { new + "," } else { format!("Field {{ {facts}..{new} }},") }
}

/// What a value may be.
#[derive(Default)]
struct Facts {
    object: bool,
    list: bool,
}

impl Facts {
    /// Adds what a schema allows. Returns whether the names of its objects are all
    /// known.
    fn add(&mut self, spec: &Spec, schema: &Schema) -> bool {
        let schema = spec.resolve(schema);
        self.list |= schema.bare.is_some();
        if !schema.choice().is_empty() {
            // All of them, also where one leaves the names free.
            let known: Vec<bool> =
                schema.choice().iter().map(|choice| self.add(spec, choice)).collect();
            // Any JSON is read in the place of the documented shape.
            return schema.mark == Some(Mark::OrOther) || known.into_iter().all(|known| known);
        }
        match schema.kind {
            Some(Kind::Array) => self.list = true,
            Some(Kind::Object) => {
                self.object = true;
                return !schema.properties.is_empty() && schema.additional_properties.is_none();
            }
            _ => {}
        }
        true
    }
}
