//! Reads a stream ahead of its reader.

use aos_api::{Error, ErrorKind, Result};
use futures::{FutureExt, Stream, StreamExt, stream};
use tokio::{runtime::Handle, sync::mpsc};
use tracing::Instrument;

use crate::policy::task::Task;

/// Reads a stream in a task: one item waits for its reader, and one more is fetched
/// meanwhile. Begins when it is first polled. An error is the last item when the runtime
/// of the task ended before the source did.
pub(super) fn read_ahead<T: Send + 'static>(
    source: impl Stream<Item = Result<T>> + Send + 'static,
) -> impl Stream<Item = Result<T>> + Send + 'static {
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
        let task = Task::spawn(&Handle::current(), reading.in_current_span().boxed());
        stream::unfold((receiver, Some(task)), |(mut receiver, mut task)| async move {
            if let Some(item) = receiver.recv().await {
                return Some((item, (receiver, task)));
            }
            // A panic of the task, or its early end, is not the end of the source.
            match task.take()?.await {
                Some(()) => None,
                None => {
                    let ended = "the tokio runtime in which the sweep began has ended, and the \
                                 sweep with it";
                    Some((Err(Error::new(ErrorKind::Connection, ended)), (receiver, None)))
                }
            }
        })
    })
    .flatten()
    .fuse()
}
