//! Ids that look like GUIDs and hold the index they were made of, so that an
//! id is looked up without a table.

use crate::random::{Purpose, draw, mix};

/// What an id is the id of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Customer = 1,
    Tenant = 2,
}

/// Bits of each half of a sealed id. Two halves fill what a version 4 GUID
/// leaves free: 128 bits less 4 of the version and 2 of the variant.
const HALF_BITS: u32 = 61;
const HALF_MASK: u64 = (1 << HALF_BITS) - 1;
/// Bits of the first half that hold the index; the kind stands above them.
const INDEX_BITS: u32 = 56;
const LOW_MASK: u128 = (1 << 62) - 1;

/// The keys of a seed that indexes are mixed with.
#[derive(Clone, Debug)]
pub(crate) struct IdKeys([u64; 6]);

impl IdKeys {
    pub(crate) fn new(seed: u64) -> Self {
        Self(std::array::from_fn(|round| draw(seed, Purpose::Id, round as u64)))
    }

    /// The id of an index, as text.
    pub(crate) fn id(&self, kind: Kind, index: usize) -> String {
        // A Feistel network can be run backwards whatever its mixing is. The
        // second half starts as 0, which shows later that an id is of this
        // seed.
        let mut left = (kind as u64) << INDEX_BITS | index as u64;
        let mut right = 0;
        for key in self.0 {
            (left, right) = (right, left ^ (mix(right ^ key) & HALF_MASK));
        }
        format_guid(u128::from(left) << HALF_BITS | u128::from(right))
    }

    /// The index of an id, if it was made with these keys for this kind.
    pub(crate) fn index(&self, kind: Kind, id: &str) -> Option<usize> {
        let sealed = parse_guid(id)?;
        let mut left = (sealed >> HALF_BITS) as u64;
        let mut right = sealed as u64 & HALF_MASK;
        for key in self.0.iter().rev() {
            (left, right) = (right ^ (mix(left ^ key) & HALF_MASK), left);
        }
        (right == 0 && left >> INDEX_BITS == kind as u64)
            .then_some((left & ((1 << INDEX_BITS) - 1)) as usize)
    }
}

/// Writes 122 bits as a version 4 GUID.
fn format_guid(bits: u128) -> String {
    let guid =
        bits >> 74 << 80 | 4 << 76 | (bits >> 62 & 0xfff) << 64 | 0b10 << 62 | bits & LOW_MASK;
    let mut text = String::with_capacity(36);
    for position in 0..32 {
        if matches!(position, 8 | 12 | 16 | 20) {
            text.push('-');
        }
        let digit = (guid >> (124 - 4 * position)) as u32 & 0xf;
        text.extend(char::from_digit(digit, 16));
    }
    text
}

/// Reads the 122 bits of a version 4 GUID, in either letter case.
fn parse_guid(text: &str) -> Option<u128> {
    let bytes = text.as_bytes();
    if bytes.len() != 36 {
        return None;
    }
    let mut guid = 0_u128;
    for (position, byte) in bytes.iter().enumerate() {
        if matches!(position, 8 | 13 | 18 | 23) {
            if *byte != b'-' {
                return None;
            }
        } else {
            guid = guid << 4 | u128::from(char::from(*byte).to_digit(16)?);
        }
    }
    if guid >> 76 & 0xf != 4 || guid >> 62 & 0b11 != 0b10 {
        return None;
    }
    Some(guid >> 80 << 74 | (guid >> 64 & 0xfff) << 62 | guid & LOW_MASK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guid_of_all_bits_survives_the_way_there_and_back() {
        for bits in [0, 1, (1 << 122) - 1, 0x2a5_5aa5_0123_4567_89ab_cdef_0f1e_2d3c] {
            let text = format_guid(bits);
            assert_eq!(text.len(), 36);
            assert_eq!(&text[14..15], "4", "{text}");
            assert_eq!(parse_guid(&text), Some(bits), "{text}");
            assert_eq!(parse_guid(&text.to_uppercase()), Some(bits), "{text}");
        }
    }

    #[test]
    fn what_is_no_version_4_guid_is_no_id() {
        let keys = IdKeys::new(7);
        for text in [
            "",
            "customer",
            "00000000-0000-0000-0000-000000000000",
            "3f1c9a52-7d0e-1b6b-9f43-5a8e2c7d1b60",
            "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60",
            "3f1c9a52x7d0e-4b6b-9f43-5a8e2c7d1b60",
            "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1bé",
        ] {
            assert_eq!(keys.index(Kind::Customer, text), None, "{text}");
        }
    }

    #[test]
    fn ids_invert_and_belong_to_their_kind_and_seed() {
        let keys = IdKeys::new(7);
        for index in (0..2_000).chain([99_999, 1_000_000_000]) {
            let id = keys.id(Kind::Tenant, index);
            assert_eq!(keys.index(Kind::Tenant, &id), Some(index), "{id}");
            assert_eq!(keys.index(Kind::Customer, &id), None, "{id}");
            assert_eq!(IdKeys::new(8).index(Kind::Tenant, &id), None, "{id}");
        }
    }
}
