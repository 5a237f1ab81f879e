#![doc = include_str!("../README.md")]

mod chart;
mod html;
mod markdown;
mod metrics;
mod model;
mod summary;
pub mod text;
mod workbook;

pub use html::html;
pub use markdown::markdown;
pub use metrics::{Metrics, TenantMetrics, openmetrics};
pub use model::{Day, Failure, Report, State, Tenant};
pub use summary::{Changes, Failures, Totals};
pub use workbook::xlsx;
