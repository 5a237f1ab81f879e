//! `aos actions sweep`: the short form of a run of the operation that counts actions.

use aos_facade::{ActionType, Operation};
use aos_history::Mode;
use serde_json::Value;

use super::fleet::{has_tenant, run::Run};
use crate::{
    cli::{Deciding, Running, Sweep},
    context::Context,
    exit::{Failure, Outcome},
    format::Format,
    rows::{Plan, Words},
};

/// What the operation counts; what concerns people first.
pub(crate) const RISKY: &str = "riskyActionCount";
pub(crate) const NORMAL: &str = "normalActionCount";

/// What the counts are called above a column.
const COUNTS: [(&str, &str); 2] = [(RISKY, "Risky"), (NORMAL, "Normal")];

const OPERATION: &str = "retrieve_risky_action_count";

const TYPES: &str = "types";

pub(crate) async fn run(arguments: Sweep, context: Context<'_>) -> Outcome {
    let types = arguments.types;
    if types == Some(ActionType::Normal) && arguments.min_risky.is_some() {
        return Err(Failure::usage(
            "--min-risky needs the risky actions, which --types leaves out",
        ));
    }
    let run = Run { deciding: arguments.deciding, ..counts(types, arguments.running)? };
    let run = Run { mode: arguments.remembering.mode(), ..run };
    if context.output.for_rows() == Format::Openmetrics {
        return super::fleet::print_metrics(run, context).await;
    }
    let mut shape = run.shape(&context.output);
    let is_other =
        |name: &str| COUNTS.iter().any(|(count, _)| *count == name) && !run.counts.contains(&name);
    if context.output.for_rows() == Format::Table {
        shape.columns.retain(|name| !is_other(name));
    }
    // Riskiest first; names make the order the same every time.
    shape.order = &["riskyActionCount:desc", "normalActionCount:desc", "customer", "tenant"];
    shape.words = Words {
        titles: &[
            ("customer", "Customer"),
            ("tenant", "Tenant"),
            COUNTS[0],
            COUNTS[1],
            ("compared", "Compared"),
            ("change.riskyActionCount", "Change"),
            ("change.normalActionCount", "Change"),
        ],
        nothing,
        notable: COUNTS[0].0,
    };
    let plan = Plan::new(shape, &context)?.at_least(COUNTS[0].0, arguments.min_risky);
    run.print(plan, context).await
}

/// The run that counts actions, of one kind or of all; a new one.
pub(super) fn counts(types: Option<ActionType>, running: Running) -> Outcome<Run> {
    let operation = operation()?;
    let types = types.iter().map(|it| (TYPES.to_owned(), it.to_string()));
    let parameters: Vec<_> = types.collect();
    Ok(Run {
        operation,
        counts: counted(operation, &parameters),
        parameters,
        body: None,
        running,
        mode: Some(Mode::New),
        deciding: Deciding::default(),
    })
}

pub(super) fn operation() -> Outcome<&'static Operation> {
    let operation = Operation::find(OPERATION);
    operation.ok_or_else(|| Failure::failed("the spec does not count actions"))
}

/// What a run counts, if it counts actions.
pub(super) fn counted(
    operation: &Operation,
    parameters: &[(String, String)],
) -> &'static [&'static str] {
    let types = parameters.iter().find(|(name, _)| name == TYPES);
    match types.and_then(|(_, types)| types.parse().ok()) {
        _ if operation.id != OPERATION => &[],
        Some(ActionType::Risky) => &[RISKY],
        Some(ActionType::Normal) => &[NORMAL],
        _ => &[RISKY, NORMAL],
    }
}

/// The words for a cell with nothing in it: a count that is not reported is not 0.
fn nothing(row: &Value, column: &str) -> Option<String> {
    super::fleet::nothing(row, column).or_else(|| {
        let is_count = COUNTS.iter().any(|(count, _)| *count == column);
        (is_count && has_tenant(row)).then(|| "not reported".to_owned())
    })
}
