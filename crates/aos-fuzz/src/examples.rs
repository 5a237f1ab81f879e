//! What the inputs are mutated from: the examples of the spec, and responses that other
//! services give in the place of one.

use aos_facade::{Operation, api::redact};
use serde_json::Value;

use crate::{
    secrets::PASSWORD,
    specification::Specification,
    typed_calls::{TypedCall, typed_calls},
};

/// Bodies of errors, in the shapes in which services send them.
pub(crate) const ERRORS: &str = include_str!("../seeds/errors.txt");
/// Bodies of token responses.
pub(crate) const TOKENS: &str = include_str!("../seeds/tokens.txt");

/// A call, with the arguments of the spec, and what it returns.
pub(crate) struct Example {
    pub(crate) call: TypedCall,
    pub(crate) operation: &'static Operation,
    pub(crate) parameters: Vec<(&'static str, String)>,
    /// With a secret that is known here in the place of each secret.
    pub(crate) body: Option<Value>,
    /// Status and body of a success.
    pub(crate) success: (u16, String),
}

/// The calls of all operations.
pub(crate) async fn examples() -> Vec<Example> {
    let specification = Specification::read();
    let example = |call: TypedCall| {
        let operation = Operation::find(call.case.operation).expect("an operation of the spec");
        let (parameters, body) = specification.arguments(operation);
        let body = body.map(|body| {
            let redacted = redact::json(&body, Some(operation));
            with_password(body, &redacted)
        });
        let success = specification.success(operation.id);
        let text = success.example.map(Value::to_string).unwrap_or_default();
        Example { call, operation, parameters, body, success: (success.status, text) }
    };
    typed_calls().await.into_iter().map(example).collect()
}

/// A body with the password in the place of all that is redacted.
fn with_password(body: Value, redacted: &Value) -> Value {
    match (body, redacted) {
        (Value::Array(values), Value::Array(redacted)) => {
            values.into_iter().zip(redacted).map(|(body, it)| with_password(body, it)).collect()
        }
        (Value::Object(fields), Value::Object(redacted)) => fields
            .into_iter()
            .map(|(key, value)| (key.clone(), with_password(value, &redacted[&key])))
            .collect(),
        (body, redacted) if body == *redacted => body,
        _ => PASSWORD.into(),
    }
}
