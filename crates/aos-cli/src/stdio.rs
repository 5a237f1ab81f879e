//! Stdin, stdout and stderr that wait where the system does not.
//!
//! Another program may have made them non-blocking, because it has the same
//! terminal, pipe or socket: Node.js does. Then the standard library fails when the
//! reader is slow, and what it had taken before is lost.

use std::io::{self, Read, Write};

#[derive(Debug)]
pub(crate) struct Stdin;

#[derive(Debug)]
pub(crate) struct Stdout;

#[derive(Debug)]
pub(crate) struct Stderr;

impl Read for Stdin {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        system::read(io::stdin(), buffer)
    }
}

impl Write for Stdout {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        system::write(io::stdout(), bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stdout().flush()
    }
}

impl Write for Stderr {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        system::write(io::stderr(), bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

#[cfg(unix)]
mod system {
    use std::{
        io,
        os::fd::{AsFd, BorrowedFd},
        time::Duration,
    };

    use rustix::{
        event::{PollFd, PollFlags, poll},
        io::{Errno, retry_on_intr},
    };

    pub(super) fn read(stream: impl AsFd, buffer: &mut [u8]) -> io::Result<usize> {
        let stream = stream.as_fd();
        waiting(stream, PollFlags::IN, || rustix::io::read(stream, &mut *buffer))
    }

    pub(super) fn write(stream: impl AsFd, bytes: &[u8]) -> io::Result<usize> {
        let stream = stream.as_fd();
        waiting(stream, PollFlags::OUT, || rustix::io::write(stream, bytes))
    }

    fn waiting(
        stream: BorrowedFd<'_>,
        ready: PollFlags,
        mut action: impl FnMut() -> rustix::io::Result<usize>,
    ) -> io::Result<usize> {
        loop {
            match retry_on_intr(&mut action) {
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

#[cfg(not(unix))]
mod system {
    use std::io::{self, Read, Write};

    pub(super) fn read(mut stream: impl Read, buffer: &mut [u8]) -> io::Result<usize> {
        stream.read(buffer)
    }

    pub(super) fn write(mut stream: impl Write, bytes: &[u8]) -> io::Result<usize> {
        stream.write(bytes)
    }
}
