//! Prints a list while it is read.

use aos_facade::{Error, Result};
use futures::{Stream, StreamExt};
use serde_json::Value;

use crate::{
    exit::{Errors, Failure, Outcome},
    interrupt::Interrupt,
    rows::{Rows, not_shown},
};

/// Prints the rows of a stream. A row that cannot be read is an error on stderr, after which
/// the others come; in the end, that rows are missing is an error.
pub(super) async fn print(
    mut stream: impl Stream<Item = Result<Value>> + Unpin,
    mut rows: Rows,
    explained: impl Fn(Error) -> Failure,
    mut interrupt: Interrupt,
) -> Outcome {
    let mut count = 0;
    let mut errors = Errors::default();
    let interrupted = loop {
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
    if count > 0 || errors.is_empty() || errors.partial {
        rows.end(not_shown)?;
    }
    errors.outcome("list", count, interrupted)
}

#[cfg(test)]
mod tests {
    use std::io;

    use aos_facade::{ErrorKind, Operation};
    use clap::FromArgMatches;
    use futures::stream;
    use serde_json::json;

    use super::*;
    use crate::{
        cli::Global,
        context::Context,
        exit::Ending,
        output::target::Target,
        rows::{Plan, Shape},
        terminal::Output,
    };

    /// What is printed of these rows, and how it ends.
    async fn printed(format: &str, rows: Vec<Result<Value>>) -> (String, Option<Ending>) {
        let matches = crate::command().try_get_matches_from(["aos", "operations", "-o", format]);
        let global = Global::from_arg_matches(&matches.unwrap()).unwrap();
        let output = Output::new(&global).unwrap();
        let operation = Operation::find("retrieve_customers").unwrap();
        let shape = Shape::of_list(&operation.paging.unwrap());
        let context = Context { global: &global, output, interrupt: Interrupt::never() };
        let plan = Plan::new(shape, &context).unwrap();
        let (mut read, written) = io::pipe().unwrap();
        let rows_of = Rows::new(plan, Target::of(written));
        let rows = stream::iter(rows);
        let outcome = print(rows, rows_of, Failure::from, context.interrupt).await;
        let ending = outcome.err().map(|failure| failure.ending());
        (io::read_to_string(&mut read).unwrap(), ending)
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
