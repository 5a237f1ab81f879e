//! Random runs, compared with a model that keeps a copy of everything for each run.

use std::collections::{BTreeMap, BTreeSet};

use aos_history::{
    Begin, Change, History, Mode, Outcome, Row, Scope, Status, Target, TargetStatus,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::{Place, at, customer, failed, finish, series, states, tenant};

/// A tenant, by the numbers of its customer and of itself; 9 stands for the customer alone.
type Id = (u8, u8);
type Rows = BTreeMap<String, Value>;

const ALONE: u8 = 9;
const CUSTOMERS: u8 = 3;
const TENANTS: u8 = 3;

#[derive(Clone, Debug)]
enum Step {
    Run {
        mode: u8,
        /// The customers that are asked for, as bits; those of all customers are a run of all.
        customers: u8,
        /// The tenants that there are, that fail, and the customers whose list fails.
        there: u16,
        failing: u16,
        failing_lists: u8,
        /// What the rows are made of.
        seed: u32,
        /// After how many targets it ends, and whether it is killed then.
        length: u8,
        killed: bool,
        incomplete: bool,
    },
    /// Deletes all but the last runs.
    Prune { left: u8 },
}

fn step() -> impl Strategy<Value = Step> {
    let bits = |few: u16| (any::<u16>(), any::<u16>()).prop_map(move |(a, b)| a & (b | few));
    let run = (
        (0_u8..5, prop_oneof![3 => Just(7_u8), 1 => 1_u8..7]),
        (
            bits(0o777).prop_map(|bits| bits | 0o111),
            bits(0),
            prop_oneof![4 => Just(0), 1 => 0_u8..8],
        ),
        any::<u32>(),
        (prop_oneof![2 => Just(99_u8), 1 => 0_u8..8], any::<bool>(), prop::bool::weighted(0.2)),
    )
        .prop_map(
            |(
                (mode, customers),
                (there, failing, failing_lists),
                seed,
                (length, killed, incomplete),
            )| {
                Step::Run {
                    mode,
                    customers,
                    there,
                    failing,
                    failing_lists,
                    seed,
                    length,
                    killed,
                    incomplete,
                }
            },
        );
    prop_oneof![9 => run, 1 => (0_u8..4).prop_map(|left| Step::Prune { left })]
}

/// The rows of a tenant: few values, so that they come again.
fn rows(seed: u32, (c, t): Id) -> Rows {
    let mut random = fastrand::Rng::with_seed(u64::from(seed) * 64 + u64::from(c * 8 + t));
    let mut rows = Rows::new();
    for key in ["a", "b", "c"] {
        if random.u8(0..3) > 0 {
            rows.insert(key.to_owned(), json!({"n": random.u8(0..2), "same": true}));
        }
    }
    rows
}

fn target((c, t): Id) -> Target {
    let customer_name = format!("c{c}");
    if t == ALONE { customer(&customer_name) } else { tenant(&customer_name, &format!("t{c}{t}")) }
}

#[derive(Clone, Debug)]
struct ModelRun {
    id: i64,
    day: i64,
    scope: Scope,
    status: Status,
    read: BTreeMap<Id, Rows>,
    failed: BTreeSet<Id>,
    /// What it is taken to have read since it ended last.
    shown: BTreeMap<Id, Rows>,
    /// With the rows that were known last.
    unknown: BTreeMap<Id, Rows>,
}

#[derive(Default)]
struct Model {
    runs: Vec<ModelRun>,
    /// The tenants that are there, with the rows that were read last.
    known: BTreeMap<Id, Rows>,
}

impl ModelRun {
    fn lists_all(&self) -> bool {
        self.scope == Scope::All && self.status == Status::Complete
    }
}

impl Model {
    fn end(&mut self, status: Status, has_listed: bool) {
        let run = self.runs.last_mut().expect("a run");
        run.status = status;
        let lists_all = run.scope == Scope::All && has_listed;
        let rows = |id: &Id| (*id, self.known.get(id).cloned().unwrap_or_default());
        run.unknown = run.failed.iter().filter(|id| !run.read.contains_key(id)).map(rows).collect();
        run.shown = run.read.clone();
        let missing: Vec<Id> =
            self.known.keys().copied().filter(|id| !run.read.contains_key(id)).collect();
        for id in missing {
            let is_covered = run.failed.contains(&(id.0, ALONE));
            if is_covered || (run.scope == Scope::All && !lists_all) {
                let rows = self.known[&id].clone();
                run.unknown.insert(id, rows);
            } else if lists_all && !run.unknown.contains_key(&id) {
                self.known.remove(&id);
            }
        }
    }

    fn run(&mut self, place: &Place, day: i64, step: &Step) {
        let Step::Run {
            mode,
            customers,
            there,
            failing,
            failing_lists,
            seed,
            length,
            killed,
            incomplete,
        } = *step
        else {
            unreachable!()
        };
        let scope = if customers == 7 { Scope::All } else { Scope::Some };
        let mode = match mode {
            0 => Mode::Resume,
            1 => Mode::RetryFailed,
            _ => Mode::New,
        };
        let begin = Begin { at: at(day), spec_hash: String::new(), scope, mode };
        let run = place.open().begin(&series(), &begin);

        // What the model makes of it.
        let last = self.runs.last().cloned();
        let continued = last.filter(|last| match mode {
            Mode::New => false,
            Mode::Resume => last.status != Status::Complete && last.scope == scope,
            Mode::RetryFailed => last.scope == scope,
        });
        if mode == Mode::RetryFailed && continued.is_none() {
            let error = run.expect_err("there is nothing to retry");
            assert!(error.to_string().contains("nothing to retry"), "{error}");
            return;
        }
        let mut run = run.expect("a run");
        assert_eq!(run.resumed(), continued.is_some());
        let before = match continued {
            Some(last) => last,
            None => {
                let (read, failed, shown, unknown) = <_>::default();
                let new = ModelRun {
                    id: run.id(),
                    day,
                    scope,
                    status: Status::Running,
                    read,
                    failed,
                    shown,
                    unknown,
                };
                assert!(self.runs.last().is_none_or(|last| last.id < new.id));
                self.runs.push(new.clone());
                new
            }
        };
        assert_eq!(run.id(), before.id);
        let mut old: BTreeSet<Id> = before.failed.clone();
        let done: BTreeSet<Id> = before.read.keys().copied().collect();

        let mut todo = Vec::new();
        for c in (0..CUSTOMERS).filter(|c| customers & (1 << c) != 0) {
            if failing_lists & (1 << c) != 0 {
                todo.push(((c, ALONE), true));
                continue;
            }
            for t in 0..TENANTS {
                let bit = 1 << (c * 3 + t);
                if there & bit != 0 {
                    assert_eq!(
                        run.is_done(&target((c, t))).expect("an answer"),
                        done.contains(&(c, t)),
                        "{c} {t}"
                    );
                    if !done.contains(&(c, t)) {
                        todo.push(((c, t), failing & bit != 0));
                    }
                }
            }
        }
        let cut = usize::from(length) < todo.len();
        let current = self.runs.last_mut().expect("a run");
        for (id, fails) in todo.into_iter().take(length.into()) {
            for id in [id, (id.0, ALONE)] {
                if old.remove(&id) {
                    current.failed.remove(&id);
                }
            }
            if fails {
                current.failed.insert(id);
                run.record(target(id), at(day), failed("broken"));
            } else {
                let rows = rows(seed, id);
                let list =
                    rows.iter().map(|(key, data)| Row { key: key.clone(), data: data.clone() });
                run.record(target(id), at(day), Outcome::Rows(list.collect()));
                current.read.insert(id, rows.clone());
                self.known.insert(id, rows);
            }
            if seed % 3 == 0 {
                run.commit().expect("a commit");
            }
        }
        let was_complete = before.status == Status::Complete;
        if cut && killed {
            run.commit().expect("a commit");
            drop(run);
            if was_complete {
                // What it read is unknown until a retry ends.
                for (id, rows) in &mut current.unknown {
                    *rows = self.known.get(id).cloned().unwrap_or_default();
                }
            } else {
                self.end(Status::Interrupted, false);
            }
            return;
        }
        let complete = !cut && !incomplete;
        if complete && scope == Scope::All {
            current.failed.retain(|id| !old.contains(id));
        }
        let status = if complete || was_complete { Status::Complete } else { Status::Partial };
        let (info, _) = run.finish(finish(day, complete)).expect("the end");
        self.end(status, complete);
        let run = self.runs.last().expect("a run");
        assert_eq!(info.status, status);
        assert_eq!(info.targets as usize, run.read.len() + run.failed.len());
        assert_eq!(info.failed as usize, run.failed.len());
        assert_eq!(info.rows as usize, run.read.values().map(Rows::len).sum::<usize>());
    }

    fn prune(&mut self, place: &Place, left: usize) {
        let place_of_first = self.runs.len().saturating_sub(left);
        let next = self.runs.last().map_or(0, |run| run.day + 1);
        let first = self.runs.get(place_of_first).map_or(next, |run| run.day);
        let pruned = place.open().prune(at(first)).expect("less");
        assert_eq!(pruned.runs as usize, place_of_first);
        self.runs.drain(..place_of_first);
        if self.runs.is_empty() {
            self.known.clear();
        }
    }

    /// Compares all runs with the model, and the last one with each, or each with each.
    fn check(&self, place: &Place, all: bool) {
        let history = place.read();
        let runs = history.runs(&series().account).expect("runs");
        let found: Vec<_> = runs.iter().rev().map(|run| (run.id, run.scope, run.status)).collect();
        let wanted: Vec<_> = self.runs.iter().map(|run| (run.id, run.scope, run.status)).collect();
        assert_eq!(found, wanted);
        for run in &self.runs {
            self.check_targets(&history, run);
            let others = if all { self.runs.as_slice() } else { &self.runs[self.runs.len() - 1..] };
            for other in others {
                check_diff(&history, run, other);
            }
        }
    }

    fn check_targets(&self, history: &History, run: &ModelRun) {
        let info = history.run(run.id).expect("a run");
        let states = states(history, &info);
        let mut read = BTreeMap::new();
        let mut unknown = BTreeMap::new();
        for state in states {
            let rows: Rows = state.rows.into_iter().map(|row| (row.key, row.data)).collect();
            match state.status {
                TargetStatus::Read => drop(read.insert(state.target, rows)),
                TargetStatus::Unknown(failure) => {
                    drop(unknown.insert(state.target, (failure.is_some(), rows)))
                }
            };
        }
        let wanted: BTreeMap<_, _> =
            run.shown.iter().map(|(id, rows)| (target(*id), rows.clone())).collect();
        assert_eq!(read, wanted, "run {}", run.id);
        let reason = |id: &Id| run.failed.contains(id) || run.failed.contains(&(id.0, ALONE));
        let wanted: BTreeMap<_, _> = run
            .unknown
            .iter()
            .map(|(id, rows)| (target(*id), (reason(id), rows.clone())))
            .collect();
        assert_eq!(unknown, wanted, "run {}", run.id);
    }
}

/// The targets that are unknown in a run, with those of another run that a list would have given
/// which failed.
fn unknown_beside(run: &ModelRun, other: &ModelRun) -> BTreeSet<Id> {
    let unlisted = other
        .shown
        .keys()
        .filter(|id| !run.shown.contains_key(id) && run.unknown.contains_key(&(id.0, ALONE)));
    run.unknown.keys().chain(unlisted).copied().collect()
}

fn check_diff(history: &History, from: &ModelRun, to: &ModelRun) {
    let unknown_from = unknown_beside(from, to);
    let unknown_to = unknown_beside(to, from);
    let info = |run: &ModelRun| history.run(run.id).expect("a run");
    let diff = history.diff(&info(from), &info(to), &[]).expect("a diff");
    let (mut new, mut gone, mut changed) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let none = Rows::new();
    let mut compared = 0;
    for id in (0..CUSTOMERS).flat_map(|c| (0..TENANTS).map(move |t| (c, t))) {
        if unknown_from.contains(&id) || unknown_to.contains(&id) {
            continue;
        }
        let (before, after) = match (from.shown.get(&id), to.shown.get(&id)) {
            (Some(before), Some(after)) => {
                compared += 1;
                (before, after)
            }
            (Some(before), None) if to.lists_all() => (before, &none),
            (None, Some(after)) if from.lists_all() => (&none, after),
            _ => continue,
        };
        for key in before.keys().chain(after.keys()) {
            let place = (target(id), key.clone());
            match (before.get(key), after.get(key)) {
                (Some(before), Some(after)) if before == after => {}
                (Some(before), Some(after)) => {
                    drop(changed.insert(place, (before.clone(), after.clone())))
                }
                (Some(before), None) => drop(gone.insert(place, before.clone())),
                (None, after) => drop(new.insert(place, after.cloned().expect("one of them"))),
            }
        }
    }
    let place = |change: &Change| (change.target.clone(), change.key.clone());
    let value = |value: &Option<Value>| value.clone().expect("a value");
    // The order is that of the maps.
    let found: Vec<_> =
        diff.new.iter().map(|change| (place(change), value(&change.after))).collect();
    assert_eq!(found, new.into_iter().collect::<Vec<_>>(), "new");
    let found: Vec<_> =
        diff.gone.iter().map(|change| (place(change), value(&change.before))).collect();
    assert_eq!(found, gone.into_iter().collect::<Vec<_>>(), "gone");
    let found = diff.changed.iter().map(|change| {
        assert!(change.fields.iter().all(|field| field.name == "n") && change.fields.len() == 1);
        (place(change), (value(&change.before), value(&change.after)))
    });
    assert_eq!(found.collect::<Vec<_>>(), changed.into_iter().collect::<Vec<_>>(), "changed");
    let found: BTreeSet<_> =
        diff.unknown.iter().map(|unknown| (unknown.target.clone(), unknown.run)).collect();
    let wanted = [(from, unknown_from), (to, unknown_to)]
        .into_iter()
        .flat_map(|(run, unknown)| unknown.into_iter().map(|id| (target(id), run.id)));
    assert_eq!(found, wanted.collect());
    assert_eq!(diff.compared, compared);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn random_runs_are_as_a_copy_of_each_has_them(steps in prop::collection::vec(step(), 1..14)) {
        let place = Place::new();
        let mut model = Model::default();
        drop(place.open());
        for (day, step) in steps.iter().enumerate() {
            match step {
                Step::Run { .. } => model.run(&place, day as i64, step),
                Step::Prune { left } => model.prune(&place, (*left).into()),
            }
            model.check(&place, false);
        }
        model.check(&place, true);
    }
}
