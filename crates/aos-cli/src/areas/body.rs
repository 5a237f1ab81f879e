//! The body of a call: what `--body` gives, and the flags of its fields.

use aos_facade::{
    Operation,
    api::{Field, FieldKind},
};
use serde_json::{Map, Number, Value};

use super::flags::{Flag, Source};
use crate::exit::{Failure, Outcome};

/// The value of a field in JSON, of what a flag gave for it.
///
/// # Errors
///
/// Says what the field must be.
pub(super) fn of_one(field: &Field, text: &str) -> Result<Value, String> {
    let name = field.path;
    match field.kind {
        FieldKind::Integer => text
            .parse::<i64>()
            .map(Value::from)
            .map_err(|_| format!("{name} must be a whole number, not {text:?}")),
        FieldKind::Number => serde_json::from_str::<Number>(text)
            .map(Value::from)
            .map_err(|_| format!("{name} must be a number, not {text:?}")),
        FieldKind::Boolean => match text {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            _ => Err(format!("{name} must be true or false, not {text:?}")),
        },
        _ => Ok(text.into()),
    }
}

/// The body, with the fields that flags gave over what was there. Without
/// anything given, a read that wants a body gets an empty one; a write does
/// not, because what an empty one does may be a surprise.
pub(super) fn merged(
    operation: &Operation,
    given: Option<Value>,
    fields: &[(&Field, Vec<&str>)],
) -> Outcome<Option<Value>> {
    let Some(body) = &operation.body else { return Ok(given) };
    if fields.is_empty() {
        let is_object = body.fields.iter().all(|field| !field.path.is_empty());
        let none = body.required && operation.repeatable && is_object;
        return Ok(given.or_else(|| none.then(|| Map::new().into())));
    }
    let Value::Object(mut object) = given.unwrap_or_else(|| Map::new().into()) else {
        return Err(Failure::usage(
            "the body is no object, so the flags of its fields have no place in it",
        ));
    };
    for (field, texts) in fields {
        let values: Result<Vec<Value>, String> =
            texts.iter().map(|text| of_one(field, text)).collect();
        let mut values = values.map_err(Failure::usage)?;
        let value = match field.list {
            true => Value::Array(values),
            false => values.pop().unwrap_or_default(),
        };
        object.insert(field.path.to_owned(), value);
    }
    Ok(Some(object.into()))
}

/// What is missing in a body, in words that name the flags; `None` when
/// nothing at its top is.
pub(super) fn missing(
    operation: &Operation,
    body: Option<&Value>,
    flags: &[Flag],
) -> Option<String> {
    let known = operation.body.as_ref()?;
    if body.is_none() && !known.required {
        return None;
    }
    let at_the_top =
        |field: &&Field| !field.path.is_empty() && !field.path.contains(['.', '[', '*']);
    let object = match body {
        Some(Value::Object(object)) => Some(object),
        // Of another kind: whoever sends it says what it must be.
        Some(_) => return None,
        None => None,
    };
    let (mut by_flag, mut by_body) = (Vec::new(), Vec::new());
    for field in known.fields.iter().filter(at_the_top).filter(|field| field.required) {
        if object.is_some_and(|object| object.contains_key(field.path)) {
            continue;
        }
        let flag = flags
            .iter()
            .find(|flag| matches!(flag.source, Source::Field(known) if known.path == field.path));
        match flag {
            Some(flag) => by_flag.push(format!("--{}", flag.long)),
            None => by_body.push(field.path),
        }
    }
    let mut parts = Vec::new();
    if !by_flag.is_empty() {
        parts.push(format!("{} must be given, or stand in --body", listed(&by_flag)));
    }
    if !by_body.is_empty() {
        parts.push(format!("--body must hold {}", listed(&by_body)));
    }
    if parts.is_empty() && body.is_none() {
        parts.push("a body must be given: by --body, or by the flags of its fields".to_owned());
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// Words as a sentence lists them: `a, b and c`.
fn listed(words: &[impl AsRef<str>]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, first)) => format!("{} and {last}", first.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use aos_facade::api::{Body, Method};
    use serde_json::json;

    use super::{super::flags, *};

    const FIELD: Field = Field {
        path: "",
        required: false,
        nullable: false,
        list: false,
        kind: FieldKind::Text,
        max_length: None,
        minimum: None,
        maximum: None,
        values: &[],
        secret: false,
        description: "",
    };

    static WRITE: Operation = Operation {
        method: Method::Put,
        body: Some(Body {
            required: true,
            limited: false,
            fields: &[
                Field { path: "userName", required: true, ..FIELD },
                Field { path: "seats", kind: FieldKind::Integer, required: true, ..FIELD },
                Field { path: "rate", kind: FieldKind::Number, ..FIELD },
                Field { path: "on", kind: FieldKind::Boolean, ..FIELD },
                Field { path: "names", list: true, ..FIELD },
                Field { path: "inner", kind: FieldKind::Object, required: true, ..FIELD },
                Field { path: "inner.name", required: true, ..FIELD },
            ],
        }),
        ..Operation::BLANK
    };

    static OPTIONAL: Operation = Operation {
        method: Method::Post,
        body: Some(Body {
            required: true,
            limited: false,
            fields: &[Field { path: "name", ..FIELD }],
        }),
        ..Operation::BLANK
    };

    fn body(
        operation: &'static Operation,
        given: Option<Value>,
        flags: &[(&str, &[&str])],
    ) -> Value {
        let known = operation.body.unwrap().fields;
        let fields: Vec<(&Field, Vec<&str>)> = flags
            .iter()
            .map(|(path, values)| {
                (known.iter().find(|field| field.path == *path).unwrap(), values.to_vec())
            })
            .collect();
        let Ok(merged) = merged(operation, given, &fields) else { panic!("is no object") };
        merged.unwrap_or_default()
    }

    fn lack(operation: &'static Operation, body: Option<Value>) -> Option<String> {
        missing(operation, body.as_ref(), &flags::of(operation))
    }

    #[test]
    fn flags_go_over_what_the_body_says() {
        let given = json!({"userName": "a", "more": 1, "seats": null});
        assert_eq!(
            body(
                &WRITE,
                Some(given),
                &[
                    ("userName", &["b"]),
                    ("seats", &["7"]),
                    ("rate", &["1.50"]),
                    ("on", &["true"]),
                    ("names", &["x", "y"]),
                ]
            ),
            json!({
                "userName": "b", "more": 1, "seats": 7, "rate": 1.5, "on": true,
                "names": ["x", "y"],
            })
        );
        assert!(merged(&WRITE, Some(json!([1])), &[(&FIELD, vec!["x"])]).is_err());
    }

    #[test]
    fn only_a_read_gets_an_empty_body_by_itself() {
        static READ: Operation =
            Operation { repeatable: true, body: OPTIONAL.body, ..Operation::BLANK };
        assert_eq!(body(&READ, None, &[]), json!({}));
        assert_eq!(body(&OPTIONAL, None, &[]), Value::Null);
        assert_eq!(
            lack(&OPTIONAL, None).unwrap(),
            "a body must be given: by --body, or by the flags of its fields"
        );
        assert_eq!(lack(&OPTIONAL, Some(json!({}))), None);
    }

    #[test]
    fn what_is_missing_is_named_as_it_is_given() {
        assert_eq!(
            lack(&WRITE, None).unwrap(),
            "--user-name and --seats must be given, or stand in --body; --body must hold inner"
        );
        assert_eq!(
            lack(&WRITE, Some(json!({"userName": "a", "inner": {}}))).unwrap(),
            "--seats must be given, or stand in --body"
        );
        let whole = json!({"userName": "a", "inner": {}, "seats": 1});
        assert_eq!(lack(&WRITE, Some(whole)), None);
        assert_eq!(lack(&WRITE, Some(json!([]))), None);
    }

    #[test]
    fn words_are_listed() {
        assert_eq!(listed(&["a"]), "a");
        assert_eq!(listed(&["a", "b", "c"]), "a, b and c");
    }

    #[test]
    fn values_must_be_of_the_kind_of_the_field() {
        let field = |kind| Field { path: "it", kind, ..FIELD };
        assert_eq!(of_one(&field(FieldKind::Text), "7"), Ok(json!("7")));
        for (kind, text, error) in [
            (FieldKind::Integer, "1.5", "it must be a whole number, not \"1.5\""),
            (FieldKind::Number, "much", "it must be a number, not \"much\""),
            (FieldKind::Number, "NaN", "it must be a number, not \"NaN\""),
            (FieldKind::Boolean, "yes", "it must be true or false, not \"yes\""),
        ] {
            assert_eq!(of_one(&field(kind), text), Err(error.to_owned()));
        }
    }
}
