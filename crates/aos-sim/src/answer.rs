//! Answers before they become responses: whole bodies, so that they can be cut
//! short, and error bodies that wait for the id of the request.

use std::{
    borrow::Cow,
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, SystemTime},
};

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, Response, StatusCode, header},
};
use bytes::Bytes;
use serde_json::json;

use crate::{
    fault::Spoil,
    random::{Purpose, draw, mix},
};

/// An answer in the making.
#[derive(Debug)]
pub(crate) struct Answer {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Json(Bytes),
    Html(String),
    /// The vendor's error body around this sentence.
    Error(Cow<'static, str>),
    Empty,
}

/// The two forms of `Retry-After`.
#[derive(Clone, Copy)]
pub(crate) enum RetryAfter {
    Seconds(Duration),
    Date(Duration),
}

impl Answer {
    /// An answer with a JSON body.
    pub(crate) fn json(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self { status, headers: Vec::new(), content: Content::Json(body.into()) }
    }

    /// An answer without a body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self { status, headers: Vec::new(), content: Content::Empty }
    }

    /// An error in one of the shapes that the vendor's products use.
    pub(crate) fn error(status: StatusCode, message: impl Into<Cow<'static, str>>) -> Self {
        Self { status, headers: Vec::new(), content: Content::Error(message.into()) }
    }

    /// An error as the token endpoint says it.
    pub(crate) fn oauth_error(error: &str, description: &str) -> Self {
        let body = json!({ "error": error, "error_description": description });
        Self::json(StatusCode::BAD_REQUEST, body.to_string())
    }

    /// An answer that a fault asked for.
    pub(crate) fn fault(status: u16, html: bool, retry_after: Option<RetryAfter>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let reason = status.canonical_reason().unwrap_or("Simulated Fault");
        let content = match status {
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED => {
                Content::Empty
            }
            _ if html => Content::Html(format!(
                "<html>\r\n<head><title>{code} {reason}</title></head>\r\n<body>\r\n\
                 <center><h1>{code} {reason}</h1></center>\r\n<hr><center>gateway</center>\r\n\
                 </body>\r\n</html>\r\n",
                code = status.as_u16()
            )),
            _ => Content::Error(Cow::Owned(format!("{reason}: this fault was asked for."))),
        };
        let mut answer = Self { status, headers: Vec::new(), content };
        if status == StatusCode::UNAUTHORIZED {
            answer = answer.with(
                header::WWW_AUTHENTICATE,
                HeaderValue::from_static(r#"Bearer error="invalid_token""#),
            );
        }
        match retry_after {
            None => answer,
            Some(RetryAfter::Seconds(wait)) => {
                answer.with(header::RETRY_AFTER, HeaderValue::from(whole_seconds(wait)))
            }
            Some(RetryAfter::Date(wait)) => {
                // A date has no fractions: the next whole second, so that
                // nobody comes back too early.
                let since = (SystemTime::now() + wait)
                    .duration_since(SystemTime::UNIX_EPOCH)
                    .unwrap_or_default();
                let date = SystemTime::UNIX_EPOCH + Duration::from_secs(whole_seconds(since));
                answer.with_text(header::RETRY_AFTER, &httpdate::fmt_http_date(date))
            }
        }
    }

    /// A redirect that keeps method and body.
    pub(crate) fn redirect(url: &str) -> Self {
        Self::empty(StatusCode::TEMPORARY_REDIRECT).with_text(header::LOCATION, url)
    }

    pub(crate) fn with(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The same with a header whose value may hold what no header can; then it
    /// goes without.
    pub(crate) fn with_text(self, name: HeaderName, value: &str) -> Self {
        match HeaderValue::from_str(value) {
            Ok(value) => self.with(name, value),
            Err(_) => self,
        }
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    /// The response, with the id of the request in it.
    pub(crate) fn into_response(self, request: &RequestId, spoil: Option<Spoil>) -> Response<Body> {
        let (media, mut body) = match self.content {
            Content::Json(body) => (Some("application/json; charset=utf-8"), body),
            Content::Html(text) => (Some("text/html; charset=utf-8"), text.into()),
            Content::Error(message) => (
                Some("application/json; charset=utf-8"),
                json!({
                    "statusCode": self.status.as_u16(),
                    "message": message,
                    "errors": [],
                    "requestId": request.text(),
                    "traceId": request.trace(),
                })
                .to_string()
                .into(),
            ),
            Content::Empty => (None, Bytes::new()),
        };
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        if let Some(media) = media {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
        }
        if let Ok(id) = HeaderValue::from_str(&request.text()) {
            headers.insert(HeaderName::from_static("request-id"), id);
        }
        for (name, value) in self.headers {
            headers.insert(name, value);
        }
        match spoil {
            Some(Spoil::Cut) => {
                headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
                body.truncate(body.len() / 2);
                *response.body_mut() = Body::new(CutBody { start: Some(body), flushed: false });
            }
            Some(Spoil::BadJson) => {
                // Without its end no object or array is whole.
                body.truncate(body.len() * 2 / 3);
                *response.body_mut() = Body::from(body);
            }
            None => *response.body_mut() = Body::from(body),
        }
        response
    }
}

fn whole_seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
}

/// The id of a request, which every answer carries.
pub(crate) struct RequestId(u64);

impl RequestId {
    /// The id of the request of this number.
    pub(crate) fn new(seed: u64, number: u64) -> Self {
        Self(draw(seed, Purpose::RequestId, number))
    }

    fn text(&self) -> String {
        let (high, low) = (self.0, mix(self.0));
        format!(
            "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
            high >> 32,
            high >> 16 & 0xffff,
            high & 0xfff,
            low >> 48 & 0xfff,
            low & 0xffff_ffff_ffff
        )
    }

    fn trace(&self) -> String {
        format!("{:016x}{:016x}", mix(!self.0), self.0)
    }
}

/// A body that breaks off: hyper closes the connection when it fails.
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
            // hyper writes out what it has when a body makes it wait; without
            // this the first half would never leave.
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(std::io::Error::other("cut short on request"))))
    }
}
