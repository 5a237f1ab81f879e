//! `unpaged`: the whole list comes with one response.

use super::{Call, Needs, Style};
use crate::Failure;

/// The style.
#[derive(Debug)]
pub(super) struct Unpaged;

impl Style for Unpaged {
    fn name(&self) -> &'static str {
        "unpaged"
    }

    fn variant(&self) -> &'static str {
        "Unpaged"
    }

    fn takes_bare_list(&self) -> bool {
        true
    }

    fn lint(&self, _: &Needs<'_>) -> Result<(), Failure> {
        Ok(())
    }

    fn at(&self, _: &Call) -> String {
        "let _ = cursor;
        self"
            .to_owned()
    }

    fn told(&self, _: &Call) -> String {
        String::new()
    }
}
