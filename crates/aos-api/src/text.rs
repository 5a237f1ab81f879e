//! Text in messages: shortened, listed, and near to a mistaken one.

use std::time::Duration;

/// The names nearest to a mistaken one, the nearest first, as a person lists them: `a, b or c`.
pub fn nearest<'a>(mistaken: &str, names: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<(usize, &str)> =
        names.map(|name| (strsim::levenshtein(mistaken, name), name)).collect();
    names.sort_unstable();
    let names: Vec<&str> = names.into_iter().take(3).map(|(_, name)| name).collect();
    listed(&names, "or")
}

/// Names as a person lists them: `a, b or c`.
pub(crate) fn listed(names: &[impl std::borrow::Borrow<str>], last_by: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.borrow().to_owned(),
        [before @ .., last] => format!("{} {last_by} {}", before.join(", "), last.borrow()),
    }
}

/// At most so many bytes, on one line. What a terminal would obey, or hides text, is escaped.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    const MARK: char = '…';
    let mut clean = String::new();
    // Where it is cut, should more follow than fits.
    let mut end = 0;
    let mut space = false;
    for c in text.chars() {
        if c.is_whitespace() {
            space = !clean.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            clean.push(' ');
        }
        match is_unprintable(c) {
            true => clean.extend(c.escape_unicode()),
            false => clean.push(c),
        }
        if clean.len() > most {
            clean.truncate(end);
            clean.push(MARK);
            break;
        }
        if clean.len() + MARK.len_utf8() <= most {
            end = clean.len();
        }
    }
    clean
}

/// Control characters, and invisible ones that reorder or join what is around them.
fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// A duration as a person says it, to the second above one.
pub fn in_words(duration: Duration) -> String {
    if duration < Duration::from_secs(1) {
        return format!("{} ms", duration.as_millis());
    }
    // A part of a second begun is a second to wait.
    let seconds = duration.as_secs() + u64::from(duration.subsec_nanos() > 0);
    match seconds {
        0..=119 => format!("{seconds} s"),
        120..=7199 => format!("{} min {} s", seconds / 60, seconds % 60),
        _ => format!("{} h {} min", seconds / 3600, seconds % 3600 / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_comes_first() {
        let names = ["update_user_manager", "retrieve_users", "retrieve_user", "add_service"];
        let near = |mistaken| nearest(mistaken, names.into_iter());
        assert_eq!(near("retrieve_usr"), "retrieve_user, retrieve_users or add_service");
        assert!(near("update_manager").starts_with("update_user_manager, "));
        assert_eq!(nearest("a", std::iter::empty()), "");
        assert_eq!(nearest("a", ["b"].into_iter()), "b");
    }

    #[test]
    fn long_texts_are_shortened_and_control_characters_escaped() {
        assert_eq!(shorten("ab\u{1b}[31mc\r\n d\u{202e} ", 99), r"ab\u{1b}[31mc d\u{202e}");
        assert_eq!(shorten("äöüß", 8), "äöüß");
        assert_eq!(shorten("äöüß", 7), "äö…");
        assert_eq!(shorten("abcdef", 5), "ab…");
        assert_eq!(shorten(&"\0".repeat(1_000_000), 20).len(), 18);
        assert_eq!(shorten("", 5), "");
    }

    #[test]
    fn durations_are_said_as_a_person_says_them() {
        for (millis, words) in [
            (250, "250 ms"),
            (1_000, "1 s"),
            (1_001, "2 s"),
            (119_000, "119 s"),
            (150_000, "2 min 30 s"),
            (7_260_000, "2 h 1 min"),
        ] {
            assert_eq!(in_words(Duration::from_millis(millis)), words);
        }
    }
}
