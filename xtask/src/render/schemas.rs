//! The JSON schemas of the operations.

use super::{format_code, literal, operations::sorted, types::Types};
use crate::{
    Failure,
    bundle::Bundle,
    names::{builder_name, field_name},
};

pub(super) fn render(bundle: &Bundle, types: &Types) -> Result<String, Failure> {
    let mut arms = String::new();
    for operation in sorted(bundle) {
        let builder = builder_name(operation.id());
        let mut parameters = String::new();
        for part in operation.parameters() {
            let name = part.value["name"].as_str().unwrap_or_default();
            if let Some(ty) = types.setter(&builder, &field_name(name)) {
                parameters += &format!("({}, root::<{ty}>()),", literal(name));
            }
        }
        let schema = |ty: Option<String>| {
            ty.map_or_else(|| "None".to_owned(), |ty| format!("Some(root::<{ty}>())"))
        };
        arms += &format!(
            "{id} => Schemas {{ parameters: Vec::from([{parameters}]), request: {request}, response: {response} }},",
            id = literal(operation.id()),
            request = schema(types.setter(&builder, "body")),
            response = schema(types.response(&builder)),
        );
    }
    let code = format!(
        "//! The JSON schemas of the operations.
        use schemars::{{JsonSchema, schema::RootSchema, schema_for}};

        use super::client::types;
        use crate::Schemas;

        /// The schemas of what an operation takes and answers; `None` for an
        /// operation that the specification does not have.
        pub fn schemas(operation_id: &str) -> Option<Schemas> {{
            Some(match operation_id {{
                {arms}
                _ => return None,
            }})
        }}

        fn root<T: JsonSchema>() -> RootSchema {{
            schema_for!(T)
        }}"
    );
    format_code(&code, "schemas.rs")
}
