//! The arguments.

mod fleet;
mod global;
mod values;

use std::path::PathBuf;

use aos_facade::{
    ActionType, Operation,
    api::{Codes, Method},
};
use aos_sim::Fault;
use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;

pub(crate) use fleet::{
    Deciding, FleetDiff, FleetReport, FleetRun, FleetWatch, Fleets, Point, Remembering, Running,
};
pub(crate) use global::{Errors, Global};
pub(crate) use values::of_input;

use self::values::{action_types, groups, header, lists, methods, operations, parameter, size};
use crate::{exit, profiles::Profile};

const SETTINGS: &str = "\
Settings come from environment variables, so that no secret is in a list of processes:
  AOS_CLIENT_ID             client id of the app registration
  AOS_CLIENT_SECRET         its client secret, or
  AOS_CLIENT_SECRET_FILE    a file that holds it, or
  AOS_CERTIFICATE           a file with certificate and private key (PEM or PFX)
  AOS_CERTIFICATE_PASSWORD  password of the PFX file
  AOS_ENVIRONMENT           commercial (default), us-government, aos2 or fedramp
  AOS_BASE_URL              base URL of the API, instead of the environment's
  AOS_TOKEN_URL             token endpoint, instead of the environment's
  AOS_CA_CERTIFICATE        file with additional certificate authorities (PEM or DER)
  AOS_LOG                   info, debug or trace for -v, -vv or -vvv
Each global option has a variable too, such as AOS_MAX_ATTEMPTS; the option counts more.
HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY are honoured.";

fn after_help() -> String {
    format!(
        "{SETTINGS}\n\n{}\n\nTry it without an account:\n  aos actions sweep --demo",
        exit::CODES
    )
}

/// The AvePoint Elements API: risky actions over a fleet of tenants, and every
/// other operation. Unofficial.
#[derive(Debug, Parser)]
#[command(name = "aos", version, after_help = after_help(), max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Count the risky and the normal actions in tenants
    #[command(subcommand)]
    Actions(Actions),
    /// Read any operation over the whole fleet
    #[command(subcommand)]
    Fleet(Fleets),
    /// List the tenants of the fleet
    #[command(subcommand)]
    Tenants(Tenants),
    Call(Call),
    Api(Api),
    /// List the operations of the API
    Operations,
    /// Print the vendor's lists of codes, or the codes of one with their names
    #[command(after_help = "Examples:\n  aos codes\n  aos codes data-centers --match germany")]
    Codes {
        /// The list
        #[arg(value_name = "LIST", value_parser = lists(), hide_possible_values = true)]
        list: Option<&'static Codes>,
    },
    /// Print the JSON schemas of an operation's parameters, request and response
    #[command(after_help = "Example:\n  aos schema retrieve_customers")]
    Schema {
        /// The operation's id
        #[arg(value_name = "OPERATION", value_parser = operations())]
        operation: &'static Operation,
    },
    /// Keep profiles
    #[command(subcommand)]
    Auth(Auth),
    /// Check settings, credentials, clock, token, scopes and one read
    #[command(
        after_help = "Examples:\n  aos doctor\n  aos doctor actions customers    # what a sweep needs"
    )]
    Doctor {
        /// Only the scopes that the operations of these groups need
        #[arg(value_name = "GROUP", value_parser = groups())]
        groups: Vec<String>,
    },
    Sim(Sim),
    /// Print a completion script for a shell
    #[command(
        after_help = "Example:\n  aos completions bash > ~/.local/share/bash-completion/completions/aos"
    )]
    Completions {
        /// The shell
        shell: Shell,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Actions {
    Sweep(Sweep),
}

/// Count the actions in all tenants of all customers.
///
/// A tenant that fails is a row with its error; the sweep continues, and the
/// exit code is 3. JSON lines are printed row by row as the responses arrive; a table
/// has the riskiest tenants first, the other formats are sorted by ids.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos actions sweep --demo
  aos actions sweep --min-risky 10 --out risky.csv
  aos actions sweep --limit 10 --columns customer,tenant,riskyActionCount
  aos actions sweep --customer @gold.txt --exclude 'Amber Noodle Mock Optics' --rate 10")]
pub(crate) struct Sweep {
    #[command(flatten)]
    pub(crate) running: Running,
    #[command(flatten)]
    pub(crate) remembering: Remembering,
    #[command(flatten)]
    pub(crate) deciding: Deciding,
    /// Count only one kind of action
    #[arg(long, value_name = "VALUE", value_parser = action_types())]
    pub(crate) types: Option<ActionType>,
    /// Only tenants with at least so many risky actions; those that failed stay
    #[arg(long, value_name = "N")]
    pub(crate) min_risky: Option<i64>,
}

/// The customers and tenants of the fleet that a command is about.
#[derive(Clone, Debug, Args)]
pub(crate) struct Selection {
    /// Only these customers: ids, exact names, or a file with one a line
    #[arg(long = "customer", value_name = "ID|NAME|@FILE", num_args = 1..)]
    pub(crate) customers: Vec<String>,
    /// Not these customers or single tenants
    #[arg(long, value_name = "ID|NAME|@FILE", num_args = 1..)]
    pub(crate) exclude: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Tenants {
    /// List all customers and their tenants, with their ids
    #[command(
        after_help = "Examples:\n  aos tenants list --demo --match north\n  aos tenants list --out tenants.csv"
    )]
    List(Selection),
}

/// Call any operation by its id, with JSON in and out.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos call retrieve_customers --body '{}' --demo
  aos call retrieve_customers --body @filter.json -p pageSize=10 --output table
  aos call retrieve_risky_action_count -p customerId=ID -p tenantId=ID -p types=Risky

`aos operations` lists the operations; `aos schema OPERATION` prints the schemas of one. Each has a
command of its own as well, such as `aos customers list`, with a flag for each parameter.")]
pub(crate) struct Call {
    /// The operation's id
    #[arg(value_name = "OPERATION", value_parser = operations())]
    pub(crate) operation: &'static Operation,
    #[command(flatten)]
    pub(crate) input: CallInput,
    #[command(flatten)]
    pub(crate) sending: Sending,
}

/// What a call is made with.
#[derive(Clone, Debug, Args)]
pub(crate) struct CallInput {
    /// A path or query parameter; an enum value may be given by its name
    #[arg(long = "parameter", short, value_name = "NAME=VALUE", value_parser = parameter)]
    pub(crate) parameters: Vec<(String, String)>,
    /// The request body: JSON, @FILE, or - for stdin
    #[arg(long, short, value_name = "JSON|@FILE|-", value_hint = ValueHint::FilePath)]
    pub(crate) body: Option<String>,
}

/// How a write is sent.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Sending {
    /// Skip the confirmation of writes (required when not interactive)
    #[arg(long, short)]
    pub(crate) yes: bool,
    /// Print the request, with its secrets redacted, without sending it
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// Send an authenticated request with any method and path.
///
/// For what the spec does not have. The response is printed as it arrived, JSON
/// with line breaks on a terminal; a status that is not a success is an error.
/// Nothing is checked against the spec, and only read-only requests are retried:
/// GET, and operations that the spec marks as read-only.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos api GET /partner/external/v3/um/customers/ID/tenants/ID/users/ID
  aos api POST /partner/external/v3/general/customers/batch --body '{}' -p pageSize=1 --demo
  aos api GET /partner/external/v3/new/thing --scope elements.new.read.all")]
pub(crate) struct Api {
    /// The method
    #[arg(value_name = "METHOD", value_parser = methods())]
    pub(crate) method: Method,
    /// Path below the base URL, or a URL of the API's own origin
    #[arg(value_name = "PATH")]
    pub(crate) path: String,
    /// A query parameter
    #[arg(long = "parameter", short = 'p', value_name = "NAME=VALUE", value_parser = parameter)]
    pub(crate) query: Vec<(String, String)>,
    /// The request body: JSON, @FILE, or - for stdin
    #[arg(long, short, value_name = "JSON|@FILE|-", value_hint = ValueHint::FilePath)]
    pub(crate) body: Option<String>,
    /// A request header
    #[arg(long = "header", value_name = "NAME:VALUE", value_parser = header)]
    pub(crate) headers: Vec<(String, String)>,
    /// A scope to request, instead of those that the operations of this path need
    #[arg(long = "scope", value_name = "SCOPE")]
    pub(crate) scopes: Vec<String>,
    #[command(flatten)]
    pub(crate) sending: Sending,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Auth {
    /// Make a profile in config.toml; a secret is never in it
    #[command(
        after_help = "Examples:\n  aos auth add north\n  aos auth add north --client-id ID --certificate north.pem --read-only\n  aos auth add south --client-id ID --secret-command pass --secret-command aos/south"
    )]
    Add(Box<AddProfile>),
    /// List the profiles, with where the secret of each is
    List,
    /// Remove a profile
    Remove {
        /// The profile
        name: String,
    },
    /// Make a profile the default
    Use {
        /// The profile
        name: String,
    },
}

/// A profile to make.
#[derive(Debug, Args)]
#[command(group(clap::ArgGroup::new("where")))]
pub(crate) struct AddProfile {
    /// Its name
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) profile: Profile,
    /// Read the client secret from stdin, into a file beside config.toml
    #[arg(long, group = "where", requires = "client_id")]
    pub(crate) secret_stdin: bool,
}

/// Run a simulator of the service on this machine, until Ctrl-C.
///
/// Ctrl-C (or SIGTERM) is its normal end; the exit code is then 0.
///
/// Prints the settings for the other commands as lines for a shell. The
/// client id and the secret that it accepts are those of AOS_CLIENT_ID and
/// AOS_CLIENT_SECRET; without them a client id of its own and a random secret.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos sim > sim.env & sleep 1
  . ./sim.env && aos actions sweep
  aos sim --tenants 100000 --fault latency=600ms..5400ms --fault 503~1%
  aos sim --fault 429-after=2s*3 --fault limit=window:50/1s --fault reset@retrieve_customers*1

A fault is an effect (latency=TIME..TIME, limit=LIMIT, a status like 503, 503-html, 429-after=TIME,
429-date=TIME, reset, hang, cut, bad-json, redirect=URL, token-uses=N) and then, as needed,
@OPERATION, @token, @any, @customer:ID, @tenant:ID, @TIME..TIME (since the start), +N (skips the
first N requests), *N (acts N times), ~N% (acts on a share).

A LIMIT is bucket:N/s, window:N/TIME, sliding:N/TIME or concurrency:N and then, as needed,
:burst=N, :ra=none|exact|ceil|SECONDS (Retry-After), :other=N% (taken by another client),
:then=N/s@TIME (changes to it).")]
pub(crate) struct Sim {
    /// Customers of the fleet [default: 40]
    #[arg(long, value_name = "N", value_parser = size(), conflicts_with = "tenants")]
    pub(crate) customers: Option<usize>,
    /// Tenants of the fleet; the number of customers follows from it
    #[arg(long, value_name = "N", value_parser = size())]
    pub(crate) tenants: Option<usize>,
    /// Seed of everything random
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) seed: u64,
    /// Run the simulator's time N times faster
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    pub(crate) speed: u16,
    /// Port on 127.0.0.1; 0 for a free one
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) port: u16,
    /// A fault to inject; see below
    #[arg(long = "fault", value_name = "FAULT")]
    pub(crate) faults: Vec<Fault>,
    /// The shell that reads the settings
    #[arg(long, value_name = "SHELL", default_value = "bash", hide_default_value = true)]
    pub(crate) shell: SimShell,
    /// Accept client assertions of this certificate (PEM or DER)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) certificate: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SimShell {
    /// As `export` lines, also for other POSIX shells [default]
    Bash,
    /// As `set -gx` lines
    Fish,
    /// As `$env:` lines
    Powershell,
}
