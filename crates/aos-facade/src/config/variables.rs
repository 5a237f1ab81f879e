//! Settings from environment variables.

use std::{ffi::OsString, fs, path::Path};

use aos_api::{Error, Result};
use secrecy::{ExposeSecret, SecretString};

use super::builder::ElementsBuilder;
use crate::auth::{Certificate, Credential};

impl ElementsBuilder {
    /// A builder with the settings of the environment variables:
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `AOS_CLIENT_ID` | client id of the app registration |
    /// | `AOS_CLIENT_SECRET` | its client secret |
    /// | `AOS_CLIENT_SECRET_FILE` | file that holds the client secret |
    /// | `AOS_CERTIFICATE` | file with certificate and private key: PEM with both, or PFX (with the feature `pfx`) |
    /// | `AOS_CERTIFICATE_PASSWORD` | password of the PFX file; default: an empty one |
    /// | `AOS_ENVIRONMENT` | `commercial` (default), `us-government`, `aos2` or `fedramp` |
    /// | `AOS_BASE_URL`, `AOS_TOKEN_URL` | other URLs than the environment's |
    /// | `AOS_CA_CERTIFICATE` | file with one more certificate authority, as PEM |
    ///
    /// An empty variable counts as missing. Whatever is set here can be set
    /// anew on the builder.
    ///
    /// # Errors
    ///
    /// When a variable is invalid, a file cannot be read, or more than one
    /// credential is given. A missing credential is an error at
    /// [`build`](Self::build) only.
    pub fn from_env() -> Result<Self> {
        Self::from_variables(|name| std::env::var_os(name))
    }

    /// The same with variables from elsewhere than the process's environment.
    ///
    /// # Errors
    ///
    /// As [`from_env`](Self::from_env).
    pub fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Result<Self> {
        let raw = |name: &str| variable(name).filter(|value| !value.is_empty());
        let text = |name: &str| {
            raw(name)
                .map(|value| {
                    value
                        .into_string()
                        .map_err(|_| Error::configuration(format!("{name} is not valid UTF-8")))
                })
                .transpose()
        };
        let mut builder = Self::default();
        if let Some(name) = text("AOS_ENVIRONMENT")? {
            builder = builder.environment(
                name.parse()
                    .map_err(|error| Error::configuration(format!("AOS_ENVIRONMENT: {error}")))?,
            );
        }
        if let Some(url) = text("AOS_BASE_URL")? {
            builder = builder.base_url(url);
        }
        if let Some(url) = text("AOS_TOKEN_URL")? {
            builder = builder.token_url(url);
        }
        if let Some(path) = raw("AOS_CA_CERTIFICATE") {
            builder = builder.ca_certificate(read("AOS_CA_CERTIFICATE", path.as_ref())?);
        }
        let secret = text("AOS_CLIENT_SECRET")?.map(SecretString::from);
        let secret_file = raw("AOS_CLIENT_SECRET_FILE");
        let certificate = raw("AOS_CERTIFICATE");
        let given: Vec<&str> = [
            ("AOS_CLIENT_SECRET", secret.is_some()),
            ("AOS_CLIENT_SECRET_FILE", secret_file.is_some()),
            ("AOS_CERTIFICATE", certificate.is_some()),
        ]
        .iter()
        .filter(|(_, given)| *given)
        .map(|(name, _)| *name)
        .collect();
        if given.len() > 1 {
            return Err(Error::configuration(format!(
                "{} are set, and only one of them can be used",
                given.join(" and ")
            )));
        }
        let client_id = text("AOS_CLIENT_ID")?;
        let Some(client_id) = client_id else {
            return match given.first() {
                Some(name) => {
                    Err(Error::configuration(format!("{name} is set, but AOS_CLIENT_ID is not")))
                }
                None => Ok(builder),
            };
        };
        let credential = if let Some(secret) = secret {
            Credential::client_secret(client_id, secret)
        } else if let Some(path) = secret_file {
            let bytes = read("AOS_CLIENT_SECRET_FILE", path.as_ref())?;
            let text = String::from_utf8(bytes).map_err(|_| {
                Error::configuration("the file of AOS_CLIENT_SECRET_FILE is not valid UTF-8")
            })?;
            // Editors end a file with a line break, secrets have none.
            Credential::client_secret(client_id, text.trim())
        } else if let Some(path) = certificate {
            let bytes = read("AOS_CERTIFICATE", path.as_ref())?;
            let password = text("AOS_CERTIFICATE_PASSWORD")?.map(SecretString::from);
            Credential::certificate(client_id, certificate_of(&bytes, password)?)
        } else {
            return Err(Error::configuration(
                "AOS_CLIENT_ID is set, but none of AOS_CLIENT_SECRET, AOS_CLIENT_SECRET_FILE and \
                 AOS_CERTIFICATE",
            ));
        };
        Ok(builder.credential(credential))
    }
}

fn certificate_of(bytes: &[u8], password: Option<SecretString>) -> Result<Certificate> {
    if !bytes.windows(11).any(|window| window == b"-----BEGIN ") {
        return from_pfx(bytes, password);
    }
    if password.is_some_and(|password| !password.expose_secret().is_empty()) {
        return Err(Error::configuration(
            "AOS_CERTIFICATE_PASSWORD is set, but the file of AOS_CERTIFICATE is PEM, which is \
             used without a password",
        ));
    }
    Certificate::from_pem(bytes, bytes)
}

#[cfg(feature = "pfx")]
fn from_pfx(bytes: &[u8], password: Option<SecretString>) -> Result<Certificate> {
    Certificate::from_pfx(bytes, &password.unwrap_or_default())
}

#[cfg(not(feature = "pfx"))]
fn from_pfx(_: &[u8], _: Option<SecretString>) -> Result<Certificate> {
    Err(Error::configuration(
        "the file of AOS_CERTIFICATE is not PEM, and this program was built without the feature \
         `pfx` of aos-facade, which reads PFX files; build it with the feature, or give a PEM file",
    ))
}

fn read(variable: &str, path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| {
        Error::configuration(format!("the file {path:?} of {variable} cannot be read"))
            .with(|details| details.service_message = Some(error.to_string()))
            .with_source(error)
    })
}
