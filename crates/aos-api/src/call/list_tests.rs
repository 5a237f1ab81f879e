//! Lists in every style of paging, page by page, over a transport that returns scripted
//! responses.

use std::{collections::VecDeque, sync::Mutex};

use futures::StreamExt;
use serde_json::json;
use url::Url;

use super::{super::response::MOST_ODD_ROWS, *};
use crate::{
    BoxFuture, Client, Documented, Field, Input, Operation, Paging, PagingStyle, Request, Response,
    Transport, ValueKind,
};

const SIZE: Input = Input { name: "pageSize", kind: ValueKind::Integer, ..Input::BLANK };
const INDEX: Input = Input { name: "pageIndex", kind: ValueKind::Integer, ..Input::BLANK };
const OBJECT: Documented = Documented { list: false, ..Documented::ANY };
const TOKEN: Input = Input { name: "skipToken", ..Input::BLANK };

const fn operation(id: &'static str, style: PagingStyle) -> Operation {
    let metadata = match style.metadata() {
        Some(metadata) => metadata,
        None => "",
    };
    let paging = Paging { style, metadata, ..Paging::BLANK };
    Operation {
        id,
        paging: Some(paging),
        parameters: &[SIZE, INDEX, TOKEN],
        read_only: true,
        ..Operation::BLANK
    }
}

static BY_TOKEN: Operation = operation("by_token", PagingStyle::SkipToken);
static BY_FLAG: Operation = operation("by_flag", PagingStyle::HasNextPage);
static WHOLE: Operation = operation("whole", PagingStyle::Unpaged);
static OBJECTS: Operation = Operation {
    paging: Some(Paging { style: PagingStyle::Unpaged, row: OBJECT, ..Paging::BLANK }),
    ..operation("objects", PagingStyle::Unpaged)
};
static UNPAGED: Operation = Operation { id: "not_paged", ..Operation::BLANK };

/// Returns these bodies one after the other, and remembers the queries.
#[derive(Debug, Default)]
struct Script {
    bodies: Mutex<VecDeque<Value>>,
    queries: Mutex<Vec<String>>,
}

#[derive(Debug, Clone, Default)]
struct Scripted(Arc<Script>);

impl Transport for Scripted {
    fn send(&self, request: Request) -> BoxFuture<Result<Response>> {
        self.0.queries.lock().unwrap().push(request.url.query().unwrap_or_default().to_owned());
        let body = self.0.bodies.lock().unwrap().pop_front().expect("another page is requested");
        let body = body.to_string().into();
        let response =
            Response::new(request.context, http::StatusCode::OK, http::HeaderMap::new(), body);
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// A list whose pages are these responses.
fn list(operation: &'static Operation, bodies: Vec<Value>) -> (Call, Arc<Script>) {
    let script = Arc::new(Script { bodies: Mutex::new(bodies.into()), ..Script::default() });
    let transport = Arc::new(Scripted(Arc::clone(&script)));
    let client = Client::new(&Url::parse("https://example.com").unwrap(), transport);
    (Call::new(client, operation), script)
}

fn queries(script: &Script) -> Vec<String> {
    script.queries.lock().unwrap().clone()
}

fn page(rows: Value, token: Value) -> Value {
    json!({"data": rows, "metadata": {"skipToken": token, "totalCount": 2}})
}

#[tokio::test]
async fn a_list_by_token_goes_on_while_there_is_one() {
    let bodies = vec![
        page(json!([1, 2]), json!("a+b=|%25")),
        page(json!([]), json!(7)),
        page(json!([3]), json!("")),
    ];
    let (call, script) = list(&BY_TOKEN, bodies.clone());
    assert_eq!(call.stream().all().await.unwrap(), [json!(1), json!(2), json!(3)]);
    assert_eq!(queries(&script), ["", "skipToken=a%2Bb%3D%7C%2525", "skipToken=7"]);
    // The size goes along with the token where the caller sets one.
    let (call, script) = list(&BY_TOKEN, bodies);
    assert_eq!(call.parameter("pageSize", "7").stream().all().await.unwrap().len(), 3);
    assert_eq!(queries(&script)[2], "pageSize=7&skipToken=7");
}

#[tokio::test]
async fn rows_before_a_token_that_repeats_are_returned_first() {
    let bodies = vec![page(json!([1]), json!("a")), page(json!([2]), json!("a"))];
    let (call, script) = list(&BY_TOKEN, bodies);
    let mut rows = call.stream();
    assert_eq!(rows.next().await.unwrap().unwrap(), json!(1));
    assert_eq!(rows.next().await.unwrap().unwrap(), json!(2));
    let error = rows.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind, error.page), (ErrorKind::Paging, Some(3)));
    assert_eq!(
        error.to_string(),
        "by_token, page 3 (from row 3): the page before it has a token that was used already; stopped instead \
         of looping"
    );
    assert!(rows.next().await.is_none());
    assert_eq!(queries(&script).len(), 2);
}

#[tokio::test]
async fn a_total_that_may_count_the_page_is_not_reported() {
    let (call, _) = list(&BY_TOKEN, vec![page(json!([1, 2]), json!(null))]);
    let mut rows = call.stream();
    assert!(rows.next().await.is_some());
    assert_eq!(rows.total(), None);
    let (call, _) = list(&BY_TOKEN, vec![page(json!([1]), json!(null))]);
    let mut rows = call.stream();
    assert!(rows.next().await.is_some());
    assert_eq!(rows.total(), Some(2));
}

#[tokio::test]
async fn a_list_by_flag_ends_when_the_service_says_so() {
    let page =
        |rows: Value, more: Value| json!({"data": rows, "hasNextPage": more, "totalCount": 9});
    let bodies = vec![page(json!([1]), json!(true)), page(json!([2]), json!(false))];
    let (call, script) = list(&BY_FLAG, bodies);
    let mut rows = call.stream();
    assert!(rows.next().await.is_some());
    assert_eq!(rows.total(), Some(9));
    assert_eq!(rows.all().await.unwrap(), [json!(2)], "its own word wins over its total");
    assert_eq!(queries(&script), ["pageIndex=1", "pageIndex=2"]);
}

#[tokio::test]
async fn a_whole_list_is_requested_once() {
    let (call, script) = list(&WHOLE, vec![json!({"data": [1, 2]})]);
    assert_eq!(call.stream().all().await.unwrap().len(), 2);
    assert_eq!(queries(&script), [""]);
    let (call, _) = list(&WHOLE, vec![json!({"data": null})]);
    let error = call.stream().all().await.unwrap_err();
    assert!(error.to_string().contains("no list `data`"), "{error}");
}

#[tokio::test]
async fn what_cannot_be_paged_is_not_requested() {
    let (call, script) = list(&UNPAGED, Vec::new());
    let error = Error::from(call.stream().all().await.unwrap_err());
    assert_eq!(error.to_string(), "not_paged: its response is not a paged list");
    let (call, _) = list(&BY_FLAG, Vec::new());
    let error = call.parameter("pageIndex", "2").stream().all().await.unwrap_err().errors.remove(0);
    assert_eq!(error.to_string(), "by_flag: `pageIndex` is set, but all pages are requested");
    let (call, _) = list(&BY_FLAG, Vec::new());
    let error = call.parameter("pageSize", "x").stream().all().await.unwrap_err().errors.remove(0);
    assert_eq!(
        error.to_string(),
        "by_flag, page 1: invalid value \"x\" for `pageSize`: expected an integer"
    );
    assert_eq!(queries(&script), Vec::<String>::new());
}

#[tokio::test]
async fn a_page_that_repeats_an_earlier_one_ends_the_list() {
    let page = |rows: Value| json!({"data": rows, "hasNextPage": true});
    let bodies = vec![page(json!([1, 2])), page(json!([3, 4])), page(json!([1, 2]))];
    let (call, _) = list(&BY_FLAG, bodies.clone());
    let rows: Vec<_> = call.stream().collect().await;
    assert_eq!(rows.len(), 5);
    let error = rows[4].as_ref().unwrap_err();
    assert_eq!(
        error.to_string(),
        "by_flag, page 3 (from row 5): it repeats an earlier page; stopped instead of looping"
    );
    assert_eq!(lenient(&BY_FLAG, bodies).await, (4, vec![error.to_string()]));
}

/// The rows of a list with lenient responses, and the warnings.
async fn lenient(operation: &'static Operation, bodies: Vec<Value>) -> (usize, Vec<String>) {
    let warnings = Arc::new(Mutex::new(Vec::new()));
    let (mut call, _) = list(operation, bodies);
    let shown = Arc::clone(&warnings);
    call.client = call
        .client
        .lenient_responses(true)
        .on_warning(move |warning| shown.lock().unwrap().push(warning.to_string()));
    let rows = call.stream().all().await.unwrap().len();
    let warnings = warnings.lock().unwrap().clone();
    (rows, warnings)
}

#[tokio::test]
async fn a_list_with_fewer_rows_than_its_total_is_incomplete() {
    let bodies = vec![json!({"data": [1], "metadata": {"totalCount": 3}})];
    let (call, _) = list(&BY_TOKEN, bodies.clone());
    let partial = call.stream().all().await.unwrap_err();
    assert_eq!(partial.rows, [json!(1)]);
    let error = Error::from(partial);
    assert_eq!((error.kind, error.rows), (ErrorKind::Incomplete, Some((1, 3))));
    let text = "by_token: the list ended with 1 of the 3 rows that it reports";
    assert_eq!(error.to_string(), text);
    assert!(error.hint().unwrap().contains("scope of the app registration"));
    assert_eq!(lenient(&BY_TOKEN, bodies).await, (1, vec![text.to_owned()]));
}

#[tokio::test]
async fn an_odd_row_costs_itself_only() {
    static OBJECTS: Operation = Operation {
        paging: Some(Paging {
            style: PagingStyle::Unpaged,
            metadata: "",
            row: Documented {
                object: true,
                open: false,
                fields: &[Field::new("id", ValueKind::Text)],
                ..Documented::ANY
            },
            key: &["id"],
            ..Paging::BLANK
        }),
        id: "objects",
        read_only: true,
        ..Operation::BLANK
    };
    let rows = json!([{"ID": 1}, null, 7, {"other": 1}, {"id": null}]);
    let (call, _) = list(&OBJECTS, vec![json!({"data": rows})]);
    let partial = call.clone().stream().all().await.unwrap_err();
    assert_eq!(partial.rows, [json!({"ID": 1}), json!({"id": null})]);
    let paths: Vec<_> = partial.errors.iter().map(|error| error.json_path.as_deref()).collect();
    assert_eq!(paths, [Some("data[1]"), Some("data[2]"), Some("data[3]")]);
    assert!(partial.errors.iter().all(|error| error.kind == ErrorKind::Decode));
    assert!(Error::from(partial).to_string().contains("(and 2 more errors)"));
    // A type says more of its rows.
    let (call, _) = list(&OBJECTS, vec![json!({"data": [{"id": "c"}, {"id": ["d"]}, {"id": 3}]})]);
    let partial =
        call.pages_as::<crate::types::Customer>(None).into_rows().all().await.unwrap_err();
    assert_eq!(partial.rows.len(), 2);
    assert_eq!(partial.errors[0].json_path.as_deref(), Some("data[1].id"));
    assert!(partial.errors[0].to_string().contains("(the row of [\"d\"])"), "{partial}");
}

#[tokio::test]
async fn many_rows_that_cannot_be_read_cost_no_more_than_their_page() {
    // The page is read once for all of its errors; once for each would take hours.
    const ODD: usize = 100_000;
    let mut rows = vec![Value::Null; ODD];
    rows.push(json!({"id": 7}));
    let (call, _) = list(&OBJECTS, vec![json!({ "data": rows })]);
    let list = call.stream().all().await.unwrap_err();
    assert_eq!(list.rows, [json!({"id": 7})]);
    assert_eq!(list.errors.len(), MOST_ODD_ROWS + 1);
    assert_eq!(list.errors[17].json_path.as_deref(), Some("data[17]"));
    let last = list.errors.last().unwrap().to_string();
    assert!(last.contains("99000 more rows of this page cannot be read"), "{last}");
}
