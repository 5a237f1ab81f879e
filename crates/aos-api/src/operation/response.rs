//! What a successful response holds.

use serde_json::{Map, Value};

use super::{Operation, ValueKind};
use crate::{
    Codes,
    json_path::{Step, leads_to, place, visit},
    values::names,
};

/// What the spec says of the body of a successful response, or of a row of a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Documented {
    /// Whether it may be an object.
    pub object: bool,
    /// Whether it may be a list; it may be both, as `x-aos-bare` and `oneOf` allow.
    pub list: bool,
    /// Whether an object may have other names than those of its fields.
    pub open: bool,
    /// The documented fields of the object in the order of the spec, each before those
    /// within it. The rows of a list are described apart, by [`Paging`](crate::Paging).
    pub fields: &'static [Field],
    /// Whether it may say nothing (`x-aos-response: may-be-empty`).
    pub may_be_empty: bool,
}

/// A field of a response, as the spec describes it.
///
/// ```
/// let customers = aos_api::Operation::find("retrieve_customers").unwrap().paging.unwrap();
/// let names: Vec<_> = customers.row.fields.iter().map(|field| field.name).collect();
/// assert!(names.contains(&"organization") && names.contains(&"tenants[].name"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Its path: `organization`, `tenants[].name` in each object of a list,
    /// `settings.*.name` in each value of a map.
    pub name: &'static str,
    /// Other names of its key (`x-aos-aliases`).
    pub aliases: &'static [&'static str],
    /// What kind of value it holds. The vendor's pages are not always right.
    pub kind: ValueKind,
    /// Whether it holds several values. The kind and the codes are then those of one.
    pub list: bool,
    /// The vendor's codes for it with their names, where there is a list.
    pub codes: Option<&'static Codes>,
    /// Whether it holds a secret, such as a password.
    pub secret: bool,
}

impl Documented {
    /// A body of which nothing is said but that there is one.
    pub const ANY: Self =
        Self { object: true, list: true, open: true, fields: &[], may_be_empty: false };

    /// The documented fields at the top.
    pub fn top(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.fields.iter().filter(|field| !field.name.contains(['.', '[']))
    }

    /// The documented names of the keys, each followed by its aliases.
    fn keys(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.top()
            .flat_map(|field| std::iter::once(field.name).chain(field.aliases.iter().copied()))
    }

    pub(crate) fn knows(&self, fields: &Map<String, Value>) -> bool {
        self.open
            || self.fields.is_empty()
            || (self.may_be_empty && fields.is_empty())
            || self.keys().any(|key| fields.keys().any(|known| known.eq_ignore_ascii_case(key)))
    }

    /// That none of the keys is there, in words.
    pub(crate) fn missing(&self) -> String {
        const SHOWN: usize = 4;
        let shown: Vec<String> = self.keys().take(SHOWN).map(|key| format!("`{key}`")).collect();
        let more = if self.keys().count() > SHOWN { " …" } else { "" };
        format!("it has none of its documented keys, such as {}{more}", shown.join(", "))
    }
}

impl Field {
    /// A field of one value of a kind.
    pub const fn new(name: &'static str, kind: ValueKind) -> Self {
        Self { name, aliases: &[], kind, list: false, codes: None, secret: false }
    }

    /// Its value in its object, by its name or an alias, in whatever case; null where there is
    /// none.
    pub fn of<'a>(&self, object: &'a Value) -> &'a Value {
        let name = self.name.rsplit(['.']).next().unwrap_or_default();
        let mut names = std::iter::once(name).chain(self.aliases.iter().copied());
        names
            .find_map(|name| Some(names::get(object, name)).filter(|value| !value.is_null()))
            .unwrap_or(&Value::Null)
    }
}

impl Operation {
    /// The paths of keys that the spec does not know: the API changes. Objects with free names
    /// have none.
    ///
    /// ```
    /// let counts = aos_api::Operation::find("retrieve_risky_action_count").unwrap();
    /// let response = serde_json::json!({"riskyActionCount": 3, "lowActionCount": 1});
    /// assert_eq!(counts.unknown_keys(&response), ["lowActionCount"]);
    /// ```
    pub fn unknown_keys(&self, response: &Value) -> Vec<String> {
        if self.response.is_none_or(|documented| documented.open) {
            return Vec::new();
        }
        let fields = self.response_fields();
        let mut unknown = Vec::new();
        visit(&mut self.shaped(response.clone()), &mut |_, path| {
            let Some(Step::Key(_)) = path.last() else { return true };
            let known = fields.iter().find(|(name, field)| leads_to(name, field.aliases, path));
            if known.is_none() {
                unknown.push(place(path, |_| String::new()));
            }
            known.is_some_and(|(_, it)| !matches!(it.kind, ValueKind::Map | ValueKind::Any))
        });
        unknown.sort_unstable();
        unknown.dedup();
        unknown
    }

    pub(crate) fn shaped(&self, response: Value) -> Value {
        match self.paging {
            Some(paging) => paging.shaped(response),
            None => response,
        }
    }

    /// The documented fields of a row of its list, or of its response where that is no list.
    pub fn row_fields(&self) -> &'static [Field] {
        match &self.paging {
            Some(paging) => paging.row.fields,
            None => self.response.map_or(&[], |documented| documented.fields),
        }
    }

    /// The documented fields of a whole response and of the rows of its list, with their paths.
    pub fn response_fields(&self) -> Vec<(String, Field)> {
        let own = self.response.iter().flat_map(|documented| documented.fields);
        let own = own.map(|field| (field.name.to_owned(), *field));
        let rows = self.paging.iter().flat_map(|paging| {
            let items = paging.items.trim_matches('$');
            paging.row.fields.iter().map(move |field| (format!("{items}[].{}", field.name), *field))
        });
        own.chain(rows).collect()
    }
}
