//! Responses before they are sent: whole bodies, which a fault can damage.

use std::{
    convert::Infallible,
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, SystemTime},
};

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, Response, StatusCode, header},
};
use bytes::Bytes;
use http_body::Frame;
use serde_json::{Value, json};

const JSON: &str = "application/json; charset=utf-8";

/// A response without its request id.
#[derive(Debug)]
pub(crate) struct ApiResponse {
    pub(crate) status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// A body of this media type.
    Whole(&'static str, Bytes),
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

/// Marks a response that is not sent: the connection is reset instead.
#[derive(Clone, Copy)]
pub(crate) struct Reset;

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
        Self::new(status, Content::Whole(JSON, body.to_string().into()))
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
            _ if html => {
                let title = format!("{} {reason}", status.as_u16());
                let page = format!("<html><body><h1>{title}</h1><hr>gateway</body></html>\r\n");
                Content::Whole("text/html; charset=utf-8", page.into())
            }
            _ => Content::Error(format!("{reason} (simulated fault).")),
        };
        let mut response = Self::new(status, content);
        if status == StatusCode::UNAUTHORIZED {
            response = response.with(header::WWW_AUTHENTICATE, r#"Bearer error="invalid_token""#);
        }
        match retry_after {
            None => response,
            Some(RetryAfter::Seconds(wait)) => {
                let seconds = wait.as_nanos().div_ceil(1_000_000_000);
                response.with(header::RETRY_AFTER, &seconds.to_string())
            }
            Some(RetryAfter::Date(wait)) => {
                // A date has whole seconds: rounded up, so that no client comes
                // back too early.
                let date = SystemTime::now() + wait + Duration::from_nanos(999_999_999);
                response.with(header::RETRY_AFTER, &httpdate::fmt_http_date(date))
            }
        }
    }

    /// Adds a header; a value that no header can have is left out.
    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Self {
        self.headers.extend(HeaderValue::from_str(value).map(|value| (name, value)));
        self
    }

    /// The response to send, with the request id.
    pub(crate) fn into_http(self, request_id: &str, damage: Option<Damage>) -> Response<Body> {
        let (media, mut body) = match self.content {
            Content::Whole(media, body) => (Some(media), body),
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
                Body::new(CutBody(Some(body)))
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

/// A body that ends before its `Content-Length`, upon which hyper closes the
/// connection. It tells no size, as hyper would check that against the header.
struct CutBody(Option<Bytes>);

impl http_body::Body for CutBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.take().map(|start| Ok(Frame::data(start))))
    }

    /// Early, so that what there is gets sent.
    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }
}
