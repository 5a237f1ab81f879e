//! What was written since the simulator started.
//!
//! The data is a pure function of the seed; writes lie over it as a thin
//! layer: fields of records, and how many records were added to a list.

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering},
    },
};

use serde_json::Value;

/// Fields by their names in small letters.
pub(crate) type Fields = BTreeMap<String, Value>;

/// The most that is kept, in bytes of names and texts. Enough for tens of
/// thousands of changes, and a bound for what a client can make it hold.
const MOST_BYTES: usize = 64 << 20;
/// What a record and a field take beside their texts, roughly.
const OVERHEAD: usize = 64;

/// The layer of what was written.
#[derive(Debug, Default)]
pub(crate) struct State {
    /// Whether there is anything in it; reads ask this before they lock.
    written: AtomicBool,
    /// Number of customers that were added, which the paths ask for each time.
    customers: AtomicUsize,
    /// Numbers the answers that make something new each time.
    made: AtomicU64,
    inner: Mutex<Inner>,
    /// Held while something is looked at and then written.
    business: Mutex<()>,
}

#[derive(Debug, Default)]
struct Inner {
    records: HashMap<u64, Written>,
    added: HashMap<u64, usize>,
    bytes: usize,
}

/// What was written of a record.
#[derive(Debug, Default)]
struct Written {
    fields: Fields,
    /// What becomes of it, one step each time it is shown.
    later: VecDeque<Fields>,
}

/// There is no room for what was to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Full;

impl State {
    /// Keeps others from writing between a look and a write.
    pub(crate) fn begin(&self) -> MutexGuard<'_, ()> {
        self.business.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The fields that were written of a record.
    pub(crate) fn fields(&self, record: u64) -> Option<Fields> {
        if !self.written.load(Ordering::Acquire) {
            return None;
        }
        self.lock().records.get(&record).map(|written| written.fields.clone())
    }

    /// Writes fields of a record over those that were written before.
    pub(crate) fn write(&self, record: u64, fields: Fields) -> Result<(), Full> {
        self.write_with(record, fields, [])
    }

    /// The same, with what becomes of the record each time it was shown.
    pub(crate) fn write_with(
        &self,
        record: u64,
        fields: Fields,
        later: impl IntoIterator<Item = Fields>,
    ) -> Result<(), Full> {
        let later: VecDeque<_> = later.into_iter().collect();
        let mut inner = self.lock();
        let more = size(&fields) + later.iter().map(size).sum::<usize>() + OVERHEAD;
        let before = inner.records.get(&record).map_or(0, |written| {
            let replaced = fields.keys().filter_map(|name| Some((name, written.fields.get(name)?)));
            replaced.map(|(name, value)| field_size(name, value)).sum()
        });
        let bytes = (inner.bytes + more).saturating_sub(before);
        if bytes > MOST_BYTES {
            return Err(Full);
        }
        inner.bytes = bytes;
        let written = inner.records.entry(record).or_default();
        written.fields.extend(fields);
        written.later.extend(later);
        self.written.store(true, Ordering::Release);
        Ok(())
    }

    /// Lets a record that was shown go on to its next step.
    pub(crate) fn shown(&self, record: u64) {
        if !self.written.load(Ordering::Acquire) {
            return;
        }
        if let Some(written) = self.lock().records.get_mut(&record)
            && let Some(next) = written.later.pop_front()
        {
            written.fields.extend(next);
        }
    }

    /// How many records were added to a list.
    pub(crate) fn added(&self, list: u64) -> usize {
        if !self.written.load(Ordering::Acquire) {
            return 0;
        }
        self.lock().added.get(&list).copied().unwrap_or_default()
    }

    /// Makes room for one more record in a list; gives how many were added
    /// before.
    pub(crate) fn add(&self, list: u64) -> Result<usize, Full> {
        let mut inner = self.lock();
        if inner.bytes + OVERHEAD > MOST_BYTES {
            return Err(Full);
        }
        inner.bytes += OVERHEAD;
        let count = inner.added.entry(list).or_default();
        *count += 1;
        self.written.store(true, Ordering::Release);
        Ok(*count - 1)
    }

    /// How many customers were added.
    pub(crate) fn customers(&self) -> usize {
        self.customers.load(Ordering::Acquire)
    }

    /// Says that a customer was added, once all of it is written.
    pub(crate) fn add_customer(&self) {
        self.customers.fetch_add(1, Ordering::AcqRel);
    }

    /// A number that no answer had before.
    pub(crate) fn next(&self) -> u64 {
        self.made.fetch_add(1, Ordering::Relaxed)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // A thread that panicked left whole fields behind.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn size(fields: &Fields) -> usize {
    fields.iter().map(|(name, value)| field_size(name, value)).sum()
}

fn field_size(name: &str, value: &Value) -> usize {
    fn texts(value: &Value) -> usize {
        OVERHEAD
            + match value {
                Value::String(text) => text.len(),
                Value::Array(items) => items.iter().map(texts).sum(),
                Value::Object(fields) => {
                    fields.iter().map(|(name, value)| name.len() + texts(value)).sum()
                }
                _ => 0,
            }
    }
    name.len() + texts(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(name: &str, value: impl Into<Value>) -> Fields {
        Fields::from([(name.to_owned(), value.into())])
    }

    #[test]
    fn what_is_written_lies_over_what_was_before() {
        let state = State::default();
        assert_eq!(state.fields(1), None);
        state.write(1, fields("city", "Lyon")).unwrap();
        state.write(1, fields("fax", "1")).unwrap();
        state.write(1, fields("city", "Kiel")).unwrap();
        let written = state.fields(1).unwrap();
        assert_eq!((&written["city"], &written["fax"]), (&"Kiel".into(), &"1".into()));
        assert_eq!(state.fields(2), None);
    }

    #[test]
    fn a_record_goes_on_each_time_it_was_shown() {
        let state = State::default();
        let later = [fields("status", 2), fields("status", 3)];
        state.write_with(1, fields("status", 1), later).unwrap();
        let mut seen = Vec::new();
        for _ in 0..4 {
            seen.push(state.fields(1).unwrap()["status"].as_i64().unwrap());
            state.shown(1);
        }
        assert_eq!(seen, [1, 2, 3, 3]);
    }

    #[test]
    fn there_is_an_end_to_what_it_keeps() {
        let state = State::default();
        let large = || fields("notes", "x".repeat(20 << 20));
        for record in 0..3 {
            state.write(record, large()).unwrap();
        }
        // The same again takes no more room.
        state.write(0, large()).unwrap();
        assert_eq!(state.write(3, large()), Err(Full));
        assert_eq!(state.fields(3), None);
        assert_eq!(state.add(7), Ok(0));
        assert_eq!((state.add(7), state.added(7), state.added(8)), (Ok(1), 2, 0));
    }
}
