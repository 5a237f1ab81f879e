//! A running simulator, and how one is set up.

use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, atomic::AtomicU64},
    time::Duration,
};

use aws_lc_rs::rand;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use secrecy::SecretString;
use tokio::{net::TcpListener, runtime::Handle, task::JoinHandle};

use crate::{
    counters::{Counters, Requests},
    data::World,
    fault::{Fault, FaultError, Plan},
    fleet::{Fleet, MAX_FLEET},
    service::{self, Shared, TOKEN_PATH},
    token::{Assertions, Certificate, Client, ScopeTable, Tokens},
    wire,
};

/// The client id without [`Builder::client_id`]. Nobody can take it for a real
/// one.
pub const DEMO_CLIENT_ID: &str = "00000000-0000-4000-8000-00000000demo";

/// A simulator that runs until it is stopped or dropped.
///
/// It runs on the tokio runtime that started it.
pub struct Simulator {
    shared: Arc<Shared>,
    address: SocketAddr,
    base_url: String,
    token_url: String,
    accepting: JoinHandle<()>,
}

/// How a simulator is to be. Made by [`Simulator::builder`].
#[derive(Clone)]
pub struct Builder {
    size: Size,
    seed: u64,
    client_id: String,
    client_secret: Option<SecretString>,
    certificate: Option<Vec<u8>>,
    audiences: Vec<String>,
    assertion_lifetime: Duration,
    granted: Option<Vec<String>>,
    token_lifetime: Duration,
    faults: Vec<Fault>,
    listen: SocketAddr,
}

#[derive(Clone, Copy)]
enum Size {
    Customers(usize),
    Tenants(usize),
}

/// Why a simulator did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address is not of this machine's loopback.
    #[error(
        "the simulator does not listen on {0}, because others could reach it there; \
         use an address of the loopback, such as 127.0.0.1"
    )]
    NotLoopback(SocketAddr),
    /// The address cannot be listened on.
    #[error("the simulator cannot listen on {address}; use another port, or 0 for a free one")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// A fault is contradictory, or names what is not there.
    #[error(transparent)]
    Fault(#[from] FaultError),
    /// The certificate cannot be used.
    #[error("the certificate cannot be used: {0}; give the public certificate as PEM or DER")]
    Certificate(String),
    /// The fleet would be too large.
    #[error("a fleet of {0} is too large; {MAX_FLEET} are the most")]
    FleetTooLarge(usize),
    /// More scopes than the simulator tells apart.
    #[error("there are too many scopes; 128 are the most")]
    TooManyScopes,
    /// The system gave no random numbers, which secrets and tokens need.
    #[error("the system gave no random numbers; try again")]
    NoRandomness,
    /// It was started outside of a tokio runtime.
    #[error("the simulator needs a running tokio runtime; start it from async code")]
    NoRuntime,
}

impl Simulator {
    /// A simulator of 40 customers on a free port, without faults.
    pub fn builder() -> Builder {
        Builder {
            size: Size::Customers(40),
            seed: 1,
            client_id: DEMO_CLIENT_ID.to_owned(),
            client_secret: None,
            certificate: None,
            audiences: Vec::new(),
            assertion_lifetime: Duration::from_secs(300),
            granted: None,
            token_lifetime: Duration::from_secs(3_600),
            faults: Vec::new(),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL of the API, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The URL of the token endpoint, which is also the audience of assertions.
    pub fn token_url(&self) -> &str {
        &self.token_url
    }

    /// The client id of the app registration.
    pub fn client_id(&self) -> &str {
        &self.shared.client.id
    }

    /// The client secret of the app registration.
    pub fn client_secret(&self) -> SecretString {
        self.shared.client.secret.clone()
    }

    /// The fleet that it answers with.
    pub fn fleet(&self) -> &Fleet {
        &self.shared.world.fleet
    }

    /// What it has been asked and has answered so far.
    pub fn requests(&self) -> Requests {
        self.shared.counters.read()
    }

    /// Stops listening and closes all connections; open calls get no answer.
    pub async fn stop(mut self) {
        self.accepting.abort();
        // An error says that the task was aborted, which is what is wanted.
        let _ = (&mut self.accepting).await;
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// Without the secret.
impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator")
            .field("base_url", &self.base_url)
            .field("client_id", &self.shared.client.id)
            .field("customers", &self.shared.world.fleet.customer_count())
            .field("tenants", &self.shared.world.fleet.tenant_count())
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// Number of customers; 40 when nothing is said. Of `customers` and
    /// [`tenants`](Self::tenants) the last call counts.
    pub fn customers(mut self, customers: usize) -> Self {
        self.size = Size::Customers(customers);
        self
    }

    /// Number of tenants of all customers together; there are as many customers
    /// as hold them.
    pub fn tenants(mut self, tenants: usize) -> Self {
        self.size = Size::Tenants(tenants);
        self
    }

    /// The seed of everything that looks random: the fleet, request ids, the
    /// draws of faults. 1 when nothing is said. Secrets and tokens do not
    /// depend on it.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The client id; [`DEMO_CLIENT_ID`] when nothing is said.
    pub fn client_id(mut self, id: impl Into<String>) -> Self {
        self.client_id = id.into();
        self
    }

    /// The client secret; a random one when nothing is said.
    pub fn client_secret(mut self, secret: SecretString) -> Self {
        self.client_secret = Some(secret);
        self
    }

    /// The public certificate, PEM or DER, whose assertions are accepted. Its
    /// key must be RSA. None when nothing is said.
    pub fn certificate(mut self, certificate: impl Into<Vec<u8>>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }

    /// One more audience that assertions may name, beside the token URL: for
    /// a simulator that is reached under another name.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audiences.push(audience.into());
        self
    }

    /// How far ahead the end (`exp`) of an assertion may be, in whole seconds;
    /// five minutes when nothing is said. The vendor states no limit, and its
    /// sample lasts an hour: the simulator is stricter, so that a client that
    /// keeps assertions short can be told from one that does not.
    pub fn assertion_lifetime(mut self, lifetime: Duration) -> Self {
        self.assertion_lifetime = lifetime;
        self
    }

    /// The scopes that the app registration holds; all of the specification
    /// when nothing is said.
    pub fn grant<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.granted = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// How long tokens live, and what `expires_in` says; an hour when nothing
    /// is said. Tokens that end before what they say are a fault:
    /// [`Fault::token_lifetime`].
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Adds a fault. Faults are tried in the order in which they are added.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Adds several faults.
    pub fn faults(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.faults.extend(faults);
        self
    }

    /// Where to listen, on the loopback; a free port of 127.0.0.1 when nothing
    /// is said.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Starts the simulator on the running tokio runtime. It can be used when
    /// this returns.
    ///
    /// # Errors
    ///
    /// See [`StartError`].
    pub async fn start(self) -> Result<Simulator, StartError> {
        if !self.listen.ip().is_loopback() {
            return Err(StartError::NotLoopback(self.listen));
        }
        let runtime = Handle::try_current().map_err(|_| StartError::NoRuntime)?;
        for fault in &self.faults {
            fault.check()?;
        }
        let fleet = match self.size {
            Size::Customers(size) | Size::Tenants(size) if size > MAX_FLEET => {
                return Err(StartError::FleetTooLarge(size));
            }
            Size::Customers(customers) => Fleet::with_customers(self.seed, customers),
            Size::Tenants(tenants) => Fleet::with_tenants(self.seed, tenants),
        };
        let certificate = self
            .certificate
            .as_deref()
            .map(Certificate::parse)
            .transpose()
            .map_err(StartError::Certificate)?;
        let scopes = ScopeTable::new(self.granted.as_deref()).ok_or(StartError::TooManyScopes)?;
        let secret = match self.client_secret {
            Some(secret) => secret,
            None => random_secret().ok_or(StartError::NoRandomness)?,
        };
        let failed = |source| StartError::Listen { address: self.listen, source };
        let listener = TcpListener::bind(self.listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let base_url = format!("http://{address}");
        let token_url = format!("{base_url}{TOKEN_PATH}");
        let mut audiences = self.audiences;
        audiences.push(token_url.clone());
        let assertions = certificate.map(|certificate| {
            Assertions::new(certificate, &self.client_id, &audiences, self.assertion_lifetime)
        });
        let shared = Arc::new(Shared {
            world: World::new(self.seed, fleet),
            needed: service::needed_scopes(&scopes),
            scopes,
            tokens: Tokens::new().ok_or(StartError::NoRandomness)?,
            client: Client {
                id: self.client_id,
                secret,
                assertions,
                token_lifetime: self.token_lifetime,
            },
            plan: Plan::new(self.seed, self.faults),
            counters: Counters::new(),
            next_request: AtomicU64::new(0),
        });
        let accepting = runtime.spawn(wire::accept(listener, service::router(&shared)));
        Ok(Simulator { shared, address, base_url, token_url, accepting })
    }
}

fn random_secret() -> Option<SecretString> {
    let mut bytes = [0; 24];
    rand::fill(&mut bytes).ok()?;
    Some(URL_SAFE_NO_PAD.encode(bytes).into())
}
