//! Reads JSON in which no key may say two things.

use std::{borrow::Cow, fmt};

use encoding_rs::{Encoding, UTF_8};
use http::{HeaderMap, header::CONTENT_TYPE};
use serde::{
    Deserializer,
    de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Error, Map, Value, value::RawValue};

/// The text of a body, by its byte order mark, else its content type, else in UTF-8.
///
/// # Errors
///
/// The name of the encoding that it is not in.
pub fn text<'a>(headers: &HeaderMap, body: &'a [u8]) -> Result<Cow<'a, str>, &'static str> {
    match encoding(headers).decode(body) {
        (text, _, false) => Ok(text),
        (_, encoding, true) => Err(encoding.name()),
    }
}

/// The encoding of a body that has no byte order mark.
pub(crate) fn encoding(headers: &HeaderMap) -> &'static Encoding {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    // What nearly all services say.
    let usual = |value: &&str| value.eq_ignore_ascii_case("application/json; charset=utf-8");
    let charset = content_type.filter(|value| !usual(value)).and_then(|value| {
        let parameters = value.split(';').skip(1).filter_map(|part| part.split_once('='));
        let mut charsets =
            parameters.filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"));
        charsets.next().map(|(_, value)| value.trim().trim_matches('"'))
    });
    charset.and_then(|label| Encoding::for_label(label.as_bytes())).unwrap_or(UTF_8)
}

/// JSON whose numbers are all such that an `i64`, a `u64` or an `f64` keeps each digit; the others
/// are put into quotes. Numbers in quotes are read as numbers where one is expected.
pub fn exact_numbers(json: &str) -> Cow<'_, str> {
    let bytes = json.as_bytes();
    let mut exact = String::new();
    let (mut copied, mut at) = (0, 0);
    while at < bytes.len() {
        let begin = at;
        match bytes[at] {
            b'"' => at = end_of_text(bytes, at + 1),
            b'-' | b'0'..=b'9' => {
                let is_in_number = |byte: &u8| {
                    byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E' | b'+' | b'-')
                };
                at += bytes[at..].iter().take_while(|byte| is_in_number(byte)).count();
                if !is_exact(&json[begin..at]) {
                    exact.extend([&json[copied..begin], "\"", &json[begin..at], "\""]);
                    copied = at;
                }
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return json.into();
    }
    exact.push_str(&json[copied..]);
    exact.into()
}

/// The place behind the quote that ends a text, from a place in it.
fn end_of_text(bytes: &[u8], mut at: usize) -> usize {
    // Most of a body is texts, and an iterator is the fastest way through them.
    let ends = |byte: &u8| matches!(byte, b'"' | b'\\');
    while let Some(found) = bytes.get(at..).and_then(|rest| rest.iter().position(ends)) {
        at += found + 1;
        if bytes[at - 1] == b'"' {
            return at;
        }
        at += 1;
    }
    bytes.len()
}

fn is_exact(number: &str) -> bool {
    // An `f64` keeps 15 digits, whichever they are, unless its exponent ends.
    if number.len() <= f64::DIGITS as usize && !number.contains(['e', 'E']) {
        return true;
    }
    if number.parse::<i64>().is_ok() || number.parse::<u64>().is_ok() {
        return true;
    }
    let Ok(read) = number.parse::<f64>() else { return true };
    // Its digits without sign, point, exponent and zeros at the ends, and where it begins.
    let digits = |text: &str| {
        let text = text.trim_start_matches('-').to_ascii_lowercase();
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let all = format!("{whole}{part}");
        let begins = all.len() - all.trim_start_matches('0').len();
        let place = exponent.parse::<i64>().ok()? + whole.len() as i64 - begins as i64;
        let kept = all.trim_matches('0').to_owned();
        // Zero is zero, wherever it begins.
        Some((if kept.is_empty() { 0 } else { place }, kept))
    };
    read.is_finite() && digits(number) == digits(&format!("{read:e}"))
}

/// Reads JSON. A number that no Rust type of [`Value`] keeps is a text: see [`exact_numbers`]. A
/// key that comes twice in an object counts once where both values are the same, or one is null.
///
/// # Errors
///
/// When it is not JSON, or a key has two values.
pub fn read(text: &str) -> Result<Value, Error> {
    let text = exact_numbers(text);
    let mut reader = serde_json::Deserializer::from_str(&text);
    let value = Strict.deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// A row that cannot be read, because a key has two values.
pub(crate) struct BrokenRow {
    pub(crate) index: usize,
    pub(crate) why: Error,
    /// The row with the last value of each key, to tell which one it is.
    pub(crate) last: Value,
}

/// Reads a list, or an object with one, each row for itself: the rows that cannot be read are
/// null, and come beside it as well. `None` where there is no such list, or it is not JSON at all.
pub(crate) fn read_rows(text: &str, items: &str) -> Option<(Value, Vec<BrokenRow>)> {
    let mut odd = Vec::new();
    let mut rows = |raw: &RawValue| -> Option<Value> {
        let rows: Vec<&RawValue> = serde_json::from_str(raw.get()).ok()?;
        let rows = rows.into_iter().enumerate().map(|(index, row)| {
            read(row.get()).unwrap_or_else(|why| {
                let last = serde_json::from_str(row.get()).unwrap_or_default();
                odd.push(BrokenRow { index, why, last });
                Value::Null
            })
        });
        Some(rows.collect())
    };
    let is_bare = items == "$" || text.trim_start().starts_with('[');
    let value = if is_bare {
        rows(serde_json::from_str(text).ok()?)?
    } else {
        let mut read_fields = Map::new();
        for (name, raw) in fields(text)? {
            let value = match name.eq_ignore_ascii_case(items) {
                true if raw.get() != "null" => rows(raw)?,
                _ => read(raw.get()).ok()?,
            };
            add(&mut read_fields, name, value).ok()?;
        }
        read_fields.into()
    };
    Some((value, odd))
}

/// Adds a field. A key may come twice where both values are the same, or one is null.
fn add(fields: &mut Map<String, Value>, key: String, value: Value) -> Result<(), String> {
    match fields.get(&key) {
        Some(known) if says_the_same(known, &value) || value.is_null() => {}
        Some(known) if !known.is_null() => {
            return Err(format!("the key {key:?} comes twice, with different values"));
        }
        _ => drop(fields.insert(key, value)),
    }
    Ok(())
}

/// Whether two values are equal; `1` and `1.0` are.
fn says_the_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || (one.is_f64() != other.is_f64() && one.as_f64() == other.as_f64())
        }
        _ => one == other,
    }
}

macro_rules! scalars {
    ($($visit:ident: $scalar:ty),*) => {$(
        fn $visit<E>(self, scalar: $scalar) -> Result<Value, E> {
            Ok(scalar.into())
        }
    )*};
}

struct Strict;

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    scalars! { visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64 }
    scalars! { visit_str: &str, visit_string: String }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        std::iter::from_fn(|| list.next_element_seed(Strict).transpose()).collect()
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(key) = object.next_key::<String>()? {
            let value = object.next_value_seed(Strict)?;
            add(&mut fields, key, value).map_err(A::Error::custom)?;
        }
        Ok(fields.into())
    }
}

/// The fields of an object in their order, also those of a key that comes twice.
pub(crate) fn fields(text: &str) -> Option<Vec<(String, &RawValue)>> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let fields = reader.deserialize_map(Fields).ok()?;
    // A second value behind it could be the rest of the list.
    reader.end().ok()?;
    Some(fields)
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        std::iter::from_fn(|| object.next_entry().transpose()).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_number_that_would_be_rounded_is_a_text() {
        for kept in [
            "0",
            "-0",
            "0.0",
            "12",
            "1e3",
            "1.10",
            "-19.90",
            "0.1",
            "1E+2",
            "123456789012345",
            "9223372036854775808",
            "18446744073709551615",
            "-9223372036854775808",
            "0.30000000000000004",
            "100000000000000000000000",
            "1e308",
            "0e400",
            "[1,-2.5]",
            r#"{"a":1e-7}"#,
            r#""12345678901234567890123""#,
            r#""a\\\" 12345678901234567890123""#,
            "\"",
        ] {
            assert_eq!(exact_numbers(kept), kept);
        }
        for (number, text) in [
            ("12345678901234567890123", r#""12345678901234567890123""#),
            ("-12345678901234567890123", r#""-12345678901234567890123""#),
            ("[0.1234567890123456789, 1]", r#"["0.1234567890123456789", 1]"#),
            (r#"{"a":18446744073709551617}"#, r#"{"a":"18446744073709551617"}"#),
            (r#"{"\"":1e400,"b":1e-400}"#, r#"{"\"":"1e400","b":"1e-400"}"#),
        ] {
            assert_eq!(exact_numbers(number), text);
            assert!(read(number).is_ok());
        }
    }

    #[test]
    fn a_list_whose_key_comes_twice_is_not_one_list() {
        let rows = |text: &str| read_rows(text, "data").map(|(value, _)| value);
        let odd = r#"{"id":1,"id":2}"#;
        for twice in [
            r#"{"data":[1],"data":[2]}"#.to_owned(),
            r#"{"data":[1],"metadata":{"a":1},"metadata":{"a":2}}"#.to_owned(),
            format!(r#"{{"data":[{odd}],"data":[1]}}"#),
        ] {
            assert_eq!(rows(&twice), None, "{twice}");
        }
        for once in [r#"{"data":null,"data":[1]}"#, r#"{"data":[1],"data":null}"#] {
            assert_eq!(rows(once), Some(json!({"data": [1]})), "{once}");
        }
    }

    #[test]
    fn a_key_that_comes_twice_says_one_thing() {
        for (text, expected) in [
            (r#"{"a":1,"a":1}"#, Some(json!({"a": 1}))),
            (r#"{"a":1,"a":1.0}"#, Some(json!({"a": 1}))),
            (r#"{"a":9007199254740993,"a":9007199254740992}"#, None),
            (r#"{"a":null,"a":1}"#, Some(json!({"a": 1}))),
            (r#"{"a":1,"a":null}"#, Some(json!({"a": 1}))),
            (r#"{"a":[{"b":1.5,"b":1.5}]}"#, Some(json!({"a": [{"b": 1.5}]}))),
            (r#"{"a":1,"a":2}"#, None),
            (r#"[{"a":"1","a":1}]"#, None),
            (r#"{"a":1} {"a":1}"#, None),
        ] {
            assert_eq!(read(text).ok(), expected, "{text}");
        }
        assert!(read(r#"{"a":1,"a":2}"#).unwrap_err().to_string().starts_with("the key \"a\""));
    }

    #[test]
    fn a_row_that_cannot_be_read_leaves_the_others() {
        let text = r#"{"n":1,"Data":[{"a":1},{"a":1,"a":2},{"a":3}]}"#;
        let (value, odd) = read_rows(text, "data").unwrap();
        assert_eq!(value, json!({"n": 1, "Data": [{"a": 1}, null, {"a": 3}]}));
        assert_eq!(odd.iter().map(|row| row.index).collect::<Vec<_>>(), [1]);
        assert_eq!(odd[0].last, json!({"a": 2}));
        // A bare list, where an object around it is documented.
        let (value, odd) = read_rows(r#" [{"a":1},{"a":1,"a":2}]"#, "data").unwrap();
        assert_eq!((value, odd.len()), (json!([{"a": 1}, null]), 1));
        assert_eq!(read_rows(r#"[{"a":1,"a":2}]"#, "$").unwrap().1.len(), 1);
        for other in ["[1", "{", r#"{"data":[]} {"data":[1]}"#] {
            assert!(read_rows(other, "data").is_none(), "{other}");
        }
    }

    #[test]
    fn a_text_is_read_in_its_encoding() {
        let utf16 = |text: &str, big: bool| -> Vec<u8> {
            let unit = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
            text.encode_utf16().flat_map(unit).collect()
        };
        let mut headers = HeaderMap::new();
        assert_eq!(text(&headers, b"\xef\xbb\xbf{}").unwrap(), "{}");
        assert_eq!(text(&headers, &utf16("\u{feff}{\u{e4}}", true)).unwrap(), "{\u{e4}}");
        assert_eq!(text(&headers, b"\xff"), Err("UTF-8"));
        headers.insert(CONTENT_TYPE, "application/json; Charset=\"utf-16\"".parse().unwrap());
        assert_eq!(text(&headers, &utf16("{}", false)).unwrap(), "{}");
        assert_eq!(text(&headers, &utf16("\u{feff}{}", false)).unwrap(), "{}");
    }
}
