//! Makes the client: from environment variables, or for the demo.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::OsString,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use aos_facade::{Credential, Elements, ElementsBuilder, Environment, LearnedRate, RetryPolicy};
use aos_history::{Account, History};
use aos_sim::Simulator;
use jiff::Timestamp;

use crate::{
    cli::Global,
    commands::Statuses,
    context::Context,
    exit::{Failure, Outcome},
    interrupt::Interrupt,
    profiles::{self, Config, Profile},
    progress::{Pauses, Progress},
    shape_log::ShapeLog,
    terminal::note,
    variables::{self, variable},
    wire::Wire,
};

const DEMO_CUSTOMERS: usize = 40;
/// A seed that gives all kinds of rows.
const DEMO_SEED: u64 = 7;

/// The variables of a credential, of which one after the first holds the secret.
const CREDENTIAL: [&str; 4] =
    ["AOS_CLIENT_ID", "AOS_CLIENT_SECRET", "AOS_CLIENT_SECRET_FILE", "AOS_CERTIFICATE"];

pub(crate) struct Connection {
    /// Dropped first, so that it is the last that speaks of the client.
    pub(crate) pauses: Pauses,
    pub(crate) elements: Elements,
    pub(crate) source: String,
    /// The file that remembers runs; `None` where that is off.
    pub(crate) history: Option<PathBuf>,
    pub(crate) account: Account,
    /// The simulator of the demo, which ends when this is dropped.
    _simulator: Option<Simulator>,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    /// By how many seconds this machine's clock was ahead of the service at its last response.
    clock_ahead: Option<i64>,
    statuses: Statuses,
}

impl Connection {
    pub(crate) fn environment(&self) -> &'static str {
        let url = self.elements.base_url();
        let known = Environment::ALL.iter().find(|known| known.base_url() == url);
        self.elements.environment().or(known.copied()).map_or("own URLs", Environment::label)
    }

    pub(crate) fn statuses(&self, operation: &str) -> BTreeMap<String, u64> {
        let Ok(seen) = self.seen.lock() else { return BTreeMap::new() };
        let of_it = seen.statuses.iter().filter(|((id, _), _)| *id == operation);
        of_it.map(|((_, status), count)| (status.clone(), *count)).collect()
    }

    pub(crate) fn clock_ahead(&self) -> Option<i64> {
        self.seen.lock().ok().and_then(|seen| seen.clock_ahead)
    }
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) concurrency: Option<u16>,
    pub(crate) rate: Option<f64>,
    pub(crate) progress: bool,
}

pub(crate) async fn connect(context: &Context<'_>, limits: Limits) -> Outcome<Connection> {
    let Context { global, interrupt, .. } = context;
    // First, because what is missing may be misspelt.
    for name in unknown_variables() {
        context.output.note(&format!("{name} is no variable of this program, and has no effect"));
    }
    let (builder, simulator) = match global.demo {
        true => demo().await?,
        false => (configured(global, interrupt).await?, None),
    };
    let wire = Wire::new(global.verbose);
    let shapes = global.shape_log.as_deref().map(ShapeLog::new).transpose()?;
    let seen = Arc::<Mutex<Seen>>::default();
    let of_exchanges = Arc::clone(&seen);
    let builder = tuned(builder, global, limits).on_exchange(move |exchange| {
        if let (Some(ended), Ok(mut seen)) = (&exchange.ended, of_exchanges.lock()) {
            if let Some(operation) = exchange.operation {
                let status = ended.status.map_or("none".into(), |it| it.as_u16().to_string());
                *seen.statuses.entry((operation.id, status)).or_default() += 1;
            } else if let Some(date) = date(&exchange.response_headers()) {
                // Of a token request, which each command begins with.
                seen.clock_ahead = Some(Timestamp::now().as_second() - date.as_second());
            }
        }
        wire.show(exchange);
        shapes.iter().for_each(|shapes| shapes.show(exchange));
    });
    let mut elements = builder.clone().build()?;
    let history = history(global)?;
    let account = if global.demo { account(global)? } else { account_of(&elements) };
    if let Some(learned) = history.as_deref().and_then(|path| learned(path, &account)) {
        elements = builder.learned_rate(learned).build()?;
    }
    Ok(Connection {
        pauses: Pauses::watch(&elements, Progress::new(limits.progress), global),
        elements,
        source: source(global)?,
        history,
        account,
        _simulator: simulator,
        seen,
    })
}

/// Makes a client that never authenticates: it needs no credentials, and reads none.
pub(crate) async fn connect_for_preview(global: &Global) -> Outcome<Elements> {
    if global.demo {
        return Ok(tuned(demo().await?.0, global, Limits::default()).build()?);
    }
    without_secret(global, Credential::client_secret("nobody", "nothing"))
}

/// A client with the URLs that are set, which cannot authenticate.
fn without_secret(global: &Global, credential: Credential) -> Outcome<Elements> {
    let profile = profile(global)?.unwrap_or_default();
    let known = |name: &str| match URLS.contains(&name) {
        true => of_profile(&profile, name, &None),
        false => None,
    };
    let mut builder = ElementsBuilder::from_variables(known)?.credential(credential);
    let base_url = known("AOS_BASE_URL").and_then(|url| url.into_string().ok());
    if let Some(url) = base_url.filter(|_| known("AOS_TOKEN_URL").is_none()) {
        // No token is requested.
        builder = builder.token_url(url);
    }
    Ok(tuned(builder, global, Limits::default()).build()?)
}

fn tuned(mut builder: ElementsBuilder, global: &Global, limits: Limits) -> ElementsBuilder {
    builder = builder.user_agent(concat!("aos-cli/", env!("CARGO_PKG_VERSION")));
    // A preview and the call itself warn of the same.
    let said = Mutex::new(BTreeSet::new());
    builder = builder.on_warning(move |warning| {
        let text = warning.to_string();
        if said.lock().is_ok_and(|mut said| said.insert(text.clone())) {
            note("warning", &text);
            warning.hint().iter().for_each(|hint| note("hint", hint));
        }
    });
    let mut retry = RetryPolicy::default();
    retry.max_attempts = global.max_attempts.unwrap_or(retry.max_attempts);
    if let Some(seconds) = global.timeout {
        let timeout = Duration::from_secs(seconds);
        builder = builder.attempt_timeout(timeout);
        // An attempt must not be ended by the budget of all attempts.
        retry.budget = retry.budget.max(timeout);
    }
    builder = builder.retry(retry).lenient_responses(global.lenient);
    if let Some(concurrency) = limits.concurrency {
        builder = builder.concurrency(concurrency.into());
    }
    if let Some(rate) = limits.rate {
        builder = builder.requests_per_second(rate);
    }
    builder
}

async fn demo() -> Outcome<(ElementsBuilder, Option<Simulator>)> {
    let simulator = Simulator::builder()
        .customers(DEMO_CUSTOMERS)
        .seed(DEMO_SEED)
        .start()
        .await
        .map_err(|error| Failure::failed(format!("the demo cannot be started: {error}")))?;
    let credential = Credential::client_secret(simulator.client_id(), simulator.client_secret());
    let builder = Elements::builder()
        .base_url(simulator.base_url())
        .token_url(simulator.token_url())
        .credential(credential);
    Ok((builder, Some(simulator)))
}

fn date(headers: &[(String, String)]) -> Option<Timestamp> {
    let (_, date) = headers.iter().find(|(name, _)| name == "date")?;
    jiff::fmt::rfc2822::parse(date).ok().map(|date| date.timestamp())
}

/// Where the settings are from, in words.
pub(crate) fn source(global: &Global) -> Outcome<String> {
    if global.demo {
        return Ok("demo (a simulator in this program)".to_owned());
    }
    let Some(Profile { name, read_only, .. }) = profile(global)? else {
        return Ok("environment variables".to_owned());
    };
    let file = profiles::path(global.config.as_deref()).unwrap_or_default();
    let only = if read_only { " (read-only)" } else { "" };
    Ok(format!("{}, profile {name}{only}", file.display()))
}

/// For who reads a report, so without where the profile is stored.
pub(crate) fn profile_name(global: &Global) -> Outcome<Option<String>> {
    match global.demo {
        true => Ok(Some("demo".to_owned())),
        false => Ok(profile(global)?.map(|profile| profile.name)),
    }
}

/// As given, of the profile, or in the folder for data; `None` if it is off, and for the demo.
pub(crate) fn history(global: &Global) -> Outcome<Option<PathBuf>> {
    let given = match (&global.history, global.demo) {
        (Some(given), _) => Some(given.clone()),
        (None, true) => return Ok(None),
        (None, false) => profile(global)?.and_then(|profile| profile.history),
    };
    let is_off = given.as_ref().is_some_and(|given| given.as_os_str().eq_ignore_ascii_case("off"));
    let folder = ["LOCALAPPDATA", "XDG_DATA_HOME", ".local/share"];
    let path = profiles::own_file(given.as_deref(), folder, "history.db");
    Ok(path.filter(|_| !is_off))
}

/// The rate limit that an earlier run found. It only spares some refusals, so what is wrong
/// with the history is left to who needs it.
fn learned(history: &Path, account: &Account) -> Option<LearnedRate> {
    let kept = History::open_read_only(history).ok()?.recall_rate(account).ok()??;
    let mut learned = LearnedRate::new(kept.requests_per_second);
    learned.in_flight = kept.in_flight.and_then(|requests| requests.try_into().ok());
    learned.age = Timestamp::now().duration_since(kept.at).try_into().unwrap_or_default();
    Some(learned)
}

/// Whose runs a command is about. Nothing is read of the secret.
pub(crate) fn account(global: &Global) -> Outcome<Account> {
    if global.demo {
        return Ok(Account { base_url: "demo".to_owned(), client_id: "demo".to_owned() });
    }
    let client_id = match profile(global)? {
        Some(profile) => profile.client_id,
        None => variable("AOS_CLIENT_ID").and_then(|id| id.into_string().ok()),
    };
    let Some(client_id) = client_id else {
        let sentence = "it is not known whose runs are meant: no client id is set";
        return Err(Failure::failed(sentence).hint("set AOS_CLIENT_ID, or use --profile NAME"));
    };
    let elements = without_secret(global, Credential::client_secret(client_id, "nothing"))?;
    Ok(account_of(&elements))
}

fn account_of(elements: &Elements) -> Account {
    Account { base_url: elements.base_url().to_owned(), client_id: elements.client_id().to_owned() }
}

fn unknown_variables() -> BTreeSet<String> {
    const OTHERS: [&str; 3] = ["AOS_CERTIFICATE_PASSWORD", "AOS_CA_CERTIFICATE", "AOS_LOG"];
    let of_options: Vec<String> = variables::of_options(&crate::command()).collect();
    let known = |name: &str| {
        let mut others = CREDENTIAL.iter().chain(&URLS).chain(&OTHERS);
        others.any(|it| *it == name) || of_options.iter().any(|it| it == name)
    };
    let names = std::env::vars_os().filter_map(|(name, _)| name.into_string().ok());
    names.filter(|name| name.starts_with("AOS_") && !known(name)).collect()
}

const URLS: [&str; 3] = ["AOS_ENVIRONMENT", "AOS_BASE_URL", "AOS_TOKEN_URL"];

/// The settings of a profile, or of the environment: a credential comes whole from one.
async fn configured(global: &Global, interrupt: &Interrupt) -> Outcome<ElementsBuilder> {
    #[cfg(unix)]
    if let Some(path) = profiles::path(global.config.as_deref()) {
        profiles::warn_of_others(&path);
    }
    let Some(profile) = profile(global)? else {
        let has_profiles = !Config::read(global.config.as_deref())?.profiles.is_empty();
        // It may name a FIFO.
        return interrupt.or_ends_reading(move || from_environment(has_profiles)).await;
    };
    let replaced = format!("used in the place of those of profile {}", profile.name);
    for (names, what) in [(&CREDENTIAL[..], "not used because of --profile"), (&URLS, &replaced)] {
        let mut set = names.to_vec();
        set.retain(|name| variable(name).is_some());
        if !set.is_empty() {
            note("note", &format!("{what}: {}", set.join(", ")));
        }
    }
    of_one(&profile, interrupt).await
}

/// The settings of a profile, checked as far as nothing need be sent for it.
pub(crate) async fn of_one(profile: &Profile, interrupt: &Interrupt) -> Outcome<ElementsBuilder> {
    profile.check()?;
    let password = profile.certificate_password().await?;
    let chosen = profile.clone();
    let read =
        move || Ok(ElementsBuilder::from_variables(|name| of_profile(&chosen, name, &password))?);
    let builder = interrupt.or_ends_reading(read).await;
    let mut builder =
        builder.map_err(|failure| failure.meaning(&format!("profile {}", profile.name)))?;
    if let Some(credential) = profile.credential() {
        builder = builder.credential(credential);
    }
    builder = match profile.proxy.as_deref() {
        Some("none") => builder.no_proxy(),
        Some(url) => builder.proxy(url),
        None => builder,
    };
    if let Some(rate) = profile.requests_per_second {
        builder = builder.requests_per_second(rate);
    }
    if let Some(concurrency) = profile.concurrency {
        builder = builder.concurrency(concurrency.into());
    }
    Ok(builder.read_only(profile.read_only))
}

/// A setting: of a variable, else of the profile. URLs come from one of them together.
fn of_profile(profile: &Profile, name: &str, password: &Option<OsString>) -> Option<OsString> {
    let is_url = URLS.contains(&name);
    match name {
        "AOS_CERTIFICATE_PASSWORD" => password.clone(),
        _ if CREDENTIAL.contains(&name) => profile.variable(name),
        _ if is_url && URLS.iter().any(|url| variable(url).is_some()) => variable(name),
        _ => variable(name).or_else(|| profile.variable(name)),
    }
}

/// The profile that counts, if one does. One that is not there is an error, and one beside a
/// credential in variables.
fn profile(global: &Global) -> Outcome<Option<Profile>> {
    let config = Config::read(global.config.as_deref())?;
    let credential = CREDENTIAL.iter().find(|name| variable(name).is_some());
    let of_variable = variable("AOS_PROFILE").map(|name| name.to_string_lossy().trim().to_owned());
    let name = match (&global.profile, of_variable, credential) {
        (Some(name), ..) => Some(name.clone()),
        (None, Some(_), Some(other)) => {
            let sentence =
                format!("AOS_PROFILE and {other} are set, and only one of them can be used");
            return Err(Failure::usage(sentence).hint("--profile NAME decides"));
        }
        (None, Some(name), None) => Some(name),
        (None, None, Some(_)) => None,
        (None, None, None) => config.default_profile.clone(),
    };
    name.map(|name| config.profile(&name).cloned()).transpose()
}

fn from_environment(has_profiles: bool) -> Outcome<ElementsBuilder> {
    if CREDENTIAL.iter().all(|name| variable(name).is_none()) {
        return Err(Failure::failed(format!(
            "no credentials: set AOS_CLIENT_ID and one of {}, or make a profile",
            CREDENTIAL[1..].join(", ")
        ))
        .hint(match has_profiles {
            true => "`aos auth use NAME` makes a profile the default; --profile NAME uses one",
            false => {
                "`aos auth add NAME` makes a profile; `aos --help` lists all variables; --demo \
                 needs no account"
            }
        }));
    }
    Ok(ElementsBuilder::from_env()?)
}
