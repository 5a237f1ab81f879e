//! What a success says: whether it is what was requested.

use std::borrow::Cow;

use http::{StatusCode, header::LOCATION};
use serde_json::{Map, Value};

use super::Types;
use crate::{
    Client, Error, ErrorKind, Operation, Response, Result,
    error::{carries_error, carries_status_code},
    json::{self, BrokenRow},
    redact,
};

#[derive(Default)]
pub(super) struct Success {
    /// The body; null where there is none.
    pub(super) value: Value,
    /// The rows of a list that cannot be read, and are null.
    pub(super) odd: Vec<BrokenRow>,
    /// Whether the service has accepted a write, and not finished it.
    pub(super) unfinished: bool,
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
        let Success { value, odd, .. } = match self.json() {
            Ok(success) => success,
            Err(why) => return self.accepted_as(client, &why, Value::Null),
        };
        if carries_error(&value, &operation.outcome.map_or_else(Vec::new, |it| it.fields())) {
            return Err(self.rejected());
        }
        let clean = |words| self.context.redacted(words).into_owned();
        let outcome = operation.outcome.map(|outcome| outcome.rejection_in(&value, &clean));
        let why = match (unexpected(operation, &value), outcome) {
            (_, Some(Ok(Some(rejection)))) => {
                return Err(self.rejected_as(rejection));
            }
            (None, Some(Err(why))) | (Some(why), _) => Some(why),
            (None, _) => None,
        };
        // Where the documented response came, it is finished, wherever it can be read again.
        let says_all = why.is_none() && operation.response.is_some();
        let unfinished = !operation.read_only && self.is_unfinished(says_all);
        match why {
            _ if unfinished => client.warn(&self.context.unfinished(self.status)),
            Some(why) => return self.accepted_as(client, &why, value),
            None => {}
        }
        Ok(Success { value, odd, unfinished })
    }

    /// A success that is not understood: an error, or of a read with lenient responses a
    /// warning and what can be made of it.
    fn accepted_as(&self, client: &Client, why: &str, value: Value) -> Result<Success> {
        self.odd(client, "", why)?;
        let documented = self.context.operation.response;
        let value = match (documented, value) {
            (Some(documented), value @ Value::Object(_)) if documented.object => value,
            (Some(documented), value @ Value::Array(_)) if documented.list => value,
            (Some(documented), _) if documented.object => Map::new().into(),
            (Some(_), _) => Value::Array(Vec::new()),
            (None, value) => value,
        };
        Ok(Success { value, ..Success::default() })
    }

    /// The text of the body without secrets, where there are any: of a success the long
    /// ones only, because a short one is in many texts by chance.
    pub fn redacted_text(&self) -> Option<String> {
        let (text, ..) = json::encoding(&self.headers).decode(&self.body);
        let secrets = match self.status.is_success() {
            true => self.context.long_secrets(),
            false => self.context.secrets(),
        };
        let clean = |text: &str| match redact::secrets(text, &secrets) {
            Cow::Owned(clean) => Some(clean),
            Cow::Borrowed(_) => None,
        };
        // A piece may be in another encoding than the rest: without zeros, ASCII is the same in
        // UTF-8 and UTF-16.
        let without_zeros = || {
            let bytes: Vec<u8> = self.body.iter().copied().filter(|byte| *byte != 0).collect();
            String::from_utf8_lossy(&bytes).into_owned()
        };
        let is_plain = text.as_bytes() == &*self.body && !self.body.contains(&0);
        clean(&text).or_else(|| if is_plain { None } else { clean(&without_zeros()) })
    }

    pub(super) fn text(&self) -> Result<Cow<'_, str>, String> {
        json::text(&self.headers, &self.body)
            .map_err(|encoding| format!("the body is not valid {encoding}"))
    }

    /// The body as JSON; null where there is none.
    fn json(&self) -> Result<Success, String> {
        let text = self.text()?;
        if text.trim().is_empty() {
            return Ok(Success::default());
        }
        let (mut value, odd) = match json::read(&text) {
            Ok(value) => (value, Vec::new()),
            Err(error) => {
                let paging = self.context.operation.paging;
                let apart = paging.and_then(|paging| json::read_rows(&text, paging.items));
                apart.ok_or_else(|| error.to_string())?
            }
        };
        redact::texts(&mut value, &self.context.long_secrets());
        Ok(Success { value, odd, unfinished: false })
    }

    /// Whether the service has accepted the request, and not finished it: 202, or a
    /// `Location` to follow, unless the body says all.
    pub fn is_unfinished(&self, says_all: bool) -> bool {
        // 201 names what it has created there.
        let leads_on = !says_all && self.status != StatusCode::CREATED;
        let location = self.headers.get(LOCATION).is_some_and(|location| !location.is_empty());
        self.status == StatusCode::ACCEPTED || (leads_on && location)
    }

    /// The error in a success of which only the vendor's own shape of an error is known:
    /// `statusCode` of 400 or more, with a message.
    pub fn error_of_any(&self) -> Option<Error> {
        let text = json::text(&self.headers, &self.body).ok()?;
        // A key that comes twice must not hide an error.
        let value = json::read(&text).or_else(|_| serde_json::from_str(&text)).ok()?;
        carries_status_code(&value).then(|| self.rejected())
    }

    fn rejected(&self) -> Error {
        let status = self.status.as_u16();
        self.failed().with(|details| {
            details.kind = ErrorKind::Rejected;
            details.message = format!("the service returned {status} with an error");
        })
    }

    /// That a JSON body is what the typed call reads; the rows of a list are checked for
    /// themselves.
    ///
    /// # Errors
    ///
    /// When it is not, unless responses are lenient.
    pub(super) fn check_types(&self, client: &Client, value: &Value) -> Result<()> {
        let types =
            Types::of(self.context.operation).filter(|_| self.context.operation.returns_body());
        let value = match self.context.operation.paging {
            Some(paging) => paging.beside_rows(paging.shaped(value.clone())),
            None => value.clone(),
        };
        types
            .map_or(Ok(()), |types| (types.response)(value).map(drop))
            .or_else(|error| self.odd(client, &error.path, &error.cause))
    }

    /// That the response is not understood: an error, or of a read with lenient responses a
    /// warning. What a write did is not a matter of form.
    fn odd(&self, client: &Client, path: &str, cause: &str) -> Result<()> {
        let error = self.undecodable(path, cause);
        match self.context.operation.read_only {
            true => client.tolerated(error),
            false => Err(error),
        }
    }
}

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
