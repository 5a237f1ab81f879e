//! Certificates and other files of settings.

use std::sync::Arc;

use aos_facade::{ElementsBuilder, clock::ManualClock};
use base64::prelude::{BASE64_STANDARD, Engine};
use fastrand::Rng;

use crate::{
    mutate::{bytes, once_in, one, splice},
    service::{Answer, Script, TOKEN_PATH},
    texts::Texts,
    world::{PFX, World},
};

const PFX_PASSWORD: &str = "hunter2-pfx-password";

pub(crate) async fn run(rng: &mut Rng, world: &World) -> Texts {
    let mut content = if rng.bool() { pem(rng, world) } else { pfx(rng) };
    if once_in(rng, 3) {
        bytes(rng, &mut content);
    }
    if once_in(rng, 10) {
        let text = format!("\u{feff}{}", String::from_utf8_lossy(&content));
        content = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    }
    let variable = match rng.u8(..8) {
        0 => "AOS_CA_CERTIFICATE",
        1 => "AOS_CLIENT_SECRET_FILE",
        _ => "AOS_CERTIFICATE",
    };
    let password = if rng.bool() { "" } else { PFX_PASSWORD };
    // No client is known, so that what is said of the certificate is seen.
    let token = vec![Answer::json(400, r#"{"error":"invalid_client"}"#)];
    let input = format!("{variable} with the password {password:?}: {}", content.escape_ascii());
    *world.script.lock() = Script { input, token, ..Script::default() };
    std::fs::write(world.file.path(), &content).expect("a temporary file");
    let url = &world.url;
    let builder = ElementsBuilder::from_variables(|name| match name {
        "AOS_BASE_URL" => Some(url.into()),
        "AOS_TOKEN_URL" => Some(format!("{url}{TOKEN_PATH}").into()),
        "AOS_CLIENT_ID" => Some("client".into()),
        "AOS_CERTIFICATE_PASSWORD" if variable == "AOS_CERTIFICATE" => Some(password.into()),
        "AOS_CLIENT_SECRET" if variable == "AOS_CA_CERTIFICATE" => Some("secret".into()),
        name => (name == variable).then(|| world.file.path().into()),
    });
    let mut texts = Texts::default();
    texts.secrets.extend(secrets(&world.key_der));
    let call = builder.and_then(|builder| {
        texts.add("builder", format!("{builder:?}"));
        builder.clock(Arc::new(ManualClock::new())).build()?.operation("retrieve_customers")
    });
    match call {
        Ok(call) => texts.result(call.await),
        Err(error) => texts.error(&error),
    }
    texts
}

/// Pieces of the key, in each form in which a careless message would have it.
fn secrets(key_der: &[u8]) -> Vec<String> {
    let middle = &key_der[key_der.len() / 2..][..24];
    let mut secrets: Vec<String> = vec![
        PFX_PASSWORD.to_owned(),
        middle.iter().map(|byte| format!("{byte:02x}")).collect(),
        format!("{middle:?}").trim_matches(['[', ']']).to_owned(),
    ];
    // A line of a text may come alone.
    let text = BASE64_STANDARD.encode(key_der);
    let lines = text.as_bytes().chunks_exact(64).skip(1);
    secrets.extend(lines.map(|line| String::from_utf8_lossy(&line[..32]).into_owned()));
    secrets
}

/// A text with certificate and key; mutated within, so that it is still Base64.
fn pem(rng: &mut Rng, world: &World) -> Vec<u8> {
    let mut blocks =
        [("CERTIFICATE", world.certificate_der.clone()), ("PRIVATE KEY", world.key_der.clone())];
    // PKCS#8 has the key in the form of PKCS#1 behind its first 26 bytes.
    if once_in(rng, 4) {
        blocks[1] = ("RSA PRIVATE KEY", world.key_der[26..].to_vec());
    }
    if once_in(rng, 4) {
        let kinds = ["EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "CERTIFICATE", "\u{1b}[31m", ""];
        blocks[rng.usize(..2)].0 = *one(rng, &kinds);
    }
    if rng.bool() {
        let block = rng.usize(..2);
        bytes(rng, &mut blocks[block].1);
    }
    let mut text = String::new();
    for (kind, der) in blocks {
        let line_break = if once_in(rng, 8) { "" } else { "\n" };
        text += &format!("-----BEGIN {kind}-----{line_break}");
        for line in BASE64_STANDARD.encode(der).as_bytes().chunks(64) {
            text += &String::from_utf8_lossy(line);
            text += if once_in(rng, 100) { "\r\n  " } else { line_break };
        }
        text += &format!("-----END {kind}-----\n");
    }
    text.into_bytes()
}

fn pfx(rng: &mut Rng) -> Vec<u8> {
    let (mut file, other) = (one(rng, &PFX).to_vec(), *one(rng, &PFX));
    match rng.u8(..4) {
        0 => file = splice(rng, &file, other),
        1 | 2 => bytes(rng, &mut file),
        _ => {}
    }
    match once_in(rng, 4) {
        true => BASE64_STANDARD.encode(file).into_bytes(),
        false => file,
    }
}
