//! The specification as the generator sees it: operations and what belongs to
//! them, with references resolved.

use serde_json::Value;

use crate::bundle::Bundle;

/// The methods that an operation can have.
pub const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// An operation of the specification.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// Path template.
    pub path: &'a str,
    /// Method, in small letters.
    pub method: &'a str,
    /// What the specification says.
    pub value: &'a Value,
    item: &'a Value,
    bundle: &'a Bundle,
}

/// A part of an operation, with its place in the document.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    /// Where it stands in the document.
    pub path: Vec<String>,
    /// What stands there, references resolved.
    pub value: &'a Value,
}

impl Bundle {
    /// All operations, in the order of the document.
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let paths = self.document["paths"].as_object();
        paths
            .into_iter()
            .flatten()
            .flat_map(|(path, item)| {
                item.as_object().into_iter().flatten().filter_map(move |(method, value)| {
                    METHODS.contains(&method.as_str()).then_some(Operation {
                        path,
                        method,
                        value,
                        item,
                        bundle: self,
                    })
                })
            })
            .collect()
    }

    /// All schemas that have a name of their own, in the order of the document.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &Value)> {
        let schemas = self.document["components"]["schemas"].as_object();
        schemas.into_iter().flatten().map(|(name, schema)| (name.as_str(), schema))
    }

    /// Follows references to what they stand for.
    pub fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        // The lint refuses references that lead nowhere; the bound is for such
        // as lead in a circle.
        for _ in 0..32 {
            let Some(target) = reference(value) else { break };
            value = self.document.pointer(target).unwrap_or(&Value::Null);
        }
        value
    }
}

/// What may stand beside `allOf` with a single reference, which is how OpenAPI
/// 3.0 adds a description to a reference.
pub fn stands_beside(key: &str) -> bool {
    matches!(key, "allOf" | "description" | "nullable" | "example") || key.starts_with("x-")
}

/// The pointer of a reference, also of one with a description.
pub fn reference(value: &Value) -> Option<&str> {
    let reference = match value.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([single]) if value.as_object()?.keys().all(|key| stands_beside(key)) => single,
        _ => value,
    };
    reference.get("$ref")?.as_str()?.strip_prefix('#')
}

/// What a schema can be instead: the alternatives of `anyOf` or `oneOf`, none
/// where there is no choice.
pub fn choice(schema: &Value) -> &[Value] {
    let choice = schema.get("anyOf").or_else(|| schema.get("oneOf"));
    choice.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The first alternative of a choice, which is the documented one.
pub fn first_choice(schema: &Value) -> &Value {
    choice(schema).first().unwrap_or(&Value::Null)
}

/// The name of the schema that a reference stands for.
pub fn schema_name(value: &Value) -> Option<&str> {
    reference(value)?.strip_prefix("/components/schemas/")
}

impl<'a> Operation<'a> {
    /// The operation's id; empty where the specification forgot it.
    pub fn id(&self) -> &'a str {
        self.value["operationId"].as_str().unwrap_or_default()
    }

    /// Where the operation stands in the document.
    pub fn location(&self) -> Vec<String> {
        ["paths", self.path, self.method].map(str::to_owned).to_vec()
    }

    /// File and place of a part of the operation.
    pub fn place(&self, rest: &[&str]) -> String {
        let mut path = self.location();
        path.extend(rest.iter().map(|part| (*part).to_owned()));
        self.bundle.place(&path)
    }

    /// Its parameters and those of its path, which its own override.
    pub fn parameters(&self) -> Vec<Part<'a>> {
        let mut found: Vec<Part<'a>> = Vec::new();
        for (value, path) in [
            (&self.item["parameters"], vec!["paths".to_owned(), self.path.to_owned()]),
            (&self.value["parameters"], self.location()),
        ] {
            for (index, parameter) in value.as_array().into_iter().flatten().enumerate() {
                let mut path = path.clone();
                path.extend(["parameters".to_owned(), index.to_string()]);
                let part = Part { path, value: self.bundle.resolve(parameter) };
                let same = |known: &&mut Part<'_>| {
                    known.value["name"] == part.value["name"]
                        && known.value["in"] == part.value["in"]
                        && known.path[..3] != part.path[..3]
                };
                match found.iter_mut().find(same) {
                    Some(known) => *known = part,
                    None => found.push(part),
                }
            }
        }
        found
    }

    /// Its responses by status, references resolved.
    pub fn responses(&self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        let responses = self.value["responses"].as_object();
        let bundle = self.bundle;
        responses
            .into_iter()
            .flatten()
            .map(move |(status, response)| (status.as_str(), bundle.resolve(response)))
    }

    /// The response of a success, with its status.
    pub fn success(&self) -> Option<(&'a str, &'a Value)> {
        self.responses().find(|(status, _)| status.starts_with('2'))
    }

    /// The JSON body of a success, if it has one.
    pub fn success_body(&self) -> Option<&'a Value> {
        self.success()?.1.get("content")?.get("application/json")
    }

    /// The request body, if it takes one.
    pub fn request_body(&self) -> Option<&'a Value> {
        self.value.get("requestBody").map(|body| self.bundle.resolve(body))
    }

    /// The specification it is part of.
    pub fn bundle(&self) -> &'a Bundle {
        self.bundle
    }
}

/// The example of a body: `example`, or the first of `examples`.
pub fn example(body: &Value) -> Option<&Value> {
    body.get("example").or_else(|| body.get("examples")?.as_object()?.values().next()?.get("value"))
}
