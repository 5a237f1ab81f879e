//! The data that the operations answer with: made of a seed, the schemas of
//! the specification and the names of their fields, with what was written
//! laid over it. Nothing of it is stored but what was written.

mod given;
mod maker;
mod things;
pub(crate) mod times;
mod values;

use serde_json::Value;

use crate::{
    fleet::Fleet,
    random::mix,
    specification::{Described, Schema, Specification},
    state::{Fields, State},
};

pub(crate) use things::{Place, Record, Thing, list_key};

/// Everything that can be asked for.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) seed: u64,
    pub(crate) fleet: Fleet,
    pub(crate) state: State,
}

/// What a record is about, for the fields that name it.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct About {
    pub(crate) customer: Option<usize>,
    pub(crate) tenant: Option<usize>,
    /// The number of the user among those of the tenant.
    pub(crate) user: Option<usize>,
}

impl World {
    pub(crate) fn new(seed: u64, fleet: Fleet) -> Self {
        Self { seed, fleet, state: State::default() }
    }

    /// The record of this number in a place.
    pub(crate) fn record(&self, thing: Thing, place: Place, number: usize) -> Record {
        Record::new(self.seed, thing, place, number)
    }

    /// How many of a thing there are in a place, with those that were added.
    pub(crate) fn count(&self, thing: Thing, place: Place) -> usize {
        match thing {
            Thing::Customer => self.fleet.customer_count() + self.state.customers(),
            Thing::Tenant => self.fleet.tenant_count(),
            thing => things::count(self.seed, &self.state, thing, place),
        }
    }

    /// The number of the thing with this id in a place, in any letter case.
    pub(crate) fn find(&self, thing: Thing, place: Place, id: &str) -> Option<usize> {
        match thing {
            Thing::Customer => self.find_customer(id),
            Thing::Tenant => self.fleet.tenant_index(id),
            // There are some hundred at most.
            thing => (0..self.count(thing, place)).find(|number| {
                self.id(&self.record(thing, place, *number)).eq_ignore_ascii_case(id)
            }),
        }
    }

    /// The index of a customer, one that was onboarded too.
    pub(crate) fn find_customer(&self, id: &str) -> Option<usize> {
        let count = self.fleet.customer_count() + self.state.customers();
        self.fleet.customer_index(id).filter(|index| *index < count)
    }

    /// What a record is about: where it stands, or a customer and a tenant
    /// drawn for it where the whole fleet is its place.
    pub(crate) fn about(&self, record: &Record) -> About {
        let draw = mix(record.key ^ 1) as usize;
        let tenants = self.fleet.tenant_count();
        let user = (record.thing == Thing::User).then_some(record.number);
        let (customer, tenant) = match (record.thing, record.place.customer, record.place.tenant) {
            (Thing::Customer, ..) => (Some(record.number), None),
            (Thing::Tenant, ..) => {
                (Some(self.fleet.customer_of(record.number)), Some(record.number))
            }
            (Thing::Baseline | Thing::Reseller | Thing::PooledSubscription, ..) => (None, None),
            (_, Some(customer), Some(tenant)) => (Some(customer), Some(tenant)),
            (_, Some(customer), None) => {
                let tenants = self.fleet.tenants_of(customer);
                let tenant = (!tenants.is_empty()).then(|| tenants.start + draw % tenants.len());
                (Some(customer), tenant)
            }
            _ if tenants > 0 => {
                let tenant = draw % tenants;
                (Some(self.fleet.customer_of(tenant)), Some(tenant))
            }
            _ => (None, None),
        };
        About { customer, tenant, user }
    }

    /// The answer's row for a record: an object of this schema. Fields that
    /// the call itself names (`echo`) come back as they were named.
    pub(crate) fn row(
        &self,
        schema: &Schema,
        samples: &[&Value],
        record: &Record,
        echo: &Fields,
    ) -> Value {
        let about = self.about(record);
        let mut fields = self.given(record, &about);
        fields.extend(echo.iter().map(|(name, value)| (name.clone(), value.clone())));
        if let Some(written) = self.state.fields(record.key) {
            fields.extend(written);
        }
        self.settle(record, &mut fields);
        self.made_of(schema, samples, record.key, &about, &fields)
    }

    /// The fields of a record as the list of this operation shows them.
    pub(crate) fn listed(&self, operation: &str, record: &Record) -> Value {
        let described = Specification::built_in().operation(operation);
        let rows = described.and_then(Described::rows);
        match rows {
            Some((schema, samples)) => self.row(schema, &samples, record, &Fields::new()),
            None => Value::Null,
        }
    }
}

/// The name that a field is known by: in small letters, and the same where the
/// vendor has several words for one thing.
pub(crate) fn canonical(name: &str) -> String {
    let name = name.to_ascii_lowercase();
    match name.as_str() {
        "loginname" => "userprincipalname".to_owned(),
        "countryregion" => "countryorregion".to_owned(),
        "enforcestartdatetime" => "startdate".to_owned(),
        "enforceenddatetime" => "enddate".to_owned(),
        _ => name,
    }
}
