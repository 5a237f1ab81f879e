//! Makes the input of a seed, runs it, and checks what must hold.

use std::{
    io::{self, Write},
    panic::{self, AssertUnwindSafe, catch_unwind},
};

use fastrand::Rng;
use parking_lot::Mutex;
use peak_alloc::PeakAlloc;
use tokio::runtime::{Builder, Runtime};
use tracing::Level;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::{input, service::Script, world::World};

/// The most bytes of memory that one input may take. Its clients read bodies of 1 MiB at
/// most, of which JSON makes many small values: half of this was seen.
const MEMORY_LIMIT: usize = 96 * 1024 * 1024;

const LONGEST_REPORT: usize = 20_000;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// Place and message of the first panic, of whichever thread or task.
static PANICKED: Mutex<Option<(String, String)>> = Mutex::new(None);

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.lock().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Runs inputs, each made from its seed alone.
pub struct Fuzzer {
    runtime: Runtime,
    world: World,
}

/// Something that must not happen, and the input that makes it happen.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The place in the code: the same for inputs that most likely find the same mistake.
    pub place: String,
    /// That and all else that is known of it, with the input, for a person.
    pub report: String,
}

impl Fuzzer {
    /// Starts the service that the inputs are sent to. Replaces the panic hook of the
    /// process, so that panics of tasks in the background are seen as well, and keeps the
    /// log at every level.
    ///
    /// # Panics
    ///
    /// When there is no loopback socket or no temporary file to be had.
    pub fn start() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let world = runtime.block_on(World::new()).expect("a loopback socket and a file");
        panic::set_hook(Box::new(|panic| {
            let place = panic.location().map(ToString::to_string).unwrap_or_default();
            PANICKED.lock().get_or_insert((place, panic.to_string()));
        }));
        let subscriber = tracing_subscriber::fmt().with_max_level(Level::TRACE).with_ansi(false);
        // Our crates log spans, whose last fields come with their ends.
        let subscriber = subscriber.with_span_events(FmtSpan::CLOSE).with_writer(|| Log);
        // There is one already, if a fuzzer was started before.
        let _ = subscriber.try_init();
        Self { runtime, world }
    }

    /// Makes the input of this seed and runs it.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold.
    pub fn check(&mut self, seed: u64) -> Result<(), Finding> {
        // As if nothing had been before it.
        self.world.warnings.lock().clear();
        LOG.lock().clear();
        ALLOCATOR.reset_peak_usage();
        let before = ALLOCATOR.current_usage();
        let run = || {
            let input = async { input::run(&mut Rng::with_seed(seed), &self.world).await };
            let mut texts = self.runtime.block_on(input);
            let used = ALLOCATOR.peak_usage().saturating_sub(before);
            let log = std::mem::take(&mut *LOG.lock());
            let log = String::from_utf8_lossy(&log);
            let ours: Vec<&str> = log.lines().filter(|line| line.contains("aos_")).collect();
            texts.add("log", ours.join("\n"));
            texts.secrets.append(&mut self.world.script.lock().assertions);
            texts.judge();
            assert!(used <= MEMORY_LIMIT, "{used} bytes of memory");
        };
        // The panic is taken below, also that of another task.
        let _ = catch_unwind(AssertUnwindSafe(run));
        let Some((place, message)) = PANICKED.lock().take() else { return Ok(()) };
        let Script { input, token, api, .. } = &*self.world.script.lock();
        let report = format!("{message}\n{input}\ntokens: {token:?}\nresponses: {api:?}");
        let start: String = report.chars().take(LONGEST_REPORT).collect();
        let report = format!("{start}\nagain: cargo xtask fuzz --seconds 0 --seed {seed}");
        Err(Finding { place, report })
    }
}
