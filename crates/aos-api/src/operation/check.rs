//! The one check of what a call sends, however the call was made: required
//! inputs, kinds, named values, limits.
//!
//! It is lenient about form: an enum value may be given by its name, a number
//! in quotes. What it returns is the form that the spec has.

use std::borrow::Cow;

use heck::ToKebabCase;
use serde_json::{Map, Number, Value};

use super::{Body, Input, ValueKind};

impl Input {
    /// The value of a path or query parameter as it is sent. An enum value may
    /// be given by its name or the vendor's label, without regard to case.
    ///
    /// ```
    /// let operation = aos_api::Operation::find("retrieve_risky_action_count").unwrap();
    /// let types = operation.parameters.iter().find(|input| input.name == "types").unwrap();
    /// assert_eq!(types.value("risky").as_deref(), Ok("1"));
    /// assert_eq!(
    ///     types.value("others").unwrap_err(),
    ///     "invalid value \"others\" for `types`: expected normal, risky or an integer",
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// A sentence that names the parameter, the value and what is expected.
    pub fn value<'a>(&self, text: &'a str) -> Result<Cow<'a, str>, String> {
        match self.kind {
            ValueKind::Id => match crate::check_id(text) {
                Ok(()) => Ok(text.into()),
                Err(error) => {
                    Err(self.invalid(self.name, Some(&Value::from(text)), &error.to_string()))
                }
            },
            _ => Ok(match self.one(Value::from(text), self.name)? {
                Value::String(sent) if sent == text => text.into(),
                Value::String(sent) => sent.into(),
                other => other.to_string().into(),
            }),
        }
    }

    /// One value in the form of the spec.
    fn one(&self, value: Value, place: &str) -> Result<Value, String> {
        let value = match &value {
            Value::String(text) => match self.codes.and_then(|codes| codes.code_of(text)) {
                Some(code) if self.kind == ValueKind::Integer => {
                    code.parse::<Number>().map_or(value, Value::Number)
                }
                Some(code) => code.into_owned().into(),
                None => value,
            },
            _ => value,
        };
        let value = match self.kind.read(value) {
            Ok(value) => value,
            Err(value) => return Err(self.invalid(place, Some(&value), &self.expected())),
        };
        if let (Some(most), Some(text)) = (self.max_length, value.as_str()) {
            let length = text.chars().count() as u64;
            if length > most {
                let what = format!("{length} characters, at most {most} are allowed");
                return Err(self.invalid(place, None, &what));
            }
        }
        let Some(number) = value.as_f64() else { return Ok(value) };
        // Exact for integers; a limit is small.
        #[allow(clippy::cast_precision_loss)]
        let compare = |limit: i64| match (value.as_i64(), value.as_u64()) {
            (Some(whole), _) => whole.cmp(&limit),
            (None, Some(_)) => std::cmp::Ordering::Greater,
            _ => number.total_cmp(&(limit as f64)),
        };
        if let Some(minimum) = self.minimum.filter(|minimum| compare(*minimum).is_lt()) {
            return Err(self.invalid(place, Some(&value), &format!("expected at least {minimum}")));
        }
        if let Some(maximum) = self.maximum.filter(|maximum| compare(*maximum).is_gt()) {
            return Err(self.invalid(place, Some(&value), &format!("expected at most {maximum}")));
        }
        Ok(value)
    }

    /// What an input takes, in words: `risky, normal or an integer`.
    fn expected(&self) -> String {
        let kind = self.kind.in_words();
        // A long list does not help in a sentence.
        if self.values().is_empty() || self.values().len() > 12 {
            return format!("expected {kind}");
        }
        let names: Vec<String> =
            self.values().iter().map(|known| known.name.to_kebab_case()).collect();
        format!("expected {} or {kind}", names.join(", "))
    }

    /// A sentence on a value. Texts of a body are not repeated: they may be
    /// secrets.
    fn invalid(&self, place: &str, value: Option<&Value>, why: &str) -> String {
        let shown = match value {
            Some(Value::String(text)) if self.location != super::Location::Body => {
                format!(" \"{}\"", crate::text::shorten(text, 60))
            }
            Some(value @ (Value::Number(_) | Value::Bool(_) | Value::Null)) if !self.secret => {
                format!(" {value}")
            }
            Some(Value::Array(_)) => " (a list)".to_owned(),
            Some(Value::Object(_)) => " (an object)".to_owned(),
            _ => String::new(),
        };
        format!("invalid value{shown} for `{place}`: {why}")
    }
}

impl ValueKind {
    /// A value of this kind, also of a number or truth value in quotes; what
    /// cannot be one comes back.
    fn read(self, value: Value) -> Result<Value, Value> {
        match (self, &value) {
            (Self::Integer, Value::String(text)) => {
                text.trim().parse::<i64>().map(Value::from).map_err(|_| value)
            }
            (Self::Number, Value::String(text)) => match text.trim().parse::<Number>() {
                Ok(number) => Ok(number.into()),
                Err(_) => Err(value),
            },
            (Self::Boolean, Value::String(text)) => match text.trim().to_ascii_lowercase().as_str()
            {
                "true" => Ok(true.into()),
                "false" => Ok(false.into()),
                _ => Err(value),
            },
            (Self::Id, Value::String(text)) if crate::check_id(text).is_err() => Err(value),
            (Self::Id | Self::Text | Self::Time | Self::Size, Value::String(_))
            | (Self::Number, Value::Number(_))
            | (Self::Boolean, Value::Bool(_))
            | (Self::Object | Self::Map, Value::Object(_))
            | (Self::Any, _) => Ok(value),
            (Self::Integer, Value::Number(number)) if !number.is_f64() => Ok(value),
            _ => Err(value),
        }
    }

    fn in_words(self) -> &'static str {
        match self {
            Self::Id => "an id",
            Self::Text => "a text",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "true or false",
            Self::Time => "a date and time",
            Self::Size => "a size",
            Self::Object | Self::Map => "an object",
            Self::Any => "a value",
        }
    }
}

impl Body {
    /// A body in the form of the spec: what is required is there, every value is
    /// of its kind and within its limits, and known fields are spelled as in the spec,
    /// in whatever case they are given. Fields that the spec does not know,
    /// and values that an enum does not name, are accepted: the vendor's lists
    /// grow.
    ///
    /// ```
    /// use serde_json::json;
    ///
    /// let body = aos_api::Operation::find("retrieve_customers").and_then(|found| found.body).unwrap();
    /// assert_eq!(body.check(json!({"customerIds": ["a"]})), Ok(json!({"customerIds": ["a"]})));
    /// assert_eq!(
    ///     body.check(json!({"customerIds": ["a", 1]})),
    ///     Err("invalid value 1 for `customerIds[1]`: expected a text".to_owned()),
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// A sentence that names the field and what is expected. It repeats no text
    /// of the body, which may be a secret.
    pub fn check(&self, mut body: Value) -> Result<Value, String> {
        if self.is_object() && !body.is_object() {
            return Err("invalid body: expected an object".to_owned());
        }
        for field in self.fields {
            let (around, name) = field.name.rsplit_once('.').unwrap_or(("", field.name));
            within(&mut body, around, String::new(), &mut |object, place| {
                field.check(object, name, &place)
            })?;
        }
        Ok(body)
    }
}

/// Looks at every value that a path leads to, with the place of each:
/// `items[0]` for `items[]`. What is missing, or of another kind, is reported
/// where its own field is checked.
fn within(
    value: &mut Value,
    path: &str,
    place: String,
    look: &mut dyn FnMut(&mut Value, String) -> Result<(), String>,
) -> Result<(), String> {
    if path.is_empty() {
        return look(value, place);
    }
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    if step == "*" {
        let fields = value.as_object_mut().into_iter().flatten();
        return fields
            .into_iter()
            .try_for_each(|(name, value)| within(value, rest, joined(&place, name), look));
    }
    let name = step.strip_suffix("[]").unwrap_or(step);
    let place = joined(&place, name);
    let Value::Object(fields) = value else { return Ok(()) };
    let Some(inner) = spelled(fields, name, &place)? else { return Ok(()) };
    if name == step {
        return within(inner, rest, place, look);
    }
    let items = inner.as_array_mut().into_iter().flatten().enumerate();
    items
        .into_iter()
        .try_for_each(|(index, value)| within(value, rest, format!("{place}[{index}]"), look))
}

/// The value of a field, whose key is then spelled as in the spec.
fn spelled<'a>(
    fields: &'a mut Map<String, Value>,
    name: &str,
    place: &str,
) -> Result<Option<&'a mut Value>, String> {
    let other = |key: &&String| *key != name && key.eq_ignore_ascii_case(name);
    let others: Vec<String> = fields.keys().filter(other).cloned().collect();
    for key in others {
        if let Some(value) = fields.remove(&key)
            && fields.insert(name.to_owned(), value).is_some()
        {
            return Err(format!("`{place}` is given twice, as `{name}` and `{key}`"));
        }
    }
    Ok(fields.get_mut(name))
}

fn joined(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

impl Input {
    /// Checks the field of this name in an object, and puts it into the form of
    /// the spec.
    fn check(&self, object: &mut Value, name: &str, place: &str) -> Result<(), String> {
        let (value, place) = match (name, object) {
            ("", body) => (Some(body), "body".to_owned()),
            (name, Value::Object(fields)) => {
                let place = joined(place, name);
                (spelled(fields, name, &place)?, place)
            }
            // What should be an object is not, which its own field reports.
            _ => return Ok(()),
        };
        let Some(value) = value else {
            return if self.required { Err(format!("`{place}` is required")) } else { Ok(()) };
        };
        match value {
            Value::Null if self.required && !self.nullable => {
                return Err(format!("`{place}` is required"));
            }
            // What a typed body holds in the place of a name that is not known.
            Value::Null if !self.nullable && !self.values().is_empty() => {
                return Err(self.invalid(&place, Some(&Value::Null), &self.expected()));
            }
            Value::Null => {}
            Value::Array(values) if self.list => {
                for (index, value) in values.iter_mut().enumerate() {
                    *value = self.one(value.take(), &format!("{place}[{index}]"))?;
                }
            }
            other if self.list => {
                return Err(self.invalid(&place, Some(other), "expected a list"));
            }
            value => *value = self.one(value.take(), &place)?,
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
