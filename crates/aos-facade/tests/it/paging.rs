//! Lists over their pages.

use crate::common;

use aos_facade::{ErrorKind, types};
use common::{House, customer, customer_page};
use futures::StreamExt;
use httpmock::Mock;
use serde_json::{Value, json};

/// A page of the customer list, by its number.
fn page<'a>(house: &'a House, index: &str, answer: Value) -> Mock<'a> {
    house.server.mock(|when, then| {
        when.path_suffix("/customers/batch").query_param("pageIndex", index);
        then.json_body(answer);
    })
}

fn named(names: &[&str]) -> Vec<Value> {
    names.iter().map(|name| customer(name, 0)).collect()
}

async fn read(house: &House, size: i32) -> (Vec<String>, Option<aos_facade::Error>) {
    let mut list = house.elements().customers().page_size(size).list();
    let (mut names, mut failure) = (Vec::new(), None);
    while let Some(row) = list.next().await {
        match row {
            Ok(customer) => names.push(customer.id.unwrap_or_default()),
            Err(error) => {
                assert!(failure.is_none(), "an error ends the list once");
                failure = Some(error);
            }
        }
    }
    (names, failure)
}

#[tokio::test]
async fn a_list_ends_when_the_total_is_reached() {
    let house = House::new().await;
    house.signs_in();
    let first = page(&house, "1", customer_page(&named(&["a", "b"]), 1, 2, 4));
    let second = page(&house, "2", customer_page(&named(&["c", "d"]), 2, 2, 4));
    let third = page(&house, "3", customer_page(&[], 3, 2, 4));
    let (names, error) = read(&house, 2).await;
    assert_eq!(names, ["a", "b", "c", "d"]);
    assert!(error.is_none());
    first.assert_calls(1);
    second.assert_calls(1);
    third.assert_calls(0);
}

#[tokio::test]
async fn a_list_without_counters_ends_with_a_short_page() {
    let house = House::new().await;
    house.signs_in();
    let first = page(&house, "1", json!({"data": named(&["a", "b"])}));
    let second = page(&house, "2", json!({"data": named(&["c"])}));
    let third = page(&house, "3", json!({"data": []}));
    assert_eq!(read(&house, 2).await.0, ["a", "b", "c"]);
    first.assert_calls(1);
    second.assert_calls(1);
    third.assert_calls(0);
}

#[tokio::test]
async fn a_list_ends_with_an_empty_page_however_it_is_written() {
    for empty in
        [json!({"data": []}), json!({"data": null}), json!({}), customer_page(&[], 2, 2, 9)]
    {
        let house = House::new().await;
        house.signs_in();
        page(&house, "1", json!({"data": named(&["a", "b"])}));
        let second = page(&house, "2", empty);
        let third = page(&house, "3", json!({"data": named(&["never"])}));
        let (names, error) = read(&house, 2).await;
        assert_eq!(names, ["a", "b"]);
        assert!(error.is_none());
        second.assert_calls(1);
        third.assert_calls(0);
    }
}

#[tokio::test]
async fn a_short_page_is_not_the_end_while_the_total_says_otherwise() {
    let house = House::new().await;
    house.signs_in();
    page(&house, "1", customer_page(&named(&["a"]), 1, 2, 3));
    page(&house, "2", customer_page(&named(&["b", "c"]), 2, 2, 3));
    assert_eq!(read(&house, 2).await.0, ["a", "b", "c"]);
}

#[tokio::test]
async fn the_services_page_size_counts_when_it_clamps_ours() {
    let house = House::new().await;
    house.signs_in();
    let page_of = |names: &[&str]| json!({"data": named(names), "metadata": {"pageSize": 2}});
    page(&house, "1", page_of(&["a", "b"]));
    page(&house, "2", page_of(&["c"]));
    assert_eq!(read(&house, 100).await.0, ["a", "b", "c"]);
}

#[tokio::test]
async fn a_page_that_repeats_the_one_before_is_refused() {
    let house = House::new().await;
    house.signs_in();
    let all = house.server.mock(|when, then| {
        when.path_suffix("/customers/batch");
        then.json_body(json!({"data": named(&["a", "b"])}));
    });
    let (names, error) = read(&house, 2).await;
    assert_eq!(names, ["a", "b"]);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert_eq!(
        error.to_string(),
        "retrieve_customers, page 2: it holds the same rows as the page before, so the list would \
         never end"
    );
    all.assert_calls(2);
}

#[tokio::test]
async fn an_error_names_its_page_and_what_came_before_is_kept() {
    let house = House::new().await;
    house.signs_in();
    page(&house, "1", customer_page(&named(&["a", "b"]), 1, 2, 6));
    let failing = house.server.mock(|when, then| {
        when.path_suffix("/customers/batch").query_param("pageIndex", "2");
        then.status(403).json_body(json!({"message": "No more."}));
    });
    let (names, error) = read(&house, 2).await;
    assert_eq!(names, ["a", "b"]);
    let error = error.unwrap();
    assert_eq!(error.page(), Some(2));
    assert!(
        error
            .to_string()
            .starts_with("retrieve_customers, page 2: 403 Forbidden after 1 attempt: No more."),
        "{error}"
    );
    failing.assert_calls(1);
}

#[tokio::test]
async fn a_list_is_read_page_by_page_and_from_the_generated_call() {
    let house = House::new().await;
    house.signs_in();
    page(&house, "1", customer_page(&named(&["a", "b"]), 1, 2, 3));
    page(&house, "2", customer_page(&named(&["c"]), 2, 2, 3));
    let elements = house.elements();
    let sizes: Vec<usize> = elements
        .customers()
        .page_size(2)
        .list()
        .pages()
        .map(|page| page.unwrap().len())
        .collect()
        .await;
    assert_eq!(sizes, [2, 1]);

    let call = elements.api().retrieve_customers().body(types::CustomerFilter::default());
    let rows = elements.paged(call).page_size(2).collect_all().await.unwrap();
    assert_eq!(rows.len(), 3);

    // Rows first, then the rest by page: nothing is lost in between.
    let mut list = elements.customers().page_size(2).list();
    assert_eq!(list.next().await.unwrap().unwrap().id.as_deref(), Some("a"));
    let rest: Vec<usize> = list.pages().map(|page| page.unwrap().len()).collect().await;
    assert_eq!(rest, [1, 1]);
}

#[tokio::test]
async fn only_the_customers_asked_for_are_in_the_body() {
    let house = House::new().await;
    house.signs_in();
    let some = house.server.mock(|when, then| {
        when.path_suffix("/customers/batch").json_body(json!({"customerIds": ["a"]}));
        then.json_body(customer_page(&named(&["a"]), 1, 50, 1));
    });
    let all = house.server.mock(|when, then| {
        when.path_suffix("/customers/batch").json_body(json!({}));
        then.json_body(customer_page(&named(&["a", "b"]), 1, 50, 2));
    });
    let elements = house.elements();
    assert_eq!(elements.customers().only(["a"]).list().collect_all().await.unwrap().len(), 1);
    assert_eq!(elements.customers().list().collect_all().await.unwrap().len(), 2);
    some.assert_calls(1);
    all.assert_calls(1);
}

#[tokio::test]
async fn json_calls_are_paged_by_the_same_pager() {
    let house = House::new().await;
    house.signs_in();
    page(&house, "1", customer_page(&named(&["a", "b"]), 1, 2, 3));
    page(&house, "2", customer_page(&named(&["c"]), 2, 2, 3));
    let call = house
        .elements()
        .operation("retrieve_customers")
        .unwrap()
        .parameter("pageSize", "2")
        .unwrap()
        .body(json!({}))
        .unwrap();
    let rows = call.all().unwrap().collect_all().await.unwrap();
    let ids: Vec<&str> = rows.iter().filter_map(|row| row["id"].as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
}

#[tokio::test]
async fn who_asks_after_the_end_is_told_so_again() {
    let house = House::new().await;
    house.signs_in();
    page(&house, "1", customer_page(&named(&["a"]), 1, 2, 1));
    let mut list = house.elements().customers().list();
    assert!(list.next().await.is_some());
    assert!(list.next().await.is_none());
    assert!(list.next().await.is_none());
    assert_eq!(list.total(), Some(1));
}

#[tokio::test]
async fn a_list_of_no_customers_asks_nothing() {
    let house = House::new().await;
    let tokens = house.signs_in();
    let none: [&str; 0] = [];
    assert_eq!(house.elements().customers().only(none).list().collect_all().await.unwrap(), []);
    tokens.assert_calls(0);
}
