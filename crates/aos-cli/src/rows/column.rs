//! Columns: what of a row is where.

use aos_facade::api::{Field, ValueKind};
use serde_json::Value;

use super::shape::Shape;
use crate::exit::{Failure, Outcome};

/// The column of rows that are no objects.
const VALUE: &str = "value";

#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// Its name: the path of its field.
    pub(crate) name: String,
    /// Whether it holds ids, which are never cut.
    pub(crate) is_id: bool,
    /// The last of the steps.
    pub(super) field: Field,
    steps: Vec<Field>,
}

impl Column {
    /// The column of a name; of a field that is not known by its keys as they are.
    pub(super) fn new(shape: &Shape, name: &str) -> Self {
        let mut path = String::new();
        let steps = name.split('.').map(|key| {
            path = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            let known = shape.fields.iter().find(|field| {
                shape.column_of(field).is_some_and(|known| known.eq_ignore_ascii_case(&path))
            });
            // Names from the arguments are few, and live as long as the program.
            known.copied().unwrap_or_else(|| Field::new(key.to_owned().leak(), ValueKind::Any))
        });
        let steps: Vec<Field> = steps.collect();
        let field = steps.last().copied().unwrap_or(Field::new("", ValueKind::Any));
        let is_id = field.kind == ValueKind::Id || shape.key.contains(&name);
        Self { name: name.to_owned(), is_id, field, steps }
    }

    /// The columns of these names, which may differ in case; `all` for every one.
    pub(crate) fn chosen(shape: &Shape, names: &[String], option: &str) -> Outcome<Vec<Self>> {
        let known = shape.known();
        let mut columns: Vec<Self> = Vec::new();
        for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
            if name.eq_ignore_ascii_case("all") {
                for name in shape.columns.iter().cloned().chain(shape.all()) {
                    if !columns.iter().any(|column| column.name == name) {
                        columns.push(Self::new(shape, &name));
                    }
                }
                continue;
            }
            // A list of objects is shown as their count.
            let plain = name.strip_suffix(".count").unwrap_or(name);
            let found = known.iter().find(|known| {
                let title = shape.words.titles.iter().find(|(column, _)| known == column);
                let mut names = [known.as_str()].into_iter().chain(title.map(|(_, title)| *title));
                names.any(|it| it.eq_ignore_ascii_case(name) || it.eq_ignore_ascii_case(plain))
            });
            let name = match found {
                Some(found) => found,
                None if shape.open => name,
                None => {
                    let sentence = format!("{option}: there is no column {name:?}");
                    let list = name.split_once('.').map(|(list, _)| list);
                    let list = list.filter(|list| {
                        let mut fields = shape.fields.iter();
                        fields.any(|it| it.list && it.name.eq_ignore_ascii_case(list))
                    });
                    return Err(Failure::usage(sentence).hint(match list {
                        Some(list) => format!("--expand {list} prints a row for each element"),
                        None => format!("there are {}", known.join(", ")),
                    }));
                }
            };
            columns.push(Self::new(shape, name));
        }
        Ok(columns)
    }

    /// The columns of what is in rows and not in the spec, behind these.
    pub(crate) fn unknown(shape: &Shape, known: &[Self], rows: &[Value]) -> Vec<Self> {
        let mut found: Vec<Self> = Vec::new();
        for row in rows {
            let keys: Vec<&str> = match row {
                Value::Object(fields) => fields.keys().map(String::as_str).collect(),
                _ => vec![VALUE],
            };
            for key in keys {
                let names_it = |name: &str| name.eq_ignore_ascii_case(key);
                let in_spec = shape.fields.iter().any(|field| {
                    let aliases = field.aliases.iter().any(|alias| names_it(alias));
                    (names_it(field.name) || aliases) && !field.name.contains('.')
                });
                let is_known = known.iter().chain(&found).any(|column| names_it(&column.name));
                if !in_spec && !is_known {
                    found.push(Self::new(shape, key));
                }
            }
        }
        found
    }

    /// Its value in a row; null where there is none.
    pub(crate) fn of<'a>(&self, row: &'a Value) -> &'a Value {
        match row {
            Value::Object(_) => self.steps.iter().fold(row, |value, step| step.of(value)),
            other if self.name == VALUE => other,
            _ => &Value::Null,
        }
    }

    /// Whether it holds a list of objects, which a cell counts.
    pub(crate) fn is_count(&self) -> bool {
        self.field.list && self.field.kind == ValueKind::Object
    }

    pub(crate) fn header(&self) -> String {
        if self.is_count() { format!("{}.count", self.name) } else { self.name.clone() }
    }
}
