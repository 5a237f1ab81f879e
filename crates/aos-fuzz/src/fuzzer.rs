//! Makes the input of a seed, runs it, and checks what must hold.

use std::panic::{AssertUnwindSafe, catch_unwind};

use fastrand::Rng;
use tokio::runtime::Runtime;

use crate::{
    input::{Input, World},
    texts::Logs,
    watch::{memory_of, take_panic, watch_panics},
};

/// The most bytes of memory that one input may take. Its clients read bodies of 1 MiB at
/// most, of which JSON makes many small values: half of this was seen.
const MEMORY_LIMIT: usize = 96 * 1024 * 1024;

/// Runs inputs, each made from its seed alone.
pub struct Fuzzer {
    runtime: Runtime,
    world: World,
    logs: Logs,
    /// The most bytes of memory that an input took.
    pub most_memory: usize,
}

/// Something that must not happen, and the input that makes it happen.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What happened: the same for inputs that most likely find the same mistake.
    pub what: String,
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
        Self { runtime, world, logs: Logs::default(), most_memory: 0 }
    }

    /// Makes the input of this seed and runs it.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold.
    pub fn check(&mut self, seed: u64) -> Result<(), Finding> {
        let input = Input::new(&mut Rng::with_seed(seed), &self.world);
        self.world.prepare(&input);
        let run = || self.logs.during(|| self.runtime.block_on(input.run(&self.world)));
        let (ended, used) = memory_of(|| catch_unwind(AssertUnwindSafe(run)));
        self.most_memory = self.most_memory.max(used);
        let (panicked, log) = (take_panic(), self.logs.take());
        let broken = match (panicked, ended) {
            (Some((place, message)), _) => Some((format!("panic at {place}"), message)),
            _ if used > MEMORY_LIMIT => {
                let what = format!("more memory than {MEMORY_LIMIT} bytes");
                Some((what, format!("{used} bytes")))
            }
            (None, Ok(Ok(mut texts))) => {
                texts.add("log", log);
                texts.judge(&self.world.secrets(&input))
            }
            (None, Ok(Err(broken))) => Some(broken),
            (None, Err(_)) => Some(("a panic".to_owned(), log)),
        };
        let Some((what, details)) = broken else { return Ok(()) };
        let Input { action, script, .. } = input;
        let report = format!(
            "{what}\n{details}\ninput: {action:?}\n{script:?}\n\
             again: cargo xtask fuzz --seconds 0 --seed {seed}"
        );
        Err(Finding { what, report })
    }
}
