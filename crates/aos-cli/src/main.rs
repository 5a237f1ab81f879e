//! The program `aos`; all of it is in the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    aos_cli::main()
}
