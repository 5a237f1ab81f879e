//! Why a request got no response, as far as the errors below say it.

use std::{error::Error as StdError, io};

use super::ErrorKind;

pub(super) struct Diagnosis {
    pub(super) kind: ErrorKind,
    pub(super) message: &'static str,
    /// What to do next; `None` where that depends on whether the request was sent.
    pub(super) hint: Option<&'static str>,
    transient: bool,
}

/// Whether another attempt of a request that got no response may well succeed. Not
/// where the certificate is not trusted, or the response is not HTTP.
pub fn is_transient_failure(error: &reqwest::Error) -> bool {
    diagnose(error).transient
}

/// Whether the connection ended before the response began: often the service closed an idle one.
pub fn ended_before_response(error: &reqwest::Error) -> bool {
    let ended = |cause: &(dyn StdError + 'static)| {
        let incomplete = cause.downcast_ref::<hyper::Error>().is_some_and(|cause| {
            cause.is_incomplete_message() || cause.is_canceled() || cause.is_closed()
        });
        incomplete
            || cause.downcast_ref::<io::Error>().is_some_and(|cause| {
                use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset};
                matches!(cause.kind(), BrokenPipe | ConnectionAborted | ConnectionReset)
            })
    };
    // The body of a response that began has another kind.
    error.is_request() && !error.is_connect() && !error.is_timeout() && causes(error).any(ended)
}

pub(super) fn diagnose(error: &reqwest::Error) -> Diagnosis {
    const CHECK: Option<&str> = Some("check the network, the proxy and the base URL");
    let kind = ErrorKind::Connection;
    let lasting = |kind, message, hint| Diagnosis { kind, message, hint, transient: false };
    let passing = |kind, message, hint| Diagnosis { kind, message, hint, transient: true };
    if let Some((message, hint)) = causes(error).find_map(certificate) {
        return lasting(kind, message, Some(hint));
    }
    if too_many_files(error) {
        let hint = "raise the limit of open files (`ulimit -n`), or send fewer requests at once \
                    (`--concurrency`)";
        return passing(kind, "too many open files on this machine", Some(hint));
    }
    let mut io = causes(error).filter_map(|cause| cause.downcast_ref::<io::Error>());
    let was_reset = io.any(|cause| {
        matches!(cause.kind(), io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted)
    });
    let malformed = |cause: &(dyn StdError + 'static)| {
        cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse)
    };
    let unsent = error.is_connect();
    let check = if unsent { CHECK } else { None };
    if error.is_timeout() {
        let message = if unsent { "no connection in time" } else { "no response in time" };
        passing(ErrorKind::Timeout, message, check)
    } else if error.is_builder() {
        lasting(ErrorKind::InvalidInput, "the request cannot be built", None)
    } else if causes(error).any(malformed) {
        // The cause says which.
        let message = "the response is not valid HTTP, or has too many headers";
        lasting(ErrorKind::Decode, message, check)
    } else if was_reset {
        passing(kind, "the connection was reset", check)
    } else if unsent {
        passing(kind, "the service cannot be reached", check)
    } else {
        passing(kind, "the connection broke", None)
    }
}

/// The deepest cause, which is the one that a person understands.
pub(super) fn innermost(error: &reqwest::Error) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}

fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| {
        // An I/O error leaves out the error that it wraps.
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        wrapped.map(|wrapped| wrapped as _).or_else(|| error.source())
    })
}

fn too_many_files(error: &(dyn StdError + 'static)) -> bool {
    causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>()?.raw_os_error())
        .any(|code| TOO_MANY_FILES.contains(&code))
}

/// EMFILE and ENFILE.
#[cfg(not(windows))]
const TOO_MANY_FILES: [i32; 2] = [24, 23];
/// ERROR_TOO_MANY_OPEN_FILES and WSAEMFILE.
#[cfg(windows)]
const TOO_MANY_FILES: [i32; 2] = [4, 10024];

/// What is wrong with the certificate of the service, and what to do about it.
#[cfg(feature = "rustls")]
fn certificate(cause: &(dyn StdError + 'static)) -> Option<(&'static str, &'static str)> {
    use rustls::{CertificateError as Cause, Error};
    const AUTHORITY: &str = "name the file of its authority in AOS_CA_CERTIFICATE if you trust \
                             it, as for a proxy that inspects TLS; otherwise check the base URL";
    let Some(Error::InvalidCertificate(cause)) = cause.downcast_ref::<Error>() else { return None };
    Some(match cause {
        Cause::Expired | Cause::ExpiredContext { .. } => (
            "the certificate of the service has expired",
            "check the clock of this machine; if it is right, the service or a proxy in between \
             has to renew its certificate",
        ),
        Cause::NotValidYet | Cause::NotValidYetContext { .. } => {
            ("the certificate of the service is not yet valid", "check the clock of this machine")
        }
        Cause::NotValidForName | Cause::NotValidForNameContext { .. } => {
            ("the certificate is not of this service", "check the base URL and the proxy")
        }
        // Another authority of the same name has signed it.
        Cause::UnknownIssuer | Cause::BadSignature => {
            ("the certificate of the service is of an issuer that is not trusted", AUTHORITY)
        }
        // A kind of its own in the library below.
        Cause::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => (
            "the service has the certificate of an authority in the place of its own",
            "it needs one that an authority has signed; AOS_CA_CERTIFICATE names the authority's",
        ),
        _ => ("the certificate of the service is not accepted", AUTHORITY),
    })
}

#[cfg(not(feature = "rustls"))]
fn certificate(_: &(dyn StdError + 'static)) -> Option<(&'static str, &'static str)> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_of_open_files_is_found_however_deep_it_is() {
        for code in TOO_MANY_FILES {
            let inner = io::Error::from_raw_os_error(code);
            assert!(too_many_files(&inner));
            let outer = io::Error::other(io::Error::other(inner));
            assert!(too_many_files(&outer));
        }
        assert!(!too_many_files(&io::Error::other("no")));
    }

    #[cfg(feature = "rustls")]
    #[test]
    fn each_certificate_has_its_advice() {
        use rustls::{CertificateError as Cause, Error};
        for (cause, message, hint) in [
            (Cause::UnknownIssuer, "an issuer that is not trusted", "AOS_CA_CERTIFICATE"),
            (Cause::Expired, "has expired", "clock"),
            (Cause::NotValidYet, "not yet valid", "clock"),
            (Cause::NotValidForName, "not of this service", "base URL"),
            (Cause::BadSignature, "an issuer that is not trusted", "AOS_CA_CERTIFICATE"),
            (Cause::InvalidPurpose, "not accepted", "AOS_CA_CERTIFICATE"),
        ] {
            let error = io::Error::other(Error::InvalidCertificate(cause));
            let (said, advice) = causes(&error).find_map(certificate).unwrap();
            assert!(said.contains(message) && advice.contains(hint), "{said}; {advice}");
        }
        assert!(certificate(&Error::DecryptError).is_none());
    }
}
