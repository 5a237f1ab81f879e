//! Counters of a page, in the types that the specification gives them.

use serde_json::Value;

use crate::NumberOrText;

/// A type that the specification gives to a counter.
pub(crate) trait Counter {
    fn count(&self) -> Option<i64>;
}

impl Counter for i64 {
    fn count(&self) -> Option<i64> {
        Some(*self)
    }
}

impl Counter for i32 {
    fn count(&self) -> Option<i64> {
        Some((*self).into())
    }
}

impl Counter for NumberOrText {
    fn count(&self) -> Option<i64> {
        self.as_i64()
    }
}

impl Counter for Value {
    /// A quoted number is one as well, as it is for a typed answer.
    fn count(&self) -> Option<i64> {
        serde_json::from_value::<NumberOrText>(self.clone()).ok()?.as_i64()
    }
}

/// The number that a field tells, if it is there and tells one.
pub(crate) fn counter(value: Option<&impl Counter>) -> Option<i64> {
    value.and_then(Counter::count)
}
