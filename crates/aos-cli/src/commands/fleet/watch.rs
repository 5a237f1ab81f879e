//! `aos fleet watch`: reads the fleet again and again, and serves what came of it.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use aos_facade::api::in_words;
use aos_report::{Metrics, html, openmetrics};
use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use jiff::{SignedDuration, Timestamp};
use tokio::net::TcpListener;

use super::{metrics, report};
use crate::{
    cli::FleetWatch,
    commands::sweep,
    context::Context,
    exit::{Errors, Failure, Outcome},
    format::Format,
};

/// What Prometheus calls its text format.
const METRICS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// What is served: that of the last run that was read.
#[derive(Default)]
struct Served {
    page: Option<String>,
    metrics: Metrics,
    /// When a run ended last that read something.
    read_at: Option<Timestamp>,
}

#[derive(Clone)]
struct Shared {
    served: Arc<Mutex<Served>>,
    /// The time between two runs.
    every: Duration,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Served> {
        self.served.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads the fleet until a signal, and serves `/metrics`, `/healthz` and the report.
pub(super) async fn run(arguments: FleetWatch, context: Context<'_>) -> Outcome {
    let listener = TcpListener::bind(arguments.listen)
        .await
        .map_err(|error| Failure::failed(format!("--listen {}: {error}", arguments.listen)))?;
    let address = listener.local_addr().unwrap_or(arguments.listen);
    let mut run = sweep::counts(None, arguments.running)?;
    let mut connection = run.connect(&context, Format::Openmetrics).await?;
    let folder = report::kept(&mut run, &mut connection)?;
    let shared = Shared { served: Arc::default(), every: arguments.every };
    let router = Router::new()
        .route("/", get(page))
        .route("/metrics", get(scrape))
        .route("/healthz", get(health))
        .with_state(shared.clone());
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    say(address, &context);
    let mut interrupt = context.interrupt.clone();
    loop {
        let read = report::read(&run, &connection, &context).await;
        if interrupt.received().is_some() {
            break;
        }
        match read {
            Ok((report, outcome)) => {
                let mut page = Vec::new();
                html(&report, &mut page)?;
                let mut of_run = report.metrics(run.operation.id);
                of_run.operations.iter_mut().for_each(|it| metrics::add_requests(it, &connection));
                let mut served = shared.lock();
                if outcome.is_err() {
                    // What was complete last is still what it was.
                    let last = served.metrics.operations.first().and_then(|it| it.last_success);
                    of_run.operations.iter_mut().for_each(|it| it.last_success = last);
                }
                served.page = String::from_utf8(page).ok();
                served.metrics = of_run;
                served.read_at = Some(Timestamp::now());
                drop(served);
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

fn say(address: SocketAddr, context: &Context<'_>) {
    context
        .output
        .note(&format!("http://{address}/ has the report, /metrics and /healthz; Ctrl-C ends it"));
    if !address.ip().is_loopback() {
        let who = "whoever reaches this address can read the names and counts of all customers";
        crate::terminal::note("warning", who);
    }
}

fn complain(failure: Failure) {
    Errors::default().add(failure);
}

async fn page(State(shared): State<Shared>) -> Response {
    match &shared.lock().page {
        Some(page) => {
            ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page.clone()).into_response()
        }
        None => (StatusCode::SERVICE_UNAVAILABLE, "the first run is under way\n").into_response(),
    }
}

async fn scrape(State(shared): State<Shared>) -> Response {
    let mut metrics = shared.lock().metrics.clone();
    metrics.now = Timestamp::now();
    let mut text = Vec::new();
    match openmetrics(&metrics, &mut text) {
        Ok(()) => ([(header::CONTENT_TYPE, METRICS)], text).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error}\n")).into_response(),
    }
}

/// Whether a run ended within the time of two, and when.
async fn health(State(shared): State<Shared>) -> Response {
    let Some(at) = shared.lock().read_at else {
        return (StatusCode::SERVICE_UNAVAILABLE, "no run has ended yet\n").into_response();
    };
    let age = Timestamp::now().duration_since(at);
    let is_late = SignedDuration::try_from(shared.every * 2).is_ok_and(|most| age > most);
    let status = if is_late { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
    let age = in_words(age.unsigned_abs());
    (status, format!("the last run that was read ended {age} ago, at {at}\n")).into_response()
}
