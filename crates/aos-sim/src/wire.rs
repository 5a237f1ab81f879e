//! Connections: accepting them, serving them, and resetting them on request.

use std::{
    convert::Infallible,
    future::pending,
    io::{self, IoSlice},
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::Duration,
};

use axum::{Router, body::Body, http::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::Notify,
    task::JoinSet,
};
use tower_service::Service as _;

/// Marks a response that must not be sent: the connection is to be reset.
#[derive(Clone, Copy)]
pub(crate) struct Reset;

/// Accepts connections for ever. Dropping the future closes all of them.
pub(crate) async fn accept(listener: TcpListener, router: Router) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(serve(stream, router.clone()));
                }
                // Out of file descriptors, or the client is gone already: what
                // is open goes on, and others can be accepted later.
                Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
            },
            // Finished tasks would pile up otherwise.
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve(stream: TcpStream, router: Router) {
    // Small answers would wait for the acknowledgement of the one before.
    // Without the option the connection is slower and nothing else.
    let _ = stream.set_nodelay(true);
    let reset = Arc::new(ResetFlag::default());
    let wire = TokioIo::new(Wire { stream, reset: Arc::clone(&reset) });
    let flag = Arc::clone(&reset);
    let service = service_fn(move |request: Request<Incoming>| {
        let call = router.clone().call(request.map(Body::new));
        let flag = Arc::clone(&flag);
        async move {
            let response = call.await?;
            if response.extensions().get::<Reset>().is_some() {
                flag.raise();
                // The connection is dropped while this waits.
                pending::<()>().await;
            }
            Ok::<_, Infallible>(response)
        }
    });
    tokio::select! {
        // An error here is the client's hanging up, or a body cut on request.
        _ = http1::Builder::new().serve_connection(wire, service) => {}
        () = reset.raised() => {}
    }
}

#[derive(Default)]
struct ResetFlag {
    raised: AtomicBool,
    notify: Notify,
}

impl ResetFlag {
    fn raise(&self) {
        self.raised.store(true, Ordering::Release);
        self.notify.notify_one();
    }

    async fn raised(&self) {
        self.notify.notified().await;
    }
}

/// A TCP stream that is reset instead of closed when its flag is raised.
struct Wire {
    stream: TcpStream,
    reset: Arc<ResetFlag>,
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.reset.raised.load(Ordering::Acquire) {
            // Closing with a linger of zero sends RST in place of FIN. If it
            // cannot be set the client sees an abrupt close, which is near.
            let _ = socket2::SockRef::from(&self.stream).set_linger(Some(Duration::ZERO));
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}
