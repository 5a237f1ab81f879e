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

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// A response without its request id.
#[derive(Debug)]
pub(crate) struct ApiResponse(Box<Response<Content>>);

#[derive(Debug)]
enum Content {
    Whole(HeaderValue, Bytes),
    /// The vendor's error body with this message.
    Error(String),
    Empty,
}

impl ApiResponse {
    fn new(status: StatusCode, content: Content) -> Self {
        let mut response = Box::new(Response::new(content));
        *response.status_mut() = status;
        Self(response)
    }

    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::new(status, Content::Whole(JSON, body.to_string().into()))
    }

    pub(crate) fn empty(status: StatusCode) -> Self {
        Self::new(status, Content::Empty)
    }

    /// An error in the vendor's shape.
    pub(crate) fn error(status: StatusCode, message: impl Into<String>) -> Self {
        Self::new(status, Content::Error(message.into()))
    }

    /// A 400, whose message gets its full stop.
    pub(crate) fn bad_request(message: impl Display) -> Self {
        Self::error(StatusCode::BAD_REQUEST, format!("{message}."))
    }

    /// An error in the shape of OAuth.
    pub(crate) fn oauth_error(error: &str, description: &str) -> Self {
        let body = json!({ "error": error, "error_description": description });
        Self::json(StatusCode::BAD_REQUEST, &body)
    }

    pub(crate) fn fault(status: u16, html: bool) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let reason = status.canonical_reason().unwrap_or("Simulated Fault");
        let content = match status {
            StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED => {
                Content::Empty
            }
            _ if html => {
                let title = format!("{} {reason}", status.as_u16());
                let page = format!("<html><body><h1>{title}</h1><hr>gateway</body></html>\r\n");
                Content::Whole(HTML, page.into())
            }
            _ => Content::Error(format!("{reason} (simulated fault).")),
        };
        let response = Self::new(status, content);
        match status {
            StatusCode::UNAUTHORIZED => {
                response.with(header::WWW_AUTHENTICATE, r#"Bearer error="invalid_token""#)
            }
            _ => response,
        }
    }

    pub(crate) fn status(&self) -> u16 {
        self.0.status().as_u16()
    }

    /// Adds a header; a value that no header can have is left out.
    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Self {
        self.0.headers_mut().extend(HeaderValue::from_str(value).map(|value| (name, value)));
        self
    }

    pub(crate) fn into_http(self, request_id: &str, ending: Option<Ending>) -> Response<Body> {
        let status = self.status();
        let (mut parts, content) = (*self.with(REQUEST_ID, request_id).0).into_parts();
        let (media, mut body) = match content {
            Content::Whole(media, body) => (Some(media), body),
            Content::Error(message) => {
                let body = json!({
                    "statusCode": status,
                    "message": message,
                    "errors": [],
                    "requestId": request_id,
                    "traceId": request_id.replace('-', ""),
                });
                (Some(JSON), body.to_string().into())
            }
            Content::Empty => (None, Bytes::new()),
        };
        parts.headers.extend(media.map(|media| (header::CONTENT_TYPE, media)));
        let body = match ending {
            Some(Ending::Cut) => {
                parts.headers.insert(header::CONTENT_LENGTH, body.len().into());
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
                Body::from(body)
            }
            _ => Body::from(body),
        };
        Response::from_parts(parts, body)
    }
}

const REQUEST_ID: HeaderName = HeaderName::from_static("request-id");
