//! Connections: accepts them, serves them, and resets them on a fault.

use std::{error::Error as _, sync::Arc, time::Duration};

use axum::{body::Body, http::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
};

use crate::service::{Reset, Server};

/// Accepts connections until the future is dropped, which closes all of them.
pub(crate) async fn accept(listener: TcpListener, server: Arc<Server>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(serve(stream, Arc::clone(&server)));
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

async fn serve(stream: TcpStream, server: Arc<Server>) {
    // Without it small responses wait for the acknowledgement of the previous
    // one; a failure makes the connection slower and nothing else.
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request: Request<Incoming>| server.handle(request.map(Body::new)));
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
