//! Sees what an input does besides its result: panics, and the memory it takes.

use std::panic;

use parking_lot::Mutex;
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// Place and message of the first panic, of whichever thread or task.
static PANICKED: Mutex<Option<(String, String)>> = Mutex::new(None);

/// Runs something; returns the most bytes that were in use meanwhile, beyond those before.
pub(crate) fn memory_of<T>(run: impl FnOnce() -> T) -> (T, usize) {
    ALLOCATOR.reset_peak_usage();
    let before = ALLOCATOR.current_usage();
    let result = run();
    (result, ALLOCATOR.peak_usage().saturating_sub(before))
}

/// Notes panics from now on, in the place of the panic hook of the process.
pub(crate) fn watch_panics() {
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let message = panic.to_string();
        PANICKED.lock().get_or_insert((place, message));
    }));
}

pub(crate) fn take_panic() -> Option<(String, String)> {
    PANICKED.lock().take()
}
