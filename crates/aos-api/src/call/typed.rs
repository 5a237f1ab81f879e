//! The typed calls that the generated code declares, and what they read.

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{DecodeError, Operation, decode};

/// Whether JSON is of a type.
pub(crate) type Reads = fn(Value) -> Result<(), DecodeError>;

/// What the typed call of an operation reads.
pub(crate) struct Types {
    /// The index of the operation.
    pub(crate) operation: usize,
    /// Reads the response.
    pub(crate) response: Reads,
    /// Reads a row, of a list.
    pub(crate) row: Option<Reads>,
}

impl Types {
    /// Those of an operation of the spec.
    pub(super) fn of(operation: &Operation) -> Option<&'static Self> {
        let mut known = crate::OPERATIONS.iter();
        let index = known.position(|known| std::ptr::eq(known, operation))?;
        crate::generated::calls::TYPES.iter().find(|types| types.operation == index)
    }
}

pub(crate) fn reads<T: DeserializeOwned>(value: Value) -> Result<(), DecodeError> {
    decode::<T>(value).map(drop)
}

/// Declares typed calls: what they have in common, whatever their arguments.
macro_rules! calls {
    ($(
        $(#[$attribute:meta])*
        $name:ident = $operation:literal => $response:ty $(, $row:ty)?;
    )*) => {
        /// What the typed calls read, by the index of the operation.
        pub(crate) static TYPES: &[crate::call::Types] = &[$(
            crate::call::Types {
                operation: $operation,
                response: crate::call::reads::<$response>,
                row: [$(Some(crate::call::reads::<$row> as crate::call::Reads),)? None][0],
            },
        )*];
    $(
        $(#[$attribute])*
        #[derive(Clone)]
        #[must_use = "a call is sent when it is awaited"]
        pub struct $name(crate::Call);

        impl $name {
            #[inline]
            pub(crate) fn new(client: crate::Client) -> Self {
                Self(crate::Call::new(client, &crate::OPERATIONS[$operation]))
            }

            /// What the spec says of the operation.
            #[inline]
            pub fn operation(&self) -> &'static crate::Operation {
                self.0.operation()
            }

            /// Sends the call, as awaiting it does: see
            /// [`Call::send`](crate::Call::send) for errors and cancel safety.
            // Compiled where it is called, so that what nobody calls costs nothing.
            #[inline]
            pub fn send(self) -> crate::BoxFuture<crate::Result<$response>> {
                self.0.send_as()
            }

            /// The request that the call would send, without secrets; see
            /// [`Call::preview`](crate::Call::preview).
            #[inline]
            pub fn preview(&self) -> crate::Result<crate::Preview> {
                self.0.preview()
            }

            $(
                /// The rows of all pages, as a stream: see [`Rows`](crate::Rows).
                #[inline]
                pub fn stream(self) -> crate::Rows<$row> {
                    self.0.rows_as()
                }

                /// The list page by page, as a stream: see [`Pages`](crate::Pages).
                #[inline]
                pub fn pages(self) -> crate::Pages<$row> {
                    self.0.pages_as(None)
                }
            )?
        }

        impl std::future::IntoFuture for $name {
            type Output = crate::Result<$response>;
            type IntoFuture = crate::BoxFuture<Self::Output>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }

        impl From<$name> for crate::Call {
            /// The same call with JSON out.
            #[inline]
            fn from(call: $name) -> Self {
                call.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}
pub(crate) use calls;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_operation_has_its_types() {
        for operation in crate::OPERATIONS {
            let types = Types::of(operation).expect(operation.id);
            assert_eq!(types.row.is_some(), operation.paging.is_some(), "{}", operation.id);
        }
        assert!(Types::of(&Operation::BLANK).is_none());
    }
}
