//! The bundled specification, as the tests read it.

use std::path::Path;

use serde_json::{Map, Value};

/// The bundle, as it is checked in.
pub(crate) struct Specification(Value);

/// What an operation returns on success.
pub(crate) struct Success<'a> {
    pub(crate) operation: &'a str,
    pub(crate) status: u16,
    /// The schema of the body; `None` where there is none.
    pub(crate) schema: Option<&'a Value>,
    pub(crate) example: Option<&'a Value>,
}

impl Specification {
    pub(crate) fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/elements.openapi.json");
        let text = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self(serde_json::from_str(&text).expect("the bundle is JSON"))
    }

    /// The successes of all operations.
    pub(crate) fn successes(&self) -> Vec<Success<'_>> {
        let paths = self.0["paths"].as_object().expect("the bundle has paths");
        let methods = paths.values().filter_map(Value::as_object).flat_map(Map::values);
        methods
            .filter_map(|operation| {
                let id = operation["operationId"].as_str()?;
                let responses = operation["responses"].as_object()?;
                let (status, response) =
                    responses.iter().find(|(status, _)| status.starts_with('2'))?;
                let body = &self.resolve(response)["content"]["application/json"];
                Some(Success {
                    operation: id,
                    status: status.parse().expect("a status is a number"),
                    schema: body.get("schema"),
                    example: body.get("example").or_else(|| {
                        body.get("examples")?.as_object()?.values().next()?.get("value")
                    }),
                })
            })
            .collect()
    }

    /// The success of an operation.
    pub(crate) fn success(&self, operation: &str) -> Success<'_> {
        let found = self.successes().into_iter().find(|success| success.operation == operation);
        found.unwrap_or_else(|| panic!("the bundle has no {operation}"))
    }

    /// The arguments of a call with the examples of the spec: the parameters that are
    /// required, and the body.
    pub(crate) fn arguments(
        &self,
        operation: &aos_facade::Operation,
    ) -> (Vec<(&'static str, String)>, Option<Value>) {
        let method = operation.method.as_str().to_lowercase();
        let described = &self.0["paths"][operation.path][method];
        let documented = described["parameters"].as_array().into_iter().flatten();
        let documented: Vec<&Value> = documented.map(|input| self.resolve(input)).collect();
        let required = operation.parameters.iter().filter(|input| input.required);
        let parameters = required.map(|input| {
            let documented = documented.iter().find(|known| known["name"] == input.name);
            let documented = documented.unwrap_or_else(|| panic!("no {}", input.name));
            let schema = self.resolve(&documented["schema"]);
            let example = documented.get("example").unwrap_or(&schema["example"]);
            (input.name, example.as_str().map_or_else(|| example.to_string(), str::to_owned))
        });
        let body = &self.resolve(&described["requestBody"])["content"]["application/json"];
        (parameters.collect(), body.get("example").cloned())
    }

    /// What a reference refers to, also one with a description beside it.
    pub(crate) fn resolve<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        loop {
            if let Some(target) = value["$ref"].as_str() {
                let pointer = target.trim_start_matches('#');
                value = self.0.pointer(pointer).unwrap_or_else(|| panic!("{target} is nowhere"));
            } else if let Some([single]) = value["allOf"].as_array().map(Vec::as_slice) {
                value = single;
            } else {
                return value;
            }
        }
    }
}
