//! Stdin, stdout and stderr that wait where the system does not.
//!
//! Another program may have made them non-blocking, because it has the same
//! terminal, pipe or socket: Node.js does. Then the standard library fails when the
//! reader is slow, and what it had taken before is lost.

#[cfg(not(unix))]
pub(crate) use std::io::{stderr, stdin, stdout};

#[cfg(unix)]
pub(crate) use waiting::{stderr, stdin, stdout};

#[cfg(unix)]
mod waiting {
    use std::{
        io::{self, Read, Write},
        os::fd::{AsFd, BorrowedFd},
        time::Duration,
    };

    use rustix::{
        event::{PollFd, PollFlags, poll},
        io::{Errno, retry_on_intr},
    };

    pub(crate) struct Waiting<S>(S);

    pub(crate) fn stdin() -> Waiting<io::Stdin> {
        Waiting(io::stdin())
    }

    pub(crate) fn stdout() -> Waiting<io::Stdout> {
        Waiting(io::stdout())
    }

    pub(crate) fn stderr() -> Waiting<io::Stderr> {
        Waiting(io::stderr())
    }

    impl<S: AsFd> Read for Waiting<S> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            waiting(self.0.as_fd(), PollFlags::IN, |stream| rustix::io::read(stream, &mut *buffer))
        }
    }

    impl<S: AsFd> Write for Waiting<S> {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            waiting(self.0.as_fd(), PollFlags::OUT, |stream| rustix::io::write(stream, bytes))
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn waiting(
        stream: BorrowedFd<'_>,
        ready: PollFlags,
        mut action: impl FnMut(BorrowedFd<'_>) -> rustix::io::Result<usize>,
    ) -> io::Result<usize> {
        loop {
            match retry_on_intr(|| action(stream)) {
                Err(Errno::AGAIN) => {}
                done => return Ok(done?),
            }
            let mut wanted = [PollFd::from_borrowed_fd(stream, ready)];
            retry_on_intr(|| poll(&mut wanted, None))?;
            // macOS cannot wait for some terminals.
            if wanted[0].revents().contains(PollFlags::NVAL) {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }
}
