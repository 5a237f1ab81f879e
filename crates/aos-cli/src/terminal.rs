//! Stdout and stderr: what they are connected to, the format that follows from
//! it, and notes.

use std::io::{self, IsTerminal, LineWriter, Write};

use crate::{
    cli::Global,
    exit::{Failure, Outcome},
    format::Format,
    output::{target::Target, text::plain},
    stdio::{Stderr, Stdout},
};

/// Where and how things are printed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    chosen: Option<Format>,
    terminal: bool,
    stderr_is_terminal: bool,
    quiet: bool,
    verbose: bool,
}

impl Output {
    /// As the arguments and the terminal have it.
    ///
    /// # Errors
    ///
    /// A file whose name contradicts the format, and a sheet on a terminal.
    pub(crate) fn new(global: &Global) -> Outcome<Self> {
        let path = global.rows.out.as_deref();
        let of_name = path.and_then(Format::of_file);
        let terminal = io::stdout().is_terminal() && path.is_none();
        match (global.output, of_name) {
            (Some(chosen), Some(named)) if chosen != named => {
                let sentence = "--out and --output name different formats";
                return Err(Failure::usage(sentence).hint("leave --output out"));
            }
            (Some(Format::Xlsx), _) if terminal => {
                let sentence = "a sheet cannot be printed on a terminal";
                return Err(Failure::usage(sentence).hint("--out FILE.xlsx writes it into a file"));
            }
            _ => {}
        }
        Ok(Self {
            chosen: global.output.or(of_name),
            terminal,
            stderr_is_terminal: io::stderr().is_terminal(),
            quiet: global.quiet,
            verbose: global.verbose > 0,
        })
    }

    /// Where the output goes.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub(crate) fn target(&self, global: &Global) -> Outcome<Target> {
        match &global.rows.out {
            Some(path) => Target::file(path),
            None => Ok(Target::stdout()),
        }
    }

    /// The format for rows.
    pub(crate) fn for_rows(&self) -> Format {
        self.or(Format::Table, Format::Jsonl)
    }

    /// The format for a single value, or for few things that belong together.
    pub(crate) fn for_value(&self) -> Format {
        self.or(Format::Table, Format::Json)
    }

    /// The format that was requested, or these for a terminal and for a pipe.
    pub(crate) fn or(&self, terminal: Format, pipe: Format) -> Format {
        self.chosen.unwrap_or(if self.terminal { terminal } else { pipe })
    }

    /// The format that was requested, if any was.
    pub(crate) fn chosen(&self) -> Option<Format> {
        self.chosen
    }

    /// Whether stdout is a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Stdout. It writes each line as soon as it is complete.
    pub(crate) fn stdout(&self) -> LineWriter<Stdout> {
        LineWriter::new(Stdout)
    }

    /// Whether a line of progress is shown: on a terminal, not between rows that
    /// are printed to the same terminal, nor between logs.
    pub(crate) fn shows_progress(&self, format: Format) -> bool {
        let rows_on_screen = self.terminal && matches!(format, Format::Jsonl | Format::Csv);
        self.stderr_is_terminal && !self.quiet && !self.verbose && !rows_on_screen
    }

    /// Writes a note to stderr, unless `--quiet` is given.
    pub(crate) fn note(&self, sentence: &str) {
        if !self.quiet {
            note("note", sentence);
        }
    }
}

/// Writes a line to stderr. That stderr may be closed is not a failure.
pub(crate) fn note(what: &str, sentence: &str) {
    // The tests of this crate are no program that reports.
    if cfg!(test) {
        return;
    }
    // In one write, so that lines of other programs do not get into it.
    let _ = Stderr.write_all(format!("{what}: {}\n", plain(sentence)).as_bytes());
}

/// Prints a help to stdout, or wrong arguments to stderr.
pub(crate) fn print_help(text: &clap::Error) -> io::Result<()> {
    let (mut out, terminal): (Box<dyn Write>, bool) = match text.use_stderr() {
        true => (Box::new(Stderr), io::stderr().is_terminal()),
        false => (Box::new(Stdout), io::stdout().is_terminal()),
    };
    let text = text.render();
    match terminal && colours_are_wanted() {
        true => out.write_all(text.ansi().to_string().as_bytes()),
        false => out.write_all(text.to_string().as_bytes()),
    }
}

/// Whether colours may be used, on a terminal: not with `NO_COLOR`
/// (<https://no-color.org>), nor where `TERM` names a terminal without them.
pub(crate) fn colours_are_wanted() -> bool {
    !anstyle_query::no_color()
        && anstyle_query::term_supports_color()
        // Windows has to be told; elsewhere there is nothing to do.
        && anstyle_query::windows::enable_ansi_colors() != Some(false)
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
