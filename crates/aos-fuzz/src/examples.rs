//! What the inputs are mutated from: the examples of the spec, and responses that other
//! services give in the place of one.

use std::collections::BTreeMap;

use aos_facade::Operation;
use serde_json::Value;

use crate::{
    specification::Specification,
    typed_calls::{TypedCall, typed_calls},
};

/// Bodies of errors, in the shapes in which services send them.
pub(crate) const ERRORS: [&str; 12] = [
    r#"{"statusCode":403,"message":"Access is denied.","requestId":"3f1c9a52"}"#,
    r#"{"error":"invalid_client","error_description":"Unknown client.","error_uri":"x"}"#,
    r#"{"error":{"code":"Throttled","message":"Slow down.","innerError":{"retryAfter":"3"}}}"#,
    r#"{"type":"about:blank","title":"Not found","status":404,"detail":"No such tenant."}"#,
    r#"{"title":"Invalid","status":400,"errors":{"pageSize":["is too large","x"],"":[]}}"#,
    r#"{"isSuccess":false,"errorMessage":"No.","errorCode":17,"data":null}"#,
    r#"{"errors":[{"message":"One."},"Two.",{"field":"name","reason":"Three."}]}"#,
    r#"{"fault":{"faultstring":"Quota.","detail":{"errorcode":"policies.ratelimit"}}}"#,
    r#"{"message":"Wait.","retryAfter":2.5,"password":"x","token":"y"}"#,
    "<html><head><title>403 &amp; &#x46;orbidden</title></head><body><h1>No &lt;entry&gt;</h1>",
    "upstream connect error or disconnect/reset before headers",
    "",
];

/// Bodies of token responses.
pub(crate) const TOKENS: [&str; 4] = [
    r#"{"access_token":"hunter2/access-token+0==","expires_in":3600,"token_type":"Bearer","scope":"a b"}"#,
    r#"{"access_token":"hunter2/access-token+0==","expires_in":"3599.5","refresh_token":"r"}"#,
    r#"{"error":"invalid_client","error_description":"AADSTS7000215: Invalid secret."}"#,
    r#"{"error":"invalid_scope","error_description":"No.","error_codes":[70011],"timestamp":"t"}"#,
];

/// The arguments of a call.
pub(crate) type Arguments = (Vec<(&'static str, String)>, Option<Value>);

/// The calls of all operations, and what they return.
pub(crate) struct Examples {
    pub(crate) calls: Vec<TypedCall>,
    pub(crate) arguments: BTreeMap<&'static str, Arguments>,
    /// The documented responses by operation.
    pub(crate) successes: BTreeMap<String, (u16, Value)>,
}

impl std::fmt::Debug for Examples {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Examples").field("calls", &self.calls.len()).finish_non_exhaustive()
    }
}

impl Examples {
    pub(crate) async fn read() -> Self {
        let specification = Specification::read();
        let operations = aos_facade::api::OPERATIONS.iter();
        let arguments =
            |operation: &'static Operation| (operation.id, specification.arguments(operation));
        let successes = specification.successes().into_iter().map(|success| {
            let example = success.example.cloned().unwrap_or_default();
            (success.operation.to_owned(), (success.status, example))
        });
        Self {
            calls: typed_calls().await,
            arguments: operations.map(arguments).collect(),
            successes: successes.collect(),
        }
    }
}
