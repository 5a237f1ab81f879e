//! What the specification says of each operation, as data.
//!
//! The tables are generated from `spec/` (see [`crate::OPERATIONS`]); whatever
//! needs to know a scope, a paging style or whether a call may be repeated
//! reads it from here instead of saying it again.

mod body;
mod check;
mod outcome;
mod parameter;

use std::fmt;

use url::Url;

pub use body::{Body, Field, FieldKind};
pub use outcome::{Outcome, OutcomeEach, OutcomeFailed, OutcomeStatus, Refusal};
pub use parameter::{Location, NamedValue, Parameter, ParameterKind};

use crate::Paging;

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
    /// Name of its method on the handle that its path leads to
    /// (`x-aos-method`): the id without `retrieve_`, unless the specification
    /// has another one. Unique on that handle.
    pub method_name: &'static str,
    /// Name of its command within the group of its tag (`x-aos-command`): the
    /// id with dashes, unless the specification has another one. Unique in
    /// that group.
    pub command: &'static str,
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
    /// The body it takes, with its fields.
    pub body: Option<Body>,
    /// What in a successful answer tells that the operation failed all the
    /// same; `None` where the HTTP status is all there is.
    pub outcome: Option<Outcome>,
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

impl Operation {
    /// An operation of which nothing is said: the rest of one that is written
    /// by hand, as a test does.
    ///
    /// ```
    /// use aos_api::Operation;
    /// static MADE_UP: Operation = Operation { id: "made_up", path: "/made/up", ..Operation::BLANK };
    /// assert!(!MADE_UP.repeatable);
    /// ```
    pub const BLANK: Self = Self {
        id: "",
        method_name: "",
        command: "",
        method: Method::Get,
        path: "/",
        tag: "",
        summary: "",
        description: "",
        source: None,
        scopes: &[],
        repeatable: false,
        paging: None,
        parameters: &[],
        body: None,
        outcome: None,
    };

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

    /// Checks that a URL's path is this operation's, and none that a value of
    /// the path turned to another: an empty text, `.` and `..` do.
    ///
    /// # Errors
    ///
    /// A sentence that says so.
    pub fn check_path(&self, url: &Url) -> Result<(), String> {
        // Ids are checked when they are made, and numbers are harmless.
        let text = |parameter: &Parameter| {
            parameter.location == Location::Path && parameter.kind == ParameterKind::Text
        };
        if !self.parameters.iter().any(text) {
            return Ok(());
        }
        let values = self.path_values(url.path());
        if values.is_empty() {
            return Err("a value of the path would turn the request to another path".to_owned());
        }
        for parameter in self.parameters.iter().filter(|parameter| text(parameter)) {
            let value = values.iter().find(|(name, _)| *name == parameter.name);
            let value = value.map_or("", |(_, value)| value);
            crate::check_id(value)
                .map_err(|error| format!("{} cannot be used: {error}", parameter.name))?;
            parameter.check(value)?;
        }
        Ok(())
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

fn percent_decode(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PagingStyle;

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
        assert_eq!(
            customers.paging,
            Some(Paging { style: PagingStyle::PageIndex, items: "data", metadata: "metadata" })
        );
        let body = customers.body.expect("takes a body");
        assert!(body.required && !body.limited);
        let [ids] = body.fields else { panic!("{:?}", body.fields) };
        assert_eq!((ids.path, ids.kind, ids.list), ("customerIds", FieldKind::Text, true));
        assert!(!ids.required && ids.nullable);
        assert_eq!((customers.method_name, customers.command), ("all_customers", "list"));
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
    fn a_text_in_the_path_leads_to_no_other_path() {
        static BY_NAME: Operation = Operation {
            path: "/products/{product}/apps",
            parameters: &[Parameter {
                name: "product",
                handle: None,
                location: Location::Path,
                required: true,
                list: false,
                kind: ParameterKind::Text,
                description: "",
                values: &[],
                max_length: Some(5),
                minimum: None,
                maximum: None,
                default: None,
            }],
            ..Operation::BLANK
        };
        let check = |name: &str| {
            let name = crate::encode_path(name);
            let url = format!("https://example.com/base/products/{name}/apps");
            BY_NAME.check_path(&Url::parse(&url).unwrap())
        };
        assert_eq!(check("Graph"), Ok(()));
        assert_eq!(check("a/b"), Ok(()), "it is encoded");
        for dots in [".", ".."] {
            let sentence = "a value of the path would turn the request to another path";
            assert_eq!(check(dots), Err(sentence.to_owned()));
        }
        assert!(check("").unwrap_err().starts_with("product cannot be used: "));
        assert_eq!(
            check("Graphs"),
            Err("product has 6 characters, and takes at the most 5".to_owned())
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
