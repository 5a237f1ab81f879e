//! Routes requests, applies the faults, and counts what is sent.

use std::{
    future::pending,
    sync::atomic::{AtomicU64, Ordering},
};

use aos_api::{OPERATIONS, Operation};
use axum::{
    body::Body,
    http::{Method, Request, Response, StatusCode, header},
};

use super::{reply, request::ApiRequest};
use crate::{
    counters::Counters,
    data::World,
    fault::{Decision, Ending, Plan},
    random::{Purpose, draw, guid},
    response::{ApiResponse, Damage},
    token::{Registration, TokenRequest, Tokens},
    wire::Reset,
};

/// Path of the token endpoint.
pub(crate) const TOKEN_PATH: &str = "/connect/token";

/// What all requests share.
pub(crate) struct Server {
    pub(crate) world: World,
    pub(crate) tokens: Tokens,
    pub(crate) registration: Registration,
    pub(crate) plan: Plan,
    pub(crate) counters: Counters,
    pub(crate) next_request: AtomicU64,
}

/// The operations of a path. A literal path wins over one with parameters.
fn operations_at(path: &str) -> Vec<&'static Operation> {
    let matches = |template: &str| {
        let (mut template, mut path) = (template.split('/'), path.split('/'));
        loop {
            match (template.next(), path.next()) {
                (None, None) => return true,
                (Some(expected), Some(found)) if expected == found => {}
                (Some(expected), Some(_)) if expected.starts_with('{') => {}
                _ => return false,
            }
        }
    };
    let mut found: Vec<_> = OPERATIONS.iter().filter(|known| matches(known.path)).collect();
    let parameters = |operation: &&Operation| operation.path.matches('{').count();
    let fewest = found.iter().map(parameters).min();
    found.retain(|operation| Some(parameters(operation)) == fewest);
    found
}

impl Server {
    /// Handles a request, up to its response.
    pub(crate) async fn handle(&self, request: Request<Body>) -> Response<Body> {
        let number = self.next_request.fetch_add(1, Ordering::Relaxed);
        let id = guid(draw(self.world.seed, Purpose::RequestId, number));
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        if path == TOKEN_PATH {
            return match method {
                Method::POST => self.token(&id, request).await,
                _ => self.method_not_allowed(&id, "POST"),
            };
        }
        let operations = operations_at(&path);
        let operation = operations.iter().find(|known| known.method.as_str() == method.as_str());
        match operation {
            Some(operation) => self.call(&id, operation, request).await,
            None if operations.is_empty() => {
                self.counters.unknown();
                let message = format!("There is no operation {method} {path}.");
                self.send(&id, ApiResponse::error(StatusCode::NOT_FOUND, message), None)
            }
            None => {
                let methods: Vec<_> =
                    operations.iter().map(|known| known.method.as_str()).collect();
                self.method_not_allowed(&id, &methods.join(", "))
            }
        }
    }

    async fn token(&self, id: &str, request: Request<Body>) -> Response<Body> {
        self.counters.token();
        let decision = self.plan.decide(None, &[]);
        let uses = decision.token_uses;
        // Only without a fault, so that no assertion is used up by a request
        // that fails.
        let work = async {
            TokenRequest::read(request).await.respond(&self.registration, &self.tokens, uses)
        };
        self.finish(id, decision, work).await
    }

    async fn call(
        &self,
        id: &str,
        operation: &'static Operation,
        request: Request<Body>,
    ) -> Response<Body> {
        self.counters.call(operation.id);
        let path = path_values(operation, request.uri().path());
        let decision = self.plan.decide(Some(operation.id), &path);
        let work = async {
            let response = async {
                self.authorize(operation, &request)?;
                let request = ApiRequest::read(&self.world, operation, path, request).await?;
                reply::reply(&self.world, &request)
            };
            response.await.unwrap_or_else(|error| error)
        };
        self.finish(id, decision, work).await
    }

    fn authorize(&self, operation: &Operation, request: &Request<Body>) -> Result<(), ApiResponse> {
        let token = request
            .headers()
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok()?.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        self.tokens.check(token.map(|(_, token)| token.trim()), operation.scopes)
    }

    fn method_not_allowed(&self, id: &str, methods: &str) -> Response<Body> {
        self.counters.unknown();
        let message = format!("The method must be {methods}.");
        let response = ApiResponse::error(StatusCode::METHOD_NOT_ALLOWED, message);
        self.send(id, response.with(header::ALLOW, methods), None)
    }

    /// Applies the faults, and does the work unless they replace it.
    async fn finish(
        &self,
        id: &str,
        decision: Decision,
        work: impl Future<Output = ApiResponse>,
    ) -> Response<Body> {
        if !decision.delay.is_zero() {
            tokio::time::sleep(decision.delay).await;
        }
        let response = match decision.ending {
            None => work.await,
            Some(Ending::Respond(response)) => response,
            Some(Ending::Reset) => {
                let mut response = Response::new(Body::empty());
                response.extensions_mut().insert(Reset);
                return response;
            }
            Some(Ending::Hang) => pending().await,
        };
        self.send(id, response, decision.damage)
    }

    fn send(&self, id: &str, response: ApiResponse, damage: Option<Damage>) -> Response<Body> {
        self.counters.response(response.status());
        response.into_http(id, damage)
    }
}

/// The values of the path parameters of an operation, decoded.
fn path_values(operation: &Operation, path: &str) -> Vec<(&'static str, String)> {
    let template = operation.path.split('/');
    // A base URL may have a path of its own in front.
    let segments: Vec<&str> = path.split('/').collect();
    let offset = segments.len().saturating_sub(template.clone().count());
    template
        .zip(&segments[offset..])
        .filter_map(|(piece, segment)| {
            let name = piece.strip_prefix('{')?.strip_suffix('}')?;
            let value = percent_encoding::percent_decode_str(segment).decode_utf8_lossy();
            Some((name, value.into_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_at_its_path() {
        for operation in OPERATIONS {
            let path = operation.path.replace(['{', '}'], "");
            assert!(operations_at(&path).contains(&operation), "{path}");
            assert!(operations_at(&format!("/more{path}")).is_empty(), "{path}");
        }
    }
}
