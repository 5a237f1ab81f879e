//! The value of `--body`.

use std::{
    fs,
    io::{self, Read},
};

use serde_json::Value;

use crate::{
    exit::{Failure, Outcome},
    interrupt::Interrupt,
};

/// Reads the value of `--body`: JSON, `@` and a file, or `-` for stdin.
pub(super) async fn read(argument: Option<&str>, interrupt: &Interrupt) -> Outcome<Option<Value>> {
    let Some(argument) = argument.map(str::to_owned) else { return Ok(None) };
    let reading = async move {
        match tokio::task::spawn_blocking(move || read_now(&argument)).await {
            Ok(body) => body,
            Err(error) => Err(Failure::failed(format!("the body cannot be read: {error}"))),
        }
    };
    // Stdin may block, and Ctrl-C has to work meanwhile.
    interrupt.clone().or_ends("nothing was sent", reading).await.map(Some)
}

fn read_now(argument: &str) -> Outcome<Value> {
    let (text, origin) = if argument == "-" {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text).map_err(|error| {
            Failure::usage(format!("the body on stdin cannot be read: {error}"))
        })?;
        (text, "the body on stdin".to_owned())
    } else if let Some(path) = argument.strip_prefix('@') {
        let text = fs::read_to_string(path).map_err(|error| {
            Failure::usage(format!("the file {path:?} of --body cannot be read: {error}"))
        })?;
        (text, format!("the file {path:?} of --body"))
    } else {
        (argument.to_owned(), "the value of --body".to_owned())
    };
    serde_json::from_str(&text).map_err(|error| {
        Failure::usage(format!("{origin} is not valid JSON: {error}")).hint(
            "quote it for the shell, as in --body '{\"name\": \"value\"}', or use --body @FILE",
        )
    })
}
