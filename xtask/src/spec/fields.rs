//! The fields of a body, each with its path: those of requests, and those of responses.

use super::{
    extensions::Mark,
    model::Spec,
    schema::{Kind, Schema},
};

/// Which way a body goes. A request has the one form that the client sends; a response
/// has what the service may send.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Way {
    Request,
    Response,
}

/// A field with its place.
pub(crate) struct Field<'a> {
    /// `items[].name`; empty for a body that is no object.
    pub(crate) path: String,
    /// As it stands at its place.
    pub(crate) own: &'a Schema,
    /// Whether the object around it cannot do without it.
    pub(crate) required: bool,
    pub(crate) shape: Shape<'a>,
    /// Whether the variants of the object around give it other codes each, so that no
    /// list says what a code means.
    pub(crate) is_ambiguous: bool,
}

/// What kind of value a schema takes.
#[derive(Clone, Copy)]
pub(crate) struct Shape<'a> {
    /// The variant of `ValueKind`.
    pub(crate) kind: &'static str,
    pub(crate) list: bool,
    /// Of one value.
    pub(crate) schema: &'a Schema,
}

impl Field<'_> {
    /// Whether it holds a secret.
    pub(crate) fn is_secret(&self, spec: &Spec) -> bool {
        [self.own, spec.resolve(self.own), spec.resolve(self.shape.schema)]
            .iter()
            .any(|schema| schema.format.as_deref() == Some("password") || schema.write_only)
    }
}

/// The fields within a body, each before those within it; of a body that is no object,
/// itself.
pub(crate) fn of<'a>(spec: &'a Spec, schema: &'a Schema, way: Way) -> Vec<Field<'a>> {
    let mut walk = Walk { spec, way, fields: Vec::new(), around: Vec::new() };
    match shape(spec, schema, way) {
        Shape { kind: "Object", list: false, schema } => walk.object("", schema),
        _ => walk.field("", schema, true),
    }
    walk.fields
}

struct Walk<'a> {
    spec: &'a Spec,
    way: Way,
    fields: Vec<Field<'a>>,
    /// The named schemas around: one that holds itself is not followed for ever.
    around: Vec<&'a str>,
}

impl<'a> Walk<'a> {
    fn object(&mut self, path: &str, schema: &'a Schema) {
        let name = schema.name();
        if name.is_some_and(|name| self.around.contains(&name)) {
            return;
        }
        self.around.extend(name);
        let schema = self.spec.resolve(schema);
        for (name, field) in &schema.properties {
            let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            match self.fields.iter().position(|known| known.path == path) {
                None => self.field(&path, field, schema.required.contains(name)),
                // The variants of an object share fields.
                Some(index) => {
                    let codes = |schema: &'a Schema| {
                        schema.name().filter(|_| self.spec.resolve(schema).module().is_some())
                    };
                    let own = codes(shape(self.spec, field, self.way).schema);
                    let known = codes(self.fields[index].shape.schema);
                    self.fields[index].is_ambiguous |= own != known;
                }
            }
        }
        for choice in schema.choice() {
            if shape(self.spec, choice, self.way).kind == "Object" {
                self.object(path, choice);
            }
        }
        if name.is_some() {
            self.around.pop();
        }
    }

    fn field(&mut self, path: &str, own: &'a Schema, required: bool) {
        let mut shape = shape(self.spec, own, self.way);
        if self.way == Way::Response && shape.kind == "Text" && is_id(path) {
            shape.kind = "Id";
        }
        let path = path.to_owned();
        let below = format!("{path}{}", if shape.list { "[]" } else { "" });
        self.fields.push(Field { path, own, required, shape, is_ambiguous: false });
        let values = self.spec.resolve(shape.schema).additional_properties.as_deref();
        match (shape.kind, values.map(|values| self::shape(self.spec, values, self.way))) {
            ("Object", _) => self.object(&below, shape.schema),
            ("Map", Some(Shape { kind: "Object", list: false, schema })) => {
                self.object(&format!("{below}.*"), schema);
            }
            _ => {}
        }
    }
}

/// Whether a text of this name is an id: the vendor's ids end so.
pub(crate) fn is_id(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or(path);
    name == "id" || name.ends_with("Id")
}

fn shape<'a>(spec: &'a Spec, own: &'a Schema, way: Way) -> Shape<'a> {
    let whole = spec.resolve(own);
    let one = |kind| Shape { kind, list: false, schema: own };
    match (own.mark.or(whole.mark), whole.choice()) {
        (Some(Mark::OneOrMany), [inner, ..]) => {
            return Shape { list: true, ..shape(spec, inner, way) };
        }
        (Some(Mark::OneOrMany), []) => return Shape { list: true, ..one("Any") },
        (Some(Mark::OrOther), [main, ..]) if way == Way::Response => {
            return shape(spec, main, way);
        }
        (Some(Mark::NumberOrText | Mark::OrOther), _) => return one("Any"),
        (Some(Mark::Timestamp), _) => return one("Time"),
        (Some(Mark::Size), _) => return one("Size"),
        (Some(Mark::Duration), _) => return one("Text"),
        (None, [_, ..]) if way == Way::Response => return one("Object"),
        (None, _) => {}
    }
    match (whole.kind, whole.items.as_deref()) {
        (Some(Kind::Array), Some(items)) => match shape(spec, items, way) {
            // A list of lists is looked at no further.
            Shape { list: true, .. } => Shape { list: true, ..one("Any") },
            inner => Shape { list: true, ..inner },
        },
        (Some(Kind::String), _) if whole.format.as_deref() == Some("date-time") => one("Time"),
        (Some(Kind::String), _) if whole.format.as_deref() == Some("year-month") => one("Month"),
        (Some(Kind::String), _) => one("Text"),
        (Some(Kind::Integer), _) => one("Integer"),
        (Some(Kind::Number), _) => one("Number"),
        (Some(Kind::Boolean), _) => one("Boolean"),
        (Some(Kind::Object), _) if !whole.properties.is_empty() => one("Object"),
        (Some(Kind::Object), _) => one("Map"),
        _ => one("Any"),
    }
}
