//! What all inputs share, because to make it takes longer than to use it.

use std::{sync::Arc, time::Duration};

use aos_facade::{
    Certificate, Credential, Elements, Error, Operation,
    api::{Bounds, redact},
    clock::ManualClock,
};
use p12_keystore::Pkcs12Archive;
use parking_lot::Mutex;
use serde_json::Value;
use tempfile::NamedTempFile;

use crate::{
    service::{Script, TOKEN_PATH, start},
    specification::Specification,
    texts::{CLIENT_SECRET, PASSWORD},
    typed_calls::{TypedCall, typed_calls},
};

/// The most bytes of a body that the clients read.
pub(crate) const BODY_LIMIT: usize = 1 << 20;

/// The files of the tests of `aos-facade`, all with one key.
pub(crate) const PFX: [&[u8]; 5] = [
    include_bytes!("../../aos-facade/tests/data/empty-password.pfx"),
    include_bytes!("../../aos-facade/tests/data/no-password-3des-rc2.pfx"),
    include_bytes!("../../aos-facade/tests/data/no-password-aes.pfx"),
    include_bytes!("../../aos-facade/tests/data/no-password-plain.pfx"),
    include_bytes!("../../aos-facade/tests/data/no-password-rc2-128.pfx"),
];

pub(crate) struct World {
    pub(crate) examples: Vec<Example>,
    pub(crate) certificate_der: Vec<u8>,
    pub(crate) key_der: Vec<u8>,
    pub(crate) file: NamedTempFile,
    pub(crate) url: String,
    pub(crate) script: Arc<Mutex<Script>>,
    pub(crate) strict: Elements,
    pub(crate) lenient: Elements,
    pub(crate) with_certificate: Elements,
    pub(crate) warnings: Arc<Mutex<Vec<Error>>>,
}

/// A call, with the arguments of the spec, and what it returns.
pub(crate) struct Example {
    pub(crate) call: TypedCall,
    pub(crate) operation: &'static Operation,
    pub(crate) parameters: Vec<(&'static str, String)>,
    /// With a secret that is known here in the place of each secret.
    pub(crate) body: Option<Value>,
    /// Status and body.
    pub(crate) success: (u16, String),
}

impl World {
    pub(crate) async fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let script = Arc::default();
        let url = start(Arc::clone(&script)).await?;
        let warnings = Arc::<Mutex<Vec<Error>>>::default();
        let warned = Arc::clone(&warnings);
        let mut bounds = Bounds::default();
        (bounds.body, bounds.together) = (BODY_LIMIT, 2 * BODY_LIMIT);
        let builder = Elements::builder()
            .token_url(format!("{url}{TOKEN_PATH}"))
            .base_url(url.clone())
            .credential(Credential::client_secret("client", CLIENT_SECRET))
            // Its sleeps take no time.
            .clock(Arc::new(ManualClock::new()))
            .attempt_timeout(Duration::from_secs(30))
            .bounds(bounds)
            .on_warning(move |warning| warned.lock().push(warning.clone()));
        let archive = Pkcs12Archive::from_pkcs12(PFX[0], "")?;
        let certificate = Certificate::from_pfx(PFX[0], &"".into())?;
        let with_certificate =
            builder.clone().credential(Credential::certificate("client", certificate));
        let specification = Specification::read();
        let calls = typed_calls().await.into_iter();
        Ok(Self {
            examples: calls.map(|call| Example::new(call, &specification)).collect(),
            certificate_der: archive.certs[0].cert.as_der().to_vec(),
            key_der: archive.keys[0].key.as_der().to_vec(),
            file: NamedTempFile::new()?,
            url,
            script,
            strict: builder.clone().build()?,
            lenient: builder.lenient_responses(true).build()?,
            with_certificate: with_certificate.build()?,
            warnings,
        })
    }
}

impl Example {
    fn new(call: TypedCall, specification: &Specification) -> Self {
        let operation = Operation::find(call.case.operation).expect("an operation of the spec");
        let (parameters, body) = specification.arguments(operation);
        let body = body.map(|body| {
            let redacted = redact::json(&body, Some(operation)).to_string();
            let body = redacted.replace(redact::REDACTED, PASSWORD);
            serde_json::from_str(&body).expect("a text in the place of another")
        });
        let success = specification.success(operation.id);
        let text = success.example.map(Value::to_string).unwrap_or_default();
        Self { call, operation, parameters, body, success: (success.status, text) }
    }
}
