//! A call as a value: one operation with its arguments, before it is sent.

mod list;
mod response;
mod typed;

use std::{borrow::Cow, future::IntoFuture, sync::Arc};

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{
    Client, Context, Error, ErrorKind, Input, Location, Operation, Preview, Request, Response,
    Result, decode, encode_path, exact_numbers, read_json, redact,
    text::{listed, nearest},
    transport::BoxFuture,
};

pub use list::{Pages, PartialList, Rows, Total};
pub use response::OddRows;
use response::Success;
pub(crate) use typed::{Reads, Types, calls, reads};

/// A call of an operation that is known by its id only, with JSON in and out: see
/// [`Client::operation`]. The calls of [`calls`](crate::calls) are the same with types.
///
/// It owns what it needs. It is sent when it is awaited; what is wrong with its
/// arguments is an error then, before anything is sent. Clones can be sent as well.
// With `[redacted]` in the place of each secret of the body.
#[derive(Clone, derive_more::Debug)]
#[debug(
    "Call {{ operation: {:?}, parameters: {:?}, body: {:?}, .. }}",
    operation.id,
    arguments.iter().map(|(input, value)| (input.name, value)).collect::<Vec<_>>(),
    body.as_ref().map(|body| redact::json(body, Some(operation)))
)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call {
    client: Client,
    operation: &'static Operation,
    /// Path and query parameters as they are sent; a list has several.
    arguments: Vec<(&'static Input, Arc<str>)>,
    body: Option<Value>,
    /// The body as it was given, where a value does not keep its numbers.
    text: Option<Arc<str>>,
    invalid: Option<String>,
    unchecked: bool,
}

impl Client {
    /// A call of any operation of the spec by its id, with JSON in and out.
    ///
    /// ```no_run
    /// # async fn example(client: aos_api::Client) -> aos_api::Result<()> {
    /// let counts = client
    ///     .operation("retrieve_risky_action_count")?
    ///     .parameter("customerId", "3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60")
    ///     .parameter("tenantId", "b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274")
    ///     .await?;
    /// println!("{}", counts["riskyActionCount"]);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](ErrorKind::InvalidInput) when there is no such operation.
    pub fn operation(&self, id: &str) -> Result<Call> {
        Operation::find(id).map(|known| Call::new(self.clone(), known)).ok_or_else(|| {
            let near = nearest(id, crate::OPERATIONS.iter().map(|known| known.id));
            Error::invalid(format!("there is no operation {id:?}; did you mean {near}?"))
        })
    }
}

impl Call {
    /// A call of an operation, without arguments.
    pub fn new(client: Client, operation: &'static Operation) -> Self {
        let arguments = Vec::with_capacity(operation.parameters.len());
        Self {
            client,
            operation,
            arguments,
            body: None,
            text: None,
            invalid: None,
            unchecked: false,
        }
    }

    /// What the spec says of the operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sets a path or query parameter by its name on the wire. An enum value may be given by its
    /// name: `Risky` for 1. One that takes a list is set once for each value.
    pub fn parameter(mut self, name: &str, value: impl AsRef<str>) -> Self {
        let known = self.operation.parameters;
        let Some(input) = known.iter().find(|input| input.name == name) else {
            let names: Vec<&str> = known.iter().map(|input| input.name).collect();
            let names = match names.is_empty() {
                true => "it has none".to_owned(),
                false => format!("it has {}", names.join(", ")),
            };
            return self.invalid(format!("there is no parameter {name:?}; {names}"));
        };
        if !input.list && self.has(input) {
            self = self.invalid(format!("`{name}` is set twice, and takes one value"));
        }
        self.arguments.push((input, value.as_ref().into()));
        self
    }

    /// Sets the request body.
    pub fn body(mut self, body: Value) -> Self {
        if self.operation.body.is_none() {
            self = self.invalid("the operation takes no body".to_owned());
        }
        self.body = Some(body);
        self.text = None;
        self
    }

    /// Sets the request body to JSON in a text. One with numbers that [`Value`] would round
    /// is sent as it is given, digit by digit; its keys must be spelled as in the spec then.
    /// What is not JSON is an error when the call is sent.
    pub fn body_text(self, json: impl AsRef<str>) -> Self {
        let json = json.as_ref();
        match read_json(json) {
            Ok(body) => {
                let rounds = matches!(exact_numbers(json), Cow::Owned(_));
                Self { text: rounds.then(|| json.into()), ..self.body(body) }
            }
            Err(error) => self.invalid(format!("the body is not valid JSON: {error}")),
        }
    }

    /// Sends parameters and body as they are, whatever the spec says of them: for what the spec
    /// has wrong. An id that would change the path of the request is an error all the same.
    pub fn unchecked(self) -> Self {
        Self { unchecked: true, ..self }
    }

    /// Sends the call and returns the body of the response; null where there is none.
    ///
    /// What is in it is as it came, and is what the call with types reads: a field of
    /// another than its documented kind is an error, or with lenient responses a warning.
    /// That one page of a list has odd rows is an error; see [`page`](Self::page).
    ///
    /// The future does nothing before it is polled. Dropped while a request is under
    /// way, it does not say whether the service has carried it out.
    ///
    /// # Errors
    ///
    /// When an argument is missing or invalid (nothing is sent then), there is no response, its
    /// status is no success, it cannot be decoded, or it says that the request was rejected.
    pub fn send(self) -> BoxFuture<Result<Value>> {
        Box::pin(async move {
            let operation = self.operation;
            let (value, odd) = self.page().await?;
            match odd.into_iter().next() {
                Some((_, error)) => Err(error),
                None => Ok(operation.shaped(value)),
            }
        })
    }

    /// The request that the call would send, without secrets. Sends nothing, also not for a token.
    ///
    /// # Errors
    ///
    /// When an argument is missing or invalid.
    pub fn preview(&self) -> Result<Preview> {
        let (request, body) = self.prepare()?;
        Ok(Preview::new(&request, body.as_ref()))
    }

    pub(crate) fn send_as<T: DeserializeOwned + Send + 'static>(self) -> BoxFuture<Result<T>> {
        Box::pin(async move {
            let (response, success) = self.respond().await?;
            let Success { value, odd, unfinished } = success;
            let odd = response.row_errors(&self.client, &value, odd, None)?;
            if let Some((_, error)) = odd.into_iter().next() {
                return Err(error);
            }
            match decode(self.operation.shaped(value)) {
                // A body that the spec does not know of, and that nobody reads.
                Err(_) if !self.operation.returns_body() => decode(Value::Null),
                // What is documented comes later, of which the warning tells.
                Err(_) if unfinished => decode(Map::new().into()),
                decoded => decoded,
            }
            .map_err(|error| response.undecodable(&error.path, &error.cause))
        })
    }

    async fn respond(&self) -> Result<(Response, Success)> {
        let request = self.prepare()?.0;
        let response = self.client.send(request).await?;
        let success = response.success(&self.client)?;
        Ok((response, success))
    }

    fn has(&self, input: &'static Input) -> bool {
        self.values(input).next().is_some()
    }

    fn values(&self, input: &'static Input) -> impl Iterator<Item = &Arc<str>> {
        let set = self.arguments.iter().filter(move |(known, _)| std::ptr::eq(*known, input));
        set.map(|(_, value)| value)
    }

    pub(crate) fn set<T: AsRef<str>>(
        mut self,
        index: usize,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        let input = &self.operation.parameters[index];
        self.arguments.retain(|(known, _)| !std::ptr::eq(*known, input));
        self.arguments.extend(values.into_iter().map(|value| (input, value.as_ref().into())));
        self
    }

    pub(crate) fn field(mut self, name: &str, value: impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => {
                let body = self.body.get_or_insert_with(|| Map::new().into());
                if let Some(fields) = body.as_object_mut() {
                    fields.insert(name.to_owned(), value);
                }
                self
            }
            Err(error) => self.invalid(format!("invalid value for `{name}`: {error}")),
        }
    }

    pub(crate) fn typed_body(self, body: impl Serialize) -> Self {
        match serde_json::to_value(body) {
            Ok(body) => Self { body: Some(body), ..self },
            Err(error) => self.invalid(format!("invalid body: {error}")),
        }
    }

    fn invalid(mut self, why: String) -> Self {
        self.invalid.get_or_insert(why);
        self
    }

    /// What the call is about: see [`ErrorDetails::ids`](crate::ErrorDetails::ids).
    pub fn ids(&self) -> Vec<(&'static str, Arc<str>)> {
        // In the order of the path, in whatever order they were set.
        let in_path = self.operation.parameters.iter().filter(|p| p.location == Location::Path);
        let in_path = in_path.filter_map(|input| {
            let value = self.values(input).next()?;
            // An enum as it is sent, however it was given.
            let sent = (!input.values().is_empty()).then(|| input.value(value).ok()).flatten();
            let sent = sent.map_or_else(|| Arc::clone(value), |sent| sent.as_ref().into());
            Some((input.noun(), sent))
        });
        let mut ids: Vec<(&str, Arc<str>)> = in_path.collect();
        if let (Some(known), Some(body)) = (&self.operation.body, &self.body) {
            let handles = known.fields.iter().filter(|field| field.handle.is_some());
            let id = |field: &Input| Some((field.noun(), body.get(field.name)?.as_str()?.into()));
            ids.extend(handles.filter_map(id));
        }
        ids
    }

    fn context(&self) -> Context {
        Context::new(self.operation, self.ids())
    }

    /// The request with checked arguments, and its body as JSON next to it.
    fn prepare(&self) -> Result<(Request, Option<Value>)> {
        let context = self.context();
        let invalid = |what: String| context.error(ErrorKind::InvalidInput, what);
        if let Some(what) = &self.invalid {
            return Err(invalid(what.clone()));
        }
        let missing = self.operation.parameters.iter();
        let missing = missing.filter(|input| input.required && !self.has(input));
        let missing: Vec<String> = missing.map(|input| format!("`{}`", input.name)).collect();
        if !missing.is_empty() {
            let are = if missing.len() > 1 { "are" } else { "is" };
            return Err(invalid(format!("{} {are} required", listed(&missing, "and"))));
        }
        let mut url = self.client.url().clone();
        let mut path = String::with_capacity(256);
        path.push_str(url.path().trim_end_matches('/'));
        let mut rest = self.operation.path;
        while let Some((before, placeholder)) = rest.split_once('{') {
            let (name, after) = placeholder.split_once('}').unwrap_or((placeholder, ""));
            path.push_str(before);
            rest = after;
            let own = |(input, _): &&(&'static Input, _)| {
                input.location == Location::Path && input.name == name
            };
            let Some((input, value)) = self.arguments.iter().find(own) else {
                return Err(invalid(format!("`{name}` is required")));
            };
            let value = self.sent(input, value).map_err(invalid)?;
            // Another value than an id must not change the path either.
            crate::check_id(&value).map_err(|error| {
                invalid(format!("invalid value {value:?} for `{name}`: {error}"))
            })?;
            path.push_str(&encode_path(&value));
        }
        path.push_str(rest);
        url.set_path(&path);
        // In the order of the spec, in whatever order they were set.
        let query = |input: &&Input| input.location == Location::Query;
        for input in self.operation.parameters.iter().filter(query) {
            for value in self.values(input) {
                let value = self.sent(input, value).map_err(invalid)?;
                url.query_pairs_mut().append_pair(input.name, &value);
            }
        }
        let body = match (&self.operation.body, &self.body) {
            (Some(_), Some(body)) if self.unchecked => Some(body.clone()),
            (Some(known), Some(body)) => {
                // First, because a misspelt field is the reason of one that is missing.
                if let Some(unknown) = known.unknown(body) {
                    return Err(invalid(unknown).with_hint(UNCHECKED));
                }
                let mut body = known.check(body.clone()).map_err(invalid)?;
                for unlisted in known.unlisted(&mut body) {
                    self.client.warn(&invalid(unlisted));
                }
                Some(body)
            }
            // What filters by optional fields only is sent without any.
            (Some(_), None) if self.sends_empty_body() => Some(Value::Object(Map::new())),
            (Some(known), None) if known.required => {
                return Err(invalid("the request body is required".to_owned()));
            }
            _ => None,
        };
        let mut request = Request::new(context, self.operation.method, url);
        if let Some(body) = &body {
            request = request.json(body);
            if let Some(text) = &self.text {
                if self.body.as_ref() != Some(body) {
                    return Err(request.context.error(
                        ErrorKind::InvalidInput,
                        "the body has a number with more digits than can be kept while its \
                         fields are put into the form of the spec; give them in that form",
                    ));
                }
                request.body = Some(text.as_bytes().to_vec().into());
            }
        }
        Ok((request, body))
    }

    fn sent<'a>(&self, input: &Input, value: &'a str) -> std::result::Result<Cow<'a, str>, String> {
        if self.unchecked {
            return Ok(value.into());
        }
        let sent = input.value(value)?;
        if let Some(unlisted) = input.unlisted(&Value::from(&*sent), input.name) {
            self.client.warn(&self.context().error(ErrorKind::InvalidInput, unlisted));
        }
        Ok(sent)
    }

    /// Whether a body without a field is sent where none is given: a read that filters by optional
    /// fields. A write is not, because what an empty one does may be a surprise.
    fn sends_empty_body(&self) -> bool {
        let body = self.operation.body.as_ref();
        self.operation.read_only
            && body.is_some_and(|body| {
                let is_needed = |field: &Input| field.required && field.is_top_level_field();
                body.is_object() && !body.fields.iter().any(is_needed)
            })
    }
}

const UNCHECKED: &str = "an unchecked call (--no-check) sends what the spec does not know";

impl IntoFuture for Call {
    type Output = Result<Value>;
    type IntoFuture = BoxFuture<Result<Value>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_of_the_path_that_has_no_value_is_not_left_empty() {
        static READ: Operation = Operation {
            id: "read",
            path: "/users/{id}/roles",
            parameters: &[Input { name: "id", location: Location::Path, ..Input::BLANK }],
            ..Operation::BLANK
        };
        let client = Client::with_token("https://example.com", &"hunter2".into()).unwrap();
        let call = Call::new(client, &READ);
        let error = call.preview().unwrap_err().to_string();
        assert!(error.ends_with("`id` is required"), "{error}");
        let url = call.parameter("id", "a/b").preview().unwrap().url;
        assert_eq!(url, "https://example.com/users/a%2Fb/roles");
    }
}
