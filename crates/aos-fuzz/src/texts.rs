//! What a person or a log gets to see, and what must not be in it.

use std::{error::Error as _, io, time::Duration};

use aos_facade::{Error, RawResponse, Result};
use parking_lot::Mutex;
use tracing::Level;
use tracing_subscriber::fmt::format::FmtSpan;

/// The most bytes of a message.
const LONGEST: usize = 16 * 1024;

/// The longest pause that a service can ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);

/// What the texts are that are printed on one line of a terminal.
const MESSAGE: &str = "message";

/// The texts that came of an input.
#[derive(Default)]
pub(crate) struct Texts {
    /// With what they are.
    seen: Vec<(&'static str, String)>,
    /// What must be in none of them.
    pub(crate) secrets: Vec<String>,
}

impl Texts {
    pub(crate) fn add(&mut self, what: &'static str, text: String) {
        self.seen.push((what, text));
    }

    /// All that an error can be printed as.
    pub(crate) fn error(&mut self, error: &Error) {
        let pause = error.retry_after.unwrap_or_default();
        assert!(pause <= LONGEST_PAUSE, "a pause of {pause:?}");
        self.add(MESSAGE, error.to_string());
        self.add("printed error", format!("{error:#} {error:?}"));
        self.add("error in JSON", serde_json::to_string(error).unwrap_or_default());
        let mut source = error.source();
        while let Some(cause) = source {
            self.add("cause", format!("{cause} {cause:#} {cause:?}"));
            source = cause.source();
        }
    }

    pub(crate) fn result<T>(&mut self, result: Result<T>) {
        if let Err(error) = result {
            self.error(&error);
        }
    }

    pub(crate) fn raw(&mut self, result: Result<RawResponse>) {
        if let Ok(response) = &result {
            self.add("printed response", format!("{response:?}"));
            self.add("body", String::from_utf8_lossy(response.body()).into_owned());
        }
        self.result(result.and_then(RawResponse::into_body));
    }

    /// Panics if there is something in them that must not be.
    pub(crate) fn judge(&self) {
        for (what, text) in &self.seen {
            let start: String = text.chars().take(4_000).collect();
            for secret in &self.secrets {
                assert!(!text.contains(secret), "a secret in a {what}: {secret} in {start}");
            }
            if *what == MESSAGE {
                assert!(text.len() <= LONGEST, "a message of {} bytes: {start}", text.len());
                assert!(!text.contains(char::is_control), "a control character in {start:?}");
            }
        }
    }
}

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Keeps what is logged from now on, at every level.
pub(crate) fn keep_log() {
    let subscriber = tracing_subscriber::fmt().with_max_level(Level::TRACE).with_ansi(false);
    // Our crates log spans, whose last fields come with their ends.
    let subscriber = subscriber.with_span_events(FmtSpan::CLOSE).with_writer(|| Log);
    // It is kept already, if a fuzzer was started before.
    let _ = subscriber.try_init();
}

/// What our crates have logged since it was taken last.
pub(crate) fn take_log() -> String {
    let bytes = std::mem::take(&mut *LOG.lock());
    let text = String::from_utf8_lossy(&bytes);
    text.lines().filter(|line| line.contains("aos_")).map(|line| format!("{line}\n")).collect()
}

struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.lock().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
