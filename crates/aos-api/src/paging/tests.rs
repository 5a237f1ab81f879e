use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn paging(style: PagingStyle) -> Paging {
    Paging { style, metadata: style.metadata().unwrap_or_default(), ..Paging::BLANK }
}

/// Walks through these responses; returns how many pages were read, and how it
/// ended.
fn walked(paging: Paging, size: Option<u64>, responses: &[Value]) -> (usize, String) {
    let mut walk = Walk::new(paging, size);
    for (index, response) in responses.iter().enumerate() {
        assert_eq!(walk.page(), index as u64 + 1);
        let page = paging.read(response.clone()).unwrap();
        match walk.advance(&page) {
            Ok(Step::More) => {}
            Ok(Step::End) => {
                let end = walk.missing().map_or_else(
                    || "end".to_owned(),
                    |(received, reported)| format!("{received} of {reported}"),
                );
                return (index + 1, end);
            }
            Ok(Step::Repeated) => return (index + 1, "repeated".to_owned()),
            Ok(Step::Stuck(why)) | Err(why) => return (index + 1, why),
        }
    }
    (responses.len(), "more".to_owned())
}

fn ends_as(style: PagingStyle, size: Option<u64>, responses: &[Value], pages: usize, how: &str) {
    let expected = (pages, how.to_owned());
    assert_eq!(walked(paging(style), size, responses), expected, "{responses:?}");
}

fn ends(style: PagingStyle, size: Option<u64>, responses: &[Value]) {
    ends_as(style, size, responses, responses.len(), "end");
}

fn numbered(rows: Value, metadata: Value) -> Value {
    json!({"data": rows, "metadata": metadata})
}

#[test]
fn numbered_pages_end_by_their_total() {
    let style = PagingStyle::PageIndex;
    for total in [json!(3), json!("3"), json!(3.0), json!("3.0")] {
        let all = json!({"totalCount": total, "pageSize": 2});
        ends(style, None, &[numbered(json!([1, 2]), all.clone()), numbered(json!([3]), all)]);
    }
    // A short page is not the end while the total says that more follow.
    let all = json!({"totalCount": 3, "pageSize": 2});
    ends(style, None, &[numbered(json!([1]), all.clone()), numbered(json!([2, 3]), all.clone())]);
    // An empty page is, and rows are missing.
    let pages = [numbered(json!([1, 2]), all.clone()), numbered(json!([]), all)];
    ends_as(style, None, &pages, 2, "2 of 3");
    // Rows that vanish meanwhile are not missing.
    let fewer = json!({"totalCount": 2});
    ends(
        style,
        Some(1),
        &[
            numbered(json!([1]), json!({"totalCount": 3})),
            numbered(json!([2]), fewer),
            numbered(json!([]), json!({})),
        ],
    );
    // An index that begins with 0 loses the first page, but not without a word.
    let pages = [numbered(json!([3]), json!({"totalCount": 3})), numbered(json!([]), json!({}))];
    ends_as(style, Some(2), &pages, 2, "1 of 3");
}

#[test]
fn a_total_that_may_be_of_a_full_page_does_not_end_the_list() {
    let style = PagingStyle::PageIndex;
    let own = |rows: Value| {
        let total = rows.as_array().unwrap().len();
        numbered(rows, json!({"totalCount": total, "pageSize": 2}))
    };
    ends(style, None, &[own(json!([1, 2])), own(json!([3, 4])), own(json!([5]))]);
    ends(style, None, &[own(json!([1, 2])), own(json!([]))]);
    ends(style, None, &[own(json!([1]))]);
    // A service that knows no pages repeats the whole list.
    ends_as(style, None, &[own(json!([1, 2])), own(json!([1, 2]))], 2, "repeated");
    let circle = [own(json!([1, 2])), own(json!([3, 4])), own(json!([1, 2]))];
    ends_as(style, None, &circle, 3, "it repeats an earlier page; stopped instead of looping");
}

#[test]
fn a_total_that_counts_something_else_loses_no_rows() {
    let style = PagingStyle::PageIndex;
    let pages = |totals: [u64; 4]| {
        let rows = [json!([1, 2]), json!([3, 4]), json!([5]), json!([])];
        let page = |(rows, total)| numbered(rows, json!({"totalCount": total}));
        rows.into_iter().zip(totals).map(page).collect::<Vec<Value>>()
    };
    for size in [None, Some(2), Some(100)] {
        // Of the page, of what is left, of what came so far.
        ends(style, size, &pages([2, 2, 1, 0]));
        ends(style, size, &pages([5, 3, 1, 0]));
        ends(style, size, &pages([2, 4, 5, 5]));
        ends_as(style, size, &pages([5, 5, 5, 5]), 3, "end");
    }
}

#[test]
fn what_is_not_understood_does_not_end_a_list_without_a_word() {
    let paging = paging(PagingStyle::PageIndex);
    let unread = |metadata: Value| {
        let mut walk = Walk::new(paging, None);
        walk.advance(&paging.read(numbered(json!([1]), metadata)).unwrap()).unwrap();
        walk.unread()
    };
    for (metadata, key) in [
        (json!({"totalCount": "1,250"}), Some("totalCount")),
        (json!({"totalCount": {"value": 2}}), Some("totalCount")),
        (json!({"totalCount": 2.5}), Some("totalCount")),
        (json!({"hasNextPage": "more"}), Some("hasNextPage")),
        (json!({"nextLink": "https://elements.example/?page=2"}), Some("nextLink")),
        (json!({"@odata.nextLink": "https://elements.example"}), Some("@odata.nextLink")),
        (json!({"totalCount": null, "hasNextPage": "", "nextLink": null}), None),
        (json!({"totalCount": -1, "hasNextPage": 0, "nextLink": ""}), None),
        (json!({"totalCount": "1", "hasNextPage": "False"}), None),
    ] {
        assert_eq!(unread(metadata.clone()), key, "{metadata}");
    }
    // What is said of the page may stand beside the metadata.
    let beside = json!({"data": [1], "TotalCount": 3, "hasNextPage": 1, "metadata": []});
    let page = paging.read(beside).unwrap();
    assert_eq!((page.total, page.has_next, page.unread), (Some(3), Some(true), None));
}

#[test]
fn rows_whose_keys_are_the_same_are_told_apart_by_what_they_hold() {
    let paging = Paging { key: &["id"], ..paging(PagingStyle::PageIndex) };
    let page = |days: [u8; 2]| {
        let rows = days.map(|day| json!({"id": "r", "day": day}));
        numbered(rows.into_iter().collect(), json!({"totalCount": 4, "pageSize": 2}))
    };
    assert_eq!(walked(paging, None, &[page([1, 2]), page([3, 4])]), (2, "end".to_owned()));
    let again = walked(paging, None, &[page([1, 2]), page([1, 2])]);
    assert_eq!(again.1, "it repeats an earlier page; stopped instead of looping");
}

#[test]
fn without_counters_a_list_is_read_up_to_an_empty_page() {
    let style = PagingStyle::PageIndex;
    let page = |rows: Value| numbered(rows, json!({}));
    for size in [None, Some(2), Some(100)] {
        // The service may have smaller pages than those that were requested.
        ends(style, size, &[page(json!([1, 2])), page(json!([3])), page(json!([]))]);
        ends(style, size, &[page(json!([]))]);
    }
    // Or none at all.
    ends_as(style, Some(3), &[page(json!([1, 2])), page(json!([1, 2]))], 2, "repeated");
    let why = "it repeats an earlier page; stopped instead of looping";
    ends_as(style, Some(2), &[page(json!([1, 2])), page(json!([1, 2]))], 2, why);
    ends(style, Some(2), &[json!([1, 2])]);
}

#[test]
fn pages_that_come_again_end_a_list() {
    let style = PagingStyle::PageIndex;
    let why = "it repeats an earlier page; stopped instead of looping";
    let page = |rows: Value| numbered(rows, json!({}));
    let around =
        [page(json!([1, 2])), page(json!([3, 4])), page(json!([1, 2])), page(json!([3, 4]))];
    ends_as(style, Some(2), &around, 3, why);
    // With something in it that changes, the key of a row tells that it is the same.
    let row = |id: u32, age: u32| json!({"Id": id, "age": age});
    let aged = |age| page(json!([row(1, age), row(2, age)]));
    let by_key = Paging { key: &["id"], ..paging(style) };
    assert_eq!(walked(by_key, Some(2), &[aged(1), aged(2)]), (2, why.to_owned()));
    ends_as(style, Some(2), &[aged(1), aged(2)], 2, "more");
    // Rows without their key are told apart as a whole.
    let without = |age: u32| page(json!([{"age": age}, {"age": age}]));
    assert_eq!(walked(by_key, Some(2), &[without(1), without(2)]), (2, "more".to_owned()));
    // In pages of one row two may be alike.
    ends_as(style, Some(1), &[page(json!([{"a": 1}])), page(json!([{"a": 1}]))], 2, "more");
    for size in [None, Some(9)] {
        ends_as(style, size, &[page(json!([7])), page(json!([7]))], 2, "repeated");
    }
}

#[test]
fn a_page_that_tells_whether_another_follows_is_believed() {
    let style = PagingStyle::HasNextPage;
    let page =
        |rows: Value, more: Value| json!({"data": rows, "hasNextPage": more, "totalCount": 2});
    // Also against the total, a short page, and an empty one.
    ends(style, Some(2), &[page(json!([1, 2]), json!(true)), page(json!([3]), json!(false))]);
    ends(style, Some(2), &[page(json!([1]), json!(false))]);
    ends(style, Some(2), &[page(json!([1]), json!("TRUE")), page(json!([2]), json!("false"))]);
    let behind = [page(json!([]), json!(true)), page(json!([1]), json!(false))];
    ends(style, Some(2), &behind);
    let mut endless = vec![page(json!([1]), json!(true))];
    endless.extend(vec![page(json!([]), json!(true)); 9]);
    let why = "6 pages without rows before it say that another follows; stopped instead of looping";
    ends_as(style, Some(2), &endless, 7, why);
    // Nothing reported: the total, or an empty page.
    let all = |rows: Value| json!({"data": rows, "totalCount": 2});
    ends(style, Some(2), &[all(json!([1])), all(json!([2]))]);
    ends(style, None, &[json!({"data": [1, 2]}), json!({"data": []})]);
}

#[test]
fn a_list_by_token_ends_without_one() {
    let style = PagingStyle::SkipToken;
    let page = |rows: Value, token: Value, total: u32| json!({"data": rows, "metadata": {"skipToken": token, "totalCount": total}});
    for last in [json!(null), json!("")] {
        // The total may count the page.
        let pages = [page(json!([1]), json!("a"), 1), page(json!([2]), last, 1)];
        ends(style, Some(9), &pages);
    }
    ends(style, None, &[json!({"data": [1], "metadata": null})]);
    ends(style, None, &[json!({"data": [1]})]);
    // A page can be empty because its rows were filtered out.
    ends(
        style,
        None,
        &[
            page(json!([]), json!("a"), 0),
            page(json!([]), json!(7), 0),
            page(json!([1]), json!(""), 1),
        ],
    );
    // A total that is larger than its page counts the list.
    let pages = [page(json!([1]), json!("a"), 9), page(json!([2]), json!(null), 1)];
    ends_as(style, None, &pages, 2, "2 of 9");
    let unreliable = Paging { total_is_reliable: false, ..paging(style) };
    assert_eq!(walked(unreliable, None, &pages), (2, "end".to_owned()));
}

#[test]
fn a_token_that_comes_again_leads_nowhere() {
    let style = PagingStyle::SkipToken;
    let page = |row: i32, token: &str| json!({"data": [row], "metadata": {"skipToken": token}});
    let sentence =
        "the page before it has a token that was used already; stopped instead of looping";
    for pages in [vec![page(1, "a"), page(2, "a")], vec![page(1, "a"), page(2, "b"), page(3, "a")]]
    {
        let count = pages.len();
        ends_as(style, None, &pages, count, sentence);
    }
}

#[test]
fn a_whole_list_is_one_page() {
    let style = PagingStyle::Unpaged;
    ends(style, Some(5), &[json!({"data": [1, 2]})]);
    ends_as(style, None, &[json!({"data": [1, 2], "metadata": {"totalCount": 3}})], 1, "end");
    let whole = Paging { items: "$", ..paging(style) };
    assert_eq!(whole.read(json!([1, 2])).unwrap().rows, [json!(1), json!(2)]);
    // A single one also comes alone, as a typed response has it.
    assert_eq!(whole.read(json!({"a": 1})).unwrap().rows, [json!({"a": 1})]);
    assert_eq!(whole.read(json!(7)), Err("it is not a list".to_owned()));
    let walk = Walk::new(whole, Some(5));
    assert_eq!(walk.parameters(), []);
    assert_eq!(walk.total(&whole.read(json!([1, 2])).unwrap()), Some(2));
}

#[test]
fn rows_are_read_where_they_are_said_to_be() {
    let paging = paging(PagingStyle::PageIndex);
    for (odd, why) in [
        (json!({"data": 7}), "`data` is not a list"),
        (json!("text"), "it is not a list"),
        (json!(null), "it is not a list"),
        (json!({}), "it has no list `data`, and no total of 0"),
        (json!({"data": null}), "it has no list `data`, and no total of 0"),
        (
            numbered(json!(null), json!({"totalCount": 4})),
            "it has no list `data`, and no total of 0",
        ),
    ] {
        assert_eq!(paging.read(odd.clone()), Err(why.to_owned()), "{odd}");
    }
    for empty in [
        json!({"data": []}),
        numbered(json!(null), json!({"totalCount": 0})),
        json!({"metadata": {"totalCount": "0"}}),
    ] {
        assert_eq!(paging.read(empty.clone()).unwrap().rows, Vec::<Value>::new(), "{empty}");
    }
    // A bare list also comes where an object is documented.
    assert_eq!(paging.read(json!([1])).unwrap().rows, [json!(1)]);
    assert_eq!(paging.read(json!({"Data": [1]})).unwrap().rows, [json!(1)]);
    let odd = Paging { metadata: "metaData", ..paging };
    let response = json!({"data": [1], "metaData": {"totalCount": "9", "pageSize": 5.0}});
    let page = odd.read(response).unwrap();
    assert_eq!((page.total, page.size), (Some(9), Some(5)));
}

#[test]
fn a_total_by_token_counts_when_it_is_larger_than_the_page() {
    let by_token = Walk::new(paging(PagingStyle::SkipToken), None);
    let numbered = Walk::new(paging(PagingStyle::PageIndex), None);
    for (reported, token_total, numbered_total) in
        [(1, None, Some(1)), (2, None, Some(2)), (3, Some(3), Some(3)), (0, None, None)]
    {
        let page = Page { rows: vec![json!("a"), json!("b")], ..Page::default() };
        let page = Page { total: Some(reported), ..page };
        assert_eq!(by_token.total(&page), token_total);
        assert_eq!(numbered.total(&page), numbered_total);
    }
}

#[test]
fn a_page_is_requested_in_the_parameters_of_its_style() {
    let parameters = |style, size| format!("{:?}", Walk::new(paging(style), size).parameters());
    let first = parameters(PagingStyle::PageIndex, Some(50));
    assert_eq!(first, r#"[("pageSize", "50"), ("pageIndex", "1")]"#);
    assert_eq!(parameters(PagingStyle::HasNextPage, None), r#"[("pageIndex", "1")]"#);
    assert_eq!(parameters(PagingStyle::SkipToken, None), "[]");
    // The size goes along with the token where the caller set one.
    let by_token = paging(PagingStyle::SkipToken);
    let mut walk = Walk::new(by_token, Some(5));
    let page = json!({"data": [1], "metadata": {"skipToken": "a+b=|%25"}});
    assert_eq!(walk.advance(&by_token.read(page).unwrap()), Ok(Step::More));
    let expected = [("pageSize", "5".to_owned()), ("skipToken", "a+b=|%25".to_owned())];
    assert_eq!(walk.parameters(), expected);
}

proptest! {
    /// Whatever is reported, a walk through pages of distinct rows hands out each
    /// page once, and never requests one after the end of the list by token.
    #[test]
    fn a_list_by_token_is_read_to_its_end(
        sizes in prop::collection::vec(0_usize..4, 1..12),
        totals in prop::collection::vec(prop::option::of(-2_i64..20), 12),
    ) {
        let mut walk = Walk::new(paging(PagingStyle::SkipToken), None);
        let mut row = 0;
        for (index, size) in sizes.iter().enumerate() {
            let rows: Vec<Value> = (row..row + size).map(Value::from).collect();
            row += size;
            let last = index + 1 == sizes.len();
            let token = (!last).then(|| format!("token {index}"));
            let total = totals[index].and_then(|total| total.try_into().ok());
            let page = Page { rows, total, next_token: token, ..Page::default() };
            prop_assert_eq!(walk.advance(&page), Ok(if last { Step::End } else { Step::More }));
        }
    }
}

#[test]
fn pages_without_rows_do_not_go_on_for_ever() {
    for (style, most) in [(PagingStyle::HasNextPage, 5), (PagingStyle::SkipToken, 100)] {
        let pages = (0..200).map(|page| {
            let token = json!({"skipToken": format!("token {page}")});
            json!({"data": [], "hasNextPage": true, "metadata": token})
        });
        let (read, how) = walked(paging(style), None, &pages.collect::<Vec<_>>());
        assert_eq!(read, most + 1, "{how}");
        assert!(how.contains("pages without rows"), "{how}");
    }
}

#[test]
fn pages_of_one_row_that_is_the_same_do_not_go_on_for_ever() {
    for metadata in [json!({}), json!({"totalCount": 1}), json!({"pageSize": 1, "totalCount": 1})] {
        let page = |row: u32| numbered(json!([{"a": row}]), metadata.clone());
        let (read, how) = walked(paging(PagingStyle::PageIndex), Some(1), &vec![page(1); 200]);
        assert_eq!(read, 101, "{how}");
        assert!(how.contains("101 pages with the same row"), "{how}");
        let others: Vec<Value> = (0..200).map(|number| page(number / 90)).collect();
        let (read, how) = walked(paging(PagingStyle::PageIndex), Some(1), &others);
        assert_eq!((read, how.as_str()), (200, "more"));
    }
}

#[test]
fn a_walk_goes_on_behind_pages_that_fail() {
    let paging = paging(PagingStyle::PageIndex);
    let page = |rows: Value, total: u64| {
        paging.read(numbered(rows, json!({"totalCount": total, "pageSize": 2}))).unwrap()
    };
    // The one in the middle.
    let mut walk = Walk::new(paging, Some(2));
    assert_eq!(walk.advance(&page(json!([1, 2]), 5)), Ok(Step::More));
    assert_eq!(walk.next_rows(), (3, Some(4)));
    assert_eq!(walk.skip(), Some(Step::More));
    assert_eq!((walk.page(), walk.next_rows()), (3, (5, Some(5))), "there are no more");
    assert_eq!(walk.advance(&page(json!([5]), 5)), Ok(Step::End));
    assert_eq!(walk.missing(), None, "what failed is not missing as well");
    // The first one, of which nothing is known.
    let mut walk = Walk::new(paging, Some(2));
    assert_eq!(walk.skip(), Some(Step::More));
    assert_eq!(walk.advance(&page(json!([3]), 3)), Ok(Step::End));
    // The last one.
    let mut walk = Walk::new(paging, Some(2));
    walk.advance(&page(json!([1, 2]), 3)).unwrap();
    assert_eq!(walk.skip(), Some(Step::End));
    // Those that come are fewer all the same.
    let mut walk = Walk::new(paging, Some(2));
    walk.advance(&page(json!([1, 2]), 9)).unwrap();
    walk.skip();
    assert_eq!(walk.advance(&page(json!([]), 9)), Ok(Step::End));
    assert_eq!(walk.missing(), Some((2, 9)));
    // Too many, and where no place is known.
    let mut walk = Walk::new(paging, Some(2));
    assert_eq!([walk.skip(), walk.skip()], [Some(Step::More), Some(Step::More)]);
    assert_eq!(walk.skip(), None);
    assert_eq!(Walk::new(paging, None).skip(), None);
    let token = Paging { style: PagingStyle::SkipToken, ..paging };
    assert_eq!(Walk::new(token, Some(2)).skip(), None);
}
