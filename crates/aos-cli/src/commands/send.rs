//! What `aos call` and the commands of the operations have in common: the call is
//! made, previewed or confirmed, sent, and its response printed.

use std::io::Write;

use aos_facade::{
    Call, Elements, Error, Operation, Result,
    api::{Documented, Page, Paging, PagingStyle, redact},
};
use futures::{Stream, StreamExt};
use serde_json::Value;

use super::{
    confirm::{self, confirm},
    dry_run,
};
use crate::{
    cli::{Global, Sending},
    exit::{Errors, Failure, Outcome},
    interrupt::Interrupt,
    output::target::Target,
    rows::{Plan, Rows, Shape, not_shown},
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
    pub(super) sending: Sending,
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
        let list = self.list(global)?;
        if self.sending.dry_run {
            let elements = settings::connect_for_preview(global).await?;
            let call = self.call(&elements, global)?;
            let call = if list.is_some() { call.first_page() } else { call };
            return dry_run::print(&call.preview().map_err(explained)?, output);
        }
        // Options that do not fit are an error before anything is sent.
        let plan = match (Operation::find(self.operation), list) {
            (Some(operation), Some(paging)) => {
                let plan = Plan::new(Shape::of_list(&paging), global, output)?;
                Some(plan.of_operation(operation, global))
            }
            (Some(operation), None) if !global.rows.raw => {
                let documented = operation.response.unwrap_or(Documented::ANY);
                let plan = Plan::of_value(Shape::of_response(&documented), global, output)?;
                Some(plan.of_operation(operation, global))
            }
            _ => None,
        };
        let target = output.target(global)?;
        let connection = settings::connect(global, Limits::default(), &interrupt).await?;
        let call = self.call(&connection.elements, global)?;
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
        let Some(plan) = plan else {
            return self.send_raw(call, target, global, output, interrupt).await;
        };
        if list.is_some() {
            return print_rows(call.stream(), Rows::new(plan, target), explained, interrupt).await;
        }
        let interrupted = under_way(operation.read_only);
        match interrupt.or_ends(interrupted, async { Ok(call.send().await) }).await? {
            Ok(Value::Null) => {
                output.note("the response is a success without a body");
                Ok(())
            }
            Ok(response) => plan.print_value(target, response),
            Err(error) => {
                // A rejection is a response too. That it cannot be printed, because its
                // reader has gone, must not hide it.
                let rejection = error.rejection.as_ref().map(|it| it.response.clone());
                drop(rejection.map(|response| plan.print_value(target, response)));
                Err(explained(error))
            }
        }
    }

    /// Sends it, and prints the body as it came.
    async fn send_raw(
        &self,
        call: Call,
        mut target: Target,
        global: &Global,
        output: &Output,
        interrupt: Interrupt,
    ) -> Outcome {
        let operation = call.operation();
        let paging = operation.paging.filter(|paging| paging.style != PagingStyle::Unpaged);
        let interrupted = under_way(operation.read_only);
        let sent = interrupt.or_ends(interrupted, async { Ok(call.text().await) }).await?;
        let (text, odd) = sent.map_err(|error| self.explained(error))?;
        let shown = match global.rows.show_secrets {
            true => text.as_str().into(),
            false => redact::response_text(&text, Some(operation)),
        };
        target.write_all(shown.as_bytes())?;
        if !shown.is_empty() && !shown.ends_with('\n') {
            target.write_all(b"\n")?;
        }
        target.finish()?;
        let mut errors = Errors::default();
        let odd = odd.into_iter().map(|(_, error)| self.explained(error));
        odd.for_each(|failure| errors.add(failure));
        let page = paging.and_then(|paging| paging.read(serde_json::from_str(&text).ok()?).ok());
        if page.is_some_and(|page| has_more(&page)) {
            output.note("this is one page; without --raw all pages are read");
        }
        errors.outcome("page", 0, None)
    }

    /// How its list is paged, whose pages are all read.
    fn list(&self, global: &Global) -> Outcome<Option<Paging>> {
        let operation = Operation::find(self.operation);
        let paging = operation.and_then(|operation| operation.paging);
        let Some(paging) = paging.filter(|_| !global.rows.raw) else { return Ok(None) };
        let position = paging.style.position();
        match self.parameters.iter().find(|(name, _)| Some(name.as_str()) == position) {
            Some((name, _)) => {
                let sentence = format!("{name} is the position of a page, and all pages are read");
                Err(Failure::usage(sentence).hint("--raw prints one page; --limit N prints N rows"))
            }
            None => Ok(Some(paging)),
        }
    }

    fn call(&self, elements: &Elements, global: &Global) -> Outcome<Call> {
        let mut call = elements.operation(self.operation).map_err(|error| self.explained(error))?;
        if global.no_check {
            call = call.unchecked();
        }
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
}

/// Prints rows. What cannot be read is an error on stderr.
async fn print_rows(
    mut stream: impl Stream<Item = Result<Value>> + Unpin,
    mut rows: Rows,
    explained: impl Fn(Error) -> Failure,
    mut interrupt: Interrupt,
) -> Outcome {
    let mut count = 0;
    let mut errors = Errors::default();
    let interrupted = loop {
        // What was asked for is there.
        if rows.is_full() {
            break None;
        }
        let row = tokio::select! {
            biased;
            signal = interrupt.wait() => break Some(signal),
            row = stream.next() => row,
        };
        match row {
            Some(Ok(row)) => {
                rows.row(row)?;
                count += 1;
            }
            // One odd row, after which the others come; or the last of all.
            Some(Err(error)) => errors.add(explained(error)),
            None => break None,
        }
    };
    // Where no page was read at all, there is nothing to print.
    if count > 0 || errors.is_empty() || errors.is_partial() {
        rows.end(not_shown)?;
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
    use std::sync::{Arc, Mutex};

    use aos_facade::ErrorKind;
    use clap::FromArgMatches;
    use futures::stream;
    use serde_json::json;

    use super::*;
    use crate::exit::Ending;

    /// What is printed of these rows, and how it ends.
    async fn printed(format: &str, rows: Vec<Result<Value>>) -> (String, Option<Ending>) {
        let matches = crate::command().try_get_matches_from(["aos", "operations", "-o", format]);
        let global = Global::from_arg_matches(&matches.unwrap()).unwrap();
        let output = Output::new(&global).unwrap();
        let operation = Operation::find("retrieve_customers").unwrap();
        let shape = Shape::of_list(&operation.paging.unwrap());
        let plan = Plan::new(shape, &global, &output).unwrap();
        let memory = Arc::new(Mutex::new(Vec::new()));
        let rows_of = Rows::new(plan, Target::Memory(Arc::clone(&memory)));
        let rows = stream::iter(rows);
        let outcome = print_rows(rows, rows_of, Failure::from, Interrupt::never()).await;
        let written = memory.lock().unwrap().clone();
        let ending = outcome.err().map(|failure| failure.ending());
        (String::from_utf8(written).unwrap(), ending)
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
        let header =
            "organization,ownerEmail,countryOrRegion,managementMode,jobStatus,tenants.count,id";
        let csv = format!("{header}\n,,,,,,1\n,,,,,,2\n");
        for (format, expected) in [
            ("json", "[\n  {\"id\":1},\n  {\"id\":2}\n]\n"),
            ("jsonl", "{\"id\":2}\n{\"id\":1}\n"),
            ("csv", &csv),
        ] {
            let rows = vec![odd(), row(2), odd(), odd(), row(1), odd()];
            let partial = (expected.to_owned(), Some(Ending::Partial));
            assert_eq!(printed(format, rows).await, partial, "{format}");
            let fine = (expected.to_owned(), None);
            assert_eq!(printed(format, vec![row(2), row(1)]).await, fine, "{format}");
        }
        let failed = || Err(Error::new(ErrorKind::Decode, "failed to decode the page"));
        let nothing = (String::new(), Some(Ending::Failed));
        assert_eq!(printed("json", vec![failed()]).await, nothing);
        let none = ("[]\n".to_owned(), Some(Ending::Partial));
        assert_eq!(printed("json", vec![odd()]).await, none);
        let incomplete = Err(Error::new(ErrorKind::Incomplete, "rows are missing"));
        let rows = vec![row(1), incomplete];
        assert_eq!(
            printed("jsonl", rows).await,
            ("{\"id\":1}\n".to_owned(), Some(Ending::Partial))
        );
    }
}
