//! Settings from environment variables.

use std::{ffi::OsString, fs::File};

use aos_api::{Error, Result, decode_text, read_within, trim_text};
use secrecy::SecretString;

use super::ElementsBuilder;
use crate::auth::{Credential, authorities, read_certificate};

/// Limits of files in bytes.
const SECRET_LIMIT: u64 = 64 << 10;
/// That of a system with all authorities has a few hundred KiB.
const CERTIFICATE_LIMIT: u64 = 4 << 20;

impl ElementsBuilder {
    /// A builder with the settings of the environment variables:
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `AOS_CLIENT_ID` | client id of the app registration |
    /// | `AOS_CLIENT_SECRET` | its client secret |
    /// | `AOS_CLIENT_SECRET_FILE` | file that holds the client secret |
    /// | `AOS_CERTIFICATE` | file with certificate and private key: PEM with both, or PFX, also as Base64 (with the feature `pfx`) |
    /// | `AOS_CERTIFICATE_PASSWORD` | password of the PFX file; default: an empty one |
    /// | `AOS_ENVIRONMENT` | `commercial` (default), `us-government`, `aos2` or `fedramp` |
    /// | `AOS_BASE_URL`, `AOS_TOKEN_URL` | other URLs than the environment's |
    /// | `AOS_CA_CERTIFICATE` | file with one or more additional certificate authorities, as PEM or DER |
    /// | `AOS_LENIENT` | `true` for [lenient responses](Self::lenient_responses) |
    ///
    /// An empty variable counts as missing. White space around a value and a line break
    /// at its end are not part of it. Text files may be UTF-8 or, with a byte order mark,
    /// UTF-16. Whatever is set here can be set anew on the builder.
    ///
    /// # Errors
    ///
    /// When a variable is invalid, a file cannot be read, or more than one credential
    /// is given. A missing credential is an error at [`build`](Self::build) only.
    pub fn from_env() -> Result<Self> {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// The same with variables from elsewhere than the process's environment.
    ///
    /// # Errors
    ///
    /// As [`from_env`](Self::from_env).
    pub fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Result<Self> {
        let whole = |name: &str| -> Result<Option<String>> {
            let text = variable(name).map(OsString::into_string).transpose();
            text.map_err(|_| Error::configuration(format!("{name} is not valid UTF-8")))
        };
        let text = |name: &str| -> Result<Option<String>> {
            let text = whole(name)?.map(|text| trim_text(&text).to_owned());
            Ok(text.filter(|text| !text.is_empty()))
        };
        let file = |name: &'static str| {
            let path = match variable(name)?.into_string() {
                Ok(text) => without_line_break(&text).into(),
                // Not each path is valid UTF-8.
                Err(path) => path,
            };
            Some((name, path)).filter(|(_, path)| !path.is_empty())
        };
        let mut builder = Self::default();
        if let Some(name) = text("AOS_ENVIRONMENT")? {
            let wrong = |error| Error::configuration(format!("AOS_ENVIRONMENT: {error}"));
            builder = builder.environment(name.parse().map_err(wrong)?);
        }
        builder.base_url = text("AOS_BASE_URL")?;
        builder.token_url = text("AOS_TOKEN_URL")?;
        if let Some(lenient) = text("AOS_LENIENT")? {
            builder = builder.lenient_responses(match lenient.to_ascii_lowercase().as_str() {
                "1" | "true" => true,
                "0" | "false" => false,
                _ => return Err(Error::configuration("AOS_LENIENT is neither true nor false")),
            });
        }
        if let Some(file) = file("AOS_CA_CERTIFICATE") {
            let take = |bytes: Vec<u8>| authorities(&bytes).map(|_| bytes);
            builder = builder.ca_certificate(read(file, CERTIFICATE_LIMIT, take)?);
        }
        let secret = text("AOS_CLIENT_SECRET")?;
        let secret_file = file("AOS_CLIENT_SECRET_FILE");
        let certificate = file("AOS_CERTIFICATE");
        let mut given = Vec::from_iter(secret.as_ref().map(|_| "AOS_CLIENT_SECRET"));
        given.extend([&secret_file, &certificate].into_iter().flatten().map(|(name, _)| *name));
        let wrong = |what: String| Err(Error::configuration(what));
        if given.len() > 1 {
            let names = given.join(" and ");
            return wrong(format!("{names} are set, and only one of them can be used"));
        }
        let Some(client_id) = text("AOS_CLIENT_ID")? else {
            return match given.first() {
                Some(name) => wrong(format!("{name} is set, but AOS_CLIENT_ID is not")),
                None => Ok(builder),
            };
        };
        let credential = if let Some(secret) = secret {
            Credential::client_secret(client_id, secret)
        } else if let Some(file) = secret_file {
            let secret = read(file, SECRET_LIMIT, |bytes| {
                let text = decode_text(&bytes);
                let text = text.map_err(|error| Error::configuration(error.to_string()))?;
                match trim_text(&text) {
                    "" => Err(Error::configuration("it is empty")),
                    text => Ok(SecretString::from(text)),
                }
            })?;
            Credential::client_secret(client_id, secret)
        } else if let Some(file) = certificate {
            let password = whole("AOS_CERTIFICATE_PASSWORD")?;
            let password = password.as_deref().map(without_line_break);
            let password = password.filter(|text| !text.is_empty()).map(SecretString::from);
            let take = |bytes: Vec<u8>| read_certificate(&bytes, password.as_ref());
            Credential::certificate(client_id, read(file, CERTIFICATE_LIMIT, take)?)
        } else {
            return Err(Error::configuration(
                "AOS_CLIENT_ID is set, but none of AOS_CLIENT_SECRET, AOS_CLIENT_SECRET_FILE and \
                 AOS_CERTIFICATE",
            ));
        };
        Ok(builder.credential(credential))
    }
}

/// Blanks may belong to it; the line break that a shell or an editor adds does not.
fn without_line_break(text: &str) -> &str {
    text.trim_end_matches(['\r', '\n'])
}

/// What the content of the file that a variable names is taken for; errors name both.
fn read<T>(
    (variable, path): (&str, OsString),
    limit: u64,
    take: impl FnOnce(Vec<u8>) -> Result<T>,
) -> Result<T> {
    let name = format!("the file {path:?} of {variable}");
    let bytes = File::open(path).and_then(|file| read_within(file, limit)).map_err(|error| {
        Error::configuration(format!("{name} cannot be read"))
            .with(|details| details.service_message = Some(error.to_string()))
            .with_source(error)
    })?;
    take(bytes).map_err(|error| {
        let message = format!("{name} cannot be used: {}", error.message);
        error.with(|details| details.message = message)
    })
}
