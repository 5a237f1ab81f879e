//! The API: accepts connections, routes requests, applies the faults, and counts what is
//! sent.

mod filter;
mod paging;
mod reply;
mod request;

use std::{
    collections::BTreeMap,
    error::Error as _,
    future::pending,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use aos_api::{OPERATIONS, Operation};
use axum::{
    body::Body,
    http::{Request, Response, StatusCode, header},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use matchit::Router;
use parking_lot::Mutex;
use percent_encoding::percent_decode_str;
use request::{ApiRequest, MAX_BODY};
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

use crate::{
    data::World,
    fault::{Ending, Plan},
    random::{Purpose, draw, guid},
    response::ApiResponse,
    simulator::{Clock, Requests},
    token::Registration,
};

pub(crate) const TOKEN_PATH: &str = "/connect/token";

/// The value of a path's parameter, by the name of the specification.
pub(crate) type PathValue = (&'static str, String);

pub(crate) struct Server {
    pub(crate) clock: Clock,
    pub(crate) world: World,
    pub(crate) registration: Registration,
    pub(crate) plan: Plan,
    pub(crate) requests: Mutex<Requests>,
    pub(crate) next_request: AtomicU64,
}

/// Instead of a response that is not sent: the connection is reset.
#[derive(Debug, thiserror::Error)]
#[error("reset")]
struct Reset;

static ROUTES: LazyLock<Router<Vec<&Operation>>> = LazyLock::new(|| {
    let mut paths = BTreeMap::<_, Vec<_>>::new();
    for operation in OPERATIONS {
        paths.entry(operation.path).or_default().push(operation);
    }
    let mut routes = Router::new();
    for (path, operations) in paths {
        // A test finds each of them.
        routes.insert(path, operations).expect("paths do not conflict");
    }
    routes
});

impl Server {
    /// Accepts connections until the future is dropped, which closes all of them.
    pub(crate) async fn accept(self: Arc<Self>, listener: TcpListener) {
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                accepted = listener.accept() => match accepted {
                    Ok((stream, _)) => {
                        connections.spawn(Arc::clone(&self).serve(stream));
                    }
                    // Out of file descriptors, or the client is gone already; open
                    // connections go on, and others can be accepted later.
                    Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
                },
                // Finished tasks would pile up otherwise.
                Some(_) = connections.join_next() => {}
            }
        }
    }

    async fn serve(self: Arc<Self>, stream: TcpStream) {
        // Without it small responses wait for the acknowledgement of the previous
        // one; a failure makes the connection slower and nothing else.
        let _ = stream.set_nodelay(true);
        let service = service_fn(|request| self.handle(request));
        let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        // Other errors are a client that hung up, or a body that a fault cut.
        if let Err(error) = (&mut connection).await
            && error.source().is_some_and(|cause| cause.is::<Reset>())
        {
            // Closing with a linger of zero sends RST instead of FIN.
            let stream = connection.into_parts().io.into_inner();
            let _ = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
        }
    }

    async fn handle(&self, request: Request<Incoming>) -> Result<Response<Body>, Reset> {
        let request = request.map(Body::new);
        let number = self.next_request.fetch_add(1, Ordering::Relaxed);
        let id = guid(draw(self.world.fleet.seed, Purpose::RequestId, number));
        let (method, path) = (request.method().as_str(), request.uri().path());
        let is_token = path == TOKEN_PATH;
        let (operations, values): (&[_], Vec<PathValue>) = match ROUTES.at(path) {
            Ok(found) => {
                let decoded = |text| percent_decode_str(text).decode_utf8_lossy().into_owned();
                let values = found.params.iter().map(|(name, value)| (name, decoded(value)));
                (found.value, values.collect())
            }
            Err(_) => Default::default(),
        };
        let operation = operations.iter().find(|known| known.method.as_str() == method).copied();
        if operation.is_none() && !(is_token && method == "POST") {
            let methods: Vec<_> = operations.iter().map(|known| known.method.as_str()).collect();
            let methods = if is_token { "POST".to_owned() } else { methods.join(", ") };
            let response = if methods.is_empty() {
                let message = format!("There is no operation {method} {path}.");
                ApiResponse::error(StatusCode::NOT_FOUND, message)
            } else {
                let message = format!("The method must be {methods}.");
                ApiResponse::error(StatusCode::METHOD_NOT_ALLOWED, message)
                    .with(header::ALLOW, &methods)
            };
            self.requests.lock().unknown += 1;
            return Ok(self.send(&id, response, None));
        }
        match operation {
            Some(operation) => self.requests.lock().count(operation.id, &values),
            None => self.requests.lock().tokens += 1,
        }
        let decision = self.plan.decide(operation.map(|operation| operation.id), &values);
        self.clock.sleep(decision.delay).await;
        if let Some(response) = decision.response {
            // An unread body would close the connection, and could lose the response.
            let _ = axum::body::to_bytes(request.into_body(), MAX_BODY).await;
            return Ok(self.send(&id, response, None));
        }
        match decision.ending {
            Some(Ending::Reset) => return Err(Reset),
            Some(Ending::Hang) => pending().await,
            Some(Ending::Cut | Ending::BadJson) | None => {}
        }
        // Only without a fault, so that no assertion is used up by a request that fails.
        let response = match operation {
            Some(operation) => {
                self.call(operation, values, request).await.unwrap_or_else(|error| error)
            }
            None => self.registration.respond(request, decision.token_calls).await,
        };
        Ok(self.send(&id, response, decision.ending))
    }

    async fn call(
        &self,
        operation: &'static Operation,
        path: Vec<PathValue>,
        request: Request<Body>,
    ) -> Result<ApiResponse, ApiResponse> {
        let token = request
            .headers()
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok()?.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        self.registration.tokens.check(token.map(|(_, token)| token.trim()), operation.scopes)?;
        let request = ApiRequest::read(&self.world, operation, path, request).await?;
        reply::reply(&self.world, &request)
    }

    fn send(&self, id: &str, response: ApiResponse, ending: Option<Ending>) -> Response<Body> {
        *self.requests.lock().statuses.entry(response.status.as_u16()).or_default() += 1;
        response.into_http(id, ending)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_at_its_path() {
        for operation in OPERATIONS {
            let path = operation.path.replace(['{', '}'], "");
            assert!(ROUTES.at(&path).unwrap().value.contains(&operation), "{path}");
            assert!(ROUTES.at(&format!("/more{path}")).is_err(), "{path}");
        }
    }
}
