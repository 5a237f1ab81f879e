//! Security: every operation names its scopes, and the scopes are declared.

use serde_json::{Map, Value};

use crate::{Failure, model::Operation};

pub(super) fn lint(operation: &Operation<'_>) -> Result<(), Failure> {
    let fail = |sentence: String| Err(Failure::new(operation.place(&["security"]), sentence));
    let alternatives = operation.value["security"].as_array().map_or(&[][..], Vec::as_slice);
    if alternatives.is_empty() {
        return Err(Failure::new(
            operation.place(&[]),
            "the operation has no security; name the scopes that it needs.",
        ));
    }
    for alternative in alternatives {
        let Some((scheme, scopes)) = single(alternative) else {
            return fail(
                "each alternative names one scheme; scopes that are needed together stand in one list."
                    .to_owned(),
            );
        };
        let known = &operation.bundle().document["components"]["securitySchemes"][scheme];
        if known.is_null() {
            return fail(format!("nobody declares the security scheme {scheme}."));
        }
        let scopes = scopes.as_array().map_or(&[][..], Vec::as_slice);
        if scopes.is_empty() {
            return fail(format!("the scheme {scheme} is named without scopes."));
        }
        if let Some(scope) = scopes.iter().find(|scope| !declares(known, scope)) {
            return fail(format!(
                "nobody declares the scope {scope}; add it to the scopes of the scheme {scheme}."
            ));
        }
    }
    Ok(())
}

fn single(alternative: &Value) -> Option<(&String, &Value)> {
    let map = alternative.as_object().filter(|map| map.len() == 1)?;
    map.iter().next()
}

fn declares(scheme: &Value, scope: &Value) -> bool {
    let flows = scheme["flows"].as_object().into_iter().flat_map(Map::values);
    scope
        .as_str()
        .is_some_and(|scope| flows.into_iter().any(|flow| !flow["scopes"][scope].is_null()))
}
