//! The vendor's lists of codes and names, as data.

use super::names::{self, NamedValue};

/// A list of the vendor's codes with their names: an enum, or one of the long lists of
/// [`lookups`](crate::lookups). [`CODES`](crate::CODES) has all of them.
///
/// ```
/// let countries = aos_api::Codes::find("country-code").unwrap();
/// assert_eq!(countries.name_of("de"), Some("Germany"));
/// assert_eq!(countries.code_of("germany"), Some("DE"));
/// ```
#[derive(Debug, PartialEq)]
pub struct Codes {
    /// Name of its type: `DataCenter`.
    pub name: &'static str,
    form: Form,
    values: &'static [NamedValue],
}

#[derive(Debug, PartialEq)]
pub(crate) enum Form {
    Enum,
    Texts,
    Integers,
}

impl Codes {
    /// The list of an enum.
    pub const fn of_values(name: &'static str, values: &'static [NamedValue]) -> Self {
        Self::new(name, Form::Enum, values)
    }

    pub(crate) const fn new(name: &'static str, form: Form, values: &'static [NamedValue]) -> Self {
        Self { name, form, values }
    }

    /// The list of this name, in whatever case and signs, also in the plural: `data-centers`.
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
        if self.form == Form::Enum { self.values } else { &[] }
    }

    /// The vendor's name of a code as it is sent; the case of a text does not matter.
    pub fn name_of(&self, code: &str) -> Option<&'static str> {
        let is = |known: &&NamedValue| match self.form {
            Form::Texts => known.sent.eq_ignore_ascii_case(code),
            Form::Enum | Form::Integers => known.sent == code,
        };
        self.values.iter().find(is).map(|known| known.label)
    }

    /// The code of a code or a name, as it is sent. `None` where the list has neither.
    pub fn code_of(&self, text: &str) -> Option<&'static str> {
        names::find(self.values, text).map(|known| known.sent)
    }

    /// The number of a code or a name; any number is a code.
    pub(crate) fn number_of(&self, text: &str) -> Option<i64> {
        let known = self.code_of(text).and_then(|code| code.parse().ok());
        known.or_else(|| text.trim().parse().ok())
    }

    /// All codes with their names, in the order of the list.
    pub fn entries(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
        self.values.iter().map(|known| (known.sent, known.label))
    }

    /// Whether a text that the list does not have could be a code all the same: the
    /// vendor has more than it lists. A number could, and a text of letters, digits and
    /// dashes that is no longer and no shorter than those of the list.
    pub fn could_be(&self, text: &str) -> bool {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        match self.form {
            Form::Enum => true,
            Form::Integers => text.parse::<i64>().is_ok(),
            Form::Texts => {
                let lengths = || self.values.iter().map(|known| known.sent.len());
                let known = lengths().min()..=lengths().max();
                text.chars().all(plain) && known.contains(&Some(text.len()))
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
                assert_eq!(list.name_of(code), Some(name), "{}", list.name);
                assert_eq!(list.code_of(code), Some(code));
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
