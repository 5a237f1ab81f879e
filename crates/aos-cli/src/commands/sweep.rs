//! `aos actions sweep`.

use aos_facade::{ActionType, Fleet, FleetRow, Result};
use futures::{Stream, StreamExt, stream::BoxStream};

use crate::{
    cli::{Global, Sweep},
    exit::{self, Failure, Outcome},
    interrupt::Interrupt,
    output::{Output, Row, RowWriter, Totals, text},
    progress::Progress,
    settings::{self, Limits},
};

/// How the stream of rows came to its end.
enum Ending {
    Whole,
    /// The list of customers failed; the rows are those of the pages before.
    ListFailed(aos_facade::Error),
    Interrupted,
}

/// Counts the actions in all tenants.
pub(crate) async fn run(
    arguments: Sweep,
    global: &Global,
    output: &Output,
    mut interrupt: Interrupt,
) -> Outcome {
    let limits = Limits { concurrency: arguments.concurrency, rate: arguments.rate };
    let connection = settings::connect(global, limits).await?;
    let format = output.for_rows();
    let progress = Progress::new(output.shows_progress(format));
    let mut writer = RowWriter::new(output.stdout(), format, arguments.kind, arguments.ids)?;
    let fleet = fleet(&connection, &arguments);
    let told = fleet.progress();
    let rows = rows(fleet, arguments.kind);
    let show = |totals: &Totals| progress.show(totals, &told);
    let ending = read(rows, &mut writer, show, &mut interrupt).await?;
    progress.end();
    let totals = writer.end(matches!(ending, Ending::Whole))?;
    finish(ending, &totals)
}

fn fleet(connection: &settings::Connection, arguments: &Sweep) -> Fleet {
    let fleet = connection.elements.fleet();
    let fleet = fleet.exclude(arguments.exclude.iter().map(|id| id.as_str()));
    // Chosen from nobody would be nobody.
    match arguments.customers.as_slice() {
        [] => fleet,
        chosen => fleet.customers(chosen.iter().map(|id| id.as_str())),
    }
}

fn rows(fleet: Fleet, kind: Option<ActionType>) -> BoxStream<'static, Result<FleetRow>> {
    match kind {
        Some(kind) => fleet.action_counts_of(kind).boxed(),
        None => fleet.action_counts().boxed(),
    }
}

async fn read<W: std::io::Write>(
    mut rows: impl Stream<Item = Result<FleetRow>> + Unpin,
    writer: &mut RowWriter<W>,
    show: impl Fn(&Totals),
    interrupt: &mut Interrupt,
) -> Outcome<Ending> {
    let mut ending = Ending::Whole;
    loop {
        let row = tokio::select! {
            // Rows that keep coming must not drown Ctrl-C.
            biased;
            () = interrupt.wait() => return Ok(Ending::Interrupted),
            row = rows.next() => row,
        };
        match row {
            Some(Ok(row)) => writer.row(Row::from(row))?,
            // Tenants that were listed before are still being asked.
            Some(Err(error)) => ending = Ending::ListFailed(error),
            None => return Ok(ending),
        }
        show(writer.totals());
    }
}

fn finish(ending: Ending, totals: &Totals) -> Outcome {
    let so_far = text::counted(totals.rows, "row", "rows");
    match ending {
        Ending::Interrupted => Err(Failure::interrupted(format!(
            "the sweep is not complete; {so_far} came before it was ended"
        ))),
        Ending::ListFailed(error) => {
            let failure = Failure::from(error);
            if totals.rows > 0 {
                exit::note("warning", &format!("the sweep is not complete; only {so_far} came"));
            }
            Err(failure)
        }
        Ending::Whole if totals.failed > 0 => Err(Failure::failed_rows(format!(
            "{} of {so_far} failed",
            text::grouped(totals.failed)
        ))),
        Ending::Whole => Ok(()),
    }
}
