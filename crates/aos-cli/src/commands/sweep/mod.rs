//! `aos actions sweep`.

mod row;
mod totals;

use std::{io, time::Instant};

use aos_facade::{ActionType, Error, ErrorKind, FleetProgress, FleetRow, Result, api::in_words};
use futures::{Stream, StreamExt};
use jiff::{Timestamp, tz::TimeZone};

use self::{row::Row, totals::Totals};
use super::selection::Selected;
use crate::{
    cli::Sweep,
    context::Context,
    exit::{Ending, Errors, Failure, Outcome},
    format::Format,
    interrupt::{Interrupt, Signal},
    output::text,
    rows::{Plan, Rows},
    settings::{self, Limits},
    terminal::{Output, note},
};

/// Ids that a note names.
const IDS_SHOWN: usize = 10;

/// Counts the actions in all tenants.
pub(crate) async fn run(arguments: Sweep, context: Context<'_>) -> Outcome {
    let (output, mut interrupt) = (&context.output, context.interrupt.clone());
    if arguments.types == Some(ActionType::Normal) && arguments.min_risky.is_some() {
        return Err(Failure::usage(
            "--min-risky needs the risky actions, which --types leaves out",
        ));
    }
    let shape = row::shape(arguments.types, output.for_rows() == Format::Table);
    let plan = Plan::new(shape, &context)?;
    let plan = plan.at_least("riskyActionCount", arguments.min_risky);
    let format = plan.format();
    let mut rows = Rows::new(plan, context.target()?);
    let mut totals = Totals::default();
    let limits = Limits {
        concurrency: arguments.concurrency,
        rate: arguments.rate,
        progress: output.shows_progress(format),
    };
    let began = (Instant::now(), Timestamp::now());
    let connection = settings::connect(&context, limits).await?;
    let progress = connection.pauses.progress();
    let selected = Selected::of(&arguments.selection, &connection.elements, &context).await?;
    let fleet = selected.of_fleet(connection.elements.fleet());
    let fleet = match arguments.types {
        Some(types) => fleet.types(types),
        None => fleet,
    };
    let listed = fleet.progress();
    let mut errors = Errors::default();
    let mut hints = Vec::new();
    let signal = read(
        fleet.action_counts(),
        &mut |row: Row| {
            totals.add(&row, arguments.types);
            progress.show(totals.so_far(), &listed);
            rows.row(serde_json::to_value(row).map_err(io::Error::from)?)
        },
        // The line of progress would be in between.
        |failure| progress.hidden_while(|| errors.add(failure)),
        &mut hints,
        &mut interrupt,
    )
    .await?;
    progress.end();
    let complete = signal.is_none() && errors.is_empty();
    // Of nothing at all a table would say that it is all.
    if complete || totals.rows > 0 || format != Format::Table {
        rows.end(|below| {
            let mut lines = totals.lines(arguments.types, &below, complete);
            lines.push(read_in(began, connection.pauses.sum()));
            lines
        })?;
    }
    if complete {
        check_selection(&selected, &listed, &totals, output)?;
    }
    // A table says so in its last line.
    if totals.not_reported > 0 && format != Format::Table {
        let tenants = text::counted(totals.not_reported, "tenant", "tenants");
        note("warning", &format!("{tenants} with a count that is not reported, which is not 0"));
    }
    for hint in &hints {
        note("hint", hint);
    }
    finish(signal, &errors, &totals)
}

/// When and in which time it was read.
fn read_in((begin, at): (Instant, Timestamp), paused: Option<String>) -> String {
    let at = at.to_zoned_datetime(TimeZone::system()).strftime("%-d %b %Y %H:%M %:z");
    let paused = paused.map_or_else(String::new, |paused| format!(", of which {paused}"));
    format!("Read {at} in {}{paused}.", in_words(begin.elapsed()))
}

/// Hints that are shown: most tenants fail for the same reason.
const HINTS_SHOWN: usize = 5;

/// Reads all rows, or those before a signal; with what to do about those that failed.
async fn read(
    mut rows: impl Stream<Item = Result<FleetRow>> + Unpin,
    print: &mut impl FnMut(Row) -> Outcome,
    mut failed: impl FnMut(Failure),
    hints: &mut Vec<String>,
    interrupt: &mut Interrupt,
) -> Outcome<Option<Signal>> {
    loop {
        let row = tokio::select! {
            // First, so that many rows do not delay Ctrl-C.
            biased;
            signal = interrupt.wait() => return Ok(Some(signal)),
            row = rows.next() => row,
        };
        match row {
            Some(Ok(row)) => {
                let hint = row.error().and_then(|error| error.hint());
                if let Some(hint) = hint.filter(|_| hints.len() < HINTS_SHOWN)
                    && !hints.iter().any(|known| known == hint)
                {
                    hints.push(hint.to_owned());
                }
                print(Row::from(row))?;
            }
            // The list of customers failed, or one of them is odd. Tenants that were
            // listed before are still called.
            Some(Err(error)) => {
                let least = match error.kind {
                    // Nothing was accepted any more: what is missing is the rest.
                    ErrorKind::RateLimited => Ending::Partial,
                    _ => Ending::Failed,
                };
                let missing = missing(&error);
                let failure = Failure::from(error).at_least(least);
                failed(match missing {
                    Some(missing) => failure.meaning(&missing),
                    None => failure,
                });
            }
            None => return Ok(None),
        }
    }
}

/// Which customers are missing, where a page of their list failed.
fn missing(error: &Error) -> Option<String> {
    let is_page = error.page.is_some() && error.json_path.is_none();
    let first = error.first_row.filter(|first| is_page && *first > 1)?;
    let last = error.last_row.map_or_else(String::new, |last| format!(" to {last}"));
    Some(format!("customers {first}{last} and all after them are missing"))
}

/// Says when nothing was selected, or not what was meant.
fn check_selection(
    selected: &Selected,
    listed: &FleetProgress,
    totals: &Totals,
    output: &Output,
) -> Outcome {
    if totals.rows == 0 {
        if !selected.customers.is_empty() || listed.customers_listed() > 0 {
            return Err(Failure::usage("no tenant is selected: --exclude leaves none"));
        }
        output.note("no customers: the service lists none for this app registration");
    }
    let excluded = selected.exclude.iter().map(String::as_str);
    let unmatched: Vec<&str> = excluded.filter(|id| !listed.has_excluded(id)).collect();
    if !unmatched.is_empty() {
        let more = match unmatched.len().saturating_sub(IDS_SHOWN) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let shown = unmatched[..unmatched.len().min(IDS_SHOWN)].join(", ");
        output.note(&format!("--exclude matches no customer or tenant: {shown}{more}"));
    }
    Ok(())
}

fn finish(signal: Option<Signal>, errors: &Errors, totals: &Totals) -> Outcome {
    let outcome = errors.outcome("sweep", totals.rows, signal);
    if totals.failed == 0 {
        return outcome;
    }
    // A tenant's 403 is about that tenant. Without a token there are no counts at all.
    let none = totals.failed + totals.without_tenants == totals.rows;
    let ending = match none && totals.without_token > 0 {
        true => Ending::Denied,
        false => Ending::Partial,
    };
    let failed = text::grouped(totals.failed);
    let rows = text::counted(totals.rows, "row", "rows");
    let first = totals.first_failed.as_ref().and_then(|ids| totals.failures.get(ids));
    let first = first.map_or_else(String::new, |first| format!(", the first is {first}"));
    let failed = format!("{failed} of {rows} failed{first}");
    match outcome {
        Err(incomplete) => Err(incomplete.meaning(&failed).at_least(ending)),
        Ok(()) => Err(Failure::Ended(ending, failed.into())),
    }
}

#[cfg(test)]
mod tests {
    use futures::stream;

    use super::*;

    #[tokio::test]
    async fn the_worst_error_of_the_customer_list_counts() {
        for (kinds, expected) in [
            (&[][..], None),
            (&[ErrorKind::Decode], Some(Ending::Failed)),
            (&[ErrorKind::Decode, ErrorKind::Decode], Some(Ending::Partial)),
            (&[ErrorKind::Incomplete], Some(Ending::Partial)),
            (&[ErrorKind::RateLimited], Some(Ending::Partial)),
            (&[ErrorKind::Decode, ErrorKind::Authentication], Some(Ending::Denied)),
        ] {
            let mut errors = Errors::default();
            let rows = stream::iter(kinds.iter().map(|kind| Err(Error::new(*kind, "it failed"))));
            let add = |failure| errors.add(failure);
            let (mut hints, mut interrupt) = (Vec::new(), Interrupt::never());
            let print = &mut |_| Ok(());
            let signal = read(rows, print, add, &mut hints, &mut interrupt).await.unwrap();
            let outcome = finish(signal, &errors, &Totals::default());
            assert_eq!(outcome.err().map(|failure| failure.ending()), expected, "{kinds:?}");
        }
    }

    #[test]
    fn without_a_token_nothing_is_partial() {
        let ending = |totals: Totals| {
            finish(None, &Errors::default(), &totals).err().map(|failure| failure.ending())
        };
        let totals = || Totals { rows: 2, failed: 2, ..Totals::default() };
        assert_eq!(ending(totals()), Some(Ending::Partial));
        assert_eq!(ending(Totals { without_token: 1, ..totals() }), Some(Ending::Denied));
        let one_without = Totals { without_token: 1, rows: 3, without_tenants: 1, ..totals() };
        assert_eq!(ending(one_without), Some(Ending::Denied));
        assert_eq!(ending(Totals { without_token: 1, rows: 3, ..totals() }), Some(Ending::Partial));
        assert_eq!(ending(Totals { failed: 0, ..totals() }), None);
    }
}
