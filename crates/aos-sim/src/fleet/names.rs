//! Invented names that cannot be taken for those of real companies or people.

use crate::random::{Purpose, draw};

const FIRST: [&str; 32] = [
    "North", "Quiet", "Amber", "Silver", "Misty", "Copper", "Hollow", "Bright", "Crimson",
    "Gentle", "Winter", "Golden", "Distant", "Velvet", "Rustic", "Marble", "Lucky", "Frozen",
    "Sunny", "Ivory", "Paper", "Clever", "Dusty", "Emerald", "Floating", "Humble", "Jolly",
    "Little", "Mellow", "Patient", "Round", "Wooden",
];

const SECOND: [&str; 32] = [
    "Harbor", "Meadow", "Lantern", "Otter", "Bridge", "Orchard", "Pebble", "Walrus", "Compass",
    "Teapot", "Canyon", "Button", "Kettle", "Heron", "Island", "Pumpkin", "Anchor", "Badger",
    "Candle", "Drizzle", "Fountain", "Gondola", "Hedgehog", "Igloo", "Juniper", "Ladder", "Mitten",
    "Noodle", "Pelican", "Ribbon", "Thimble", "Windmill",
];

const KIND: [&str; 8] = [
    "Example Bakery",
    "Sample Freight",
    "Demo Dental",
    "Mock Optics",
    "Testworks",
    "Pretend Legal",
    "Placeholder Homes",
    "Imaginary Foods",
];

/// Occupations instead of last names.
const ROLES: [&str; 8] =
    ["Analyst", "Courier", "Designer", "Engineer", "Gardener", "Librarian", "Planner", "Writer"];

const COMBINATIONS: usize = FIRST.len() * SECOND.len() * KIND.len();

const COUNTRIES: [&str; 10] = [
    "Germany",
    "United States",
    "Canada",
    "France",
    "Netherlands",
    "Australia",
    "Japan",
    "United Kingdom",
    "Singapore",
    "Switzerland",
];

/// The words of a customer's name.
pub(crate) struct Name {
    first: &'static str,
    second: &'static str,
    kind: &'static str,
    /// How often the words are used before; 0 the first time.
    round: usize,
}

impl Name {
    /// The name of the customer at an index, unique in a fleet.
    pub(crate) fn of(seed: u64, index: usize) -> Self {
        // Multiplying by an odd number and adding runs through all
        // combinations once, as their number is a power of two.
        let factor = draw(seed, Purpose::Name, 0) as usize | 1;
        let offset = draw(seed, Purpose::Name, 1) as usize;
        let number = index.wrapping_mul(factor).wrapping_add(offset) % COMBINATIONS;
        Self {
            first: FIRST[number % FIRST.len()],
            second: SECOND[number / FIRST.len() % SECOND.len()],
            kind: KIND[number / (FIRST.len() * SECOND.len())],
            round: index / COMBINATIONS,
        }
    }

    /// `North Harbor Example Bakery`.
    pub(crate) fn organization(&self) -> String {
        let Self { first, second, kind, round } = self;
        match round {
            0 => format!("{first} {second} {kind}"),
            _ => format!("{first} {second} {kind} {}", round + 1),
        }
    }

    /// `north-harbor`.
    pub(crate) fn slug(&self) -> String {
        let mut slug = format!("{}-{}", self.first, self.second);
        slug.make_ascii_lowercase();
        slug
    }
}

/// Two words: `Quiet Otter`.
pub(crate) fn words(draw: u64) -> (&'static str, &'static str) {
    (FIRST[draw as usize % FIRST.len()], SECOND[(draw >> 8) as usize % SECOND.len()])
}

/// First and last name: `Amber Librarian`.
pub(crate) fn person(draw: u64) -> (&'static str, &'static str) {
    (FIRST[draw as usize % FIRST.len()], ROLES[(draw >> 8) as usize % ROLES.len()])
}

/// The line of business of a company: `Sample Freight`.
pub(crate) fn trade(draw: u64) -> &'static str {
    KIND[draw as usize % KIND.len()]
}

/// A country by its display name.
pub(crate) fn country(draw: u64) -> &'static str {
    COUNTRIES[draw as usize % COUNTRIES.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn names_are_unique_also_beyond_the_combinations() {
        let count = COMBINATIONS * 2 + 100;
        let names: HashSet<_> = (0..count).map(|index| Name::of(7, index).organization()).collect();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn the_combinations_are_a_power_of_two() {
        assert!(COMBINATIONS.is_power_of_two());
    }
}
