//! A spawned task that progresses without being polled.

use futures::future::BoxFuture;
use tokio::{
    runtime::Handle,
    task::{AbortHandle, JoinError, JoinSet},
};

/// Spawns a task that is aborted when the future is dropped, which has its output; `None` when
/// its runtime ended before it did. A panic of the task is resumed in the future.
// Boxed, because a future is copied several times on its way into a task.
pub(crate) fn spawn<T: Send + 'static>(
    runtime: &Handle,
    task: BoxFuture<'static, T>,
) -> (AbortHandle, impl Future<Output = Option<T>> + Send + use<T>) {
    let mut tasks = JoinSet::new();
    let handle = tasks.spawn_on(task, runtime);
    let output = async move {
        match tasks.join_next().await?.map_err(JoinError::try_into_panic) {
            Ok(output) => Some(output),
            Err(Ok(panic)) => std::panic::resume_unwind(panic),
            Err(Err(_)) => None,
        }
    };
    (handle, output)
}
