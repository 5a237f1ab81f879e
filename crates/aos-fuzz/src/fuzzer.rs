//! Makes the input of a seed, runs it, and checks what must hold.

use std::{
    fmt,
    panic::{AssertUnwindSafe, catch_unwind},
};

use fastrand::Rng;
use tokio::runtime::Runtime;

use crate::{
    input::{Input, World},
    texts::Logs,
    watch::{Memory, Panics},
};

/// Runs inputs, each made from its seed alone.
#[derive(Debug)]
pub struct Fuzzer {
    runtime: Runtime,
    world: World,
    panics: Panics,
    logs: Logs,
    most_memory: usize,
}

/// Something that must not happen, and the input that makes it happen.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Seed of the input.
    pub seed: u64,
    /// What happened: the same for inputs that most likely find the same mistake.
    pub what: String,
    /// More on it, such as the text with a secret.
    pub details: String,
    /// The input, for a person.
    pub input: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { seed, what, details, input } = self;
        write!(
            f,
            "{what}\n{details}\ninput: {input}\nagain: cargo xtask fuzz --seconds 0 --seed {seed}"
        )
    }
}

impl Default for Fuzzer {
    fn default() -> Self {
        Self::new()
    }
}

impl Fuzzer {
    /// Starts the service that the inputs are sent to. Replaces the panic hook of the
    /// process, so that panics of tasks in the background are seen as well.
    ///
    /// # Panics
    ///
    /// When there is no loopback socket or no temporary file to be had.
    pub fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        let world = runtime.block_on(World::new()).expect("a loopback socket and a file");
        let (panics, logs) = (Panics::watch(), Logs::default());
        Self { runtime, world, panics, logs, most_memory: 0 }
    }

    /// Makes the input of this seed and runs it.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold.
    pub fn check(&mut self, seed: u64) -> Result<(), Box<Finding>> {
        let input = Input::new(&mut Rng::with_seed(seed), &self.world);
        self.world.prepare(&input);
        let memory = Memory::begin();
        let run = || self.logs.during(|| self.runtime.block_on(input.run(&self.world)));
        let ended = catch_unwind(AssertUnwindSafe(run));
        let used = memory.used();
        self.most_memory = self.most_memory.max(used);
        let broken = self
            .panics
            .take()
            .map(|(place, message)| (format!("panic at {place}"), message))
            .or_else(|| Memory::judge(used))
            .or_else(|| match ended.ok()? {
                Err(broken) => Some(broken),
                Ok(mut texts) => {
                    texts.add("log", self.logs.take());
                    texts.judge(&self.world.secrets(&input))
                }
            });
        self.logs.take();
        match broken {
            None => Ok(()),
            Some((what, details)) => {
                let input = format!("{input:?}");
                Err(Box::new(Finding { seed, what, details, input }))
            }
        }
    }

    /// The most bytes of memory that an input took.
    pub fn most_memory(&self) -> usize {
        self.most_memory
    }
}
