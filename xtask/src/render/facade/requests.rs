//! The generated part of the facade's tests: a request of every operation, and
//! what decodes its answers.

use super::{
    argument::outside,
    method::{Answer, Method},
    plan::{Handle, by_hand},
    samples::{self, Call},
    shapes::Shapes,
};
use crate::{Failure, names::builder_name, render::literal};

/// The requests of all operations.
pub(super) fn requests(handles: &[Handle<'_>]) -> Result<String, Failure> {
    let mut walks = Vec::new();
    let mut calls = String::new();
    for handle in handles {
        for method in &handle.methods {
            let id = method.operation.id();
            let mut cases = String::new();
            let plain = !by_hand(&handle.type_name).contains(&method.name.as_str());
            if method.options.is_none() || plain {
                cases += &case(handle, method, &method.name, Call::Plain)?;
            }
            let paged = matches!(method.answer, Answer::Pages { .. });
            if method.options.is_some() {
                cases += &case(handle, method, &method.with_name(), Call::Full)?;
            } else if paged && samples::page_size(&method.operation).is_some() {
                cases += &case(handle, method, &method.name, Call::Full)?;
            }
            walks.push(format!("async fn {id}(walk: &Walk<'_>) {{\n{cases}}}\n"));
            calls += &format!("{id}(walk).await;\n");
        }
    }
    Ok(format!(
        "//! A request of every operation, with the examples of the specification.
        use aos_facade::{{options, types}};
        use aos_httpmock::MockServerExt;

        use super::{{Case, Walk, first_page, sample, told}};

        /// Sends every request.
        pub(super) async fn all(walk: &Walk<'_>) {{ {calls} }}

        {}",
        walks.concat()
    ))
}

/// One call of a method, and the request it must make.
fn case(
    handle: &Handle<'_>,
    method: &Method<'_>,
    name: &str,
    call: Call,
) -> Result<String, Failure> {
    let operation = &method.operation;
    let text = |value: Option<String>| {
        value.map_or_else(|| "None".to_owned(), |value| format!("Some({})", literal(&value)))
    };
    let mut when = "when".to_owned();
    for (wire, setter) in handle.ids.iter().zip(&method.ids) {
        let id = serde_json::Value::from(samples::id(operation, wire));
        when += &format!(".{setter}(&sample({}))", literal(&id.to_string()));
    }
    let body = samples::body(method, call).map(|body| body.to_string());
    if let Some(body) = &body {
        when += &format!(".body(&sample({}))", literal(body));
    }
    Ok(format!(
        "walk.case(
            Case {{ operation: {id}, method: {verb}, target: {target}, body: {body} }},
            |server, case| server.{mock}(|when, then| case.expects({when}.into_inner(), then.into_inner())),
            async |elements| {{ {call} }},
        ).await;\n",
        id = literal(operation.id()),
        verb = literal(&operation.method.to_uppercase()),
        target = literal(&samples::target(operation, call)),
        body = text(body),
        mock = operation.id(),
        call = expression(handle, method, name, call)?,
    ))
}

/// The call of the facade.
fn expression(
    handle: &Handle<'_>,
    method: &Method<'_>,
    name: &str,
    call: Call,
) -> Result<String, Failure> {
    let mut code = "elements".to_owned();
    for (link, wire) in handle.links.iter().zip(&handle.ids) {
        let id = samples::id(&method.operation, wire);
        code += &format!(".{link}({})", literal(&id));
    }
    let mut given = Vec::new();
    for argument in &method.arguments {
        given.push(samples::argument(method, argument)?);
    }
    if name != method.name {
        given.extend(samples::options(method));
    }
    code += &format!(".{name}({})", given.join(", "));
    Ok(match method.answer {
        Answer::Pages { .. } => {
            let size = samples::page_size(&method.operation).filter(|_| call == Call::Full);
            let size = size.map_or_else(String::new, |size| format!(".page_size({size})"));
            format!("first_page({code}{size}).await")
        }
        Answer::One(_) => format!("told({code}.await)"),
        Answer::Verdict(_) => {
            format!("told({code}.await.map(aos_facade::Verdict::into_answer))")
        }
    })
}

/// What decodes the answers of all operations.
pub(super) fn decode(handles: &[Handle<'_>], shapes: &Shapes<'_>) -> String {
    let mut arms = String::new();
    let mut methods: Vec<&Method<'_>> = handles.iter().flat_map(|handle| &handle.methods).collect();
    methods.sort_by_key(|method| method.operation.id());
    for method in methods {
        let id = method.operation.id();
        let Some(ty) = shapes.response(&builder_name(id)) else { continue };
        arms += &format!("{} => through::<{}>(answer),\n", literal(id), outside(&ty, shapes));
    }
    format!(
        "//! What decodes the answers of all operations.
        use aos_facade::types;
        use serde_json::Value;

        /// An answer of an operation, decoded and written again; `None` where
        /// the operation answers no body.
        pub(crate) fn decode(operation: &str, answer: &Value) -> Option<serde_json::Result<Value>> {{
            Some(match operation {{
                {arms}
                _ => return None,
            }})
        }}

        fn through<T: serde::de::DeserializeOwned + serde::Serialize>(answer: &Value) -> serde_json::Result<Value> {{
            // Through text, as an answer comes.
            serde_json::from_str::<T>(&answer.to_string()).and_then(serde_json::to_value)
        }}"
    )
}
