//! Bounds of what is read, and compressed responses.

use std::io::Write;

use aos_facade::{ErrorKind, RetryPolicy, api::Bounds};
use flate2::{Compression, write::GzEncoder};
use serde_json::json;

use crate::common::{CUSTOMER, MockService, TENANT, TOKEN, token};

const MOST: usize = 100_000;

pub(crate) fn gzip(text: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(text).unwrap();
    gzip.finish().unwrap()
}

/// What a call makes of a response with this body, with small bounds.
async fn counted(
    status: u16,
    encoding: &str,
    body: &[u8],
) -> Result<aos_facade::types::RiskyActionCount, aos_facade::Error> {
    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|then| then.status(status).header("content-encoding", encoding).body(body));
    let mut bounds = Bounds::default();
    (bounds.body, bounds.short) = (MOST, MOST / 10);
    let elements = service.builder().bounds(bounds).build().unwrap();
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await
}

fn counts(padding: usize) -> Vec<u8> {
    json!({"riskyActionCount": 1, "padding": "a".repeat(padding)}).to_string().into_bytes()
}

#[tokio::test]
async fn a_body_is_read_within_its_bound_and_inflated_within_it() {
    for padding in [0, MOST / 3] {
        let body = counts(padding);
        for (encoding, body) in [("identity", body.clone()), ("gzip", gzip(&body))] {
            let counts = counted(200, encoding, &body).await.unwrap();
            assert_eq!(counts.risky_action_count, Some(1));
        }
    }
    let (body, packed) = (counts(MOST), gzip(&counts(MOST)));
    assert!(packed.len() < MOST / 10);
    for (encoding, body) in [("identity", body), ("gzip", packed)] {
        let error = counted(200, encoding, &body).await.unwrap_err();
        assert_eq!((error.kind, error.attempts), (ErrorKind::Decode, 1));
        assert!(error.to_string().contains("larger than 100000 bytes"), "{error}");
        assert!(error.hint().unwrap().contains("bounds"), "{error:?}");
    }
}

#[tokio::test]
async fn a_response_that_is_not_a_success_keeps_its_status_whatever_its_body_is() {
    let long = format!("{}{}", r#"{"message": "App not allowed", "more": ""#, "a".repeat(MOST * 2));
    let packed = gzip(br#"{"message": "App not allowed"}"#);
    let bodies: [(&str, Vec<u8>); 5] = [
        ("identity", long.clone().into_bytes()),
        ("gzip", gzip(long.as_bytes())),
        ("gzip", packed[..packed.len() - 4].to_vec()),
        ("gzip", b"App not allowed".to_vec()),
        ("br", b"App not allowed".to_vec()),
    ];
    for (encoding, body) in bodies {
        let error = counted(403, encoding, &body).await.unwrap_err();
        assert_eq!(error.status.map(|status| status.as_u16()), Some(403), "{encoding} {error}");
        assert_eq!(error.kind, ErrorKind::Status);
        assert!(error.body.as_ref().is_none_or(|body| body.len() < 3000));
    }
}

#[tokio::test]
async fn all_bodies_together_have_a_bound() {
    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|then| then.body(counts(MOST)));
    let mut bounds = Bounds::default();
    bounds.together = MOST;
    let elements = service.builder().bounds(bounds).build().unwrap();
    let call = elements.customer(CUSTOMER).tenant(TENANT).action_counts();
    let error = call.await.unwrap_err();
    assert!(error.to_string().contains("the responses being read are larger"), "{error}");
    assert!(error.hint().unwrap().contains("fewer concurrent requests"), "{error:?}");
}

#[tokio::test]
async fn headers_pages_and_what_an_error_keeps_have_bounds_that_can_be_raised() {
    const HEADERS: usize = 150;
    const ROWS: u32 = 7;
    let service = MockService::new().await;
    service.grants_tokens();
    service.counts(|mut then| {
        for index in 0..HEADERS {
            then = then.header(format!("x-header-{index}"), "a");
        }
        then.status(500).body("b".repeat(3 * Bounds::KEPT))
    });
    for index in 1..=ROWS {
        service.server.mock(|when, then| {
            when.path_suffix("/customers/batch").query_param("pageIndex", index.to_string());
            let row = json!({"id": format!("c{index}"), "organization": "An organization"});
            then.json_body(json!({"data": [row], "metadata": {"totalCount": ROWS}}));
        });
    }
    let mut bounds = Bounds::default();
    bounds.pages = 3;
    let low = service.builder().bounds(bounds).build().unwrap();
    let error = low.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert_eq!((error.kind, error.attempts), (ErrorKind::Decode, 1));
    assert!(error.to_string().contains("too many headers"), "{error}");
    let list = low.customers().page_size(1).stream().all().await.unwrap_err();
    assert_eq!((list.rows.len(), list.errors.len()), (3, 1));
    assert_eq!(list.errors[0].kind, ErrorKind::Paging);
    assert!(list.errors[0].to_string().contains("more than 3 pages"), "{list}");

    (bounds.headers, bounds.pages, bounds.kept) = (HEADERS * 2, 100, 2 * Bounds::KEPT);
    let never = RetryPolicy::never();
    let high = service.builder().bounds(bounds).retry(never).build().unwrap();
    let error = high.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap_err();
    assert_eq!(error.status.map(|status| status.as_u16()), Some(500));
    let kept = error.body.as_ref().unwrap().len();
    assert!((Bounds::KEPT + 1..=2 * Bounds::KEPT).contains(&kept), "{kept}");
    let list = high.customers().page_size(1).stream().all().await.unwrap();
    assert_eq!(list.len(), ROWS as usize);
}

#[tokio::test]
async fn a_token_may_be_compressed_too() {
    let service = MockService::new().await;
    let packed = gzip(token(TOKEN, 3600).to_string().as_bytes());
    service.token_endpoint(|then| then.header("content-encoding", "gzip").body(&packed));
    service.returns_counts();
    let elements = service.elements();
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await.unwrap();
}
