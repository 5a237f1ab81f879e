//! `skip-token`: query `pageSize` and `skipToken`; the response holds
//! `metadata {skipToken, totalCount}` beside the rows.

use super::{Call, Needs, Style};
use crate::Failure;

/// The style.
#[derive(Debug)]
pub(super) struct SkipToken;

impl Style for SkipToken {
    fn name(&self) -> &'static str {
        "skip-token"
    }

    fn variant(&self) -> &'static str {
        "SkipToken"
    }

    fn metadata(&self) -> Option<&'static str> {
        Some("metadata")
    }

    fn lint(&self, needs: &Needs<'_>) -> Result<(), Failure> {
        needs.parameter("skipToken", "string", false)?;
        needs.size()?;
        let bundle = needs.operation.bundle();
        let metadata = needs.metadata();
        if bundle.resolve(&metadata["properties"]["skipToken"])["type"] != "string" {
            let place = format!("the text {}.skipToken in the response", needs.metadata);
            return Err(needs.lacks(&place));
        }
        needs.counter(metadata, "totalCount", &format!("{}.totalCount", needs.metadata))
    }

    fn at(&self, call: &Call) -> String {
        format!(
            "let call = match cursor.skip_token() {{
                Some(skip_token) => self.skip_token(skip_token),
                None => self,
            }};
            {}",
            call.page_size()
        )
    }

    fn told(&self, call: &Call) -> String {
        format!(
            ".with_total(response.{metadata}.as_ref().and_then(|told| counter(told.total_count.as_ref())))
             .with_next_token(response.{metadata}.and_then(|told| told.skip_token))",
            metadata = call.metadata
        )
    }
}
