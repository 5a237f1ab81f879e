//! One page of a list: its rows, each for itself.

use serde_json::Value;

use super::{Call, Reads, Types, success::Success};
use crate::{
    Client, DecodeError, Error, Paging, Response, Result, json::BrokenRow, transport::BoxFuture,
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

    /// What [`page`](Self::page) returns as the text that came, digit by digit and with all
    /// keys in their order; empty where no body came.
    ///
    /// # Errors
    ///
    /// As [`page`](Self::page), and also with lenient responses when the body is not in its
    /// encoding.
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

impl Response {
    /// The rows of one page that cannot be read, or that are not of these types.
    ///
    /// # Errors
    ///
    /// When there is no list where it should be, unless responses are lenient.
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
                let rows = ReadRows { client, response: self, types }.read(page.rows, odd, Ok);
                let errors = rows.into_iter().filter_map(|(index, row)| Some((index, row.err()?)));
                Ok(errors.collect())
            }
            Err(why) => client.tolerated(self.undecodable("", &why)).map(|()| Vec::new()),
        }
    }
}

/// The most rows of a page that get an error of their own, each of some KiB.
pub(super) const MOST_ODD_ROWS: usize = 1_000;

pub(super) struct ReadRows<'a> {
    pub(super) client: &'a Client,
    pub(super) response: &'a Response,
    /// What each row has to be, where JSON is returned.
    pub(super) types: Option<Reads>,
}

impl ReadRows<'_> {
    /// The rows with their index; of those that cannot be read the last ones share an error.
    pub(super) fn read<T>(
        &self,
        rows: Vec<Value>,
        odd: Vec<BrokenRow>,
        decode: fn(Value) -> Result<T, DecodeError>,
    ) -> Vec<(usize, Result<T>)> {
        let mut broken = odd.into_iter().peekable();
        let (mut kept, mut odd) = (Vec::with_capacity(rows.len()), 0);
        for (index, row) in rows.into_iter().enumerate() {
            let row = self.row(index, row, broken.next_if(|row| row.index == index), decode);
            odd += usize::from(row.is_err());
            if row.is_ok() || odd <= MOST_ODD_ROWS {
                kept.push((index, row));
            }
        }
        if let Some(more @ 1..) = odd.checked_sub(MOST_ODD_ROWS) {
            let why = format!("{more} more rows of this page cannot be read");
            kept.push((kept.len(), Err(self.response.undecodable("", &why))));
        }
        kept
    }

    fn row<T>(
        &self,
        index: usize,
        row: Value,
        broken: Option<BrokenRow>,
        decode: fn(Value) -> Result<T, DecodeError>,
    ) -> Result<T> {
        let paging = self.response.context.operation.paging.unwrap_or(Paging::BLANK);
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
            self.response.undecodable(&path, if key.is_empty() { why } else { &row })
        };
        if let Some(broken) = &broken {
            return Err(odd("", &broken.why.to_string()));
        }
        match &row {
            _ if !paging.row.object => {}
            Value::Null => return Err(odd("", "null in the place of a row")),
            Value::Object(fields) => {
                if !paging.row.knows(fields) {
                    self.client.tolerated(odd("", &paging.row.missing()))?;
                }
            }
            _ => return Err(odd("", "not an object in the place of a row")),
        }
        if let Some(Err(error)) = self.types.map(|reads| reads(row.clone())) {
            self.client.tolerated(odd(&error.path, &error.cause))?;
        }
        decode(row).map_err(|error| odd(&error.path, &error.cause))
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
