//! Reads a stream ahead of its reader.

use aos_api::{Error, ErrorKind, Result};
use futures::{FutureExt, Stream, StreamExt, channel::mpsc, stream};
use tokio::runtime::Handle;
use tracing::Instrument;

use crate::policy::task::Task;

/// Reads a stream in a task: one item waits for its reader, and one more is fetched
/// meanwhile. Begins when it is first polled. An error is the last item when the runtime
/// of the task ended before the source did.
pub(super) fn read_ahead<T: Send + 'static>(
    source: impl Stream<Item = Result<T>> + Send + 'static,
) -> impl Stream<Item = Result<T>> + Send + 'static {
    stream::once(async move {
        let (sender, receiver) = mpsc::channel(0);
        let reading = source.map(Ok).forward(sender).map(drop).in_current_span();
        let task = Task::spawn(&Handle::current(), reading.boxed());
        // A panic of the task, or its early end, is not the end of the source.
        let end = stream::once(task).filter_map(async |ended| match ended {
            Some(()) => None,
            None => Some(Err(Error::new(
                ErrorKind::Connection,
                "the tokio runtime in which the sweep began has ended, and the sweep with it",
            ))),
        });
        receiver.chain(end)
    })
    .flatten()
}
