//! The API: a router made from the metadata of the operations.

mod actions;
mod apps;
mod baselines;
mod customers;
mod extras;
mod filter;
mod generic;
mod paging;
mod resellers;
mod services;

use std::{
    borrow::Cow,
    collections::BTreeMap,
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use aos_api::{Location, OPERATIONS, Operation, Parameter};
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
    data::{Place, Record, Thing, World},
    fault::{Decision, Ending, Plan, Spoil},
    random::hash,
    specification::{Specification, check::alternatives},
    token::{Client, Refusal, ScopeSet, ScopeTable, TokenRequest, Tokens},
    wire::Reset,
};

/// Path of the token endpoint.
pub(crate) const TOKEN_PATH: &str = "/connect/token";
/// The largest body of a call, in bytes.
const MAX_BODY: usize = 8 << 20;

/// What all requests share.
pub(crate) struct Shared {
    pub(crate) world: World,
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
    /// What stands in the path, by the names of the specification.
    path: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    /// The parsed body, where the operation takes one.
    body: Option<Value>,
    /// What the path leads to.
    place: Place,
    /// The innermost thing that the path names below customer and tenant.
    subject: Option<Record>,
}

impl Call {
    /// The value of a path parameter.
    fn path(&self, name: &str) -> Option<&str> {
        self.path.iter().find(|(known, _)| *known == name).map(|(_, value)| &**value)
    }

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
        RequestId::new(self.world.seed, self.next_request.fetch_add(1, Ordering::Relaxed))
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
            Some(body) => read_body(operation, request.into_body(), body.required).await?,
            None => None,
        };
        let (place, subject) = self.find(&path)?;
        let call = Call { operation, path, query, body, place, subject };
        extras::refuse(&call)?;
        Ok(call)
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

    /// Looks up what a path names, from the left to the right.
    fn find(&self, path: &[(&'static str, String)]) -> Result<(Place, Option<Record>), Answer> {
        let (mut place, mut subject) = (Place::default(), None);
        // What surrounds the next thing, for the sentence that misses it.
        let mut around: Option<(Thing, &str)> = None;
        for (name, value) in path {
            let missing = |thing: Thing| {
                not_found(match around {
                    None => format!("There is no {} {value}.", thing.name()),
                    Some((owner, id)) => {
                        format!("The {} {id} has no {} {value}.", owner.name(), thing.name())
                    }
                })
            };
            match (*name, place.customer) {
                ("customerId", _) => {
                    let index = self.world.find_customer(value);
                    place.customer = Some(index.ok_or_else(|| missing(Thing::Customer))?);
                    around = Some((Thing::Customer, value));
                }
                ("tenantId", Some(index)) => {
                    let tenant = self.world.fleet.find_tenant(index, value);
                    place.tenant = Some(tenant.ok_or_else(|| missing(Thing::Tenant))?);
                    around = Some((Thing::Tenant, value));
                }
                (name, _) => match Thing::named_by(name) {
                    Some(thing) => {
                        let number = self.world.find(thing, place, value);
                        let number = number.ok_or_else(|| missing(thing))?;
                        let record = self.world.record(thing, place, number);
                        subject = Some(record);
                        place = place.within(record.key);
                    }
                    None => place = place.within(hash(&value.to_ascii_lowercase())),
                },
            }
        }
        Ok((place, subject))
    }

    fn answer(&self, call: &Call) -> Answer {
        let world = &self.world;
        let answer = match call.operation.id {
            "retrieve_customers" => customers::list(world, call),
            "retrieve_risky_action_count" => actions::answer(&world.fleet, call),
            "onboard_customer" => customers::onboard(world, call),
            "add_service" => services::add(world, call),
            "connect_tenants" => apps::connect(world, call),
            "create_baseline" => baselines::create(world, call),
            "perform_tenant_action" => baselines::apply(world, call),
            "add_or_update_reseller_subscription" => resellers::add_or_update(world, call),
            "accept_reseller_subscriptions" => resellers::accept(world, call),
            "reject_reseller_subscriptions" => resellers::reject(world, call),
            _ => generic::answer(world, call),
        };
        answer.unwrap_or_else(|answer| answer)
    }
}

/// The answer where the call lacks what its operation promises to have.
fn generic_missing() -> Answer {
    bad_request("The call lacks its path or its body.")
}

fn not_found(message: impl Into<Cow<'static, str>>) -> Answer {
    Answer::error(StatusCode::NOT_FOUND, message)
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
    // What a service does not know it does not look at.
    match parameters.find(|parameter| parameter.location == location && parameter.name == name) {
        Some(parameter) => check_value(parameter, value).map_err(bad_request),
        None => Ok(()),
    }
}

/// Checks a value against kind, limits and names. A client lets values pass
/// that an enum does not name, as the vendor's lists grow; a service refuses
/// what it does not know.
fn check_value(parameter: &Parameter, value: &str) -> Result<(), String> {
    parameter.check(value).map_err(|sentence| format!("{sentence}."))?;
    let named = parameter.values;
    if named.is_empty() || named.iter().any(|named| named.sent == value) {
        return Ok(());
    }
    let name = parameter.name;
    let labelled = named.len() <= 4;
    let named: Vec<_> = named
        .iter()
        .map(|named| match labelled && named.sent != named.label {
            true => format!("{} ({})", named.sent, named.label),
            false => named.sent.to_owned(),
        })
        .collect();
    Err(format!("{name} must be {}, not {value}.", alternatives(&named)))
}

fn check_query(operation: &Operation, query: &str) -> Result<Vec<(String, String)>, Answer> {
    let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    for (name, value) in &pairs {
        check_parameter(operation, Location::Query, name, value)?;
    }
    for parameter in operation.parameters {
        if parameter.location != Location::Query {
            continue;
        }
        let name = parameter.name;
        match pairs.iter().filter(|(sent, _)| sent == name).count() {
            0 if parameter.required => {
                return Err(bad_request(format!("{name} is missing in the query.")));
            }
            0 | 1 => {}
            _ if parameter.list => {}
            _ => {
                return Err(bad_request(format!(
                    "{name} stands twice in the query; it takes one value a call."
                )));
            }
        }
    }
    Ok(pairs)
}

async fn read_body(
    operation: &Operation,
    body: Body,
    required: bool,
) -> Result<Option<Value>, Answer> {
    let bytes: Bytes = axum::body::to_bytes(body, MAX_BODY)
        .await
        .map_err(|_| bad_request(format!("The body is broken or above {MAX_BODY} bytes.")))?;
    if bytes.is_empty() {
        return match required {
            true => Err(bad_request("The body is missing; it must be JSON.")),
            false => Ok(None),
        };
    }
    let body = serde_json::from_slice(&bytes)
        .map_err(|error| bad_request(format!("The body is not JSON: {error}.")))?;
    let specification = Specification::built_in();
    let schema = specification
        .operation(operation.id)
        .and_then(|described| described.request.as_ref()?.schema.as_ref());
    if let Some(schema) = schema {
        specification.check(schema, &body, "").map_err(bad_request)?;
    }
    Ok(Some(body))
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
