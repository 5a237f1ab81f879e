//! Connections: accepts them, serves them, and resets them on a fault.

use std::{convert::Infallible, future::pending, sync::Arc, time::Duration};

use axum::{body::Body, http::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Notify,
    task::JoinSet,
};

use crate::{response::Reset, service::Server};

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
    let reset = Notify::new();
    let service = service_fn(async |request: Request<Incoming>| {
        let response = server.handle(request.map(Body::new)).await;
        if response.extensions().get::<Reset>().is_some() {
            reset.notify_one();
            // The connection is dropped while this waits.
            pending::<()>().await;
        }
        Ok::<_, Infallible>(response)
    });
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    tokio::select! {
        // An error is a client that hung up, or a body that a fault cut.
        _ = &mut connection => {}
        () = reset.notified() => {
            // Closing with a linger of zero sends RST instead of FIN.
            let stream = connection.into_parts().io.into_inner();
            let _ = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
        }
    }
}
