//! Paths in JSON: visits each value with its own, and compares it with those of the spec.

use serde_json::Value;

/// A step from a value to one in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "JSON has no other")]
pub enum Step<'a> {
    /// To the value of a key.
    Key(&'a str),
    /// To an item of a list.
    Index(usize),
}

/// Visits a value and, where `look` says so, all that is in it then.
pub fn visit(value: &mut Value, look: &mut dyn FnMut(&mut Value, &[Step<'_>]) -> bool) {
    within(value, &mut Vec::new(), look);
}

fn within<'a>(
    value: &'a mut Value,
    path: &mut Vec<Step<'a>>,
    look: &mut dyn FnMut(&mut Value, &[Step<'_>]) -> bool,
) {
    if !look(value, path) {
        return;
    }
    let mut go = |step, value| {
        path.push(step);
        within(value, path, look);
        path.pop();
    };
    match value {
        Value::Object(fields) => {
            fields.iter_mut().for_each(|(key, value)| go(Step::Key(key), value));
        }
        Value::Array(values) => {
            let values = values.iter_mut().enumerate();
            values.for_each(|(index, value)| go(Step::Index(index), value));
        }
        _ => {}
    }
}

/// Whether a path of the spec, such as `settings.*.users[].name`, leads to a value, in
/// whatever case; `aliases` are other names of its last key. Lists are left out on both
/// sides: the spec may not know them, and one is what its items are.
pub fn leads_to(documented: &str, aliases: &[&str], path: &[Step<'_>]) -> bool {
    let mut keys = keys(path);
    let names = documented.rsplit('.').map(|name| name.trim_end_matches("[]"));
    let mut names = names.filter(|name| !name.is_empty()).enumerate();
    let fits = names.all(|(index, name)| {
        let aliases = if index == 0 { aliases } else { &[] };
        keys.next().is_some_and(|key| {
            name == "*" || aliases.iter().chain([&name]).any(|name| name.eq_ignore_ascii_case(key))
        })
    });
    fits && keys.next().is_none()
}

/// The keys of a path, the last first.
pub(crate) fn keys<'a>(path: &[Step<'a>]) -> impl Iterator<Item = &'a str> {
    path.iter().rev().filter_map(|step| match step {
        Step::Key(key) => Some(*key),
        Step::Index(_) => None,
    })
}

/// A path as text: `items[0].seat`, with each index as `shown`.
pub fn place(path: &[Step<'_>], shown: impl Fn(&usize) -> String) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Index(index) => text.extend(["[", &shown(index), "]"]),
            Step::Key(key) if text.is_empty() => text.push_str(key),
            Step::Key(key) => text.extend([".", key]),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_the_spec_leads_to_values_in_whatever_case_and_through_lists() {
        use Step::{Index, Key};
        let name = [Key("Settings"), Key("any"), Key("users"), Index(3), Key("NAME")];
        assert!(leads_to("settings.*.users[].name", &[], &name));
        assert!(leads_to("settings.*.users.label", &["label", "name"], &name));
        assert!(!leads_to("settings.users[].name", &[], &name));
        assert!(!leads_to("other.*.users[].name", &["settings"], &name));
        assert!(leads_to("[].name", &[], &[Index(0), Key("name")]));
        assert!(!leads_to("name", &[], &[Key("a"), Key("name")]));
        assert_eq!(place(&name, usize::to_string), "Settings.any.users[3].NAME");
        assert_eq!(place(&[Index(0), Key("name")], |_| String::new()), "[].name");
    }
}
