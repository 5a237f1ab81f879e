//! What `aos call` and the commands of the operations have in common: the call is
//! made, previewed or confirmed, sent, and its response printed.

use std::io::Write;

use aos_facade::{Call, Elements, Error, Operation, Result, api::Page};
use futures::{Stream, StreamExt};
use serde_json::Value;

use super::{
    confirm::{self, confirm},
    dry_run,
};
use crate::{
    cli::{Global, Sending},
    exit::{Errors, Failure, Outcome},
    format::Format,
    interrupt::Interrupt,
    output::values::{ListWriter, write_list, write_value},
    settings::{self, Limits},
    terminal::Output,
};

/// A call of an operation, as it was typed.
pub(super) struct Request<'a> {
    /// The operation's id.
    pub(super) operation: &'a str,
    /// Path and query parameters, by their names on the wire.
    pub(super) parameters: &'a [(String, String)],
    /// In JSON.
    pub(super) body: Option<String>,
    /// Whether all pages are to be fetched.
    pub(super) all: bool,
    pub(super) sending: Sending,
    /// The format of a response on a terminal.
    pub(super) on_terminal: Format,
    /// Where to look when the arguments are wrong.
    pub(super) advice: String,
}

impl Request<'_> {
    /// Sends the call, and prints the response.
    pub(super) async fn send(
        self,
        global: &Global,
        output: &Output,
        interrupt: Interrupt,
    ) -> Outcome {
        let explained = |error| self.explained(error);
        if self.sending.dry_run {
            let connection = settings::connect_for_preview(global).await?;
            let call = self.call(&connection.elements)?;
            let call = if self.all { call.first_page() } else { call };
            return dry_run::print(&call.preview().map_err(explained)?, output);
        }
        let connection = settings::connect(global, Limits::default(), &interrupt).await?;
        let call = self.call(&connection.elements)?;
        let operation = call.operation();
        if !operation.read_only {
            let write = confirm::Write {
                name: operation.id,
                summary: operation.summary.trim_end_matches('.'),
                about: call.ids(),
                preview: call.preview().map_err(explained)?,
            };
            confirm(write, self.sending, &interrupt).await?;
        }
        if self.all {
            let format = output.or(self.on_terminal, Format::Jsonl);
            let writer = ListWriter::new(output.stdout(), format);
            return print_rows(call.stream(), writer, explained, interrupt).await;
        }
        let interrupted = under_way(operation.read_only);
        match interrupt.or_ends(interrupted, async { Ok(call.page().await) }).await? {
            Ok((response, odd)) => {
                let (indexes, odd): (Vec<usize>, Vec<Error>) = odd.into_iter().unzip();
                let mut errors = Errors::default();
                odd.into_iter().for_each(|error| errors.add(explained(error)));
                let rows = self.print(response, &indexes, operation, output)?;
                errors.outcome("page", rows, None)
            }
            Err(error) => {
                // A rejection is a response too. That it cannot be printed, because its
                // reader has gone, must not hide it.
                let printed = error.rejection.as_ref().map(|rejection| {
                    self.print(rejection.response.clone(), &[], operation, output)
                });
                drop(printed);
                Err(explained(error))
            }
        }
    }

    fn call(&self, elements: &Elements) -> Outcome<Call> {
        let mut call = elements.operation(self.operation).map_err(|error| self.explained(error))?;
        for (name, value) in self.parameters {
            call = call.parameter(name, value);
        }
        Ok(match &self.body {
            Some(body) => call.body_text(body),
            None => call,
        })
    }

    /// Adds where to look to an error about arguments.
    fn explained(&self, error: Error) -> Failure {
        match Failure::from(error) {
            usage if usage.is_usage() => usage.hint(self.advice.clone()),
            other => other,
        }
    }

    /// Prints a response without these rows; returns how many rows it has.
    fn print(
        &self,
        response: Value,
        odd: &[usize],
        operation: &Operation,
        output: &Output,
    ) -> Outcome<u64> {
        let mut out = output.stdout();
        if response.is_null() {
            output.note("the response is a success without a body");
            return Ok(0);
        }
        let format = output.or(self.on_terminal, Format::Json);
        // JSON is the whole response; the other formats have the rows of a page only.
        let page = operation.paging.and_then(|paging| paging.read(response.clone()).ok());
        let Some(mut page) = page else {
            write_value(&mut out, format, &response)?;
            return Ok(0);
        };
        let more = has_more(&page);
        let mut index = 0..;
        page.rows.retain(|_| index.next().is_none_or(|index| !odd.contains(&index)));
        match format {
            Format::Json => write_value(&mut out, format, &response)?,
            _ => {
                write_list(&mut out, format, &page.rows)?;
                if more {
                    output.note("this is one page; --all fetches all pages");
                }
            }
        }
        Ok(page.rows.len() as u64)
    }
}

/// Prints rows as they come. What cannot be read is an error on stderr.
async fn print_rows<W: Write>(
    mut rows: impl Stream<Item = Result<Value>> + Unpin,
    mut writer: ListWriter<W>,
    explained: impl Fn(Error) -> Failure,
    mut interrupt: Interrupt,
) -> Outcome {
    let mut count = 0;
    let mut errors = Errors::default();
    let interrupted = loop {
        let row = tokio::select! {
            biased;
            signal = interrupt.wait() => break Some(signal),
            row = rows.next() => row,
        };
        match row {
            Some(Ok(row)) => {
                writer.row(row)?;
                count += 1;
            }
            // One odd row, after which the others come; or the last of all.
            Some(Err(error)) => errors.add(explained(error)),
            None => break None,
        }
    };
    // Where no page was read at all, there is nothing to print.
    if count > 0 || errors.is_empty() || errors.is_partial() {
        writer.end()?;
    }
    errors.outcome("list", count, interrupted)
}

/// Whether a page reports more rows than its own.
fn has_more(page: &Page) -> bool {
    page.total.is_some_and(|total| total > page.rows.len() as u64)
        || page.next_token.is_some()
        || page.has_next == Some(true)
}

/// What Ctrl-C leaves while a request is under way.
pub(super) fn under_way(read_only: bool) -> &'static str {
    match read_only {
        true => "nothing was printed",
        false => "the request may have been carried out all the same",
    }
}

#[cfg(test)]
mod tests {
    use aos_facade::ErrorKind;
    use futures::stream;
    use serde_json::json;

    use super::*;
    use crate::exit::Ending;

    /// What is printed of these rows, and how it ends.
    async fn printed(format: Format, rows: Vec<Result<Value>>) -> (String, Option<Ending>) {
        let mut written = Vec::new();
        let writer = ListWriter::new(&mut written, format);
        let rows = stream::iter(rows);
        let outcome = print_rows(rows, writer, Failure::from, Interrupt::never()).await;
        (String::from_utf8(written).unwrap(), outcome.err().map(|failure| failure.ending()))
    }

    #[tokio::test]
    async fn a_row_that_cannot_be_read_costs_only_itself() {
        let odd = || {
            let error = Error::new(ErrorKind::Decode, "failed to decode the row");
            Err(error.with(|details| {
                details.operation = Some("retrieve_customers");
                details.json_path = Some("data[0]".to_owned());
            }))
        };
        let row = |id: u8| Ok(json!({"id": id}));
        for (format, expected) in [
            (Format::Json, "[\n  {\"id\":1},\n  {\"id\":2}\n]\n"),
            (Format::Jsonl, "{\"id\":1}\n{\"id\":2}\n"),
            (Format::Csv, "id\n1\n2\n"),
        ] {
            let rows = vec![odd(), row(1), odd(), odd(), row(2), odd()];
            let partial = (expected.to_owned(), Some(Ending::Partial));
            assert_eq!(printed(format, rows).await, partial, "{format:?}");
            let fine = (expected.to_owned(), None);
            assert_eq!(printed(format, vec![row(1), row(2)]).await, fine, "{format:?}");
        }
        let failed = || Err(Error::new(ErrorKind::Decode, "failed to decode the page"));
        let nothing = (String::new(), Some(Ending::Failed));
        assert_eq!(printed(Format::Json, vec![failed()]).await, nothing);
        let none = ("[]\n".to_owned(), Some(Ending::Partial));
        assert_eq!(printed(Format::Json, vec![odd()]).await, none);
        let incomplete = Err(Error::new(ErrorKind::Incomplete, "rows are missing"));
        let rows = vec![row(1), incomplete];
        assert_eq!(
            printed(Format::Jsonl, rows).await,
            ("{\"id\":1}\n".to_owned(), Some(Ending::Partial))
        );
    }
}
