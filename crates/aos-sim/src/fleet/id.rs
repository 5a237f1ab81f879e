//! Ids that look like GUIDs and contain their index, so that no table is needed.

use crate::random::{Purpose, draw, guid_ending_with};

/// What hides the index in the last 12 digits of an id.
fn mask(seed: u64, purpose: Purpose) -> u64 {
    draw(seed, purpose, u64::MAX) & 0xffff_ffff_ffff
}

/// The id of an index.
pub(crate) fn id(seed: u64, purpose: Purpose, index: usize) -> String {
    let index = index as u64;
    guid_ending_with(draw(seed, purpose, index), index ^ mask(seed, purpose))
}

/// The index of an id, if it has this seed and purpose; case-insensitive.
pub(crate) fn index(seed: u64, purpose: Purpose, text: &str) -> Option<usize> {
    let end = u64::from_str_radix(text.get(24..)?, 16).ok()?;
    let index = (end ^ mask(seed, purpose)) as usize;
    id(seed, purpose, index).eq_ignore_ascii_case(text).then_some(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_leads_to_its_index_for_its_seed_and_purpose_only() {
        for wanted in (0..2_000).chain([99_999, 1_000_000_000]) {
            let id = id(7, Purpose::TenantId, wanted);
            assert_eq!((id.len(), &id[14..15]), (36, "4"), "{id}");
            assert_eq!(index(7, Purpose::TenantId, &id), Some(wanted), "{id}");
            assert_eq!(index(7, Purpose::TenantId, &id.to_uppercase()), Some(wanted), "{id}");
            assert_eq!(index(7, Purpose::CustomerId, &id), None, "{id}");
            assert_eq!(index(8, Purpose::TenantId, &id), None, "{id}");
        }
    }

    #[test]
    fn other_texts_are_not_ids() {
        for text in [
            "",
            "customer",
            "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60",
            "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1bé",
            "é3f1c9a52-7d0e-4b6b-9f4-5a8e2c7d1bé",
        ] {
            assert_eq!(index(7, Purpose::CustomerId, text), None, "{text}");
        }
    }
}
