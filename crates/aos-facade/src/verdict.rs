//! Answers that may refuse what was asked although their status is a success.

use aos_api::Refusal;

use crate::error::{Error, Result};

/// What the service made of a request whose answer is a success (200) also
/// where it refuses what was asked.
///
/// The answer is reached through the two cases only, so that a refusal is not
/// taken for a success. Where one is enough to go on with,
/// [`accepted`](Self::accepted) turns the other into an error:
///
/// ```no_run
/// # async fn example(answered: aos_facade::Verdict<String>) -> aos_facade::Result<()> {
/// use aos_facade::Verdict;
///
/// match &answered {
///     Verdict::Accepted(answer) => println!("done: {answer:?}"),
///     Verdict::Refused(refused) => println!("{:?}: {:?}", refused.value(), refused.label()),
/// }
/// let answer = answered.accepted()?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "the service may have refused what was asked; `accepted()` makes an error of it"]
pub enum Verdict<T> {
    /// The service did what was asked.
    Accepted(T),
    /// The service did not do what was asked, or not all of it.
    Refused(Box<Refused<T>>),
}

/// A refusal, with the answer that tells it.
#[derive(Clone, Debug)]
pub struct Refused<T> {
    answer: T,
    value: Option<i64>,
    label: Option<&'static str>,
    error: Error,
}

impl<T> Verdict<T> {
    pub(crate) fn refused(answer: T, refusal: &Refusal, error: Error) -> Self {
        let (value, label) = (refusal.value, refusal.label);
        Self::Refused(Box::new(Refused { answer, value, label, error }))
    }

    /// The answer of a request that was accepted.
    ///
    /// # Errors
    ///
    /// [`Refused`](crate::ErrorKind::Refused) with the vendor's words where it
    /// was not. What the service did of it all the same is not known; see the
    /// answer.
    pub fn accepted(self) -> Result<T> {
        match self {
            Self::Accepted(answer) => Ok(answer),
            Self::Refused(refused) => Err(refused.error),
        }
    }

    /// Whether the service did what was asked.
    pub fn is_accepted(&self) -> bool {
        matches!(self, Self::Accepted(_))
    }

    /// The answer in either case.
    pub fn into_answer(self) -> T {
        match self {
            Self::Accepted(answer) => answer,
            Self::Refused(refused) => refused.answer,
        }
    }
}

impl<T> Refused<T> {
    /// What the service answered.
    pub fn answer(&self) -> &T {
        &self.answer
    }

    /// What the service answered, without the rest.
    pub fn into_answer(self) -> T {
        self.answer
    }

    /// The number that tells the refusal; `None` where there is none, or one
    /// for each thing that was asked.
    pub fn value(&self) -> Option<i64> {
        self.value
    }

    /// What the vendor calls that number; `None` for one that the
    /// specification does not know.
    pub fn label(&self) -> Option<&'static str> {
        self.label
    }

    /// The refusal as an error, in a sentence.
    pub fn error(&self) -> &Error {
        &self.error
    }
}
