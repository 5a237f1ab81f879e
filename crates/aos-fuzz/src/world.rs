//! What all inputs share.

use std::{sync::Arc, time::Duration};

use aos_facade::{Credential, Elements, Error, api::Bounds, clock::ManualClock};
use parking_lot::Mutex;
use tempfile::NamedTempFile;

use crate::{
    examples::{Example, examples},
    input::Certificates,
    secrets::CLIENT_SECRET,
    service::{Script, TOKEN_PATH, start},
};

/// The most bytes of a body that the clients read.
pub(crate) const BODY_LIMIT: usize = 1 << 20;

/// The service and its clients, because to make one takes longer than to use it.
pub(crate) struct World {
    pub(crate) examples: Vec<Example>,
    pub(crate) certificates: Certificates,
    pub(crate) file: NamedTempFile,
    pub(crate) url: String,
    pub(crate) script: Arc<Mutex<Script>>,
    pub(crate) strict: Elements,
    pub(crate) lenient: Elements,
    pub(crate) with_certificate: Elements,
    pub(crate) warnings: Arc<Mutex<Vec<Error>>>,
}

impl World {
    pub(crate) async fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let (script, certificates) = (Arc::default(), Certificates::read());
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
        let credential = Credential::certificate("client", certificates.certificate.clone());
        Ok(Self {
            examples: examples().await,
            certificates,
            file: NamedTempFile::new()?,
            url,
            script,
            strict: builder.clone().build()?,
            lenient: builder.clone().lenient_responses(true).build()?,
            with_certificate: builder.credential(credential).build()?,
            warnings,
        })
    }
}
