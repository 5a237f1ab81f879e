//! Requests of operations, checked against the specification.

use aos_api::{Location, Operation};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use serde_json::Value;
use url::form_urlencoded;

use super::PathValue;
use crate::{
    data::{Kind, Record, Scope, World},
    random::hash,
    response::ApiResponse,
    specification::Described,
};

/// Largest body, in bytes.
pub(super) const MAX_BODY: usize = 8 << 20;

/// A request whose path, query and body are valid.
pub(super) struct ApiRequest {
    pub(super) operation: &'static Operation,
    pub(super) path: Vec<PathValue>,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Option<Value>,
    pub(super) scope: Scope,
    /// The record that the path names last, if any.
    pub(super) record: Option<Record>,
}

impl ApiRequest {
    /// Checks a request in this order: path and query, body, existence.
    pub(super) async fn read(
        world: &World,
        operation: &'static Operation,
        path: Vec<PathValue>,
        request: Request<Body>,
    ) -> Result<Self, ApiResponse> {
        let query = request.uri().query().unwrap_or_default();
        let query: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        check_parameters(operation, &path, &query)?;
        let body = read_body(operation, request.into_body()).await?;
        let (scope, record) = find(world, &path)?;
        Ok(Self { operation, path, query, body, scope, record })
    }

    pub(super) fn selects_page(&self, name: &str) -> bool {
        self.operation.paging.is_some_and(|paging| paging.style.parameters().any(|p| p == name))
    }

    pub(super) fn fields(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.body.as_ref().and_then(Value::as_object).into_iter().flatten()
    }

    /// The value of a query parameter, or its documented default.
    pub(super) fn query(&self, name: &str) -> Option<&str> {
        let sent = self.query.iter().find(|(sent, _)| sent == name).map(|(_, value)| &**value);
        sent.or_else(|| {
            let mut known = self.operation.parameters.iter();
            known.find(|it| it.location == Location::Query && it.name == name)?.default
        })
    }
}

/// Clients accept values that an enum does not name, as the vendor's lists grow; a service
/// rejects them. Unknown parameters are ignored.
fn check_parameters(
    operation: &Operation,
    path: &[PathValue],
    query: &[(String, String)],
) -> Result<(), ApiResponse> {
    let path = path.iter().map(|(name, value)| (Location::Path, *name, &**value));
    let query = query.iter().map(|(name, value)| (Location::Query, &**name, &**value));
    let all: Vec<_> = path.chain(query).collect();
    for parameter in operation.parameters {
        let (place, name) = (parameter.location, parameter.name);
        let sent = all.iter().filter(|it| (it.0, it.1) == (place, name)).map(|it| it.2);
        let problem = match sent.clone().count() {
            0 if parameter.required => Some("required"),
            2.. if !parameter.list => Some("repeated"),
            _ => None,
        };
        if let Some(problem) = problem {
            return Err(ApiResponse::bad_request(format!("{name} is {problem}")));
        }
        let named: Vec<_> = parameter.values().iter().map(|named| named.sent).collect();
        for text in sent {
            // Clients may name a value of an enum; what is sent is the value.
            let value = parameter.value(text).map_err(ApiResponse::bad_request)?;
            if !(named.is_empty() || named.contains(&text) && value == text) {
                let message = format!("{name} must be one of {}", named.join(", "));
                return Err(ApiResponse::bad_request(message));
            }
        }
    }
    Ok(())
}

async fn read_body(operation: &Operation, body: Body) -> Result<Option<Value>, ApiResponse> {
    let Some(documented) = operation.body else { return Ok(None) };
    let bytes = axum::body::to_bytes(body, MAX_BODY).await.map_err(|_| {
        ApiResponse::bad_request(format!("The body is incomplete or larger than {MAX_BODY} bytes"))
    })?;
    match (bytes.is_empty(), documented.required) {
        (true, true) => return Err(ApiResponse::bad_request("The body is required")),
        (true, false) => return Ok(None),
        (false, _) => {}
    }
    let body = serde_json::from_slice(&bytes).map_err(|error| {
        ApiResponse::bad_request(format!("The body is not valid JSON: {error}"))
    })?;
    let described = Described::of(operation.id).request.as_ref();
    if let Some(schema) = described.and_then(|request| request.schema.as_ref()) {
        schema.check(&body, "").map_err(ApiResponse::bad_request)?;
    }
    Ok(Some(body))
}

/// Looks up the records of a path from left to right.
fn find(world: &World, path: &[PathValue]) -> Result<(Scope, Option<Record>), ApiResponse> {
    let (mut scope, mut found) = (Scope::default(), None);
    // For the message: what contains the next record.
    let mut owner: Option<(&str, &str)> = None;
    for (name, value) in path {
        let Some(kind) = Kind::identified_by(name) else {
            scope = scope.below(hash(&value.to_ascii_lowercase()));
            continue;
        };
        let record = world.find(kind, scope, value).ok_or_else(|| {
            let name = kind.name();
            let message = match owner {
                None => format!("There is no {name} {value}."),
                Some((owner, id)) => format!("The {owner} {id} has no {name} {value}."),
            };
            ApiResponse::error(StatusCode::NOT_FOUND, message)
        })?;
        match kind {
            Kind::Customer => scope.customer = Some(record.index),
            Kind::Tenant => scope.tenant = Some(record.index),
            _ => {
                (scope, found) = (scope.below(record.key), Some(record));
                continue;
            }
        }
        owner = Some((kind.name(), value));
    }
    Ok((scope, found))
}
