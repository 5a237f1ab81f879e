//! `aos fleet watch`: reads the fleet again and again, and serves what came of it.

use std::time::Duration;

use aos_facade::api::in_words;
use aos_report::{Metrics, html, openmetrics};
use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use jiff::{SignedDuration, Timestamp};
use tokio::{net::TcpListener, sync::watch};

use super::{metrics, report};
use crate::{
    cli::FleetWatch,
    commands::sweep,
    context::Context,
    exit::{Errors, Failure, Outcome},
    format::Format,
    terminal::note,
};

/// What Prometheus calls its text format.
const METRICS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What is served: that of the last run that was read.
#[derive(Default)]
struct Served {
    every: Duration,
    page: Option<String>,
    metrics: Metrics,
    /// When a run ended last that read something.
    read_at: Option<Timestamp>,
}

type Shared = State<watch::Receiver<Served>>;

/// Reads the fleet until a signal, and serves `/metrics`, `/healthz` and the report.
pub(super) async fn run(arguments: FleetWatch, context: Context<'_>) -> Outcome {
    let listener = TcpListener::bind(arguments.listen)
        .await
        .map_err(|error| Failure::failed(format!("--listen {}: {error}", arguments.listen)))?;
    let address = listener.local_addr().unwrap_or(arguments.listen);
    let mut run = sweep::counts(None, arguments.running)?;
    let mut connection = run.connect(&context, Format::Openmetrics).await?;
    let folder = report::kept(&mut run, &mut connection)?;
    let (served, shared) = watch::channel(Served { every: arguments.every, ..Served::default() });
    let router = Router::new()
        .route("/", get(page))
        .route("/metrics", get(scrape))
        .route("/healthz", get(health))
        .with_state(shared);
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let parts = "has the report, /metrics and /healthz; Ctrl-C ends it";
    context.output.note(&format!("http://{address}/ {parts}"));
    if !address.ip().is_loopback() {
        let who = "whoever reaches this address can read the names and counts of all customers";
        note("warning", who);
    }
    let mut interrupt = context.interrupt.clone();
    loop {
        let read = metrics::read(&run, &connection, &context).await;
        if interrupt.received().is_some() {
            break;
        }
        let reported = read.and_then(|(metrics, ran, outcome)| {
            let mut page = Vec::new();
            html(&report::of_ran(&ran, &connection, &context)?, &mut page)?;
            Ok((page, metrics, outcome))
        });
        match reported {
            Ok((page, mut metrics, outcome)) => {
                if outcome.is_err() {
                    // What was complete last is still what it was.
                    metrics.last_success = served.borrow().metrics.last_success;
                }
                served.send_modify(|served| {
                    served.page = String::from_utf8(page).ok();
                    served.metrics = metrics;
                    served.read_at = Some(Timestamp::now());
                });
                outcome.err().into_iter().for_each(complain);
            }
            // What is served gets older, which `/healthz` and the metrics tell.
            Err(failure) => complain(failure),
        }
        tokio::select! {
            _ = interrupt.wait() => break,
            () = tokio::time::sleep(arguments.every) => {}
        }
    }
    server.abort();
    drop(folder);
    Ok(())
}

fn complain(failure: Failure) {
    Errors::default().add(failure);
}

async fn page(State(served): Shared) -> Response {
    match served.borrow().page.clone() {
        Some(page) => Html(page).into_response(),
        None => (StatusCode::SERVICE_UNAVAILABLE, "the first run is under way\n").into_response(),
    }
}

async fn scrape(State(served): Shared) -> Response {
    let metrics = Metrics { now: Timestamp::now(), ..served.borrow().metrics.clone() };
    let mut text = Vec::new();
    match openmetrics(&metrics, &mut text) {
        Ok(()) => ([(header::CONTENT_TYPE, METRICS)], text).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")).into_response(),
    }
}

/// Whether a run ended within the time of two, and when.
async fn health(State(served): Shared) -> Response {
    let (every, read_at) = (served.borrow().every, served.borrow().read_at);
    let Some(at) = read_at else {
        return (StatusCode::SERVICE_UNAVAILABLE, "no run has ended yet\n").into_response();
    };
    let age = Timestamp::now().duration_since(at);
    let is_late = SignedDuration::try_from(every * 2).is_ok_and(|most| age > most);
    let status = if is_late { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
    let age = in_words(age.unsigned_abs());
    (status, format!("the last run that was read ended {age} ago, at {at}\n")).into_response()
}
