//! Ctrl-C.

use tokio::sync::watch;

use crate::exit::{Failure, Outcome};

/// Tells commands that the user wants them to end.
#[derive(Clone, Debug)]
pub(crate) struct Interrupt {
    pressed: watch::Receiver<bool>,
}

impl Interrupt {
    /// Listens from now on. The first Ctrl-C lets the command complete the row that it
    /// writes; a second one ends the process at once, for when a write hangs.
    pub(crate) fn listen() -> Self {
        let (press, pressed) = watch::channel(false);
        tokio::spawn(async move {
            // Without a signal handler Ctrl-C ends the process by itself.
            if tokio::signal::ctrl_c().await.is_err() {
                return press.closed().await;
            }
            press.send_replace(true);
            if tokio::signal::ctrl_c().await.is_ok() {
                std::process::exit(130);
            }
        });
        Self { pressed }
    }

    /// Waits for Ctrl-C.
    pub(crate) async fn wait(&mut self) {
        if self.pressed.wait_for(|pressed| *pressed).await.is_err() {
            // No signal handler, so none will come.
            std::future::pending::<()>().await;
        }
    }

    /// Runs something that has no rows to save, up to Ctrl-C, which ends it with this
    /// sentence.
    pub(crate) async fn or_ends<T>(
        mut self,
        interrupted: &'static str,
        command: impl Future<Output = Outcome<T>>,
    ) -> Outcome<T> {
        tokio::select! {
            outcome = command => outcome,
            () = self.wait() => Err(Failure::Interrupted(interrupted.into())),
        }
    }
}
