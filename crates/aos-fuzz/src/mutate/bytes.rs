//! Mutations of bytes, whatever they mean.

use fastrand::Rng;

use super::{once_in, text, values::secret};

/// Pieces that mean something to one reader or another.
const PIECES: &str = include_str!("../../seeds/pieces.json");

/// Changes some bytes, up to four times.
pub(crate) fn bytes(rng: &mut Rng, bytes: &mut Vec<u8>) {
    for _ in 0..rng.usize(1..=4) {
        change(rng, bytes);
    }
}

fn change(rng: &mut Rng, bytes: &mut Vec<u8>) {
    let (from, to) = (rng.usize(..=bytes.len()), rng.usize(..=bytes.len()));
    let (from, to) = (from.min(to), from.max(to));
    match rng.u8(..7) {
        0 if from < bytes.len() => bytes[from] ^= 1 << rng.u8(..8),
        1 if from < bytes.len() => bytes[from] = rng.u8(..),
        2 if once_in(rng, 2) => bytes.truncate(to),
        3 => drop(bytes.drain(from..to.min(from + 16))),
        4 => drop(bytes.splice(to..to, bytes[from..to].to_vec())),
        // In no text of UTF-8.
        5 if once_in(rng, 16) => bytes.insert(from, 0xff),
        5 => drop(bytes.splice(from..from, text(rng, PIECES).into_bytes())),
        _ => drop(bytes.splice(from..from, secret(rng).into_bytes())),
    }
}

/// The beginning of one text and the end of another.
pub(crate) fn splice(rng: &mut Rng, first: &[u8], second: &[u8]) -> Vec<u8> {
    let (from, to) = (rng.usize(..=first.len()), rng.usize(..=second.len()));
    [&first[..from], &second[to..]].concat()
}
