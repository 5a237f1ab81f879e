//! Any operation by its id, with JSON in and out.

use std::fmt;

use aos_api::{Cursor, Location, Operation, Parameter, ParameterKind};
use http::StatusCode;
use serde_json::Value;

use crate::{
    Elements, call,
    error::{Error, ErrorKind, Result},
    nearest::nearest,
    pager::Pager,
    preview::{Preview, without_secrets},
};

/// Name of the parameter with the rows a page, in every style of paging.
const PAGE_SIZE: &str = "pageSize";

/// A call of an operation that is known by its id only, as a command line or a
/// script knows it: see [`Elements::operation`].
///
/// It is signed in, repeated and traced like every other call; its arguments
/// are checked against the specification before anything is sent.
#[derive(Clone)]
pub struct OperationCall {
    elements: Elements,
    operation: &'static Operation,
    parameters: Vec<(&'static Parameter, String)>,
    body: Option<Value>,
}

/// With `[hidden]` in the place of each secret of the body.
impl fmt::Debug for OperationCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters = self.parameters.iter().map(|(parameter, value)| (parameter.name, value));
        f.debug_struct("OperationCall")
            .field("operation", &self.operation.id)
            .field("parameters", &parameters.collect::<Vec<_>>())
            .field(
                "body",
                &self.body.as_ref().map(|body| without_secrets(body, Some(self.operation))),
            )
            .finish_non_exhaustive()
    }
}

impl OperationCall {
    pub(crate) fn new(elements: Elements, id: &str) -> Result<Self> {
        let operation = Operation::find(id).ok_or_else(|| {
            let known = aos_api::OPERATIONS.iter().map(|operation| operation.id);
            let near = nearest(id, known);
            Error::invalid(format!("there is no operation {id:?}; did you mean {near}?"))
        })?;
        Ok(Self { elements, operation, parameters: Vec::new(), body: None })
    }

    /// What the specification says of the operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Gives a path or query parameter by its name on the wire. An enum's value
    /// may be given by its name: `Risky` for 1. One that takes a list is given
    /// once for each value.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] when the operation has no such parameter,
    /// the value is not of its kind or outside its limits, or it was given
    /// before and takes one value.
    pub fn parameter(self, name: &str, value: impl Into<String>) -> Result<Self> {
        let parameter = self.known(name)?;
        if !parameter.list && self.parameters.iter().any(|(known, _)| known.name == name) {
            return Err(self.invalid(format!("{name} is given twice, and takes one value")));
        }
        self.with(parameter, value.into())
    }

    fn known(&self, name: &str) -> Result<&'static Parameter> {
        let parameters = self.operation.parameters;
        parameters.iter().find(|parameter| parameter.name == name).ok_or_else(|| {
            let known: Vec<&str> = parameters.iter().map(|parameter| parameter.name).collect();
            let known = match known.is_empty() {
                true => "it has none".to_owned(),
                false => format!("it has {}", known.join(", ")),
            };
            self.invalid(format!("there is no parameter {name:?}; {known}"))
        })
    }

    fn with(mut self, parameter: &'static Parameter, value: String) -> Result<Self> {
        let known = || parameter.values.iter();
        // What is sent comes before names: one may be the name of another value.
        let named = known()
            .find(|known| known.sent == value)
            .or_else(|| known().find(|known| known.name.eq_ignore_ascii_case(&value)));
        let value = named.map_or(value, |known| known.sent.to_owned());
        parameter.check(&value).map_err(|what| self.invalid(what))?;
        self.parameters.push((parameter, value));
        Ok(self)
    }

    /// Sets the request body. What is required in it, the kinds of its values
    /// and their limits are checked before it is sent; see
    /// [`Body::check`](aos_api::Body::check).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] when the operation takes none.
    pub fn body(mut self, body: Value) -> Result<Self> {
        if self.operation.body.is_none() {
            return Err(self.invalid("it takes no body".to_owned()));
        }
        self.body = Some(body);
        Ok(self)
    }

    /// Sends the call and answers the body; `null` where there is none.
    ///
    /// # Errors
    ///
    /// When a required parameter or the body is missing, or the body is not what
    /// the specification says (nothing is sent then), and as every call.
    pub async fn send(&self) -> Result<Value> {
        let request = self.request()?;
        self.elements.send_raw(self.operation, request).await
    }

    /// The request that [`send`](Self::send) would send, without secrets.
    /// Sends nothing, also not for a token.
    ///
    /// # Errors
    ///
    /// As `send`, for what it finds before it sends.
    pub fn preview(&self) -> Result<Preview> {
        Ok(Preview::of(&self.request()?, self.body.as_ref(), Some(self.operation)))
    }

    /// All rows over all pages, of an operation that is paged. Where a page
    /// size is required and none is given, it is the largest.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] when the operation is not paged, or
    /// something required is missing.
    pub fn all(self) -> Result<Pager<'static, Value>> {
        let paging = self
            .operation
            .paging
            .ok_or_else(|| self.invalid("its answer is not paged".to_owned()))?;
        if let Some(name) = paging.style.position()
            && self.parameters.iter().any(|(parameter, _)| parameter.name == name)
        {
            return Err(self.invalid(format!("{name} is given, but all pages are asked for")));
        }
        let call = self.with_required_page_size()?;
        // What is missing is said now, and not at the first page.
        call.request()?;
        let operation = call.operation;
        let size = call
            .parameters
            .iter()
            .find(|(parameter, _)| parameter.name == PAGE_SIZE)
            .and_then(|(_, value)| value.parse().ok());
        let pager = Pager::new(operation, move |cursor| {
            let call = call.clone();
            Box::pin(async move {
                let answer = call.at(&cursor)?.send().await?;
                paging.read(answer).map_err(|what| {
                    Error::new(ErrorKind::Decode, format!("the answer cannot be read: {what}"))
                        .with(|detail| detail.operation = Some(operation.id))
                })
            })
        });
        Ok(match size {
            Some(size) => pager.page_size(size),
            None => pager,
        })
    }

    /// The largest page size, where the operation requires one and none is
    /// given.
    fn with_required_page_size(self) -> Result<Self> {
        let required = self
            .operation
            .parameters
            .iter()
            .find(|parameter| parameter.name == PAGE_SIZE && parameter.required);
        let given = self.parameters.iter().any(|(parameter, _)| parameter.name == PAGE_SIZE);
        match required.and_then(|parameter| Some((parameter, parameter.maximum?))) {
            Some((parameter, largest)) if !given => self.with(parameter, largest.to_string()),
            _ => Ok(self),
        }
    }

    fn at(mut self, cursor: &Cursor) -> Result<Self> {
        for (name, value) in cursor.parameters() {
            self.parameters.retain(|(known, _)| known.name != name);
            let parameter = self.known(name)?;
            self = self.with(parameter, value)?;
        }
        Ok(self)
    }

    fn request(&self) -> Result<reqwest::Request> {
        let values = |name: &'static str| {
            let given = self.parameters.iter().filter(move |(parameter, _)| parameter.name == name);
            given.map(|(_, value)| value.as_str())
        };
        let missing: Vec<&str> = self
            .operation
            .parameters
            .iter()
            .filter(|parameter| parameter.required && values(parameter.name).next().is_none())
            .map(|parameter| parameter.name)
            .collect();
        if !missing.is_empty() {
            return Err(self.invalid(format!("{} must be given", missing.join(" and "))));
        }
        if let Some(known) = &self.operation.body {
            match &self.body {
                Some(body) => known.check(body).map_err(|what| self.invalid(what))?,
                None if known.required => {
                    return Err(self.invalid("a body must be given".to_owned()));
                }
                None => {}
            }
        }
        let mut path = self.operation.path.to_owned();
        let mut query = Vec::new();
        // In the order of the specification, whatever order they were given in.
        for parameter in self.operation.parameters {
            for value in values(parameter.name) {
                match parameter.location {
                    Location::Path => {
                        // Only an id is checked for dots and other directions.
                        if parameter.kind == ParameterKind::Text {
                            aos_api::check_id(value).map_err(|error| {
                                self.invalid(format!("{} cannot be used: {error}", parameter.name))
                            })?;
                        }
                        let segment = aos_api::encode_path(value);
                        path = path.replace(&format!("{{{}}}", parameter.name), &segment);
                    }
                    Location::Query => query.push((parameter.name, value)),
                }
            }
        }
        let url = format!("{}{path}", self.elements.base_url());
        let mut request =
            self.elements.http().request(self.operation.method.into(), url).query(&query);
        if let Some(body) = &self.body {
            request = request.json(body);
        }
        request.header(http::header::ACCEPT, "application/json").build().map_err(|error| {
            self.invalid("the request cannot be made".to_owned()).with_source(error)
        })
    }

    fn invalid(&self, what: String) -> Error {
        Error::invalid(what).with(|detail| detail.operation = Some(self.operation.id))
    }
}

impl Elements {
    /// Sends a request that was made for an operation and reads its answer as
    /// JSON.
    async fn send_raw(
        &self,
        operation: &'static Operation,
        request: reqwest::Request,
    ) -> Result<Value> {
        let sent =
            async { self.executor().begin_and_execute(self.http(), request, operation).await };
        let (result, record) = call::recorded(sent).await;
        let facts = record.facts();
        let response = match result {
            Ok(response) => response,
            Err(aos_api::ExecuteError::Wire(error)) => return Err(facts.wire(error)),
            Err(aos_api::ExecuteError::Refused(error)) => {
                return Err(facts
                    .error
                    .clone()
                    .unwrap_or_else(|| facts.about(Error::invalid(error.to_string()))));
            }
        };
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.bytes().await.map_err(|error| facts.wire(error))?;
        if !status.is_success() {
            return Err(facts.status(status, &headers, &body));
        }
        // Of a list, nothing at all would pass for a list without rows.
        let may_be_empty = status == StatusCode::NO_CONTENT || operation.paging.is_none();
        if may_be_empty && body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&body)
            .map_err(|error| facts.undecoded("", &error.to_string(), &body))
    }
}
