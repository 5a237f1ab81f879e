//! `page-index`: query `pageIndex` (from 1) and `pageSize`; the response holds
//! `metadata {pageIndex, pageSize, totalCount}` beside the rows.

use super::{Bodies, Call, Style};
use crate::{Failure, model::Operation};

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

    fn lint(&self, operation: &Operation<'_>) -> Result<(), Failure> {
        let place = operation.place(&["x-aos-paging"]);
        let parameters = operation.parameters();
        for name in ["pageIndex", "pageSize"] {
            let fits = parameters.iter().any(|part| {
                let schema = operation.bundle().resolve(&part.value["schema"]);
                part.value["name"] == name
                    && part.value["in"] == "query"
                    && part.value["required"] != true
                    && schema["type"] == "integer"
                    && schema["format"] == "int32"
            });
            if !fits {
                return Err(Failure::new(
                    place,
                    format!(
                        "the style page-index needs the optional query parameter {name}, an integer of format int32."
                    ),
                ));
            }
        }
        let bundle = operation.bundle();
        let metadata = operation
            .success_body()
            .map(|body| bundle.resolve(&body["schema"]))
            .map(|schema| bundle.resolve(&schema["properties"]["metadata"]));
        for name in ["totalCount", "pageSize"] {
            let field = metadata.map(|schema| bundle.resolve(&schema["properties"][name]));
            if field.is_none_or(|field| field["type"] != "integer") {
                return Err(Failure::new(
                    place,
                    format!(
                        "the style page-index needs the integer metadata.{name} in the response."
                    ),
                ));
            }
        }
        Ok(())
    }

    fn render(&self, call: &Call<'_>) -> Bodies {
        let items = &call.items;
        // An untold list is an empty one.
        let rows = match call.types.is_optional(call.response, items) {
            true => format!("response.{items}.unwrap_or_default()"),
            false => format!("response.{items}"),
        };
        Bodies {
            at: "let Cursor::Index { page_index, page_size } = cursor else { return self };
                let call = self.page_index(*page_index);
                match page_size {
                    Some(page_size) => call.page_size(*page_size),
                    None => call,
                }"
            .to_owned(),
            page: format!(
                "let metadata = response.metadata.as_ref();
                let total = metadata.and_then(|metadata| metadata.total_count).map(i64::from);
                let size = metadata.and_then(|metadata| metadata.page_size).map(i64::from);
                Page::new({rows}).with_total(total).with_size(size)"
            ),
        }
    }
}
