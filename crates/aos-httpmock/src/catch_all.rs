//! A response to the requests that nobody expected.

use httpmock::{HttpMockRequest, HttpMockResponse, Mock, MockServer};

/// Responds to every request that no other mock takes with 501 and a text that
/// names its method, path and query, so that a failing test says what was sent.
///
/// httpmock takes the first mock that fits: call this **after** all others.
/// The mock that comes back counts the unexpected requests:
/// `unexpected.assert_calls(0)`.
pub fn catch_all(server: &MockServer) -> Mock<'_> {
    server.mock(|when, then| {
        when.any_request();
        then.respond_with(unexpected);
    })
}

/// Headers and body are left out: they may hold secrets.
fn unexpected(request: &HttpMockRequest) -> HttpMockResponse {
    let uri = request.uri();
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    HttpMockResponse::builder()
        .status(501)
        .header("content-type", "text/plain; charset=utf-8")
        .body(format!("No mock expects {} {}.", request.method_str(), target))
        .build()
}
