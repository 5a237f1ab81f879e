//! The rate limit that was found, for the next run to begin with.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use crate::{Account, History, Result, run::account_id, runs::time};

/// The rate limit of a service for an app, as a run found it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LearnedRate {
    /// Requests a second.
    pub requests_per_second: f64,
    /// Concurrent requests; `None` where no limit of them was found.
    pub in_flight: Option<u32>,
    /// When it was found.
    pub at: Timestamp,
}

impl History {
    /// Keeps the rate limit of an account, in the place of the one before.
    pub fn remember_rate(&self, account: &Account, rate: LearnedRate) -> Result<()> {
        let id = account_id(&self.connection, account)?;
        let LearnedRate { requests_per_second, in_flight, at } = rate;
        let sql = "UPDATE account SET rate = ?, in_flight = ?, rate_at = ? WHERE id = ?";
        let given = params![requests_per_second, in_flight, at.as_second(), id];
        self.connection.execute(sql, given)?;
        Ok(())
    }

    /// The rate limit of an account that was kept last.
    pub fn recall_rate(&self, account: &Account) -> Result<Option<LearnedRate>> {
        let sql = "SELECT rate, in_flight, rate_at FROM account
            WHERE base_url = ? AND client_id = ? AND rate IS NOT NULL";
        let rate = |row: &rusqlite::Row<'_>| {
            let (requests_per_second, in_flight) = (row.get(0)?, row.get(1)?);
            Ok(LearnedRate { requests_per_second, in_flight, at: time(row.get(2)?) })
        };
        let given = [&account.base_url, &account.client_id];
        Ok(self.connection.query_row(sql, given, rate).optional()?)
    }
}
