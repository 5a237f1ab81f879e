//! JSON: on a terminal with line breaks, else a value or a row a line.

use std::io::{self, Write};

use serde::Serialize;

use super::text::escaped_json;

pub(crate) fn value(out: &mut dyn Write, value: &impl Serialize, breaks: bool) -> io::Result<()> {
    text(out, &serde_json::to_string(value)?, breaks)
}

/// Writes JSON that is text already, with its numbers digit by digit.
pub(crate) fn text(out: &mut dyn Write, json: &str, breaks: bool) -> io::Result<()> {
    let json = arranged(json, breaks, 0);
    writeln!(out, "{}", escaped_json(json))?;
    out.flush()
}

pub(crate) fn array(out: &mut dyn Write, rows: &[impl Serialize], breaks: bool) -> io::Result<()> {
    let mut before = "[";
    for row in rows {
        let json = arranged(&serde_json::to_string(row)?, breaks, 1);
        write!(out, "{before}\n  {}", escaped_json(json))?;
        before = ",";
    }
    out.write_all(if rows.is_empty() { b"[]\n" } else { b"\n]\n" })?;
    out.flush()
}

/// Valid JSON in one line, or with line breaks and indented from this depth on. Texts and
/// numbers stay as they are: serde_json would read the numbers and round them.
fn arranged(json: &str, breaks: bool, mut depth: usize) -> String {
    let mut arranged = String::with_capacity(json.len() * if breaks { 2 } else { 1 });
    let line = |arranged: &mut String, depth: usize| {
        if breaks {
            arranged.push('\n');
            arranged.extend(std::iter::repeat_n("  ", depth));
        }
    };
    let (mut in_text, mut escaped, mut opened) = (false, false, false);
    for c in json.chars() {
        if in_text {
            arranged.push(c);
            in_text = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        if c.is_ascii_whitespace() {
            continue;
        }
        if matches!(c, '}' | ']') {
            depth -= 1;
            if !opened {
                line(&mut arranged, depth);
            }
        } else if opened {
            line(&mut arranged, depth);
        }
        opened = matches!(c, '{' | '[');
        in_text = c == '"';
        arranged.push(c);
        match c {
            '{' | '[' => depth += 1,
            ',' => line(&mut arranged, depth),
            ':' if breaks => arranged.push(' '),
            _ => {}
        }
    }
    arranged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_array_row_by_row_is_the_array_at_once() {
        for rows in [vec![], vec!["a\nb"], vec!["a", "b", "c"]] {
            let mut written = Vec::new();
            let rows: Vec<_> = rows.iter().map(|row| serde_json::json!({"name": row})).collect();
            array(&mut written, &rows, false).unwrap();
            let read: Vec<serde_json::Value> = serde_json::from_slice(&written).unwrap();
            assert_eq!(read, rows);
        }
    }

    #[test]
    fn json_is_arranged_as_serde_json_does_it() {
        for json in [
            r#"{}"#,
            r#"[]"#,
            r#"[{},[],[[]]]"#,
            r#"{"a":[1,2,{"b":null}],"c \\\" { [ : ,":"d \\","":{"e":true}}"#,
            r#""text""#,
        ] {
            let value: serde_json::Value = serde_json::from_str(json).unwrap();
            let pretty = serde_json::to_string_pretty(&value).unwrap();
            assert_eq!(arranged(json, true, 0), pretty);
            assert_eq!(arranged(&pretty, false, 0), json);
        }
    }

    #[test]
    fn numbers_stay_digit_by_digit() {
        let json = r#"{"a":12345678901234567890123,"b":1e3,"c":[1.10,-0]}"#;
        assert_eq!(arranged(json, false, 0), json);
    }
}
