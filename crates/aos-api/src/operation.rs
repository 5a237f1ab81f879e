//! What the specification says of each operation, as data.
//!
//! The tables are generated from `spec/` (see [`crate::OPERATIONS`]); whatever
//! needs to know a scope, a paging style or whether a call may be repeated
//! reads it from here instead of saying it again.

use std::fmt;

use url::Url;

/// An operation of the API, as the specification describes it.
///
/// ```
/// let operation = aos_api::Operation::find("retrieve_risky_action_count").unwrap();
/// assert!(operation.repeatable);
/// assert_eq!(operation.scopes, [["elements.um.user.read.all"]]);
/// ```
#[derive(Debug, PartialEq)]
pub struct Operation {
    /// The operation's id (`operationId`), unique in the API.
    pub id: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path below the base URL, with the parameters in braces.
    pub path: &'static str,
    /// Area of the API (the first tag).
    pub tag: &'static str,
    /// One line on what the operation does.
    pub summary: &'static str,
    /// The longer text; empty where there is none.
    pub description: &'static str,
    /// The vendor's page that the facts are from.
    pub source: Option<&'static str>,
    /// Alternatives of scopes, the least first. One alternative is enough; all
    /// scopes of it are needed together.
    pub scopes: &'static [&'static [&'static str]],
    /// Whether sending it twice does no more than sending it once because it
    /// only reads. True for GET, and for a POST that the specification marks
    /// with `x-aos-read-only`.
    pub repeatable: bool,
    /// How the list it answers is cut into pages; `None` when it is not.
    pub paging: Option<Paging>,
    /// Path and query parameters, in the order of the specification.
    pub parameters: &'static [Parameter],
    /// Whether it takes a body, and whether it must have one.
    pub body: Option<Body>,
}

/// HTTP method of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The name as it stands in a request: `GET`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<Method> for reqwest::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Post => Self::POST,
            Method::Put => Self::PUT,
            Method::Patch => Self::PATCH,
            Method::Delete => Self::DELETE,
        }
    }
}

/// How a list is cut into pages (`x-aos-paging`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The style, which decides the parameters sent and the fields read.
    pub style: PagingStyle,
    /// Name of the field of the response that holds the rows of the page.
    pub items: &'static str,
}

/// The styles of paging that the specification can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// `page-index`: query `pageIndex` (from 1) and `pageSize`; the response
    /// holds `metadata {pageIndex, pageSize, totalCount}` beside the rows.
    PageIndex,
}

/// A path or query parameter of an operation.
#[derive(Debug, PartialEq)]
pub struct Parameter {
    /// Name on the wire.
    pub name: &'static str,
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
    /// Named values, for an enum: value as it is sent, name.
    pub values: &'static [(&'static str, &'static str)],
    /// Smallest number allowed.
    pub minimum: Option<i64>,
    /// Largest number allowed.
    pub maximum: Option<i64>,
    /// The value that the service takes when the parameter is left out.
    pub default: Option<&'static str>,
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

/// The request body of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body {
    /// Whether the operation cannot be called without one.
    pub required: bool,
}

impl Operation {
    /// The operation of this id, if the specification has it.
    pub fn find(id: &str) -> Option<&'static Self> {
        crate::OPERATIONS
            .binary_search_by_key(&id, |operation| operation.id)
            .ok()
            .map(|index| &crate::OPERATIONS[index])
    }

    /// The values of this operation's path parameters in a URL's path, by
    /// name, decoded. Empty when the path is not this operation's.
    pub fn path_values(&self, path: &str) -> Vec<(&'static str, String)> {
        let template: Vec<&'static str> = self.path.split('/').collect();
        let segments: Vec<&str> = path.split('/').collect();
        // A base URL may have a path of its own in front.
        let Some(offset) = segments.len().checked_sub(template.len()) else {
            return Vec::new();
        };
        let mut values = Vec::new();
        // The first piece of the template is the empty text before its slash.
        for (piece, segment) in template.iter().zip(&segments[offset..]).skip(1) {
            if let Some(name) = piece.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
                let value = percent_decode(segment);
                values.push((name, value));
            } else if piece != segment {
                return Vec::new();
            }
        }
        values
    }

    /// Checks the query of a request against the limits of the specification.
    ///
    /// # Errors
    ///
    /// A sentence that names the parameter, the value and the limit.
    pub fn check_query(&self, url: &Url) -> Result<(), String> {
        for (name, value) in url.query_pairs() {
            let Some(parameter) =
                self.parameters.iter().find(|p| p.location == Location::Query && p.name == name)
            else {
                continue;
            };
            parameter.check(&value)?;
        }
        Ok(())
    }
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
            ParameterKind::Text => Ok(()),
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

fn percent_decode(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn customers() -> &'static Operation {
        Operation::find("retrieve_customers").expect("is in the specification")
    }

    #[test]
    fn operations_are_sorted_so_that_find_finds_each() {
        for operation in crate::OPERATIONS {
            assert_eq!(Operation::find(operation.id), Some(operation));
        }
        assert_eq!(Operation::find("no_such_operation"), None);
    }

    #[test]
    fn metadata_says_what_the_specification_says() {
        let customers = customers();
        assert_eq!(customers.method, Method::Post);
        assert!(customers.repeatable, "a POST marked x-aos-read-only");
        assert_eq!(customers.paging, Some(Paging { style: PagingStyle::PageIndex, items: "data" }));
        assert_eq!(customers.body, Some(Body { required: true }));
        assert_eq!(customers.scopes, [["elements.customers.read.all"]]);
    }

    #[test]
    fn limits_are_checked_in_a_sentence() {
        let url = |query| Url::parse(&format!("https://example.com/?{query}")).unwrap();
        assert_eq!(customers().check_query(&url("pageSize=100&other=x")), Ok(()));
        assert_eq!(
            customers().check_query(&url("pageSize=101")),
            Err("pageSize must be at most 100, not 101".to_owned())
        );
        assert_eq!(
            customers().check_query(&url("pageIndex=0")),
            Err("pageIndex must be at least 1, not 0".to_owned())
        );
    }

    #[test]
    fn path_values_are_read_back_decoded() {
        let count = Operation::find("retrieve_risky_action_count").unwrap();
        let path = count.path.replace("{customerId}", "a%2Fb").replace("{tenantId}", "t");
        let expected = vec![("customerId", "a/b".to_owned()), ("tenantId", "t".to_owned())];
        assert_eq!(count.path_values(&path), expected);
        assert_eq!(count.path_values(&format!("/base{path}")), expected);
        assert_eq!(count.path_values("/something/else"), vec![]);
    }
}
