//! Fields and records that were written since the simulator started.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Mutex, MutexGuard, PoisonError},
};

use serde_json::Value;

/// Fields by their canonical names.
pub(crate) type Fields = BTreeMap<String, Value>;

/// A layer over the seeded data.
#[derive(Debug, Default)]
pub(crate) struct Writes(Mutex<Layer>);

#[derive(Debug, Default)]
struct Layer {
    /// Written fields by the key of the record.
    records: HashMap<u64, Fields>,
    /// Number of records that were added, by the key of the list.
    added: HashMap<u64, usize>,
}

impl Writes {
    /// The fields that were written to a record.
    pub(crate) fn fields(&self, record: u64) -> Fields {
        self.lock().records.get(&record).cloned().unwrap_or_default()
    }

    /// Writes fields to a record.
    pub(crate) fn write(&self, record: u64, fields: Fields) {
        self.lock().records.entry(record).or_default().extend(fields);
    }

    /// Number of records that were added to a list.
    pub(crate) fn added(&self, list: u64) -> usize {
        self.lock().added.get(&list).copied().unwrap_or_default()
    }

    /// Adds a record to a list; returns how many it has then.
    pub(crate) fn add(&self, list: u64) -> usize {
        let mut layer = self.lock();
        let added = layer.added.entry(list).or_default();
        *added += 1;
        *added
    }

    fn lock(&self) -> MutexGuard<'_, Layer> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
