//! The fields of things that belong together: ids, names, and numbers that
//! must agree with each other or with other operations.

use serde_json::Value;

use super::{
    About, Place, Record, Thing, World, times,
    values::{guid, vary_digits},
};
use crate::{fleet::names, random::mix, state::Fields};

/// The letters between the data source and the number of a risk rule's id,
/// which looks like a GUID and is none.
const RULE: &str = "A7C1-4830-9E5B";

const DEPARTMENTS: [&str; 6] = ["Finance", "IT", "Legal", "Marketing", "Operations", "Sales"];
const CITIES: [&str; 6] = ["Kiel", "Lyon", "Munich", "Porto", "Turin", "Vienna"];

/// States of a tenant that is not deployed (`BaselineTenantStatus`).
const TENANT_STATES: [i64; 8] = [1, 1, 2, 3, 6, 11, 12, 13];
/// States of a baseline that is not active (`BaselineStatus`).
const BASELINE_STATES: [i64; 6] = [1, 2, 2, 4, 5, 6];

impl World {
    /// The id of a record.
    pub(crate) fn id(&self, record: &Record) -> String {
        match record.thing {
            Thing::Customer => self.fleet.customer_id(record.number),
            Thing::Tenant => self.fleet.tenant_id(record.number),
            Thing::Job => {
                let started = job_start(record).strftime("%Y%m%d%H%M%S");
                format!("FB{started}{:06}", mix(record.key) % 1_000_000)
            }
            Thing::RiskRule => {
                let source = data_source(record);
                format!("{source:08}-{RULE}-{:08}", record.number + 1)
            }
            _ => guid(record.key),
        }
    }

    /// The fields of a record that do not stand for themselves, by their
    /// canonical names.
    pub(super) fn given(&self, record: &Record, about: &About) -> Fields {
        let id = self.id(record);
        let mut fields = Fields::new();
        let mut give = |name: &str, value: Value| {
            fields.insert(name.to_owned(), value);
        };
        match record.thing {
            Thing::Customer => {
                give("id", id.into());
                give("owneremail", self.fleet.owner_email(record.number).into());
            }
            Thing::Tenant => {
                give("name", self.fleet.tenant_name(record.number).into());
                give("status", mostly(record, 7, &TENANT_STATES).into());
                give("id", id.into());
            }
            Thing::User => {
                let user = self.user(record, about);
                give("id", id.into());
                give("userprincipalname", user.principal_name.into());
                give("mail", user.mail.clone().into());
                give("email", user.mail.into());
                give("displayname", user.display_name.into());
                give("firstname", user.first_name.into());
                give("lastname", user.last_name.into());
                // Several lists show these, each with samples of its own.
                let of = |texts: &[&str], salt| {
                    texts[mix(record.key ^ salt) as usize % texts.len()].to_owned()
                };
                give("jobtitle", user.last_name.into());
                give("department", of(&DEPARTMENTS, 14).into());
                give("location", of(&CITIES, 15).into());
                give("employeeid", vary_digits("E-0000", mix(record.key ^ 16)).into());
                give("birthday", times::plain(times::for_field("birthday", record.key)).into());
                // A tree of four below each; who is at its top is above himself.
                let above = record.number.saturating_sub(1) / 4;
                let above = self.record(Thing::User, record.place, above);
                let above = self.user(&above, about).principal_name;
                give("sponsor", above.clone().into());
                give("manager", above.into());
            }
            Thing::ScanProfile => give("profileid", id.into()),
            Thing::Job => self.give_job(record, id, &mut give),
            Thing::Workflow => give("workflowid", id.into()),
            Thing::RiskRule => {
                give("ruleid", id.into());
                give("datasource", data_source(record).into());
                let hits = record.place.within(record.key);
                give("hititemcount", self.count(Thing::HitItem, hits).into());
            }
            Thing::HitItem => give("id", id.into()),
            Thing::Baseline => {
                give("baselineid", id.into());
                give("status", mostly(record, 3, &BASELINE_STATES).into());
            }
            Thing::BaselineJob => give("jobid", id.into()),
            Thing::Reseller => {
                let (first, second) = names::words(record.key);
                let domain = format!("{first}-{second}.example").to_ascii_lowercase();
                give("resellerid", id.into());
                give(
                    "organization",
                    format!("{first} {second} {}", names::trade(record.key >> 16)).into(),
                );
                give("email", format!("elements@{domain}").into());
                give("inviteemail", format!("elements@{domain}").into());
            }
            Thing::PooledSubscription => {
                give("licenseid", id.into());
                give("totaluserseat", (200 + 50 * (record.key >> 8 & 0x3f)).into());
            }
            Thing::Other(_) => {}
        }
        fields
    }

    /// Fields that follow from others, whichever of them were written.
    pub(super) fn settle(&self, record: &Record, fields: &mut Fields) {
        if record.thing == Thing::User
            && let Some(birthday) =
                fields.get("birthday").and_then(Value::as_str).and_then(times::parse)
        {
            fields.insert("age".to_owned(), times::age(birthday).into());
        }
    }

    /// A job that ended, with times and counters that agree.
    fn give_job(&self, record: &Record, id: String, give: &mut impl FnMut(&str, Value)) {
        let started = job_start(record);
        let seconds = 30 + mix(record.key ^ 2) % 9_000;
        let ended = started
            .saturating_add(jiff::SignedDuration::from_secs(seconds as i64))
            .unwrap_or(started);
        let total = mix(record.key ^ 3) % 900;
        let failed = if mix(record.key ^ 4).is_multiple_of(4) { total / 20 } else { 0 };
        let (skipped, warned) = (total / 50, total / 30);
        give("jobid", id.into());
        // Finished, with exception where something failed.
        give("status", if failed > 0 { 4 } else { 2 }.into());
        give("starttime", times::plain(started).into());
        give("endtime", times::plain(ended).into());
        give("lastmodifytime", times::plain(ended).into());
        give("jobduration", times::duration(seconds).into());
        give("totalcount", total.into());
        give("failedcount", failed.into());
        give("skippedcount", skipped.into());
        give("warningcount", warned.into());
        give("successfulcount", (total - failed - skipped - warned).into());
    }

    /// Who a user is.
    pub(super) fn user(&self, record: &Record, about: &About) -> User {
        let (first, last) = names::person(record.key);
        let number = record.number + 1;
        let local = format!("{first}.{last}{number}").to_ascii_lowercase();
        let tenant = about.tenant.map_or_else(
            || "tenant.onmicrosoft.example".to_owned(),
            |tenant| self.fleet.tenant_name(tenant),
        );
        User {
            principal_name: format!("{local}@{tenant}"),
            mail: format!("{local}@{}", tenant.replace(".onmicrosoft", "")),
            display_name: format!("{first} {last}"),
            first_name: first,
            last_name: last,
        }
    }

    /// What a field says that names the customer, the tenant or a user that
    /// the record around it is about. `name` is in small letters.
    pub(super) fn reference(&self, name: &str, about: &About, key: u64) -> Option<Value> {
        let text = match name {
            "customerid" => self.fleet.customer_id(about.customer?),
            "customername" | "organization" | "customer" => self.customer(about.customer?, name),
            "tenantid" => self.fleet.tenant_id(about.tenant?),
            "tenantname" | "tenantdomain" => self.fleet.tenant_name(about.tenant?),
            "userid"
            | "userprincipalname"
            | "userdisplayname"
            | "operatedby"
            | "sponsor"
            | "impersonationaccount" => {
                let user = self.any_user(about, key)?;
                match name {
                    "userid" => self.id(&user),
                    "userdisplayname" => self.user(&user, about).display_name,
                    _ => self.user(&user, about).principal_name,
                }
            }
            _ => return None,
        };
        Some(text.into())
    }

    /// A name of a customer, one that was onboarded too.
    fn customer(&self, index: usize, name: &str) -> String {
        let written = (index >= self.fleet.customer_count())
            .then(|| self.record(Thing::Customer, Place::default(), index))
            .and_then(|record| {
                self.state.fields(record.key)?.get(name)?.as_str().map(str::to_owned)
            });
        match (written, name) {
            (Some(written), _) => written,
            (None, "customer") => self.fleet.owner_email(index),
            (None, _) => self.fleet.organization(index),
        }
    }

    /// A user of the tenant that a record is about, drawn by a key.
    fn any_user(&self, about: &About, key: u64) -> Option<Record> {
        let place = Place { customer: about.customer, tenant: Some(about.tenant?), within: 0 };
        let number =
            about.user.unwrap_or_else(|| mix(key ^ 5) as usize % self.count(Thing::User, place));
        Some(self.record(Thing::User, place, number))
    }
}

/// The names of a user.
pub(super) struct User {
    pub(super) principal_name: String,
    pub(super) mail: String,
    pub(super) display_name: String,
    pub(super) first_name: &'static str,
    pub(super) last_name: &'static str,
}

/// The usual state of most things, and of the first in any case, so that there
/// is one to work with; one of the others of the rest.
fn mostly(record: &Record, usual: i64, others: &[i64]) -> i64 {
    let draw = mix(record.key ^ 13);
    match record.number == 0 || !draw.is_multiple_of(3) {
        true => usual,
        false => others[(draw >> 8) as usize % others.len()],
    }
}

fn job_start(record: &Record) -> jiff::Timestamp {
    times::after_now(-((mix(record.key ^ 6) % (45 * 86_400)) as i64) - 86_400)
}

/// The data source that a risk rule looks at.
fn data_source(record: &Record) -> u64 {
    const SOURCES: [u64; 11] = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12];
    SOURCES[record.number % SOURCES.len()]
}
