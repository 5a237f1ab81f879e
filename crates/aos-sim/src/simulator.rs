//! A running simulator, and its builder.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, atomic::AtomicU64},
    time::Duration,
};

use derive_setters::Setters;
use parking_lot::Mutex;
use secrecy::SecretString;
use tokio::{net::TcpListener, runtime::Handle, task::JoinHandle, time::Instant};

use crate::{
    data::World,
    fault::{Fault, FaultError, Plan},
    fleet::{Fleet, MAX_FLEET},
    service::{PathValue, Server, TOKEN_PATH},
    token::{Assertions, Registration, Tokens, random_text},
};

/// The default client id.
pub const DEMO_CLIENT_ID: &str = "00000000-0000-4000-8000-00000000demo";

/// The highest speed. Timers are exact to a millisecond of real time, which is a second
/// at this speed.
const MAX_SPEED: f64 = 1_000.0;

/// A simulator that runs, on the tokio runtime that started it, until it is stopped
/// or dropped.
pub struct Simulator {
    server: Arc<Server>,
    address: SocketAddr,
    base_url: String,
    token_url: String,
    accepting: JoinHandle<()>,
}

/// The configuration of a simulator. See [`Simulator::builder`].
#[derive(Clone, Setters)]
#[setters(strip_option)]
pub struct Builder {
    #[setters(skip)]
    size: usize,
    #[setters(skip)]
    fleet: fn(u64, usize) -> Fleet,
    /// The seed of all data, request ids and faults; 1 by default. Secrets and
    /// tokens do not depend on it.
    seed: u64,
    /// The client id; [`DEMO_CLIENT_ID`] by default.
    #[setters(into)]
    client_id: String,
    /// The client secret; random by default.
    client_secret: Option<SecretString>,
    /// The public RSA certificate, as PEM or DER, whose client assertions are
    /// accepted; none by default.
    #[setters(into)]
    certificate: Option<Vec<u8>>,
    #[setters(skip)]
    audiences: Vec<String>,
    /// Maximum lifetime of a client assertion, in whole seconds; five minutes by
    /// default. The vendor documents no limit, and its sample lasts an hour.
    assertion_lifetime: Duration,
    #[setters(skip)]
    granted: BTreeSet<String>,
    /// Lifetime of tokens, which is also their `expires_in`; an hour by default.
    /// [`Fault::token_uses`] revokes them earlier.
    token_lifetime: Duration,
    #[setters(skip)]
    faults: Vec<Fault>,
    /// The loopback address to listen on; a free port of 127.0.0.1 by default.
    listen: SocketAddr,
    /// How many times faster than real time the simulator's time runs: latencies, limits,
    /// spans of faults and lifetimes of tokens, not those of assertions, which the client
    /// dates. 1 by default, 1,000 at most. `Retry-After` and `expires_in` stay in its seconds.
    speed: f64,
}

/// Why a simulator did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The address is not a loopback address.
    #[error("{0} is not a loopback address; use for example 127.0.0.1")]
    NotLoopback(SocketAddr),
    /// Listening on the address failed.
    #[error("the simulator cannot listen on {address}; use another port, or 0 for a free one")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// The error of the system.
        source: io::Error,
    },
    /// A fault is not valid.
    #[error(transparent)]
    Fault(#[from] FaultError),
    /// The certificate is not valid.
    #[error("the certificate is not valid: {0}; use the public certificate as PEM or DER")]
    Certificate(String),
    /// The fleet would be too large.
    #[error("a fleet of {0} is too large; the maximum is {MAX_FLEET}")]
    FleetTooLarge(usize),
    /// The speed is not possible.
    #[error("the speed must be above 0 and at most {MAX_SPEED}, not {0}")]
    Speed(f64),
    /// There is no running tokio runtime.
    #[error("the simulator must be started in a tokio runtime")]
    NoRuntime,
}

impl Simulator {
    /// A simulator with 40 customers on a free port, without faults.
    pub fn builder() -> Builder {
        let scopes = aos_api::OPERATIONS.iter().flat_map(|known| known.scopes).copied().flatten();
        Builder {
            size: 40,
            fleet: Fleet::with_customers,
            seed: 1,
            client_id: DEMO_CLIENT_ID.to_owned(),
            client_secret: None,
            certificate: None,
            audiences: Vec::new(),
            assertion_lifetime: Duration::from_secs(300),
            granted: scopes.map(|scope| (*scope).to_owned()).collect(),
            token_lifetime: Duration::from_secs(3_600),
            faults: Vec::new(),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            speed: 1.0,
        }
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL of the API, without a trailing slash.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The URL of the token endpoint, which is the audience of client assertions.
    pub fn token_url(&self) -> &str {
        &self.token_url
    }

    /// The client id of the app registration.
    pub fn client_id(&self) -> &str {
        &self.server.registration.client_id
    }

    /// The client secret of the app registration.
    pub fn client_secret(&self) -> SecretString {
        self.server.registration.secret.clone()
    }

    /// The fleet that it serves.
    pub fn fleet(&self) -> &Fleet {
        &self.server.world.fleet
    }

    /// The requests and responses so far.
    pub fn requests(&self) -> Requests {
        self.server.requests.lock().clone()
    }

    /// Stops listening and closes all connections, also those of open requests.
    pub async fn stop(mut self) {
        self.accepting.abort();
        // The error of an aborted task.
        let _ = (&mut self.accepting).await;
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// Omits the secret.
impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator")
            .field("base_url", &self.base_url)
            .field("fleet", self.fleet())
            .finish_non_exhaustive()
    }
}

impl Builder {
    /// Number of customers; 40 by default. Overrides [`tenants`](Self::tenants).
    pub fn customers(mut self, customers: usize) -> Self {
        (self.size, self.fleet) = (customers, Fleet::with_customers);
        self
    }

    /// Number of tenants, with as many customers as they need. Overrides
    /// [`customers`](Self::customers).
    pub fn tenants(mut self, tenants: usize) -> Self {
        (self.size, self.fleet) = (tenants, Fleet::with_tenants);
        self
    }

    /// An audience that client assertions may have instead of the token URL, for a
    /// simulator that is reached by another name.
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audiences.push(audience.into());
        self
    }

    /// The scopes of the app registration; all scopes of the specification by default.
    pub fn grant<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.granted = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Adds a fault. Faults are tried in the order in which they were added.
    pub fn fault(self, fault: Fault) -> Self {
        self.faults([fault])
    }

    /// Adds several faults.
    pub fn faults(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.faults.extend(faults);
        self
    }

    /// Starts the simulator on the current tokio runtime.
    ///
    /// # Errors
    ///
    /// See [`StartError`].
    pub async fn start(self) -> Result<Simulator, StartError> {
        if !self.listen.ip().is_loopback() {
            return Err(StartError::NotLoopback(self.listen));
        }
        let runtime = Handle::try_current().map_err(|_| StartError::NoRuntime)?;
        self.faults.iter().try_for_each(Fault::check)?;
        if self.size > MAX_FLEET {
            return Err(StartError::FleetTooLarge(self.size));
        }
        if !(self.speed > 0.0 && self.speed <= MAX_SPEED) {
            return Err(StartError::Speed(self.speed));
        }
        let failed = |source| StartError::Listen { address: self.listen, source };
        let listener = TcpListener::bind(self.listen).await.map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let base_url = format!("http://{address}");
        let token_url = format!("{base_url}{TOKEN_PATH}");
        let mut audiences = self.audiences;
        audiences.push(token_url.clone());
        let assertions = self.certificate.map(|certificate| {
            Assertions::new(&certificate, &self.client_id, &audiences, self.assertion_lifetime)
        });
        let assertions = assertions.transpose().map_err(StartError::Certificate)?;
        let clock = Clock::start(self.speed);
        let server = Arc::new(Server {
            clock,
            world: World::new((self.fleet)(self.seed, self.size)),
            registration: Registration {
                client_id: self.client_id,
                secret: self.client_secret.unwrap_or_else(|| random_text().into()),
                assertions,
                granted: self.granted,
                token_lifetime: self.token_lifetime,
                tokens: Tokens::new(clock),
            },
            plan: Plan::new(self.seed, clock, self.faults),
            requests: Mutex::default(),
            next_request: AtomicU64::new(0),
        });
        let accepting = runtime.spawn(Arc::clone(&server).accept(listener));
        Ok(Simulator { server, address, base_url, token_url, accepting })
    }
}

/// The requests and responses of a simulator so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Requests {
    /// Requests to the token endpoint.
    pub tokens: u64,
    /// Calls by operation id, without operations that were never called, and then by the
    /// ids of customer and tenant in the path; an id that a path does not have is empty.
    pub calls: BTreeMap<&'static str, BTreeMap<(String, String), u64>>,
    /// Requests for a path or method of no operation.
    pub unknown: u64,
    /// Responses by status, including those of the token endpoint. Requests without a
    /// response (reset, hanging) are not counted here.
    pub statuses: BTreeMap<u16, u64>,
}

impl Requests {
    /// Calls of the operation with this id.
    pub fn calls(&self, operation: &str) -> u64 {
        self.calls.get(operation).map_or(0, |calls| calls.values().sum())
    }

    /// Calls of all operations.
    pub fn all_calls(&self) -> u64 {
        self.calls.values().flat_map(BTreeMap::values).sum()
    }

    pub(crate) fn count(&mut self, operation: &'static str, path: &[PathValue]) {
        let id = |wanted| path.iter().find(|(name, _)| *name == wanted).map(|(_, id)| id.clone());
        let target = ["customerId", "tenantId"].map(|name| id(name).unwrap_or_default());
        *self.calls.entry(operation).or_default().entry(target.into()).or_default() += 1;
    }

    /// Responses with this status.
    pub fn status(&self, status: u16) -> u64 {
        self.statuses.get(&status).copied().unwrap_or_default()
    }
}

/// Everything that takes time in a simulator is in this time.
#[derive(Clone, Copy)]
pub(crate) struct Clock {
    start: Instant,
    speed: f64,
}

impl Clock {
    pub(crate) fn start(speed: f64) -> Self {
        Self { start: Instant::now(), speed }
    }

    pub(crate) fn now(&self) -> Duration {
        self.start.elapsed().mul_f64(self.speed)
    }

    pub(crate) async fn sleep(&self, time: Duration) {
        if !time.is_zero() {
            let real = Duration::try_from_secs_f64(time.as_secs_f64() / self.speed);
            tokio::time::sleep(real.unwrap_or(Duration::MAX)).await;
        }
    }
}
