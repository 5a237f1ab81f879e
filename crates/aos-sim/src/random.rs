//! Numbers and GUIDs that look random and are a pure function of a seed.

/// Spreads the bits of a value over the whole word; a bijection, so different
/// values stay different.
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
}

/// The number that a seed gives for a purpose at an index.
pub(crate) const fn draw(seed: u64, purpose: Purpose, index: u64) -> u64 {
    mix(mix(seed ^ ((purpose as u64) << 56)) ^ index)
}

/// The same as a fraction from 0 to just below 1.
pub(crate) fn fraction(draw: u64) -> f64 {
    // 53 bits are what an f64 holds exactly.
    (draw >> 11) as f64 / (1_u64 << 53) as f64
}

/// The item of a list that a number draws. The list is not empty.
pub(crate) fn pick<T: Copy>(items: &[T], draw: u64) -> T {
    items[draw as usize % items.len()]
}

/// A number for a text, the same on every machine (FNV-1a).
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The version 4 GUID of a key.
pub(crate) fn guid(key: u64) -> String {
    guid_ending_with(key, mix(!key))
}

/// The version 4 GUID of a key whose last 12 digits are the low 48 bits of
/// `end`.
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
