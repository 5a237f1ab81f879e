//! Fields and records that were written since the simulator started.

use std::collections::{BTreeMap, HashMap};

use parking_lot::Mutex;
use serde_json::Value;

/// Fields by their canonical names.
pub(crate) type Fields = BTreeMap<String, Value>;

/// A layer over the seeded data.
#[derive(Debug, Default)]
pub(crate) struct Writes {
    /// Written fields by the key of the record.
    records: Mutex<HashMap<u64, Fields>>,
    /// Number of records that were added, by the key of the list.
    added: Mutex<HashMap<u64, usize>>,
}

impl Writes {
    pub(crate) fn fields(&self, record: u64) -> Fields {
        self.records.lock().get(&record).cloned().unwrap_or_default()
    }

    pub(crate) fn write(&self, record: u64, fields: Fields) {
        self.records.lock().entry(record).or_default().extend(fields);
    }

    pub(crate) fn added(&self, list: u64) -> usize {
        self.added.lock().get(&list).copied().unwrap_or_default()
    }

    /// Adds a record to a list; returns how many it has then.
    pub(crate) fn add(&self, list: u64) -> usize {
        let mut lists = self.added.lock();
        let added = lists.entry(list).or_default();
        *added += 1;
        *added
    }
}
