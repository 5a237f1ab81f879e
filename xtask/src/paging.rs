//! The styles of paging, which `aos-api` describes.

#[path = "../../crates/aos-api/src/paging/style.rs"]
mod style;

pub use style::PagingStyle;
pub(crate) use style::{HAS_NEXT, PAGE_INDEX, PAGE_SIZE, SKIP_TOKEN, TOTAL};

/// The style of this name in the spec.
pub(crate) fn style(name: &str) -> Option<PagingStyle> {
    PagingStyle::ALL.into_iter().find(|style| style.name() == name)
}
