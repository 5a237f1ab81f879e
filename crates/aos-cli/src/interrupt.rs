//! Signals that end a command: Ctrl-C, SIGTERM, SIGHUP.

use tokio::sync::watch;

use crate::exit::{Failure, Outcome};

/// A signal that ends a command. The exit code is that of shells: 128 and its
/// number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Signal {
    /// The terminal was closed.
    Hangup,
    /// Ctrl-C.
    Interrupt,
    /// What `kill`, a service manager and a container send.
    Terminate,
}

impl Signal {
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Hangup => 129,
            Self::Interrupt => 130,
            Self::Terminate => 143,
        }
    }
}

/// Tells commands that the user wants them to end.
#[derive(Clone, Debug)]
pub(crate) struct Interrupt {
    received: watch::Receiver<Option<Signal>>,
}

impl Interrupt {
    /// Listens from now on. The first signal lets the command complete the row that
    /// it writes; a second one ends the process at once, for when a write hangs.
    pub(crate) fn listen() -> Self {
        let (sender, received) = watch::channel(None);
        // Without handlers a signal ends the process by itself.
        let signals = system::Signals::listen();
        tokio::spawn(async move {
            let Ok(mut signals) = signals else { return sender.closed().await };
            sender.send_replace(Some(signals.next().await));
            std::process::exit(signals.next().await.code().into());
        });
        Self { received }
    }

    /// One that never comes.
    #[cfg(test)]
    pub(crate) fn never() -> Self {
        Self { received: watch::channel(None).1 }
    }

    /// Waits for a signal.
    pub(crate) async fn wait(&mut self) -> Signal {
        loop {
            if let Some(signal) = self.received() {
                return signal;
            }
            if self.received.changed().await.is_err() {
                // There are no handlers, so none will come.
                std::future::pending::<()>().await;
            }
        }
    }

    /// The signal that came, if one did.
    pub(crate) fn received(&self) -> Option<Signal> {
        *self.received.borrow()
    }

    /// Runs something that has no rows to save, up to a signal, which ends it with this
    /// sentence.
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

    /// Reads what may block, as a terminal or a FIFO does, before anything is sent; up to a
    /// signal.
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
mod system {
    use std::io::{self, IsTerminal};

    use tokio::signal::unix::{Signal as Stream, SignalKind, signal};

    use super::Signal;

    pub(super) struct Signals {
        interrupt: Stream,
        terminate: Stream,
        hangup: Option<Stream>,
    }

    impl Signals {
        pub(super) fn listen() -> io::Result<Self> {
            // Without a terminal this may run under `nohup`, which ignores SIGHUP; a
            // handler would end that.
            let terminal = io::stdin().is_terminal()
                || io::stdout().is_terminal()
                || io::stderr().is_terminal();
            let hangup = terminal.then(|| signal(SignalKind::hangup())).transpose()?;
            Ok(Self {
                interrupt: signal(SignalKind::interrupt())?,
                terminate: signal(SignalKind::terminate())?,
                hangup,
            })
        }

        pub(super) async fn next(&mut self) -> Signal {
            let Self { interrupt, terminate, hangup } = self;
            let hangup = async {
                match hangup {
                    Some(hangup) => hangup.recv().await,
                    None => None,
                }
            };
            tokio::select! {
                Some(()) = interrupt.recv() => Signal::Interrupt,
                Some(()) = terminate.recv() => Signal::Terminate,
                Some(()) = hangup => Signal::Hangup,
                // They never end.
                else => std::future::pending().await,
            }
        }
    }
}

#[cfg(windows)]
mod system {
    use std::io;

    use tokio::signal::windows::{
        CtrlBreak, CtrlC, CtrlClose, CtrlLogoff, CtrlShutdown, ctrl_break, ctrl_c, ctrl_close,
        ctrl_logoff, ctrl_shutdown,
    };

    use super::Signal;

    pub(super) struct Signals {
        ctrl_c: CtrlC,
        ctrl_break: CtrlBreak,
        close: CtrlClose,
        logoff: CtrlLogoff,
        shutdown: CtrlShutdown,
    }

    impl Signals {
        pub(super) fn listen() -> io::Result<Self> {
            Ok(Self {
                ctrl_c: ctrl_c()?,
                ctrl_break: ctrl_break()?,
                close: ctrl_close()?,
                logoff: ctrl_logoff()?,
                shutdown: ctrl_shutdown()?,
            })
        }

        /// The system ends the process some seconds after the last three, whatever it
        /// does.
        pub(super) async fn next(&mut self) -> Signal {
            tokio::select! {
                Some(()) = self.ctrl_c.recv() => Signal::Interrupt,
                Some(()) = self.ctrl_break.recv() => Signal::Interrupt,
                Some(()) = self.close.recv() => Signal::Hangup,
                Some(()) = self.logoff.recv() => Signal::Terminate,
                Some(()) = self.shutdown.recv() => Signal::Terminate,
                // They never end.
                else => std::future::pending().await,
            }
        }
    }
}
