//! Scopes as bits, so that a token carries them and a check is one operation.

use std::collections::BTreeSet;

/// The most scopes there can be: one bit each.
pub(crate) const MAX_SCOPES: usize = 128;

/// The scopes that the simulator knows, and those that the app registration
/// holds.
pub(crate) struct ScopeTable {
    names: Vec<String>,
    granted: ScopeSet,
}

/// Some of the known scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ScopeSet(u128);

impl ScopeSet {
    pub(crate) const fn from_bits(bits: u128) -> Self {
        Self(bits)
    }

    pub(crate) const fn bits(self) -> u128 {
        self.0
    }

    /// Whether all of the others are in here.
    pub(crate) const fn contains(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// Whether one of the alternatives is in here. What needs no scope is
    /// satisfied by any token.
    pub(crate) fn satisfies(self, alternatives: &[Self]) -> bool {
        alternatives.is_empty() || alternatives.iter().any(|needed| self.contains(*needed))
    }
}

impl ScopeTable {
    /// A table of the scopes of the specification and of those that are
    /// granted; all of the specification are granted when nothing is said.
    /// `None` when there are more than [`MAX_SCOPES`].
    pub(crate) fn new(granted: Option<&[String]>) -> Option<Self> {
        let specified = aos_api::OPERATIONS
            .iter()
            .flat_map(|operation| operation.scopes)
            .flat_map(|alternative| *alternative)
            .map(|scope| (*scope).to_owned());
        let names: BTreeSet<String> =
            specified.chain(granted.unwrap_or_default().iter().cloned()).collect();
        if names.len() > MAX_SCOPES {
            return None;
        }
        let mut table = Self { names: names.into_iter().collect(), granted: ScopeSet(0) };
        table.granted = match granted {
            Some(granted) => table.set(granted),
            None => table.set(&table.names),
        };
        Some(table)
    }

    /// The set of some scopes; those that the table does not know are left out.
    pub(crate) fn set<S: AsRef<str>>(&self, scopes: impl IntoIterator<Item = S>) -> ScopeSet {
        let bits = scopes.into_iter().filter_map(|scope| self.bit(scope.as_ref()));
        ScopeSet(bits.fold(0, |set, bit| set | bit))
    }

    /// The set of the scopes that a token request asks for.
    ///
    /// # Errors
    ///
    /// The first scope that is unknown or not granted.
    pub(crate) fn ask<'a>(&self, scopes: &[&'a str]) -> Result<ScopeSet, &'a str> {
        scopes.iter().try_fold(ScopeSet(0), |set, scope| {
            let bit = self.bit(scope).filter(|bit| self.granted.contains(ScopeSet(*bit)));
            bit.map(|bit| ScopeSet(set.0 | bit)).ok_or(*scope)
        })
    }

    fn bit(&self, scope: &str) -> Option<u128> {
        self.names.binary_search_by(|name| (**name).cmp(scope)).ok().map(|place| 1 << place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(granted: &[&str]) -> Option<ScopeTable> {
        let granted: Vec<_> = granted.iter().map(|scope| (*scope).to_owned()).collect();
        ScopeTable::new(Some(&granted))
    }

    #[test]
    fn one_whole_alternative_is_enough() {
        let table = table(&["read", "write", "audit"]).unwrap();
        let alternatives = [table.set(["read"]), table.set(["write", "audit"])];
        let satisfied = |scopes: &[&str]| table.ask(scopes).unwrap().satisfies(&alternatives);
        assert!(satisfied(&["read"]));
        assert!(satisfied(&["audit", "write"]));
        assert!(!satisfied(&["write"]));
        assert!(!satisfied(&[]));
        assert!(table.ask(&[]).unwrap().satisfies(&[]));
    }

    #[test]
    fn the_first_scope_that_is_not_held_is_named() {
        let table = table(&["read"]).unwrap();
        assert_eq!(table.ask(&["read", "write", "audit"]), Err("write"));
        // Known from the specification, but not granted.
        let specified = aos_api::OPERATIONS[0].scopes[0][0];
        assert_eq!(table.ask(&[specified]), Err(specified));
    }

    #[test]
    fn more_scopes_than_bits_are_refused() {
        let scopes: Vec<_> = (0..=MAX_SCOPES).map(|number| format!("scope-{number}")).collect();
        assert!(ScopeTable::new(Some(&scopes)).is_none());
    }
}
