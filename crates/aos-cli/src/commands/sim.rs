//! `aos sim`.

use std::{
    io::Write,
    net::{Ipv4Addr, SocketAddr},
};

use aos_facade::{
    ExposeSecret, SecretString,
    api::{decode_text, trim_text},
};
use aos_sim::Simulator;

use crate::{
    cli::{Sim, SimShell},
    context::Context,
    exit::{Failure, Outcome},
    given,
    output::{target::Target, text},
    variables::variable,
};

/// Runs a simulator until Ctrl-C or another signal, which is how a server ends: a success.
pub(crate) async fn run(arguments: Sim, context: Context<'_>) -> Outcome {
    let Context { global, output, mut interrupt } = context;
    if global.demo {
        return Err(Failure::usage("a simulator is no client, so --demo has no meaning"));
    }
    let mut builder = Simulator::builder()
        .seed(arguments.seed)
        .speed(arguments.speed.into())
        .faults(arguments.faults)
        .listen(SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port)));
    builder = match (arguments.customers, arguments.tenants) {
        (Some(customers), _) => builder.customers(customers),
        (None, Some(tenants)) => builder.tenants(tenants),
        (None, None) => builder,
    };
    if let Some(id) = set("AOS_CLIENT_ID")? {
        builder = builder.client_id(id);
    }
    let secret = set("AOS_CLIENT_SECRET")?.map(SecretString::from);
    if let Some(secret) = &secret {
        builder = builder.client_secret(secret.clone());
    }
    let mut certificate_with_key = None;
    if let Some(path) = &arguments.certificate {
        let (public, holds_key) = public_part(given::bytes(path, "--certificate")?);
        certificate_with_key = holds_key.then(|| path.display().to_string());
        builder = builder.certificate(public);
    }
    let simulator = builder.start().await.map_err(|error| {
        let cause = std::error::Error::source(&error).map(|cause| format!(" ({cause})"));
        Failure::failed(format!("{error}{}", cause.unwrap_or_default()))
    })?;
    // What the other commands authenticate with, where the user has not set it.
    let credential = match certificate_with_key {
        Some(path) => Some(("AOS_CERTIFICATE", path)),
        None if secret.is_some() => None,
        None => Some(("AOS_CLIENT_SECRET", simulator.client_secret().expose_secret().to_owned())),
    };
    let mut out = Target::stdout();
    // In one write: a script that waits for the file finds all of it.
    out.write_all(settings_of(&simulator, credential, arguments.shell).as_bytes())?;
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
        "the simulator received {} and {}",
        text::counted(requests.all_calls(), "call", "calls"),
        text::counted(requests.tokens, "token request", "token requests"),
    ));
    simulator.stop().await;
    Ok(())
}

fn set(name: &str) -> Outcome<Option<String>> {
    let Some(value) = variable(name) else { return Ok(None) };
    let text = value.into_string();
    let text = text.map_err(|_| Failure::failed(format!("{name} is not valid UTF-8")))?;
    // As the client that authenticates with it reads it.
    Ok(Some(trim_text(&text).to_owned()))
}

const CERTIFICATE_BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const CERTIFICATE_END: &str = "-----END CERTIFICATE-----";

/// The first certificate of a PEM file, without the private key that may be in it as well, which
/// the simulator does not need; and whether it is. Any other file as it is.
fn public_part(bytes: Vec<u8>) -> (Vec<u8>, bool) {
    let part = |text: &str| {
        let from = &text[text.find(CERTIFICATE_BEGIN)?..];
        let pem = &from[..from.find(CERTIFICATE_END)? + CERTIFICATE_END.len()];
        Some((format!("{pem}\n").into_bytes(), text.contains("PRIVATE KEY-----")))
    };
    decode_text(&bytes).ok().and_then(|text| part(&text)).unwrap_or((bytes, false))
}

fn settings_of(
    simulator: &Simulator,
    credential: Option<(&str, String)>,
    shell: SimShell,
) -> String {
    let mut lines = String::new();
    let mut export = |name: &str, value: &str| lines.push_str(&shell.export(name, value));
    export("AOS_BASE_URL", simulator.base_url());
    export("AOS_TOKEN_URL", simulator.token_url());
    export("AOS_CLIENT_ID", simulator.client_id());
    match &credential {
        Some((name, value)) => export(name, value),
        None => lines.push_str("# AOS_CLIENT_SECRET stays as it is set.\n"),
    }
    // Other settings that are still there would contradict these.
    let other = match credential {
        Some(("AOS_CERTIFICATE", _)) => "AOS_CLIENT_SECRET",
        _ => "AOS_CERTIFICATE",
    };
    for name in ["AOS_CLIENT_SECRET_FILE", other, "AOS_ENVIRONMENT", "AOS_PROFILE"] {
        lines.push_str(&shell.unset(name));
    }
    lines
}

impl SimShell {
    fn export(self, name: &str, value: &str) -> String {
        match self {
            Self::Bash => format!("export {name}='{}'\n", value.replace('\'', r"'\''")),
            Self::Fish => {
                let value = value.replace('\\', r"\\").replace('\'', r"\'");
                format!("set -gx {name} '{value}'\n")
            }
            Self::Powershell => format!("$env:{name} = '{}'\n", value.replace('\'', "''")),
        }
    }

    fn unset(self, name: &str) -> String {
        match self {
            Self::Bash => format!("unset {name}\n"),
            Self::Fish => format!("set -e {name}\n"),
            Self::Powershell => format!("$env:{name} = $null\n"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_quoted_for_a_shell() {
        let set = |shell: SimShell| shell.export("A", r"it's \ $HOME");
        assert_eq!(set(SimShell::Bash), "export A='it'\\''s \\ $HOME'\n");
        assert_eq!(set(SimShell::Fish), "set -gx A 'it\\'s \\\\ $HOME'\n");
        assert_eq!(set(SimShell::Powershell), "$env:A = 'it''s \\ $HOME'\n");
    }

    #[test]
    fn only_the_certificate_is_taken_from_a_pem_file() {
        let key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        let certificate = format!("{CERTIFICATE_BEGIN}\nBBBB\n{CERTIFICATE_END}\n");
        let both = format!("{key}{certificate}").into_bytes();
        assert_eq!(public_part(both), (certificate.into_bytes(), true));
        assert_eq!(public_part(vec![0x30, 0x82]), (vec![0x30, 0x82], false));
    }
}
