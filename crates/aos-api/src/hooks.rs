//! The hooks of the generated client: what holds for every operation.

use std::sync::Arc;

use progenitor_client::{ClientHooks, Error, OperationInfo};
use reqwest::{Request, Response, StatusCode};

use crate::{Client, ExecuteError, Operation, Session};

/// Carried by a response that stands for "there is none", from `exec`, which
/// can only fail with an error of reqwest's, to `post`, which can say why.
#[derive(Clone)]
struct Refused(Arc<dyn std::error::Error + Send + Sync>);

impl ClientHooks<Session> for Client {
    async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        match Operation::find(info.operation_id) {
            Some(operation) => {
                self.inner.0.begin(request, operation);
                check(request, operation).map_err(Error::InvalidRequest)
            }
            None => Err(Error::Custom(format!(
                "{} is not in the table of operations; run `cargo xtask generate`",
                info.operation_id
            ))),
        }
    }

    async fn exec(&self, request: Request, info: &OperationInfo) -> reqwest::Result<Response> {
        let Some(operation) = Operation::find(info.operation_id) else {
            // `pre` has refused it already.
            return self.client.execute(request).await;
        };
        match self.inner.0.execute(&self.client, request, operation).await {
            // "No content" tells nothing, and every field may be untold.
            Ok(response) if response.status() == StatusCode::NO_CONTENT => {
                let list = operation.paging.is_some_and(|paging| paging.items == "$");
                Ok(with_body(response, if list { "[]" } else { "{}" }))
            }
            Ok(response) => Ok(response),
            Err(ExecuteError::Wire(error)) => Err(error),
            Err(ExecuteError::Refused(error)) => {
                let mut response = http::Response::new("");
                *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
                response.extensions_mut().insert(Refused(error));
                Ok(response.into())
            }
        }
    }

    async fn post<E>(
        &self,
        result: &reqwest::Result<Response>,
        _: &OperationInfo,
    ) -> Result<(), Error<E>> {
        match result.as_ref().ok().and_then(|response| response.extensions().get::<Refused>()) {
            Some(Refused(error)) => Err(Error::Custom(error.to_string())),
            None => Ok(()),
        }
    }
}

/// Checks what is sent against the limits of the specification.
fn check(request: &Request, operation: &Operation) -> Result<(), String> {
    operation.check_path(request.url())?;
    operation.check_query(request.url())?;
    let Some(body) = operation.body.filter(|body| body.limited) else { return Ok(()) };
    // A body that is sent piece by piece is none of the generated client's.
    let Some(bytes) = request.body().and_then(reqwest::Body::as_bytes) else { return Ok(()) };
    match serde_json::from_slice(bytes) {
        Ok(json) => body.check_limits(&json),
        Err(error) => Err(format!("the body is no JSON: {error}")),
    }
}

fn with_body(response: Response, body: &'static str) -> Response {
    let mut replaced = http::Response::new(body);
    *replaced.status_mut() = response.status();
    *replaced.headers_mut() = response.headers().clone();
    replaced.into()
}
