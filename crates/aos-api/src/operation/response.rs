//! What a successful response holds.

/// What the spec says of the body of a successful response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Documented {
    /// Whether it may be an object.
    pub object: bool,
    /// Whether it may be a list; it may be both, as `x-aos-bare` and `oneOf` allow.
    pub list: bool,
    /// The documented keys of the object, each followed by its aliases; empty where
    /// its names are free.
    pub keys: &'static [&'static str],
    /// Whether it may say nothing (`x-aos-response: may-be-empty`).
    pub may_be_empty: bool,
}

impl Documented {
    /// A body of which nothing is said but that there is one.
    pub const ANY: Self = Self { object: true, list: true, keys: &[], may_be_empty: false };
}
