//! Generated records, with what was written on top, and the rows that show them.

mod generator;
mod kind;
mod relations;
pub(crate) mod times;
mod values;

use std::collections::{BTreeMap, HashMap};

pub(crate) use kind::{Kind, Record, Scope};
use parking_lot::Mutex;
use serde_json::Value;

use crate::{fleet::Fleet, random::mix};

/// Fields by their canonical names.
pub(crate) type Fields = BTreeMap<String, Value>;

#[derive(Debug)]
pub(crate) struct World {
    /// Its seed is that of everything else.
    pub(crate) fleet: Fleet,
    /// By the key of the record.
    written: Mutex<HashMap<u64, Fields>>,
    /// Number of records that were added, by the key of the list.
    added: Mutex<HashMap<u64, usize>>,
}

/// The customer, tenant and user that a record refers to, by their indexes.
#[derive(Clone, Copy)]
struct Subject {
    customer: Option<usize>,
    tenant: Option<usize>,
    user: Option<usize>,
}

impl World {
    pub(crate) fn new(fleet: Fleet) -> Self {
        Self { fleet, written: Mutex::default(), added: Mutex::default() }
    }

    fn written(&self, record: &Record) -> Fields {
        self.written.lock().get(&record.key).cloned().unwrap_or_default()
    }

    pub(crate) fn write(&self, record: &Record, fields: Fields) {
        self.written.lock().entry(record.key).or_default().extend(fields);
    }

    /// Counts one more in a list; returns how many were added.
    pub(crate) fn count_added(&self, list: u64) -> usize {
        let mut lists = self.added.lock();
        let added = lists.entry(list).or_default();
        *added += 1;
        *added
    }

    pub(crate) fn record(&self, kind: Kind, scope: Scope, index: usize) -> Record {
        let key = mix(kind.list_key(self.fleet.seed, scope) ^ mix(index as u64 + 1));
        Record { kind, scope, index, key }
    }

    fn seeded(&self, kind: Kind, scope: Scope) -> usize {
        match (kind, scope.customer) {
            (Kind::Customer, _) => self.fleet.customer_count(),
            (Kind::Tenant, Some(customer)) => self.fleet.tenants_of(customer).len(),
            (Kind::Tenant, None) => self.fleet.tenant_count(),
            _ => kind.seeded(self.fleet.seed, scope),
        }
    }

    /// With those that were added.
    pub(crate) fn count(&self, kind: Kind, scope: Scope) -> usize {
        let list = kind.list_key(self.fleet.seed, scope);
        self.seeded(kind, scope) + self.added.lock().get(&list).copied().unwrap_or_default()
    }

    /// The record with this id; case-insensitive.
    pub(crate) fn find(&self, kind: Kind, scope: Scope, id: &str) -> Option<Record> {
        let index = match kind {
            Kind::Customer => {
                self.fleet.customer_index(id).filter(|index| *index < self.count(kind, scope))?
            }
            Kind::Tenant => self.fleet.tenant_index(id).filter(|tenant| {
                scope.customer.is_none_or(|it| self.fleet.tenants_of(it).contains(tenant))
            })?,
            // There are a few hundred at most.
            _ => (0..self.count(kind, scope)).find(|index| {
                self.id(&self.record(kind, scope, *index)).eq_ignore_ascii_case(id)
            })?,
        };
        Some(self.record(kind, scope, index))
    }

    pub(crate) fn add(&self, kind: Kind, scope: Scope, fields: Fields) -> Record {
        let added = self.count_added(kind.list_key(self.fleet.seed, scope));
        let record = self.record(kind, scope, self.seeded(kind, scope) + added - 1);
        self.write(&record, fields);
        record
    }

    /// What a record refers to: its scope, or a random customer and tenant where the scope
    /// is the whole fleet.
    fn subject(&self, record: &Record) -> Subject {
        let draw = mix(record.key ^ 1) as usize;
        let user = (record.kind == Kind::User).then_some(record.index);
        let (customer, tenant) = match (record.kind, record.scope.customer, record.scope.tenant) {
            (Kind::Customer, ..) => (Some(record.index), None),
            (Kind::Tenant, ..) => (Some(self.fleet.customer_of(record.index)), Some(record.index)),
            (_, Some(customer), Some(tenant)) => (Some(customer), Some(tenant)),
            (_, Some(customer), None) => {
                let tenants = self.fleet.tenants_of(customer);
                let tenant = (!tenants.is_empty()).then(|| tenants.start + draw % tenants.len());
                (Some(customer), tenant)
            }
            _ => match draw.checked_rem(self.fleet.tenant_count()) {
                Some(tenant) => (Some(self.fleet.customer_of(tenant)), Some(tenant)),
                None => (None, None),
            },
        };
        Subject { customer, tenant, user }
    }
}

/// The name by which fields agree: in lower case, and the same where the vendor has
/// several names for one field.
pub(crate) fn canonical(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    let same = match name.as_str() {
        "loginname" => "userprincipalname",
        "countryregion" => "countryorregion",
        "enforcestartdatetime" => "startdate",
        "enforceenddatetime" => "enddate",
        _ => return name,
    };
    same.to_owned()
}
