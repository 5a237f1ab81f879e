//! Inputs: each plays a script of responses and does something with them.

mod answers;
mod call;
mod certificate;
mod token;

use fastrand::Rng;

use crate::{texts::Texts, world::World};
pub(crate) use certificate::Certificates;

/// Runs one input; returns what came of it.
pub(crate) async fn run(rng: &mut Rng, world: &World) -> Texts {
    match rng.u8(..20) {
        0..3 => token::run(rng, world).await,
        3..5 => certificate::run(rng, world).await,
        _ => call::run(rng, world).await,
    }
}
