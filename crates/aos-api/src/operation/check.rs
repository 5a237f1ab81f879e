//! Request bodies against what the specification says of them, before they are
//! sent.

use serde_json::Value;

use super::{Body, Field, FieldKind};

impl Body {
    /// Checks a body that somebody wrote as JSON: what is required is there,
    /// every value is of its kind and within its limits. Fields that the
    /// specification does not know, and values that an enum does not name, are
    /// fine: the vendor's lists grow.
    ///
    /// ```
    /// let body = aos_api::Operation::find("retrieve_customers").and_then(|found| found.body).unwrap();
    /// assert_eq!(body.check(&serde_json::json!({"customerIds": ["a"]})), Ok(()));
    /// assert_eq!(
    ///     body.check(&serde_json::json!({"customerIds": ["a", 1]})),
    ///     Err("customerIds[1] must be a text, not a number".to_owned()),
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// A sentence that names the field and what it must be. It repeats no text
    /// of the body, which may be a secret.
    pub fn check(&self, body: &Value) -> Result<(), String> {
        self.check_with(body, Checks::All)
    }

    /// Checks the lengths and ranges of a body that is of the right form
    /// already, as that of a typed call is.
    ///
    /// # Errors
    ///
    /// A sentence that names the field and the limit.
    pub fn check_limits(&self, body: &Value) -> Result<(), String> {
        match self.limited {
            true => self.check_with(body, Checks::Limits),
            false => Ok(()),
        }
    }

    fn check_with(&self, body: &Value, checks: Checks) -> Result<(), String> {
        let object = self.fields.iter().all(|field| !field.path.is_empty());
        if object && checks == Checks::All && !body.is_object() {
            return Err(format!("the body must be an object, not {}", kind_of(body)));
        }
        self.fields.iter().try_for_each(|field| {
            let (around, name) = match field.path.rsplit_once('.') {
                Some((around, name)) => (around, name),
                None => ("", field.path),
            };
            within(body, around, String::new(), &mut |object, place| {
                field.check(object, name, &place, checks)
            })
        })
    }
}

/// How thoroughly a body is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Checks {
    /// What is required, kinds, and limits.
    All,
    /// Limits.
    Limits,
}

/// Looks at every value that a path leads to, with the place of each:
/// `items[0]` for `items[]`. What is not there, or of another form, is said
/// where its own field is checked.
fn within(
    value: &Value,
    path: &str,
    place: String,
    look: &mut dyn FnMut(&Value, String) -> Result<(), String>,
) -> Result<(), String> {
    if path.is_empty() {
        return look(value, place);
    }
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    if step == "*" {
        return value
            .as_object()
            .into_iter()
            .flatten()
            .try_for_each(|(name, value)| within(value, rest, joined(&place, name), look));
    }
    let name = step.strip_suffix("[]").unwrap_or(step);
    let Some(inner) = value.get(name) else { return Ok(()) };
    let place = joined(&place, name);
    if name == step {
        return within(inner, rest, place, look);
    }
    inner
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
        .try_for_each(|(index, value)| within(value, rest, format!("{place}[{index}]"), look))
}

fn joined(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

impl Field {
    /// Checks the field of this name in an object.
    fn check(&self, object: &Value, name: &str, place: &str, checks: Checks) -> Result<(), String> {
        let (value, place) = match (name, object) {
            // The body itself.
            ("", value) => (Some(value), "the body".to_owned()),
            (name, Value::Object(fields)) => (fields.get(name), joined(place, name)),
            // What should be an object is not, which was said of it.
            _ => return Ok(()),
        };
        match value {
            None | Some(Value::Null) => {
                let fine = !self.required || (self.nullable && value.is_some());
                match fine || checks == Checks::Limits {
                    true => Ok(()),
                    false => Err(format!("{place} must be given")),
                }
            }
            Some(Value::Array(values)) if self.list => {
                values.iter().enumerate().try_for_each(|(index, value)| {
                    self.one(value, &format!("{place}[{index}]"), checks)
                })
            }
            Some(other) if self.list => match checks {
                Checks::All => Err(format!("{place} must be a list, not {}", kind_of(other))),
                Checks::Limits => Ok(()),
            },
            Some(value) => self.one(value, &place, checks),
        }
    }

    /// Checks one value.
    fn one(&self, value: &Value, place: &str, checks: Checks) -> Result<(), String> {
        if checks == Checks::All && !self.kind.takes(value) {
            let kind = self.kind.in_words();
            return Err(format!("{place} must be {kind}, not {}", kind_of(value)));
        }
        if let (Some(most), Some(text)) = (self.max_length, value.as_str()) {
            check_length(place, text, most)?;
        }
        let Some(number) = value.as_f64() else { return Ok(()) };
        // Exact for whole numbers; a limit is small.
        #[allow(clippy::cast_precision_loss)]
        let beyond = |limit: i64, above: bool| match value.as_i64() {
            Some(whole) if above => whole > limit,
            Some(whole) => whole < limit,
            None if above => number > limit as f64,
            None => number < limit as f64,
        };
        if let Some(minimum) = self.minimum.filter(|minimum| beyond(*minimum, false)) {
            return Err(format!("{place} must be at least {minimum}, not {value}"));
        }
        if let Some(maximum) = self.maximum.filter(|maximum| beyond(*maximum, true)) {
            return Err(format!("{place} must be at most {maximum}, not {value}"));
        }
        Ok(())
    }
}

/// Checks the length of a text, in characters.
pub(super) fn check_length(place: &str, text: &str, most: u64) -> Result<(), String> {
    // No text has more characters than bytes.
    if text.len() as u64 <= most {
        return Ok(());
    }
    match text.chars().count() as u64 {
        count if count > most => {
            Err(format!("{place} has {count} characters, and takes at the most {most}"))
        }
        _ => Ok(()),
    }
}

impl FieldKind {
    /// Whether a value is of this kind.
    fn takes(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_string(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::Boolean => value.is_boolean(),
            Self::Object | Self::Map => value.is_object(),
            Self::Any => true,
        }
    }

    fn in_words(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Integer => "a whole number",
            Self::Number => "a number",
            Self::Boolean => "true or false",
            Self::Object | Self::Map => "an object",
            Self::Any => "a value",
        }
    }
}

/// What a value is, without saying what it holds.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(fields) if fields.is_empty() => "an empty object",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

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

    const BODY: Body = Body {
        required: true,
        limited: true,
        fields: &[
            Field { path: "product", required: true, kind: FieldKind::Integer, ..FIELD },
            Field { path: "name", max_length: Some(4), ..FIELD },
            Field { path: "note", required: true, nullable: true, ..FIELD },
            Field { path: "trial", kind: FieldKind::Boolean, ..FIELD },
            Field {
                path: "price",
                kind: FieldKind::Number,
                minimum: Some(0),
                maximum: Some(9),
                ..FIELD
            },
            Field { path: "mails", list: true, max_length: Some(3), ..FIELD },
            Field { path: "items", list: true, kind: FieldKind::Object, ..FIELD },
            Field {
                path: "items[].seat",
                required: true,
                kind: FieldKind::Integer,
                minimum: Some(1),
                maximum: Some(5),
                ..FIELD
            },
            Field { path: "items[].owner", kind: FieldKind::Object, ..FIELD },
            Field { path: "items[].owner.id", required: true, ..FIELD },
            Field { path: "labels", kind: FieldKind::Map, ..FIELD },
            Field { path: "labels.*.text", required: true, max_length: Some(2), ..FIELD },
            Field { path: "free", kind: FieldKind::Any, ..FIELD },
        ],
    };

    fn whole(change: Value) -> Value {
        let mut body = json!({"product": 1, "note": null});
        let fields = change.as_object().unwrap().clone();
        body.as_object_mut().unwrap().extend(fields);
        body
    }

    #[test]
    fn a_body_of_the_documented_form_is_fine() {
        for fine in [
            json!({}),
            json!({"name": null, "mails": null, "items": null, "labels": null, "free": null}),
            json!({"name": "äöüß", "mails": [], "items": [], "unknown": {"a": 1}}),
            json!({"product": 987_654, "price": 8.5, "mails": ["abc", "d"]}),
            json!({"items": [{"seat": 1}, {"seat": 5, "owner": {"id": ""}}, {"seat": 2, "owner": null}]}),
            json!({"labels": {"x": {"text": "ab"}}, "free": [1, {"a": "b"}]}),
        ] {
            let body = whole(fine);
            assert_eq!(BODY.check(&body), Ok(()), "{body}");
            assert_eq!(BODY.check_limits(&body), Ok(()), "{body}");
        }
    }

    #[test]
    fn a_limit_is_told_with_the_field_and_its_place() {
        for (wrong, sentence) in [
            (json!({"name": "abcde"}), "name has 5 characters, and takes at the most 4"),
            (json!({"name": "äöüßé"}), "name has 5 characters, and takes at the most 4"),
            (json!({"mails": ["a", "abcd"]}), "mails[1] has 4 characters, and takes at the most 3"),
            (json!({"price": 9.5}), "price must be at most 9, not 9.5"),
            (json!({"price": -0.5}), "price must be at least 0, not -0.5"),
            (
                json!({"items": [{"seat": 1}, {"seat": 0}]}),
                "items[1].seat must be at least 1, not 0",
            ),
            (
                json!({"items": [{"seat": u64::MAX}]}),
                "items[0].seat must be at most 5, not 18446744073709551615",
            ),
            (
                json!({"labels": {"x": {"text": "abc"}}}),
                "labels.x.text has 3 characters, and takes at the most 2",
            ),
        ] {
            let body = whole(wrong);
            assert_eq!(BODY.check(&body), Err(sentence.to_owned()), "{body}");
            assert_eq!(BODY.check_limits(&body), Err(sentence.to_owned()), "{body}");
        }
    }

    #[test]
    fn what_is_missing_or_of_another_kind_is_told_without_its_text() {
        for (wrong, sentence) in [
            (json!({"product": null}), "product must be given"),
            (json!({"product": "one"}), "product must be a whole number, not a text"),
            (
                json!({"product": 1.5}),
                "product must be a whole number, not a number with a fraction",
            ),
            (json!({"trial": "yes"}), "trial must be true or false, not a text"),
            (json!({"name": true}), "name must be a text, not true"),
            (json!({"mails": "a"}), "mails must be a list, not a text"),
            (json!({"mails": [null]}), "mails[0] must be a text, not null"),
            (json!({"items": [3]}), "items[0] must be an object, not a number"),
            (json!({"items": [{}]}), "items[0].seat must be given"),
            (json!({"items": [{"seat": 1, "owner": {}}]}), "items[0].owner.id must be given"),
            (json!({"labels": []}), "labels must be an object, not a list"),
            (json!({"labels": {"x": {}}}), "labels.x.text must be given"),
        ] {
            let body = whole(wrong);
            assert_eq!(BODY.check(&body), Err(sentence.to_owned()), "{body}");
            // A typed call has said so already, or does not send it.
            assert_eq!(BODY.check_limits(&body), Ok(()), "{body}");
        }
        assert_eq!(BODY.check(&json!({"product": 1})), Err("note must be given".to_owned()));
        assert_eq!(
            BODY.check(&json!(["secret"])),
            Err("the body must be an object, not a list".to_owned())
        );
    }

    #[test]
    fn a_body_need_not_be_an_object() {
        const LIST: Body = Body {
            required: true,
            limited: true,
            fields: &[Field { required: true, list: true, max_length: Some(2), ..FIELD }],
        };
        assert_eq!(LIST.check(&json!(["ab"])), Ok(()));
        assert_eq!(
            LIST.check(&json!(["ab", "abc"])),
            Err("the body[1] has 3 characters, and takes at the most 2".to_owned())
        );
        assert_eq!(
            LIST.check(&json!({})),
            Err("the body must be a list, not an empty object".to_owned())
        );
        assert_eq!(LIST.check(&json!(null)), Err("the body must be given".to_owned()));
    }

    #[test]
    fn bodies_without_limits_are_not_looked_at_in_typed_calls() {
        const FREE: Body = Body { limited: false, ..BODY };
        assert_eq!(FREE.check_limits(&json!({"name": "abcde"})), Ok(()));
    }
}
