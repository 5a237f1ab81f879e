//! Ctrl-C.

use tokio::sync::watch;

use crate::exit::{Failure, Outcome};

/// Tells commands that the user wants them to end.
#[derive(Clone, Debug)]
pub(crate) struct Interrupt {
    asked: watch::Receiver<bool>,
}

impl Interrupt {
    /// Listens from now on. The first Ctrl-C lets the command write its rows
    /// whole; a second one ends the process at once, for when a write hangs.
    pub(crate) fn listen() -> Self {
        let (ask, asked) = watch::channel(false);
        tokio::spawn(async move {
            // Without a signal handler Ctrl-C ends the process by itself.
            if tokio::signal::ctrl_c().await.is_err() {
                return ask.closed().await;
            }
            ask.send_replace(true);
            if tokio::signal::ctrl_c().await.is_ok() {
                std::process::exit(130);
            }
        });
        Self { asked }
    }

    /// Waits for Ctrl-C.
    pub(crate) async fn wait(&mut self) {
        if self.asked.wait_for(|asked| *asked).await.is_err() {
            // Nobody listens, so none will come.
            std::future::pending::<()>().await;
        }
    }

    /// Runs something that has no rows to save, up to Ctrl-C.
    pub(crate) async fn or_ends<T>(
        mut self,
        command: impl Future<Output = Outcome<T>>,
    ) -> Outcome<T> {
        tokio::select! {
            outcome = command => outcome,
            () = self.wait() => Err(Failure::interrupted("nothing was written")),
        }
    }
}
