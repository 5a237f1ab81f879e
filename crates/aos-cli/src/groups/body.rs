//! The body of a call: what `--body` gives, with the flags of its fields.

use aos_facade::api::Body;
use serde_json::{Map, Value};

use super::Set;
use crate::exit::{Failure, Outcome};

/// The body, with the fields of flags set in what was given. Their values are
/// texts; the check of the call puts them into the form of the spec.
pub(crate) fn merged(
    body: &Body,
    given: Option<Value>,
    fields: Vec<Set>,
) -> Outcome<Option<Value>> {
    // Where a field is required, the check names it, and not the body.
    let required = body.fields.iter().any(|field| field.required && field.is_top_level_field());
    if fields.is_empty() && (given.is_some() || !(body.required && required)) {
        return Ok(given);
    }
    let mut merged = given.unwrap_or_else(|| Map::new().into());
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
    Ok(Some(merged))
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
        merged(body, given, fields.collect()).expect("it is an object")
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
        assert!(merged_list(field).is_err());
    }

    fn merged_list(fields: Vec<Set>) -> Outcome<Option<Value>> {
        merged(&WRITE, Some(json!([1])), fields)
    }

    #[test]
    fn without_anything_given_the_check_names_the_required_field() {
        assert_eq!(body(&OPTIONAL, None, &[]), None);
        let empty = body(&WRITE, None, &[]).unwrap();
        assert_eq!(WRITE.check(empty).unwrap_err(), "`userName` is required");
    }
}
