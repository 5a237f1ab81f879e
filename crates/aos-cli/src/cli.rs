//! The arguments.

use std::path::PathBuf;

use aos_facade::{
    ActionType, CustomerId, TenantId,
    api::{Method, OPERATIONS, TAGS},
};
use aos_sim::Fault;
use clap::{
    ArgAction, Args, Parser, Subcommand, ValueHint,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use clap_complete::Shell;

use crate::output::Format;

const SETTINGS: &str = "\
Settings come from environment variables, so that no secret is seen in a list of processes:
  AOS_CLIENT_ID             client id of the app registration
  AOS_CLIENT_SECRET         its client secret, or
  AOS_CLIENT_SECRET_FILE    a file that holds it, or
  AOS_CERTIFICATE           a file with certificate and private key (PEM or PFX)
  AOS_CERTIFICATE_PASSWORD  password of the PFX file
  AOS_ENVIRONMENT           commercial (default), us-government, aos2 or fedramp
  AOS_BASE_URL              another API than the environment's
  AOS_TOKEN_URL             another token endpoint than the environment's
  AOS_CA_CERTIFICATE        file with one more certificate authority (PEM)

Exit codes: 0 all well, 1 failed, 2 wrong usage, 3 a sweep ended with failed rows,
130 ended by Ctrl-C.

Try it without an account:
  aos actions sweep --demo";

/// The AvePoint Elements API: risky actions over a fleet of tenants, and every
/// other operation. Unofficial.
#[derive(Debug, Parser)]
#[command(name = "aos", version, after_help = SETTINGS, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command understands.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// How values and rows are printed. Without it: a table on a terminal,
    /// otherwise JSON lines for rows and JSON for single values.
    #[arg(long, short, global = true, value_name = "FORMAT")]
    pub(crate) output: Option<Format>,
    /// Use a simulated fleet inside this program: no account, no network. All
    /// AOS_* variables are ignored.
    #[arg(long, global = true)]
    pub(crate) demo: bool,
    /// Tell on stderr what is sent; twice for more. Tokens and secrets are
    /// never told.
    #[arg(long, short, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,
    /// No progress and no notes on stderr; errors only.
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// How often a call is sent at the most, the first time counted [default: 5]
    #[arg(long, global = true, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) max_attempts: Option<u32>,
    /// How long one attempt of a call may take [default: 60]
    #[arg(long, global = true, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub(crate) timeout: Option<u64>,
}

impl Cli {
    /// The area that has handwritten commands beside those of its operations.
    pub(crate) const ACTIONS: &str = "actions";
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Count the risky and the normal actions in tenants
    #[command(subcommand)]
    Actions(Actions),
    /// Call any operation by its id, with JSON in and out
    Call(Call),
    /// Send any method and path, signed in
    Api(Api),
    /// List the operations of the API
    Operations,
    /// Print the JSON schemas of an operation's parameters, request and response
    Schema(Schema),
    /// Look at the sign-in
    #[command(subcommand)]
    Auth(Auth),
    /// Run a simulator of the service on this machine, until Ctrl-C
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
    /// Count the actions in one tenant
    Count(Count),
    /// Count the actions in all tenants of all customers
    Sweep(Sweep),
}

/// Count the actions in one tenant.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  aos actions count --customer 3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60 \\
      --tenant b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274 --type risky")]
pub(crate) struct Count {
    /// The customer's id
    #[arg(long, value_name = "ID")]
    pub(crate) customer: CustomerId,
    /// The tenant's id
    #[arg(long, value_name = "ID")]
    pub(crate) tenant: TenantId,
    /// Count only one kind of action
    #[arg(long = "type", value_name = "TYPE", value_parser = action_types(), ignore_case = true)]
    pub(crate) kind: Option<ActionType>,
}

/// Count the actions in all tenants of all customers.
///
/// A tenant that fails is a row with its error, and the sweep goes on; the
/// exit code is 3 then. JSON lines and CSV are printed row by row as the
/// answers come; table and JSON come at the end, the riskiest tenants first.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos actions sweep --demo
  aos actions sweep --type risky --output csv > risky.csv
  aos actions sweep --output json | jq '.[:10]'
  aos actions sweep --customer 3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60 --rate 10")]
pub(crate) struct Sweep {
    /// Only these customers
    #[arg(long = "customer", value_name = "ID", num_args = 1..)]
    pub(crate) customers: Vec<CustomerId>,
    /// Not these: ids of customers or of single tenants
    #[arg(long, value_name = "ID", num_args = 1..)]
    pub(crate) exclude: Vec<CustomerId>,
    /// Count only one kind of action
    #[arg(long = "type", value_name = "TYPE", value_parser = action_types(), ignore_case = true)]
    pub(crate) kind: Option<ActionType>,
    /// Tenants that are asked at the same time [default: 16]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1_000))]
    pub(crate) concurrency: Option<u16>,
    /// Requests that are begun in a second, at the most [default: no limit]
    #[arg(long, value_name = "N", value_parser = rate)]
    pub(crate) rate: Option<f64>,
    /// Show the ids in a table too
    #[arg(long)]
    pub(crate) ids: bool,
}

/// Call any operation of the API, with JSON in and out.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos call retrieve_customers --body '{}' --all --demo
  aos call retrieve_customers --body @filter.json -p pageSize=10 --output table
  aos call retrieve_risky_action_count -p customerId=ID -p tenantId=ID -p types=Risky

`aos operations` lists the operations, `aos schema OPERATION` what one takes and answers. Each has
a command of its own as well, such as `aos customers list`, with a flag for each parameter.")]
pub(crate) struct Call {
    /// The operation's id
    #[arg(value_name = "OPERATION", value_parser = operations())]
    pub(crate) operation: String,
    /// A path or query parameter; an enum's value also by its name
    #[arg(long = "parameter", short, value_name = "NAME=VALUE", value_parser = parameter)]
    pub(crate) parameters: Vec<(String, String)>,
    /// The request body: JSON, @ and a file that holds it, or - for stdin
    #[arg(long, short, value_name = "JSON|@FILE|-", value_hint = ValueHint::FilePath)]
    pub(crate) body: Option<String>,
    /// Get the rows of all pages, and only them
    #[arg(long)]
    pub(crate) all: bool,
    #[command(flatten)]
    pub(crate) sending: Sending,
}

/// How a call is sent that could change something.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Sending {
    /// Send what changes something without a question; needed where nobody can
    /// be asked
    #[arg(long, short)]
    pub(crate) yes: bool,
    /// Print the request without its secrets, and send nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// Send any method and path, signed in.
///
/// For what the specification does not know. The answer is printed as it came,
/// JSON with line breaks on a terminal; a status that is no success is an error
/// all the same. Nothing is checked, and only a read is repeated: a GET, or
/// what the specification knows as one.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos api GET /partner/external/v3/um/customers/ID/tenants/ID/users/ID
  aos api POST /partner/external/v3/general/customers/batch --body '{}' --query pageSize=1 --demo
  aos api GET /partner/external/v3/new/thing --scope elements.new.read.all")]
pub(crate) struct Api {
    /// The method
    #[arg(value_name = "METHOD", value_parser = methods(), ignore_case = true)]
    pub(crate) method: Method,
    /// Path below the base URL, or a URL of the API's own origin
    #[arg(value_name = "PATH")]
    pub(crate) path: String,
    /// A pair of the query
    #[arg(long = "query", value_name = "NAME=VALUE", value_parser = parameter)]
    pub(crate) query: Vec<(String, String)>,
    /// The request body: JSON, @ and a file that holds it, or - for stdin
    #[arg(long, short, value_name = "JSON|@FILE|-", value_hint = ValueHint::FilePath)]
    pub(crate) body: Option<String>,
    /// One more header
    #[arg(long = "header", value_name = "NAME:VALUE", value_parser = header)]
    pub(crate) headers: Vec<(String, String)>,
    /// A scope that the token is asked for, instead of those that the
    /// operations of this path need
    #[arg(long = "scope", value_name = "SCOPE")]
    pub(crate) scopes: Vec<String>,
    #[command(flatten)]
    pub(crate) sending: Sending,
}

/// Print the JSON schemas of an operation's parameters, request and response.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  aos schema retrieve_customers")]
pub(crate) struct Schema {
    /// The operation's id
    #[arg(value_name = "OPERATION", value_parser = operations())]
    pub(crate) operation: String,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Auth {
    /// Sign in once for each set of scopes that the operations need, and show
    /// what was granted. Never shows a token.
    #[command(
        after_help = "Examples:\n  aos auth check\n  aos auth check actions customers    # what a sweep needs"
    )]
    Check {
        /// Only what the operations of these areas need
        #[arg(value_name = "AREA", value_parser = areas())]
        areas: Vec<String>,
    },
}

/// Run a simulator of the service on this machine, until Ctrl-C.
///
/// Prints the settings for the other commands as `export` lines for a shell.
/// AOS_CLIENT_ID and AOS_CLIENT_SECRET set what it accepts; without them it
/// takes a client id of its own and a random secret.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  aos sim > sim.env &
  . ./sim.env && aos actions sweep
  aos sim --tenants 100000 --fault latency=600ms..5400ms --fault 503~1%
  aos sim --fault 429-after=2s*3 --fault rate=50/s --fault reset@retrieve_customers*1

A fault is an effect (latency=TIME..TIME, rate=N/s, rate-date=N/s, a status like 503, 503-html,
429-after=TIME, 429-date=TIME, reset, hang, cut, bad-json, redirect=URL, token-lifetime=TIME,
token-uses=N, refuse-scope=SCOPE) and then, as needed, @OPERATION, @token, @any, @customer:ID,
@tenant:ID, +N (the first N go well), *N (acts N times), ~N% (acts on a share).")]
pub(crate) struct Sim {
    /// Customers of the fleet [default: 40]
    #[arg(long, value_name = "N", value_parser = size, conflicts_with = "tenants")]
    pub(crate) customers: Option<usize>,
    /// Tenants of the fleet, with as many customers as hold them
    #[arg(long, value_name = "N", value_parser = size)]
    pub(crate) tenants: Option<usize>,
    /// Seed of the fleet and of all that looks random
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) seed: u64,
    /// Port on 127.0.0.1; 0 for a free one
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) port: u16,
    /// What goes wrong; see below
    #[arg(long = "fault", value_name = "FAULT")]
    pub(crate) faults: Vec<Fault>,
    /// Accept sign-ins by this certificate (PEM or DER)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) certificate: Option<PathBuf>,
}

fn operations() -> PossibleValuesParser {
    PossibleValuesParser::new(
        OPERATIONS.iter().map(|operation| PossibleValue::new(operation.id).help(operation.summary)),
    )
}

fn areas() -> PossibleValuesParser {
    PossibleValuesParser::new(TAGS.iter().map(|(area, _)| PossibleValue::new(*area)))
}

fn methods() -> impl TypedValueParser<Value = Method> {
    const METHODS: [Method; 5] =
        [Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete];
    PossibleValuesParser::new(METHODS.map(|method| PossibleValue::new(method.as_str()))).try_map(
        |text| {
            METHODS
                .into_iter()
                .find(|method| method.as_str().eq_ignore_ascii_case(&text))
                .ok_or("no such method")
        },
    )
}

fn action_types() -> impl TypedValueParser<Value = ActionType> {
    let names = ActionType::NAMED.iter().map(|kind| kind.name().to_ascii_lowercase());
    PossibleValuesParser::new(names.map(PossibleValue::new)).try_map(|name| name.parse())
}

fn parameter(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("a parameter is written NAME=VALUE".to_owned()),
    }
}

fn header(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((name, value)) if !name.is_empty() => {
            Ok((name.to_owned(), value.trim_start().to_owned()))
        }
        _ => Err("a header is written NAME:VALUE".to_owned()),
    }
}

fn rate(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(rate) if (0.001..=1e6).contains(&rate) => Ok(rate),
        _ => Err("a rate is a number of requests a second, from 0.001 to 1000000".to_owned()),
    }
}

fn size(text: &str) -> Result<usize, String> {
    match text.parse::<usize>() {
        Ok(size) if size <= aos_sim::MAX_FLEET => Ok(size),
        _ => Err(format!("a fleet has 0 to {} of them", aos_sim::MAX_FLEET)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_fit_together() {
        crate::command().debug_assert();
    }

    #[test]
    fn a_parameter_is_cut_at_its_first_equals_sign() {
        assert_eq!(parameter("a=b=c"), Ok(("a".to_owned(), "b=c".to_owned())));
        assert_eq!(parameter("a="), Ok(("a".to_owned(), String::new())));
        assert!(parameter("a").is_err());
        assert!(parameter("=a").is_err());
    }

    #[test]
    fn rates_are_numbers_above_zero() {
        assert_eq!(rate("2.5"), Ok(2.5));
        for wrong in ["0", "-1", "NaN", "inf", "many"] {
            assert!(rate(wrong).is_err(), "{wrong}");
        }
    }
}
