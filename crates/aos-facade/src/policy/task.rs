//! A spawned task that progresses without being polled.

use std::{
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures::{FutureExt, future::BoxFuture};
use tokio::{
    runtime::Handle,
    task::{AbortHandle, JoinError, JoinHandle},
};

/// A task that is aborted when it is dropped.
pub(crate) struct Task<T>(JoinHandle<T>);

impl<T: Send + 'static> Task<T> {
    // Boxed, because a future is copied several times on its way into a task.
    pub(crate) fn spawn(runtime: &Handle, future: BoxFuture<'static, T>) -> Self {
        Self(runtime.spawn(future))
    }

    pub(crate) fn handle(&self) -> AbortHandle {
        self.0.abort_handle()
    }
}

/// The output of the task; `None` when its runtime ended before it did. A panic
/// of the task is resumed here.
impl<T> Future for Task<T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let ended = ready!(self.0.poll_unpin(context));
        Poll::Ready(match ended.map_err(JoinError::try_into_panic) {
            Ok(output) => Some(output),
            Err(Ok(panic)) => std::panic::resume_unwind(panic),
            Err(Err(_)) => None,
        })
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
