//! Finds a secret in a text, in each form in which a service may repeat it.

use std::ops::Range;

use base64::prelude::{BASE64_STANDARD_NO_PAD, Engine};

/// Where the secret is in a text: as it is, escaped, or in Base64 of a text that holds it.
pub(super) fn places(text: &str, secret: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let Some(&first) = secret.as_bytes().first() else { return places };
    let bytes = text.as_bytes();
    let mut at = 0;
    // An escape of JSON, of HTML, of a URL, or of a form.
    let begins = |byte: &u8| *byte == first || matches!(byte, b'\\' | b'&' | b'%' | b'+');
    while let Some(next) = bytes[at..].iter().position(begins) {
        at += next;
        match length(&text[at..], secret) {
            Some(length) => {
                places.push(at..at + length);
                at += length;
            }
            // Both kinds of bytes begin a character, but the next may be within one.
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    places.extend(encoded(text, secret));
    places.sort_unstable_by_key(|place| place.start);
    places
}

fn length(text: &str, secret: &str) -> Option<usize> {
    if text.starts_with(secret) {
        return Some(secret.len());
    }
    let mut rest = text;
    for expected in secret.chars() {
        rest = match escape(rest) {
            Some((found, length)) if found == expected => &rest[length..],
            _ => rest.strip_prefix(expected)?,
        };
    }
    Some(text.len() - rest.len())
}

/// The character of the escape that a text begins with, and the length of the escape.
fn escape(text: &str) -> Option<(char, usize)> {
    let rest = text.get(1..)?;
    match text.as_bytes()[0] {
        b'+' => Some((' ', 1)),
        b'%' => percent(text),
        b'&' => entity(rest).map(|(found, length)| (found, length + 1)),
        b'\\' => {
            let letter = rest.chars().next()?;
            let found = match letter {
                'u' => return unicode(rest).map(|(found, length)| (found, length + 1)),
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\u{8}',
                'f' => '\u{c}',
                '"' | '\'' | '\\' | '/' => letter,
                _ => return None,
            };
            Some((found, 2))
        }
        _ => None,
    }
}

/// `%C3%A4`.
fn percent(text: &str) -> Option<(char, usize)> {
    let mut bytes = [0; 4];
    for count in 1..=bytes.len() {
        let piece = text.get(3 * (count - 1)..3 * count)?;
        bytes[count - 1] = u8::from_str_radix(piece.strip_prefix('%')?, 16).ok()?;
        if let Ok(found) = std::str::from_utf8(&bytes[..count]) {
            return found.chars().next().map(|found| (found, 3 * count));
        }
    }
    None
}

/// `u00e4`, or a pair of them.
fn unicode(text: &str) -> Option<(char, usize)> {
    let unit = |from: usize| {
        let digits = text.get(from..from + 4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let first = unit(1)?;
    let second = text.get(5..7).filter(|mark| *mark == "\\u").and_then(|_| unit(7));
    let units = [first, second.unwrap_or_default()];
    match char::decode_utf16(units).next()? {
        Ok(found) => Some((found, if found.len_utf16() == 2 { 11 } else { 5 })),
        Err(_) => None,
    }
}

/// `amp;`, `#38;` or `#x26;`.
fn entity(text: &str) -> Option<(char, usize)> {
    // The longest entity that is read: `#x10ffff;`.
    let end = text.bytes().take(10).position(|byte| byte == b';')?;
    let name = text.get(..end)?;
    let found = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((found, end + 1))
}

/// A text of HTML without its entities.
pub(crate) fn unescaped(text: &str) -> String {
    let mut pieces = text.split('&');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match entity(piece) {
            Some((found, length)) => {
                plain.push(found);
                plain.push_str(&piece[length..]);
            }
            None => plain.extend(["&", piece]),
        }
    }
    plain
}

/// The Base64 texts that hold the secret: `id:secret` above all, of HTTP's Basic authentication.
fn encoded(text: &str, secret: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    if text.len() < secret.len() * 4 / 3 {
        return places;
    }
    // What stands before it moves its bits, in three ways, and the digits at the ends hold others.
    let forms = (0..3).map(|before| {
        let bytes = [&[0; 2][..before], secret.as_bytes()].concat();
        let whole = (before * 8).div_ceil(6)..bytes.len() * 8 / 6;
        BASE64_STANDARD_NO_PAD.encode(bytes)[whole].to_owned()
    });
    // A single digit is in many texts.
    let forms: Vec<String> = forms.filter(|form| form.len() > 1).collect();
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte);
    let (bytes, standard) = (text.as_bytes(), text.replace('-', "+").replace('_', "/"));
    let mut end = 0;
    for digits in bytes.chunk_by(|one, next| is_digit(*one) == is_digit(*next)) {
        let start = end;
        end += digits.len();
        if is_digit(digits[0]) && forms.iter().any(|form| standard[start..end].contains(form)) {
            let padding = bytes[end..].iter().take(2).take_while(|byte| **byte == b'=').count();
            places.push(start..end + padding);
        }
    }
    places
}
