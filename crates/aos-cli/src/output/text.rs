//! Text from outside, made safe to print. Names of customers and tenants are
//! chosen by others, and could be commands to a terminal.

use std::borrow::Cow;

use aos_report::text::is_unsafe;
pub(crate) use aos_report::text::{counted, grouped, is_blank, is_invisible, plain};

/// The text as [`plain`] has it, for a person: without what is not seen, so that one
/// name does not look like another, and a column is as wide as it looks.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    match plain(text) {
        safe if safe.contains(is_invisible) => {
            Cow::Owned(safe.chars().filter(|c| !is_invisible(*c)).collect())
        }
        safe => safe,
    }
}

/// JSON text with its unsafe characters escaped. JSON leaves DEL, the control
/// characters above it and marks of direction as they are.
pub(crate) fn escaped_json(json: String) -> String {
    let escapes = |c: char| c != '\n' && is_unsafe(c);
    if !json.contains(escapes) {
        return json;
    }
    let mut safe = String::with_capacity(json.len() + 16);
    json.chars().for_each(|c| match escapes(c) {
        // All of them are in the first plane, so one escape is enough.
        true => safe += &format!("\\u{:04x}", u32::from(c)),
        false => safe.push(c),
    });
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsafe_characters_do_not_come_through() {
        assert_eq!(plain("Contoso"), "Contoso");
        assert_eq!(plain("a\u{1b}[31mb\nc\u{9b}d\u{202e}e"), "a\u{fffd}[31mb c\u{fffd}d\u{fffd}e");
    }

    #[test]
    fn what_is_not_seen_is_not_in_a_table() {
        for (text, seen) in [
            ("Contoso", "Contoso"),
            ("Con\u{200b}to\u{ad}so\u{feff}", "Contoso"),
            ("a\u{e0041}\u{e007f}b\u{2060}\u{3164}\u{2800}c\u{fff9}", "abc"),
            // Marks that turn the direction stay visible as signs.
            ("a\u{202e}b\u{200f}", "a\u{fffd}b\u{fffd}"),
            // Letters with marks of their own, and spaces, are seen.
            ("e\u{301} \u{a0}\u{3000}ü", "e\u{301} \u{a0}\u{3000}ü"),
        ] {
            assert_eq!(visible(text), seen, "{text:?}");
        }
        for (text, blank) in
            [("", true), (" \u{a0}\u{200b}\u{2800}\t", true), ("\u{200b}x", false), (".", false)]
        {
            assert_eq!(is_blank(text), blank, "{text:?}");
        }
    }

    #[test]
    fn escaped_json_is_the_same_json() {
        let name = "a\u{1b}\u{7f}\u{9b}\u{202e}\u{2028}ä\n";
        let json = escaped_json(serde_json::to_string(name).unwrap());
        assert!(!json.contains(is_unsafe), "{json:?}");
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), name);
    }

    #[test]
    fn thousands_are_grouped() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567")]
        {
            assert_eq!(grouped(number), text);
        }
    }
}
