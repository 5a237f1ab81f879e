//! What a status means beyond its number.

use http::StatusCode;

/// Statuses that a CDN (Cloudflare and others) returns in place of the service, which
/// have no standard reason.
const OF_A_CDN: [(u16, &str); 9] = [
    (520, "Unknown Error"),
    (521, "Web Server Is Down"),
    (522, "Connection Timed Out"),
    (523, "Origin Is Unreachable"),
    (524, "A Timeout Occurred"),
    (525, "TLS Handshake Failed"),
    (526, "Invalid TLS Certificate"),
    (529, "Site Is Overloaded"),
    (530, "Origin Error"),
];

/// Whether a status is worth another attempt of a request that is safe to retry:
/// 408, 429, 500, 502, 503, 504, and of a CDN 520 to 524, 529 and 530.
pub fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504 | 520..=524 | 529 | 530)
}

/// Whether a status says nothing of whether the request was carried out: of the service
/// itself, or of a gateway that got no response of it.
pub(super) fn leaves_open(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT
}

/// A status with its reason, also where that is not in the standard: `522 Connection
/// Timed Out (of a CDN)`.
pub fn status_text(status: StatusCode) -> String {
    let number = status.as_u16();
    let of_a_cdn = OF_A_CDN.iter().find(|(known, _)| *known == number);
    match (status.canonical_reason(), of_a_cdn) {
        (Some(reason), _) => format!("{number} {reason}"),
        (None, Some((_, reason))) => format!("{number} {reason} (of a CDN)"),
        (None, None) => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_status_is_named_and_those_of_an_overload_are_transient() {
        for (number, text, transient) in [
            (403, "403 Forbidden", false),
            (429, "429 Too Many Requests", true),
            (503, "503 Service Unavailable", true),
            (520, "520 Unknown Error (of a CDN)", true),
            (522, "522 Connection Timed Out (of a CDN)", true),
            (525, "525 TLS Handshake Failed (of a CDN)", false),
            (529, "529 Site Is Overloaded (of a CDN)", true),
            (530, "530 Origin Error (of a CDN)", true),
            (599, "599", false),
        ] {
            let status = StatusCode::from_u16(number).unwrap();
            assert_eq!((status_text(status).as_str(), is_transient(status)), (text, transient));
        }
    }
}
