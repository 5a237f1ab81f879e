//! The generated part of the facade's tests: a request of every operation, and
//! what decodes its responses.

use super::plan::Handle;
use crate::{
    render::{
        calls::{
            call::{Call, SetterKind},
            is_paging,
            samples::{self, Extent},
        },
        text::literal,
    },
    spec::names::field_name,
};

/// The requests of all operations.
pub(super) fn requests(handles: &[Handle<'_>]) -> String {
    let mut walks = Vec::new();
    let mut all = String::new();
    for handle in handles {
        for (name, call) in &handle.methods {
            let id = &call.operation.id;
            let mut cases = case(handle, name, call, Extent::Required);
            let sized = call.parameters.iter().any(|setter| setter.kind == SetterKind::PageSize);
            if sized || call.optional().iter().any(|setter| !is_paging(setter)) {
                cases += &case(handle, name, call, Extent::All);
            }
            walks.push(format!("async fn {id}(walk: &Walk<'_>) {{\n{cases}}}\n"));
            all += &format!("{id}(walk).await;\n");
        }
    }
    format!(
        "//! A request of every operation, with the examples of the spec.
        use aos_facade::types;
        use aos_httpmock::MockServerExt;

        use super::{{Case, Walk, rows, sample, said}};

        /// Sends every request.
        pub(super) async fn all(walk: &Walk<'_>) {{ {all} }}

        {}",
        walks.concat()
    )
}

/// One call, and the request it must make.
fn case(handle: &Handle<'_>, name: &str, call: &Call<'_>, extent: Extent) -> String {
    let operation = call.operation;
    let text = |value: Option<String>| {
        value.map_or_else(|| "None".to_owned(), |value| format!("Some({})", literal(&value)))
    };
    let mut when = "when".to_owned();
    for wire in &handle.ids {
        let id = serde_json::Value::from(samples::id(call, wire));
        when += &format!(".{}(&sample({}))", field_name(wire), literal(&id.to_string()));
    }
    let body = samples::body(call, extent).map(|body| body.to_string());
    if let Some(body) = &body {
        when += &format!(".body(&sample({}))", literal(body));
    }
    format!(
        "walk.case(
            Case {{ operation: {id}, method: {verb}, target: {target}, body: {body} }},
            |server, case| server.{mock}(|when, then| case.expects({when}.into_inner(), then.into_inner())),
            async |elements| {{ {call} }},
        ).await;\n",
        id = literal(&operation.id),
        verb = literal(&operation.method.to_uppercase()),
        target = literal(&samples::target(call, extent)),
        body = text(body),
        mock = operation.id,
        call = expression(handle, name, call, extent),
    )
}

/// The call through the facade.
fn expression(handle: &Handle<'_>, name: &str, call: &Call<'_>, extent: Extent) -> String {
    let mut code = "elements".to_owned();
    for (link, wire) in handle.links.iter().zip(&handle.ids) {
        let id = samples::id(call, wire);
        code += &format!(".{link}({})", literal(&id));
    }
    let given: Vec<String> =
        call.arguments(&handle.ids).into_iter().map(samples::argument).collect();
    code += &format!(".{name}({})", given.join(", "));
    if extent == Extent::All {
        let sized = call.parameters.iter().filter(|setter| setter.kind == SetterKind::PageSize);
        let optional = call.optional().into_iter().filter(|setter| !is_paging(setter));
        for setter in optional.filter(|setter| setter.sample.is_some()).chain(sized) {
            code += &format!(".{}({})", setter.name, samples::argument(setter));
        }
    }
    match call.row {
        Some(_) => format!("rows({code}.stream())"),
        None => format!("said({code}.await)"),
    }
}

/// What decodes the responses of all operations.
pub(super) fn decode(calls: &[Call<'_>]) -> String {
    let mut arms = String::new();
    for call in calls.iter().filter(|call| call.response != "()") {
        let id = literal(&call.operation.id);
        let ty = call.response.replace("crate ::", "aos_facade :: api ::");
        arms += &format!("{id} => through::<{ty}>(response),\n");
    }
    format!(
        "//! What decodes the responses of all operations.
        use aos_facade::{{api::{{DecodeError, decode as read}}, types}};
        use serde_json::Value;

        /// A response of an operation, decoded and written again; `None` where it has
        /// no body.
        pub(crate) fn decode(operation: &str, response: &Value) -> Option<Result<Value, DecodeError>> {{
            Some(match operation {{
                {arms}
                _ => return None,
            }})
        }}

        fn through<T: serde::de::DeserializeOwned + serde::Serialize>(response: &Value) -> Result<Value, DecodeError> {{
            read::<T>(response.clone()).map(|value| serde_json::to_value(value).unwrap())
        }}"
    )
}
