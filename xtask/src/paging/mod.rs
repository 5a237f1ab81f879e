//! The styles of paging that `x-aos-paging` can name, one file a style.

mod has_next_page;
mod page_index;
mod skip_token;
mod unpaged;

use serde_json::Value;

use crate::{Failure, model::Operation};

/// What the generator knows of one style of paging.
pub trait Style: Sync {
    /// Its name in the specification.
    fn name(&self) -> &'static str;

    /// Its variant of `aos_api::PagingStyle`.
    fn variant(&self) -> &'static str;

    /// Name of the field of the response that holds the counters or the token,
    /// which `metadata` of `x-aos-paging` can change; `None` where the style
    /// has none.
    fn metadata(&self) -> Option<&'static str> {
        None
    }

    /// Whether the response itself can be the list (`items: $`), for want of
    /// anything to tell beside it.
    fn takes_bare_list(&self) -> bool {
        false
    }

    /// Checks that an operation has what the style needs.
    ///
    /// # Errors
    ///
    /// Says what the operation lacks.
    fn lint(&self, needs: &Needs<'_>) -> Result<(), Failure>;

    /// The body of `at(self, cursor: &Cursor)` of `PagedCall`.
    fn at(&self, call: &Call) -> String;

    /// What the response tells about the page, as calls of setters of `Page`.
    fn told(&self, call: &Call) -> String;
}

/// All styles there are.
pub const STYLES: &[&dyn Style] = &[
    &page_index::PageIndex,
    &skip_token::SkipToken,
    &has_next_page::HasNextPage,
    &unpaged::Unpaged,
];

/// The paging of an operation.
pub struct Paged<'a> {
    /// The style.
    pub style: &'static dyn Style,
    /// Name of the field that holds the rows; `$` where the response is the
    /// list.
    pub items: &'a str,
    /// Name of the field that holds the counters or the token; empty where the
    /// style has none.
    pub metadata: &'a str,
}

/// The paging of an operation; `None` for one that is not paged, or in no known
/// style.
pub fn of(value: &Value) -> Option<Paged<'_>> {
    let paging = value.get("x-aos-paging")?;
    let name = paging.get("style")?.as_str()?;
    let items = paging.get("items")?.as_str()?;
    let style = *STYLES.iter().find(|known| known.name() == name)?;
    let metadata = paging["metadata"].as_str().or(style.metadata()).unwrap_or_default();
    Some(Paged { style, items, metadata })
}

/// A paged operation, while its code is written.
#[derive(Debug)]
pub struct Call {
    /// Name of the field that holds the counters or the token, in Rust.
    pub metadata: String,
    /// The page size to send where nobody named one, for an operation that
    /// requires it.
    pub required_size: Option<i64>,
}

impl Call {
    /// Sets the page size of `call`: that of the cursor, else the call's own,
    /// else the largest where there must be one.
    fn page_size(&self) -> String {
        let missing = self.required_size.map_or_else(String::new, |size| {
            format!("None if call.page_size.is_err() => call.page_size({size}),")
        });
        format!(
            "match cursor.page_size() {{
                Some(page_size) => call.page_size(page_size),
                {missing}
                None => call,
            }}"
        )
    }

    /// The call at the page of the cursor's number.
    fn at_index(&self) -> String {
        format!(
            "let call = match cursor.page_index() {{
                Some(page_index) => self.page_index(page_index),
                None => self,
            }};
            {}",
            self.page_size()
        )
    }
}

/// An operation, while it is checked whether it fits its style.
pub struct Needs<'a> {
    /// The operation.
    pub operation: &'a Operation<'a>,
    /// Name of the style.
    pub style: &'static str,
    /// Name of the field that holds the counters or the token.
    pub metadata: &'a str,
}

impl<'a> Needs<'a> {
    /// The schema of a success.
    fn response(&self) -> &'a Value {
        let body = self.operation.success_body();
        body.map_or(&Value::Null, |body| self.operation.bundle().resolve(&body["schema"]))
    }

    /// The query parameter of this name; optional ones are left out by whom
    /// they do not matter to.
    fn parameter(
        &self,
        name: &str,
        kind: &str,
        may_be_required: bool,
    ) -> Result<&'a Value, Failure> {
        let bundle = self.operation.bundle();
        let integer = kind == "integer of format int32";
        let parameters = self.operation.parameters();
        let found = parameters.iter().map(|part| part.value).find(|value| {
            let schema = bundle.resolve(&value["schema"]);
            value["name"] == name
                && value["in"] == "query"
                && (may_be_required || value["required"] != true)
                && match integer {
                    true => schema["type"] == "integer" && schema["format"] == "int32",
                    false => schema["type"] == kind,
                }
        });
        found.ok_or_else(|| {
            let optional = if may_be_required { "" } else { "optional " };
            let article = if integer { "an" } else { "a" };
            self.lacks(&format!("the {optional}query parameter {name}, {article} {kind}"))
        })
    }

    /// The page's number and size.
    fn numbered(&self) -> Result<(), Failure> {
        self.parameter("pageIndex", INTEGER, false)?;
        self.size()
    }

    /// The page size, which has a limit where it must be given, for that is
    /// what is sent when nobody gives one.
    fn size(&self) -> Result<(), Failure> {
        let size = self.parameter("pageSize", INTEGER, true)?;
        let schema = self.operation.bundle().resolve(&size["schema"]);
        match size["required"] == true && schema["maximum"].as_i64().is_none() {
            true => Err(self.lacks("a maximum of the required query parameter pageSize")),
            false => Ok(()),
        }
    }

    /// A field of an object of the response that is an integer, or a number or
    /// text.
    fn counter(&self, around: &Value, name: &str, place: &str) -> Result<(), Failure> {
        let field = self.operation.bundle().resolve(&around["properties"][name]);
        match field["type"] == "integer" || field["x-aos-type"] == "number-or-text" {
            true => Ok(()),
            false => Err(self.lacks(&format!("the integer {place} in the response"))),
        }
    }

    /// The object that holds the counters or the token.
    fn metadata(&self) -> &'a Value {
        self.operation.bundle().resolve(&self.response()["properties"][self.metadata])
    }

    fn lacks(&self, what: &str) -> Failure {
        Failure::new(
            self.operation.place(&["x-aos-paging"]),
            format!("the style {} needs {what}.", self.style),
        )
    }
}

const INTEGER: &str = "integer of format int32";
