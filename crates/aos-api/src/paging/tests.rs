use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

fn paging(style: PagingStyle) -> Paging {
    Paging { style, items: "data", metadata: style.metadata().unwrap_or_default() }
}

/// Walks through these responses; returns how many pages were read, and how it
/// ended.
fn walked(style: PagingStyle, size: Option<u64>, responses: &[Value]) -> (usize, String) {
    let paging = paging(style);
    let mut walk = Walk::new(paging, size);
    for (index, response) in responses.iter().enumerate() {
        assert_eq!(walk.page(), index as u64 + 1);
        let page = paging.read(response.clone()).unwrap();
        match walk.advance(&page) {
            Ok(Step::More) => {}
            Ok(Step::End) => return (index + 1, "end".to_owned()),
            Ok(Step::Stuck(why)) | Err(why) => return (index + 1, why),
        }
    }
    (responses.len(), "more".to_owned())
}

fn ends(style: PagingStyle, size: Option<u64>, responses: &[Value], pages: usize) {
    assert_eq!(walked(style, size, responses), (pages, "end".to_owned()), "{responses:?}");
}

#[test]
fn numbered_pages_end_by_their_counters() {
    let style = PagingStyle::PageIndex;
    let page = |rows: Value, metadata: Value| json!({"data": rows, "metadata": metadata});
    let all = json!({"totalCount": 3, "pageSize": 2});
    ends(style, None, &[page(json!([1, 2]), all.clone()), page(json!([3]), all.clone())], 2);
    // A short page is not the end while the total says that more follow.
    ends(style, None, &[page(json!([1]), all.clone()), page(json!([2, 3]), all)], 2);
    // Without a total a short page is.
    let size = json!({"pageSize": "2"});
    ends(style, None, &[page(json!([1, 2]), size.clone()), page(json!([3]), size)], 2);
    ends(style, Some(2), &[page(json!([1, 2]), json!(null)), page(json!([3]), json!({}))], 2);
    ends(style, None, &[page(json!([1, 2]), json!({})), page(json!([]), json!({}))], 2);
    ends(style, None, &[page(json!(null), json!(null))], 1);
}

#[test]
fn a_page_that_tells_whether_another_follows_is_believed() {
    let style = PagingStyle::HasNextPage;
    let page =
        |rows: Value, more: Value| json!({"data": rows, "hasNextPage": more, "totalCount": 2});
    // Also against the total, and a short page.
    let pages = [page(json!([1, 2]), json!(true)), page(json!([3]), json!(false))];
    ends(style, Some(2), &pages, 2);
    ends(style, Some(2), &[page(json!([1]), json!(true)), page(json!([]), json!(true))], 2);
    ends(style, Some(2), &[page(json!([1]), json!(false))], 1);
    ends(style, Some(2), &[page(json!([1]), json!("TRUE")), page(json!([2]), json!("false"))], 2);
    // Nothing reported: the total, a short page or an empty one.
    ends(style, None, &[page(json!([1]), json!(null)), page(json!([2]), json!(null))], 2);
    ends(style, Some(2), &[json!({"data": [1, 2]}), json!({"data": [3]})], 2);
    ends(style, None, &[json!({"data": [1, 2]}), json!({"data": []})], 2);
}

#[test]
fn a_list_by_token_ends_without_one() {
    let style = PagingStyle::SkipToken;
    let page = |rows: Value, token: Value| {
        // The total may count the page, and ends nothing.
        json!({"data": rows, "metadata": {"skipToken": token, "totalCount": 1}})
    };
    for last in [json!(null), json!("")] {
        let pages = [page(json!([1]), json!("a")), page(json!([2]), last)];
        ends(style, Some(9), &pages, 2);
    }
    ends(style, None, &[json!({"data": [1], "metadata": null})], 1);
    ends(style, None, &[json!({"data": [1]})], 1);
    // A page can be empty because its rows were filtered out.
    let pages =
        [page(json!([]), json!("a")), page(json!([]), json!(7)), page(json!([1]), json!(""))];
    ends(style, None, &pages, 3);
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
        assert_eq!(walked(style, None, &pages), (count, sentence.to_owned()));
    }
    assert_eq!(
        walked(style, None, &[page(1, "a"), page(1, "b")]),
        (2, "it repeats the page before; stopped instead of looping".to_owned())
    );
}

#[test]
fn a_whole_list_is_one_page() {
    let style = PagingStyle::Unpaged;
    ends(style, Some(5), &[json!({"data": [1, 2]})], 1);
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
    assert_eq!(paging.read(json!({"data": 7})), Err("data is not a list".to_owned()));
    assert_eq!(paging.read(json!("text")), Err("it is not a list".to_owned()));
    // A bare list also comes where an object is documented.
    assert_eq!(paging.read(json!([1])).unwrap().rows, [json!(1)]);
    assert_eq!(paging.read(json!(null)).unwrap().rows, Vec::<Value>::new());
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
        let total = u64::try_from(reported).ok().filter(|reported| *reported > 0);
        let page = Page { total, ..page };
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
