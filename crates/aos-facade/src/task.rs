//! Work that goes on whether or not somebody polls for it.
//!
//! A future in a stream is polled only while the stream is. One that has begun
//! a request and is left alone meanwhile holds its place among the requests,
//! and its time runs out; so what is begun runs in a task of its own.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use futures::{FutureExt, Stream, StreamExt, stream};
use tokio::{sync::mpsc, task::JoinHandle};
use tracing::Instrument;

/// A task that ends with whoever waits for it.
pub(crate) struct Task<T>(JoinHandle<T>);

impl<T: Send + 'static> Task<T> {
    /// Begins it.
    pub(crate) fn spawn(future: impl Future<Output = T> + Send + 'static) -> Self {
        Self(tokio::spawn(future))
    }
}

/// What the task came to; `None` when its runtime ended before it did. A panic
/// of the task goes on here.
impl<T> Future for Task<T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Ready(match std::task::ready!(self.0.poll_unpin(context)) {
            Ok(output) => Some(output),
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => None,
            },
        })
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Reads a stream in a task of its own: one item waits for its reader, and one
/// more is fetched meanwhile. Begins when it is first polled. `None` is the last
/// item when the runtime of the task ended before the source did.
pub(crate) fn read_ahead<T: Send + 'static>(
    source: impl Stream<Item = T> + Send + 'static,
) -> impl Stream<Item = Option<T>> + Send + 'static {
    stream::once(async move {
        let (sender, receiver) = mpsc::channel(1);
        let reading = async move {
            let mut source = std::pin::pin!(source);
            while let Some(item) = source.next().await {
                if sender.send(item).await.is_err() {
                    break;
                }
            }
        };
        let task = Task::spawn(reading.in_current_span());
        stream::unfold((receiver, Some(task)), |(mut receiver, mut task)| async move {
            if let Some(item) = receiver.recv().await {
                return Some((Some(item), (receiver, task)));
            }
            // A panic of the task, or its early end, is no end of the source.
            match task.take()?.await {
                Some(()) => None,
                None => Some((None, (receiver, None))),
            }
        })
    })
    .flatten()
    .fuse()
}
