//! The response of a call: whether it is what was requested, and its rows, each for itself.

use std::borrow::Cow;

use http::{StatusCode, header::LOCATION};
use serde_json::{Map, Value};

use super::{Call, Reads, Types};
use crate::{
    BoxFuture, Client, DecodeError, Error, ErrorKind, Operation, Paging, Response, Result,
    error::{carries_error, carries_status_code},
    json::{self, BrokenRow},
    redact,
    values::names,
};

/// Rows that cannot be read, by their index in the page, each with its error.
pub type OddRows = Vec<(usize, Error)>;

impl Call {
    /// One page: the response as it is, and the rows that cannot be read, by their index,
    /// each with its error. Of an operation without a list, the response.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but not for single rows.
    pub fn page(self) -> BoxFuture<Result<(Value, OddRows)>> {
        Box::pin(async move {
            let (_, value, errors) = self.answer().await?;
            Ok((value, errors))
        })
    }

    /// What [`page`](Self::page) returns, as the text that came; empty where no body came.
    ///
    /// # Errors
    ///
    /// As [`page`](Self::page), and always when the body is not in its encoding.
    pub fn text(self) -> BoxFuture<Result<(String, OddRows)>> {
        Box::pin(async move {
            let (response, _, errors) = self.answer().await?;
            let text = response.text().map_err(|why| {
                let hint = "check the base URL and the proxy, which may have changed it";
                response.undecodable("", &why).with_hint(hint)
            })?;
            Ok((response.redacted_text().unwrap_or_else(|| text.into_owned()), errors))
        })
    }

    async fn answer(self) -> Result<(Response, Value, OddRows)> {
        let (response, Success { value, odd, unfinished }) = self.respond().await?;
        let types = Types::of(self.operation).and_then(|types| types.row);
        let errors = response.row_errors(&self.client, &value, odd, types)?;
        // What is documented comes later, of which the warning tells.
        if !unfinished {
            response.check_types(&self.client, &value)?;
        }
        Ok((response, value, errors))
    }
}

/// The most rows of a page that get an error of their own, each of some KiB.
pub(super) const MOST_ODD_ROWS: usize = 1_000;

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
    /// documented kind with at least one documented key, and accepted by `x-aos-outcome`. Of a
    /// write that is not, that its outcome is unknown. With lenient responses that is a warning
    /// where something can be made of the response.
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
            (_, Some(Ok(Some(rejection)))) => return Err(self.rejected_as(rejection)),
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

    /// A success that is not understood: an error, or what a lenient read can make of it.
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
        // A piece may be in UTF-16: without zeros, its ASCII is the same in UTF-8.
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

    /// The error in a success by the vendor's own shape: `statusCode` of 400 or more, with a
    /// message.
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

    /// That JSON is what the typed call reads, but for rows; with lenient responses a warning.
    pub(super) fn check_types(&self, client: &Client, value: &Value) -> Result<()> {
        let operation = self.context.operation;
        let Some(types) = Types::of(operation).filter(|_| operation.returns_body()) else {
            return Ok(());
        };
        let value = operation.shaped(value.clone());
        let value = match operation.paging {
            Some(paging) => paging.beside_rows(value),
            None => value,
        };
        let read = (types.response)(value).map(drop);
        read.or_else(|error| self.odd(client, &error.path, &error.cause))
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

    /// The rows of one page that cannot be read, or that are not of these types. An error, unless
    /// responses are lenient, where there is no list.
    pub(super) fn row_errors(
        &self,
        client: &Client,
        value: &Value,
        odd: Vec<BrokenRow>,
        types: Option<Reads>,
    ) -> Result<OddRows> {
        let Some(paging) = self.context.operation.paging else { return Ok(Vec::new()) };
        match paging.read(value.clone()) {
            Ok(page) => {
                let rows = self.rows(client, types, page.rows, odd, Ok);
                let errors = rows.into_iter().filter_map(|(index, row)| Some((index, row.err()?)));
                Ok(errors.collect())
            }
            Err(why) => client.tolerated(self.undecodable("", &why)).map(|()| Vec::new()),
        }
    }

    /// The rows with their index; of those that cannot be read the last ones share an error.
    /// `types` is what each row has to be, where JSON is returned.
    pub(super) fn rows<T>(
        &self,
        client: &Client,
        types: Option<Reads>,
        rows: Vec<Value>,
        odd: Vec<BrokenRow>,
        decode: fn(Value) -> Result<T, DecodeError>,
    ) -> Vec<(usize, Result<T>)> {
        let mut broken = odd.into_iter().peekable();
        let (mut kept, mut odd) = (Vec::with_capacity(rows.len()), 0);
        for (index, row) in rows.into_iter().enumerate() {
            let broken = broken.next_if(|row| row.index == index);
            let row = self.row(client, types, (index, row), broken, decode);
            odd += usize::from(row.is_err());
            if row.is_ok() || odd <= MOST_ODD_ROWS {
                kept.push((index, row));
            }
        }
        if let Some(more @ 1..) = odd.checked_sub(MOST_ODD_ROWS) {
            let why = format!("{more} more rows of this page cannot be read");
            kept.push((kept.len(), Err(self.undecodable("", &why))));
        }
        kept
    }

    fn row<T>(
        &self,
        client: &Client,
        types: Option<Reads>,
        (index, row): (usize, Value),
        broken: Option<BrokenRow>,
        decode: fn(Value) -> Result<T, DecodeError>,
    ) -> Result<T> {
        let paging = self.context.operation.paging.unwrap_or(Paging::BLANK);
        let items = if paging.items == "$" { "" } else { paging.items };
        let shown = broken.as_ref().map_or(&row, |broken| &broken.last);
        let key = paging.key.iter().map(|name| names::get(shown, name));
        let key: Vec<String> = key.filter(|value| !value.is_null()).map(Value::to_string).collect();
        let odd = |path: &str, why: &str| {
            let path = match path {
                "" | "." => format!("{items}[{index}]"),
                path => format!("{items}[{index}].{path}"),
            };
            let row = format!("{why} (the row of {})", key.join(", "));
            self.undecodable(&path, if key.is_empty() { why } else { &row })
        };
        if let Some(broken) = &broken {
            return Err(odd("", &broken.why.to_string()));
        }
        match &row {
            _ if !paging.row.object => {}
            Value::Null => return Err(odd("", "null in the place of a row")),
            Value::Object(fields) => {
                if !paging.row.knows(fields) {
                    client.tolerated(odd("", &paging.row.missing()))?;
                }
            }
            _ => return Err(odd("", "not an object in the place of a row")),
        }
        if let Some(Err(error)) = types.map(|reads| reads(row.clone())) {
            client.tolerated(odd(&error.path, &error.cause))?;
        }
        decode(row).map_err(|error| odd(&error.path, &error.cause))
    }
}

fn unexpected(operation: &Operation, value: &Value) -> Option<String> {
    // Any JSON will do where none is documented, and none.
    let documented = operation.response?;
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{Operation, Request, Transport};

    static READ: Operation = Operation { id: "read", read_only: true, ..Operation::BLANK };

    /// Returns a body that is not UTF-8.
    #[derive(Debug)]
    struct Broken;

    impl Transport for Broken {
        fn send(&self, request: Request) -> BoxFuture<Result<Response>> {
            let (headers, body) = (http::HeaderMap::new(), b"{\"a\": \"\xff\"}"[..].into());
            let response = Response::new(request.context, http::StatusCode::OK, headers, body);
            Box::pin(std::future::ready(Ok(response)))
        }
    }

    #[tokio::test]
    async fn a_body_that_is_not_in_its_encoding_has_no_text() {
        let client = Client::new(&"https://example.com".parse().unwrap(), Arc::new(Broken));
        for lenient in [false, true] {
            let call = Call::new(client.clone().lenient_responses(lenient), &READ);
            assert_eq!(call.clone().page().await.is_ok(), lenient);
            let error = call.text().await.unwrap_err().to_string();
            assert!(error.contains("failed to decode the 200 OK response"), "{error}");
            assert!(error.contains("the body is not valid UTF-8"), "{error}");
        }
    }
}
