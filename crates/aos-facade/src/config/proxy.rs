//! Proxies. What cannot be used as one is an error: reqwest would connect without it.

use std::ffi::OsString;

use aos_api::{Error, Result, trim_text};
use http::Uri;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

/// The variables that reqwest reads for https, the first before the second, each in upper
/// and in lower case; the first that is set counts. What the settings of Windows and macOS
/// say is not checked, nor HTTP_PROXY: without TLS nothing leaves this machine.
const VARIABLES: [[&str; 2]; 2] = [["HTTPS_PROXY", "https_proxy"], ["ALL_PROXY", "all_proxy"]];

const INVALID: &str = "it is not a valid URL; in a user name or password, write @ : / and blanks \
                       with percent signs, such as %40";

/// A client that uses this proxy, or what the environment and the system say, for the
/// service, or for one on this machine. The URL may hold a password.
pub(super) fn set(
    proxy: Option<&SecretString>,
    http: reqwest::ClientBuilder,
    is_local: bool,
) -> Result<reqwest::ClientBuilder> {
    let Some(url) = proxy else {
        if is_local {
            // A token for this machine has no business at a proxy.
            return Ok(http.no_proxy());
        }
        return check_environment(|name| std::env::var_os(name)).map(|()| http);
    };
    let given = trim_text(url.expose_secret());
    if given.is_empty() {
        return Ok(http.no_proxy());
    }
    let unusable = |why: &str| Error::configuration(format!("invalid proxy URL: {why}"));
    let scheme = if given.contains("://") { "" } else { "http://" };
    // Not the error's text: the URL may hold a password.
    let url = Url::parse(&format!("{scheme}{given}")).map_err(|_| unusable(INVALID))?;
    check(url.as_str()).map_err(unusable)?;
    Ok(http.proxy(reqwest::Proxy::all(url).map_err(|_| unusable(INVALID))?))
}

fn check_environment(variable: impl Fn(&str) -> Option<OsString>) -> Result<()> {
    let is_cgi = variable("REQUEST_METHOD").is_some();
    for names in VARIABLES {
        let set = names.iter().find_map(|name| Some((name, variable(name)?)));
        let used = set.filter(|(_, value)| !value.to_string_lossy().trim().is_empty());
        let Some((name, value)) = used else { continue };
        let checked = match value.to_str() {
            // A request to a server that runs the program could set HTTP_PROXY.
            _ if is_cgi => Err("as REQUEST_METHOD is set too, which CGI programs have"),
            Some(url) => check(url),
            None => Err("it is not valid UTF-8"),
        };
        return checked.map_err(|why| {
            Error::configuration(format!("the proxy of {name} cannot be used: {why}"))
        });
    }
    Ok(())
}

/// Checks a proxy's URL as reqwest reads it, with or without a scheme. The text is in no
/// message, because it may hold a password.
fn check(url: &str) -> Result<(), &'static str> {
    let uri: Uri = url.parse().map_err(|_| INVALID)?;
    match uri.scheme_str() {
        None | Some("http" | "https") => {}
        Some(scheme) if scheme.starts_with("socks") => {
            return Err("SOCKS proxies are not supported");
        }
        Some(_) => return Err("its scheme is neither http nor https"),
    }
    let Some(authority) = uri.authority().filter(|authority| !authority.host().is_empty()) else {
        return Err("it names no host");
    };
    let address = match authority.as_str().split_once('@') {
        // All before the first one would be the credentials.
        Some((_, address)) if address.contains('@') => return Err(INVALID),
        Some((_, address)) => address,
        None => authority.as_str(),
    };
    let has_port = address.strip_prefix(authority.host()).is_some_and(|port| !port.is_empty());
    match has_port && authority.port_u16().is_none_or(|port| port == 0) {
        true => Err("its port is not a number from 1 to 65535"),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reqwest_would_leave_out_is_an_error() {
        for usable in [
            "http://proxy.example:8080",
            "http://proxy.example",
            "https://proxy.example:8443/",
            "proxy.example:8080",
            "proxy.example",
            "127.0.0.1:3128",
            "http://[::1]:3128",
            "http://user:p%40ss@proxy.example:8080",
        ] {
            assert_eq!(check(usable), Ok(()), "{usable}");
        }
        for (unusable, why) in [
            ("http://user:hunter2 x@proxy.example", "not a valid URL"),
            ("http://user:hunter2@x@proxy.example", "not a valid URL"),
            ("http://proxy.example:8080\r", "not a valid URL"),
            (" http://proxy.example:8080", "not a valid URL"),
            ("http://", "not a valid URL"),
            ("socks5://proxy.example:1080", "SOCKS"),
            ("ftp://proxy.example", "scheme"),
            ("/proxy", "no host"),
            ("http://:8080", "no host"),
            ("http://proxy.example:99999", "port"),
            ("http://proxy.example:0", "port"),
        ] {
            let said = check(unusable).unwrap_err();
            assert!(said.contains(why) && !said.contains("hunter2"), "{unusable}: {said}");
        }
    }

    #[test]
    fn variables_are_checked_as_they_are_read() {
        let check = |given: &[(&str, &str)]| {
            let given: Vec<(&str, OsString)> =
                given.iter().map(|(name, value)| (*name, OsString::from(value))).collect();
            check_environment(|name| {
                given.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
            })
        };
        for usable in [
            &[][..],
            &[("HTTPS_PROXY", "")],
            &[("HTTPS_PROXY", "proxy.example:8080"), ("REQUEST", "GET")],
            // The first that is set counts, also an empty one.
            &[("HTTPS_PROXY", ""), ("https_proxy", "socks5://x")],
            &[("HTTPS_PROXY", " ")],
            // Those that are not used.
            &[("HTTPS_PROXY", "proxy.example"), ("ALL_PROXY", "socks5://x")],
            &[("HTTP_PROXY", "socks5://x")],
            &[("REQUEST_METHOD", "GET")],
        ] {
            check(usable).unwrap();
        }
        for (unusable, name) in [
            (&[("HTTPS_PROXY", "http://a b")][..], "HTTPS_PROXY"),
            (&[("https_proxy", "socks5://x")], "https_proxy"),
            (&[("HTTPS_PROXY", "http://hunter2@x@y")], "HTTPS_PROXY"),
            (&[("HTTPS_PROXY", ""), ("ALL_PROXY", "::")], "ALL_PROXY"),
            (&[("HTTPS_PROXY", "proxy.example"), ("REQUEST_METHOD", "GET")], "HTTPS_PROXY"),
        ] {
            let error = check(unusable).unwrap_err().to_string();
            assert!(error.starts_with(&format!("the proxy of {name} cannot be used: ")), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }
}
