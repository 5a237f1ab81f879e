//! Signals that end a command: Ctrl-C, SIGTERM, SIGHUP.

use std::{io, sync::Arc};

use tokio::sync::watch;

use crate::exit::{Failure, Outcome};

/// A signal that ends a command. The exit code is that of shells: 128 and its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Signal {
    /// The terminal was closed.
    Hangup = 129,
    Interrupt = 130,
    /// What `kill`, a service manager and a container send.
    Terminate = 143,
}

#[derive(Clone, Debug)]
pub(crate) struct Interrupt {
    received: watch::Receiver<Option<Signal>>,
}

impl Interrupt {
    /// Listens from now on. The first signal lets the command complete the row that
    /// it writes; a second one ends the process at once, for when a write hangs.
    pub(crate) fn listen() -> Self {
        let (sender, received) = watch::channel(None);
        let sender = Arc::new(sender);
        // Without handlers a signal ends the process by itself.
        let _ = listen(move |signal| {
            if sender.send_replace(Some(signal)).is_some() {
                std::process::exit(signal as i32);
            }
        });
        Self { received }
    }

    #[cfg(test)]
    pub(crate) fn never() -> Self {
        Self { received: watch::channel(None).1 }
    }

    pub(crate) async fn wait(&mut self) -> Signal {
        let signal = self.received.wait_for(Option::is_some).await.ok().and_then(|it| *it);
        match signal {
            Some(signal) => signal,
            // There are no handlers, so none will come.
            None => std::future::pending().await,
        }
    }

    pub(crate) fn received(&self) -> Option<Signal> {
        *self.received.borrow()
    }

    /// Runs what has no rows to save, up to a signal, which ends it with this sentence.
    pub(crate) async fn or_ends<T>(
        mut self,
        interrupted: &'static str,
        command: impl Future<Output = Outcome<T>>,
    ) -> Outcome<T> {
        tokio::select! {
            outcome = command => outcome,
            signal = self.wait() => Err(Failure::interrupted(signal, interrupted)),
        }
    }

    /// Reads what may block, as a terminal or a FIFO does, before anything is sent.
    pub(crate) async fn or_ends_reading<T: Send + 'static>(
        &self,
        read: impl FnOnce() -> Outcome<T> + Send + 'static,
    ) -> Outcome<T> {
        let reading = async {
            let read = tokio::task::spawn_blocking(read).await;
            read.unwrap_or_else(|error| Err(Failure::failed(format!("it cannot be read: {error}"))))
        };
        self.clone().or_ends("nothing was sent", reading).await
    }
}

#[cfg(unix)]
fn listen(received: impl Fn(Signal) + Clone + Send + 'static) -> io::Result<()> {
    use std::io::IsTerminal;

    use tokio::signal::unix::{SignalKind, signal};

    let mut kinds = vec![
        (SignalKind::interrupt(), Signal::Interrupt),
        (SignalKind::terminate(), Signal::Terminate),
    ];
    // Without a terminal this may run under `nohup`: a handler of SIGHUP would undo that.
    if io::stdin().is_terminal() || io::stdout().is_terminal() || io::stderr().is_terminal() {
        kinds.push((SignalKind::hangup(), Signal::Hangup));
    }
    for (kind, it) in kinds {
        let (mut stream, received) = (signal(kind)?, received.clone());
        tokio::spawn(async move {
            while stream.recv().await.is_some() {
                received(it);
            }
        });
    }
    Ok(())
}

#[cfg(windows)]
fn listen(received: impl Fn(Signal) + Send + 'static) -> io::Result<()> {
    use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close, ctrl_logoff, ctrl_shutdown};

    let (mut c, mut r#break, mut close) = (ctrl_c()?, ctrl_break()?, ctrl_close()?);
    let (mut logoff, mut shutdown) = (ctrl_logoff()?, ctrl_shutdown()?);
    tokio::spawn(async move {
        loop {
            // The system ends the process some seconds after the last three, whatever it does.
            let signal = tokio::select! {
                Some(()) = c.recv() => Signal::Interrupt,
                Some(()) = r#break.recv() => Signal::Interrupt,
                Some(()) = close.recv() => Signal::Hangup,
                Some(()) = logoff.recv() => Signal::Terminate,
                Some(()) = shutdown.recv() => Signal::Terminate,
                else => break,
            };
            received(signal);
        }
    });
    Ok(())
}
