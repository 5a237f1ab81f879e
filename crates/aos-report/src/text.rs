//! Words, numbers and times as people read them, alike in all outputs.

use std::{borrow::Cow, fmt::Display};

use icu_properties::{
    CodePointSetData, CodePointSetDataBorrowed, props::DefaultIgnorableCodePoint,
};
use jiff::ZonedDateTime;

use crate::model::{Report, State, Tenant};

/// Text from outside on one line, with a sign in the place of each control character and of
/// each character that turns the direction of writing: others choose the names of tenants.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    let is_unsafe = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}')
            || ('\u{2066}'..='\u{2069}').contains(&c)
    };
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let safe = |c| match c {
        '\n' | '\r' | '\t' => ' ',
        c if is_unsafe(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    Cow::Owned(text.chars().map(safe).collect())
}

/// Whether a person sees nothing of a text.
fn is_blank(text: &str) -> bool {
    const IGNORABLE: CodePointSetDataBorrowed<'static> =
        CodePointSetData::new::<DefaultIgnorableCodePoint>();
    text.chars().all(|c| c.is_whitespace() || IGNORABLE.contains(c) || c == '\u{2800}')
}

/// A text of which something is seen, made safe.
pub(crate) fn seen(text: &Option<String>) -> Option<Cow<'_, str>> {
    text.as_deref().filter(|text| !is_blank(text)).map(visible)
}

/// Name of the customer, or else its id.
pub(crate) fn customer(of: &Tenant) -> Cow<'_, str> {
    seen(&of.customer).or_else(|| seen(&of.customer_id)).unwrap_or("(no name)".into())
}

/// Name of the tenant, or else its id, or words that say why there is none.
pub(crate) fn tenant(of: &Tenant) -> Cow<'_, str> {
    let name = seen(&of.tenant).or_else(|| seen(&of.tenant_id));
    name.unwrap_or_else(|| {
        Cow::Borrowed(match of.state {
            State::NoTenants => "(no tenants)",
            State::Failed(_) if !of.is_tenant() => "(tenants unknown)",
            _ => "(no name)",
        })
    })
}

/// Customer and tenant on one line.
pub(crate) fn names(of: &Tenant) -> String {
    format!("{} / {}", customer(of), tenant(of))
}

/// A number with commas between thousands.
pub(crate) fn grouped(number: impl Display) -> String {
    let text = number.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.as_str()),
    };
    let mut grouped = String::from(sign);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A difference, with its sign.
pub(crate) fn signed(difference: impl Display) -> String {
    let text = grouped(difference);
    if text == "0" || text.starts_with('-') { text } else { format!("+{text}") }
}

/// A number and what is counted, in the right number.
pub(crate) fn counted(number: impl Display, one: &str, many: &str) -> String {
    let number = grouped(number);
    let noun = if number == "1" { one } else { many };
    format!("{number} {noun}")
}

/// A total, or the word for one that nothing is known of.
pub(crate) fn total(sum: &Option<impl Display>) -> String {
    sum.as_ref().map_or_else(|| "unknown".to_owned(), grouped)
}

/// The words for a count of a tenant that is not listed.
pub(crate) const NOT_LISTED: &str = "not listed";

/// A count, or the words for what is there instead: never 0.
fn count(state: &State, count: Option<i64>) -> String {
    match (count, state) {
        (Some(count), _) => grouped(count),
        (None, State::Counted { .. }) => "not reported".to_owned(),
        (None, State::NoTenants) => "no tenants".to_owned(),
        (None, State::Failed(_)) => "failed".to_owned(),
    }
}

/// The risky actions, or words.
pub(crate) fn risky(of: &Tenant) -> String {
    count(&of.state, of.state.risky())
}

/// The normal actions, or words.
pub(crate) fn normal(of: &Tenant) -> String {
    count(&of.state, of.state.normal())
}

/// The risky actions of the earlier reading, or words.
pub(crate) fn before(of: &Tenant) -> String {
    match &of.before {
        Some(before) => count(before, before.risky()),
        None if of.is_tenant() => NOT_LISTED.to_owned(),
        // Of the tenants that a customer had, this row knows nothing.
        None => String::new(),
    }
}

/// The change since the earlier reading: unknown where one of the two counts is.
pub(crate) fn change(of: &Tenant) -> String {
    match (of.change(), &of.before) {
        (Some(difference), _) => signed(difference),
        _ if of.state == State::NoTenants => String::new(),
        (None, None) if of.is_tenant() => "new".to_owned(),
        (None, _) => "unknown".to_owned(),
    }
}

/// A time to the minute, with its zone.
pub(crate) fn time(at: &ZonedDateTime) -> String {
    at.strftime("%-d %b %Y %H:%M %:z").to_string()
}

/// How long reading took.
pub(crate) fn took(report: &Report) -> String {
    match report.began.duration_until(&report.ended).as_secs() {
        seconds @ ..120 => format!("{seconds} s"),
        seconds @ 120..7_200 => format!("{} min", seconds / 60),
        seconds => format!("{} h {} min", seconds / 3_600, seconds / 60 % 60),
    }
}

/// For how many days a tenant has been at risk.
pub(crate) fn days_at_risk(of: &Tenant) -> String {
    of.days_at_risk.map_or_else(String::new, grouped)
}

/// Whether a text of a table is a number, not words.
pub(crate) fn is_number(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit())
}

/// The words of the outputs, and what they mean.
pub(crate) const MEANINGS: [(&str, &str); 6] = [
    ("not reported", "the tenant was read, and the response has no such count; this is not 0"),
    ("failed", "the tenant could not be read: its counts are unknown, and in no total"),
    ("unknown", "a count or a change of which one of the readings knows nothing"),
    ("no tenants", "the customer has no tenants"),
    ("new, gone", "only one of the two readings lists the tenant"),
    ("change", "difference to the earlier reading, in tenants whose count is known in both"),
];
