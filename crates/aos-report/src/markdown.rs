//! A summary of about thirty lines, for a chat or a ticket.

use std::{
    fmt,
    io::{self, Write},
};

use askama::{Template, filters::Escaper};

use crate::{model::Report, text};

/// Tenants in the list of those at risk.
const AT_RISK: usize = 10;
/// Tenants that are named in each list of changes.
const NAMED: usize = 3;

/// Writes a summary of the report as Markdown: what is missing, the totals, the ten riskiest
/// tenants, what changed and what failed.
///
/// Only an error of the writer is one.
pub fn markdown(report: &Report, mut out: impl Write) -> io::Result<()> {
    Summary { report }.write_into(&mut out)?;
    writeln!(out)
}

#[derive(Template)]
#[template(path = "report.md")]
struct Summary<'a> {
    report: &'a Report,
}

/// Makes text only text in Markdown: no markup, no link, no mention of anybody.
#[derive(Clone, Copy)]
pub(crate) struct Escapes;

impl Escaper for Escapes {
    fn write_escaped_str<W: fmt::Write>(&self, mut out: W, text: &str) -> fmt::Result {
        let text = text::plain(text);
        for (place, c) in text.char_indices() {
            let (before, after) = text.split_at(place);
            // Addresses become links without any markup.
            let is_link = match c {
                ':' => after.starts_with("://"),
                '.' => before.to_ascii_lowercase().ends_with("www"),
                _ => false,
            };
            if is_link || r"\`*_[]<>#|~&$@".contains(c) {
                out.write_char('\\')?;
            }
            out.write_char(c)?;
            if c == '@' {
                // Services look for mentions when the escapes are gone.
                out.write_char('\u{200b}')?;
            }
        }
        Ok(())
    }
}
