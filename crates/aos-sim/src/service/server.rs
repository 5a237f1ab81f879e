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

use super::{
    reply,
    request::{ApiRequest, MAX_BODY, PathValues},
};
use crate::{
    clock::Clock,
    counters::Counters,
    data::World,
    fault::{Decision, Ending, Plan},
    random::{Purpose, draw, guid},
    response::{ApiResponse, Damage, Reset},
    token::Registration,
};

/// Path of the token endpoint.
pub(crate) const TOKEN_PATH: &str = "/connect/token";

/// What all requests share.
pub(crate) struct Server {
    pub(crate) clock: Clock,
    pub(crate) world: World,
    pub(crate) registration: Registration,
    pub(crate) plan: Plan,
    pub(crate) counters: Counters,
    pub(crate) next_request: AtomicU64,
}

/// The operations at a path, with the values of their parameters. A literal path
/// wins over one with parameters.
fn operations_at(path: &str) -> Vec<(&'static Operation, PathValues)> {
    let operations = OPERATIONS.iter();
    let mut found: Vec<_> =
        operations.filter_map(|known| Some((known, path_values(known.path, path)?))).collect();
    let fewest = found.iter().map(|(_, values)| values.len()).min();
    found.retain(|(_, values)| Some(values.len()) == fewest);
    found
}

/// The decoded values of the parameters of a path that a template matches.
fn path_values(template: &'static str, path: &str) -> Option<PathValues> {
    let (pieces, segments) = (template.split('/'), path.split('/'));
    if pieces.clone().count() != segments.clone().count() {
        return None;
    }
    let mut values = Vec::new();
    for (piece, segment) in pieces.zip(segments) {
        match piece.strip_prefix('{').and_then(|piece| piece.strip_suffix('}')) {
            Some(name) => {
                let value = percent_encoding::percent_decode_str(segment).decode_utf8_lossy();
                values.push((name, value.into_owned()));
            }
            None if piece == segment => {}
            None => return None,
        }
    }
    Some(values)
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
        let mut operations = operations_at(&path);
        let with_method = |(known, _): &(&Operation, _)| known.method.as_str() == method.as_str();
        if let Some(index) = operations.iter().position(with_method) {
            let (operation, path) = operations.swap_remove(index);
            return self.call(&id, operation, path, request).await;
        }
        if operations.is_empty() {
            self.counters.with(|requests| requests.unknown += 1);
            let message = format!("There is no operation {method} {path}.");
            return self.send(&id, ApiResponse::error(StatusCode::NOT_FOUND, message), None);
        }
        let methods: Vec<_> = operations.iter().map(|(known, _)| known.method.as_str()).collect();
        self.method_not_allowed(&id, &methods.join(", "))
    }

    async fn token(&self, id: &str, request: Request<Body>) -> Response<Body> {
        self.counters.with(|requests| requests.tokens += 1);
        let decision = self.plan.decide(None, &[]);
        let calls = decision.token_calls;
        // Only without a fault, so that no assertion is used up by a request
        // that fails.
        let work = async |request| self.registration.respond(request, calls).await;
        self.finish(id, decision, request, work).await
    }

    async fn call(
        &self,
        id: &str,
        operation: &'static Operation,
        path: PathValues,
        request: Request<Body>,
    ) -> Response<Body> {
        self.counters.with(|requests| requests.count(operation.id, &path));
        let decision = self.plan.decide(Some(operation.id), &path);
        let work = async |request| {
            let response = async {
                self.authorize(operation, &request)?;
                let request = ApiRequest::read(&self.world, operation, path, request).await?;
                reply::reply(&self.world, &request)
            };
            response.await.unwrap_or_else(|error| error)
        };
        self.finish(id, decision, request, work).await
    }

    fn authorize(&self, operation: &Operation, request: &Request<Body>) -> Result<(), ApiResponse> {
        let token = request
            .headers()
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok()?.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        self.registration.tokens.check(token.map(|(_, token)| token.trim()), operation.scopes)
    }

    fn method_not_allowed(&self, id: &str, methods: &str) -> Response<Body> {
        self.counters.with(|requests| requests.unknown += 1);
        let message = format!("The method must be {methods}.");
        let response = ApiResponse::error(StatusCode::METHOD_NOT_ALLOWED, message);
        self.send(id, response.with(header::ALLOW, methods), None)
    }

    /// Applies the faults, and does the work unless they replace it.
    async fn finish(
        &self,
        id: &str,
        decision: Decision,
        request: Request<Body>,
        work: impl AsyncFnOnce(Request<Body>) -> ApiResponse,
    ) -> Response<Body> {
        self.clock.sleep(decision.delay).await;
        let (response, damage) = match decision.ending {
            None => (work(request).await, None),
            Some(Ending::Damage(damage)) => (work(request).await, Some(damage)),
            Some(Ending::Respond(response)) => {
                // An unread body would close the connection, and could lose the response.
                let _ = axum::body::to_bytes(request.into_body(), MAX_BODY).await;
                (response, None)
            }
            Some(Ending::Reset) => {
                let mut response = Response::new(Body::empty());
                response.extensions_mut().insert(Reset);
                return response;
            }
            Some(Ending::Hang) => pending().await,
        };
        self.send(id, response, damage)
    }

    fn send(&self, id: &str, response: ApiResponse, damage: Option<Damage>) -> Response<Body> {
        let status = response.status.as_u16();
        self.counters.with(|requests| *requests.statuses.entry(status).or_default() += 1);
        response.into_http(id, damage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_at_its_path() {
        for operation in OPERATIONS {
            let path = operation.path.replace(['{', '}'], "");
            let found = operations_at(&path);
            assert!(found.iter().any(|(known, _)| known == &operation), "{path}");
            assert!(operations_at(&format!("/more{path}")).is_empty(), "{path}");
        }
    }
}
