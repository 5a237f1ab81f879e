//! `aos auth add`, `list`, `remove` and `use`: the profiles in config.toml.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use aos_facade::api::{Field, ValueKind, read_within, trim_text};
use serde_json::json;
use toml_edit::{Array, DocumentMut, Item, Table, value};

use crate::{
    cli::{AddProfile, Global},
    exit::{Failure, Outcome},
    interrupt::Interrupt,
    profiles::{Config, Profile, path},
    rows::{Plan, Rows, Shape, not_shown},
    stdio::Stdin,
    terminal::Output,
};

/// The most bytes of a secret.
const SECRET_LIMIT: u64 = 64 << 10;

/// Makes a profile; one of this name must not be there.
pub(crate) async fn add(
    arguments: AddProfile,
    global: &Global,
    output: &Output,
    interrupt: &Interrupt,
) -> Outcome {
    let file = file(global)?;
    let plain = |c: char| c.is_alphanumeric() || "-_".contains(c);
    if arguments.name.is_empty() || !arguments.name.chars().all(plain) {
        return Err(Failure::usage("the name of a profile has letters, digits, - and _ only"));
    }
    let config = Config::read(global.config.as_deref().filter(|_| file.exists()))?;
    if config.profiles.contains_key(&arguments.name) {
        let sentence = format!("there is a profile {:?} already", arguments.name);
        return Err(Failure::usage(sentence).hint("`aos auth remove` removes it"));
    }
    let mut table = Table::new();
    let mut set = |name: &str, text: Option<String>| {
        if let Some(text) = text {
            table[name] = value(text);
        }
    };
    let absolute = |path: Option<PathBuf>| -> Outcome<Option<String>> {
        let Some(path) = path else { return Ok(None) };
        let found = fs::canonicalize(&path);
        let found =
            found.map_err(|error| Failure::usage(format!("{path:?} cannot be read: {error}")))?;
        Ok(Some(found.to_string_lossy().into_owned()))
    };
    set("client_id", Some(arguments.client_id));
    set("environment", arguments.environment);
    set("base_url", arguments.base_url);
    set("token_url", arguments.token_url);
    set("secret_file", absolute(arguments.secret_file)?);
    set("certificate", absolute(arguments.certificate)?);
    if !arguments.secret_command.is_empty() {
        table["secret_command"] = value(arguments.secret_command.iter().collect::<Array>());
    }
    if arguments.secret_stdin {
        let read = || {
            let bytes = read_within(Stdin, SECRET_LIMIT).map_err(|error| {
                Failure::usage(format!("the secret on stdin cannot be read: {error}"))
            })?;
            let text = String::from_utf8(bytes);
            let text = text.map_err(|_| Failure::usage("the secret on stdin is not UTF-8"))?;
            match trim_text(&text) {
                "" => Err(Failure::usage("the secret on stdin is empty")),
                text => Ok(text.to_owned()),
            }
        };
        let secret = interrupt.or_ends_reading(read).await?;
        let name = format!("{}.secret", arguments.name);
        let folder = file.parent().unwrap_or(Path::new(""));
        write(&folder.join(&name), &format!("{secret}\n"))?;
        table["secret_file"] = value(name);
    }
    if arguments.read_only {
        table["read_only"] = value(true);
    }
    let mut document = document(&file)?;
    let profiles = document.entry("profiles").or_insert_with(|| {
        let mut profiles = Table::new();
        profiles.set_implicit(true);
        Item::Table(profiles)
    });
    profiles[&arguments.name] = Item::Table(table);
    if config.profiles.is_empty() {
        document["default_profile"] = value(&arguments.name);
    }
    write(&file, &document.to_string())?;
    output.note(&format!("profile {} is in {}", arguments.name, file.display()));
    Ok(())
}

const FIELDS: [Field; 6] = [
    Field::new("profile", ValueKind::Text),
    Field::new("default", ValueKind::Boolean),
    Field::new("clientId", ValueKind::Id),
    Field::new("environment", ValueKind::Text),
    Field::new("secret", ValueKind::Text),
    Field::new("readOnly", ValueKind::Boolean),
];

/// Lists the profiles, with where the secret of each is.
pub(crate) fn list(global: &Global, output: &Output) -> Outcome {
    let config = Config::read(global.config.as_deref())?;
    let columns = FIELDS.map(|field| field.name);
    let plan = Plan::new(Shape::own(&FIELDS, &columns, &["profile"]), global, output)?;
    let mut rows = Rows::new(plan, output.target(global)?);
    for (name, profile) in &config.profiles {
        let Profile { client_id, environment, base_url, read_only, .. } = profile;
        rows.row(json!({
            "profile": name,
            "default": config.default_profile.as_ref() == Some(name),
            "clientId": client_id,
            "environment": environment.as_ref().or(base_url.as_ref()),
            "secret": profile.source(),
            "readOnly": read_only,
        }))?;
    }
    rows.end(not_shown)
}

/// Removes a profile, and its secret where `auth add` has written it.
pub(crate) fn remove(name: &str, global: &Global, output: &Output) -> Outcome {
    let file = file(global)?;
    let config = Config::read(global.config.as_deref())?;
    let profile = config.profile(name)?;
    let mut document = document(&file)?;
    if let Some(profiles) = document["profiles"].as_table_like_mut() {
        profiles.remove(name);
    }
    let was_default = config.default_profile.as_deref() == Some(name);
    if was_default {
        document.remove("default_profile");
    }
    write(&file, &document.to_string())?;
    let own = file.parent().unwrap_or(Path::new("")).join(format!("{name}.secret"));
    if profile.secret_file.as_ref() == Some(&own) {
        fs::remove_file(&own).map_err(|error| {
            Failure::failed(format!("the secret in {own:?} cannot be removed: {error}"))
        })?;
    }
    output.note(&match was_default {
        true => format!("profile {name} is removed, and there is no default any more"),
        false => format!("profile {name} is removed"),
    });
    Ok(())
}

/// Makes a profile the default.
pub(crate) fn make_default(name: &str, global: &Global, output: &Output) -> Outcome {
    let file = file(global)?;
    Config::read(global.config.as_deref())?.profile(name)?;
    let mut document = document(&file)?;
    document["default_profile"] = value(name);
    write(&file, &document.to_string())?;
    output.note(&format!("profile {name} is the default"));
    Ok(())
}

fn file(global: &Global) -> Outcome<PathBuf> {
    path(global.config.as_deref()).ok_or_else(|| {
        Failure::usage("there is no folder for settings").hint("--config FILE names the file")
    })
}

/// The file with its comments; an empty one where there is none.
fn document(file: &Path) -> Outcome<DocumentMut> {
    let text = match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        read => {
            read.map_err(|error| Failure::failed(format!("{file:?} cannot be read: {error}")))?
        }
    };
    text.parse().map_err(|error| Failure::usage(format!("{file:?} is not valid: {error}")))
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
