//! A call by `aos call` and the commands of operations: previewed or confirmed, sent, printed.

use std::io::Write;

use aos_facade::{
    Elements, Error, Operation,
    api::{Documented, Page, Paging, PagingStyle, redact},
};
use clap::FromArgMatches;
use serde_json::Value;

use super::{
    body, list,
    preview::{self, confirm},
};
use crate::{
    cli::{Call, Global, Sending},
    context::Context,
    exit::{Errors, Failure, Outcome},
    groups::{self, Chosen},
    output::target::Target,
    rows::{Plan, Rows, Shape},
    settings::{self, Limits},
};

pub(crate) async fn run(arguments: Call, context: Context<'_>) -> Outcome {
    let Call { operation, input, sending } = arguments;
    let body = body::read(input.body.as_deref(), &context.interrupt).await?;
    let advice = format!("`aos schema {}` shows what it takes", operation.id);
    Request { operation, parameters: input.parameters, body, sending, advice }.send(context).await
}

/// `aos GROUP COMMAND`.
pub(crate) async fn group(chosen: Chosen<'_>, context: Context<'_>) -> Outcome {
    let Chosen { operation, matches } = chosen;
    let given = operation.body.and_then(|_| matches.get_one::<String>("body"));
    let given = body::read(given.map(String::as_str), &context.interrupt).await?;
    let (parameters, fields) = chosen.set();
    let parameters = parameters
        .into_iter()
        .flat_map(|(input, values)| values.into_iter().map(|value| (input.name.to_owned(), value)));
    let request = Request {
        operation,
        parameters: parameters.collect(),
        body: body::merged(operation.body.as_ref(), given, fields)?,
        sending: Sending::from_arg_matches(matches).map_err(Failure::Arguments)?,
        advice: format!("`aos {} --help` shows what it takes", groups::typed(operation)),
    };
    request.send(context).await
}

struct Request {
    operation: &'static Operation,
    /// Path and query parameters, by their names on the wire.
    parameters: Vec<(String, String)>,
    body: Option<String>,
    sending: Sending,
    advice: String,
}

impl Request {
    async fn send(self, context: Context<'_>) -> Outcome {
        let Context { global, output, interrupt } = &context;
        let explained = |error| self.explained(error);
        let paging = self.list(global)?;
        if self.sending.dry_run {
            let elements = settings::connect_for_preview(global).await?;
            let call = self.call(&elements, global)?;
            let call = if paging.is_some() { call.first_page() } else { call };
            return preview::print(&call.preview().map_err(explained)?, &context);
        }
        // Options that do not fit are an error before anything is sent.
        let operation = self.operation;
        let plan = match paging {
            _ if global.rows.raw => None,
            Some(paging) => Some(Plan::new(Shape::of_list(&paging), &context)?),
            None => {
                let documented = operation.response.unwrap_or(Documented::ANY);
                Some(Plan::of_value(Shape::of_response(&documented), &context)?)
            }
        };
        let plan = plan.map(|plan| plan.of_operation(operation, &context));
        let target = context.target()?;
        let connection = settings::connect(&context, Limits::default()).await?;
        let call = self.call(&connection.elements, global)?;
        // A client that only reads refuses it without a question.
        if !operation.read_only && !connection.elements.is_read_only() {
            let write = preview::Write {
                name: operation.id,
                summary: operation.summary.trim_end_matches('.'),
                about: call.ids(),
                preview: call.preview().map_err(explained)?,
            };
            confirm(write, &connection, self.sending, interrupt).await?;
        }
        let Some(plan) = plan else {
            return self.send_raw(call, target, &context).await;
        };
        let interrupt = interrupt.clone();
        if paging.is_some() {
            return list::print(call.stream(), Rows::new(plan, target), explained, interrupt).await;
        }
        let interrupted = under_way(operation.read_only);
        match interrupt.or_ends(interrupted, async { Ok(call.send().await) }).await? {
            Ok(Value::Null) => {
                output.note("the response is a success without a body");
                Ok(())
            }
            Ok(response) => plan.print_value(target, response),
            Err(error) => {
                // A rejection is a response too. That it cannot be printed, because its
                // reader has gone, must not hide it.
                let rejection = error.rejection.as_ref().map(|it| it.response.clone());
                drop(rejection.map(|response| plan.print_value(target, response)));
                Err(explained(error))
            }
        }
    }

    async fn send_raw(
        &self,
        call: aos_facade::Call,
        mut target: Target,
        Context { global, output, interrupt }: &Context<'_>,
    ) -> Outcome {
        let operation = self.operation;
        let paging = operation.paging.filter(|paging| paging.style != PagingStyle::Unpaged);
        let interrupted = under_way(operation.read_only);
        let sent = async { Ok(call.text().await) };
        let sent = interrupt.clone().or_ends(interrupted, sent).await?;
        let (text, odd) = sent.map_err(|error| self.explained(error))?;
        let shown = match global.rows.show_secrets {
            true => text.as_str().into(),
            false => redact::response_text(&text, Some(operation)),
        };
        target.write_all(shown.as_bytes())?;
        if !shown.is_empty() && !shown.ends_with('\n') {
            target.write_all(b"\n")?;
        }
        target.finish()?;
        let mut errors = Errors::default();
        let odd = odd.into_iter().map(|(_, error)| self.explained(error));
        odd.for_each(|failure| errors.add(failure));
        let page = paging.and_then(|paging| paging.read(serde_json::from_str(&text).ok()?).ok());
        let has_more = |page: Page| {
            page.total.is_some_and(|total| total > page.rows.len() as u64)
                || page.next_token.is_some()
                || page.has_next == Some(true)
        };
        if page.is_some_and(has_more) {
            output.note("this is one page; without --raw all pages are read");
        }
        errors.outcome("page", 0, None)
    }

    /// How its list is paged, whose pages are all read.
    fn list(&self, global: &Global) -> Outcome<Option<Paging>> {
        let Some(paging) = self.operation.paging.filter(|_| !global.rows.raw) else {
            return Ok(None);
        };
        let position = paging.style.position();
        match self.parameters.iter().find(|(name, _)| Some(name.as_str()) == position) {
            Some((name, _)) => {
                let sentence = format!("{name} is the position of a page, and all pages are read");
                Err(Failure::usage(sentence).hint("--raw prints one page; --limit N prints N rows"))
            }
            None => Ok(Some(paging)),
        }
    }

    fn call(&self, elements: &Elements, global: &Global) -> Outcome<aos_facade::Call> {
        let mut call =
            elements.operation(self.operation.id).map_err(|error| self.explained(error))?;
        if global.no_check {
            call = call.unchecked();
        }
        for (name, value) in &self.parameters {
            call = call.parameter(name, value);
        }
        Ok(match &self.body {
            Some(body) => call.body_text(body),
            None => call,
        })
    }

    fn explained(&self, error: Error) -> Failure {
        match Failure::from(error) {
            usage if usage.is_usage() => usage.or_hint(&self.advice),
            other => other,
        }
    }
}

/// What Ctrl-C leaves while a request is under way.
pub(super) fn under_way(read_only: bool) -> &'static str {
    match read_only {
        true => "nothing was printed",
        false => "the request may have been carried out all the same",
    }
}
