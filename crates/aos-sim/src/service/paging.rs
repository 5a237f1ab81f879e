//! Pages of a list, in each style that the specification names.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};

use super::{Call, bad_request};
use crate::{
    answer::Answer,
    data::World,
    random::{Purpose, draw, hash, mix},
    specification::{Paging, Style},
};

/// Rows a page where neither the caller nor the specification says how many.
const PAGE_SIZE: usize = 50;
/// What a skip token begins with. The percent sign has a reason: a client that
/// sends tokens as they are, or encodes them twice, shall be found out.
const TOKEN_BEGIN: &str = "%21";
const TOKEN_MIDDLE: &str = "%21+";
const TOKEN_END: &str = "|=";

/// A page of a list: which rows it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Page {
    style: Style,
    index: usize,
    size: usize,
    start: usize,
    /// What the tokens of this list are bound to.
    list: u64,
}

impl Page {
    /// The page that a call asks for.
    pub(super) fn of(world: &World, call: &Call, paging: &Paging) -> Result<Self, Answer> {
        // The query is checked; the defaults are those of the specification.
        let number = |name| call.query(name).and_then(|value| value.parse::<usize>().ok());
        let list = list_of(world, call);
        let mut page = Self {
            style: paging.style,
            index: number("pageIndex").unwrap_or(1).max(1),
            size: number("pageSize").unwrap_or(PAGE_SIZE).max(1),
            start: 0,
            list,
        };
        match paging.style {
            Style::PageIndex | Style::HasNextPage => {
                page.start = (page.index - 1).saturating_mul(page.size);
            }
            Style::Unpaged => page.size = usize::MAX,
            Style::SkipToken => {
                let Some(token) = call.query("skipToken").filter(|token| !token.is_empty()) else {
                    return Ok(page);
                };
                let (size, start) = read_token(world.seed, list, token)
                    .ok_or_else(|| bad_request("skipToken is no token of this list."))?;
                let asked = call.query.iter().any(|(name, _)| name == "pageSize");
                if asked && page.size != size {
                    return Err(bad_request(format!(
                        "skipToken belongs to pages of {size}, and pageSize is {}.",
                        page.size
                    )));
                }
                (page.size, page.start) = (size, start);
            }
        }
        Ok(page)
    }

    /// The rows of the page, out of so many.
    pub(super) fn rows(&self, total: usize) -> std::ops::Range<usize> {
        let start = self.start.min(total);
        start..start.saturating_add(self.size).min(total)
    }

    /// The fields beside the rows that tell of the page.
    pub(super) fn counters(&self, seed: u64, paging: &Paging, total: usize) -> Map<String, Value> {
        let rows = self.rows(total);
        let mut fields = Map::new();
        match self.style {
            Style::Unpaged => {}
            Style::PageIndex => {
                let counters =
                    json!({"pageIndex": self.index, "pageSize": self.size, "totalCount": total});
                fields.insert(paging.metadata.clone(), counters);
            }
            Style::HasNextPage => {
                fields.insert("hasNextPage".to_owned(), (rows.end < total).into());
                fields.insert("totalCount".to_owned(), total.into());
            }
            Style::SkipToken => {
                let token =
                    (rows.end < total).then(|| write_token(seed, self.list, self.size, rows.end));
                // Of the page, as in the vendor's samples.
                let counters = json!({"skipToken": token, "totalCount": rows.len()});
                fields.insert(paging.metadata.clone(), counters);
            }
        }
        fields
    }
}

/// A number for the list that a call reads, whatever its page.
fn list_of(world: &World, call: &Call) -> u64 {
    let paging = ["pageIndex", "pageSize", "skipToken"];
    let path = call.path.iter().map(|(name, value)| (*name, value.to_ascii_lowercase()));
    let query = call.query.iter().filter(|(name, _)| !paging.contains(&name.as_str()));
    let query = query.map(|(name, value)| (name.as_str(), value.clone()));
    let mut list = mix(world.seed ^ hash(call.operation.id));
    for (name, value) in path.chain(query) {
        list = mix(list ^ hash(name)) ^ hash(&value);
    }
    match &call.body {
        Some(body) => mix(list) ^ hash(&body.to_string()),
        None => list,
    }
}

fn seal(seed: u64, list: u64, size: usize, start: usize) -> u64 {
    draw(seed, Purpose::Token, mix(list ^ mix(size as u64)) ^ mix(start as u64))
}

fn write_token(seed: u64, list: u64, size: usize, start: usize) -> String {
    let place = STANDARD.encode(format!("{size} {start}"));
    let seal = STANDARD.encode(seal(seed, list, size, start).to_be_bytes());
    format!("{TOKEN_BEGIN}{place}{TOKEN_MIDDLE}{seal}{TOKEN_END}")
}

/// Page size and first row of a token, if it is one of this list.
fn read_token(seed: u64, list: u64, token: &str) -> Option<(usize, usize)> {
    let token = token.strip_prefix(TOKEN_BEGIN)?.strip_suffix(TOKEN_END)?;
    let (place, sealed) = token.split_once(TOKEN_MIDDLE)?;
    let place = String::from_utf8(STANDARD.decode(place).ok()?).ok()?;
    let (size, start) = place.split_once(' ')?;
    let (size, start) = (size.parse().ok()?, start.parse().ok()?);
    let sealed: [u8; 8] = STANDARD.decode(sealed).ok()?.try_into().ok()?;
    (u64::from_be_bytes(sealed) == seal(seed, list, size, start)).then_some((size, start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_hold_what_clients_encode_wrong_and_are_read_back() {
        for start in [0, 50, 123_456] {
            let token = write_token(7, 1, 50, start);
            for odd in ["%", "+", "|", "="] {
                assert!(token.contains(odd), "{token}");
            }
            assert_eq!(read_token(7, 1, &token), Some((50, start)));
            assert_eq!(read_token(7, 2, &token), None, "of another list");
            assert_eq!(read_token(8, 1, &token), None, "of another seed");
            assert_eq!(read_token(7, 1, &token.replace('+', " ")), None, "decoded twice");
            assert_eq!(read_token(7, 1, &token.replace('%', "%25")), None, "encoded twice");
        }
        let forged = format!("%21{}%21+{}|=", STANDARD.encode("50 0"), STANDARD.encode([0; 8]));
        for bad in ["", "x", "%21%21+|=", forged.as_str()] {
            assert_eq!(read_token(7, 1, bad), None, "{bad}");
        }
    }

    #[test]
    fn rows_end_with_the_list() {
        let page = |start, size| Page { style: Style::PageIndex, index: 1, size, start, list: 0 };
        assert_eq!(page(0, 50).rows(120), 0..50);
        assert_eq!(page(100, 50).rows(120), 100..120);
        assert_eq!(page(150, 50).rows(120), 120..120);
        assert_eq!(page(0, usize::MAX).rows(3), 0..3);
    }
}
