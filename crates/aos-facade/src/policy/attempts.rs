//! Where an attempt is polled: with its call while its client has no other, else in a task.

use std::{
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
};

use futures::{
    FutureExt,
    future::{self, BoxFuture},
};
use tokio::runtime::Handle;

use super::{clock::lock, task};

/// What an attempt holds (a permit, a place in the rate) others may wait for, so it must not
/// depend on a caller that does not poll. While there are no others, it may, and that saves
/// the way to another thread and back.
pub(crate) struct Attempts<T>(Mutex<State<T>>);

struct State<T> {
    running: usize,
    /// The only one, as long as it is polled with its call.
    alone: Option<Arc<Mutex<Attempt<T>>>>,
}

struct Attempt<T> {
    future: BoxFuture<'static, Option<T>>,
    waker: Waker,
    runtime: Handle,
}

impl<T> Default for Attempts<T> {
    fn default() -> Self {
        Self(Mutex::new(State { running: 0, alone: None }))
    }
}

impl<T: Send + 'static> Attempts<T> {
    pub(crate) fn run(&self, attempt: impl Future<Output = T> + Send + 'static) -> Running<'_, T> {
        let (waker, runtime) = (Waker::noop().clone(), Handle::current());
        let attempt = Attempt { future: attempt.map(Some).boxed(), waker, runtime };
        let attempt = Arc::new(Mutex::new(attempt));
        let mut state = lock(&self.0);
        state.running += 1;
        if state.running == 1 {
            state.alone = Some(Arc::clone(&attempt));
        } else {
            let other = state.alone.take();
            drop(state);
            for one in other.iter().chain([&attempt]) {
                let waker = lock(one).spawn();
                waker.wake();
            }
        }
        Running { attempts: self, attempt }
    }
}

/// An attempt that runs, until it is dropped; `None` when the runtime of its task has ended.
pub(crate) struct Running<'a, T> {
    attempts: &'a Attempts<T>,
    attempt: Arc<Mutex<Attempt<T>>>,
}

impl<T: Send + 'static> Future for Running<'_, T> {
    type Output = Option<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let mut attempt = lock(&self.attempt);
        attempt.waker.clone_from(context.waker());
        let output = attempt.future.poll_unpin(context);
        if output.is_ready() {
            // Another one may move it into a task before it is dropped.
            attempt.future = future::pending().boxed();
        }
        output
    }
}

impl<T> Drop for Running<'_, T> {
    fn drop(&mut self) {
        let mut state = lock(&self.attempts.0);
        state.running -= 1;
        // It is this one: another one would have taken it.
        let alone = state.alone.take();
        drop(state);
        drop(alone);
    }
}

impl<T: Send + 'static> Attempt<T> {
    /// Moves it into a task of the runtime that it began in. Returns what wakes its call.
    fn spawn(&mut self) -> Waker {
        let future = std::mem::replace(&mut self.future, future::pending().boxed());
        let (_, output) = task::spawn(&self.runtime, future);
        self.future = output.map(Option::flatten).boxed();
        self.waker.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::{pin::pin, thread};

    use tokio::sync::{Semaphore, oneshot};

    use super::*;

    type Permits = Arc<Semaphore>;

    /// Says on which thread it began, and holds a permit until it is told to end.
    fn attempt(
        permits: &Permits,
        end: oneshot::Receiver<()>,
    ) -> impl Future<Output = Thread> + use<> {
        let permits = Arc::clone(permits);
        async move {
            let _permit = permits.acquire().await.unwrap();
            let thread = thread::current().id();
            let _ = end.await;
            thread
        }
    }
    type Thread = thread::ThreadId;

    /// What of a runtime with other threads than this one.
    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
    }

    #[test]
    fn one_alone_is_polled_with_its_call_and_the_others_in_tasks() {
        let (attempts, permits) = (Attempts::default(), Arc::new(Semaphore::new(2)));
        let here = thread::current().id();
        runtime().block_on(async {
            for _ in 0..2 {
                let (first_ends, first) = oneshot::channel();
                let (second_ends, second) = oneshot::channel();
                let mut first = pin!(attempts.run(attempt(&permits, first)));
                assert!(first.as_mut().now_or_never().is_none());
                let second = attempts.run(attempt(&permits, second));
                first_ends.send(()).unwrap();
                second_ends.send(()).unwrap();
                let second = second.await.unwrap();
                assert_ne!(second, here);
                assert_eq!(first.await, Some(here));
            }
        });
    }

    #[test]
    fn one_that_nobody_polls_goes_on_when_another_begins() {
        let (attempts, permits) = (Attempts::default(), Arc::new(Semaphore::new(1)));
        runtime().block_on(async {
            let (ends, first) = oneshot::channel();
            let mut first = pin!(attempts.run(attempt(&permits, first)));
            assert!(first.as_mut().now_or_never().is_none());
            ends.send(()).unwrap();
            // It has the only permit.
            let (ends, second) = oneshot::channel();
            ends.send(()).unwrap();
            attempts.run(attempt(&permits, second)).await.unwrap();
            assert!(first.as_mut().now_or_never().flatten().is_some(), "it is over already");
        });
    }

    #[test]
    fn one_that_was_moved_wakes_its_call() {
        let (attempts, permits) = (Arc::new(Attempts::default()), Arc::new(Semaphore::new(2)));
        runtime().block_on(async {
            let (ends, first) = oneshot::channel();
            let first = attempt(&permits, first);
            let call = tokio::spawn({
                let attempts = Arc::clone(&attempts);
                async move { attempts.run(first).await }
            });
            while permits.available_permits() == 2 {
                tokio::task::yield_now().await;
            }
            let (other_ends, other) = oneshot::channel();
            other_ends.send(()).unwrap();
            attempts.run(attempt(&permits, other)).await.unwrap();
            ends.send(()).unwrap();
            assert!(call.await.unwrap().is_some());
        });
    }

    #[test]
    fn dropped_attempts_hold_nothing_and_are_not_counted() {
        let (attempts, permits) = (Attempts::default(), Arc::new(Semaphore::new(2)));
        let here = thread::current().id();
        runtime().block_on(async {
            let (_never, first) = oneshot::channel();
            let (_neither, second) = oneshot::channel();
            {
                let mut first = pin!(attempts.run(attempt(&permits, first)));
                assert!(first.as_mut().now_or_never().is_none());
                let mut second = pin!(attempts.run(attempt(&permits, second)));
                assert!(second.as_mut().now_or_never().is_none());
            }
            let _all = permits.acquire_many(2).await.unwrap();
            let alone = attempts.run(async { thread::current().id() });
            assert_eq!(alone.await, Some(here));
        });
    }
}
