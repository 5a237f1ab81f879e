//! Makes the input of a seed, runs it, and checks what must hold.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fastrand::Rng;
use tokio::runtime::Runtime;

use crate::{
    input,
    service::Script,
    texts::{keep_log, take_log},
    watch::{memory_of, take_panic, watch_panics},
    world::World,
};

/// The most bytes of memory that one input may take. Its clients read bodies of 1 MiB at
/// most, of which JSON makes many small values: half of this was seen.
const MEMORY_LIMIT: usize = 96 * 1024 * 1024;

/// The most characters of a report.
const LONGEST_REPORT: usize = 20_000;

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
    /// process, so that panics of tasks in the background are seen as well.
    ///
    /// # Panics
    ///
    /// When there is no loopback socket or no temporary file to be had.
    pub fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        let world = runtime.block_on(World::new()).expect("a loopback socket and a file");
        watch_panics();
        keep_log();
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
        take_log();
        let run = || {
            let input = async { input::run(&mut Rng::with_seed(seed), &self.world).await };
            let (mut texts, used) = memory_of(|| self.runtime.block_on(input));
            texts.add("log", take_log());
            texts.secrets.append(&mut self.world.script.lock().assertions);
            texts.judge();
            assert!(used <= MEMORY_LIMIT, "{used} bytes of memory");
        };
        // The panic is taken below, also that of another task.
        let _ = catch_unwind(AssertUnwindSafe(run));
        let Some((place, message)) = take_panic() else { return Ok(()) };
        let Script { input, token, api, .. } = &*self.world.script.lock();
        let report = format!("{message}\n{input}\ntokens: {token:?}\nresponses: {api:?}");
        let start: String = report.chars().take(LONGEST_REPORT).collect();
        let report = format!("{start}\nagain: cargo xtask fuzz --seconds 0 --seed {seed}");
        Err(Finding { place, report })
    }
}
