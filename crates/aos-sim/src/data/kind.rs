//! Resource kinds, which the rows of lists and the ids in paths refer to.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::random::{Purpose, draw, hash, mix};

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    Customer,
    Tenant,
    User,
    ScanProfile,
    Job,
    Workflow,
    RiskRule,
    HitItem,
    Baseline,
    BaselineJob,
    Reseller,
    PooledSubscription,
    /// The rows of only one operation, by the hash of its id.
    #[serde(skip)]
    Other(u64),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scope {
    pub(crate) customer: Option<usize>,
    pub(crate) tenant: Option<usize>,
    /// The other values of the path, mixed to one number; 0 for none.
    pub(crate) rest: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) kind: Kind,
    pub(crate) scope: Scope,
    pub(crate) index: usize,
    /// What its values are drawn from, and what its writes are kept by.
    pub(crate) key: u64,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Owner {
    Partner,
    Customer,
    Tenant,
    Path,
}

/// By hand, because the specification does not say which operations show the same resources.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Facts {
    kind: Kind,
    name: &'static str,
    owner: Owner,
    /// The fewest and most of it in a scope; the fleet counts its own kinds.
    count: (u64, u64),
    /// Canonical name of the field with its id.
    pub(super) id: &'static str,
    parameter: Option<&'static str>,
    listed_by: Vec<&'static str>,
    created_by: Option<&'static str>,
}

static KINDS: LazyLock<Vec<Facts>> = LazyLock::new(|| {
    // Every test of data reads it.
    serde_json::from_str(include_str!("kinds.json")).expect("the kinds are valid")
});

fn find(is_it: impl Fn(&Facts) -> bool) -> Option<&'static Facts> {
    KINDS.iter().find(|facts| is_it(facts))
}

impl Kind {
    pub(crate) fn listed_by(operation: &str) -> Self {
        let listed = find(|facts| facts.listed_by.contains(&operation));
        listed.map_or_else(|| Self::Other(hash(operation)), |facts| facts.kind)
    }

    pub(crate) fn created_by(operation: &str) -> Option<Self> {
        Some(find(|facts| facts.created_by == Some(operation))?.kind)
    }

    /// By a path parameter; `None` where any value is accepted.
    pub(crate) fn identified_by(parameter: &str) -> Option<Self> {
        Some(find(|facts| facts.parameter == Some(parameter))?.kind)
    }

    pub(super) fn facts(self) -> Option<&'static Facts> {
        find(|facts| facts.kind == self)
    }

    pub(crate) fn name(self) -> &'static str {
        self.facts().map_or("object", |facts| facts.name)
    }

    pub(crate) fn list_key(self, seed: u64, scope: Scope) -> u64 {
        let code = match self {
            Self::Other(hash) => hash,
            kind => hash(kind.name()),
        };
        let scope = match self.facts().map_or(Owner::Path, |facts| facts.owner) {
            Owner::Partner => Scope::default(),
            Owner::Customer => Scope { tenant: None, rest: 0, ..scope },
            Owner::Tenant => Scope { rest: 0, ..scope },
            Owner::Path => scope,
        };
        let part = |index: Option<usize>| index.map_or(0, |index| index as u64 + 1);
        let scope = mix(mix(part(scope.customer)) ^ part(scope.tenant)) ^ mix(scope.rest);
        mix(draw(seed, Purpose::Record, code) ^ scope)
    }

    pub(crate) fn seeded(self, seed: u64, scope: Scope) -> usize {
        let (least, most) = self.facts().map_or((4, 150), |facts| facts.count);
        let draw = mix(self.list_key(seed, scope));
        // The product of two draws: most scopes have few, some have many.
        let share = ((draw & 0xffff) * (draw >> 16 & 0xffff)) >> 16;
        (least + ((share * (most - least + 1)) >> 16)) as usize
    }
}

impl Scope {
    /// The same scope below one more value of the path.
    pub(crate) fn below(self, key: u64) -> Self {
        Self { rest: mix(self.rest ^ mix(key)), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{data::World, fleet::Fleet};

    fn key(seed: u64, kind: Kind, scope: Scope) -> u64 {
        World::new(Fleet::with_customers(seed, 1)).record(kind, scope, 4).key
    }

    #[test]
    fn a_record_is_the_same_in_every_scope_that_contains_it() {
        let scope = Scope { customer: Some(3), tenant: Some(5), rest: 0 };
        let below = scope.below(77);
        let of_seed = key;
        let key = |kind, scope| of_seed(7, kind, scope);
        assert_eq!(key(Kind::User, scope), key(Kind::User, below));
        let customer = Scope { tenant: None, ..scope };
        assert_eq!(key(Kind::ScanProfile, scope), key(Kind::ScanProfile, customer));
        assert_ne!(key(Kind::HitItem, scope), key(Kind::HitItem, below));
        let other = Scope { tenant: Some(6), ..scope };
        assert_ne!(key(Kind::User, scope), key(Kind::User, other));
        assert_ne!(key(Kind::User, scope), of_seed(8, Kind::User, scope));
    }

    #[test]
    fn scopes_have_a_few_to_some_hundred_records() {
        let counts: Vec<_> = (0..500)
            .map(|tenant| Scope { customer: Some(0), tenant: Some(tenant), rest: 0 })
            .map(|scope| Kind::User.seeded(7, scope))
            .collect();
        assert!(counts.iter().all(|count| (4..=240).contains(count)));
        assert!(counts.iter().filter(|count| **count > 100).count() > 20);
        assert!(counts.iter().filter(|count| **count < 30).count() > 20);
    }
}
