//! `page-index`: query `pageIndex` (from 1) and `pageSize`; the response holds
//! `metadata {pageIndex, pageSize, totalCount}` beside the rows.

use super::{Call, Needs, Style};
use crate::Failure;

/// The style.
#[derive(Debug)]
pub(super) struct PageIndex;

impl Style for PageIndex {
    fn name(&self) -> &'static str {
        "page-index"
    }

    fn variant(&self) -> &'static str {
        "PageIndex"
    }

    fn metadata(&self) -> Option<&'static str> {
        Some("metadata")
    }

    fn lint(&self, needs: &Needs<'_>) -> Result<(), Failure> {
        needs.numbered()?;
        for name in ["totalCount", "pageSize"] {
            let place = format!("{}.{name}", needs.metadata);
            needs.counter(needs.metadata(), name, &place)?;
        }
        Ok(())
    }

    fn at(&self, call: &Call) -> String {
        call.at_index()
    }

    fn told(&self, call: &Call) -> String {
        format!(
            ".with_total(response.{metadata}.as_ref().and_then(|told| counter(told.total_count.as_ref())))
             .with_size(response.{metadata}.as_ref().and_then(|told| counter(told.page_size.as_ref())))",
            metadata = call.metadata
        )
    }
}
