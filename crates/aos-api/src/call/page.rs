//! One page of a list: its rows, each for itself.

use serde_json::{Error as JsonError, Value};

use super::{
    Call,
    success::{Success, missing_keys},
};
use crate::{
    Client, DecodeError, Error, Paging, Response, Result, transport::BoxFuture, values::names,
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
            let request = self.prepare()?.0;
            let response = self.client.send(request).await?;
            let Success { value, odd, .. } = response.success(&self.client)?;
            let errors = response.row_errors(&self.client, &value, odd)?;
            Ok((value, errors))
        })
    }
}

impl Response {
    /// The rows of one page that cannot be read.
    ///
    /// # Errors
    ///
    /// When there is no list where it should be, unless responses are lenient.
    pub(super) fn row_errors(
        &self,
        client: &Client,
        value: &Value,
        odd: Vec<(usize, JsonError)>,
    ) -> Result<OddRows> {
        let Some(paging) = self.context.operation.paging else { return Ok(Vec::new()) };
        match paging.read(value.clone()) {
            Ok(page) => {
                let rows = read_rows(client, self, page.rows, odd, Ok);
                let errors = rows.into_iter().filter_map(|(index, row)| Some((index, row.err()?)));
                Ok(errors.collect())
            }
            Err(why) => {
                let error = self.undecodable("", &why);
                if !client.is_lenient() {
                    return Err(error);
                }
                client.warn(&error);
                Ok(Vec::new())
            }
        }
    }
}

/// The rows of a page, each for itself.
pub(super) fn read_rows<T>(
    client: &Client,
    response: &Response,
    rows: Vec<Value>,
    odd: Vec<(usize, JsonError)>,
    decode: fn(Value) -> Result<T, DecodeError>,
) -> Vec<(usize, Result<T>)> {
    let paging = response.context.operation.paging.unwrap_or(Paging::BLANK);
    let mut odd = odd.into_iter().peekable();
    let rows = rows.into_iter().enumerate().map(|(index, row)| {
        let items = if paging.items == "$" { "" } else { paging.items };
        let at = |path: &str, why: &str| {
            let path = match path {
                "" | "." => format!("{items}[{index}]"),
                path => format!("{items}[{index}].{path}"),
            };
            response.undecodable(&path, why)
        };
        let key = paging.key.iter().map(|name| names::get(&row, name));
        let key: Vec<String> = key.filter(|value| !value.is_null()).map(Value::to_string).collect();
        let named = |why: String| match key.is_empty() {
            true => why,
            false => format!("{why} (the row of {})", key.join(", ")),
        };
        let broken = odd.next_if(|(of, _)| *of == index).map(|(_, error)| error.to_string());
        let why = broken.or_else(|| match &row {
            _ if !paging.row_is_object => None,
            Value::Null => Some("null in the place of a row".to_owned()),
            Value::Object(fields) => {
                let known = paging.row_keys.is_empty()
                    || paging.row_keys.iter().any(|key| names::has(fields, key));
                let why = (!known).then(|| missing_keys(paging.row_keys))?;
                if !client.is_lenient() {
                    return Some(why);
                }
                client.warn(&at("", &why));
                None
            }
            _ => Some("not an object in the place of a row".to_owned()),
        });
        let row = match why {
            Some(why) => Err(at("", &named(why))),
            None => decode(row).map_err(|error| at(&error.path, &named(error.cause))),
        };
        (index, row)
    });
    bounded(rows, response)
}

/// The most rows of a page that get an error of their own, each of some KiB.
pub(super) const MOST_ODD_ROWS: usize = 1_000;

/// The rows of a page. Of those that cannot be read the last ones share an error.
fn bounded<T>(
    rows: impl Iterator<Item = (usize, Result<T>)>,
    response: &Response,
) -> Vec<(usize, Result<T>)> {
    let mut odd = 0;
    let mut kept: Vec<_> = rows
        .filter(|(_, row)| {
            odd += usize::from(row.is_err());
            row.is_ok() || odd <= MOST_ODD_ROWS
        })
        .collect();
    if let Some(more @ 1..) = odd.checked_sub(MOST_ODD_ROWS) {
        let why = format!("{more} more rows of this page cannot be read");
        kept.push((kept.len(), Err(response.undecodable("", &why))));
    }
    kept
}
