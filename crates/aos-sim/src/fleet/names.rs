//! Invented names that cannot be taken for those of real companies or people.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Fleet;
use crate::random::{Purpose, draw, pick};

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

impl Fleet {
    fn customer_words(&self, index: usize) -> [&'static str; 3] {
        // Multiplying by an odd number and adding runs through all combinations
        // once, as their number is a power of two.
        let factor = draw(self.seed, Purpose::Name, 0) as usize | 1;
        let offset = draw(self.seed, Purpose::Name, 1) as usize;
        let number = index.wrapping_mul(factor).wrapping_add(offset) % combinations();
        let Words { first, second, trades, .. } = &*WORDS;
        let rest = number / first.len();
        [first[number % first.len()], second[rest % second.len()], trades[rest / second.len()]]
    }

    /// The organization at an index, unique in a fleet: `North Harbor Example Bakery`.
    pub(crate) fn organization(&self, index: usize) -> String {
        let name = self.customer_words(index).join(" ");
        match index / combinations() {
            0 => name,
            round => format!("{name} {}", round + 1),
        }
    }

    /// The words of a customer's domain: `north-harbor`.
    pub(super) fn slug(&self, index: usize) -> String {
        let [first, second, _] = self.customer_words(index);
        format!("{first}-{second}").to_ascii_lowercase()
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
    use super::*;
    use std::collections::HashSet;

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
