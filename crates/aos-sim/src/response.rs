//! Responses before they are sent: whole bodies, which a fault can damage.

use std::{fmt::Display, io};

use axum::{
    body::Body,
    http::{HeaderName, HeaderValue, Response, StatusCode, header},
};
use bytes::Bytes;
use futures::{StreamExt as _, stream};
use serde_json::{Value, json};

use crate::fault::Ending;

const JSON: &str = "application/json; charset=utf-8";
const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");

/// A response without its request id.
#[derive(Debug)]
pub(crate) struct ApiResponse {
    pub(crate) status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Whole(&'static str, String),
    /// The vendor's error body with this message.
    Error(String),
    Empty,
}

impl ApiResponse {
    fn new(status: StatusCode, content: Content) -> Self {
        Self { status, headers: Vec::new(), content }
    }

    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::new(status, Content::Whole(JSON, body.to_string()))
    }

    pub(crate) fn empty(status: StatusCode) -> Self {
        Self::new(status, Content::Empty)
    }

    pub(crate) fn error(status: StatusCode, message: impl Into<String>) -> Self {
        Self::new(status, Content::Error(message.into()))
    }

    /// A 400, whose message gets its full stop.
    pub(crate) fn bad_request(message: impl Display) -> Self {
        Self::error(StatusCode::BAD_REQUEST, format!("{message}."))
    }

    pub(crate) fn fault(status: u16, html: bool) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let reason = status.canonical_reason().unwrap_or("Simulated Fault");
        let response = match status {
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED => {
                Self::empty(status)
            }
            _ if html => {
                let title = format!("{} {reason}", status.as_u16());
                let page = format!("<html><body><h1>{title}</h1><hr>gateway</body></html>\r\n");
                Self::new(status, Content::Whole("text/html; charset=utf-8", page))
            }
            _ => Self::error(status, format!("{reason} (simulated fault).")),
        };
        match status {
            StatusCode::UNAUTHORIZED => {
                response.with(header::WWW_AUTHENTICATE, r#"Bearer error="invalid_token""#)
            }
            _ => response,
        }
    }

    /// Adds a header; a value that no header can have is left out.
    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Self {
        self.headers.extend(HeaderValue::from_str(value).map(|value| (name, value)));
        self
    }

    pub(crate) fn into_http(self, request_id: &str, ending: Option<Ending>) -> Response<Body> {
        let Self { status, headers, content } = self.with(REQUEST_ID, request_id);
        let (media, body) = match content {
            Content::Whole(media, body) => (Some(media), body),
            Content::Error(message) => {
                let body = json!({
                    "statusCode": status.as_u16(),
                    "message": message,
                    "errors": [],
                    "requestId": request_id,
                    "traceId": request_id.replace('-', ""),
                });
                (Some(JSON), body.to_string())
            }
            Content::Empty => (None, String::new()),
        };
        let (mut response, mut body) = (Response::new(Body::empty()), Bytes::from(body));
        *response.status_mut() = status;
        let media = media.map(|media| (header::CONTENT_TYPE, HeaderValue::from_static(media)));
        response.headers_mut().extend(headers.into_iter().chain(media));
        *response.body_mut() = match ending {
            Some(Ending::Cut) => {
                response.headers_mut().insert(header::CONTENT_LENGTH, body.len().into());
                body.truncate(body.len() / 2);
                // Upon an error hyper closes the connection; before it, what there is
                // must get sent.
                let error = stream::once(async {
                    tokio::task::yield_now().await;
                    Err(io::Error::other("cut"))
                });
                Body::from_stream(stream::iter([Ok(body)]).chain(error))
            }
            Some(Ending::BadJson) => {
                // Without its end no object or array is valid.
                body.truncate(body.len() * 2 / 3);
                body.into()
            }
            _ => body.into(),
        };
        response
    }
}
