//! Any operation by its id, with JSON in and out.

use aos_api::{Cursor, Location, Operation, Page, PagingStyle, Parameter, ParameterKind};
use serde_json::Value;

use crate::{
    Elements, call,
    error::{Error, ErrorKind, Result},
    pager::Pager,
};

/// A call of an operation that is known by its id only, as a command line or a
/// script knows it: see [`Elements::operation`].
///
/// It is signed in, repeated and traced like every other call; its arguments
/// are checked against the specification before anything is sent.
#[derive(Clone, Debug)]
pub struct OperationCall {
    elements: Elements,
    operation: &'static Operation,
    parameters: Vec<(&'static Parameter, String)>,
    body: Option<Value>,
}

impl OperationCall {
    pub(crate) fn new(elements: Elements, id: &str) -> Result<Self> {
        let operation = Operation::find(id).ok_or_else(|| {
            let known: Vec<&str> =
                aos_api::OPERATIONS.iter().map(|operation| operation.id).collect();
            Error::invalid(format!("there is no operation {id:?}; there are {}", known.join(", ")))
        })?;
        Ok(Self { elements, operation, parameters: Vec::new(), body: None })
    }

    /// What the specification says of the operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sets a path or query parameter by its name on the wire. An enum's value
    /// may be given by its name: `Risky` for 1.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`] when the operation has no such parameter,
    /// or the value is not of its kind or outside its limits.
    pub fn parameter(mut self, name: &str, value: impl Into<String>) -> Result<Self> {
        let value = value.into();
        let parameter =
            self.operation.parameters.iter().find(|p| p.name == name).ok_or_else(|| {
                let known: Vec<&str> = self.operation.parameters.iter().map(|p| p.name).collect();
                let known = match known.is_empty() {
                    true => "it has none".to_owned(),
                    false => format!("it has {}", known.join(", ")),
                };
                self.invalid(format!("there is no parameter {name:?}; {known}"))
            })?;
        let value =
            match parameter.values.iter().find(|(_, name)| name.eq_ignore_ascii_case(&value)) {
                Some((number, _)) => (*number).to_owned(),
                None => value,
            };
        parameter.check(&value).map_err(|what| self.invalid(what))?;
        self.parameters.retain(|(known, _)| known.name != name);
        self.parameters.push((parameter, value));
        Ok(self)
    }

    /// Sets the request body.
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
    /// When a required parameter or the body is missing (nothing is sent
    /// then), and as every call.
    pub async fn send(&self) -> Result<Value> {
        let request = self.request()?;
        self.elements.send_raw(self.operation, request).await
    }

    /// All rows over all pages, of an operation that is paged.
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
        // What is missing is said now, and not at the first page.
        self.request()?;
        let operation = self.operation;
        let size = self
            .parameters
            .iter()
            .find(|(parameter, _)| parameter.name == "pageSize")
            .and_then(|(_, value)| value.parse().ok());
        let pager = Pager::new(operation, move |cursor| {
            let call = self.clone();
            Box::pin(async move {
                let answer = call.at(&cursor)?.send().await?;
                read_page(answer, paging.style, paging.items, operation)
            })
        });
        Ok(match size {
            Some(size) => pager.page_size(size),
            None => pager,
        })
    }

    fn at(self, cursor: &Cursor) -> Result<Self> {
        match cursor {
            Cursor::Index { page_index, page_size, .. } => {
                let call = self.parameter("pageIndex", page_index.to_string())?;
                match page_size {
                    Some(size) => call.parameter("pageSize", size.to_string()),
                    None => Ok(call),
                }
            }
            other => Err(self.invalid(format!("{other:?} is no place of its pages"))),
        }
    }

    fn request(&self) -> Result<reqwest::Request> {
        let value = |name: &str| {
            self.parameters.iter().find(|(p, _)| p.name == name).map(|(_, value)| value.as_str())
        };
        let missing: Vec<&str> = self
            .operation
            .parameters
            .iter()
            .filter(|p| p.required && value(p.name).is_none())
            .map(|p| p.name)
            .collect();
        if !missing.is_empty() {
            return Err(self.invalid(format!("{} must be given", missing.join(" and "))));
        }
        if self.operation.body.is_some_and(|body| body.required) && self.body.is_none() {
            return Err(self.invalid("a body must be given".to_owned()));
        }
        let mut path = self.operation.path.to_owned();
        let mut query = Vec::new();
        // In the order of the specification, whatever order they were given in.
        for parameter in self.operation.parameters {
            let Some(value) = value(parameter.name) else { continue };
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

/// Reads rows and counters of a page out of JSON.
fn read_page(
    mut answer: Value,
    style: PagingStyle,
    items: &str,
    operation: &'static Operation,
) -> Result<Page<Value>> {
    let rows = match answer.get_mut(items).map(Value::take) {
        Some(Value::Array(rows)) => rows,
        None | Some(Value::Null) => Vec::new(),
        Some(_) => {
            return Err(Error::new(ErrorKind::Decode, format!("{items} of the answer is no list"))
                .with(|detail| detail.operation = Some(operation.id)));
        }
    };
    let number = |name: &str| answer.get("metadata")?.get(name)?.as_i64();
    Ok(match style {
        PagingStyle::PageIndex => {
            Page::new(rows).with_total(number("totalCount")).with_size(number("pageSize"))
        }
        _ => Page::new(rows),
    })
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
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&body)
            .map_err(|error| facts.undecoded("", &error.to_string(), &body))
    }
}
