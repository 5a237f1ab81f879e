//! Resource kinds, which the rows of lists and the ids in paths refer to.

use crate::random::{Purpose, draw, hash, mix};

/// A resource kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    Other(u64),
}

/// Where a record belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scope {
    /// Index of the customer.
    pub(crate) customer: Option<usize>,
    /// Index of the tenant in the fleet.
    pub(crate) tenant: Option<usize>,
    /// The other values of the path, mixed to one number; 0 for none.
    pub(crate) rest: u64,
}

/// One resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) kind: Kind,
    pub(crate) scope: Scope,
    /// Its index in its scope.
    pub(crate) index: usize,
    /// What its values are drawn from, and what its writes are kept by.
    pub(crate) key: u64,
}

/// How much of a scope a kind depends on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Partner,
    Customer,
    Tenant,
    Path,
}

impl Kind {
    /// The rows of a list. By hand, because the specification does not say
    /// which lists show the same resources.
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

    /// The record that a write creates. By hand, because the specification does
    /// not say in which list it appears.
    pub(crate) fn created_by(operation: &str) -> Option<Self> {
        Some(match operation {
            "onboard_customer" => Self::Customer,
            "create_baseline" => Self::Baseline,
            "perform_tenant_action" => Self::BaselineJob,
            _ => return None,
        })
    }

    /// The kind that a path parameter identifies; `None` where any value is
    /// accepted.
    pub(crate) fn identified_by(parameter: &str) -> Option<Self> {
        Some(match parameter {
            "customerId" => Self::Customer,
            "tenantId" => Self::Tenant,
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

    /// Its name, its owner, and the fewest and most of it in a scope.
    fn facts(self) -> (&'static str, Owner, u64, u64) {
        match self {
            // Counted by the fleet.
            Self::Customer => ("customer", Owner::Partner, 0, 0),
            Self::Tenant => ("tenant", Owner::Partner, 0, 0),
            Self::User => ("user", Owner::Tenant, 4, 240),
            Self::ScanProfile => ("scan profile", Owner::Customer, 1, 9),
            Self::Job => ("job", Owner::Customer, 8, 320),
            Self::Workflow => ("workflow", Owner::Tenant, 3, 14),
            Self::RiskRule => ("risk rule", Owner::Tenant, 2, 12),
            Self::HitItem => ("hit item", Owner::Path, 1, 130),
            Self::Baseline => ("baseline", Owner::Partner, 5, 30),
            Self::BaselineJob => ("baseline job", Owner::Tenant, 2, 40),
            Self::Reseller => ("reseller", Owner::Partner, 3, 16),
            Self::PooledSubscription => ("pooled subscription", Owner::Partner, 4, 20),
            Self::Other(_) => ("object", Owner::Path, 4, 150),
        }
    }

    /// Its name in messages.
    pub(crate) fn name(self) -> &'static str {
        self.facts().0
    }

    /// The key of the list of this kind in a scope.
    pub(crate) fn list_key(self, seed: u64, scope: Scope) -> u64 {
        let code = match self {
            Self::Other(hash) => hash,
            kind => hash(kind.name()),
        };
        let scope = match self.facts().1 {
            Owner::Partner => Scope::default(),
            Owner::Customer => Scope { tenant: None, rest: 0, ..scope },
            Owner::Tenant => Scope { rest: 0, ..scope },
            Owner::Path => scope,
        };
        let part = |index: Option<usize>| index.map_or(0, |index| index as u64 + 1);
        let scope = mix(mix(part(scope.customer)) ^ part(scope.tenant)) ^ mix(scope.rest);
        mix(draw(seed, Purpose::Record, code) ^ scope)
    }

    /// How many of it the seed puts into a scope.
    pub(crate) fn seeded(self, seed: u64, scope: Scope) -> usize {
        let (.., least, most) = self.facts();
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
    use crate::{data::World, fleet::Fleet, writes::Writes};

    fn key(seed: u64, kind: Kind, scope: Scope) -> u64 {
        let fleet = Fleet::with_customers(seed, 1);
        World { seed, fleet, writes: Writes::default() }.record(kind, scope, 4).key
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
