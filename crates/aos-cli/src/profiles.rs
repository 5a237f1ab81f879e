//! `config.toml`: profiles with settings, and where their secrets are.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use aos_facade::{
    Credential, SecretString,
    api::{decode_text, trim_text},
};
use clap::{Args, ValueHint};
use serde::{Deserialize, Serialize};
use tokio::process::Command;

use crate::{
    exit::{Ending, Failure, Outcome},
    variables::variable,
};

const COMMAND_TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Config {
    pub(crate) default_profile: Option<String>,
    #[serde(default)]
    pub(crate) profiles: BTreeMap<String, Profile>,
}

/// The settings of a profile. A credential is whole in it, and no secret is.
#[derive(Args, Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    #[arg(skip)]
    #[serde(skip)]
    pub(crate) name: String,
    /// Client id of the app registration [default: it is asked for, as the secret is]
    #[arg(long, value_name = "ID")]
    pub(crate) client_id: Option<String>,
    /// A file with the client secret
    #[arg(long, value_name = "FILE", group = "where", value_hint = ValueHint::FilePath)]
    pub(crate) secret_file: Option<PathBuf>,
    /// A command that prints the client secret: the program and each argument
    #[arg(long, value_name = "WORD", group = "where", allow_hyphen_values = true)]
    pub(crate) secret_command: Option<Vec<String>>,
    /// A file with certificate and private key
    #[arg(long, value_name = "FILE", group = "where", value_hint = ValueHint::FilePath)]
    pub(crate) certificate: Option<PathBuf>,
    /// A command that prints the password of a PFX file: the program and each argument
    #[arg(long, value_name = "WORD", requires = "certificate", allow_hyphen_values = true)]
    pub(crate) certificate_password_command: Option<Vec<String>>,
    /// commercial, us-government, aos2 or fedramp
    #[arg(long, value_name = "NAME")]
    pub(crate) environment: Option<String>,
    /// Base URL of the API, instead of the environment's
    #[arg(long, value_name = "URL", requires = "token_url")]
    pub(crate) base_url: Option<String>,
    /// Token endpoint, instead of the environment's
    #[arg(long, value_name = "URL")]
    pub(crate) token_url: Option<String>,
    #[arg(skip)]
    pub(crate) ca_certificate: Option<PathBuf>,
    // A URL, or `none` for no proxy, whatever the environment says.
    #[arg(skip)]
    pub(crate) proxy: Option<String>,
    #[arg(skip)]
    pub(crate) requests_per_second: Option<f64>,
    #[arg(skip)]
    pub(crate) concurrency: Option<u16>,
    // A file, or `off`.
    #[arg(skip)]
    pub(crate) history: Option<PathBuf>,
    /// Refuse everything that is not one of the spec's operations that read
    #[arg(long)]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) read_only: bool,
    // Refused, so that nobody keeps one there.
    #[arg(skip)]
    #[serde(alias = "secret", alias = "client_secret")]
    #[serde(default, deserialize_with = "refused", skip_serializing)]
    #[allow(dead_code, reason = "it is never there")]
    pub(crate) plain_secret: (),
}

fn refused<'de, D: serde::Deserializer<'de>>(_: D) -> Result<(), D::Error> {
    Err(serde::de::Error::custom(
        "a secret is never in this file; use secret_file, secret_command or a certificate",
    ))
}

/// As it was given, or in the folder for settings; `None` where there is no such folder.
pub(crate) fn path(given: Option<&Path>) -> Option<PathBuf> {
    own_file(given, ["APPDATA", "XDG_CONFIG_HOME", ".config"], "config.toml")
}

/// As it was given, or in a folder of the user: that of a variable, and without it one at home.
pub(crate) fn own_file(
    given: Option<&Path>,
    [windows, unix, at_home]: [&str; 3],
    name: &str,
) -> Option<PathBuf> {
    let folder = || {
        if cfg!(windows) {
            return variable(windows).map(PathBuf::from);
        }
        let home = || Some(PathBuf::from(variable("HOME")?).join(at_home));
        variable(unix).map(PathBuf::from).or_else(home)
    };
    given.map(Path::to_owned).or_else(|| Some(folder()?.join("aos").join(name)))
}

impl Config {
    /// Reads the file; one that is not there, unless it was named, has no profiles.
    pub(crate) fn read(given: Option<&Path>) -> Outcome<Self> {
        let Some(path) = path(given) else { return Ok(Self::default()) };
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == ErrorKind::NotFound && given.is_none() => {
                return Ok(Self::default());
            }
            Err(error) => return Err(Failure::usage(format!("{path:?} cannot be read: {error}"))),
        };
        let wrong = |what: &str| Failure::usage(format!("{path:?} is not valid: {}", what.trim()));
        let text = decode_text(&bytes).map_err(|error| wrong(&error.to_string()))?;
        let mut config: Self =
            toml_edit::de::from_str(&text).map_err(|error| wrong(&error.to_string()))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        for (name, profile) in &mut config.profiles {
            profile.name.clone_from(name);
            let files =
                [&mut profile.secret_file, &mut profile.certificate, &mut profile.ca_certificate];
            for file in files.into_iter().flatten() {
                *file = folder.join(&*file);
            }
        }
        Ok(config)
    }

    pub(crate) fn profile(&self, name: &str) -> Outcome<&Profile> {
        self.profiles.get(name).ok_or_else(|| {
            let known: Vec<&str> = self.profiles.keys().map(String::as_str).collect();
            let hint = match known.is_empty() {
                true => "`aos auth add` makes one".to_owned(),
                false => format!("there are {}", known.join(", ")),
            };
            Failure::usage(format!("there is no profile {name:?}")).hint(hint)
        })
    }
}

#[cfg(unix)]
pub(crate) fn warn_of_others(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let is_open = |metadata: fs::Metadata| metadata.permissions().mode() & 0o022 != 0;
    if fs::metadata(path).is_ok_and(is_open) {
        let open = format!("{path:?} can be changed by others; chmod 600 ends that");
        crate::terminal::note("warning", &open);
    }
}

impl Profile {
    /// Where its secret is, in words; more than one place is wrong.
    pub(crate) fn sources(&self) -> Vec<String> {
        let program = self.secret_command.as_ref().map(|it| it.first().map_or("", String::as_str));
        let command = program.map(|program| format!("command {program}"));
        let file = self.secret_file.as_ref().map(|it| format!("file {}", it.display()));
        let certificate =
            self.certificate.as_ref().map(|it| format!("certificate {}", it.display()));
        [command, file, certificate].into_iter().flatten().collect()
    }

    pub(crate) fn check(&self) -> Outcome {
        let wrong = match (&self.client_id, self.sources().len()) {
            (None, _) => "has no client_id",
            (_, 0) => "has none of secret_file, secret_command and certificate",
            (_, 1) => return Ok(()),
            _ => "has more than one of secret_file, secret_command and certificate",
        };
        Err(Failure::usage(format!("the profile {:?} {wrong}", self.name)))
    }

    pub(crate) fn variable(&self, name: &str) -> Option<OsString> {
        let text = |text: &Option<String>| text.clone().map(OsString::from);
        let path = |path: &Option<PathBuf>| path.clone().map(OsString::from);
        match name {
            "AOS_ENVIRONMENT" => text(&self.environment),
            "AOS_BASE_URL" => text(&self.base_url),
            "AOS_TOKEN_URL" => text(&self.token_url),
            "AOS_CLIENT_ID" if self.secret_command.is_none() => text(&self.client_id),
            "AOS_CLIENT_SECRET_FILE" => path(&self.secret_file),
            "AOS_CERTIFICATE" => path(&self.certificate),
            "AOS_CA_CERTIFICATE" => path(&self.ca_certificate),
            _ => None,
        }
    }

    /// The credential whose secret a command prints.
    pub(crate) fn credential(&self) -> Option<Credential> {
        let (command, id) = (self.secret_command.clone()?, self.client_id.clone()?);
        Some(Credential::from_fn(id, move || {
            let command = command.clone();
            async move { output(&command).await.map_err(Into::into) }
        }))
    }

    pub(crate) async fn certificate_password(&self) -> Outcome<Option<OsString>> {
        let Some(command) = &self.certificate_password_command else { return Ok(None) };
        let secret = output(command).await;
        let secret = secret.map_err(|why| Failure::Ended(Ending::Denied, why.into()))?;
        Ok(Some(aos_facade::ExposeSecret::expose_secret(&secret).into()))
    }
}

/// What a command prints: a secret. Its errors go through to stderr.
async fn output(command: &[String]) -> Result<SecretString, String> {
    let [program, arguments @ ..] = command else {
        return Err("the command that prints the secret is empty".to_owned());
    };
    let running = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .kill_on_drop(true)
        .output();
    let output = match tokio::time::timeout(COMMAND_TIMEOUT, running).await {
        Ok(Ok(output)) => output,
        Ok(Err(error)) => return Err(format!("the command {program:?} cannot be run: {error}")),
        Err(_) => return Err(format!("the command {program:?} took longer than 30 s")),
    };
    if !output.status.success() {
        return Err(format!("the command {program:?} failed: {}", output.status));
    }
    let text = decode_text(&output.stdout);
    let text = text.map_err(|error| format!("what {program:?} prints is not text: {error}"))?;
    match trim_text(&text) {
        "" => Err(format!("the command {program:?} printed nothing")),
        text => Ok(text.into()),
    }
}
