//! Pages of a list, in each paging style of the specification.

use aos_api::{Paging, PagingStyle};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::request::ApiRequest;
use crate::{
    random::{hash, mix},
    response::ApiResponse,
};

/// Page size without a documented default.
const PAGE_SIZE: usize = 50;
/// Characters that clients encode wrongly: such a client shall be noticed.
const TOKEN_START: &str = "%21";
const TOKEN_END: &str = "+|=";

pub(super) struct Page {
    pub(super) paging: Paging,
    index: usize,
    size: usize,
    start: usize,
    /// A number in the skip tokens for what is asked for, whatever its page.
    list: u64,
}

impl Page {
    pub(super) fn of(seed: u64, request: &ApiRequest, paging: Paging) -> Result<Self, ApiResponse> {
        let query: Vec<_> =
            request.query.iter().filter(|(name, _)| !request.selects_page(name)).collect();
        let path = format!("{:?}", request.path).to_ascii_lowercase();
        let list = format!("{} {path} {query:?} {:?}", request.operation.id, request.body);
        // The query is valid, and its defaults are those of the specification.
        let number = |name| request.query(name).and_then(|value| value.parse::<usize>().ok());
        let mut page = Self {
            paging,
            index: number("pageIndex").unwrap_or(1).max(1),
            size: number("pageSize").unwrap_or(PAGE_SIZE).max(1),
            start: 0,
            list: mix(seed ^ hash(&list)),
        };
        match (paging.style, request.query("skipToken").filter(|token| !token.is_empty())) {
            (PagingStyle::PageIndex | PagingStyle::HasNextPage, _) => {
                page.start = (page.index - 1).saturating_mul(page.size);
            }
            (PagingStyle::SkipToken, None) => {}
            (PagingStyle::SkipToken, Some(token)) => {
                let (size, start) = read_token(page.list, token).ok_or_else(|| {
                    ApiResponse::bad_request("skipToken is not a token of this list")
                })?;
                if page.size != size && request.query.iter().any(|(name, _)| name == "pageSize") {
                    let message = format!("pageSize must be {size}, as in the previous page");
                    return Err(ApiResponse::bad_request(message));
                }
                (page.size, page.start) = (size, start);
            }
            // The whole list comes at once.
            _ => page.size = usize::MAX,
        }
        Ok(page)
    }

    pub(super) fn rows(&self, total: usize) -> std::ops::Range<usize> {
        let start = self.start.min(total);
        start..start.saturating_add(self.size).min(total)
    }

    pub(super) fn counters(&self, total: usize) -> Vec<(&'static str, Value)> {
        let rows = self.rows(total);
        let more = rows.end < total;
        match self.paging.style {
            PagingStyle::PageIndex => {
                let counters =
                    json!({"pageIndex": self.index, "pageSize": self.size, "totalCount": total});
                vec![(self.paging.metadata, counters)]
            }
            PagingStyle::HasNextPage => {
                vec![("hasNextPage", more.into()), ("totalCount", total.into())]
            }
            PagingStyle::SkipToken => {
                let token = more.then(|| write_token(self.list, self.size, rows.end));
                // The count of the page, as in the vendor's samples.
                let counters = json!({"skipToken": token, "totalCount": rows.len()});
                vec![(self.paging.metadata, counters)]
            }
            _ => Vec::new(),
        }
    }
}

fn write_token(list: u64, size: usize, start: usize) -> String {
    format!("{TOKEN_START}{}{TOKEN_END}", STANDARD.encode(format!("{list} {size} {start}")))
}

/// The page size and first row of a token, if it belongs to this list.
fn read_token(list: u64, token: &str) -> Option<(usize, usize)> {
    let token = token.strip_prefix(TOKEN_START)?.strip_suffix(TOKEN_END)?;
    let token = String::from_utf8(STANDARD.decode(token).ok()?).ok()?;
    let (size, start) = token.strip_prefix(&format!("{list} "))?.split_once(' ')?;
    Some((size.parse().ok()?, start.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_read_back_unless_they_are_encoded_wrongly() {
        for start in [0, 50, 123_456] {
            let token = write_token(7, 50, start);
            assert_eq!(read_token(7, &token), Some((50, start)));
            assert_eq!(read_token(8, &token), None, "of another list");
            assert_eq!(read_token(7, &token.replace('+', " ")), None, "decoded twice");
            assert_eq!(read_token(7, &token.replace('%', "%25")), None, "encoded twice");
        }
        for invalid in ["", "x", "%21+|="] {
            assert_eq!(read_token(7, invalid), None, "{invalid}");
        }
    }

    #[test]
    fn rows_end_with_the_list() {
        let paging = aos_api::Operation::find("retrieve_customers").unwrap().paging.unwrap();
        let page = |start, size| Page { paging, index: 1, size, start, list: 0 };
        assert_eq!(page(0, 50).rows(120), 0..50);
        assert_eq!(page(100, 50).rows(120), 100..120);
        assert_eq!(page(150, 50).rows(120), 120..120);
        assert_eq!(page(0, usize::MAX).rows(3), 0..3);
    }
}
