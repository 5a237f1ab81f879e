//! What a report is made of.

use jiff::{ZonedDateTime, civil::Date};

/// One reading of the risky actions of a fleet, and what is known of earlier ones. All
/// outputs are made of it, in the order riskiest first, whatever the order here.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Name of the profile that was read with.
    pub profile: Option<String>,
    /// The file with an earlier output that the report is made of, which was changed last when
    /// reading began; `None` when it is made of a reading.
    pub file: Option<String>,
    /// When reading began. Times are shown in their own zone.
    pub began: ZonedDateTime,
    /// When reading ended.
    pub ended: ZonedDateTime,
    /// Version of the program.
    pub version: String,
    /// The command that made the report, without secrets.
    pub command: String,
    /// Names and values of the settings that matter, without secrets.
    pub settings: Vec<(String, String)>,
    /// What is missing besides the tenants that failed, a sentence each: "customers 201 to
    /// 400 could not be listed: 503". It stands in a banner. Of an earlier reading as well:
    /// a tenant that it missed is shown as new.
    pub incomplete: Vec<String>,
    /// A row for each tenant, each customer without tenants, and each customer whose tenants
    /// could not be listed. The tenants of these that are known from earlier are failed
    /// ones, not gone ones.
    pub tenants: Vec<Tenant>,
    /// Time of the earlier reading that [`Tenant::before`] comes from; `None` when there is
    /// none to compare with.
    pub compared_with: Option<ZonedDateTime>,
    /// The days of the history, oldest first and without holes; at most 30 are usual.
    pub days: Vec<Day>,
}

/// A tenant in a reading, or a customer without one.
#[derive(Clone, Debug, Default)]
pub struct Tenant {
    /// Id of the customer.
    pub customer_id: Option<String>,
    /// Name of the customer.
    pub customer: Option<String>,
    /// Id of the tenant.
    pub tenant_id: Option<String>,
    /// Name of the tenant.
    pub tenant: Option<String>,
    /// What was read.
    pub state: State,
    /// What the earlier reading has; `None` when it does not list the tenant. Where it could
    /// not list those of the customer, that is a failure.
    pub before: Option<State>,
    /// The risky actions on each of [`Report::days`]; `None` where they are unknown.
    pub days: Vec<Option<i64>>,
    /// For how many days in a row it has had risky actions, where that is known.
    pub days_at_risk: Option<u32>,
}

/// What was read of a tenant.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum State {
    /// It was read. A count of `None` is not reported, which is not 0.
    Counted {
        /// Risky actions.
        risky: Option<i64>,
        /// Normal actions.
        normal: Option<i64>,
    },
    /// The customer has no tenants.
    NoTenants,
    /// The earlier reading lists the tenant, and this one does not.
    Gone,
    /// It could not be read: its counts are unknown.
    Failed(Failure),
}

/// Why a tenant could not be read.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Failure {
    /// The reason in a few words, by which failures are grouped: "403 Forbidden".
    pub reason: String,
    /// The whole error.
    pub message: String,
    /// What to do next.
    pub next_step: Option<String>,
    /// Id of the request, for the vendor's support.
    pub request_id: Option<String>,
}

/// The fleet on one day.
#[derive(Clone, Debug, Default)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// The risky actions of all tenants whose count is known, and what was known last of the
    /// others; `None` when that is none, or when there was no reading.
    pub risky: Option<i64>,
    /// Tenants whose count is known.
    pub known: u64,
    /// Tenants whose count is unknown.
    pub unknown: u64,
}

impl Default for State {
    /// Read, but nothing reported.
    fn default() -> Self {
        Self::Counted { risky: None, normal: None }
    }
}

impl State {
    /// The risky actions, where they are known.
    #[must_use]
    pub fn risky(&self) -> Option<i64> {
        if let Self::Counted { risky, .. } = self { *risky } else { None }
    }

    /// The normal actions, where they are known.
    #[must_use]
    pub fn normal(&self) -> Option<i64> {
        if let Self::Counted { normal, .. } = self { *normal } else { None }
    }
}

impl Tenant {
    /// Whether it is a tenant, not a customer without one.
    pub(crate) fn is_tenant(&self) -> bool {
        self.state != State::NoTenants && (self.tenant_id.is_some() || self.tenant.is_some())
    }

    /// By how many its risky actions have risen since the earlier reading; `None` where one
    /// of the two counts is unknown.
    #[must_use]
    pub fn change(&self) -> Option<i64> {
        self.state.risky()?.checked_sub(self.before.as_ref()?.risky()?)
    }
}
