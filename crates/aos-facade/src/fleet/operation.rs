//! Any operation that reads, over a fleet.

use std::{collections::HashSet, fmt, sync::Arc};

use aos_api::{Call, Each, Error, ErrorKind, Input, Location, Operation, PartialList, Result};
use futures::{
    Stream, StreamExt,
    stream::{self, BoxStream},
};
use serde_json::Value;

use super::{Fleet, FleetResult, FleetTenant, Level, Named};
use crate::elements::Elements;

/// An operation that reads, over a fleet, with JSON out: see [`Fleet::operation`].
#[derive(Clone)]
#[must_use = "nothing is sent before its targets are read"]
pub struct FleetOperation {
    fleet: Fleet,
    call: Call,
    /// The names of the parameters that are set.
    set: HashSet<String>,
    only: Option<Arc<Wanted>>,
}

/// What one call of a [`FleetOperation`] is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FleetTarget {
    /// The customer; `None` where the operation takes none.
    pub customer: Option<Named>,
    /// The tenant; `None` where the operation takes none, the customer has none or none is known.
    pub tenant: Option<Named>,
    /// The values of the other parameters of the path, by their names, as they are sent.
    pub parameters: Vec<(&'static str, Arc<str>)>,
}

/// A target that was read: see [`FleetOperation::read`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FleetRead {
    /// What was called.
    pub target: FleetTarget,
    /// The rows of the list, or the object; none where the response has no body. They are in
    /// the form of the spec: see [`Operation::canonical`]. A target that failed may have rows
    /// all the same, and is not complete then.
    pub result: FleetResult<Vec<Value>, PartialList<Value>>,
}

type Wanted = dyn Fn(&FleetTarget) -> bool + Send + Sync;

/// A target, and what is known of it without a call.
type Planned = (FleetTarget, Option<FleetResult<Vec<Value>, PartialList<Value>>>);

impl Fleet {
    /// Any operation of the spec that reads, by its id, for each target: each tenant or each
    /// customer where its path has their ids, else once. A parameter of the path that is not
    /// set takes all values: those of its enum, or those that another list has
    /// ([`Each`]), which is read first.
    ///
    /// ```no_run
    /// # async fn example(elements: aos_facade::Elements) -> aos_facade::Result<()> {
    /// use futures::StreamExt;
    ///
    /// let mut reads = elements.fleet().operation("retrieve_users")?.read()?;
    /// while let Some(read) = reads.next().await {
    ///     let read = read?;
    ///     println!("{:?}: {:?}", read.target.tenant, read.result);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when no operation that reads has this id.
    pub fn operation(self, id: &str) -> Result<FleetOperation> {
        let call = self.elements.operation(id)?;
        if !call.operation().read_only {
            let what = format!("{id} changes something, and a fleet is only read");
            return Err(Error::invalid(what));
        }
        Ok(FleetOperation { fleet: self, call, set: HashSet::new(), only: None })
    }
}

impl FleetOperation {
    /// Sets a parameter for all targets: see [`Call::parameter`].
    pub fn parameter(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.set.insert(name.to_owned());
        self.call = self.call.parameter(name, value);
        self
    }

    /// Sets the request body for all targets: see [`Call::body_text`].
    pub fn body_text(mut self, json: impl AsRef<str>) -> Self {
        self.call = self.call.body_text(json);
        self
    }

    /// Sends parameters and body as they are: see [`Call::unchecked`].
    pub fn unchecked(mut self) -> Self {
        self.call = self.call.unchecked();
        self
    }

    /// Only those targets for which this is true; the others count as done. Lists that have
    /// values of parameters are read all the same.
    pub fn only(mut self, wanted: impl Fn(&FleetTarget) -> bool + Send + Sync + 'static) -> Self {
        self.only = Some(Arc::new(wanted));
        self
    }

    /// What the spec says of the operation.
    pub fn operation(&self) -> &'static Operation {
        self.call.operation()
    }

    /// Calls each target, several at once: an item a target, in the order in which the responses
    /// come. Lists are read over all pages, with the largest pages unless a size is set.
    ///
    /// A target that fails is an item with its errors, and the run goes on, as in
    /// [`Tenants::call`](super::Tenants::call).
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](crate::ErrorKind::InvalidInput) when a parameter or the body is missing or
    /// invalid, or when customers are selected and the operation takes none. Nothing is sent then.
    pub fn read(self) -> Result<impl Stream<Item = Result<FleetRead>> + Send + Unpin + 'static> {
        let free = self.free()?;
        let level = self.level();
        let Self { fleet, call, set, only } = self;
        let size = call.operation().page_size();
        let is_sized = size.is_some_and(|size| set.contains(size.name));
        let call = if is_sized { call } else { with_largest_pages(call) };
        let (elements, concurrency) = (fleet.elements.clone(), fleet.concurrency);
        let progress = fleet.progress();
        let values = free.iter().map(|input| input.values().len().max(1) as u64).product();
        if free.iter().any(|input| input.each.is_some()) {
            progress.counters().is_open = true;
        }
        let mut targets: BoxStream<'static, Result<Planned>> = match level {
            None => {
                progress.counters().targets_listed += values;
                stream::iter([Ok((FleetTarget::default(), None))]).boxed()
            }
            Some(level) => {
                let listed = fleet.listed(level, values);
                listed.map(move |listed| listed.map(|it| planned(it, level))).boxed()
            }
        };
        for input in free {
            let elements = elements.clone();
            let of_each = move |planned| match planned {
                Ok((target, None)) => values_of(input, target, &elements),
                other => stream::iter([other]).boxed(),
            };
            targets = targets.flat_map_unordered(concurrency, of_each).boxed();
        }
        let reads = targets.filter_map(move |planned| {
            let (call, progress) = (call.clone(), progress.clone());
            let left_out = matches!((&planned, &only), (Ok((it, _)), Some(only)) if !only(it));
            if left_out && matches!(planned, Ok((_, None))) {
                progress.counters().targets_done += 1;
            }
            let read = async move {
                let (target, known) = planned?;
                let result = match known {
                    Some(known) => known,
                    None => {
                        let result = send(target.set_in(call)).await;
                        progress.counters().targets_done += 1;
                        result.map_or_else(FleetResult::Failed, FleetResult::Read)
                    }
                };
                Ok(FleetRead { target, result })
            };
            std::future::ready((!left_out).then_some(read))
        });
        Ok(reads.buffer_unordered(concurrency).boxed())
    }

    fn level(&self) -> Option<Level> {
        match self.operation().takes("tenant") {
            true => Some(Level::Tenants),
            false => self.operation().takes("customer").then_some(Level::Customers),
        }
    }

    /// Checks what is the same for each target. Sends nothing.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn check(&self) -> Result<()> {
        self.free().map(drop)
    }

    /// The parameters that take several values, once all that is the same was checked.
    fn free(&self) -> Result<Vec<&'static Input>> {
        let invalid = |what: String| {
            let id = Some(self.operation().id);
            Err(Error::invalid(what).with(|details| details.operation = id))
        };
        let is_selected = self.fleet.included.is_some() || !self.fleet.excluded.is_empty();
        if is_selected && self.level().is_none() {
            return invalid("it takes no customer, so none can be selected".to_owned());
        }
        let mut free = Vec::new();
        // With a value of each in the place of what comes later.
        let mut call = self.call.clone();
        for input in in_path(self.operation()) {
            let is_set = self.set.contains(input.name);
            let first = input.values().first();
            match input.handle {
                Some("customer" | "tenant") if is_set => {
                    let name = input.name;
                    let what = format!("`{name}` comes from the fleet; select customers instead");
                    return invalid(what);
                }
                Some("customer" | "tenant") => call = call.parameter(input.name, "id"),
                _ if is_set => {}
                _ if first.is_some() || input.each.is_some() => {
                    call = call.parameter(input.name, first.map_or("id", |value| value.sent));
                    free.push(input);
                }
                // It is missing.
                _ => {}
            }
        }
        let call = if call.operation().paging.is_some() { call.first_page() } else { call };
        call.preview().map(|_| free)
    }
}

impl FleetTarget {
    fn with(&self, input: &'static Input, value: &str) -> Self {
        let mut target = self.clone();
        target.parameters.push((input.name, value.into()));
        target
    }

    fn set_in(&self, mut call: Call) -> Call {
        for input in in_path(call.operation()) {
            let named = match input.handle {
                Some("customer") => self.customer.as_ref(),
                Some("tenant") => self.tenant.as_ref(),
                _ => None,
            };
            let other = || self.parameters.iter().find(|(name, _)| *name == input.name);
            let value = named.map(|named| &named.id).or_else(|| other().map(|(_, value)| value));
            if let Some(value) = value {
                call = call.parameter(input.name, value);
            }
        }
        call
    }
}

fn in_path(operation: &'static Operation) -> impl Iterator<Item = &'static Input> {
    operation.parameters.iter().filter(|input| input.location == Location::Path)
}

fn with_largest_pages(call: Call) -> Call {
    match call.operation().page_size() {
        Some(Input { name, maximum: Some(maximum), .. }) => {
            call.parameter(name, maximum.to_string())
        }
        _ => call,
    }
}

fn planned(FleetTenant { customer, tenant }: FleetTenant, level: Level) -> Planned {
    let (tenant, known) = match tenant {
        Ok(None) if level == Level::Tenants => (None, Some(FleetResult::NoTenants)),
        Ok(tenant) => (tenant, None),
        Err(error) => (None, Some(FleetResult::Failed(error.into()))),
    };
    (FleetTarget { customer: Some(customer), tenant, parameters: Vec::new() }, known)
}

fn values_of(
    input: &'static Input,
    target: FleetTarget,
    elements: &Elements,
) -> BoxStream<'static, Result<Planned>> {
    let Some(Each { operation, field }) = input.each else {
        let values = input.values().iter();
        let targets = values.map(move |value| Ok((target.with(input, value.sent), None)));
        return stream::iter(targets).boxed();
    };
    let list = match elements.operation(operation) {
        Ok(list) => list,
        Err(error) => return stream::iter([Err(error)]).boxed(),
    };
    let known = list.operation();
    let list = target.set_in(with_largest_pages(list));
    let mut seen = HashSet::new();
    let rows = list.stream().filter_map(move |row| {
        let planned = match row.and_then(|row| value_in(&known.canonical(row), known, field)) {
            Ok(None) => None,
            // A row may come again, when others move between pages.
            Ok(Some(value)) => seen
                .insert(value.to_ascii_lowercase())
                .then(|| Ok((target.with(input, &value), None))),
            Err(error) => Some(Ok((target.clone(), Some(FleetResult::Failed(error.into()))))),
        };
        std::future::ready(planned)
    });
    rows.boxed()
}

/// The value of a parameter in a row of a list; `None` where the row says that it has none.
fn value_in(row: &Value, list: &'static Operation, field: &str) -> Result<Option<String>> {
    let value = match &row[field] {
        Value::String(text) => text.trim().to_owned(),
        number @ Value::Number(_) => number.to_string(),
        _ => {
            let what = format!("a row has no `{field}`, so it is not known what else to read");
            let error = Error::new(ErrorKind::Missing, what);
            return Err(error.with(|details| details.operation = Some(list.id)));
        }
    };
    Ok(Some(value).filter(|value| !value.is_empty() && !value.eq_ignore_ascii_case("n/a")))
}

async fn send(call: Call) -> std::result::Result<Vec<Value>, PartialList<Value>> {
    let operation = call.operation();
    let canonical =
        |rows: Vec<Value>| rows.into_iter().map(|row| operation.canonical(row)).collect();
    if operation.paging.is_some() {
        let partial = |it: PartialList<_>| PartialList { rows: canonical(it.rows), ..it };
        return call.stream().all().await.map(canonical).map_err(partial);
    }
    match call.send().await {
        Ok(Value::Null) => Ok(Vec::new()),
        Ok(read) => Ok(canonical(vec![read])),
        Err(error) => Err(error.into()),
    }
}

impl fmt::Debug for FleetOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FleetOperation").field("call", &self.call).finish_non_exhaustive()
    }
}
