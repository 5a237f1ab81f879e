//! Path and query parameters of an operation.

use super::check::check_length;

/// A path or query parameter of an operation.
#[derive(Debug, PartialEq)]
pub struct Parameter {
    /// Name on the wire.
    pub name: &'static str,
    /// The handle of the facade that this id makes (`x-aos-handle`): `tenant`
    /// for `tenantId`; `None` for an argument.
    pub handle: Option<&'static str>,
    /// Where it goes.
    pub location: Location,
    /// Whether the operation cannot be called without it.
    pub required: bool,
    /// Whether it takes several values; each is sent as a pair of its own. The
    /// kind, the named values and the limits are then those of one value.
    pub list: bool,
    /// What kind of value it takes.
    pub kind: ParameterKind,
    /// What it means.
    pub description: &'static str,
    /// Named values, for an enum. Others are taken too.
    pub values: &'static [NamedValue],
    /// Most characters that a text may have; characters are counted and not
    /// bytes.
    pub max_length: Option<u64>,
    /// Smallest number allowed.
    pub minimum: Option<i64>,
    /// Largest number allowed.
    pub maximum: Option<i64>,
    /// The value that the service takes when the parameter is left out.
    pub default: Option<&'static str>,
}

/// A value of an enum that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedValue {
    /// The value as it is sent: `1`.
    pub sent: &'static str,
    /// Its name in Rust: `Risky`.
    pub name: &'static str,
    /// What the vendor calls it.
    pub label: &'static str,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// A pair of the query.
    Query,
}

/// What kind of value a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// An id: see [`crate::check_id`] for what is refused.
    Id,
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
}

impl Parameter {
    /// Checks one value against the parameter's kind and limits. Values that
    /// an enum does not name are fine: the lists of the vendor grow.
    ///
    /// # Errors
    ///
    /// A sentence that names the parameter, the value and what it must be.
    pub fn check(&self, value: &str) -> Result<(), String> {
        let name = self.name;
        match self.kind {
            ParameterKind::Id => {
                crate::check_id(value).map_err(|error| format!("{name} is no id: {error}"))
            }
            ParameterKind::Text => match self.max_length {
                Some(most) => check_length(name, value, most),
                None => Ok(()),
            },
            ParameterKind::Boolean => match value {
                "true" | "false" => Ok(()),
                _ => Err(format!("{name} must be true or false, not {value:?}")),
            },
            ParameterKind::Number => match value.parse::<f64>() {
                Ok(number) if number.is_finite() => Ok(()),
                _ => Err(format!("{name} must be a number, not {value:?}")),
            },
            ParameterKind::Integer => {
                let number: i64 = value
                    .parse()
                    .map_err(|_| format!("{name} must be a whole number, not {value:?}"))?;
                if let Some(minimum) = self.minimum.filter(|minimum| number < *minimum) {
                    return Err(format!("{name} must be at least {minimum}, not {number}"));
                }
                if let Some(maximum) = self.maximum.filter(|maximum| number > *maximum) {
                    return Err(format!("{name} must be at most {maximum}, not {number}"));
                }
                Ok(())
            }
        }
    }
}
