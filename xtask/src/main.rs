//! `cargo xtask`: the tasks of this workspace that are programs.

use std::{
    io::{self, Write},
    path::Path,
    process::{Command, ExitCode},
};

use xtask::{Extent, Failure, generate, mutate, output};

const USAGE: &str = "\
Usage: cargo xtask generate [--check] [--root FOLDER]
       cargo xtask mutate [--sample | --places] [--root FOLDER]
       cargo xtask fuzz --seconds N [--seed S]
       cargo xtask man FOLDER

generate   Makes the bundled specification and the generated code from spec/*.yaml.
mutate     Makes many mistakes in spec/*.yaml, in memory, and fails if one of them is
           neither rejected with its place nor harmless. It takes minutes; less with
           `cargo run --release --package xtask -- mutate`.
fuzz       Sends mutated responses through the client for N seconds; fails on a panic, a
           secret in a text, too much memory or no end, and prints the seed to repeat it.
man        Writes the man pages of the command line into a folder.

  --check        Write nothing; print a diff and exit with 1 when a file is stale.
  --sample       Make a fixed part of the mistakes, in a minute or two.
  --places       Make each mistake at one place of every kind, and not at one alone.
  --seed S       Seed of the first input; the next ones have the next numbers.
  --root FOLDER  Read and write below this folder instead of this workspace.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if arguments.iter().any(|argument| matches!(*argument, "--help" | "-h" | "help")) {
        return say(&mut io::stdout(), USAGE, ExitCode::SUCCESS);
    }
    // The folder of this crate is one below the root of the workspace.
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut workspace = manifest.parent().unwrap_or(manifest);
    if let Some(index) = arguments.iter().position(|argument| *argument == "--root")
        && let Some(folder) = arguments.get(index + 1).copied()
    {
        workspace = Path::new(folder);
        arguments.drain(index..index + 2);
    }
    let result = match arguments.as_slice() {
        ["generate"] => write(workspace),
        ["generate", "--check"] => check(workspace),
        ["fuzz", arguments @ ..] => run(workspace, &["--package", "aos-fuzz", "--"], arguments),
        ["man", folder] => {
            run(workspace, &["--package", "aos-cli", "--example", "man", "--"], &[folder])
        }
        ["mutate"] => make_mistakes(workspace, Extent::Keys),
        ["mutate", "--sample"] => make_mistakes(workspace, Extent::Sample),
        ["mutate", "--places"] => make_mistakes(workspace, Extent::Places),
        _ => return say(&mut io::stderr(), USAGE, ExitCode::from(2)),
    };
    result.unwrap_or_else(|failure| {
        say(&mut io::stderr(), &format!("{failure}\n"), ExitCode::FAILURE)
    })
}

fn write(workspace: &Path) -> Result<ExitCode, Failure> {
    let files = generate(workspace)?;
    let changed = output::write(workspace, &files)?;
    let list: String = changed.iter().map(|path| format!("changed {}\n", path.display())).collect();
    let text = format!("{list}{} files generated, {} changed.\n", files.len(), changed.len());
    Ok(say(&mut io::stdout(), &text, ExitCode::SUCCESS))
}

fn check(workspace: &Path) -> Result<ExitCode, Failure> {
    let diff = output::difference(workspace, &generate(workspace)?)?;
    if diff.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    say(&mut io::stdout(), &diff, ExitCode::FAILURE);
    let advice =
        "Generated files are stale: run `cargo xtask generate` and commit what it writes.\n";
    Ok(say(&mut io::stderr(), advice, ExitCode::FAILURE))
}

fn make_mistakes(workspace: &Path, extent: Extent) -> Result<ExitCode, Failure> {
    let report = mutate(workspace, extent)?;
    let code = if report.wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    Ok(say(&mut io::stdout(), &format!("{report}\n"), code))
}

/// Runs a program of its own: it is built on the crates that this one generates. Not in the
/// release profile, which takes long to build and does not check for overflows.
fn run(workspace: &Path, program: &[&str], arguments: &[&str]) -> Result<ExitCode, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(workspace).args(["run", "--quiet"]).args(program).args(arguments);
    let status = command.status();
    let status =
        status.map_err(|error| Failure::new("cargo", format!("cannot be run: {error}.")))?;
    // A program that was ended by a signal has no code.
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Writes a text; a reader that went away is not a failure.
fn say(to: &mut impl Write, text: &str, code: ExitCode) -> ExitCode {
    match to.write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => code,
    }
}
