//! Reads an operation of all targets of the fleet.

use std::{
    collections::BTreeSet,
    pin::pin,
    time::{Duration, Instant},
};

use aos_facade::{
    Error, ErrorKind, Fleet, FleetOperation, FleetProgress, FleetRead, FleetResult, Operation,
    api::{Documented, ValueKind, in_words},
};
use aos_history::{Mode, Scope, Target};
use futures::StreamExt;
use jiff::Timestamp;

use super::{
    compare::Before,
    condition::{Condition, Conditions},
    past,
    record::Record,
    row,
    totals::{self, Totals},
};
use crate::{
    cli::{Deciding, Running},
    commands::selection::Selected,
    context::Context,
    exit::{Ending, Errors, Failure, Outcome},
    format::Format,
    interrupt::Signal,
    output::text,
    rows::{Plan, Rows, Shape},
    settings::{self, Connection, Limits},
    terminal::{Output, note},
};

const SHOWN: usize = 10;
/// Hints that are shown: most targets fail for the same reason.
const HINTS_SHOWN: usize = 5;
/// Targets that are written to the history at once, and then printed.
const BATCH: usize = 50;
/// The longest time that a target waits for others of its batch.
const BATCH_TIME: Duration = Duration::from_millis(200);

/// An operation to read of all targets, as it was typed.
#[derive(Clone)]
pub(crate) struct Run {
    pub(crate) operation: &'static Operation,
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) body: Option<String>,
    pub(crate) running: Running,
    /// Which run is recorded, if it is.
    pub(crate) mode: Option<Mode>,
    pub(crate) deciding: Deciding,
    /// The counts that are summed: see [`Totals`].
    pub(crate) counts: &'static [&'static str],
}

#[derive(Clone, Copy)]
enum Stop {
    Signal(Signal),
    Deadline,
}

/// What came of a run, beside what was read.
pub(super) struct Ran {
    selected: Selected,
    listed: FleetProgress,
    stop: Option<Stop>,
    errors: Errors,
    hints: Vec<String>,
    pub(super) began: Timestamp,
    /// The same moment for how long it took, whatever happens to the clock.
    pub(super) begin: Instant,
    pub(super) run: Option<i64>,
    /// What was read by an earlier run, and not reached now.
    pub(super) missing: Vec<Target>,
}

impl Ran {
    fn is_complete(&self) -> bool {
        self.stop.is_none() && self.errors.is_empty()
    }

    /// What is missing besides the targets that failed, in sentences.
    pub(super) fn incomplete(&self) -> Vec<String> {
        let stopped = self.stop.map(|_| "the run was stopped before all was read".to_owned());
        let errors = (!self.errors.is_empty()).then(|| "not all customers were listed".to_owned());
        stopped.into_iter().chain(errors).chain(self.not_reached()).collect()
    }

    fn not_reached(&self) -> Option<String> {
        let name = |it: &Target| it.customer.clone().or_else(|| it.customer_id.clone());
        let customers = self.missing.iter().filter_map(name).collect::<BTreeSet<_>>();
        let before = "read by an earlier run, and not reached by this one";
        let customers = Vec::from_iter(customers);
        (!customers.is_empty()).then(|| format!("{before}: {}", some_of(&customers)))
    }

    /// Says who is missing, and what to do about those that failed.
    fn say(&self) {
        self.not_reached().iter().for_each(|missing| note("warning", missing));
        self.hints.iter().for_each(|hint| note("hint", hint));
    }
}

fn some_of(names: &[impl AsRef<str>]) -> String {
    let shown: Vec<&str> = names.iter().take(SHOWN).map(AsRef::as_ref).collect();
    match names.len().saturating_sub(SHOWN) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

impl Run {
    pub(crate) fn shape(&self, output: &Output) -> Shape {
        let paging = &self.operation.paging;
        let mut shape = match paging {
            Some(paging) => Shape::of_list(paging),
            None => Shape::of_response(&self.operation.response.unwrap_or(Documented::ANY)),
        };
        if self.compares() {
            // Of each number of a single object how it changed; of a row whether it did.
            let numbers = shape.fields.iter().filter(|field| {
                let is_number = matches!(field.kind, ValueKind::Integer | ValueKind::Number);
                is_number && paging.is_none()
            });
            for name in numbers.map(|field| field.name) {
                if let Some(place) = shape.columns.iter().position(|column| column == name) {
                    shape.columns.insert(place + 1, format!("change.{name}"));
                }
            }
            shape.columns.insert(0, "compared".to_owned());
            shape.open = true;
        }
        let is_table = output.for_rows() == Format::Table;
        row::of_targets(shape, self.operation, &self.parameters, is_table)
    }

    pub(super) fn compares(&self) -> bool {
        let Deciding { compare, fail_on } = &self.deciding;
        compare.is_some() || fail_on.iter().any(Condition::compares)
    }

    pub(crate) async fn print(self, plan: Plan, context: Context<'_>) -> Outcome {
        let plan = plan.of_operation(self.operation, &context);
        let format = plan.format();
        let mut conditions = Conditions::new(&self.deciding.fail_on, self.operation, self.counts)?;
        let mut rows = Rows::new(plan, context.target()?);
        let connection = self.connect(&context, format).await?;
        let before = Before::of_run(&self, &connection)?;
        let mut totals = self.totals();
        let progress = connection.pauses.progress();
        let ran = self
            .read(&connection, &context, &mut |read, listed| {
                let (result, of_target) = row::rows(read, self.operation, before.as_ref());
                totals.add(&result, &of_target);
                let errorless = of_target.iter().filter(|row| row["error"].is_null());
                errorless.for_each(|row| conditions.add(row, || totals::names(row)));
                progress.show(totals.so_far(), listed);
                of_target.into_iter().try_for_each(|row| rows.row(row))
            })
            .await?;
        let complete = ran.is_complete();
        // Of nothing at all a table would say that it is all.
        if complete || totals.printed > 0 || format != Format::Table {
            rows.end(|below| {
                let mut lines = totals.lines(&below, complete);
                lines.push(read_in(&ran, connection.pauses.sum()));
                lines
            })?;
        }
        if complete && self.operation.takes("customer") {
            check_selection(&ran, &totals, &context.output)?;
        }
        // A table says so in its last line.
        if totals.not_reported > 0 && format != Format::Table {
            let tenants = text::counted(totals.not_reported, "tenant", "tenants");
            let what = format!("{tenants} with a count that is not reported, which is not 0");
            note("warning", &what);
        }
        ran.say();
        let outcome = self.finish(&ran, &totals);
        conditions.outcome(totals.failed, totals.targets, outcome)
    }

    pub(super) async fn connect(
        &self,
        context: &Context<'_>,
        format: Format,
    ) -> Outcome<Connection> {
        if !self.operation.takes("customer") && !self.running.selection.is_all() {
            let sentence =
                format!("{} takes no customer, so none can be selected", self.operation.id);
            return Err(Failure::usage(sentence));
        }
        let limits = Limits {
            concurrency: self.running.concurrency,
            rate: self.running.rate,
            progress: context.output.shows_progress(format),
        };
        settings::connect(context, limits).await
    }

    fn totals(&self) -> Totals {
        Totals::new(self.counts, self.noun(), self.operation.takes("tenant"))
    }

    fn of(&self, fleet: Fleet, context: &Context<'_>) -> Outcome<FleetOperation> {
        let operation = fleet.operation(self.operation.id);
        let mut operation = operation.map_err(|error| self.explained(error))?;
        if context.global.no_check {
            operation = operation.unchecked();
        }
        for (name, value) in &self.parameters {
            operation = operation.parameter(name, value);
        }
        Ok(match &self.body {
            Some(body) => operation.body_text(body),
            None => operation,
        })
    }

    /// Adds where to look to an error about arguments.
    fn explained(&self, error: Error) -> Failure {
        let advice = match self.counts {
            [] => format!("`aos schema {}` shows what it takes", self.operation.id),
            _ => "`aos actions sweep --help` shows what it takes".to_owned(),
        };
        Failure::from(error).or_hint(&advice)
    }

    /// What a target is.
    fn noun(&self) -> &'static str {
        if !row::parameters(self.operation, &self.parameters).is_empty() {
            return "call";
        }
        let mut nouns = ["tenant", "customer"].into_iter();
        nouns.find(|noun| self.operation.takes(noun)).unwrap_or("response")
    }

    /// Reads all targets, or those before a signal or the deadline, and remembers them.
    async fn read(
        &self,
        connection: &Connection,
        context: &Context<'_>,
        on_read: &mut impl FnMut(FleetRead, &FleetProgress) -> Outcome,
    ) -> Outcome<Ran> {
        let (began, begin) = (Timestamp::now(), Instant::now());
        let fleet = || connection.elements.fleet();
        self.of(fleet(), context)?.check().map_err(|error| self.explained(error))?;
        let selected = Selected::of(&self.running.selection, &connection.elements, context).await?;
        let fleet = selected.of_fleet(fleet());
        let listed = fleet.progress();
        let scope = if self.running.selection.is_all() { Scope::All } else { Scope::Some };
        let mut record = Record::begin(self, connection, scope)?;
        let run = record.as_ref().map(Record::id);
        let mut operation = self.of(fleet, context)?;
        if let Some(record) = &record {
            operation = operation.only(record.wanted());
        }
        let mut reads = operation.read().map_err(|error| self.explained(error))?;
        let mut ran = Ran {
            selected,
            listed: listed.clone(),
            stop: None,
            errors: Errors::default(),
            hints: Vec::new(),
            began,
            begin,
            run,
            missing: Vec::new(),
        };
        let progress = connection.pauses.progress();
        let mut interrupt = context.interrupt.clone();
        let deadline = self.running.deadline.unwrap_or(Duration::MAX);
        let mut deadline = pin!(tokio::time::sleep(deadline));
        let print = &mut |read| on_read(read, &listed);
        // Read, and not printed before they are in the history.
        let mut batch: Vec<FleetRead> = Vec::new();
        let mut due = Instant::now();
        ran.stop = loop {
            let read = tokio::select! {
                // First, so that many rows do not delay Ctrl-C.
                biased;
                signal = interrupt.wait() => break Some(Stop::Signal(signal)),
                () = &mut deadline => break Some(Stop::Deadline),
                () = tokio::time::sleep_until(due.into()), if !batch.is_empty() => {
                    print_batch(&mut batch, &mut record, print)?;
                    continue;
                }
                read = reads.next() => read,
            };
            match read {
                Some(Ok(read)) => {
                    if let FleetResult::Failed(partial) = &read.result {
                        for hint in partial.errors.iter().filter_map(Error::hint) {
                            let is_known = ran.hints.iter().any(|known| known == hint);
                            if ran.hints.len() < HINTS_SHOWN && !is_known {
                                ran.hints.push(hint.to_owned());
                            }
                        }
                    }
                    if batch.is_empty() {
                        due = Instant::now() + BATCH_TIME;
                    }
                    batch.push(read);
                    if batch.len() >= BATCH || record.is_none() {
                        print_batch(&mut batch, &mut record, print)?;
                    }
                }
                // A page of the list of customers, or one of them. Those that were listed are
                // called all the same.
                Some(Err(error)) => {
                    let least = match error.kind {
                        // Nothing was accepted any more: what is missing is the rest.
                        ErrorKind::RateLimited => Ending::Partial,
                        _ => Ending::Failed,
                    };
                    let missing = missing_customers(&error);
                    let failure = Failure::from(error).at_least(least);
                    let failure = missing.iter().fold(failure, |it, missing| it.meaning(missing));
                    // The line of progress would be in between.
                    progress.hidden_while(|| ran.errors.add(failure));
                }
                None => break None,
            }
        };
        print_batch(&mut batch, &mut record, print)?;
        // It looks into the record.
        drop(reads);
        progress.end();
        if let Some(record) = record {
            match record.finish(&connection.elements, ran.is_complete()) {
                Ok(missing) => ran.missing = missing,
                Err(error) => note("warning", &format!("this run is not remembered: {error}")),
            }
        }
        Ok(ran)
    }

    /// Reads all targets to count them; what came of it, and how the command ends.
    pub(super) async fn count(
        &self,
        connection: &Connection,
        context: &Context<'_>,
        mut look: impl FnMut(&FleetRead),
    ) -> Outcome<(Ran, Totals, Outcome)> {
        let mut totals = self.totals();
        let progress = connection.pauses.progress();
        let on_read = &mut |read, listed: &FleetProgress| {
            look(&read);
            let (result, rows) = row::rows(read, self.operation, None);
            totals.add(&result, &rows);
            progress.show(totals.so_far(), listed);
            Ok(())
        };
        let ran = self.read(connection, context, on_read).await?;
        ran.say();
        let outcome = self.finish(&ran, &totals);
        Ok((ran, totals, outcome))
    }

    fn finish(&self, ran: &Ran, totals: &Totals) -> Outcome {
        let signal = match ran.stop {
            Some(Stop::Signal(signal)) => Some(signal),
            _ => None,
        };
        let name = if self.counts.is_empty() { "run" } else { "sweep" };
        let mut outcome = ran.errors.outcome(name, totals.printed, signal);
        if let (Some(Stop::Deadline), Some(deadline)) = (ran.stop, self.running.deadline) {
            let sentence = format!("not all was read within {}", in_words(deadline));
            let late = Failure::Ended(Ending::Partial, sentence.into());
            outcome = Err(match outcome {
                Ok(()) => late,
                Err(other) => late.at_least(other.ending()),
            });
        }
        if totals.failed == 0 {
            return outcome;
        }
        // A tenant's 403 is about that tenant. Without a token there is nothing at all.
        let none = totals.rows == 0;
        let ending = match none && totals.without_token > 0 {
            true => Ending::Denied,
            false => Ending::Partial,
        };
        let failed = text::grouped(totals.failed);
        let all = match self.counts {
            [] => text::counted(totals.targets, self.noun(), &format!("{}s", self.noun())),
            _ => text::counted(totals.printed, "row", "rows"),
        };
        let first = totals.first().map_or_else(String::new, |it| format!(", the first is {it}"));
        let failed = format!("{failed} of {all} failed{first}");
        match outcome {
            Err(incomplete) => Err(incomplete.meaning(&failed).at_least(ending)),
            Ok(()) => Err(Failure::Ended(ending, failed.into())),
        }
    }
}

/// Writes targets to the history, and prints them. A history that cannot be written is given up.
fn print_batch(
    batch: &mut Vec<FleetRead>,
    record: &mut Option<Record>,
    print: &mut impl FnMut(FleetRead) -> Outcome,
) -> Outcome {
    if let Some(record_of) = record {
        batch.iter().for_each(|read| record_of.add(read));
        if let Err(error) = record_of.commit() {
            note("warning", &format!("the rest of this run is not remembered: {error}"));
            *record = None;
        }
    }
    batch.drain(..).try_for_each(print)
}

fn read_in(Ran { began, begin, run, .. }: &Ran, paused: Option<String>) -> String {
    let paused = paused.map_or_else(String::new, |paused| format!(", of which {paused}"));
    let run = run.map_or_else(String::new, |run| format!(" (run {run})"));
    let time = in_words(begin.elapsed());
    format!("Read {} in {time}{paused}{run}.", past::at(*began))
}

/// Which customers are missing, where a page of their list failed.
fn missing_customers(error: &Error) -> Option<String> {
    let first = error.first_row.filter(|_| error.page.is_some() && error.json_path.is_none())?;
    match error.last_row {
        Some(last) => Some(format!("customers {first} to {last} are missing")),
        // That all are says the error itself.
        None => (first > 1).then(|| format!("customers {first} and all after them are missing")),
    }
}

/// Says when nothing was selected, or not what was meant.
fn check_selection(
    Ran { selected, listed, .. }: &Ran,
    totals: &Totals,
    output: &Output,
) -> Outcome {
    // What was read before is listed, and not read again.
    let outcomes = totals.targets + totals.without_tenants + totals.failed;
    let is_nothing = listed.targets_listed() == 0 && outcomes == 0;
    let is_any = !selected.customers.is_empty() || listed.customers_listed() > 0;
    if is_nothing && is_any && !selected.exclude.is_empty() {
        return Err(Failure::usage("no tenant is selected: --exclude leaves none"));
    }
    if is_nothing && !is_any {
        output.note("no customers: the service lists none for this app registration");
    }
    let excluded = selected.exclude.iter().map(String::as_str);
    let unmatched: Vec<&str> = excluded.filter(|id| !listed.has_excluded(id)).collect();
    if !unmatched.is_empty() {
        let unmatched = some_of(&unmatched);
        output.note(&format!("--exclude matches no customer or tenant: {unmatched}"));
    }
    Ok(())
}
