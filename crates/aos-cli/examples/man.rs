//! Writes the man pages of `aos` and its commands into a folder: `cargo xtask man FOLDER`.

use std::{fs, io, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("Usage: man FOLDER");
        return ExitCode::from(2);
    };
    let written = fs::create_dir_all(&folder).and_then(|()| pages(&folder));
    match written {
        Ok(count) => {
            println!("{count} pages written.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{} cannot be written: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

fn pages(folder: &std::path::Path) -> io::Result<usize> {
    let mut program = aos_cli::command().disable_help_subcommand(true);
    program.build();
    clap_mangen::generate_to(program, folder)?;
    fs::read_dir(folder).map(Iterator::count)
}
