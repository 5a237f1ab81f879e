//! Stdout and stderr: what they are connected to, the format that follows from it, and notes.

use std::{
    io::{self, IsTerminal, Write},
    sync::atomic::{AtomicBool, Ordering::Relaxed},
};

use clap::ColorChoice;
use serde_json::{Value, json};

use crate::{
    cli::{Errors, Global},
    exit::{Failure, Message, Outcome},
    format::Format,
    output::text::plain,
    stdio::{stderr, stdout},
    variables::early,
};

#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    pub(crate) chosen: Option<Format>,
    pub(crate) is_terminal: bool,
    quiet: bool,
    /// Whether a line of progress is shown, unless rows on the same terminal are in between.
    progress: bool,
}

impl Output {
    /// A file whose name contradicts the format is an error, and a sheet on a terminal.
    pub(crate) fn new(global: &Global) -> Outcome<Self> {
        let path = global.rows.out.as_deref();
        let of_name = path.and_then(Format::of_file);
        let chosen = global.output.or(of_name);
        let is_terminal = io::stdout().is_terminal() && path.is_none();
        match (global.output, of_name) {
            (Some(chosen), Some(named)) if chosen != named => {
                let sentence = "--out and --output name different formats";
                return Err(Failure::usage(sentence).hint("omit --output"));
            }
            (None, None) if path.is_some() => {
                let sentence = "the ending of --out names no format";
                let hint = "use .json, .jsonl, .csv, .tsv, .xlsx or .txt, for a report .html, .xlsx or .md, \
                            or give --output";
                return Err(Failure::usage(sentence).hint(hint));
            }
            _ if global.rows.raw && !matches!(chosen, None | Some(Format::Json)) => {
                let sentence = "--raw prints the body as it came, which is JSON";
                let hint = "omit --output, or give --out a name that ends with .json";
                return Err(Failure::usage(sentence).hint(hint));
            }
            (Some(Format::Xlsx), _) if is_terminal => {
                let sentence = "a sheet cannot be printed on a terminal";
                return Err(Failure::usage(sentence).hint("--out FILE.xlsx writes it into a file"));
            }
            _ => {}
        }
        Ok(Self {
            chosen,
            is_terminal,
            quiet: global.quiet,
            // Not between logs, or where stdout is a pipe to another program.
            progress: io::stderr().is_terminal()
                && !global.quiet
                && global.verbose == 0
                && !errors_are_json()
                && (path.is_some() || !stdout_is_pipe()),
        })
    }

    pub(crate) fn for_rows(&self) -> Format {
        self.or(Format::Jsonl)
    }

    /// The format that was chosen, or a table on a terminal, or else this one.
    pub(crate) fn or(&self, pipe: Format) -> Format {
        self.chosen.unwrap_or(if self.is_terminal { Format::Table } else { pipe })
    }

    pub(crate) fn shows_progress(&self, format: Format) -> bool {
        self.progress && !(self.is_terminal && format == Format::Jsonl)
    }

    /// Writes a note to stderr, unless `--quiet` is given.
    pub(crate) fn note(&self, sentence: &str) {
        if !self.quiet {
            note("note", sentence);
        }
    }
}

static ERRORS_ARE_JSON: AtomicBool = AtomicBool::new(false);
static COLOURS: AtomicBool = AtomicBool::new(false);

pub(crate) fn set_up(global: &Global) {
    ERRORS_ARE_JSON.store(global.errors == Errors::Json, Relaxed);
    let is_terminal = io::stdout().is_terminal() && global.rows.out.is_none();
    COLOURS.store(colours(global.color, is_terminal), Relaxed);
}

fn errors_are_json() -> bool {
    ERRORS_ARE_JSON.load(Relaxed)
}

/// Writes a line to stderr. That stderr may be closed is not a failure.
pub(crate) fn note(what: &str, sentence: &str) {
    match errors_are_json() {
        true => line(&json!({"level": what, "message": sentence}).to_string()),
        false => line(&format!("{what}: {}", plain(sentence))),
    }
}

/// Writes what went wrong to stderr: a line each, or one line of JSON.
pub(crate) fn complain(what: &str, message: &Message, code: u8, is_known: bool) {
    if errors_are_json() {
        let mut object = json!({"level": what, "message": message.sentence, "exitCode": code});
        message.hint.iter().for_each(|hint| object["hint"] = hint.as_str().into());
        message.error.iter().for_each(|error| object["error"] = Value::clone(error));
        return line(&object.to_string());
    }
    note(what, &message.sentence);
    message.hint.iter().filter(|_| !is_known).for_each(|hint| note("hint", hint));
    message.body.iter().for_each(|body| note("body", body));
}

/// Writes in one write, so that lines of other programs do not get into it.
pub(crate) fn line(text: &str) {
    // The tests of this crate are no program that reports.
    if !cfg!(test) {
        let _ = stderr().write_all(format!("{text}\n").as_bytes());
    }
}

pub(crate) fn print_help(text: &clap::Error) -> io::Result<()> {
    let (mut out, terminal): (Box<dyn Write>, bool) = match text.use_stderr() {
        true => (Box::new(stderr()), io::stderr().is_terminal()),
        false => (Box::new(stdout()), io::stdout().is_terminal()),
    };
    let as_json = early("errors").is_some_and(|how| how.trim() == "json");
    let text = text.render();
    if let Some(message) = text.to_string().strip_prefix("error: ").filter(|_| as_json) {
        ERRORS_ARE_JSON.store(true, Relaxed);
        complain("error", &message.trim_end().into(), 2, false);
        return Ok(());
    }
    match colours(ColorChoice::Auto, terminal) {
        true => out.write_all(text.ansi().to_string().as_bytes()),
        false => out.write_all(text.to_string().as_bytes()),
    }
}

pub(crate) fn colours_are_wanted() -> bool {
    COLOURS.load(Relaxed)
}

/// Whether colours are used: as it was chosen, else by `NO_COLOR`
/// (<https://no-color.org>), `CLICOLOR_FORCE`, `CLICOLOR`, and on a terminal that has them.
fn colours(chosen: ColorChoice, is_terminal: bool) -> bool {
    let wanted = match chosen {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if anstyle_query::no_color() => false,
        ColorChoice::Auto if anstyle_query::clicolor_force() => true,
        ColorChoice::Auto => {
            anstyle_query::clicolor() != Some(false)
                && is_terminal
                && anstyle_query::term_supports_color()
        }
    };
    // Windows has to be told; elsewhere there is nothing to do.
    wanted && anstyle_query::windows::enable_ansi_colors() != Some(false)
}

#[cfg(unix)]
fn stdout_is_pipe() -> bool {
    use rustix::fs::{FileType, fstat};
    fstat(io::stdout()).is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode).is_fifo())
}

#[cfg(not(unix))]
fn stdout_is_pipe() -> bool {
    !io::stdout().is_terminal()
}

/// Whether lines may be drawn with other characters than those of ASCII: not where
/// the locale is `C`, or of another charset than UTF-8.
pub(crate) fn unicode_is_wanted() -> bool {
    is_unicode(|name| std::env::var(name).ok())
}

fn is_unicode(variable: impl Fn(&str) -> Option<String>) -> bool {
    // The first that is set counts.
    let mut set = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(variable);
    set.find(|locale| !locale.is_empty()).is_none_or(|locale| {
        let locale = locale.to_ascii_lowercase();
        locale.contains("utf-8") || locale.contains("utf8")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locale_says_whether_lines_are_drawn() {
        for (locale, expected) in [
            (&[][..], true),
            (&[("LANG", "C")], false),
            (&[("LANG", "en_US.UTF-8")], true),
            (&[("LANG", "en_US.UTF-8"), ("LC_ALL", "C")], false),
            (&[("LANG", "POSIX"), ("LC_ALL", ""), ("LC_CTYPE", "C.utf8")], true),
            (&[("LC_CTYPE", "de_DE.ISO-8859-15")], false),
        ] {
            let variable = |name: &str| {
                let found = locale.iter().find(|(known, _)| *known == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(is_unicode(variable), expected, "{locale:?}");
        }
    }
}
