//! Inputs: what is done with which responses.

mod answers;
mod call;
mod certificate;
mod token;
mod wait;

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use aos_facade::{Credential, Elements, ElementsBuilder, Error, api::Bounds, clock::ManualClock};
use fastrand::Rng;
use tempfile::NamedTempFile;

use crate::{
    examples::Examples,
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
#[derive(Debug)]
pub(crate) enum Input {
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
            0..3 => Self::Token(TokenInput::new(rng)),
            3..5 => Self::Certificate(CertificateInput::new(rng, &world.certificates)),
            5 => Self::Wait(WaitInput::new(rng)),
            _ => Self::Call(CallInput::new(rng, &world.examples)),
        }
    }

    pub(crate) async fn run(&self, world: &World) -> Outcome {
        match self {
            Self::Call(input) => input.run(world).await,
            Self::Token(input) => input.run(world).await,
            Self::Certificate(input) => input.run(world).await,
            Self::Wait(input) => input.run(),
        }
    }

    fn script(&self) -> Script {
        match self {
            Self::Call(input) => input.script.clone(),
            Self::Token(input) => input.script.clone(),
            Self::Certificate(_) => certificate::script(),
            Self::Wait(_) => Script::default(),
        }
    }
}

/// What all inputs share.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) examples: Examples,
    pub(crate) certificates: Certificates,
    pub(crate) file: NamedTempFile,
    pub(crate) service: Service,
    pub(crate) clients: Clients,
    warnings: Arc<Mutex<Vec<Error>>>,
}

impl World {
    pub(crate) async fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let (service, certificates) = (Service::start().await?, Certificates::read());
        let warnings = Arc::default();
        Ok(Self {
            examples: Examples::read().await,
            clients: Clients::new(builder(&service, &warnings), &certificates)?,
            certificates,
            file: NamedTempFile::new()?,
            service,
            warnings,
        })
    }

    /// Gets ready for an input, which begins as if nothing had been before it.
    pub(crate) fn prepare(&self, input: &Input) {
        self.service.play(input.script());
        self.warnings().clear();
    }

    /// A builder for a client of the service.
    pub(crate) fn builder(&self) -> ElementsBuilder {
        builder(&self.service, &self.warnings)
    }

    pub(crate) fn warnings(&self) -> std::sync::MutexGuard<'_, Vec<Error>> {
        self.warnings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The texts that no output of this input may have in it.
    pub(crate) fn secrets(&self, input: &Input) -> Vec<String> {
        let mut secrets = match input {
            Input::Call(input) => input.secrets(),
            Input::Token(input) => input.secrets(),
            Input::Certificate(_) => self.certificates.secrets(),
            Input::Wait(_) => Vec::new(),
        };
        secrets.extend(self.service.assertions());
        secrets
    }
}

/// The clients that the inputs share, because to make one takes longer than to use it.
#[derive(Debug)]
pub(crate) struct Clients {
    pub(crate) strict: Elements,
    pub(crate) lenient: Elements,
    pub(crate) with_certificate: Elements,
}

impl Clients {
    fn new(builder: ElementsBuilder, certificates: &Certificates) -> Result<Self, Error> {
        let credential = Credential::certificate("client", certificates.certificate.clone());
        Ok(Self {
            strict: builder.clone().build()?,
            lenient: builder.clone().lenient_responses(true).build()?,
            with_certificate: builder.credential(credential).build()?,
        })
    }
}

/// A builder for a client of the service, whose sleeps take no time.
fn builder(service: &Service, warnings: &Arc<Mutex<Vec<Error>>>) -> ElementsBuilder {
    let url = format!("http://{}", service.address);
    let warnings = Arc::clone(warnings);
    let mut bounds = Bounds::default();
    (bounds.body, bounds.together) = (BODY_LIMIT, 2 * BODY_LIMIT);
    Elements::builder()
        .token_url(format!("{url}{TOKEN_PATH}"))
        .base_url(url)
        .credential(Credential::client_secret("client", CLIENT_SECRET))
        .clock(Arc::new(ManualClock::new()))
        .attempt_timeout(Duration::from_secs(30))
        .bounds(bounds)
        .on_warning(move |warning| {
            let mut warnings = warnings.lock().unwrap_or_else(PoisonError::into_inner);
            warnings.push(warning.clone());
        })
}
