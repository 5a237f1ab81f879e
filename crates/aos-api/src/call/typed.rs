//! The typed calls that the generated code declares, and what they read.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{
    DecodeError, Field, Operation, decode,
    json_path::{Step, leads_to},
};

/// Reads JSON of a type, and writes it as the type does.
pub(crate) type Reads = fn(Value) -> Result<Value, DecodeError>;

pub(crate) struct Types {
    /// The index of the operation.
    pub(crate) operation: usize,
    pub(crate) response: Reads,
    pub(crate) row: Option<Reads>,
}

impl Types {
    pub(super) fn of(operation: &Operation) -> Option<&'static Self> {
        let mut known = crate::OPERATIONS.iter();
        let index = known.position(|known| std::ptr::eq(known, operation))?;
        crate::generated::calls::TYPES.iter().find(|types| types.operation == index)
    }
}

pub(crate) fn reads<T: DeserializeOwned + Serialize>(value: Value) -> Result<Value, DecodeError> {
    let read = decode::<T>(value)?;
    serde_json::to_value(read)
        .map_err(|error| DecodeError { path: String::new(), cause: error.to_string() })
}

impl Operation {
    /// A row of its list, or its response where that is no list, in the form of the spec: the
    /// documented keys in their case and without aliases, numbers as numbers, no null. Two that
    /// say the same are then equal. Unknown keys stay, and so does all of one that cannot be read.
    ///
    /// ```
    /// let counts = aos_api::Operation::find("retrieve_risky_action_count").unwrap();
    /// let came = serde_json::json!({"RiskyActionCount": "12", "normalActionCount": null, "new": 1});
    /// assert_eq!(counts.canonical(came), serde_json::json!({"riskyActionCount": 12, "new": 1}));
    /// ```
    pub fn canonical(&self, came: Value) -> Value {
        let reads = Types::of(self).and_then(|types| match self.paging {
            Some(_) => types.row,
            None => Some(types.response),
        });
        match reads.map(|reads| reads(came.clone())) {
            Some(Ok(read)) => arranged(read, came, self.row_fields(), &mut Vec::new()),
            _ => came,
        }
    }
}

/// What was read, in the order in which it came, with the unknown keys that came.
fn arranged(read: Value, came: Value, fields: &[Field], path: &mut Vec<String>) -> Value {
    match (read, came) {
        (Value::Object(mut read), Value::Object(came)) => {
            let mut arranged = Map::new();
            for (key, value) in came {
                path.push(key.clone());
                let steps: Vec<Step<'_>> = path.iter().map(|key| Step::Key(key)).collect();
                let known = fields.iter().find(|it| leads_to(it.name, it.aliases, &steps));
                let name = known.and_then(|known| known.name.rsplit('.').next());
                let value = match (read.remove(name.unwrap_or(&key)), name) {
                    (Some(read), _) => Some(self::arranged(read, value, fields, path)),
                    // A map has free names.
                    (None, None) => Some(value),
                    (None, Some(_)) => None,
                };
                path.pop();
                arranged.extend(value.map(|value| (name.map_or(key, str::to_owned), value)));
            }
            arranged.extend(read);
            arranged.into()
        }
        (Value::Array(read), Value::Array(came)) if read.len() == came.len() => {
            let items = read.into_iter().zip(came);
            items.map(|(read, came)| arranged(read, came, fields, path)).collect()
        }
        (read, _) => read,
    }
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
        #[derive(Clone, derive_more::Debug, derive_more::Into)]
        #[debug("{_0:?}")]
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
                    self.0.pages_as(None).into_rows()
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
    )*};
}
pub(crate) use calls;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_operation_has_its_types() {
        for operation in crate::OPERATIONS {
            let types = Types::of(operation).expect(operation.id);
            assert_eq!(types.row.is_some(), operation.paging.is_some(), "{}", operation.id);
        }
        assert!(Types::of(&Operation::BLANK).is_none());
    }

    #[test]
    fn rows_that_say_the_same_are_equal_in_the_form_of_the_spec() {
        let customers = Operation::find("retrieve_customers").unwrap();
        let row = |came: Value| customers.canonical(came);
        let plain = json!({"id": "a", "tenants": [{"id": "t", "new": {"Deep": null}}], "later": 1});
        assert_eq!(row(plain.clone()), plain, "what the spec does not know stays");
        let odd = json!({
            "ID": "a", "Tenants": [{"Id": "t", "name": null, "new": {"Deep": null}}],
            "organization": null, "later": 1,
        });
        assert_eq!(row(odd), plain);
        // A list that does not read stays whole.
        for came in [json!({"id": "a", "tenants": 7}), json!([1]), json!(null)] {
            assert_eq!(row(came.clone()), came);
        }
        let counts = Operation::find("retrieve_risky_action_count").unwrap();
        let came = json!({"riskActionCount": 12.0, "normalActionCount": " 7 "});
        let expected = json!({"riskyActionCount": 12, "normalActionCount": 7});
        assert_eq!(counts.canonical(came), expected, "an alias, and numbers in other forms");
    }
}
