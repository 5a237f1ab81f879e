//! The one check of what a call sends. It is lenient about form, and returns that of the spec.

use std::borrow::Cow;

use heck::ToKebabCase;
use serde_json::{Map, Value};

use super::{Body, Input, ValueKind};
use crate::{
    json_path::{Step, leads_to, place, visit},
    text::nearest,
};

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
        if matches!(self.kind, ValueKind::Id | ValueKind::Month) {
            crate::check_id(text).map_err(|error| {
                self.invalid(self.name, Some(&Value::from(text)), &error.to_string())
            })?;
        }
        if self.kind == ValueKind::Id && self.codes.is_none() && self.max_length.is_none() {
            return Ok(text.into());
        }
        Ok(match self.one(Value::from(text), self.name)? {
            Value::String(sent) if sent == text => text.into(),
            Value::String(sent) => sent.into(),
            other => other.to_string().into(),
        })
    }

    fn one(&self, value: Value, place: &str) -> Result<Value, String> {
        let value = match (self.codes, &value) {
            (Some(codes), Value::String(text)) => match codes.code_of(text) {
                Some(code) => code.into(),
                None if !codes.could_be(text) => {
                    let near = nearest(text, codes.entries().map(|(_, name)| name));
                    let why = format!("it is neither a code nor a name; did you mean {near}?");
                    return Err(self.invalid(place, Some(&value), &why));
                }
                None => value,
            },
            _ => value,
        };
        let wrong = |value| self.invalid(place, Some(&value), &self.expected());
        let value = self.kind.read(value).map_err(wrong)?;
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

    /// A sentence on a value. Texts of a body are not repeated: they may be secrets.
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

    /// That no list of the vendor's has a code, in a sentence.
    pub(crate) fn unlisted(&self, value: &Value, place: &str) -> Option<String> {
        let code = match value {
            Value::String(code) => code.clone(),
            Value::Number(code) => code.to_string(),
            _ => return None,
        };
        let codes = self.codes?;
        codes.name_of(&code).is_none().then(|| {
            format!(
                "the vendor's list {} has no code {code}, which `{place}` is set to",
                codes.name
            )
        })
    }

    fn check(&self, object: &mut Value, name: &str, path: &[Step<'_>]) -> Result<(), String> {
        let (value, place) = match (name, object) {
            ("", body) => (Some(body), "body".to_owned()),
            (name, Value::Object(fields)) => {
                let place = place(&[path, &[Step::Key(name)]].concat(), usize::to_string);
                (spelled(fields, name, &place)?, place)
            }
            // What should be an object is not, which its own field reports.
            _ => return Ok(()),
        };
        let is_missing = value.as_ref().is_none_or(|value| value.is_null() && !self.nullable);
        if self.required && is_missing {
            return Err(format!("`{place}` is required"));
        }
        let Some(value) = value else { return Ok(()) };
        match value {
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

impl ValueKind {
    /// A value of this kind, also of one in quotes; what cannot be one comes back.
    fn read(self, value: Value) -> Result<Value, Value> {
        let quoted = value.as_str().unwrap_or_default().trim();
        let read = match (self, &value) {
            (Self::Integer, Value::String(_)) => quoted.parse::<i64>().ok().map(Value::from),
            (Self::Number, Value::String(_)) => quoted.parse().ok().map(Value::Number),
            (Self::Boolean, Value::String(_)) => {
                quoted.to_ascii_lowercase().parse().ok().map(Value::Bool)
            }
            (Self::Id, Value::String(text)) if crate::check_id(text).is_err() => None,
            (Self::Time, Value::String(text)) if !is_time(text) => None,
            (Self::Month, Value::String(text)) if !is_month(text) => None,
            (Self::Id | Self::Text | Self::Time | Self::Month | Self::Size, Value::String(_))
            | (Self::Number, Value::Number(_))
            | (Self::Boolean, Value::Bool(_))
            | (Self::Object | Self::Map, Value::Object(_))
            | (Self::Any, _) => return Ok(value),
            (Self::Integer, Value::Number(number)) if !number.is_f64() => return Ok(value),
            _ => None,
        };
        read.ok_or(value)
    }

    fn in_words(self) -> &'static str {
        match self {
            Self::Id => "an id",
            Self::Text => "a text",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "true or false",
            Self::Time => "a date and time such as 2026-12-31T00:00:00Z",
            Self::Month => "a year and month such as 202608",
            Self::Size => "a size",
            Self::Object | Self::Map => "an object",
            Self::Any => "a value",
        }
    }
}

impl Body {
    /// A body in the form of the spec: what is required is there, every value is of its kind and
    /// within its limits, and known fields are spelled as in the spec, in whatever case they are
    /// given. Fields that the spec does not know, and values that an enum does not name, are
    /// accepted: the vendor's lists grow.
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
    /// A sentence that names the field and what is expected, without texts, which may be secrets.
    pub fn check(&self, mut body: Value) -> Result<Value, String> {
        if self.is_object() && !body.is_object() {
            return Err("invalid body: expected an object".to_owned());
        }
        let mut checked = Ok(());
        visit(&mut body, &mut |value, path| {
            for field in self.fields {
                let (around, name) = field.name.rsplit_once('.').unwrap_or(("", field.name));
                let is_here = around.is_empty() == path.is_empty() && leads_to(around, &[], path);
                if is_here && checked.is_ok() {
                    checked = field.check(value, name, path);
                }
            }
            checked.is_ok()
        });
        checked.map(|()| body)
    }

    /// The first unknown key of a body, in a sentence with the nearest known ones.
    pub(crate) fn unknown(&self, body: &Value) -> Option<String> {
        if !self.is_object() || self.fields.is_empty() {
            return None;
        }
        let mut found = None;
        visit(&mut body.clone(), &mut |_, path| {
            let Some((Step::Key(key), around)) = path.split_last() else { return found.is_none() };
            let known = self.fields.iter().find(|field| leads_to(field.name, &[], path));
            if known.is_none() && found.is_none() {
                let names = self.fields.iter().filter_map(|field| {
                    let (of, name) = field.name.rsplit_once('.').unwrap_or(("", field.name));
                    (name != "*" && leads_to(of, &[], around)).then_some(name)
                });
                let (place, near) = (place(path, usize::to_string), nearest(key, names));
                found = Some(format!("unknown field `{place}`; did you mean {near}?"));
            }
            found.is_none() && known.is_some_and(|field| field.kind == ValueKind::Object)
        });
        found
    }

    /// The codes of a body that no list of the vendor's has, in a sentence each.
    pub(crate) fn unlisted(&self, body: &mut Value) -> Vec<String> {
        let mut found = Vec::new();
        visit(body, &mut |value, path| {
            let mut coded = self.fields.iter().filter(|field| field.codes.is_some());
            if let Some(field) = coded.find(|field| leads_to(field.name, &[], path)) {
                found.extend(field.unlisted(value, &place(path, usize::to_string)));
            }
            true
        });
        found
    }
}

fn is_time(text: &str) -> bool {
    let text = text.trim();
    crate::Timestamp::from(text).civil().is_some() || text.parse::<jiff::civil::Date>().is_ok()
}

/// Whether a text is a year and a month: `202608`.
fn is_month(text: &str) -> bool {
    let is_digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    is_digits && ("01"..="12").contains(&&text[4..])
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

#[cfg(test)]
mod tests;
