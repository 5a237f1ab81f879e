//! What schemas are made of: every schema of the specification with its place,
//! and the named ones that a request or response holds.

use std::collections::BTreeSet;

use super::{
    bundle::Origins,
    model::{Operation, Spec},
    schema::Schema,
};

/// Where a schema is.
#[derive(Clone, Debug)]
pub(crate) struct Position<'a> {
    /// What it is a part of.
    pub(crate) owner: Owner<'a>,
    origins: &'a Origins,
    /// Where its owner is in the document.
    root: String,
    /// The way from the owner to it.
    path: Vec<String>,
}

/// What schemas are a part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner<'a> {
    /// A named schema.
    Named(&'a str),
    /// A parameter or a request body.
    Request,
    /// A success.
    Success,
    /// An error.
    Error,
}

impl<'a> Position<'a> {
    fn root(spec: &'a Spec, owner: Owner<'a>, root: String) -> Self {
        Self { owner, origins: &spec.origins, root, path: Vec::new() }
    }

    /// Whether it is the schema of its owner itself, and not a part.
    pub(crate) fn is_root(&self) -> bool {
        self.path.is_empty()
    }

    /// The name of the schema, if it has one of its own.
    pub(crate) fn name(&self) -> Option<&'a str> {
        match self.owner {
            Owner::Named(name) if self.is_root() => Some(name),
            _ => None,
        }
    }

    /// Owner and name of a property of a named schema.
    pub(crate) fn property(&self) -> Option<(&'a str, &str)> {
        match (self.owner, self.path.as_slice()) {
            (Owner::Named(owner), [property]) => {
                Some((owner, property.strip_prefix("properties.")?))
            }
            _ => None,
        }
    }

    /// File, line and place.
    pub(crate) fn place(&self) -> String {
        self.part("")
    }

    /// File, line and place of a part of it: `.properties.name`.
    pub(crate) fn part(&self, part: &str) -> String {
        let path = self.path.iter().fold(self.root.clone(), |place, key| format!("{place}.{key}"));
        self.origins.place(&format!("{path}{part}"))
    }
}

impl Spec {
    /// Every schema with its place, the outer before the inner ones.
    pub(crate) fn all_schemas(&self) -> Vec<(Position<'_>, &Schema)> {
        let mut found = Vec::new();
        for (name, schema) in &self.schemas {
            let place = format!("components.schemas.{name}");
            descend(Position::root(self, Owner::Named(name), place), schema, &mut found);
        }
        for (at, schema) in self.operations.iter().flat_map(|operation| self.roots(operation)) {
            descend(at, schema, &mut found);
        }
        found
    }

    /// The schemas of an operation, but not their parts.
    fn roots<'a>(&'a self, operation: &'a Operation) -> Vec<(Position<'a>, &'a Schema)> {
        let mut roots = Vec::new();
        for parameter in &operation.parameters {
            let place = format!("{}.schema", parameter.at.join("."));
            roots.push((Position::root(self, Owner::Request, place), &parameter.schema));
        }
        let request = operation.request_body.iter();
        let request = request.map(|body| (Owner::Request, vec!["requestBody"], body));
        let responses = operation.responses.iter().map(|(status, body)| {
            let owner = if status.starts_with('2') { Owner::Success } else { Owner::Error };
            (owner, vec!["responses", status], body)
        });
        for (owner, at, body) in request.chain(responses) {
            for (media, content) in &body.content {
                let at = [&at[..], &["content", media, "schema"]].concat().join(".");
                let place = format!("paths.{}.{}.{at}", operation.path, operation.method);
                let root = |schema| (Position::root(self, owner, place.clone()), schema);
                roots.extend(content.schema.iter().map(root));
            }
        }
        roots
    }

    /// Adds the named schemas that a schema is made of.
    pub(crate) fn follow<'a>(&'a self, schema: &'a Schema, found: &mut BTreeSet<String>) {
        if let Some(name) = schema.name()
            && found.insert(name.to_owned())
            && let Some(target) = self.schemas.get(name)
        {
            self.follow(target, found);
        }
        schema.children().iter().for_each(|(_, child)| self.follow(child, found));
    }

    /// Whether a schema, or a named one that it is made of, has a secret text.
    pub(crate) fn has_secrets(&self, schema: &Schema) -> bool {
        fn own(schema: &Schema) -> bool {
            schema.format.as_deref() == Some("password")
                || schema.children().iter().any(|(_, child)| own(child))
        }
        let mut names = BTreeSet::new();
        self.follow(schema, &mut names);
        own(schema) || names.iter().filter_map(|name| self.schemas.get(name)).any(own)
    }
}

fn descend<'a>(at: Position<'a>, schema: &'a Schema, found: &mut Vec<(Position<'a>, &'a Schema)>) {
    let Position { owner, origins, root, path } = at.clone();
    found.push((at, schema));
    for (key, child) in schema.children() {
        let path = [&path[..], &[key]].concat();
        descend(Position { owner, origins, root: root.clone(), path }, child, found);
    }
}

/// The named schemas that requests and successes are made of.
#[derive(Debug, Default)]
pub(crate) struct Reach {
    /// Those that a request holds.
    pub(crate) requests: BTreeSet<String>,
    /// Those that a success holds.
    pub(crate) responses: BTreeSet<String>,
}

impl Reach {
    /// Looks through all operations.
    pub(crate) fn of(spec: &Spec) -> Self {
        let mut reach = Self::default();
        for operation in &spec.operations {
            for (at, schema) in spec.roots(operation) {
                match at.owner {
                    Owner::Request => spec.follow(schema, &mut reach.requests),
                    Owner::Success => spec.follow(schema, &mut reach.responses),
                    Owner::Error | Owner::Named(_) => {}
                }
            }
        }
        reach
    }
}
