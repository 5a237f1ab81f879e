//! `cargo xtask`: the tasks of this workspace that are programs.

use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use xtask::{generate, output};

const USAGE: &str = "\
Usage: cargo xtask generate [--check]

Makes the bundled specification and the generated code from spec/*.yaml.

  --check  Write nothing; print a diff and exit with 1 when a file is stale.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["generate"] => run(false),
        ["generate", "--check"] => run(true),
        ["--help" | "-h" | "help"] | ["generate", "--help" | "-h"] => {
            return say(&mut io::stdout(), USAGE, ExitCode::SUCCESS);
        }
        _ => return say(&mut io::stderr(), USAGE, ExitCode::from(2)),
    };
    match result {
        Ok(code) => code,
        Err(failure) => say(&mut io::stderr(), &format!("{failure}\n"), ExitCode::FAILURE),
    }
}

fn run(check: bool) -> Result<ExitCode, xtask::Failure> {
    // The folder of this crate is one below the root of the workspace.
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = manifest.parent().unwrap_or(manifest);
    let files = generate(workspace)?;
    if check {
        let diff = output::difference(workspace, &files)?;
        if diff.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
        say(&mut io::stdout(), &diff, ExitCode::FAILURE);
        return Ok(say(
            &mut io::stderr(),
            "Generated files are stale: run `cargo xtask generate` and commit what it writes.\n",
            ExitCode::FAILURE,
        ));
    }
    let changed = output::write(workspace, &files)?;
    let mut text: String =
        changed.iter().map(|path| format!("changed {}\n", path.display())).collect();
    text += &format!("{} files generated, {} changed.\n", files.len(), changed.len());
    Ok(say(&mut io::stdout(), &text, ExitCode::SUCCESS))
}

/// Writes a text; a reader that went away is no failure.
fn say(to: &mut impl Write, text: &str, code: ExitCode) -> ExitCode {
    match to.write_all(text.as_bytes()) {
        Ok(()) => code,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => code,
        Err(_) => ExitCode::FAILURE,
    }
}
