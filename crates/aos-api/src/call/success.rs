//! What a success says: whether it is what was requested.

use http::{StatusCode, header::LOCATION};
use serde_json::{Error as JsonError, Map, Value};

use crate::{
    Client, Documented, Error, ErrorKind, Operation, Response, Result,
    error::{carries_error, carries_status_code},
    json,
    values::names,
};

/// The body of a success that is what was requested.
#[derive(Default)]
pub(super) struct Success {
    /// The body; null where there is none.
    pub(super) value: Value,
    /// The rows of a list that cannot be read, and are null, with the reasons.
    pub(super) odd: Vec<(usize, JsonError)>,
}

impl Response {
    /// The body of a success that is what was requested: no error in the place of it, the
    /// documented kind with at least one documented key, and accepted by `x-aos-outcome`.
    ///
    /// # Errors
    ///
    /// When it is not; of a write, that its outcome is unknown. With lenient responses
    /// that is a warning where something can be made of the response.
    pub(super) fn success(&self, client: &Client) -> Result<Success> {
        if let Some(error) = self.error() {
            return Err(error);
        }
        let operation = self.context.operation;
        let Success { value, odd } = match self.json() {
            Ok(success) => success,
            Err(why) => return self.accepted_as(client, &why, Value::Null),
        };
        if carries_error(&value, &operation.outcome.map_or_else(Vec::new, |it| it.fields())) {
            return Err(self.rejected());
        }
        let unfinished = !operation.read_only && self.is_unfinished();
        if unfinished {
            client.warn(&self.context.unfinished(self.status));
        }
        if let Some(why) = unexpected(operation, &value).filter(|_| !unfinished) {
            return self.accepted_as(client, &why, value);
        }
        let rejection = operation.outcome.filter(|_| !unfinished).map(|outcome| {
            outcome.rejection_in(&value, &|words| self.context.redacted(words).into_owned())
        });
        match rejection {
            None | Some(Ok(None)) => Ok(Success { value, odd }),
            Some(Ok(Some(rejection))) => {
                Err(self.context.rejected(self.status, &self.headers, &self.body, rejection))
            }
            Some(Err(why)) => self.accepted_as(client, &why, value),
        }
    }

    /// A success that is not understood: an error, or with lenient responses a warning
    /// and what can be made of it.
    fn accepted_as(&self, client: &Client, why: &str, value: Value) -> Result<Success> {
        let error = self.undecodable("", why);
        if !client.is_lenient() {
            return Err(error);
        }
        client.warn(&error);
        let documented = self.context.operation.response;
        let value = match (documented, value) {
            (Some(documented), value @ Value::Object(_)) if documented.object => value,
            (Some(documented), value @ Value::Array(_)) if documented.list => value,
            (Some(documented), _) if documented.object => Map::new().into(),
            (Some(_), _) => Value::Array(Vec::new()),
            (None, value) => value,
        };
        Ok(Success { value, odd: Vec::new() })
    }

    /// The body as JSON; null where there is none.
    fn json(&self) -> std::result::Result<Success, String> {
        let text = json::text(&self.headers, &self.body)
            .map_err(|encoding| format!("the body is not valid {encoding}"))?;
        if text.trim().is_empty() {
            return Ok(Success::default());
        }
        let failed = match json::read(&text) {
            Ok(value) => return Ok(Success { value, odd: Vec::new() }),
            Err(error) => error,
        };
        let paging = self.context.operation.paging;
        let apart = paging.and_then(|paging| json::read_rows(&text, paging.items));
        apart.map(|(value, odd)| Success { value, odd }).ok_or_else(|| failed.to_string())
    }

    /// Whether the service has accepted the request, and not finished it.
    fn is_unfinished(&self) -> bool {
        // 201 names what it has created there.
        self.status == StatusCode::ACCEPTED
            || (self.headers.contains_key(LOCATION) && self.status != StatusCode::CREATED)
    }

    /// The error in a success of which only the vendor's own shape of an error is known:
    /// `statusCode` of 400 or more, with a message.
    pub fn error_of_any(&self) -> Option<Error> {
        let value = json::read(&json::text(&self.headers, &self.body).ok()?).ok()?;
        carries_status_code(&value).then(|| self.rejected())
    }

    fn rejected(&self) -> Error {
        let failed = self.context.failed(self.status, &self.headers, &self.body);
        let status = self.status.as_u16();
        failed.with(|details| {
            details.kind = ErrorKind::Rejected;
            details.message = format!("the service returned {status} with an error");
        })
    }

    pub(super) fn undecodable(&self, path: &str, cause: &str) -> Error {
        self.context.undecodable(self.status, &self.headers, self.said(), path, cause)
    }
}

/// Why a body is not what the spec says; `None` where it is.
fn unexpected(operation: &Operation, value: &Value) -> Option<String> {
    let Some(documented) = operation.response else {
        // Any JSON will do, and none.
        return None;
    };
    let paged = operation.paging.is_some();
    match value {
        Value::Null if documented.may_be_empty => None,
        Value::Null => Some("content is documented".to_owned()),
        Value::Array(_) if documented.list || paged => None,
        Value::Array(_) => Some("a list instead of an object".to_owned()),
        Value::Object(fields) if documented.object || paged => {
            (!documented.knows(fields)).then(|| documented.missing())
        }
        Value::Object(_) => Some("an object instead of a list".to_owned()),
        _ => Some("neither an object nor a list".to_owned()),
    }
}

impl Documented {
    /// Whether an object has at least one of the documented keys.
    pub(super) fn knows(&self, fields: &Map<String, Value>) -> bool {
        self.keys.is_empty()
            || (self.may_be_empty && fields.is_empty())
            || self.keys.iter().any(|key| names::has(fields, key))
    }

    /// That none of the keys is there, in words.
    pub(super) fn missing(&self) -> String {
        missing_keys(self.keys)
    }
}

/// That none of these keys is there, in words.
pub(super) fn missing_keys(keys: &[&str]) -> String {
    const SHOWN: usize = 4;
    let shown = keys.iter().take(SHOWN).map(|key| format!("`{key}`")).collect::<Vec<_>>();
    let more = if keys.len() > SHOWN { " …" } else { "" };
    format!("it has none of its documented keys, such as {}{more}", shown.join(", "))
}
