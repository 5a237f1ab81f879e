//! What a person or a log gets to see, and what must not be in it.

use std::{
    error::Error as _,
    io,
    sync::{Arc, Mutex, PoisonError},
};

use aos_facade::{Error, RawResponse, Result};
use tracing::{Level, subscriber::with_default};

/// The most bytes of a message.
const LONGEST: usize = 16 * 1024;

/// The texts that came of an input, with what they are.
#[derive(Debug, Default)]
pub(crate) struct Texts(Vec<(&'static str, String)>);

/// What the texts are that are printed on one line of a terminal.
const MESSAGE: &str = "message";

impl Texts {
    pub(crate) fn add(&mut self, what: &'static str, text: String) {
        self.0.push((what, text));
    }

    /// All that an error can be printed as.
    pub(crate) fn error(&mut self, error: &Error) {
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

    /// What must not be in them, and where it is.
    pub(crate) fn judge(&self, secrets: &[String]) -> Option<(String, String)> {
        self.0.iter().find_map(|(what, text)| {
            let start: String = text.chars().take(4_000).collect();
            if let Some(secret) = secrets.iter().find(|secret| text.contains(*secret)) {
                Some((format!("a secret in a {what}"), format!("{secret} in {start}")))
            } else if *what != MESSAGE {
                None
            } else if text.len() > LONGEST {
                Some((format!("a message longer than {LONGEST} bytes"), start))
            } else {
                let odd = text.chars().find(|c| c.is_control())?;
                Some((format!("{odd:?} in a message"), format!("{start:?}")))
            }
        })
    }
}

/// What our crates log, at every level.
#[derive(Clone, Debug, Default)]
pub(crate) struct Logs(Arc<Mutex<Vec<u8>>>);

impl Logs {
    pub(crate) fn during<T>(&self, run: impl FnOnce() -> T) -> T {
        let logs = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(Level::TRACE)
            .with_ansi(false)
            .with_writer(move || logs.clone())
            .finish();
        with_default(subscriber, run)
    }

    pub(crate) fn take(&self) -> String {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        let text = String::from_utf8_lossy(&bytes);
        text.lines().filter(|line| line.contains("aos_")).map(|line| format!("{line}\n")).collect()
    }
}

impl io::Write for Logs {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
