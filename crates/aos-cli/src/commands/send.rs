//! What `aos call` and the commands of the operations have in common: the call
//! is made, shown or asked about, sent, and its answer printed.

use aos_facade::{
    Elements, Operation, OperationCall, Pager,
    api::{Location, Paging},
};
use futures::StreamExt;
use serde_json::Value;

use super::{
    consent::{self, Question},
    dry_run,
};
use crate::{
    cli::{Global, Sending},
    exit::{self, Failure, Outcome},
    interrupt::Interrupt,
    output::{Format, ListWriter, Output, text, write_list, write_value},
    settings::{self, Limits},
};

/// A call of an operation.
pub(super) struct Request<'a> {
    /// The operation's id.
    pub(super) operation: &'a str,
    /// Path and query parameters, by their names on the wire.
    pub(super) parameters: &'a [(String, String)],
    pub(super) body: Option<Value>,
    /// Whether the rows of all pages are wanted.
    pub(super) all: bool,
    pub(super) sending: Sending,
    /// The format of an answer on a terminal.
    pub(super) on_terminal: Format,
    /// Where to look when the arguments are wrong.
    pub(super) advice: String,
}

impl Request<'_> {
    /// Sends the call, and prints what comes.
    pub(super) async fn send(
        self,
        global: &Global,
        output: &Output,
        interrupt: Interrupt,
    ) -> Outcome {
        if self.sending.dry_run {
            let connection = settings::connect_for_show(global).await?;
            let call = self.call(&connection.elements)?;
            let call = match self.all {
                true => self.first_page(call)?,
                false => call,
            };
            let preview = call.preview().map_err(|error| self.explained(error))?;
            return dry_run::print(&preview, output);
        }
        let connection = settings::connect(global, Limits::default()).await?;
        let call = self.call(&connection.elements)?;
        if !call.operation().repeatable {
            let preview = call.preview().map_err(|error| self.explained(error))?;
            let operation = call.operation();
            let question = Question {
                name: operation.id,
                summary: operation.summary.trim_end_matches('.'),
                about: self.about(operation),
                preview,
            };
            consent::given(question, self.sending, &interrupt).await?;
        }
        if self.all {
            let rows = call.all().map_err(|error| self.explained(error))?;
            return print_all(rows, self.on_terminal, output, interrupt).await;
        }
        let answer = interrupt
            .or_ends(async { call.send().await.map_err(|error| self.explained(error)) })
            .await?;
        print(&answer, call.operation(), self.on_terminal, output)?;
        let refusal = call.operation().outcome.and_then(|outcome| outcome.refusal(&answer));
        let Some(refusal) = refusal else { return Ok(()) };
        let about: String = self
            .about(call.operation())
            .iter()
            .map(|(what, value)| format!(" {what} {value}"))
            .collect();
        let about = if about.is_empty() { about } else { format!(" for{about}") };
        let failure = Failure::failed(format!(
            "{}{about}: the service refused, although it answered with a success: {refusal}",
            self.operation
        ));
        Err(match call.operation().source {
            Some(page) => failure.hint(format!("see the vendor's page {page} for the reasons")),
            None => failure,
        })
    }

    fn call(&self, elements: &Elements) -> Outcome<OperationCall> {
        let mut call = elements.operation(self.operation).map_err(|error| self.explained(error))?;
        for (name, value) in self.parameters {
            call = call.parameter(name, value.as_str()).map_err(|error| self.explained(error))?;
        }
        if let Some(body) = &self.body {
            call = call.body(body.clone()).map_err(|error| self.explained(error))?;
        }
        Ok(call)
    }

    /// The call of the first of all pages, as it is shown.
    fn first_page(&self, call: OperationCall) -> Outcome<OperationCall> {
        call.clone().all().map_err(|error| self.explained(error))?;
        let mut call = call;
        for parameter in call.operation().parameters {
            // The largest page that there is, as the pager asks for.
            let size = parameter.location == Location::Query && parameter.name == "pageSize";
            let given = self.parameters.iter().any(|(name, _)| name == parameter.name);
            if let Some(most) = parameter.maximum.filter(|_| size && parameter.required && !given) {
                call = call
                    .parameter(parameter.name, most.to_string())
                    .map_err(|error| self.explained(error))?;
            }
        }
        Ok(call)
    }

    /// What the call is about: the ids in its path.
    fn about(&self, operation: &Operation) -> Vec<(&'static str, String)> {
        let in_path = operation.parameters.iter().filter(|p| p.location == Location::Path);
        in_path
            .filter_map(|parameter| {
                let (_, value) = self.parameters.iter().find(|(name, _)| name == parameter.name)?;
                let name = parameter.name;
                Some((name.strip_suffix("Id").unwrap_or(name), value.clone()))
            })
            .collect()
    }

    /// Adds where to look to an error about arguments.
    fn explained(&self, error: aos_facade::Error) -> Failure {
        match Failure::from(error) {
            usage @ Failure::Usage(_) => usage.hint(self.advice.clone()),
            other => other,
        }
    }
}

/// The rows of a page, of an answer that has some.
fn rows(paging: Paging, answer: &Value) -> Option<&Vec<Value>> {
    match paging.items {
        // The answer itself is the list.
        "$" => answer.as_array(),
        items => answer.get(items)?.as_array(),
    }
}

fn print(answer: &Value, operation: &Operation, on_terminal: Format, output: &Output) -> Outcome {
    let mut out = output.stdout();
    if answer.is_null() {
        output.note("it is done; the service answers nothing more");
        return Ok(());
    }
    let format = output.or(on_terminal, Format::Json);
    // JSON is the whole answer; in the other formats the rows of a page count.
    match operation.paging.and_then(|paging| rows(paging, answer)) {
        Some(rows) if format != Format::Json => {
            write_list(&mut out, format, rows)?;
            if has_more(answer, rows.len()) {
                output.note("this is one page only; --all gets the rows of all pages");
            }
        }
        _ => write_value(&mut out, format, answer)?,
    }
    Ok(())
}

/// Whether an answer tells that there are more rows than the ones in it.
fn has_more(answer: &Value, rows: usize) -> bool {
    let metadata = ["metadata", "metaData"].map(|name| &answer[name]);
    let total = metadata.iter().find_map(|page| page["totalCount"].as_u64());
    let token =
        metadata.iter().any(|page| page["skipToken"].as_str().is_some_and(|t| !t.is_empty()));
    total.is_some_and(|total| total > rows as u64) || token || answer["hasNextPage"] == true
}

async fn print_all(
    mut rows: Pager<'static, Value>,
    on_terminal: Format,
    output: &Output,
    mut interrupt: Interrupt,
) -> Outcome {
    let mut writer = ListWriter::new(output.stdout(), output.or(on_terminal, Format::Jsonl));
    let mut count = 0;
    let failure = loop {
        let row = tokio::select! {
            biased;
            () = interrupt.wait() => {
                let rows = text::counted(count, "row", "rows");
                break Some(Failure::interrupted(format!(
                    "the list is not complete; {rows} came before it was ended"
                )));
            }
            row = rows.next() => row,
        };
        match row {
            Some(Ok(row)) => {
                writer.row(row)?;
                count += 1;
            }
            Some(Err(error)) => {
                if count > 0 {
                    let rows = text::counted(count, "row", "rows");
                    exit::note("warning", &format!("the list is not complete; only {rows} came"));
                }
                break Some(error.into());
            }
            None => break None,
        }
    };
    if failure.is_none() || count > 0 {
        writer.end()?;
    }
    match failure {
        Some(failure) => Err(failure),
        None => Ok(()),
    }
}
