//! What there is beside customers, tenants and actions: users, jobs,
//! baselines and so on, each in its place, with as many of them as the seed
//! says.

use crate::{
    random::{Purpose, draw, hash, mix},
    state::State,
};

/// What a row of a list, or an id in a path, stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Thing {
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
    /// What only one operation knows of, by the hash of its id.
    Other(u64),
}

/// Where a thing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// Index of the customer.
    pub(crate) customer: Option<usize>,
    /// Index of the tenant in the fleet.
    pub(crate) tenant: Option<usize>,
    /// What else the path names, mixed to one number; 0 for nothing.
    pub(crate) within: u64,
}

/// One thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) thing: Thing,
    pub(crate) place: Place,
    /// Its number in its place, from 0.
    pub(crate) number: usize,
    /// What all its values are drawn from, and what its changes are kept by.
    pub(crate) key: u64,
}

/// What a thing belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Partner,
    Customer,
    Tenant,
    /// All that the path names.
    Path,
}

impl Thing {
    /// What the rows of a list of this operation are, or what its answer
    /// describes where its path ends with that thing.
    pub(crate) fn listed_by(operation: &str) -> Self {
        match operation {
            "retrieve_customers" | "retrieve_services" => Self::Customer,
            "retrieve_baseline_tenants" | "retrieve_tenant_user_seats" => Self::Tenant,
            "retrieve_users"
            | "retrieve_security_users"
            | "retrieve_user_protection_status"
            | "retrieve_workflow_compliance" => Self::User,
            "retrieve_scan_profiles" => Self::ScanProfile,
            "retrieve_jobs" => Self::Job,
            "retrieve_risk_workflows" => Self::Workflow,
            "retrieve_matched_risk_rules" => Self::RiskRule,
            "retrieve_risk_rule_hit_items" => Self::HitItem,
            "retrieve_baselines" => Self::Baseline,
            "retrieve_process_center_jobs" => Self::BaselineJob,
            "retrieve_resellers" | "retrieve_pooled_subscription_usage" => Self::Reseller,
            "retrieve_pooled_subscriptions" | "retrieve_reseller_subscriptions" => {
                Self::PooledSubscription
            }
            other => Self::Other(hash(other)),
        }
    }

    /// What a path parameter is the id of; `None` where the simulator takes
    /// any value.
    pub(crate) fn named_by(parameter: &str) -> Option<Self> {
        Some(match parameter {
            "userId" => Self::User,
            "scanProfileId" => Self::ScanProfile,
            "jobId" => Self::Job,
            "workflowId" => Self::Workflow,
            "ruleId" => Self::RiskRule,
            "baselineId" => Self::Baseline,
            "resellerId" => Self::Reseller,
            "licenseId" => Self::PooledSubscription,
            _ => return None,
        })
    }

    /// What a sentence calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Tenant => "tenant",
            Self::User => "user",
            Self::ScanProfile => "scan profile",
            Self::Job => "job",
            Self::Workflow => "workflow",
            Self::RiskRule => "risk rule",
            Self::HitItem => "hit item",
            Self::Baseline => "baseline",
            Self::BaselineJob => "job",
            Self::Reseller => "reseller",
            Self::PooledSubscription => "pooled subscription",
            Self::Other(_) => "object",
        }
    }

    fn code(self) -> u64 {
        match self {
            Self::Customer => 1,
            Self::Tenant => 2,
            Self::User => 3,
            Self::ScanProfile => 4,
            Self::Job => 5,
            Self::Workflow => 6,
            Self::RiskRule => 7,
            Self::HitItem => 8,
            Self::Baseline => 9,
            Self::BaselineJob => 10,
            Self::Reseller => 11,
            Self::PooledSubscription => 12,
            Self::Other(code) => code | 1 << 63,
        }
    }

    fn owner(self) -> Owner {
        match self {
            Self::Customer
            | Self::Tenant
            | Self::Baseline
            | Self::Reseller
            | Self::PooledSubscription => Owner::Partner,
            Self::ScanProfile | Self::Job => Owner::Customer,
            Self::User | Self::Workflow | Self::RiskRule | Self::BaselineJob => Owner::Tenant,
            Self::HitItem | Self::Other(_) => Owner::Path,
        }
    }

    /// The fewest and the most of it in a place.
    const fn range(self) -> (u64, u64) {
        match self {
            Self::User => (3, 240),
            Self::ScanProfile => (1, 9),
            Self::Job => (8, 320),
            Self::Workflow => (3, 14),
            Self::RiskRule => (2, 12),
            Self::HitItem => (1, 130),
            Self::Baseline => (5, 30),
            Self::BaselineJob => (2, 40),
            Self::Reseller => (3, 16),
            Self::PooledSubscription => (4, 20),
            Self::Customer | Self::Tenant | Self::Other(_) => (2, 150),
        }
    }
}

impl Place {
    /// As much of the place as a thing depends on.
    fn of(self, thing: Thing) -> Self {
        match thing.owner() {
            Owner::Partner => Self::default(),
            Owner::Customer => Self { tenant: None, within: 0, ..self },
            Owner::Tenant => Self { within: 0, ..self },
            Owner::Path => self,
        }
    }

    /// The same place, a step further inside.
    pub(crate) fn within(self, what: u64) -> Self {
        Self { within: mix(self.within ^ mix(what)), ..self }
    }

    fn key(self) -> u64 {
        let part = |index: Option<usize>| index.map_or(0, |index| index as u64 + 1);
        mix(mix(part(self.customer)) ^ part(self.tenant)) ^ mix(self.within)
    }
}

/// The number that a list is known by.
pub(crate) fn list_key(seed: u64, thing: Thing, place: Place) -> u64 {
    mix(draw(seed, Purpose::Record, thing.code()) ^ place.of(thing).key())
}

impl Record {
    pub(crate) fn new(seed: u64, thing: Thing, place: Place, number: usize) -> Self {
        let key = mix(list_key(seed, thing, place) ^ mix(number as u64 + 1));
        Self { thing, place, number, key }
    }
}

/// How many of a thing the seed puts into a place. Customers and tenants of
/// the whole fleet are counted by the fleet.
pub(crate) fn seeded(seed: u64, thing: Thing, place: Place) -> usize {
    let (least, most) = thing.range();
    let draw = mix(list_key(seed, thing, place));
    // Two draws multiplied: most places have few, some have many.
    let share = ((draw & 0xffff) * (draw >> 16 & 0xffff)) >> 16;
    (least + ((share * (most - least + 1)) >> 16)) as usize
}

/// The same with those that were added.
pub(crate) fn count(seed: u64, state: &State, thing: Thing, place: Place) -> usize {
    seeded(seed, thing, place) + state.added(list_key(seed, thing, place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_the_same_wherever_it_is_seen_from() {
        let place = Place { customer: Some(3), tenant: Some(5), within: 0 };
        let inside = place.within(77);
        let user = |place| Record::new(7, Thing::User, place, 4).key;
        assert_eq!(user(place), user(inside));
        let profile = |place| Record::new(7, Thing::ScanProfile, place, 4).key;
        assert_eq!(profile(place), profile(Place { tenant: None, ..place }));
        let item = |place| Record::new(7, Thing::HitItem, place, 4).key;
        assert_ne!(item(place), item(inside));
        assert_ne!(user(place), user(Place { tenant: Some(6), ..place }));
        assert_ne!(user(place), Record::new(8, Thing::User, place, 4).key);
    }

    #[test]
    fn places_hold_a_handful_to_some_hundred() {
        let counts: Vec<_> = (0..500)
            .map(|tenant| {
                let place = Place { customer: Some(0), tenant: Some(tenant), within: 0 };
                seeded(7, Thing::User, place)
            })
            .collect();
        assert!(counts.iter().all(|count| (3..=240).contains(count)));
        assert!(counts.iter().filter(|count| **count > 100).count() > 20);
        assert!(counts.iter().filter(|count| **count < 30).count() > 20);
    }

    #[test]
    fn added_ones_are_counted() {
        let (state, place) = (State::default(), Place::default());
        let before = count(7, &state, Thing::Baseline, place);
        state.add(list_key(7, Thing::Baseline, place)).unwrap();
        assert_eq!(count(7, &state, Thing::Baseline, place), before + 1);
    }
}
