//! Numbers and GUIDs that look random and are a pure function of a seed.

/// A bijection, so different values stay different.
pub(crate) const fn mix(value: u64) -> u64 {
    let mut word = value.wrapping_add(0x9e37_79b9_7f4a_7c15);
    word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}

/// What a number is drawn for. Draws of different purposes are independent.
#[derive(Clone, Copy)]
pub(crate) enum Purpose {
    CustomerId = 1,
    Block,
    Name,
    Details,
    Actions,
    Fault,
    RequestId,
    Record,
    TenantId,
    OtherClient,
}

pub(crate) const fn draw(seed: u64, purpose: Purpose, index: u64) -> u64 {
    mix(mix(seed ^ ((purpose as u64) << 56)) ^ index)
}

/// The same as a fraction from 0 to just below 1.
pub(crate) fn fraction(draw: u64) -> f64 {
    // 53 bits are what an f64 holds exactly.
    (draw >> 11) as f64 / (1_u64 << 53) as f64
}

pub(crate) fn pick<T: Copy>(items: &[T], draw: u64) -> T {
    items[draw as usize % items.len()]
}

/// A number for a text, the same on every machine (FNV-1a).
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

pub(crate) fn guid(key: u64) -> String {
    guid_ending_with(key, mix(!key))
}

/// A version 4 GUID whose last 12 digits are the low 48 bits of `end`.
pub(crate) fn guid_ending_with(key: u64, end: u64) -> String {
    let (high, low) = (mix(key), mix(mix(key)));
    format!(
        "{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        8 + (low >> 60 & 3),
        low >> 48 & 0xfff,
        end & 0xffff_ffff_ffff
    )
}

/// What hides the index in the last 12 digits of an id.
fn mask(seed: u64, purpose: Purpose) -> u64 {
    draw(seed, purpose, u64::MAX) & 0xffff_ffff_ffff
}

/// The id of an index, a GUID that contains it, so that no table is needed.
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
