use proptest::prelude::*;
use serde_json::json;

use super::*;

fn paging(style: PagingStyle) -> Paging {
    Paging { style, items: "data", metadata: "metadata" }
}

/// Walks through these answers and tells how many pages were read, and how it
/// ended.
fn walked(style: PagingStyle, size: Option<i32>, answers: &[Value]) -> (usize, String) {
    let paging = paging(style);
    let mut walk = Walk::new(paging, size);
    for (index, answer) in answers.iter().enumerate() {
        assert_eq!(walk.page(), index as u64 + 1);
        let page = paging.read(answer.clone()).unwrap();
        match walk.take(&page) {
            Ok(Step::More) => {}
            Ok(Step::End) => return (index + 1, "end".to_owned()),
            Ok(Step::Stuck(why)) | Err(why) => return (index + 1, why),
        }
    }
    (answers.len(), "more".to_owned())
}

fn ends(style: PagingStyle, size: Option<i32>, answers: &[Value], pages: usize) {
    assert_eq!(walked(style, size, answers), (pages, "end".to_owned()), "{answers:?}");
}

#[test]
fn numbered_pages_end_by_their_counters() {
    let style = PagingStyle::PageIndex;
    let page = |rows: Value, metadata: Value| json!({"data": rows, "metadata": metadata});
    let all = json!({"totalCount": 3, "pageSize": 2});
    ends(style, None, &[page(json!([1, 2]), all.clone()), page(json!([3]), all.clone())], 2);
    // A short page is no end while the total says that more follow.
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
    // Nothing told: the total, a short page or an empty one.
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
        "the page before it gave a token that was used already, so the list would never end";
    for pages in [vec![page(1, "a"), page(2, "a")], vec![page(1, "a"), page(2, "b"), page(3, "a")]]
    {
        let count = pages.len();
        assert_eq!(walked(style, None, &pages), (count, sentence.to_owned()));
    }
    assert_eq!(
        walked(style, None, &[page(1, "a"), page(1, "b")]),
        (2, "it holds the same rows as the page before, so the list would never end".to_owned())
    );
}

#[test]
fn a_whole_list_is_one_page() {
    let style = PagingStyle::Unpaged;
    ends(style, Some(5), &[json!({"data": [1, 2]})], 1);
    let whole = Paging { items: "$", ..paging(style) };
    assert_eq!(whole.read(json!([1, 2])).unwrap().items, [json!(1), json!(2)]);
    // A single one also comes alone, as a typed answer reads it.
    assert_eq!(whole.read(json!({"a": 1})).unwrap().items, [json!({"a": 1})]);
    assert_eq!(whole.read(json!(7)), Err("the answer is no list".to_owned()));
    let walk = Walk::new(whole, Some(5));
    assert_eq!(walk.cursor().parameters(), []);
    assert_eq!(walk.total(&Page::new(vec![1, 2])), Some(2));
}

#[test]
fn rows_are_read_where_they_are_said_to_be() {
    let paging = paging(PagingStyle::PageIndex);
    assert_eq!(paging.read(json!({"data": 7})), Err("data is no list".to_owned()));
    assert_eq!(paging.read(json!("text")), Err("the answer is no list".to_owned()));
    // A bare list also comes where an object is documented.
    assert_eq!(paging.read(json!([1])).unwrap().items, [json!(1)]);
    assert_eq!(paging.read(json!(null)).unwrap().items, Vec::<Value>::new());
    assert_eq!(paging.read(json!({"Data": [1]})).unwrap().items, [json!(1)]);
    let odd = Paging { metadata: "metaData", ..paging };
    let answer = json!({"data": [1], "metaData": {"totalCount": "9", "pageSize": 5.0}});
    let page = odd.read(answer).unwrap();
    assert_eq!((page.total, page.size), (Some(9), Some(5)));
}

#[test]
fn a_total_by_token_counts_when_it_is_larger_than_the_page() {
    let by_token = Walk::new(paging(PagingStyle::SkipToken), None);
    let numbered = Walk::new(paging(PagingStyle::PageIndex), None);
    for (told, token_total, numbered_total) in
        [(1, None, Some(1)), (2, None, Some(2)), (3, Some(3), Some(3)), (0, None, None)]
    {
        let page = Page::new(vec!["a", "b"]).with_total(Some(told));
        assert_eq!(by_token.total(&page), token_total);
        assert_eq!(numbered.total(&page), numbered_total);
    }
}

#[test]
fn a_place_is_said_in_the_parameters_of_its_style() {
    let parameters = |cursor: &Cursor| format!("{cursor:?}");
    let first = PagingStyle::PageIndex.first(Some(50));
    assert_eq!(parameters(&first), r#"Cursor{"pageIndex": "1", "pageSize": "50"}"#);
    assert_eq!(parameters(&PagingStyle::HasNextPage.first(None)), r#"Cursor{"pageIndex": "1"}"#);
    assert_eq!(parameters(&PagingStyle::SkipToken.first(None)), "Cursor{}");
    // The size goes along with the token where the caller named one.
    let mut walk = Walk::new(paging(PagingStyle::SkipToken), Some(5));
    let page = Page::new(vec![1]).with_next_token(Some("a+b=|%25".to_owned()));
    assert_eq!(walk.take(&page), Ok(Step::More));
    assert_eq!(parameters(walk.cursor()), r#"Cursor{"pageSize": "5", "skipToken": "a+b=|%25"}"#);
}

proptest! {
    /// Whatever is told, a walk through pages of distinct rows hands out each
    /// page once, and never asks for one after the end of the list by token.
    #[test]
    fn a_list_by_token_is_read_to_its_end(
        sizes in prop::collection::vec(0_usize..4, 1..12),
        totals in prop::collection::vec(prop::option::of(-2_i64..20), 12),
    ) {
        let mut walk = Walk::new(paging(PagingStyle::SkipToken), None);
        let mut row = 0;
        for (index, size) in sizes.iter().enumerate() {
            let rows: Vec<usize> = (row..row + size).collect();
            row += size;
            let last = index + 1 == sizes.len();
            let token = (!last).then(|| format!("token {index}"));
            let page = Page::new(rows).with_total(totals[index]).with_next_token(token);
            prop_assert_eq!(walk.take(&page), Ok(if last { Step::End } else { Step::More }));
        }
    }
}
