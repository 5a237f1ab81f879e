//! From rows to what is printed: redacted, expanded, filtered, sorted, cut, in columns and a format.

mod cell;
mod column;
mod order;
mod print;
mod shape;

use std::io::{BufWriter, Write};

use aos_facade::api::{Operation, redact};
use serde_json::Value;

pub(crate) use cell::Cell;
pub(crate) use order::SortKey;
pub(crate) use shape::{Shape, Words};

use self::{cell::Shown, column::Column, order::Order};
use crate::{
    context::Context,
    exit::{Failure, Outcome},
    format::Format,
    output::{jq::Filter, target::Target, text::grouped},
};

const TERMINAL_ROWS: usize = 50;

/// What was asked for, checked against what is known of the rows.
pub(crate) struct Plan {
    shape: Shape,
    /// The list that the rows are from, whose secrets are redacted.
    operation: Option<&'static Operation>,
    format: Format,
    columns: Vec<Column>,
    /// Whether columns were chosen, so that JSON has no others.
    chosen: bool,
    /// Whether all columns were, also those that the spec does not know.
    all: bool,
    order: Option<Order>,
    limit: Option<usize>,
    /// After how many rows no more are read: where a limit was asked for, and no order or filter.
    enough: Option<usize>,
    matching: Option<String>,
    /// A number that a field must have at least; rows that failed, or do not report it, stay.
    least: Option<(Column, i64)>,
    expand: Option<Column>,
    filter: Option<Filter>,
    header: bool,
    shown: Shown,
    is_terminal: bool,
}

impl Plan {
    pub(crate) fn new(shape: Shape, context: &Context<'_>) -> Outcome<Self> {
        if context.global.rows.raw {
            let sentence = "--raw prints the body of one response, and there is none here";
            return Err(Failure::usage(sentence));
        }
        Self::of_any(shape, context)
    }

    /// For the response of an operation without a list.
    pub(crate) fn of_value(shape: Shape, context: &Context<'_>) -> Outcome<Self> {
        let rows = &context.global.rows;
        let of_rows = [
            (!rows.sort.is_empty(), "--sort"),
            (rows.limit() > 0, "--limit"),
            (rows.matching.is_some(), "--match"),
            (rows.expand.is_some(), "--expand"),
        ];
        if let Some((_, option)) = of_rows.into_iter().find(|(is_given, _)| *is_given) {
            let sentence = format!("{option} is for lists, and the response is one object");
            return Err(Failure::usage(sentence));
        }
        let mut plan = Self::of_any(shape, context)?;
        if rows.jq.is_none() {
            plan.format = context.output.or(Format::Json);
        }
        Ok(plan)
    }

    fn of_any(mut shape: Shape, context: &Context<'_>) -> Outcome<Self> {
        let (rows, output) = (&context.global.rows, &context.output);
        let format = match &rows.jq {
            // Whatever stdout is, the filter gets the same.
            Some(_) => output.chosen.unwrap_or(Format::Json),
            None => output.for_rows(),
        };
        if matches!(format, Format::Html | Format::Md | Format::Openmetrics) {
            let sentence =
                "html, md and openmetrics are formats of a whole fleet, not of these rows";
            let hint = "`aos fleet report` makes a page, `aos fleet run` metrics";
            return Err(Failure::usage(sentence).hint(hint));
        }
        let filter = rows.jq.as_deref().map(Filter::new).transpose()?;
        if filter.is_some() && !format.is_json() {
            let sentence = "--jq has JSON as its result, which is no table";
            return Err(Failure::usage(sentence).hint("use it with -o json or jsonl"));
        }
        match rows.expand.as_deref() {
            Some(none) if none.eq_ignore_ascii_case("none") => {
                shape.expand = None;
                shape.columns = shape.all();
            }
            Some(list) => expand_by(&mut shape, list)?,
            None => {}
        }
        let expand = shape.expand.as_deref().map(|list| Column::new(&shape, list));
        let chosen = !rows.columns.is_empty();
        let columns = match chosen {
            true => Column::chosen(&shape, &rows.columns, "--columns")?,
            false => shape.columns.iter().map(|name| Column::new(&shape, name)).collect(),
        };
        if columns.is_empty() && chosen {
            return Err(Failure::usage("--columns names no column"));
        }
        let by_ids = matches!(format, Format::Csv | Format::Tsv | Format::Json | Format::Xlsx);
        let is_for_people = format == Format::Table || rows.limit() > 0;
        let for_people = shape.order.iter().filter(|_| is_for_people);
        let for_people: Vec<SortKey> = for_people.filter_map(|key| key.parse().ok()).collect();
        let keys = if rows.sort.is_empty() { &for_people } else { &rows.sort };
        let is_ordered = by_ids || !keys.is_empty();
        let order = is_ordered.then(|| Order::new(&shape, keys)).transpose()?;
        let limit = match rows.limit {
            Some(limit) => Some(limit).filter(|limit| *limit > 0),
            None => (format == Format::Table && output.is_terminal).then_some(TERMINAL_ROWS),
        };
        let shown = match format {
            _ if !rows.names(format) => Shown::AsSent,
            Format::Table => Shown::In(jiff::tz::TimeZone::system()),
            _ => Shown::Utc,
        };
        Ok(Self {
            operation: None,
            format,
            chosen,
            all: rows.columns.iter().any(|name| name.eq_ignore_ascii_case("all")),
            enough: limit
                .filter(|_| rows.limit.is_some() && keys.is_empty() && rows.matching.is_none()),
            order,
            columns,
            limit,
            matching: rows.matching.as_ref().map(|text| text.to_lowercase()),
            least: None,
            expand,
            filter,
            header: !rows.no_header,
            shown,
            is_terminal: output.is_terminal,
            shape,
        })
    }

    /// For rows of an operation, whose secrets are redacted unless they are asked for.
    pub(crate) fn of_operation(self, operation: &'static Operation, context: &Context<'_>) -> Self {
        let is_hidden = !context.global.rows.show_secrets;
        Self { operation: Some(operation).filter(|_| is_hidden), ..self }
    }

    pub(crate) fn unsorted(self) -> Self {
        Self { order: None, ..self }
    }

    pub(crate) fn at_least(self, column: &str, least: Option<i64>) -> Self {
        let least = least.map(|least| (Column::new(&self.shape, column), least));
        Self { enough: self.enough.filter(|_| least.is_none()), least, ..self }
    }

    pub(crate) fn format(&self) -> Format {
        self.format
    }
}

/// Makes each element of a list a row, whose fields are columns.
fn expand_by(shape: &mut Shape, list: &str) -> Outcome {
    let lists = || shape.fields.iter().filter(|field| field.list && !field.name.contains('['));
    let Some(found) = lists().find(|field| field.name.eq_ignore_ascii_case(list)) else {
        let known: Vec<&str> = lists().map(|field| field.name).collect();
        let sentence = format!("--expand: there is no list {list:?} in a row");
        return Err(Failure::usage(sentence).hint(match known.is_empty() {
            true => "the rows have no lists".to_owned(),
            false => format!("lists in these rows: {}", known.join(", ")),
        }));
    };
    let name = found.name.to_owned();
    if shape.expand.as_ref() == Some(&name) {
        return Ok(());
    }
    let within = format!("{name}[].");
    let is_nested = shape.fields.iter().any(|field| field.name.starts_with(&within));
    shape.expand = is_nested.then(|| name.clone());
    let mut inner = if is_nested { shape.all() } else { vec![name.clone()] };
    inner.retain(|path| !is_nested || path.starts_with(&format!("{name}.")));
    shape.columns.retain(|path| *path != name);
    let behind_names = shape.columns.len().min(1);
    shape.columns.splice(behind_names..behind_names, inner);
    shape.expand = Some(name);
    Ok(())
}

pub(crate) struct Below<'a> {
    /// All rows that pass the filters, in order.
    pub(crate) rows: &'a [Value],
    pub(crate) shown: usize,
}

pub(crate) fn not_shown(below: Below<'_>) -> Vec<String> {
    let (shown, all) = (grouped(below.shown), grouped(below.rows.len()));
    match below.shown < below.rows.len() {
        true => vec![format!("{shown} of {all} shown (--limit 0 shows all)")],
        false => Vec::new(),
    }
}

pub(crate) struct Rows {
    plan: Plan,
    target: Target,
    kept: Vec<Value>,
    passed: usize,
}

impl Rows {
    pub(crate) fn new(plan: Plan, target: Target) -> Self {
        Self { plan, target, kept: Vec::new(), passed: 0 }
    }

    /// Whether enough rows came: only a limit is given.
    pub(crate) fn is_full(&self) -> bool {
        self.plan.enough.is_some_and(|enough| self.passed >= enough)
    }

    pub(crate) fn row(&mut self, row: Value) -> Outcome {
        let row = match self.plan.operation {
            Some(operation) => redact::row_json(&row, operation),
            None => row,
        };
        for row in self.expanded(row) {
            if !self.plan.wants(&row) || self.is_full() {
                continue;
            }
            self.passed += 1;
            if self.plan.format != Format::Jsonl || self.plan.order.is_some() {
                self.kept.push(row);
            } else if self.plan.limit.is_none_or(|limit| self.passed <= limit) {
                self.plan.print_line(&mut self.target, row)?;
            }
        }
        Ok(())
    }

    fn expanded(&self, row: Value) -> Vec<Value> {
        let Some(list) = &self.plan.expand else { return vec![row] };
        let Value::Array(elements) = list.of(&row) else { return vec![row] };
        let elements = match elements.is_empty() {
            // The row itself is not lost.
            true => vec![Value::Null],
            false => elements.clone(),
        };
        let with = |element: Value| {
            let mut row = row.clone();
            if let Value::Object(fields) = &mut row {
                let key = fields.keys().find(|key| key.eq_ignore_ascii_case(&list.name)).cloned();
                fields.insert(key.unwrap_or_else(|| list.name.clone()), element);
            }
            row
        };
        elements.into_iter().map(with).collect()
    }

    /// Prints what is left, in its order; below a table these lines.
    pub(crate) fn end(mut self, below: impl FnOnce(Below<'_>) -> Vec<String>) -> Outcome {
        if let Some(order) = &self.plan.order {
            self.kept.sort_by(|a, b| order.compare(a, b));
        }
        let shown = self.kept.len().min(self.plan.limit.unwrap_or(usize::MAX));
        let lines = match self.plan.format {
            Format::Table => below(Below { rows: &self.kept, shown }),
            _ => Vec::new(),
        };
        self.kept.truncate(shown);
        let mut out = BufWriter::new(&mut self.target);
        self.plan.print_all(&mut out, self.kept)?;
        lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
        out.flush()?;
        drop(out);
        self.target.finish()
    }
}

impl Plan {
    fn wants(&self, row: &Value) -> bool {
        if let Some((column, least)) = &self.least {
            let failed = row.get("error").is_some_and(|error| !error.is_null());
            // What is not known may be more.
            let known = column.of(row).as_i64();
            let unknown = known.is_none() && row.get("tenantId").is_some_and(|id| !id.is_null());
            if !failed && !unknown && known.is_none_or(|known| known < *least) {
                return false;
            }
        }
        self.matching.as_ref().is_none_or(|text| {
            let mut with_names = row.clone();
            self.shape.name_codes(&mut with_names);
            holds(row, text) || holds(&with_names, text)
        })
    }

    fn name_codes(&self, row: &mut Value) {
        if !matches!(self.shown, Shown::AsSent) {
            self.shape.name_codes(row);
        }
    }

    /// The row as JSON has it: of chosen columns only, and with names where they are wanted.
    fn json(&self, mut row: Value) -> Value {
        self.name_codes(&mut row);
        if !self.chosen || self.all {
            return row;
        }
        let fields = self.columns.iter();
        fields.map(|column| (column.name.clone(), column.of(&row).clone())).collect()
    }
}

/// Whether a text stands in one of the values, without regard to case.
fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::Null => false,
        Value::String(value) => value.to_lowercase().contains(text),
        Value::Array(values) => values.iter().any(|value| holds(value, text)),
        Value::Object(fields) => fields.values().any(|value| holds(value, text)),
        other => other.to_string().contains(text),
    }
}
