//! What is known of rows before any is there: from the spec, or of the program's own.

use aos_facade::api::{
    Documented, Field, Paging, ValueKind,
    json_path::{leads_to, visit},
};
use serde_json::Value;

#[derive(Clone, Debug)]
pub(crate) struct Shape {
    /// All fields, each before those within it.
    pub(crate) fields: Vec<Field>,
    pub(crate) open: bool,
    pub(crate) columns: Vec<String>,
    pub(crate) key: Vec<&'static str>,
    /// The list of which each element is a row of its own.
    pub(crate) expand: Option<String>,
    /// The order for people; as the rows come where it is empty.
    pub(crate) order: &'static [&'static str],
    pub(crate) words: Words,
}

/// What a table says in its own words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    /// Headers of columns, where they are not their names.
    pub(crate) titles: &'static [(&'static str, &'static str)],
    /// What stands in a cell in the place of nothing.
    pub(crate) nothing: fn(&Value, &str) -> Option<String>,
    /// A column with numbers that need attention where they are not 0.
    pub(crate) notable: &'static str,
}

impl Words {
    pub(crate) const NONE: Self = Self { titles: &[], nothing: |_, _| None, notable: "" };
}

impl Shape {
    /// Rows of the program's own: their fields, those that are shown, and those that identify one.
    pub(crate) fn own(fields: &[Field], columns: &[&str], key: &[&'static str]) -> Self {
        Self {
            fields: fields.to_vec(),
            open: false,
            columns: columns.iter().map(|&name| name.to_owned()).collect(),
            key: key.to_vec(),
            expand: None,
            order: &[],
            words: Words::NONE,
        }
    }

    pub(crate) fn of_list(paging: &Paging) -> Self {
        let (key, expand) = (paging.key.to_vec(), paging.expand.map(str::to_owned));
        let mut shape = Self { key, expand, ..Self::of_response(&paging.row) };
        shape.columns = match paging.columns {
            [] => shape.all(),
            columns => columns.iter().map(|&name| name.to_owned()).collect(),
        };
        shape
    }

    pub(crate) fn of_response(documented: &Documented) -> Self {
        let mut shape = Self::own(documented.fields, &[], &[]);
        shape.open = documented.open || documented.fields.is_empty();
        shape.columns = shape.all();
        shape
    }

    /// Every field that is a column: values at the top and in objects, and lists as a whole.
    pub(crate) fn all(&self) -> Vec<String> {
        let paths = self.fields.iter().filter(|field| {
            // What is in it has columns of its own.
            let is_outer = field.kind == ValueKind::Object && !field.list;
            !is_outer || Some(field.name) == self.expand.as_deref()
        });
        let paths = paths.filter_map(|field| self.column_of(field));
        paths.filter(|path| Some(path.as_str()) != self.expand.as_deref()).collect()
    }

    /// The name of the column of a field: its path, with each element of the expanded list
    /// in the place of the list.
    pub(crate) fn column_of(&self, field: &Field) -> Option<String> {
        let path = match &self.expand {
            Some(list) => field.name.replacen(&format!("{list}[]."), &format!("{list}."), 1),
            None => field.name.to_owned(),
        };
        (!path.contains(['[', '*'])).then_some(path)
    }

    /// Puts names in the place of the codes in a row; a code without one stays.
    pub(super) fn name_codes(&self, row: &mut Value) {
        let coded = self.fields.iter().filter_map(|field| Some((field, field.codes?)));
        let coded: Vec<_> = coded.collect();
        visit(row, &mut |value, path| {
            let mut coded = coded.iter();
            let known = coded.find(|(field, _)| leads_to(field.name, field.aliases, path));
            let name = known.and_then(|(_, codes)| match value {
                Value::String(code) => codes.name_of(code),
                Value::Number(code) => codes.name_of(&code.to_string()),
                _ => None,
            });
            if let Some(name) = name {
                *value = name.into();
            }
            true
        });
    }

    /// The names that a column may be chosen by, the default ones first.
    pub(crate) fn known(&self) -> Vec<String> {
        let mut known = self.columns.clone();
        for name in self.fields.iter().filter_map(|field| self.column_of(field)) {
            if !known.contains(&name) {
                known.push(name);
            }
        }
        known
    }
}
