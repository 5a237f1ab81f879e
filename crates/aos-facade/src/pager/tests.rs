//! Lists in every style of paging, page by page.

use std::sync::Mutex;

use aos_api::{Paging, PagingStyle};
use serde_json::{Value, json};

use super::*;

const fn operation(id: &'static str, style: PagingStyle) -> Operation {
    let paging = Paging { style, items: "data", metadata: "metadata" };
    Operation { id, paging: Some(paging), ..Operation::BLANK }
}

static BY_TOKEN: Operation = operation("by_token", PagingStyle::SkipToken);
static BY_FLAG: Operation = operation("by_flag", PagingStyle::HasNextPage);
static WHOLE: Operation = operation("whole", PagingStyle::Unpaged);
static UNPAGED: Operation = Operation { id: "not_paged", ..Operation::BLANK };

/// The places that were asked for, in their order.
type Asked = Arc<Mutex<Vec<String>>>;

/// A list whose pages are these answers; asking for more is refused.
fn list(operation: &'static Operation, answers: Vec<Value>) -> (Pager<'static, Value>, Asked) {
    let asked = Asked::default();
    let noted = Arc::clone(&asked);
    let answers = Mutex::new(VecDeque::from(answers));
    let pager = Pager::new(operation, move |cursor| {
        noted.lock().unwrap().push(format!("{cursor:?}"));
        let answer = answers.lock().unwrap().pop_front();
        let page = match (answer, operation.paging) {
            (Some(answer), Some(paging)) => paging.read(answer).map_err(Error::invalid),
            _ => Err(Error::invalid("nobody expected this page")),
        };
        Box::pin(futures::future::ready(page))
    });
    (pager, asked)
}

fn asked(asked: &Asked) -> Vec<String> {
    asked.lock().unwrap().clone()
}

fn page(rows: Value, token: Value) -> Value {
    json!({"data": rows, "metadata": {"skipToken": token, "totalCount": 2}})
}

#[tokio::test]
async fn a_list_by_token_goes_on_while_there_is_one() {
    let answers = vec![
        page(json!([1, 2]), json!("a+b=|%25")),
        page(json!([]), json!("c")),
        page(json!([3]), json!("")),
    ];
    let (pager, places) = list(&BY_TOKEN, answers.clone());
    assert_eq!(pager.collect_all().await.unwrap(), [json!(1), json!(2), json!(3)]);
    assert_eq!(
        asked(&places),
        ["Cursor{}", r#"Cursor{"skipToken": "a+b=|%25"}"#, r#"Cursor{"skipToken": "c"}"#]
    );
    // The size goes along with the token where the caller names one.
    let (pager, places) = list(&BY_TOKEN, answers);
    assert_eq!(pager.page_size(7).collect_all().await.unwrap().len(), 3);
    assert_eq!(asked(&places)[2], r#"Cursor{"pageSize": "7", "skipToken": "c"}"#);
}

#[tokio::test]
async fn rows_that_came_with_a_token_of_before_are_handed_out_first() {
    let answers = vec![page(json!([1]), json!("a")), page(json!([2]), json!("a"))];
    let (mut pager, places) = list(&BY_TOKEN, answers);
    assert_eq!(pager.next().await.unwrap().unwrap(), json!(1));
    assert_eq!(pager.next().await.unwrap().unwrap(), json!(2));
    let error = pager.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.page()), (ErrorKind::Paging, Some(3)));
    assert_eq!(
        error.to_string(),
        "by_token, page 3: the page before it gave a token that was used already, so the list \
         would never end"
    );
    assert!(pager.next().await.is_none());
    assert_eq!(asked(&places).len(), 2);
}

#[tokio::test]
async fn a_total_that_may_count_the_page_is_not_told() {
    let (mut pager, _) = list(&BY_TOKEN, vec![page(json!([1, 2]), json!(null))]);
    assert!(pager.next().await.is_some());
    assert_eq!(pager.total(), None);
    let (mut pager, _) = list(&BY_TOKEN, vec![page(json!([1]), json!(null))]);
    assert!(pager.next().await.is_some());
    assert_eq!(pager.total(), Some(2));
}

#[tokio::test]
async fn a_list_by_flag_ends_when_told_so() {
    let page =
        |rows: Value, more: Value| json!({"data": rows, "hasNextPage": more, "totalCount": 9});
    let answers = vec![page(json!([1]), json!(true)), page(json!([2]), json!(false))];
    let (mut pager, places) = list(&BY_FLAG, answers);
    assert!(pager.next().await.is_some());
    assert_eq!(pager.total(), Some(9));
    assert_eq!(pager.collect_all().await.unwrap(), [json!(2)]);
    assert_eq!(asked(&places), [r#"Cursor{"pageIndex": "1"}"#, r#"Cursor{"pageIndex": "2"}"#]);
}

#[tokio::test]
async fn a_whole_list_is_asked_for_once() {
    let (pager, places) = list(&WHOLE, vec![json!({"data": [1, 2]})]);
    assert_eq!(pager.page_size(1).collect_all().await.unwrap().len(), 2);
    assert_eq!(asked(&places), ["Cursor{}"]);
    let (pager, _) = list(&WHOLE, vec![json!({"data": null})]);
    assert_eq!(pager.collect_all().await.unwrap(), Vec::<Value>::new());
}

#[tokio::test]
async fn what_is_not_paged_is_not_asked_for() {
    let (pager, places) = list(&UNPAGED, vec![json!({"data": [1]})]);
    let error = pager.collect_all().await.unwrap_err();
    assert_eq!(error.to_string(), "not_paged: its answer is not paged");
    assert_eq!(asked(&places), Vec::<String>::new());
}
