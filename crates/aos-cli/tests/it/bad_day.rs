//! Some days on which nothing goes well, in accelerated time: each tenant is read or fails by
//! name, and nothing is read twice, lost or taken for 0.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, Mutex},
    time::{Duration, Instant, SystemTime},
};

use aos_facade::{Credential, Elements, FleetResult, FleetTarget, clock::Clock};
use aos_history::{
    Account, Begin, Failure, Finish, History, Mode, Outcome, Row, Scope, Series, Status, Target,
    TargetStatus, When,
};
use aos_sim::{Fleet, Simulator};
use futures::{StreamExt, future::BoxFuture};
use jiff::Timestamp;

const COUNTS: &str = "retrieve_risky_action_count";
const TENANTS: usize = 1_000;
/// The time of the simulator and of the client, to that of the machine.
const SPEED: u32 = 100;
/// Targets that are written at once.
const BATCH: usize = 50;

/// Runs as fast as the simulator.
#[derive(Debug)]
struct Accelerated(Instant, SystemTime);

impl Clock for Accelerated {
    fn now(&self) -> Duration {
        self.0.elapsed() * SPEED
    }

    fn wall(&self) -> SystemTime {
        self.1 + self.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration / SPEED))
    }
}

/// A day with its own service, which has the same customers as on the others.
struct Day<'a> {
    history: &'a Path,
    elements: Elements,
    _simulator: Simulator,
}

/// How a part of a run ended.
#[derive(Debug, Eq, PartialEq)]
enum Ended {
    /// All was listed, and each was read or failed.
    Complete,
    /// A page of the customers is missing.
    Partial,
    Killed,
}

fn fleet() -> Fleet {
    Fleet::with_tenants(5, TENANTS)
}

fn series() -> Series {
    let account = Account { base_url: "https://service.example".into(), client_id: "app".into() };
    Series { account, operation: COUNTS.to_owned(), arguments: Vec::new(), body: None }
}

fn target(target: &FleetTarget) -> Target {
    Target {
        customer_id: target.customer.as_ref().map(|named| named.id.to_string()),
        tenant_id: target.tenant.as_ref().map(|named| named.id.to_string()),
        ..Target::default()
    }
}

type Ids = (Option<String>, Option<String>);

fn ids(target: &Target) -> Ids {
    (target.customer_id.clone(), target.tenant_id.clone())
}

impl<'a> Day<'a> {
    async fn with(history: &'a Path, faults: &[&str]) -> Self {
        let faults = faults.iter().map(|fault| fault.parse().unwrap());
        let builder = Simulator::builder().tenants(TENANTS).seed(5).speed(SPEED.into());
        let simulator = builder.faults(faults).start().await.unwrap();
        let secret = simulator.client_secret();
        let elements = Elements::builder()
            .base_url(simulator.base_url())
            .token_url(simulator.token_url())
            .credential(Credential::client_secret(simulator.client_id(), secret))
            .clock(Arc::new(Accelerated(Instant::now(), SystemTime::now())))
            .build()
            .unwrap();
        Self { history, elements, _simulator: simulator }
    }

    /// A part of a run, as the command line records it: what is committed is printed. Killed
    /// when so many were read.
    async fn read(&self, mode: Mode, kill: Option<usize>, printed: &mut Vec<(Ids, bool)>) -> Ended {
        let at = Timestamp::now();
        let begin = Begin { at, spec_hash: String::new(), scope: Scope::All, mode };
        let run = History::open(self.history).unwrap().begin(&series(), &begin).unwrap();
        let run = Arc::new(Mutex::new(run));
        let done = Arc::clone(&run);
        let wanted = move |it: &FleetTarget| !done.lock().unwrap().is_done(&target(it)).unwrap();
        let operation = self.elements.fleet().operation(COUNTS).unwrap().only(wanted);
        let mut reads = operation.read().unwrap().take(kill.unwrap_or(usize::MAX)).chunks(BATCH);
        let mut ended = Ended::Complete;
        while let Some(batch) = reads.next().await {
            // Nobody was told of what is read and not written.
            if kill.is_some() && batch.len() < BATCH {
                break;
            }
            let mut run = run.lock().unwrap();
            let mut read_now = Vec::new();
            for read in batch {
                let Ok(read) = read else {
                    ended = Ended::Partial;
                    continue;
                };
                let row = |data| Row { key: String::new(), data };
                let outcome = match read.result {
                    FleetResult::Read(rows) => Outcome::Rows(rows.into_iter().map(row).collect()),
                    FleetResult::Failed(partial) => {
                        let error = aos_facade::Error::from(partial);
                        Outcome::Failed(Failure {
                            kind: format!("{:?}", error.kind),
                            status: error.status.map(|status| status.as_u16()),
                            request_id: error.request_id.clone(),
                            message: error.to_string(),
                        })
                    }
                    _ => Outcome::Rows(Vec::new()),
                };
                let target = target(&read.target);
                read_now.push((ids(&target), matches!(outcome, Outcome::Rows(_))));
                run.record(target, Timestamp::now(), outcome);
            }
            run.commit().unwrap();
            printed.append(&mut read_now);
        }
        drop(reads);
        if kill.is_some() {
            return Ended::Killed;
        }
        let stats = self.elements.stats();
        let run = Arc::into_inner(run).unwrap().into_inner().unwrap();
        let complete = ended == Ended::Complete;
        let (requests, refused) = (stats.requests, stats.throttled);
        run.finish(Finish { at, complete, requests, refused, rate: stats.rate_limit }).unwrap();
        ended
    }

    /// A run that is killed when so many were read, again and again, and resumed until it is
    /// complete. Then what failed is read again, which is to be found with this.
    async fn run(&self, kills: &[usize], failing: &BTreeSet<Ids>) {
        let mut printed = Vec::new();
        let mut mode = Mode::New;
        for kill in kills {
            assert_eq!(self.read(mode, Some(*kill), &mut printed).await, Ended::Killed);
            mode = Mode::Resume;
        }
        let mut parts = 0;
        while self.read(mode, None, &mut printed).await != Ended::Complete {
            mode = Mode::Resume;
            parts += 1;
            assert!(parts < 10, "it never ends");
        }
        self.check(&printed);
        for _ in 0..10 {
            if self.check(&printed) == *failing {
                return;
            }
            // A page of customers may be missing again, and then what failed is still unknown.
            self.read(Mode::RetryFailed, None, &mut printed).await;
        }
        assert_eq!(self.check(&printed), *failing);
    }

    /// Checks the history of the last run against the fleet and what was printed. Returns
    /// what is unknown.
    fn check(&self, printed: &[(Ids, bool)]) -> BTreeSet<Ids> {
        let history = History::open_read_only(self.history).unwrap();
        let run = history.find_run(&series(), When::Latest).unwrap();
        assert_eq!(run.status, Status::Complete);
        let mut targets = BTreeMap::new();
        history
            .at(&run, |state| {
                let known = targets.insert(ids(&state.target), state);
                assert!(known.is_none(), "it is there twice");
            })
            .unwrap();
        let mut times = BTreeMap::new();
        for (ids, _) in printed.iter().filter(|(_, is_read)| *is_read) {
            *times.entry(ids).or_insert(0) += 1;
        }
        let mut unknown = BTreeSet::new();
        for customer in fleet().customers() {
            let tenants = customer.tenants.iter().map(|it| (Some(it.id.clone()), Some(it.actions)));
            let tenants: Vec<_> = tenants.collect();
            let none = tenants.is_empty().then_some((None, None));
            for (tenant, actions) in tenants.into_iter().chain(none) {
                let ids = (Some(customer.id.clone()), tenant);
                let state = targets.remove(&ids).unwrap_or_else(|| panic!("{ids:?} is missing"));
                let times = times.get(&ids).copied().unwrap_or(0);
                match state.status {
                    TargetStatus::Read => {
                        let counts = state.rows.iter().map(|row| {
                            let count = |name: &str| row.data[name].as_u64();
                            (count("riskyActionCount"), count("normalActionCount"))
                        });
                        let expected = actions.map(|it| (Some(it.risky), Some(it.normal)));
                        assert_eq!(counts.collect::<Vec<_>>(), Vec::from_iter(expected), "{ids:?}");
                        assert_eq!(times, 1, "{ids:?} is printed once");
                    }
                    TargetStatus::Unknown(failure) => {
                        let failure = failure.unwrap_or_else(|| panic!("{ids:?} has no failure"));
                        assert!(!failure.message.is_empty());
                        assert_eq!(times, 0, "{ids:?}");
                        unknown.insert(ids);
                    }
                }
            }
        }
        assert!(targets.is_empty(), "there is no such tenant: {targets:?}");
        assert_eq!(run.failed, unknown.len() as u64);
        unknown
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_on_a_bad_day_ends_with_a_row_or_a_named_failure_for_each_tenant() {
    let folder = tempfile::tempdir().unwrap();
    let history = folder.path().join("history.db");
    let fleet = fleet();
    let customer = fleet.customers().find(|customer| customer.tenants.len() > 2).unwrap();
    let always = format!("500@customer:{}", customer.id);
    let tenants = customer.tenants.iter();
    let failing = tenants.map(|it| (Some(customer.id.clone()), Some(it.id.clone()))).collect();
    let slow = "latency=600ms..5400ms";

    // All is refused after a second's worth of requests; tokens are revoked all the time.
    let limit = "limit=bucket:12/s:ra=none";
    let day = Day::with(&history, &[limit, &always, "token-uses=90", "reset~2%", slow]).await;
    day.run(&[120, 333], &failing).await;

    // Nothing passes for a minute, and then nothing is said of how long to wait.
    let limit = "limit=window:120/10s:ra=ceil";
    let day = Day::with(&history, &[limit, "503@any@15s..75s", &always, "reset~2%", slow]).await;
    day.run(&[], &failing).await;

    // A gateway says when to come back; one in fifty responses is cut, and another unreadable.
    let (gateway, limit) = ("503-html-after=5@any@15s..75s", "limit=sliding:180/15s:ra=none");
    let broken = ["cut~2%", "bad-json~2%"];
    let faults = [&[gateway, limit, &always, slow][..], &broken].concat();
    let day = Day::with(&history, &faults).await;
    day.run(&[50, 250, 100], &failing).await;
}
