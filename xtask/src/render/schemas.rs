//! The JSON schemas of the operations.

use quote::ToTokens;

use super::text::{format_code, literal};
use crate::{failure::Failure, progenitor::Generated, spec::model::Spec};

pub(super) fn render(spec: &Spec, generated: &Generated) -> Result<String, Failure> {
    let mut arms = String::new();
    for operation in &spec.operations {
        let (id, signatures) = (operation.id.as_str(), &generated.signatures);
        let mut parameters = String::new();
        for parameter in &operation.parameters {
            if let Some(ty) = signatures.parameter(id, &parameter.name) {
                let ty = ty.to_token_stream();
                parameters += &format!("({}, root::<{ty}>()),", literal(&parameter.name));
            }
        }
        let schema = |ty: Option<&syn::Type>| {
            ty.map_or_else(
                || "None".to_owned(),
                |ty| format!("Some(root::<{}>())", ty.to_token_stream()),
            )
        };
        arms += &format!(
            "{id} => Schemas {{ parameters: Vec::from([{parameters}]), request: {request}, response: {response} }},",
            id = literal(id),
            request = schema(signatures.body(id)),
            response = schema(signatures.response(id)),
        );
    }
    let code = format!(
        "//! The JSON schemas of the operations.
        use schemars::{{JsonSchema, schema::RootSchema, schema_for}};

        use super::types;
        use crate::Schemas;

        /// The schemas of what an operation takes and returns; `None` for an
        /// operation that the spec does not have.
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
