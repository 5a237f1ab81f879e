//! What a successful response, or a row of a list, is: its kind and its keys.

use crate::{
    render::text::literals,
    spec::{
        extensions::Mark,
        model::{Operation, Spec},
        schema::{Kind, Schema},
    },
};

/// What a value may be.
#[derive(Default)]
pub(super) struct Facts<'a> {
    pub(super) object: bool,
    list: bool,
    /// The keys of the object with their aliases; empty where its names are free.
    pub(super) keys: Vec<&'a str>,
}

impl<'a> Facts<'a> {
    /// What the schema allows.
    pub(super) fn of(spec: &'a Spec, schema: &'a Schema) -> Self {
        let mut facts = Self::default();
        if !facts.add(spec, schema) {
            facts.keys.clear();
        }
        facts
    }

    /// Adds what a schema allows. Returns whether the names of its objects are all
    /// known.
    fn add(&mut self, spec: &'a Spec, schema: &'a Schema) -> bool {
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
                for (name, property) in &schema.properties {
                    self.keys.push(name);
                    self.keys.extend(property.aliases.iter().map(|alias| &**alias));
                }
                return !schema.properties.is_empty() && schema.additional_properties.is_none();
            }
            _ => {}
        }
        true
    }
}

/// The code of what a success of an operation holds.
pub(super) fn render(spec: &Spec, operation: &Operation) -> Option<String> {
    let Facts { object, list, keys } = Facts::of(spec, operation.response_schema()?);
    Some(format!(
        "Documented {{ object: {object}, list: {list}, keys: {}, may_be_empty: {} }}",
        literals(&keys),
        operation.response.is_some()
    ))
}
