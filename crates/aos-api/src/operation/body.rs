//! Request bodies of operations.

use super::NamedValue;

/// The request body of an operation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Body {
    /// Whether the operation cannot be called without one.
    pub required: bool,
    /// Its fields in the order of the specification, each before those within
    /// it.
    pub fields: &'static [Field],
    /// Whether a field has a length or a range, so that a body of a typed call
    /// is worth a look before it is sent.
    pub limited: bool,
}

/// A field of a request body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Where it stands: `product`, `licenseItems[].userSeat` in each object of a
    /// list, `settings.*.name` in each value of a map; empty for a body that is
    /// no object.
    pub path: &'static str,
    /// Whether the object around it must hold it.
    pub required: bool,
    /// Whether null may be sent for it.
    pub nullable: bool,
    /// Whether it takes a list. The kind, the named values and the limits are
    /// then those of one value.
    pub list: bool,
    /// What kind of value it takes.
    pub kind: FieldKind,
    /// Most characters that a text may have. Characters are counted and not
    /// bytes; the vendor says no more than "length".
    pub max_length: Option<u64>,
    /// Smallest number allowed.
    pub minimum: Option<i64>,
    /// Largest number allowed.
    pub maximum: Option<i64>,
    /// Named values, for an enum. Others are taken too.
    pub values: &'static [NamedValue],
    /// Whether it holds a secret, such as a password, that nobody should print.
    pub secret: bool,
    /// What it means.
    pub description: &'static str,
}

/// What kind of value a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An object; its fields stand beside, with longer paths.
    Object,
    /// An object with free names.
    Map,
    /// Any JSON, or one of several kinds.
    Any,
}
