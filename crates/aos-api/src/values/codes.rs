//! The vendor's lists of codes and names, as data.

use std::borrow::Cow;

use super::names::{self, NamedValue};

/// Codes and names; sorted by code, of texts without regard to case.
pub(crate) type Table<C> = &'static [(C, &'static str)];

/// The row of a code.
pub(crate) fn by_text(
    table: Table<&'static str>,
    code: &str,
) -> Option<(&'static str, &'static str)> {
    fn lower(text: &str) -> impl Iterator<Item = u8> {
        text.bytes().map(|byte| byte.to_ascii_lowercase())
    }
    let index = table.binary_search_by(|(known, _)| lower(known).cmp(lower(code))).ok()?;
    table.get(index).copied()
}

/// A list of the vendor's codes with their names: an enum, or one of the long lists of
/// [`lookups`](crate::lookups). [`CODES`](crate::CODES) has all of them.
///
/// ```
/// let countries = aos_api::Codes::find("country-code").unwrap();
/// assert_eq!(countries.name_of("de"), Some("Germany"));
/// assert_eq!(countries.code_of("germany").as_deref(), Some("DE"));
/// ```
#[derive(Debug, PartialEq)]
pub struct Codes {
    /// Name of its type: `DataCenter`.
    pub name: &'static str,
    entries: Entries,
}

#[derive(Debug, PartialEq)]
enum Entries {
    Named(&'static [NamedValue]),
    Texts(Table<&'static str>),
    Integers(Table<i64>),
}

impl Codes {
    /// The list of an enum.
    pub const fn of_values(name: &'static str, values: &'static [NamedValue]) -> Self {
        Self { name, entries: Entries::Named(values) }
    }

    pub(crate) const fn of_texts(name: &'static str, table: Table<&'static str>) -> Self {
        Self { name, entries: Entries::Texts(table) }
    }

    pub(crate) const fn of_integers(name: &'static str, table: Table<i64>) -> Self {
        Self { name, entries: Entries::Integers(table) }
    }

    /// The list of this name, without regard to case and signs, also in the plural:
    /// `data-centers`.
    pub fn find(name: &str) -> Option<&'static Self> {
        let fits = |known: &str| {
            let plural = [format!("{known}s"), format!("{known}es")];
            let plural = plural.iter().any(|plural| names::same(plural, name));
            plural || known.strip_suffix('y').is_some_and(|y| names::same(&format!("{y}ies"), name))
        };
        let exact = crate::CODES.iter().find(|list| names::same(list.name, name));
        exact.or_else(|| crate::CODES.iter().find(|list| fits(list.name))).copied()
    }

    /// The values of an enum with all their names; empty for a long list.
    pub fn named(&self) -> &'static [NamedValue] {
        match self.entries {
            Entries::Named(values) => values,
            Entries::Texts(_) | Entries::Integers(_) => &[],
        }
    }

    /// The vendor's name of a code as it is sent; of a text without regard to case.
    /// `None` where the list does not have it.
    pub fn name_of(&self, code: &str) -> Option<&'static str> {
        match self.entries {
            Entries::Named(values) => {
                values.iter().find(|known| known.sent == code).map(|known| known.label)
            }
            Entries::Texts(table) => by_text(table, code).map(|(_, name)| name),
            Entries::Integers(table) => {
                let code = code.parse::<i64>().ok()?;
                let index = table.binary_search_by_key(&code, |(known, _)| *known).ok()?;
                table.get(index).map(|(_, name)| *name)
            }
        }
    }

    /// The code of a code or a name, as it is sent. `None` where the list has neither.
    pub fn code_of(&self, text: &str) -> Option<Cow<'static, str>> {
        if let Entries::Named(values) = self.entries {
            return names::find(values, text).map(|known| known.sent.into());
        }
        let text = text.trim();
        let code = self.entries().find(|(code, _)| code.eq_ignore_ascii_case(text));
        code.map(|(code, _)| code).or_else(|| self.code_named(text))
    }

    /// The first code of a name, without regard to case.
    pub(crate) fn code_named(&self, name: &str) -> Option<Cow<'static, str>> {
        self.entries().find(|(_, known)| names::same(known, name)).map(|(code, _)| code)
    }

    /// The number of a code or a name; any number is a code.
    pub(crate) fn number_of(&self, text: &str) -> Option<i64> {
        let known = self.code_of(text).and_then(|code| code.parse().ok());
        known.or_else(|| text.trim().parse().ok())
    }

    /// All codes with their names, in the order of the list.
    pub fn entries(&self) -> Box<dyn Iterator<Item = (Cow<'static, str>, &'static str)>> {
        match self.entries {
            Entries::Named(values) => {
                Box::new(values.iter().map(|known| (known.sent.into(), known.label)))
            }
            Entries::Texts(table) => {
                Box::new(table.iter().map(|(code, name)| ((*code).into(), *name)))
            }
            Entries::Integers(table) => {
                Box::new(table.iter().map(|(code, name)| (code.to_string().into(), *name)))
            }
        }
    }

    /// Whether a text that the list does not have could be a code all the same: the
    /// vendor has more than it lists. A number could, and a text of letters, digits and
    /// dashes that is no longer and no shorter than those of the list.
    pub fn could_be(&self, text: &str) -> bool {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        match self.entries {
            Entries::Named(_) => true,
            Entries::Integers(_) => text.parse::<i64>().is_ok(),
            Entries::Texts(table) => {
                let lengths = || table.iter().map(|(code, _)| code.len());
                let known = lengths().min()..=lengths().max();
                let length = Some(text.len());
                text.chars().all(plain) && *known.start() <= length && length <= *known.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_found_by_its_name_and_has_names_for_its_codes() {
        for list in crate::CODES {
            assert_eq!(Codes::find(list.name), Some(*list));
            assert!(list.entries().next().is_some(), "{}", list.name);
            for (code, name) in list.entries() {
                assert_eq!(list.name_of(&code), Some(name), "{}", list.name);
                assert_eq!(list.code_of(&code), Some(code));
                assert!(list.code_of(name).is_some(), "{}: {name}", list.name);
            }
        }
        assert_eq!(Codes::find("data-centers"), Codes::find("DataCenter"));
        assert_eq!(Codes::find("service-categories"), None);
    }

    #[test]
    fn a_code_that_the_list_does_not_have_has_the_form_of_one() {
        let find = |name| Codes::find(name).unwrap();
        let countries = find("country-codes");
        assert!(countries.could_be("ZZ") && !countries.could_be("Germani"));
        assert!(!countries.could_be("D ") && !countries.could_be("ÄÖ"));
        let types = find("azure-resource-types");
        assert!(types.could_be("999999") && !types.could_be("Disks of"));
    }
}
