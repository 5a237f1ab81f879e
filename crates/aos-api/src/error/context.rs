//! What is known of a call, from which its errors are built.

use std::{borrow::Cow, sync::Arc, time::Duration};

use http::{HeaderMap, StatusCode};
use secrecy::SecretString;

use super::{
    Error, ErrorKind,
    body::{self, SHOWN},
    connection::{diagnose, innermost},
    leaves_open, status_text, words,
};
use crate::{Bounds, Environment, Fault, Operation, Rejection, Response, redact, text::shorten};

/// What a call is about, and how far it got.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Context {
    /// The operation.
    pub operation: &'static Operation,
    /// The ids that the call is about: see [`ErrorDetails::ids`](super::ErrorDetails::ids).
    pub ids: Vec<(&'static str, Arc<str>)>,
    /// The environment whose base URL the client has.
    pub environment: Option<Environment>,
    /// The most bytes of a body that an error keeps: see [`Bounds::kept`].
    pub kept: usize,
    /// How many requests were sent so far.
    pub attempts: u32,
    /// How long the call waited between its attempts so far.
    pub waited: Duration,
    /// `Retry-After` of the last response.
    pub retry_after: Option<Duration>,
    /// The token that was sent last. Should the service repeat it, it is redacted.
    pub token: Option<Arc<SecretString>>,
    /// What else is redacted: secrets of the request's body and of the client, where
    /// they are [long enough](redact::distinct).
    pub secrets: Vec<Arc<SecretString>>,
}

impl Context {
    /// A call of which nothing was sent yet.
    pub fn new(operation: &'static Operation, ids: Vec<(&'static str, Arc<str>)>) -> Self {
        Self {
            operation,
            ids,
            environment: None,
            kept: Bounds::KEPT,
            attempts: 0,
            waited: Duration::ZERO,
            retry_after: None,
            token: None,
            secrets: Vec::new(),
        }
    }

    /// An error with what is known of the call.
    pub fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        self.about(Error::new(kind, message))
    }

    /// The same error with what is known of the call.
    pub fn about(&self, error: Error) -> Error {
        error.with(|details| {
            details.operation = details.operation.or(Some(self.operation.id));
            if details.ids.is_empty() {
                details.ids.clone_from(&self.ids);
            }
            details.attempts = details.attempts.max(self.attempts);
            details.waited = details.waited.max(self.waited);
        })
    }

    /// The error of a request that got no response that can be read.
    pub fn faulted(&self, fault: Fault) -> Error {
        let kind = match self.operation.read_only {
            true => ErrorKind::Decode,
            false => ErrorKind::OutcomeUnknown,
        };
        let raise = match self.operation.paging {
            Some(_) => "request fewer rows at once, or raise the bounds of the client",
            None => "check the URL, or raise the bounds of the client",
        };
        let (what, hint) = match fault {
            Fault::Http(error) => return self.no_response(error),
            Fault::TooLarge(most) => {
                (format!("the response is larger than {most} bytes"), raise.to_owned())
            }
            Fault::TooLargeTogether(most) => (
                format!("the responses being read are larger than {most} bytes"),
                "use fewer concurrent requests, or raise the bounds of the client".to_owned(),
            ),
            Fault::UnknownEncoding(name) => {
                let name = shorten(&self.redacted(name), 60);
                let hint = "check the base URL and the proxy, which may have changed it".to_owned();
                (format!("the response has the unknown encoding {name:?}"), hint)
            }
            Fault::Encoding(why) => {
                // It quotes a header.
                let why = shorten(&self.redacted(why), 200);
                (format!("the response cannot be read: {why}"), self.try_again())
            }
        };
        self.error(kind, what).with_hint(hint)
    }

    /// The error of a request that got no response.
    pub fn no_response(&self, error: reqwest::Error) -> Error {
        // The URL holds the ids, which the message names already.
        let error = error.without_url();
        let found = diagnose(&error);
        let hint = match (found.hint, found.kind) {
            (None, ErrorKind::InvalidInput) => None,
            (None, ErrorKind::Decode) if self.operation.read_only => {
                Some("check the base URL and the proxy".to_owned())
            }
            (None, _) => Some(self.try_again()),
            (Some(hint), _) => Some(hint.to_owned()),
        };
        let cause = shorten(&innermost(&error), SHOWN);
        let error = self.error(found.kind, found.message).with_source(error);
        self.naming_the_endpoint(error.with(|details| {
            details.service_message = Some(cause);
            details.hint = hint;
        }))
    }

    /// The same error, whose hint says where else the service may be: the vendor names the
    /// hosts of some environments for its products as a whole, and one for this API.
    fn naming_the_endpoint(&self, error: Error) -> Error {
        let first = Environment::ALL[0];
        let status = error.status.map(|status| status.as_u16());
        let may_be_elsewhere = match error.kind {
            ErrorKind::Connection | ErrorKind::Timeout => !error.may_have_taken_effect(),
            _ => matches!(status, Some(401 | 404)),
        };
        let Some(environment) = self.environment.filter(|it| *it != first && may_be_elsewhere)
        else {
            return error;
        };
        let before = error.hint().map_or_else(String::new, |hint| format!("{hint}; "));
        error.with_hint(format!(
            "{before}the vendor names {} as the only endpoint of this API, and the host of {} for \
             its other products",
            first.base_url(),
            environment.label(),
        ))
    }

    /// What to do where something in front of the service responded; `url` is the setting to
    /// check.
    pub fn in_front(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        said: &body::ErrorBody,
        url: &str,
    ) -> Option<String> {
        if status.is_redirection() {
            let target = headers.get(http::header::LOCATION)?.to_str().ok()?;
            let host = url::Url::parse(target).ok().map(|url| url.origin().ascii_serialization());
            let host = host.map_or("another path".into(), |host| self.redacted(host));
            return Some(format!("it redirects to {host}, which is not followed; check the {url}"));
        }
        // The service speaks JSON.
        let is_page = said.body.as_deref().is_some_and(words::is_markup)
            && matches!(status.as_u16(), 401 | 403 | 404);
        is_page.then(|| {
            format!(
                "the response is a web page, as of a firewall or a proxy in front of the service; \
                 check the {url}, and whether this network may reach the service"
            )
        })
    }

    fn hint(&self, status: StatusCode) -> Option<String> {
        let operation = self.operation;
        match status {
            StatusCode::UNAUTHORIZED => {
                let check = "the service does not accept the token; check the environment and the \
                             app registration";
                let write =
                    "a write is not retried for it, but the next call requests another token";
                Some(match operation.read_only {
                    true => check.to_owned(),
                    false => format!("{check}; {write}"),
                })
            }
            StatusCode::FORBIDDEN => {
                let scopes: Vec<String> =
                    operation.scopes.iter().map(|all| all.join(" and ")).collect();
                let scopes = scopes.join(" or ");
                let of_customer = self.ids.iter().any(|(noun, _)| *noun == "customer");
                let beside = if of_customer { ", and the customer in its scope" } else { "" };
                (!scopes.is_empty()).then(|| format!("the app registration needs {scopes}{beside}"))
            }
            StatusCode::NOT_FOUND if self.ids.iter().any(|(noun, _)| *noun == "customer") => Some(
                "check the ids, and that the customer is in the scope of the app registration"
                    .to_owned(),
            ),
            StatusCode::NOT_FOUND if !self.ids.is_empty() => Some("check the ids".to_owned()),
            StatusCode::TOO_MANY_REQUESTS => {
                Some("try again later, with fewer concurrent requests or a lower rate".to_owned())
            }
            _ if leaves_open(status) => Some(self.try_again()),
            _ if status.is_client_error() => {
                let page = operation.source?;
                Some(format!("see what the call takes on the vendor's page {page}"))
            }
            _ => None,
        }
    }

    /// What to do where nobody knows whether the service did what was requested.
    pub fn try_again(&self) -> String {
        if self.operation.read_only {
            return "try again later".to_owned();
        }
        let check = "it may have been carried out all the same, so check before you send it again";
        match self.operation.shown_by() {
            Some(read) => format!("{check}; `{}` may show it", read.id),
            None => check.to_owned(),
        }
    }

    pub(crate) fn unfinished(&self, status: StatusCode) -> Error {
        let read = self.operation.shown_by();
        let what = format!("accepted with {status}, and not finished");
        self.error(ErrorKind::OutcomeUnknown, what).with(|details| {
            details.status = Some(status);
            details.hint = read.map(|read| format!("`{}` may show how it ends", read.id));
        })
    }

    pub(crate) fn unread(&self, key: &str) -> Error {
        let what =
            format!("`{key}` of the response is not understood, so the list may have more rows");
        self.error(ErrorKind::Incomplete, what)
            .with_hint("lenient responses (AOS_LENIENT=true) accept it")
    }

    pub(crate) fn incomplete(&self, received: u64, reported: u64) -> Error {
        let what = format!("the list ended with {received} of the {reported} rows that it reports");
        self.error(ErrorKind::Incomplete, what)
            .with(|details| details.rows = Some((received, reported)))
            .with_hint(
                "rows were lost, or the total counts something else, such as customers outside \
                 the scope of the app registration; lenient responses (AOS_LENIENT=true) accept it",
            )
    }

    /// A text of the service's without the token and the other secrets.
    pub fn redacted<'a>(&self, text: impl Into<Cow<'a, str>>) -> Cow<'a, str> {
        redact::secrets(text, &self.secrets())
    }

    /// The secrets that stand nowhere by chance.
    pub(crate) fn long_secrets(&self) -> Vec<&SecretString> {
        self.secrets().into_iter().filter(|secret| redact::is_long(secret)).collect()
    }

    pub(crate) fn secrets(&self) -> Vec<&SecretString> {
        self.token.iter().chain(&self.secrets).map(|secret| &**secret).collect()
    }
}

const LENIENT: &str = "check the base URL, and whether this program is up to date; lenient \
                       responses (AOS_LENIENT=true) accept what is not understood";

impl Response {
    pub(crate) fn failed(&self) -> Error {
        let (context, status, said) = (&self.context, self.status, self.said().clone());
        let kind = match status {
            StatusCode::TOO_MANY_REQUESTS => ErrorKind::RateLimited,
            _ => ErrorKind::Status,
        };
        let hint = context.in_front(status, &self.headers, &said, "base URL");
        let hint = hint.or_else(|| context.hint(status));
        context.naming_the_endpoint(context.error(kind, status_text(status)).with(|details| {
            details.status = Some(status);
            details.service_message = said.message;
            details.request_id = said.request_id;
            details.retry_after = context.retry_after;
            details.body = said.body;
            details.hint = hint;
        }))
    }

    pub(crate) fn undecodable(&self, path: &str, cause: &str) -> Error {
        let (context, said) = (&self.context, self.said());
        // The cause may quote the body, and the path its keys.
        let clean = |text: &str, most| shorten(&context.redacted(text), most);
        let (path, cause) = (clean(path, SHOWN), clean(cause, SHOWN));
        let content_type = self.headers.get(http::header::CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok());
        let kind = content_type.map(|kind| format!(" ({})", clean(kind, 60))).unwrap_or_default();
        let start = match &said.body {
            None => "the body is empty".to_owned(),
            Some(body) => format!("the body starts with {}{kind}", shorten(body, 120)),
        };
        // "." is the path of the whole document.
        let path = Some(path).filter(|path| !matches!(path.as_str(), "" | "."));
        let place = path.as_ref().map(|path| format!(" at {path}")).unwrap_or_default();
        let (kind, sent, hint) = match context.operation.read_only {
            true => (ErrorKind::Decode, "", LENIENT.to_owned()),
            false => {
                let sent = "sent, but whether it took effect is not known: ";
                (ErrorKind::OutcomeUnknown, sent, context.try_again())
            }
        };
        let status_text = status_text(self.status);
        context
            .error(kind, format!("{sent}failed to decode the {status_text} response{place}"))
            .with(|details| {
                details.status = Some(self.status);
                details.service_message = Some(format!("{cause}; {start}"));
                details.request_id.clone_from(&said.request_id);
                details.json_path = path;
                details.body.clone_from(&said.body);
            })
            .with_hint(hint)
    }

    pub(crate) fn rejected_as(&self, mut rejection: Rejection) -> Error {
        let (context, said) = (&self.context, self.said().clone());
        rejection.response = redact::json(&rejection.response, Some(context.operation));
        redact::texts(&mut rejection.response, &context.secrets());
        rejection.text = shorten(&rejection.text, context.kept);
        let what = format!(
            "the service returned {} but rejected the request: {rejection}",
            self.status.as_u16(),
        );
        let page = context.operation.source;
        context.error(ErrorKind::Rejected, what).with(|details| {
            details.status = Some(self.status);
            details.request_id = said.request_id;
            details.body = said.body;
            details.rejection = Some(rejection);
            details.hint = page.map(|page| format!("see the vendor's page {page} for the reasons"));
        })
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    #[test]
    fn the_single_endpoint_is_advised_where_a_host_may_be_of_other_products() {
        let hint = |environment: Option<Environment>, status| {
            let mut context = Context::new(&Operation::BLANK, Vec::new());
            context.environment = environment;
            let error = Response::new(context, status, HeaderMap::new(), Bytes::new()).failed();
            error.hint().unwrap_or_default().to_owned()
        };
        let (first, others) = Environment::ALL.split_first().unwrap();
        let endpoint = first.base_url();
        for other in others {
            for status in [StatusCode::UNAUTHORIZED, StatusCode::NOT_FOUND] {
                let hint = hint(Some(*other), status);
                assert!(hint.contains(endpoint) && hint.contains(other.label()), "{hint}");
            }
            for status in [StatusCode::FORBIDDEN, StatusCode::BAD_REQUEST] {
                assert!(!hint(Some(*other), status).contains(endpoint));
            }
        }
        for environment in [None, Some(*first)] {
            assert!(!hint(environment, StatusCode::NOT_FOUND).contains(endpoint));
        }
    }
}
