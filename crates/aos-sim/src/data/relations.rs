//! Relations: ids, names and numbers that agree between operations.

use serde_json::{Value, json};

use super::{Fields, Kind, Record, Scope, Subject, World, times, values::vary_digits};
use crate::{
    fleet::{Fleet, WORDS, person},
    random::{guid, mix, pick},
};

impl World {
    pub(crate) fn id(&self, record: &Record) -> String {
        match record.kind {
            Kind::Customer => self.fleet.customer_id(record.index),
            Kind::Tenant => self.fleet.tenant_id(record.index),
            // Ids of these two are not GUIDs in the vendor's samples.
            Kind::Job => {
                let start = job_start(record).strftime("%Y%m%d%H%M%S");
                format!("FB{start}{:06}", mix(record.key) % 1_000_000)
            }
            Kind::RiskRule => {
                format!("{:08}-A7C1-4830-9E5B-{:08}", record.key % 13, record.index + 1)
            }
            _ => guid(record.key),
        }
    }

    /// The fields of a record that must agree with others, by their canonical names.
    pub(super) fn relations(&self, record: &Record, subject: &Subject) -> Fields {
        let draw = |salt: u64| mix(record.key ^ salt);
        let own_id = record.kind.facts().map(|facts| (facts.id, Value::from(self.id(record))));
        let pairs: Vec<(&str, Value)> = match record.kind {
            Kind::Customer => {
                let customer = self.fleet.customer(record.index);
                vec![
                    ("owneremail", self.fleet.owner_email(record.index).into()),
                    // One that was onboarded has none.
                    ("tenants", json!(customer.map_or(Vec::new(), |customer| customer.tenants))),
                ]
            }
            Kind::Tenant => {
                let customer = subject.customer.unwrap_or_default();
                vec![("name", self.fleet.tenant_name(customer, record.index).into())]
            }
            Kind::User => {
                let principal_name = self.principal_name(record, subject);
                let mail = principal_name.replace(".onmicrosoft", "");
                let (first_name, last_name) = person(record.key);
                vec![
                    ("userprincipalname", principal_name.into()),
                    ("mail", mail.clone().into()),
                    ("email", mail.into()),
                    ("displayname", display_name(record).into()),
                    ("firstname", first_name.into()),
                    ("lastname", last_name.into()),
                    ("jobtitle", last_name.into()),
                    ("department", pick(&WORDS.departments, draw(14)).into()),
                    ("location", pick(&WORDS.cities, draw(15)).into()),
                    ("employeeid", vary_digits("E-0000", draw(16)).into()),
                    ("birthday", times::plain(times::for_field("birthday", record.key)).into()),
                ]
            }
            Kind::Job => {
                let (start, seconds) = (job_start(record), 30 + draw(2) % 9_000);
                let end = times::after(start, seconds as i64);
                let total = draw(3) % 900;
                let failed = if draw(4).is_multiple_of(4) { total / 20 } else { 0 };
                let (skipped, warned) = (total / 50, total / 30);
                vec![
                    // Finished, or finished with exception.
                    ("status", if failed > 0 { 4 } else { 2 }.into()),
                    ("starttime", times::plain(start).into()),
                    ("endtime", times::plain(end).into()),
                    ("lastmodifytime", times::plain(end).into()),
                    ("jobduration", times::duration(seconds).into()),
                    ("totalcount", total.into()),
                    ("failedcount", failed.into()),
                    ("skippedcount", skipped.into()),
                    ("warningcount", warned.into()),
                    ("successfulcount", (total - failed - skipped - warned).into()),
                ]
            }
            Kind::RiskRule => {
                let hits = self.count(Kind::HitItem, record.scope.below(record.key));
                vec![("hititemcount", hits.into())]
            }
            Kind::PooledSubscription => {
                let (total, allocated) = (200 + draw(5) % 3_000, draw(6) % 200);
                vec![
                    ("totaluserseat", total.into()),
                    ("allocateduserseat", allocated.into()),
                    ("availableuserseat", (total - allocated).into()),
                ]
            }
            _ => Vec::new(),
        };
        own_id.into_iter().chain(pairs).map(|(name, value)| (name.to_owned(), value)).collect()
    }

    fn principal_name(&self, record: &Record, subject: &Subject) -> String {
        let (first, last) = person(record.key);
        let tenant = match (subject.customer, subject.tenant) {
            (Some(customer), Some(tenant)) => self.fleet.tenant_name(customer, tenant),
            _ => "tenant.onmicrosoft.example".to_owned(),
        };
        format!("{first}.{last}{}@{tenant}", record.index + 1).to_ascii_lowercase()
    }

    pub(super) fn reference(&self, name: &str, subject: &Subject, key: u64) -> Option<String> {
        Some(match name {
            "customerid" => self.fleet.customer_id(subject.customer?),
            "customername" | "organization" | "customer" => self.customer(subject.customer?, name),
            "tenantid" => self.fleet.tenant_id(subject.tenant?),
            "tenantname" | "tenantdomain" => {
                self.fleet.tenant_name(subject.customer?, subject.tenant?)
            }
            "userid" => self.id(&self.any_user(subject, key)?),
            "userdisplayname" => display_name(&self.any_user(subject, key)?),
            "manager" | "sponsor" => {
                let anybody = Subject { user: None, ..*subject };
                self.principal_name(&self.any_user(&anybody, key)?, subject)
            }
            "userprincipalname" | "operatedby" | "impersonationaccount" => {
                self.principal_name(&self.any_user(subject, key)?, subject)
            }
            _ => return None,
        })
    }

    /// The organization or the owner of a customer, who may be onboarded.
    fn customer(&self, index: usize, name: &str) -> String {
        let record = self.record(Kind::Customer, Scope::default(), index);
        let (field, seeded): (_, fn(&_, _) -> _) = match name {
            "customer" => ("owneremail", Fleet::owner_email),
            _ => ("organization", Fleet::organization),
        };
        let written = self.written(&record);
        let written = written.get(field).and_then(Value::as_str);
        written.map_or_else(|| seeded(&self.fleet, index), str::to_owned)
    }

    /// The user that a record refers to, or a random one of its tenant.
    fn any_user(&self, subject: &Subject, key: u64) -> Option<Record> {
        let scope = Scope { customer: subject.customer, tenant: Some(subject.tenant?), rest: 0 };
        let count = self.count(Kind::User, scope);
        Some(self.record(Kind::User, scope, subject.user.unwrap_or(mix(key ^ 5) as usize % count)))
    }
}

fn display_name(record: &Record) -> String {
    let (first, last) = person(record.key);
    format!("{first} {last}")
}

fn job_start(record: &Record) -> jiff::Timestamp {
    times::after(times::NOW, -((mix(record.key ^ 6) % (45 * 86_400)) as i64) - 86_400)
}
