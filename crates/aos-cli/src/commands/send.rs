//! What `aos call` and the commands of the operations have in common: the call is
//! made, previewed or confirmed, sent, and its response printed.

use aos_facade::{Call, Elements, Operation, Rows, api::Page};
use futures::StreamExt;
use serde_json::Value;

use super::{
    confirm::{Write, confirm},
    dry_run,
};
use crate::{
    cli::{Global, Sending},
    exit::{Failure, Outcome},
    format::Format,
    interrupt::Interrupt,
    output::{
        text,
        values::{ListWriter, write_list, write_value},
    },
    settings::{self, Limits},
    terminal::{Output, note},
};

/// A call of an operation, as it was typed.
pub(super) struct Request<'a> {
    /// The operation's id.
    pub(super) operation: &'a str,
    /// Path and query parameters, by their names on the wire.
    pub(super) parameters: &'a [(String, String)],
    pub(super) body: Option<Value>,
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
        let connection = settings::connect(global, Limits::default()).await?;
        let call = self.call(&connection.elements)?;
        let operation = call.operation();
        if !operation.read_only {
            let write = Write {
                name: operation.id,
                summary: operation.summary.trim_end_matches('.'),
                about: call.ids(),
                preview: call.preview().map_err(explained)?,
            };
            confirm(write, self.sending, &interrupt).await?;
        }
        if self.all {
            return self.print_all(call.stream(), output, interrupt).await;
        }
        let interrupted = under_way(operation.read_only);
        match interrupt.or_ends(interrupted, async { Ok(call.send().await) }).await? {
            Ok(response) => self.print(response, operation, output),
            Err(error) => {
                // A rejection is a response too.
                if let Some(rejection) = &error.rejection {
                    self.print(rejection.response.clone(), operation, output)?;
                }
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
            Some(body) => call.body(body.clone()),
            None => call,
        })
    }

    /// Adds where to look to an error about arguments.
    fn explained(&self, error: aos_facade::Error) -> Failure {
        match Failure::from(error) {
            usage @ Failure::Usage(_) => usage.hint(self.advice.clone()),
            other => other,
        }
    }

    fn print(&self, response: Value, operation: &Operation, output: &Output) -> Outcome {
        let mut out = output.stdout();
        if response.is_null() {
            output.note("done (the response has no body)");
            return Ok(());
        }
        let format = output.or(self.on_terminal, Format::Json);
        // JSON is the whole response; the other formats have the rows of a page only.
        let paging = operation.paging.filter(|_| format != Format::Json);
        match paging.and_then(|paging| paging.read(response.clone()).ok()) {
            Some(page) => {
                write_list(&mut out, format, &page.rows)?;
                if has_more(&page) {
                    output.note("this is one page; --all fetches all pages");
                }
            }
            None => write_value(&mut out, format, &response)?,
        }
        Ok(())
    }

    async fn print_all(
        &self,
        mut rows: Rows<Value>,
        output: &Output,
        mut interrupt: Interrupt,
    ) -> Outcome {
        let format = output.or(self.on_terminal, Format::Jsonl);
        let mut writer = ListWriter::new(output.stdout(), format);
        let mut count = 0;
        let so_far = |count| text::counted(count, "row", "rows");
        let failure = loop {
            let row = tokio::select! {
                biased;
                () = interrupt.wait() => break Some(Failure::Interrupted(
                    format!("the list is incomplete: {}", so_far(count)).into(),
                )),
                row = rows.next() => row,
            };
            match row {
                Some(Ok(row)) => {
                    writer.row(row)?;
                    count += 1;
                }
                Some(Err(error)) => {
                    if count > 0 {
                        note("warning", &format!("the list is incomplete: {}", so_far(count)));
                    }
                    break Some(self.explained(error));
                }
                None => break None,
            }
        };
        if failure.is_none() || count > 0 {
            writer.end()?;
        }
        failure.map_or(Ok(()), Err)
    }
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
