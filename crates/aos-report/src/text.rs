//! Text from outside, made safe to show, and words, numbers and times as people read them.

use std::{borrow::Cow, fmt::Display};

use icu_properties::{
    CodePointSetData, CodePointSetDataBorrowed, props::DefaultIgnorableCodePoint,
};
use jiff::ZonedDateTime;

use crate::model::{Report, State, Tenant};

/// The words of the outputs, and what they mean.
pub(crate) const MEANINGS: [(&str, &str); 6] = [
    ("not reported", "the tenant was read, and the response has no such count; this is not 0"),
    ("failed", "the tenant could not be read: its counts are unknown, and in no total"),
    ("unknown", "a count or a change of which one of the readings knows nothing"),
    ("no tenants", "the customer has no tenants"),
    ("new, gone", "only one of the two readings lists the tenant"),
    ("change", "difference to the earlier reading, in tenants whose count is known in both"),
];

/// Whether a terminal or a reader could be fooled with a character: control characters, and
/// those that turn the direction of writing.
pub fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}')
        || ('\u{2066}'..='\u{2069}').contains(&c)
}

/// The text on one line, with a sign in the place of each unsafe character: others choose the
/// names of customers and tenants.
pub fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let safe = |c| match c {
        '\n' | '\r' | '\t' => ' ',
        c if is_unsafe(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    text.chars().map(safe).collect()
}

/// Whether nothing of a character is seen: what Unicode says may be ignored in display, and
/// two kinds that look so as well (a braille cell without dots, and the anchors of
/// annotations).
pub fn is_invisible(c: char) -> bool {
    const IGNORABLE: CodePointSetDataBorrowed<'static> =
        CodePointSetData::new::<DefaultIgnorableCodePoint>();
    !c.is_ascii() && (IGNORABLE.contains(c) || matches!(c, '\u{2800}' | '\u{fff9}'..='\u{fffb}'))
}

/// Whether a person sees nothing of a text.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// A text, made safe, of which a person sees something.
pub(crate) fn seen(text: &Option<String>) -> Option<Cow<'_, str>> {
    text.as_deref().filter(|text| !is_blank(text)).map(plain)
}

/// An id, or nothing.
pub(crate) fn id(id: &Option<String>) -> Cow<'_, str> {
    seen(id).unwrap_or_default()
}

/// Name of the customer, or else its id.
pub(crate) fn customer(of: &Tenant) -> Cow<'_, str> {
    seen(&of.customer).or_else(|| seen(&of.customer_id)).unwrap_or("(no name)".into())
}

/// Name of the tenant, or else its id, or words that say why there is none.
pub(crate) fn tenant(of: &Tenant) -> Cow<'_, str> {
    let words = match of.state {
        State::NoTenants => "(no tenants)",
        State::Failed(_) if !of.is_tenant() => "(tenants unknown)",
        _ => "(no name)",
    };
    seen(&of.tenant).or_else(|| seen(&of.tenant_id)).unwrap_or(words.into())
}

/// A number with commas between thousands.
pub fn grouped(number: impl Display) -> String {
    let text = number.to_string();
    let digits = text.trim_start_matches('-');
    let mut grouped = text[..text.len() - digits.len()].to_owned();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

pub(crate) fn signed(difference: impl Display) -> String {
    let text = grouped(difference);
    if text == "0" || text.starts_with('-') { text } else { format!("+{text}") }
}

/// A number and what is counted, in the right number.
pub fn counted(number: impl Display, one: &str, many: &str) -> String {
    let number = grouped(number);
    let noun = if number == "1" { one } else { many };
    format!("{number} {noun}")
}

/// A total, or the word for one that nothing is known of.
pub(crate) fn total(sum: &Option<impl Display>) -> String {
    sum.as_ref().map_or_else(|| "unknown".to_owned(), grouped)
}

/// A count, or the words for what is there instead: never 0.
pub(crate) fn count(state: &State, count: Option<i64>) -> String {
    let words = match state {
        State::Counted { .. } => "not reported",
        State::NoTenants => "no tenants",
        State::Gone => "gone",
        State::Failed(_) => "failed",
    };
    count.map_or_else(|| words.to_owned(), grouped)
}

/// The risky actions, or words.
pub(crate) fn risky(of: &Tenant) -> String {
    count(&of.state, of.state.risky())
}

/// The risky actions of the earlier reading, or words.
pub(crate) fn before(of: &Tenant) -> String {
    match &of.before {
        Some(before) => count(before, before.risky()),
        None if of.is_tenant() => "not listed".to_owned(),
        // Of the tenants that a customer had, this row knows nothing.
        None => String::new(),
    }
}

/// The change since the earlier reading: unknown where one of the two counts is.
pub(crate) fn change(of: &Tenant) -> String {
    let words = match (&of.state, &of.before) {
        (State::NoTenants, _) => "",
        (State::Gone, _) => "gone",
        (_, None) if of.is_tenant() => "new",
        _ => "unknown",
    };
    of.change().map_or_else(|| words.to_owned(), signed)
}

/// A time to the minute, with its zone.
pub(crate) fn time(at: &ZonedDateTime) -> String {
    at.strftime("%-d %b %Y %H:%M %:z").to_string()
}

/// When it was read, and in which time; of a file, when it was changed last.
pub(crate) fn read(report: &Report) -> String {
    let began = time(&report.began);
    if let Some(file) = &report.file {
        return format!("Rows of the file {file}, which was changed last {began}");
    }
    let took = match report.began.duration_until(&report.ended).as_secs() {
        seconds @ ..120 => format!("{seconds} s"),
        seconds @ 120..7_200 => format!("{} min", seconds / 60),
        seconds => format!("{} h {} min", seconds / 3_600, seconds / 60 % 60),
    };
    format!("Read {began} in {took}")
}

/// Whether a text of a table is a number, not words.
pub(crate) fn is_number(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit())
}
