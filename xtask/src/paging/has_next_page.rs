//! `has-next-page`: query `pageIndex` (from 1) and `pageSize`; the response
//! holds `hasNextPage` and `totalCount` beside the rows.

use super::{Call, Needs, Style};
use crate::Failure;

/// The style.
#[derive(Debug)]
pub(super) struct HasNextPage;

impl Style for HasNextPage {
    fn name(&self) -> &'static str {
        "has-next-page"
    }

    fn variant(&self) -> &'static str {
        "HasNextPage"
    }

    fn lint(&self, needs: &Needs<'_>) -> Result<(), Failure> {
        needs.numbered()?;
        let response = needs.response();
        let more = needs.operation.bundle().resolve(&response["properties"]["hasNextPage"]);
        if more["type"] != "boolean" {
            return Err(needs.lacks("the boolean hasNextPage in the response"));
        }
        needs.counter(response, "totalCount", "totalCount")
    }

    fn at(&self, call: &Call) -> String {
        call.at_index()
    }

    fn told(&self, _: &Call) -> String {
        ".with_total(counter(response.total_count.as_ref())).with_has_next(response.has_next_page)"
            .to_owned()
    }
}
