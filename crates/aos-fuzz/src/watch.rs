//! Sees what an input does besides its result: panics, and the memory it takes.

use std::{
    panic,
    sync::{Arc, Mutex, PoisonError},
};

use peak_alloc::PeakAlloc;

/// The most bytes of memory that one input may take. Its clients read bodies of 1 MiB at
/// most, of which JSON makes many small values: half of this was seen.
pub const MEMORY_LIMIT: usize = 96 * 1024 * 1024;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// The memory in use since some moment.
pub(crate) struct Memory {
    before: usize,
}

impl Memory {
    pub(crate) fn begin() -> Self {
        ALLOCATOR.reset_peak_usage();
        Self { before: ALLOCATOR.current_usage() }
    }

    /// The most bytes that were in use beyond those of the beginning.
    pub(crate) fn used(&self) -> usize {
        ALLOCATOR.peak_usage().saturating_sub(self.before)
    }

    pub(crate) fn judge(used: usize) -> Option<(String, String)> {
        (used > MEMORY_LIMIT)
            .then(|| (format!("more memory than {MEMORY_LIMIT} bytes"), format!("{used} bytes")))
    }
}

/// Place and message of the first panic.
type Panicked = Arc<Mutex<Option<(String, String)>>>;

/// The panics of all threads and tasks.
#[derive(Debug)]
pub(crate) struct Panics(Panicked);

impl Panics {
    pub(crate) fn watch() -> Self {
        let seen = Panicked::default();
        let panics = Self(Arc::clone(&seen));
        panic::set_hook(Box::new(move |panic| {
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            let message = panic.to_string();
            let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
            seen.get_or_insert((place, message));
        }));
        panics
    }

    pub(crate) fn take(&self) -> Option<(String, String)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
