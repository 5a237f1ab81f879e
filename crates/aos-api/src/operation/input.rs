//! What a call takes: parameters of the path and the query, and fields of the request body.

use crate::{Codes, NamedValue};

/// A parameter or a field of the request body, as the spec describes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Input {
    /// Name on the wire. Of a body field its path: `product`, `licenseItems[].userSeat` in each
    /// object of a list, `settings.*.name` in each value of a map; empty for a body that is no
    /// object.
    pub name: &'static str,
    /// Where it goes.
    pub location: Location,
    /// What it is an id of (`x-aos-handle`): `customer` for `customerId`; `None`
    /// for anything else. Ids name what a call is about in errors.
    pub handle: Option<&'static str>,
    /// The list that has all values of a path parameter (`x-aos-each`); `None` where no
    /// list has them, where they are those of `codes`, and for customers and tenants.
    pub each: Option<Each>,
    /// Whether the operation, or the object around it, cannot do without it.
    pub required: bool,
    /// Whether null may be sent for it.
    pub nullable: bool,
    /// Whether it takes several values. The kind, the named values and the limits
    /// are then those of one value. A query parameter is repeated.
    pub list: bool,
    /// What kind of value it takes.
    pub kind: ValueKind,
    /// The vendor's codes for it, where there is a list. Others are accepted too: its lists grow.
    pub codes: Option<&'static Codes>,
    /// Maximum length of a text, in characters.
    pub max_length: Option<u64>,
    /// Minimum of a number.
    pub minimum: Option<i64>,
    /// Maximum of a number.
    pub maximum: Option<i64>,
    /// The value that the service uses when it is left out.
    pub default: Option<&'static str>,
    /// Whether it holds a secret, such as a password, that nobody should print.
    pub secret: bool,
    /// What it means.
    pub description: &'static str,
}

/// The list that has all values of a path parameter. The list takes no other path
/// parameters than those before this one in the path.
///
/// ```
/// use aos_api::{Each, Operation};
/// let hits = Operation::find("retrieve_risk_rule_hit_items").unwrap();
/// let each = hits.parameters.iter().find_map(|parameter| parameter.each);
/// let rules = Each { operation: "retrieve_matched_risk_rules", field: "ruleId" };
/// assert_eq!(each, Some(rules));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Each {
    /// Id of the operation that returns the list.
    pub operation: &'static str,
    /// The field of a row with the value. A row in which it is missing, empty or `N/A` has none.
    pub field: &'static str,
}

/// Where an input goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// A segment of the path.
    Path,
    /// A pair of the query.
    Query,
    /// A field of the request body.
    Body,
}

/// What kind of value an input takes, or a field of a response holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueKind {
    /// An id: see [`crate::check_id`].
    Id,
    /// Text.
    Text,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A date and time as a text: see [`Timestamp`](crate::Timestamp).
    Time,
    /// A year and a month as a text: `202608`.
    Month,
    /// A size with its unit as a text: see [`SizeText`](crate::SizeText).
    Size,
    /// An object; its fields are in the same list, with longer paths.
    Object,
    /// An object with free names.
    Map,
    /// Any JSON, or one of several kinds.
    Any,
}

impl Input {
    /// An optional text of the query, for the rest of an input that is written by hand.
    pub const BLANK: Self = Self {
        name: "",
        location: Location::Query,
        handle: None,
        each: None,
        required: false,
        nullable: false,
        list: false,
        kind: ValueKind::Text,
        codes: None,
        max_length: None,
        minimum: None,
        maximum: None,
        default: None,
        secret: false,
        description: "",
    };

    /// The named values, for an enum; empty for what has none, or a long list of codes.
    pub fn values(&self) -> &'static [NamedValue] {
        self.codes.map_or(&[], Codes::named)
    }

    /// Whether it is a field at the top of the body.
    pub fn is_top_level_field(&self) -> bool {
        self.location == Location::Body
            && !self.name.is_empty()
            && !self.name.contains(['.', '[', '*'])
    }

    /// What it is an id of: `customer` for `customerId`, `scan profile` of the handle
    /// `scan-profile`.
    pub fn noun(&self) -> &'static str {
        self.handle.unwrap_or_else(|| self.name.strip_suffix("Id").unwrap_or(self.name))
    }
}

/// The request body of an operation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Body {
    /// Whether the operation cannot be called without one.
    pub required: bool,
    /// Its fields in the order of the spec, each before those within it.
    pub fields: &'static [Input],
}

impl Body {
    /// Whether it is a JSON object, and not a bare list or value.
    pub fn is_object(&self) -> bool {
        self.fields.iter().all(|field| !field.name.is_empty())
    }
}
