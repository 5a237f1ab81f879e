//! Operations without data of their own: they answer with the example of the
//! specification.

use aos_api::PagingStyle;
use axum::http::StatusCode;
use serde_json::Value;

use super::Call;
use crate::{answer::Answer, generated::examples::EXAMPLES};

pub(super) fn answer(call: &Call) -> Answer {
    let operation = call.operation;
    let Ok(place) = EXAMPLES.binary_search_by_key(&operation.id, |(id, ..)| id) else {
        return Answer::error(
            StatusCode::NOT_IMPLEMENTED,
            format!(
                "The simulator has neither data nor an example for {}; give its response an \
                 example in the specification.",
                operation.id
            ),
        );
    };
    let (_, status, example) = EXAMPLES[place];
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    if example.is_empty() {
        return Answer::empty(status);
    }
    match operation.paging {
        Some(paging) if paging.style == PagingStyle::PageIndex => {
            let page = call.query("pageIndex").and_then(|value| value.parse().ok()).unwrap_or(1);
            Answer::json(status, page_of(example, paging.items, page))
        }
        _ => Answer::json(status, example),
    }
}

/// The example on the first page, and no rows on the others.
fn page_of(example: &'static str, items: &str, page: u64) -> String {
    let Ok(mut body) = serde_json::from_str::<Value>(example) else {
        return example.to_owned();
    };
    let Some(fields) = body.as_object_mut() else {
        return example.to_owned();
    };
    let mut rows = 0;
    if let Some(list) = fields.get_mut(items).and_then(Value::as_array_mut) {
        rows = list.len();
        if page > 1 {
            list.clear();
        }
    }
    // The counters of the example may tell of more rows than it shows.
    if let Some(metadata) = fields.get_mut("metadata").and_then(Value::as_object_mut) {
        metadata.insert("pageIndex".to_owned(), page.into());
        metadata.insert("totalCount".to_owned(), rows.into());
    }
    body.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use aos_api::Operation;
    use serde_json::json;

    static MADE_UP: Operation = Operation {
        id: "made_up",
        path: "/made/up",
        tag: "made-up",
        repeatable: true,
        ..Operation::BLANK
    };

    fn call(operation: &'static Operation) -> Call {
        Call { operation, query: Vec::new(), body: None, tenant: None }
    }

    #[test]
    fn an_operation_without_an_example_is_not_implemented() {
        assert_eq!(answer(&call(&MADE_UP)).status(), StatusCode::NOT_IMPLEMENTED);
    }

    #[test]
    fn every_example_of_the_specification_is_answered() {
        for (id, status, _) in EXAMPLES {
            let operation = Operation::find(id).unwrap();
            assert_eq!(answer(&call(operation)).status().as_u16(), *status, "{id}");
        }
    }

    #[test]
    fn an_example_list_ends_after_its_first_page() {
        let example = r#"{"data":[1,2],"metadata":{"pageIndex":1,"pageSize":50,"totalCount":9}}"#;
        let page =
            |number| -> Value { serde_json::from_str(&page_of(example, "data", number)).unwrap() };
        assert_eq!(
            page(1),
            json!({"data": [1, 2], "metadata": {"pageIndex": 1, "pageSize": 50, "totalCount": 2}})
        );
        assert_eq!(
            page(2),
            json!({"data": [], "metadata": {"pageIndex": 2, "pageSize": 50, "totalCount": 2}})
        );
    }
}
