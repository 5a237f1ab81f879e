//! Responses before they are sent: whole bodies, which a fault can damage.

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, SystemTime},
};

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, Response, StatusCode, header},
};
use bytes::Bytes;
use serde_json::{Value, json};

const JSON: &str = "application/json; charset=utf-8";

/// A response without its request id.
#[derive(Debug)]
pub(crate) struct ApiResponse {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Json(Bytes),
    Html(String),
    /// The vendor's error body with this message.
    Error(String),
    Empty,
}

/// The two forms of `Retry-After`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum RetryAfter {
    Seconds(Duration),
    Date(Duration),
}

/// How a body is damaged.
#[derive(Clone, Copy)]
pub(crate) enum Damage {
    Cut,
    BadJson,
}

impl ApiResponse {
    fn new(status: StatusCode, content: Content) -> Self {
        Self { status, headers: Vec::new(), content }
    }

    /// A response with a JSON body.
    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::new(status, Content::Json(body.to_string().into()))
    }

    /// A response without a body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self::new(status, Content::Empty)
    }

    /// An error in the vendor's shape.
    pub(crate) fn error(status: StatusCode, message: impl Into<String>) -> Self {
        Self::new(status, Content::Error(message.into()))
    }

    /// A 400 in the vendor's shape.
    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::error(StatusCode::BAD_REQUEST, message)
    }

    /// An error in the shape of OAuth.
    pub(crate) fn oauth_error(error: &str, description: &str) -> Self {
        let body = json!({ "error": error, "error_description": description });
        Self::json(StatusCode::BAD_REQUEST, &body)
    }

    /// The response of a fault.
    pub(crate) fn fault(status: u16, html: bool, retry_after: Option<RetryAfter>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let reason = status.canonical_reason().unwrap_or("Simulated Fault");
        let content = match status {
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED => {
                Content::Empty
            }
            _ if html => Content::Html(format!(
                "<html><body><h1>{} {reason}</h1><hr>gateway</body></html>\r\n",
                status.as_u16()
            )),
            _ => Content::Error(format!("{reason} (simulated fault).")),
        };
        let mut response = Self::new(status, content);
        if status == StatusCode::UNAUTHORIZED {
            response = response.with(header::WWW_AUTHENTICATE, r#"Bearer error="invalid_token""#);
        }
        match retry_after {
            None => response,
            Some(RetryAfter::Seconds(wait)) => {
                response.with(header::RETRY_AFTER, &whole_seconds(wait).to_string())
            }
            Some(RetryAfter::Date(wait)) => {
                // Rounded up, so that no client comes back too early.
                let since = (SystemTime::now() + wait)
                    .duration_since(SystemTime::UNIX_EPOCH)
                    .unwrap_or_default();
                let date = SystemTime::UNIX_EPOCH + Duration::from_secs(whole_seconds(since));
                response.with(header::RETRY_AFTER, &httpdate::fmt_http_date(date))
            }
        }
    }

    /// Adds a header; a value that no header can have is left out.
    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Self {
        self.headers.extend(HeaderValue::from_str(value).map(|value| (name, value)));
        self
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// The response to send, with the request id.
    pub(crate) fn into_http(self, request_id: &str, damage: Option<Damage>) -> Response<Body> {
        let (media, mut body) = match self.content {
            Content::Json(body) => (Some(JSON), body),
            Content::Html(text) => (Some("text/html; charset=utf-8"), text.into()),
            Content::Error(message) => {
                let body = json!({
                    "statusCode": self.status.as_u16(),
                    "message": message,
                    "errors": [],
                    "requestId": request_id,
                    "traceId": request_id.replace('-', ""),
                });
                (Some(JSON), body.to_string().into())
            }
            Content::Empty => (None, Bytes::new()),
        };
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.extend(media.map(|media| (header::CONTENT_TYPE, HeaderValue::from_static(media))));
        let id = HeaderValue::from_str(request_id).ok();
        headers.extend(id.map(|id| (HeaderName::from_static("request-id"), id)));
        headers.extend(self.headers);
        *response.body_mut() = match damage {
            Some(Damage::Cut) => {
                response.headers_mut().insert(header::CONTENT_LENGTH, body.len().into());
                body.truncate(body.len() / 2);
                Body::new(CutBody { start: Some(body), flushed: false })
            }
            Some(Damage::BadJson) => {
                // Without its end no object or array is valid.
                body.truncate(body.len() * 2 / 3);
                Body::from(body)
            }
            None => Body::from(body),
        };
        response
    }
}

fn whole_seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
}

/// A body that fails midway, upon which hyper closes the connection.
struct CutBody {
    start: Option<Bytes>,
    flushed: bool,
}

impl http_body::Body for CutBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        if let Some(start) = self.start.take() {
            return Poll::Ready(Some(Ok(http_body::Frame::data(start))));
        }
        if !self.flushed {
            // hyper flushes when a body is pending; without this the first
            // half would never be sent.
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(std::io::Error::other("cut by a fault"))))
    }
}
