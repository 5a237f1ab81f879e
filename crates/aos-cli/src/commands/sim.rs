//! `aos sim`.

use std::{
    fs,
    io::Write,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
};

use aos_facade::{ExposeSecret, SecretString};
use aos_sim::Simulator;

use crate::{
    cli::Sim,
    exit::{Failure, Outcome},
    interrupt::Interrupt,
    output::{Output, text},
    settings,
};

/// How the other commands are to sign in to the simulator.
enum SignIn {
    /// With a secret that is made for this run.
    OwnSecret(String),
    /// With the secret that the user has set.
    GivenSecret,
    /// With the certificate in this file, which holds the key too.
    Certificate(String),
}

/// Runs a simulator until Ctrl-C.
pub(crate) async fn run(arguments: Sim, output: &Output, mut interrupt: Interrupt) -> Outcome {
    let mut builder = Simulator::builder()
        .seed(arguments.seed)
        .faults(arguments.faults)
        .listen(SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port)));
    if let Some(customers) = arguments.customers {
        builder = builder.customers(customers);
    }
    if let Some(tenants) = arguments.tenants {
        builder = builder.tenants(tenants);
    }
    if let Some(id) = given("AOS_CLIENT_ID")? {
        builder = builder.client_id(id);
    }
    let given_secret = given("AOS_CLIENT_SECRET")?;
    let has_secret = given_secret.is_some();
    if let Some(secret) = given_secret {
        builder = builder.client_secret(SecretString::from(secret));
    }
    let mut certificate_with_key = None;
    if let Some(path) = &arguments.certificate {
        let bytes = read(path)?;
        if holds_key(&bytes) {
            certificate_with_key = Some(path.display().to_string());
        }
        builder = builder.certificate(public_part(bytes));
    }
    let simulator = builder.start().await.map_err(|error| {
        let cause = std::error::Error::source(&error).map(|cause| format!(" ({cause})"));
        Failure::failed(format!("{error}{}", cause.unwrap_or_default()))
    })?;
    let sign_in = match certificate_with_key {
        Some(path) => SignIn::Certificate(path),
        None if has_secret => SignIn::GivenSecret,
        None => SignIn::OwnSecret(secret_of(&simulator)),
    };
    let mut out = output.stdout();
    // In one piece: whoever waits for the file to appear finds all of it.
    out.write_all(settings_of(&simulator, &sign_in).as_bytes())?;
    out.flush()?;
    let fleet = simulator.fleet();
    output.note(&format!(
        "the simulator listens on {} with {} and {}; Ctrl-C ends it",
        simulator.base_url(),
        text::counted(fleet.customer_count() as u64, "customer", "customers"),
        text::counted(fleet.tenant_count() as u64, "tenant", "tenants"),
    ));
    interrupt.wait().await;
    let requests = simulator.requests();
    output.note(&format!(
        "the simulator has answered {} and {}",
        text::counted(requests.all_calls(), "call", "calls"),
        text::counted(requests.tokens, "token request", "token requests"),
    ));
    simulator.stop().await;
    Ok(())
}

/// A setting of the simulator's from the environment.
fn given(name: &str) -> Outcome<Option<String>> {
    settings::variable(name)
        .map(|value| {
            value
                .into_string()
                .map_err(|_| Failure::failed(format!("{name} holds bytes that are no text")))
        })
        .transpose()
}

fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).map_err(|error| {
        Failure::usage(format!("the file {path:?} of --certificate cannot be read: {error}"))
    })
}

const CERTIFICATE_BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const CERTIFICATE_END: &str = "-----END CERTIFICATE-----";

fn holds_key(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| text.contains("PRIVATE KEY-----"))
}

/// The first certificate of a PEM file, which may hold a private key too; the
/// simulator has no business with that. Everything else as it is.
fn public_part(bytes: Vec<u8>) -> Vec<u8> {
    let part = std::str::from_utf8(&bytes).ok().and_then(|text| {
        let text = &text[text.find(CERTIFICATE_BEGIN)?..];
        Some(text[..text.find(CERTIFICATE_END)? + CERTIFICATE_END.len()].to_owned())
    });
    match part {
        Some(mut pem) => {
            pem.push('\n');
            pem.into_bytes()
        }
        None => bytes,
    }
}

fn secret_of(simulator: &Simulator) -> String {
    simulator.client_secret().expose_secret().to_owned()
}

fn settings_of(simulator: &Simulator, sign_in: &SignIn) -> String {
    let mut lines = String::new();
    let mut export = |name: &str, value: &str| {
        lines.push_str(&format!("export {name}={}\n", quoted(value)));
    };
    export("AOS_BASE_URL", simulator.base_url());
    export("AOS_TOKEN_URL", simulator.token_url());
    export("AOS_CLIENT_ID", simulator.client_id());
    match sign_in {
        SignIn::OwnSecret(secret) => export("AOS_CLIENT_SECRET", secret),
        SignIn::Certificate(path) => export("AOS_CERTIFICATE", path),
        SignIn::GivenSecret => {}
    }
    // What is left of other settings would contradict these.
    lines.push_str(match sign_in {
        SignIn::OwnSecret(_) => "unset AOS_CLIENT_SECRET_FILE AOS_CERTIFICATE AOS_ENVIRONMENT\n",
        SignIn::Certificate(_) => {
            "unset AOS_CLIENT_SECRET AOS_CLIENT_SECRET_FILE AOS_ENVIRONMENT\n"
        }
        SignIn::GivenSecret => {
            "# AOS_CLIENT_SECRET stays as you have set it.\n\
             unset AOS_CLIENT_SECRET_FILE AOS_CERTIFICATE AOS_ENVIRONMENT\n"
        }
    });
    lines
}

/// A value as a shell takes it literally.
fn quoted(value: &str) -> String {
    format!("'{}'", value.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_quoted_for_a_shell() {
        assert_eq!(quoted("it's $HOME"), r"'it'\''s $HOME'");
    }

    #[test]
    fn only_the_certificate_is_taken_from_a_pem_file() {
        let key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        let certificate = format!("{CERTIFICATE_BEGIN}\nBBBB\n{CERTIFICATE_END}\n");
        let both = format!("{key}{certificate}").into_bytes();
        assert!(holds_key(&both));
        assert_eq!(public_part(both), certificate.as_bytes());
        assert_eq!(public_part(vec![0x30, 0x82]), [0x30, 0x82]);
    }
}
