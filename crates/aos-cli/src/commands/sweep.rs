//! `aos actions sweep`.

use aos_facade::{Fleet, FleetRow, Result};
use futures::{Stream, StreamExt};

use crate::{
    cli::{Global, Sweep},
    exit::{Failure, Outcome},
    interrupt::Interrupt,
    output::{row::Row, rows::RowWriter, text, totals::Totals},
    progress::Progress,
    settings::{self, Limits},
    terminal::{Output, note},
};

/// How the stream of rows ended.
enum Ending {
    Complete,
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
    let mut writer = RowWriter::new(output.stdout(), format, arguments.types, arguments.ids)?;
    let fleet = fleet(&connection, &arguments);
    let listed = fleet.progress();
    let show = |totals: &Totals| progress.show(totals, &listed);
    let ending = read(fleet.action_counts(), &mut writer, show, &mut interrupt).await?;
    progress.end();
    let totals = writer.end(matches!(ending, Ending::Complete))?;
    finish(ending, &totals)
}

fn fleet(connection: &settings::Connection, arguments: &Sweep) -> Fleet {
    let mut fleet = connection.elements.fleet();
    fleet = fleet.exclude(arguments.exclude.iter().map(|id| id.as_str()));
    // An empty list of customers would have no rows.
    if !arguments.customers.is_empty() {
        fleet = fleet.customers(arguments.customers.iter().map(|id| id.as_str()));
    }
    match arguments.types {
        Some(types) => fleet.types(types),
        None => fleet,
    }
}

async fn read<W: std::io::Write>(
    mut rows: impl Stream<Item = Result<FleetRow>> + Unpin,
    writer: &mut RowWriter<W>,
    show: impl Fn(&Totals),
    interrupt: &mut Interrupt,
) -> Outcome<Ending> {
    let mut ending = Ending::Complete;
    loop {
        let row = tokio::select! {
            // First, so that many rows do not delay Ctrl-C.
            biased;
            () = interrupt.wait() => return Ok(Ending::Interrupted),
            row = rows.next() => row,
        };
        match row {
            Some(Ok(row)) => writer.row(Row::from(row))?,
            // Tenants that were listed before are still called.
            Some(Err(error)) => ending = Ending::ListFailed(error),
            None => return Ok(ending),
        }
        show(writer.totals());
    }
}

fn finish(ending: Ending, totals: &Totals) -> Outcome {
    let so_far = text::counted(totals.rows, "row", "rows");
    match ending {
        Ending::Interrupted => {
            Err(Failure::Interrupted(format!("the sweep is incomplete: {so_far}").into()))
        }
        Ending::ListFailed(error) => {
            if totals.rows > 0 {
                note("warning", &format!("the sweep is incomplete: {so_far}"));
            }
            Err(error.into())
        }
        Ending::Complete if totals.failed > 0 => {
            let failed = text::grouped(totals.failed);
            Err(Failure::FailedRows(format!("{failed} of {so_far} failed").into()))
        }
        Ending::Complete => Ok(()),
    }
}
