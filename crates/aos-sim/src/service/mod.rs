//! The API: a router made from the metadata of the operations.

mod actions;
mod customers;
mod examples;

use std::{
    borrow::Cow,
    collections::BTreeMap,
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use aos_api::{Location, OPERATIONS, Operation};
use axum::{
    Router,
    body::Body,
    http::{HeaderValue, Method, Request, Response, StatusCode, header},
    routing::any,
};
use bytes::Bytes;
use serde_json::Value;
use url::form_urlencoded;

use crate::{
    answer::{Answer, RequestId},
    counters::Counters,
    fault::{Decision, Ending, Plan, Spoil},
    fleet::Fleet,
    token::{Client, Refusal, ScopeSet, ScopeTable, TokenRequest, Tokens},
    wire::Reset,
};

/// Path of the token endpoint.
pub(crate) const TOKEN_PATH: &str = "/connect/token";
/// The largest body of a call, in bytes.
const MAX_BODY: usize = 8 << 20;

/// What all requests share.
pub(crate) struct Shared {
    pub(crate) seed: u64,
    pub(crate) fleet: Fleet,
    pub(crate) scopes: ScopeTable,
    pub(crate) tokens: Tokens,
    pub(crate) client: Client,
    pub(crate) plan: Plan,
    pub(crate) counters: Counters,
    /// Alternatives of scopes of each operation, in the order of `OPERATIONS`.
    pub(crate) needed: Vec<Vec<ScopeSet>>,
    pub(crate) next_request: AtomicU64,
}

/// A call whose token, path and query are in order.
struct Call {
    operation: &'static Operation,
    query: Vec<(String, String)>,
    /// The parsed body, where the operation takes one.
    body: Option<Value>,
    /// Indexes in the fleet of what the path names.
    tenant: Option<usize>,
}

impl Call {
    /// The value of a query parameter, or what the specification says is taken
    /// without it.
    fn query(&self, name: &str) -> Option<&str> {
        let sent = self.query.iter().find(|(sent, _)| sent == name).map(|(_, value)| &**value);
        sent.or_else(|| {
            self.operation
                .parameters
                .iter()
                .find(|parameter| parameter.location == Location::Query && parameter.name == name)
                .and_then(|parameter| parameter.default)
        })
    }
}

/// The alternatives of scopes of each operation.
pub(crate) fn needed_scopes(scopes: &ScopeTable) -> Vec<Vec<ScopeSet>> {
    OPERATIONS
        .iter()
        .map(|operation| operation.scopes.iter().map(|needed| scopes.set(*needed)).collect())
        .collect()
}

/// The router of the token endpoint and of all operations.
pub(crate) fn router(shared: &Arc<Shared>) -> Router {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, operation) in OPERATIONS.iter().enumerate() {
        groups.entry(route(operation.path)).or_default().push(index);
    }
    let mut router = Router::new();
    for (path, group) in groups {
        let (shared, group) = (Arc::clone(shared), Arc::<[usize]>::from(group));
        router = router.route(
            &path,
            any(move |request: Request<Body>| {
                let (shared, group) = (Arc::clone(&shared), Arc::clone(&group));
                async move { shared.call(&group, request).await }
            }),
        );
    }
    let for_tokens = Arc::clone(shared);
    let for_others = Arc::clone(shared);
    router
        .route(
            TOKEN_PATH,
            any(move |request: Request<Body>| {
                let shared = Arc::clone(&for_tokens);
                async move { shared.token(request).await }
            }),
        )
        .fallback(move |request: Request<Body>| {
            let shared = Arc::clone(&for_others);
            async move { shared.unknown(&request) }
        })
}

/// The path of an operation with its parameters numbered, because the router
/// refuses two names at the same place.
fn route(path: &str) -> String {
    let pieces = path.split('/').enumerate().map(|(number, piece)| {
        match piece.starts_with('{') && piece.ends_with('}') {
            true => Cow::Owned(format!("{{p{number}}}")),
            false => Cow::Borrowed(piece),
        }
    });
    pieces.collect::<Vec<_>>().join("/")
}

impl Shared {
    async fn token(&self, request: Request<Body>) -> Response<Body> {
        let id = self.request_id();
        if request.method() != Method::POST {
            self.counters.unknown();
            let answer =
                Answer::error(StatusCode::METHOD_NOT_ALLOWED, "This path takes POST only.")
                    .with(header::ALLOW, HeaderValue::from_static("POST"));
            return self.send(&id, answer, None);
        }
        self.counters.token();
        let request = TokenRequest::read(request).await;
        let decision = self.plan.for_token(&request.scopes());
        let (lifetime, calls) = (decision.token_lifetime, decision.token_uses);
        // Worked on only when no fault is in the way: an assertion must not be
        // spent on a request that fails.
        self.finish(&id, decision, async { request.answer(self, lifetime, calls) }).await
    }

    async fn call(&self, group: &[usize], request: Request<Body>) -> Response<Body> {
        let id = self.request_id();
        let method = request.method().as_str();
        let Some(&index) = group.iter().find(|&&index| OPERATIONS[index].method.as_str() == method)
        else {
            self.counters.unknown();
            return self.wrong_method(&id, group, method);
        };
        self.counters.call(index);
        let operation = &OPERATIONS[index];
        let path = operation.path_values(request.uri().path());
        let decision = self.plan.for_call(operation.id, &path);
        let work = async {
            match self.check(index, path, request).await {
                Ok(call) => self.answer(&call),
                Err(answer) => answer,
            }
        };
        self.finish(&id, decision, work).await
    }

    fn unknown(&self, request: &Request<Body>) -> Response<Body> {
        self.counters.unknown();
        let id = self.request_id();
        let (method, path) = (request.method(), request.uri().path());
        let message = format!("There is no operation {method} {path}.");
        self.send(&id, Answer::error(StatusCode::NOT_FOUND, message), None)
    }

    fn wrong_method(&self, id: &RequestId, group: &[usize], method: &str) -> Response<Body> {
        let methods: Vec<_> =
            group.iter().map(|&index| OPERATIONS[index].method.as_str()).collect();
        let methods = methods.join(", ");
        let message = format!("This path takes {methods} and not {method}.");
        let answer = Answer::error(StatusCode::METHOD_NOT_ALLOWED, message)
            .with_text(header::ALLOW, &methods);
        self.send(id, answer, None)
    }

    fn request_id(&self) -> RequestId {
        RequestId::new(self.seed, self.next_request.fetch_add(1, Ordering::Relaxed))
    }

    /// Does what the faults want, and the work if they leave it to be done.
    async fn finish(
        &self,
        id: &RequestId,
        decision: Decision,
        work: impl Future<Output = Answer>,
    ) -> Response<Body> {
        if !decision.delay.is_zero() {
            tokio::time::sleep(decision.delay).await;
        }
        let answer = match decision.ending {
            None => work.await,
            Some(Ending::Answer(answer)) => answer,
            Some(Ending::Reset) => {
                let mut response = Response::new(Body::empty());
                response.extensions_mut().insert(Reset);
                return response;
            }
            Some(Ending::Hang) => pending().await,
        };
        self.send(id, answer, decision.spoil)
    }

    fn send(&self, id: &RequestId, answer: Answer, spoil: Option<Spoil>) -> Response<Body> {
        self.counters.answer(answer.status());
        answer.into_response(id, spoil)
    }

    /// Checks a call in the order in which a service does: who asks, whether
    /// they may, whether the question is well put, whether its subject exists.
    async fn check(
        &self,
        index: usize,
        path: Vec<(&'static str, String)>,
        request: Request<Body>,
    ) -> Result<Call, Answer> {
        let operation = &OPERATIONS[index];
        self.authorize(index, &request)?;
        for (name, value) in &path {
            check_parameter(operation, Location::Path, name, value)?;
        }
        let query = check_query(operation, request.uri().query().unwrap_or_default())?;
        let body = match operation.body {
            Some(body) => read_body(request.into_body(), body.required).await?,
            None => None,
        };
        let tenant = self.find(&path)?;
        Ok(Call { operation, query, body, tenant })
    }

    fn authorize(&self, index: usize, request: &Request<Body>) -> Result<(), Answer> {
        let token = request
            .headers()
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .map(|(_, token)| token.trim())
            .ok_or(Refusal::Missing);
        let held = token.and_then(|token| self.tokens.check(token)).map_err(|refusal| {
            Answer::error(StatusCode::UNAUTHORIZED, refusal.sentence())
                .with(header::WWW_AUTHENTICATE, HeaderValue::from_static(refusal.challenge()))
        })?;
        if held.satisfies(&self.needed[index]) {
            return Ok(());
        }
        let operation = &OPERATIONS[index];
        let scopes: Vec<_> = operation.scopes.iter().map(|needed| needed.join(" and ")).collect();
        let message = format!(
            "{} needs {}, which the token does not hold.",
            operation.id,
            scopes.join(" or ")
        );
        Err(Answer::error(StatusCode::FORBIDDEN, message).with(
            header::WWW_AUTHENTICATE,
            HeaderValue::from_static(r#"Bearer error="insufficient_scope""#),
        ))
    }

    /// Looks up the customer and the tenant that a path names.
    fn find(&self, path: &[(&'static str, String)]) -> Result<Option<usize>, Answer> {
        let value = |wanted| path.iter().find(|(name, _)| *name == wanted).map(|(_, id)| &**id);
        let not_found = |message| Answer::error(StatusCode::NOT_FOUND, message);
        let Some(customer) = value("customerId") else {
            return Ok(None);
        };
        let index = self
            .fleet
            .find_customer(customer)
            .ok_or_else(|| not_found(format!("There is no customer {customer}.")))?;
        let Some(tenant) = value("tenantId") else {
            return Ok(None);
        };
        self.fleet
            .find_tenant(index, tenant)
            .map(Some)
            .ok_or_else(|| not_found(format!("The customer {customer} has no tenant {tenant}.")))
    }

    fn answer(&self, call: &Call) -> Answer {
        match call.operation.id {
            "retrieve_customers" => customers::answer(&self.fleet, call),
            "retrieve_risky_action_count" => actions::answer(&self.fleet, call),
            _ => examples::answer(call),
        }
    }
}

/// The answer to a question that is not well put.
fn bad_request(message: impl Into<Cow<'static, str>>) -> Answer {
    Answer::error(StatusCode::BAD_REQUEST, message)
}

fn check_parameter(
    operation: &Operation,
    location: Location,
    name: &str,
    value: &str,
) -> Result<(), Answer> {
    let mut parameters = operation.parameters.iter();
    match parameters.find(|parameter| parameter.location == location && parameter.name == name) {
        Some(parameter) => {
            parameter.check(value).map_err(|sentence| bad_request(format!("{sentence}.")))
        }
        // What a service does not know it does not look at.
        None => Ok(()),
    }
}

fn check_query(operation: &Operation, query: &str) -> Result<Vec<(String, String)>, Answer> {
    let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    for (name, value) in &pairs {
        check_parameter(operation, Location::Query, name, value)?;
    }
    for parameter in operation.parameters {
        let needed = parameter.location == Location::Query && parameter.required;
        if needed && !pairs.iter().any(|(name, _)| name == parameter.name) {
            return Err(bad_request(format!("{} is missing in the query.", parameter.name)));
        }
    }
    Ok(pairs)
}

async fn read_body(body: Body, required: bool) -> Result<Option<Value>, Answer> {
    let bytes: Bytes = axum::body::to_bytes(body, MAX_BODY)
        .await
        .map_err(|_| bad_request(format!("The body is broken or above {MAX_BODY} bytes.")))?;
    if bytes.is_empty() {
        return match required {
            true => Err(bad_request("The body is missing; it must be JSON.")),
            false => Ok(None),
        };
    }
    serde_json::from_slice(&bytes)
        .map(Some)
        .map_err(|error| bad_request(format!("The body is not JSON: {error}.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_of_different_names_make_the_same_route() {
        assert_eq!(route("/um/customers/{customerId}/x/{id}"), "/um/customers/{p3}/x/{p5}");
        assert_eq!(route("/um/customers/{id}/x/{other}"), "/um/customers/{p3}/x/{p5}");
        assert_eq!(route("/plain/path"), "/plain/path");
    }
}
