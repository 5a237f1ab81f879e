//! `aos auth add`, `list`, `remove` and `use`: the profiles in config.toml.

use std::{
    fs,
    io::{self, BufRead as _, IsTerminal as _, Write as _},
    path::{Path, PathBuf},
};

use aos_facade::{
    ExposeSecret, SecretString,
    api::{Field, ValueKind, trim_text},
};
#[cfg(unix)]
use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
use serde_json::json;
use toml_edit::{DocumentMut, Item, Table, value};

use crate::{
    cli::{AddProfile, Global},
    context::Context,
    exit::{Ending, Failure, Outcome},
    given,
    interrupt::Interrupt,
    profiles::{Config, Profile, path},
    settings,
    stdio::{stderr, stdin},
};

pub(crate) async fn add(arguments: AddProfile, context: &Context<'_>) -> Outcome {
    let Context { global, output, interrupt } = context;
    let AddProfile { name, profile, secret_stdin } = arguments;
    let file = file(global)?;
    let plain = |c: char| c.is_alphanumeric() || "-_".contains(c);
    if name.is_empty() || !name.chars().all(plain) {
        return Err(Failure::usage("the name of a profile has letters, digits, - and _ only"));
    }
    let config = Config::read(global.config.as_deref().filter(|_| file.exists()))?;
    if config.profiles.contains_key(&name) {
        let sentence = format!("there is a profile {:?} already", name);
        return Err(Failure::usage(sentence).hint("`aos auth remove` removes it"));
    }
    let (mut profile, secret) = completed(profile, secret_stdin, interrupt).await?;
    for path in [&mut profile.secret_file, &mut profile.certificate].into_iter().flatten() {
        let found = fs::canonicalize(&*path);
        let wrong = |error| Failure::usage(format!("{path:?} cannot be read: {error}"));
        *path = found.map_err(wrong)?;
    }
    let own = file.parent().unwrap_or(Path::new("")).join(format!("{name}.secret"));
    if let Some(secret) = &secret {
        if own.exists() {
            let sentence = format!("{own:?} is there already, and would be overwritten");
            return Err(Failure::usage(sentence).hint("move it away, or use it as --secret-file"));
        }
        write(&own, &format!("{}\n", secret.expose_secret()))?;
        profile.secret_file = Some(own.clone());
    }
    let undone = |failure| {
        if secret.is_some() {
            let _ = fs::remove_file(&own);
        }
        failure
    };
    // Files, URLs and the environment are checked before anything is kept.
    profile.name = name.clone();
    let checked = settings::of_one(&profile, interrupt).await;
    checked.and_then(|builder| Ok(builder.build()?)).map_err(|failure| {
        let failure = undone(failure).meaning("the profile was not made");
        match failure.ending() {
            Ending::Failed => failure.at_least(Ending::Usage),
            _ => failure,
        }
    })?;
    if secret.is_some() {
        profile.secret_file = own.file_name().map(PathBuf::from);
    }
    let table = toml_edit::ser::to_document(&profile);
    let table = table.map_err(|error| Failure::failed(format!("the profile: {error}")))?;
    change(&file, |document| {
        let profiles = document.entry("profiles").or_insert_with(|| {
            let mut profiles = Table::new();
            profiles.set_implicit(true);
            Item::Table(profiles)
        });
        profiles[&name] = Item::Table(table.as_table().clone());
        if config.profiles.is_empty() {
            document["default_profile"] = value(&name);
        }
    })
    .map_err(undone)?;
    output.note(&format!("profile {} is in {}", name, file.display()));
    Ok(())
}

/// Asks a person for what the arguments do not say; and returns the secret, if it is not elsewhere.
async fn completed(
    mut profile: Profile,
    secret_stdin: bool,
    interrupt: &Interrupt,
) -> Outcome<(Profile, Option<SecretString>)> {
    let is_whole = secret_stdin || !profile.sources().is_empty();
    let interactive = io::stdin().is_terminal() && io::stderr().is_terminal();
    if !interactive && (profile.client_id.is_none() || !is_whole) {
        let sentence = "--client-id and one of --secret-stdin, --secret-file, --secret-command \
                        and --certificate are needed: there is no terminal to ask on";
        return Err(Failure::usage(sentence));
    }
    #[cfg(unix)]
    let before = tcgetattr(io::stdin());
    let asked = interrupt.or_ends_reading(move || {
        let client_id = match profile.client_id {
            Some(id) => id,
            None => line("Client id of the app registration: ")?,
        };
        if trim_text(&client_id).is_empty() {
            return Err(Failure::usage("the client id is empty"));
        }
        profile.client_id = Some(client_id);
        let mut text = None;
        if secret_stdin {
            text = Some(given::stdin("the secret on stdin")?);
        } else if !is_whole {
            let path = line("File with certificate and key, or nothing for a client secret: ")?;
            match path.is_empty() {
                true => text = Some(hidden("Client secret (it is not shown): ")?),
                false => profile.certificate = Some(path.into()),
            }
        }
        Ok((profile, text.map(secret).transpose()?))
    });
    let asked = asked.await;
    // A signal may have come while the terminal did not show what is typed.
    #[cfg(unix)]
    if let Ok(before) = before {
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &before);
    }
    asked
}

fn line(question: &str) -> Outcome<String> {
    let unreadable = |error| Failure::usage(format!("the answer cannot be read: {error}"));
    let mut answer = String::new();
    write!(stderr(), "{question}").map_err(unreadable)?;
    if io::BufReader::new(stdin()).read_line(&mut answer).map_err(unreadable)? == 0 {
        let _ = writeln!(stderr());
        return Err(Failure::failed("nothing was answered"));
    }
    Ok(trim_text(&answer).to_owned())
}

fn hidden(question: &str) -> Outcome<String> {
    #[cfg(unix)]
    {
        let unreadable = |error| Failure::usage(format!("the terminal cannot be set: {error}"));
        // Before the question, so that no answer is shown or lost. The caller sets it back.
        let mut modes = tcgetattr(io::stdin()).map_err(unreadable)?;
        modes.local_modes.remove(LocalModes::ECHO);
        tcsetattr(io::stdin(), OptionalActions::Now, &modes).map_err(unreadable)?;
        let answer = line(question)?;
        let _ = writeln!(stderr());
        Ok(answer)
    }
    #[cfg(not(unix))]
    {
        let unreadable = |error| Failure::usage(format!("the answer cannot be read: {error}"));
        write!(stderr(), "{question}").map_err(unreadable)?;
        console::Term::stderr().read_secure_line().map_err(unreadable)
    }
}

fn secret(text: String) -> Outcome<SecretString> {
    match trim_text(&text) {
        "" => Err(Failure::usage("the secret is empty")),
        text => Ok(text.into()),
    }
}

const FIELDS: [Field; 6] = [
    Field::new("profile", ValueKind::Text),
    Field::new("default", ValueKind::Boolean),
    Field::new("clientId", ValueKind::Id),
    Field::new("environment", ValueKind::Text),
    Field::new("secret", ValueKind::Text),
    Field::new("readOnly", ValueKind::Boolean),
];

pub(crate) fn list(context: &Context<'_>) -> Outcome {
    let config = Config::read(context.global.config.as_deref())?;
    let rows = config.profiles.iter().map(|(name, profile)| {
        let Profile { client_id, environment, base_url, read_only, .. } = profile;
        json!({
            "profile": name,
            "default": config.default_profile.as_ref() == Some(name),
            "clientId": client_id,
            "environment": environment.as_ref().or(base_url.as_ref()),
            "secret": profile.sources().first().map_or("none", String::as_str),
            "readOnly": read_only,
        })
    });
    context.print(&FIELDS, &FIELDS.map(|field| field.name), &["profile"], rows)
}

/// Removes a profile, and its secret where `auth add` has written it.
pub(crate) fn remove(name: &str, Context { global, output, .. }: &Context<'_>) -> Outcome {
    let file = file(global)?;
    let config = Config::read(global.config.as_deref())?;
    let profile = config.profile(name)?;
    let was_default = config.default_profile.as_deref() == Some(name);
    change(&file, |document| {
        if let Some(profiles) = document["profiles"].as_table_like_mut() {
            profiles.remove(name);
        }
        if was_default {
            document.remove("default_profile");
        }
    })?;
    let own = file.parent().unwrap_or(Path::new("")).join(format!("{name}.secret"));
    let had_secret = profile.secret_file.as_ref() == Some(&own);
    if had_secret {
        fs::remove_file(&own).map_err(|error| {
            Failure::failed(format!("the secret in {own:?} cannot be removed: {error}"))
        })?;
    }
    let secret = if had_secret { " with its secret" } else { "" };
    let default = if was_default { ", and there is no default any more" } else { "" };
    output.note(&format!("profile {name} is removed{secret}{default}"));
    Ok(())
}

pub(crate) fn make_default(name: &str, Context { global, output, .. }: &Context<'_>) -> Outcome {
    let file = file(global)?;
    Config::read(global.config.as_deref())?.profile(name)?;
    change(&file, |document| document["default_profile"] = value(name))?;
    output.note(&format!("profile {name} is the default"));
    Ok(())
}

fn file(global: &Global) -> Outcome<PathBuf> {
    path(global.config.as_deref()).ok_or_else(|| {
        Failure::usage("there is no folder for settings").hint("--config FILE names the file")
    })
}

/// Changes the file, or a new one, and keeps its comments.
fn change(file: &Path, change: impl FnOnce(&mut DocumentMut)) -> Outcome {
    let unreadable = |error| Failure::failed(format!("{file:?} cannot be read: {error}"));
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        read => read.map_err(unreadable)?,
    };
    let document = text.parse::<DocumentMut>();
    let wrong = |error| Failure::usage(format!("{file:?} is not valid: {error}"));
    let mut document = document.map_err(wrong)?;
    change(&mut document);
    write(file, &document.to_string())
}

/// Writes a file that only its owner reads, and that is complete or not there.
fn write(file: &Path, text: &str) -> Outcome {
    let failed = |error: io::Error| Failure::failed(format!("{file:?} cannot be written: {error}"));
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    // Its mode is 0600.
    let mut beside = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    beside.write_all(text.as_bytes()).map_err(failed)?;
    beside.persist(file).map_err(|error| failed(error.error))?;
    Ok(())
}
