//! The body of a call: what `--body` gives, with the flags of its fields.

use std::borrow::Cow;

use aos_facade::api::{Body, exact_numbers, read_json, trim_text};
use serde_json::{Map, Value};

use crate::{
    exit::{Failure, Outcome},
    given,
    groups::Set,
    interrupt::Interrupt,
};

/// The body, with the fields of flags set in what was given. Their values are
/// texts; the check of the call puts them into the form of the spec.
pub(super) fn merged(
    body: Option<&Body>,
    given: Option<String>,
    fields: Vec<Set>,
) -> Outcome<Option<String>> {
    // Where a field is required, the check names it, and not the body.
    let required = |body: &Body| {
        body.required && body.fields.iter().any(|it| it.required && it.is_top_level_field())
    };
    if fields.is_empty() && (given.is_some() || !body.is_some_and(required)) {
        // As it was given, digit by digit.
        return Ok(given);
    }
    let mut merged = match given {
        Some(text) if matches!(exact_numbers(&text), Cow::Owned(_)) => {
            let what = "the body holds a number with more digits than can be kept while flags are \
                        added to it";
            return Err(Failure::usage(what).hint("give the fields in the body as well"));
        }
        Some(text) => read_json(&text)
            .map_err(|error| Failure::usage(format!("the body is not valid JSON: {error}")))?,
        None => Value::Object(Map::new()),
    };
    let Some(object) = merged.as_object_mut() else {
        return Err(Failure::usage("the body is not an object, so flags cannot set fields of it"));
    };
    for (field, mut values) in fields {
        let value = match field.list {
            true => values.into(),
            false => values.pop().into(),
        };
        // In whatever case the body has it.
        object.retain(|name, _| !name.eq_ignore_ascii_case(field.name));
        object.insert(field.name.to_owned(), value);
    }
    Ok(Some(merged.to_string()))
}

/// Reads the value of `--body`, which is valid JSON: itself, `@` and a file, or `-` for stdin.
pub(super) async fn read(argument: Option<&str>, interrupt: &Interrupt) -> Outcome<Option<String>> {
    let Some(argument) = argument.map(str::to_owned) else { return Ok(None) };
    interrupt.or_ends_reading(move || read_now(&argument)).await.map(Some)
}

fn read_now(argument: &str) -> Outcome<String> {
    let hint = "give one JSON value and nothing else";
    let (text, origin, hint) = if argument == "-" {
        (given::stdin("the body on stdin")?, "the body on stdin".to_owned(), hint)
    } else if let Some(text) = given::file(argument, "--body")? {
        (text, format!("the file {:?} of --body", &argument[1..]), hint)
    } else {
        let hint =
            "quote it for the shell, as in --body '{\"name\": \"value\"}', or use --body @FILE";
        (argument.to_owned(), "the value of --body".to_owned(), hint)
    };
    if trim_text(&text).is_empty() {
        return Err(Failure::usage(format!("{origin} is empty")).hint(hint));
    }
    match serde_json::from_str::<serde::de::IgnoredAny>(&text) {
        Ok(_) => Ok(trim_text(&text).to_owned()),
        Err(error) => {
            Err(Failure::usage(format!("{origin} is not valid JSON: {error}")).hint(hint))
        }
    }
}

#[cfg(test)]
mod tests {
    use aos_facade::api::{Input, Location, ValueKind};
    use serde_json::json;

    use super::*;

    const FIELD: Input = Input { location: Location::Body, ..Input::BLANK };

    static WRITE: Body = Body {
        required: true,
        fields: &[
            Input { name: "userName", required: true, ..FIELD },
            Input { name: "seats", kind: ValueKind::Integer, required: true, ..FIELD },
            Input { name: "on", kind: ValueKind::Boolean, ..FIELD },
            Input { name: "names", list: true, ..FIELD },
        ],
    };

    static OPTIONAL: Body = Body { required: true, fields: &[Input { name: "name", ..FIELD }] };

    fn body(body: &'static Body, given: Option<Value>, flags: &[(&str, &[&str])]) -> Option<Value> {
        let fields = flags.iter().map(|(name, values)| {
            let field = body.fields.iter().find(|field| field.name == *name).unwrap();
            (field, values.iter().map(|value| (*value).to_owned()).collect())
        });
        let given = given.map(|given| given.to_string());
        let merged = merged(Some(body), given, fields.collect()).expect("it is an object");
        merged.map(|merged| serde_json::from_str(&merged).unwrap())
    }

    #[test]
    fn flags_replace_fields_of_the_body_and_the_check_gives_them_their_kind() {
        let given = json!({"userName": "a", "more": 1, "seats": null});
        let flags: [(&str, &[&str]); 4] =
            [("userName", &["b"]), ("seats", &["7"]), ("on", &["true"]), ("names", &["x", "y"])];
        let merged = body(&WRITE, Some(given), &flags).unwrap();
        assert_eq!(
            WRITE.check(merged).unwrap(),
            json!({"userName": "b", "more": 1, "seats": 7, "on": true, "names": ["x", "y"]})
        );
        let field = vec![(&FIELD, vec!["x".to_owned()])];
        assert!(super::merged(Some(&WRITE), Some("[1]".to_owned()), field).is_err());
    }

    #[test]
    fn without_anything_given_the_check_names_the_required_field() {
        assert_eq!(body(&OPTIONAL, None, &[]), None);
        let empty = body(&WRITE, None, &[]).unwrap();
        assert_eq!(WRITE.check(empty).unwrap_err(), "`userName` is required");
    }
}
