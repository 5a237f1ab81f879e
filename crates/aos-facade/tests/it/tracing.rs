//! Spans and events: what is in them, and what never is.

use crate::common;

use std::{
    io,
    sync::{Arc, Mutex},
};

use base64::prelude::{BASE64_STANDARD, Engine};
use common::{CUSTOMER, MockService, Response, SECRET, TENANT, TOKEN, script};
use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Set in the process in which the test runs once more.
const CHILD: &str = "AOS_TEST_TRACING";

#[tokio::test]
async fn calls_and_requests_are_spans_with_the_names_of_opentelemetry_and_no_secrets() {
    // In a process of its own: whether a span is enabled is cached for all
    // threads, and the other tests have no subscriber.
    if std::env::var_os(CHILD).is_none() {
        let test = concat!(
            "tracing::",
            "calls_and_requests_are_spans_with_the_names_of_opentelemetry_and_no_secrets"
        );
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture"])
            .env(CHILD, "1")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && text.contains("1 passed"), "{text}{errors}");
        return;
    }
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(lines.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|then| {
        script(
            then,
            vec![
                Response::new(503, "a body with private things").header("request-id", "r-1"),
                Response::new(503, "").header("request-id", "r-2"),
                Response::counts().header("request-id", BASE64_STANDARD.encode(TOKEN)),
            ],
        )
    });

    service.elements().customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();

    let text = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    let closed = |name: &str| -> Vec<&str> {
        let lines = text.lines().filter(|line| line.contains(" close "));
        lines.filter(|line| line.contains(&format!("{name}{{"))).collect()
    };
    let requests: Vec<&str> = closed("elements.request");
    let [first, second, last] = requests.as_slice() else { panic!("three requests: {text}") };
    for (line, resent, status) in [(first, 0, 503), (second, 1, 503), (last, 2, 200)] {
        for part in [
            "otel.kind=\"client\"",
            "http.request.method=\"GET\"",
            "url.template=\"/partner/external/v3/um/customers/{customerId}/",
            "server.address=\"127.0.0.1\"",
            &format!("http.request.resend_count={resent}"),
            &format!("http.response.status_code={status}"),
            "aos.operation=\"retrieve_risky_action_count\"",
            &format!("aos.customer_id=\"{CUSTOMER}\""),
            &format!("aos.tenant_id=\"{TENANT}\""),
        ] {
            assert!(line.contains(part), "{part} in {line}");
        }
    }
    assert!(first.contains("error.type=\"503\"") && !last.contains("error.type="), "{text}");
    assert_eq!(closed("elements.authenticate").len(), 1, "{text}");
    // What happens beneath an attempt is within the call.
    let beneath: Vec<&str> =
        text.lines().filter(|line| line.contains("reuse idle connection")).collect();
    assert_eq!(beneath.len(), 3, "{text}");
    assert!(beneath.iter().all(|line| line.contains(" elements.call{")), "{beneath:?}");
    for never in [SECRET, TOKEN, "private things", "riskyActionCount"] {
        let own: Vec<&str> =
            text.lines().filter(|line| line.contains(never) && line.contains("aos_")).collect();
        assert!(own.is_empty(), "{own:?}");
    }
}
