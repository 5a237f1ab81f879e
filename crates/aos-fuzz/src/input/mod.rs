//! Inputs: what is done with which responses.

mod answers;
mod call;
mod certificate;
mod token;
mod wait;

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use aos_facade::{Credential, Elements, ElementsBuilder, Error, api::Bounds, clock::ManualClock};
use fastrand::Rng;
use tempfile::NamedTempFile;

use crate::{
    examples::{Example, examples},
    secrets::CLIENT_SECRET,
    service::{Script, Service, TOKEN_PATH},
    texts::Texts,
};
use call::CallInput;
use certificate::{CertificateInput, Certificates};
use token::TokenInput;
use wait::WaitInput;

/// The most bytes of a body that the clients read.
pub(crate) const BODY_LIMIT: usize = 1 << 20;

/// An input.
pub(crate) struct Input {
    pub(crate) action: Action,
    /// How the service responds meanwhile.
    pub(crate) script: Script,
    /// The texts that no output may have in it.
    secrets: Vec<String>,
}

/// What is done.
#[derive(Debug)]
pub(crate) enum Action {
    Call(CallInput),
    Token(TokenInput),
    Certificate(CertificateInput),
    Wait(WaitInput),
}

/// What came of an input: texts to look into, or the rule that it breaks.
pub(crate) type Outcome = Result<Texts, (String, String)>;

impl Input {
    pub(crate) fn new(rng: &mut Rng, world: &World) -> Self {
        match rng.u8(..20) {
            0..3 => TokenInput::input(rng),
            3..5 => CertificateInput::input(rng, &world.certificates),
            5 => WaitInput::input(rng),
            _ => CallInput::input(rng, &world.examples),
        }
    }

    pub(crate) async fn run(&self, world: &World) -> Outcome {
        match &self.action {
            Action::Call(input) => input.run(world).await,
            Action::Token(input) => input.run(world).await,
            Action::Certificate(input) => input.run(world).await,
            Action::Wait(input) => input.run(),
        }
    }
}

/// What all inputs share; the clients, because to make one takes longer than to use it.
pub(crate) struct World {
    pub(crate) examples: Vec<Example>,
    pub(crate) certificates: Certificates,
    pub(crate) file: NamedTempFile,
    pub(crate) service: Service,
    /// For clients of the service.
    pub(crate) builder: ElementsBuilder,
    pub(crate) strict: Elements,
    pub(crate) lenient: Elements,
    pub(crate) with_certificate: Elements,
    warnings: Arc<Mutex<Vec<Error>>>,
}

impl World {
    pub(crate) async fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let (service, certificates) = (Service::start().await?, Certificates::read());
        let url = format!("http://{}", service.address);
        let warnings = Arc::<Mutex<Vec<Error>>>::default();
        let warned = Arc::clone(&warnings);
        let mut bounds = Bounds::default();
        (bounds.body, bounds.together) = (BODY_LIMIT, 2 * BODY_LIMIT);
        let builder = Elements::builder()
            .token_url(format!("{url}{TOKEN_PATH}"))
            .base_url(url)
            .credential(Credential::client_secret("client", CLIENT_SECRET))
            // Its sleeps take no time.
            .clock(Arc::new(ManualClock::new()))
            .attempt_timeout(Duration::from_secs(30))
            .bounds(bounds)
            .on_warning(move |warning| {
                warned.lock().unwrap_or_else(PoisonError::into_inner).push(warning.clone());
            });
        let credential = Credential::certificate("client", certificates.certificate.clone());
        Ok(Self {
            examples: examples().await,
            certificates,
            file: NamedTempFile::new()?,
            service,
            strict: builder.clone().build()?,
            lenient: builder.clone().lenient_responses(true).build()?,
            with_certificate: builder.clone().credential(credential).build()?,
            builder,
            warnings,
        })
    }

    /// Gets ready for an input, which begins as if nothing had been before it.
    pub(crate) fn prepare(&self, input: &Input) {
        self.service.play(input.script.clone());
        self.warnings().clear();
    }

    pub(crate) fn warnings(&self) -> MutexGuard<'_, Vec<Error>> {
        self.warnings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The texts that no output of this input may have in it.
    pub(crate) fn secrets(&self, input: &Input) -> Vec<String> {
        [input.secrets.clone(), self.service.assertions()].concat()
    }
}
