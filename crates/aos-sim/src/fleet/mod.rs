//! The customers and tenants that the simulator answers with.

mod id;
pub(crate) mod names;

use id::{IdKeys, Kind};
use names::Name;
use serde::Serialize;

use crate::random::{Purpose, draw};

/// Customers whose numbers of tenants are dealt together.
const BLOCK: usize = 20;
/// How many tenants the customers of a block have, before they are shuffled.
const TENANTS_OF_BLOCK: [u8; BLOCK] = [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5];
/// The sum of the above. As it is the same for every block, the tenants before
/// a customer are computed and not added up.
const BLOCK_TENANTS: usize = 31;

/// The largest number of customers or tenants of a fleet.
pub const MAX_FLEET: usize = 1_000_000_000;

/// A fleet: customers with 0 to 5 tenants each, and the actions in them.
///
/// Nothing of it is stored. It is a pure function of a seed and a size: the
/// same two give the same fleet on every machine, and a fleet of 100,000
/// tenants takes as much memory as one of ten.
///
/// ```
/// let fleet = aos_sim::Fleet::with_tenants(7, 100_000);
/// assert_eq!(fleet.tenant_count(), 100_000);
/// let customer = fleet.customer(41_000).unwrap();
/// assert_eq!(fleet.find_customer(&customer.id), Some(41_000));
/// ```
#[derive(Clone, Debug)]
pub struct Fleet {
    seed: u64,
    keys: IdKeys,
    customers: usize,
    tenants: usize,
}

/// A customer of the fleet, as `retrieve_customers` answers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Customer {
    /// The customer's id, a GUID.
    pub id: String,
    /// Made-up name of the organization, unique in the fleet.
    pub organization: String,
    /// E-mail address in the domain `example`, which nobody can own.
    pub owner_email: String,
    /// State of the customer's tenant, 0 to 6.
    pub job_status: u8,
    /// Display name of a country.
    pub country_or_region: &'static str,
    /// Who manages the tenant, 0 to 2.
    pub management_mode: u8,
    /// The customer's tenants, 0 to 5.
    pub tenants: Vec<Tenant>,
}

/// A tenant of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Tenant {
    /// The tenant's id, a GUID.
    pub id: String,
    /// Made-up name, unique in the fleet: `north-harbor-3.onmicrosoft.example`.
    pub name: String,
    /// The actions in the tenant. No part of the customer list.
    #[serde(skip)]
    pub actions: Actions,
}

/// The numbers of actions in a tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Actions {
    /// Risky actions: none or few in most tenants, many in some.
    pub risky: u64,
    /// Normal actions.
    pub normal: u64,
}

impl Fleet {
    /// A fleet of this many customers, at most [`MAX_FLEET`].
    pub fn with_customers(seed: u64, customers: usize) -> Self {
        let mut fleet = Self { seed, keys: IdKeys::new(seed), customers, tenants: usize::MAX };
        fleet.customers = customers.min(MAX_FLEET);
        fleet.tenants = fleet.tenants_before(fleet.customers);
        fleet
    }

    /// A fleet of this many tenants, at most [`MAX_FLEET`], and as many
    /// customers as hold them.
    pub fn with_tenants(seed: u64, tenants: usize) -> Self {
        let tenants = tenants.min(MAX_FLEET);
        let keys = IdKeys::new(seed);
        let mut fleet = Self { seed, keys, customers: tenants / BLOCK_TENANTS * BLOCK, tenants };
        let mut missing = tenants % BLOCK_TENANTS;
        for count in fleet.block(tenants / BLOCK_TENANTS) {
            if missing == 0 {
                break;
            }
            missing = missing.saturating_sub(count.into());
            fleet.customers += 1;
        }
        fleet
    }

    /// Number of customers.
    pub fn customer_count(&self) -> usize {
        self.customers
    }

    /// Number of tenants of all customers together.
    pub fn tenant_count(&self) -> usize {
        self.tenants
    }

    /// The customer at an index, from 0.
    pub fn customer(&self, index: usize) -> Option<Customer> {
        if index >= self.customers {
            return None;
        }
        let name = Name::of(self.seed, index);
        let slug = name.slug();
        let details = draw(self.seed, Purpose::Details, index as u64);
        Some(Customer {
            id: self.keys.id(Kind::Customer, index),
            organization: name.organization(),
            owner_email: self.owner_email(index),
            // Most customers are at work (1); the rest is spread.
            job_status: if details % 10 < 6 { 1 } else { (details >> 8) as u8 % 7 },
            country_or_region: names::country(details >> 16),
            management_mode: (details >> 32) as u8 % 3,
            tenants: self
                .tenants_of(index)
                .map(|tenant| Tenant {
                    id: self.keys.id(Kind::Tenant, tenant),
                    name: format!("{slug}-{}.onmicrosoft.example", tenant + 1),
                    actions: self.actions(tenant),
                })
                .collect(),
        })
    }

    /// All customers, in the order in which the simulator lists them.
    pub fn customers(&self) -> impl Iterator<Item = Customer> + '_ {
        (0..self.customers).filter_map(|index| self.customer(index))
    }

    /// The index of the customer with this id; letter case does not matter.
    pub fn find_customer(&self, id: &str) -> Option<usize> {
        self.keys.index(Kind::Customer, id).filter(|index| *index < self.customers)
    }

    /// The actions in a tenant of a customer; `None` when the ids are unknown
    /// or the tenant is another customer's.
    pub fn find_actions(&self, customer: &str, tenant: &str) -> Option<Actions> {
        let customer = self.find_customer(customer)?;
        self.find_tenant(customer, tenant).map(|tenant| self.actions(tenant))
    }

    /// The sum of the actions in all tenants. Walks the whole fleet.
    pub fn total_actions(&self) -> Actions {
        (0..self.tenants).map(|tenant| self.actions(tenant)).fold(
            Actions { risky: 0, normal: 0 },
            |sum, actions| Actions {
                risky: sum.risky + actions.risky,
                normal: sum.normal + actions.normal,
            },
        )
    }

    /// The index of a tenant in the fleet, if it is this customer's.
    pub(crate) fn find_tenant(&self, customer: usize, id: &str) -> Option<usize> {
        let tenant = self.keys.index(Kind::Tenant, id)?;
        self.tenants_of(customer).contains(&tenant).then_some(tenant)
    }

    /// The id of the customer at an index. Those beyond the fleet have one too:
    /// customers that are onboarded while the simulator runs.
    pub(crate) fn customer_id(&self, index: usize) -> String {
        self.keys.id(Kind::Customer, index)
    }

    /// The index that a customer's id was made of, also beyond the fleet.
    pub(crate) fn customer_index(&self, id: &str) -> Option<usize> {
        self.keys.index(Kind::Customer, id)
    }

    /// The name of the organization at an index.
    pub(crate) fn organization(&self, index: usize) -> String {
        Name::of(self.seed, index).organization()
    }

    /// What the names in a customer's addresses begin with: `north-harbor`.
    pub(crate) fn slug(&self, index: usize) -> String {
        Name::of(self.seed, index).slug()
    }

    /// The e-mail address of the owner of the customer at an index.
    pub(crate) fn owner_email(&self, index: usize) -> String {
        format!("owner@{}-{}.example", self.slug(index), index + 1)
    }

    /// The index of the customer with this owner.
    pub(crate) fn find_owner(&self, email: &str) -> Option<usize> {
        let (_, number) = email.strip_suffix(".example")?.rsplit_once('-')?;
        let index = number.parse::<usize>().ok()?.checked_sub(1)?;
        let found = index < self.customers && self.owner_email(index) == email;
        found.then_some(index)
    }

    /// The id of the tenant at an index of the fleet.
    pub(crate) fn tenant_id(&self, tenant: usize) -> String {
        self.keys.id(Kind::Tenant, tenant)
    }

    /// The index of the tenant with this id, whosever it is.
    pub(crate) fn tenant_index(&self, id: &str) -> Option<usize> {
        self.keys.index(Kind::Tenant, id).filter(|tenant| *tenant < self.tenants)
    }

    /// The name of the tenant at an index of the fleet.
    pub(crate) fn tenant_name(&self, tenant: usize) -> String {
        let slug = self.slug(self.customer_of(tenant));
        format!("{slug}-{}.onmicrosoft.example", tenant + 1)
    }

    /// The index of the customer that a tenant belongs to.
    pub(crate) fn customer_of(&self, tenant: usize) -> usize {
        let (block, mut place) = (tenant / BLOCK_TENANTS, tenant % BLOCK_TENANTS);
        let mut customer = block * BLOCK;
        for count in self.block(block) {
            match place.checked_sub(count.into()) {
                Some(rest) => place = rest,
                None => break,
            }
            customer += 1;
        }
        customer
    }

    /// The actions in the tenant at an index of the fleet.
    pub(crate) fn actions(&self, tenant: usize) -> Actions {
        let draw = draw(self.seed, Purpose::Actions, tenant as u64);
        let spread = draw >> 16;
        let risky = match draw % 100 {
            0..55 => 0,
            55..85 => 1 + spread % 5,
            85..96 => 6 + spread % 35,
            96..99 => 41 + spread % 260,
            _ => 301 + spread % 2_200,
        };
        Actions { risky, normal: 20 + (draw >> 40) % 4_000 }
    }

    /// Indexes of the tenants of a customer in the fleet.
    pub(crate) fn tenants_of(&self, customer: usize) -> std::ops::Range<usize> {
        if customer >= self.customers {
            return 0..0;
        }
        let first = self.tenants_before(customer);
        let count = usize::from(self.block(customer / BLOCK)[customer % BLOCK]);
        // The last customer of a fleet with a given number of tenants takes
        // what is left.
        first..(first + count).min(self.tenants)
    }

    fn tenants_before(&self, customer: usize) -> usize {
        let before: usize =
            self.block(customer / BLOCK)[..customer % BLOCK].iter().map(|&n| usize::from(n)).sum();
        customer / BLOCK * BLOCK_TENANTS + before
    }

    /// Numbers of tenants of the customers of a block.
    fn block(&self, block: usize) -> [u8; BLOCK] {
        let mut counts = TENANTS_OF_BLOCK;
        for place in (1..BLOCK).rev() {
            let draw = draw(self.seed, Purpose::Block, (block * BLOCK + place) as u64);
            counts.swap(place, draw as usize % (place + 1));
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_holds_what_the_sum_says() {
        let sum: usize = TENANTS_OF_BLOCK.iter().map(|&count| usize::from(count)).sum();
        assert_eq!(sum, BLOCK_TENANTS);
    }

    #[test]
    fn every_number_of_tenants_is_met_exactly() {
        for tenants in 0..200 {
            let fleet = Fleet::with_tenants(7, tenants);
            let sum: usize = fleet.customers().map(|customer| customer.tenants.len()).sum();
            assert_eq!((fleet.tenant_count(), sum), (tenants, tenants));
        }
    }

    #[test]
    fn tenants_and_owners_lead_to_their_customer() {
        let fleet = Fleet::with_tenants(7, 700);
        for (index, customer) in fleet.customers().enumerate() {
            assert_eq!(fleet.find_owner(&format!("x{}", customer.owner_email)), None);
            assert_eq!(fleet.find_owner(&customer.owner_email), Some(index));
            for (tenant, told) in fleet.tenants_of(index).zip(&customer.tenants) {
                assert_eq!(fleet.customer_of(tenant), index);
                assert_eq!(fleet.tenant_name(tenant), told.name);
                assert_eq!(fleet.tenant_index(&told.id), Some(tenant));
            }
        }
        assert_eq!(fleet.tenants_of(fleet.customer_count()), 0..0);
        assert_eq!(fleet.find_owner("owner@somebody-else-1.example"), None);
    }

    #[test]
    fn every_number_of_customers_is_met_exactly() {
        for customers in 0..100 {
            let fleet = Fleet::with_customers(7, customers);
            let listed: Vec<_> = fleet.customers().collect();
            let sum: usize = listed.iter().map(|customer| customer.tenants.len()).sum();
            assert_eq!((fleet.customer_count(), listed.len()), (customers, customers));
            assert_eq!(fleet.tenant_count(), sum);
        }
    }

    #[test]
    fn numbers_of_tenants_run_from_none_to_five() {
        let fleet = Fleet::with_customers(7, 200);
        let counts: std::collections::BTreeSet<_> =
            fleet.customers().map(|customer| customer.tenants.len()).collect();
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
    }

    #[test]
    fn most_tenants_hold_few_risky_actions_and_some_many() {
        let fleet = Fleet::with_tenants(7, 10_000);
        let risky: Vec<_> = (0..10_000).map(|tenant| fleet.actions(tenant).risky).collect();
        let share = |wanted: fn(u64) -> bool| risky.iter().filter(|&&n| wanted(n)).count();
        assert!((5_000..6_000).contains(&share(|n| n == 0)));
        assert!((50..200).contains(&share(|n| n > 300)));
    }
}
