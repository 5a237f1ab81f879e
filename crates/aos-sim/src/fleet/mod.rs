//! The customers and tenants of a simulator, as a pure function of its seed.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::random::{self, Purpose, draw, pick};

/// Customers per block.
const BLOCK: usize = 20;
/// Before they are shuffled.
const TENANTS_OF_BLOCK: [u8; BLOCK] = [0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5];
/// As the sum is the same for every block, the index of a customer's first tenant is
/// computed without adding up all blocks.
const BLOCK_TENANTS: usize = 31;

/// Invented, so that nothing can be taken for a real company or person.
#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub(crate) struct Words {
    first: Vec<&'static str>,
    second: Vec<&'static str>,
    /// Lines of business of companies: `Sample Freight`.
    pub(crate) trades: Vec<&'static str>,
    /// Instead of last names.
    occupations: Vec<&'static str>,
    /// Display names.
    pub(crate) countries: Vec<&'static str>,
    pub(crate) departments: Vec<&'static str>,
    pub(crate) cities: Vec<&'static str>,
}

pub(crate) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    // Every test of names reads it.
    serde_json::from_str(include_str!("words.json")).expect("the words are valid")
});

/// Number of customers with different words in their names.
fn combinations() -> usize {
    WORDS.first.len() * WORDS.second.len() * WORDS.trades.len()
}

/// Largest number of customers or tenants of a fleet.
pub const MAX_FLEET: usize = 1_000_000_000;

/// A fleet: customers with 0 to 5 tenants each, and the actions in them.
///
/// It is a pure function of a seed and a size, the same on every machine. Nothing is
/// stored: a fleet of 100,000 tenants takes as much memory as one of ten.
///
/// ```
/// let fleet = aos_sim::Fleet::with_tenants(7, 100_000);
/// assert_eq!(fleet.tenant_count(), 100_000);
/// let customer = fleet.customer(41_000).unwrap();
/// assert_eq!(fleet.find_customer(&customer.id), Some(41_000));
/// ```
#[derive(Clone, Debug)]
pub struct Fleet {
    pub(crate) seed: u64,
    customers: usize,
    tenants: usize,
}

/// A customer of the fleet, as `retrieve_customers` lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Customer {
    /// The customer's id, a GUID.
    pub id: String,
    /// Invented name of the organization, unique in the fleet.
    pub organization: String,
    /// E-mail address in the reserved domain `example`.
    pub owner_email: String,
    /// Job status, 0 to 6.
    pub job_status: u8,
    /// Display name of a country.
    pub country_or_region: &'static str,
    /// Management mode, 0 to 2.
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
    /// Invented name, unique in the fleet: `north-harbor-3.onmicrosoft.example`.
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
    /// A fleet with this number of customers, at most [`MAX_FLEET`].
    pub fn with_customers(seed: u64, customers: usize) -> Self {
        let mut fleet = Self { seed, customers: customers.min(MAX_FLEET), tenants: usize::MAX };
        fleet.tenants = fleet.starts(fleet.customers / BLOCK)[fleet.customers % BLOCK];
        fleet
    }

    /// A fleet with this number of tenants, at most [`MAX_FLEET`], and with as many
    /// customers as they need.
    pub fn with_tenants(seed: u64, tenants: usize) -> Self {
        let tenants = tenants.min(MAX_FLEET);
        let mut fleet = Self { seed, customers: tenants / BLOCK_TENANTS * BLOCK, tenants };
        if !tenants.is_multiple_of(BLOCK_TENANTS) {
            fleet.customers = fleet.customer_of(tenants - 1) + 1;
        }
        fleet
    }

    /// Number of customers.
    pub fn customer_count(&self) -> usize {
        self.customers
    }

    /// Number of tenants of all customers.
    pub fn tenant_count(&self) -> usize {
        self.tenants
    }

    /// The customer at an index, from 0.
    pub fn customer(&self, index: usize) -> Option<Customer> {
        let details = draw(self.seed, Purpose::Details, index as u64);
        (index < self.customers).then(|| Customer {
            id: self.customer_id(index),
            organization: self.organization(index),
            owner_email: self.owner_email(index),
            // Most customers are in state 1.
            job_status: if details % 10 < 6 { 1 } else { (details >> 8) as u8 % 7 },
            country_or_region: pick(&WORDS.countries, details >> 16),
            management_mode: (details >> 32) as u8 % 3,
            tenants: self
                .tenants_of(index)
                .map(|tenant| Tenant {
                    id: self.tenant_id(tenant),
                    name: self.tenant_name(index, tenant),
                    actions: self.actions(tenant),
                })
                .collect(),
        })
    }

    /// All customers, in the order in which the simulator lists them.
    pub fn customers(&self) -> impl Iterator<Item = Customer> + '_ {
        (0..self.customers).filter_map(|index| self.customer(index))
    }

    /// The index of the customer with this id; case-insensitive.
    pub fn find_customer(&self, id: &str) -> Option<usize> {
        self.customer_index(id).filter(|index| *index < self.customers)
    }

    /// Also beyond the fleet, where onboarded customers are.
    pub(crate) fn customer_id(&self, index: usize) -> String {
        random::id(self.seed, Purpose::CustomerId, index)
    }

    pub(crate) fn customer_index(&self, id: &str) -> Option<usize> {
        random::index(self.seed, Purpose::CustomerId, id)
    }

    fn customer_words(&self, index: usize) -> [&'static str; 3] {
        // Multiplying by an odd number and adding runs through all combinations once, as
        // their number is a power of two.
        let factor = draw(self.seed, Purpose::Name, 0) as usize | 1;
        let offset = draw(self.seed, Purpose::Name, 1) as usize;
        let number = index.wrapping_mul(factor).wrapping_add(offset) % combinations();
        let Words { first, second, trades, .. } = &*WORDS;
        let rest = number / first.len();
        [first[number % first.len()], second[rest % second.len()], trades[rest / second.len()]]
    }

    /// Unique in a fleet: `North Harbor Example Bakery`.
    pub(crate) fn organization(&self, index: usize) -> String {
        let name = self.customer_words(index).join(" ");
        match index / combinations() {
            0 => name,
            round => format!("{name} {}", round + 1),
        }
    }

    /// Of a customer's domain: `north-harbor`.
    fn slug(&self, index: usize) -> String {
        let [first, second, _] = self.customer_words(index);
        format!("{first}-{second}").to_ascii_lowercase()
    }

    pub(crate) fn owner_email(&self, index: usize) -> String {
        format!("owner@{}-{}.example", self.slug(index), index + 1)
    }

    pub(crate) fn tenant_id(&self, tenant: usize) -> String {
        random::id(self.seed, Purpose::TenantId, tenant)
    }

    pub(crate) fn tenant_index(&self, id: &str) -> Option<usize> {
        random::index(self.seed, Purpose::TenantId, id).filter(|tenant| *tenant < self.tenants)
    }

    pub(crate) fn tenant_name(&self, customer: usize, tenant: usize) -> String {
        format!("{}-{}.onmicrosoft.example", self.slug(customer), tenant + 1)
    }

    pub(crate) fn customer_of(&self, tenant: usize) -> usize {
        let block = tenant / BLOCK_TENANTS;
        block * BLOCK + self.starts(block).partition_point(|start| *start <= tenant) - 1
    }

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

    pub(crate) fn tenants_of(&self, customer: usize) -> std::ops::Range<usize> {
        if customer >= self.customers {
            return 0..0;
        }
        let (starts, index) = (self.starts(customer / BLOCK), customer % BLOCK);
        // The last customer of a fleet with a given number of tenants has what is left.
        starts[index]..starts[index + 1].min(self.tenants)
    }

    /// The first tenant of each customer of a block, and of the next block.
    fn starts(&self, block: usize) -> [usize; BLOCK + 1] {
        let mut counts = TENANTS_OF_BLOCK;
        for index in (1..BLOCK).rev() {
            let draw = draw(self.seed, Purpose::Block, (block * BLOCK + index) as u64);
            counts.swap(index, draw as usize % (index + 1));
        }
        let mut starts = [block * BLOCK_TENANTS; BLOCK + 1];
        for (index, count) in counts.into_iter().enumerate() {
            starts[index + 1] = starts[index] + usize::from(count);
        }
        starts
    }
}

/// Two words: `Quiet Otter`.
pub(crate) fn words(draw: u64) -> (&'static str, &'static str) {
    (pick(&WORDS.first, draw), pick(&WORDS.second, draw >> 8))
}

/// First and last name: `Amber Librarian`.
pub(crate) fn person(draw: u64) -> (&'static str, &'static str) {
    (pick(&WORDS.first, draw), pick(&WORDS.occupations, draw >> 8))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_number_of_tenants_of_a_block_is_their_sum() {
        let sum: usize = TENANTS_OF_BLOCK.iter().map(|&count| usize::from(count)).sum();
        assert_eq!(sum, BLOCK_TENANTS);
    }

    #[test]
    fn a_fleet_has_exactly_the_wanted_tenants() {
        for tenants in 0..200 {
            let fleet = Fleet::with_tenants(7, tenants);
            let sum: usize = fleet.customers().map(|customer| customer.tenants.len()).sum();
            assert_eq!((fleet.tenant_count(), sum), (tenants, tenants));
        }
    }

    #[test]
    fn tenants_lead_to_their_customer() {
        let fleet = Fleet::with_tenants(7, 700);
        for (index, customer) in fleet.customers().enumerate() {
            for (tenant, listed) in fleet.tenants_of(index).zip(&customer.tenants) {
                assert_eq!(fleet.customer_of(tenant), index);
                assert_eq!(fleet.tenant_name(index, tenant), listed.name);
                assert_eq!(fleet.tenant_index(&listed.id), Some(tenant));
            }
        }
        assert_eq!(fleet.tenants_of(fleet.customer_count()), 0..0);
    }

    #[test]
    fn a_fleet_has_exactly_the_wanted_customers() {
        for customers in 0..100 {
            let fleet = Fleet::with_customers(7, customers);
            let listed: Vec<_> = fleet.customers().collect();
            let sum: usize = listed.iter().map(|customer| customer.tenants.len()).sum();
            assert_eq!((fleet.customer_count(), listed.len()), (customers, customers));
            assert_eq!(fleet.tenant_count(), sum);
        }
    }

    #[test]
    fn customers_have_zero_to_five_tenants() {
        let fleet = Fleet::with_customers(7, 200);
        let counts: std::collections::BTreeSet<_> =
            fleet.customers().map(|customer| customer.tenants.len()).collect();
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [0, 1, 2, 3, 4, 5]);
    }

    #[test]
    fn most_tenants_have_few_risky_actions_and_some_have_many() {
        let fleet = Fleet::with_tenants(7, 10_000);
        let risky: Vec<_> = (0..10_000).map(|tenant| fleet.actions(tenant).risky).collect();
        let share = |wanted: fn(u64) -> bool| risky.iter().filter(|&&n| wanted(n)).count();
        assert!((5_000..6_000).contains(&share(|n| n == 0)));
        assert!((50..200).contains(&share(|n| n > 300)));
    }

    #[test]
    fn names_are_unique_also_beyond_the_combinations() {
        let count = combinations() * 2 + 100;
        let fleet = Fleet::with_customers(7, count);
        let names: HashSet<_> = (0..count).map(|index| fleet.organization(index)).collect();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn the_combinations_are_a_power_of_two() {
        assert!(combinations().is_power_of_two());
    }
}
