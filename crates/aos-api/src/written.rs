//! Reads what people and other programs wrote: files, standard input, variables, bodies.

use std::{
    borrow::Cow,
    io::{self, ErrorKind, Read},
};

use encoding_rs::{Encoding, UTF_8};

/// Why bytes are not a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidText {
    /// They are not UTF-8, and have no byte order mark of another encoding.
    #[error("it is neither UTF-8 nor UTF-16 with a byte order mark")]
    Utf8,
    /// They have the byte order mark of UTF-16, and are not UTF-16.
    #[error("it starts as UTF-16, but is not valid UTF-16")]
    Utf16,
}

/// The text of bytes in UTF-8, or in UTF-16 where a byte order mark says so, as
/// PowerShell 5.1 and Notepad write it. The mark is not part of the text.
///
/// # Errors
///
/// When the bytes are in another encoding.
pub fn decode_text(bytes: &[u8]) -> Result<Cow<'_, str>, InvalidText> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[mark..]);
    text.ok_or(if encoding == UTF_8 { InvalidText::Utf8 } else { InvalidText::Utf16 })
}

/// A value of one line, without white space, line break and byte order mark around it.
pub fn trim_text(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

/// Reads to the end, but no more than `limit` bytes: some files, such as `/dev/zero`, have no end.
///
/// # Errors
///
/// When it cannot be read, or has more bytes.
pub fn read_within(source: impl Read, limit: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > limit {
        true => {
            let size = match limit {
                0..0x10_0000 => format!("{} KiB", limit >> 10),
                _ => format!("{} MiB", limit >> 20),
            };
            Err(io::Error::new(ErrorKind::FileTooLarge, format!("it is larger than {size}")))
        }
        false => Ok(bytes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        format!("\u{feff}{text}").encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn text_is_read_in_the_encodings_that_windows_writes() {
        for text in ["", "S3cret\r\n", "ä€😀"] {
            for bytes in [
                text.as_bytes().to_vec(),
                format!("\u{feff}{text}").into_bytes(),
                utf16(text, u16::to_le_bytes),
                utf16(text, u16::to_be_bytes),
            ] {
                assert_eq!(decode_text(&bytes).unwrap(), text);
            }
        }
        for (bytes, why) in [
            (&b"\xe4"[..], InvalidText::Utf8),
            (b"\xff\xfea", InvalidText::Utf16),
            (b"\xff\xfe\x00\xd8", InvalidText::Utf16),
        ] {
            assert_eq!(decode_text(bytes).unwrap_err(), why);
        }
    }

    #[test]
    fn a_value_has_no_line_break_and_no_mark_around_it() {
        assert_eq!(trim_text("\u{feff} a b\r\n"), "a b");
        assert_eq!(trim_text("\r\n"), "");
    }

    #[test]
    fn what_never_ends_or_is_too_large_is_an_error() {
        assert_eq!(read_within(&b"1234"[..], 4).unwrap(), b"1234");
        assert_eq!(read_within(&b"12345"[..], 4).unwrap_err().kind(), ErrorKind::FileTooLarge);
        let endless = read_within(io::repeat(0), 64 << 10).unwrap_err();
        assert_eq!(endless.to_string(), "it is larger than 64 KiB");
        let endless = read_within(io::repeat(0), 1 << 20).unwrap_err();
        assert_eq!(endless.to_string(), "it is larger than 1 MiB");
    }
}
