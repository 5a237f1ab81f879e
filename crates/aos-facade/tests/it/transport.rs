//! Connections: TLS with an authority of its own, proxies, the connect timeout.

use crate::common;

use std::{
    net::SocketAddr,
    process::Command,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use aos_facade::{
    Credential, Elements, ElementsBuilder, Error, ErrorKind, RetryPolicy, clock::ManualClock,
    types::RiskyActionCount,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use common::{CUSTOMER, MockService, SECRET, TENANT, TOKEN};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::aws_lc_rs,
        pki_types::{CertificateDer, PrivateKeyDer},
    },
};

/// A host that no name server knows.
const REMOTE: &str = "https://elements.example";

/// What an error says when there was no connection.
const UNREACHABLE: &str = "the service cannot be reached";

/// The heads of the requests that a server has read.
type Heads = Arc<Mutex<Vec<String>>>;

/// The service over TLS, on a free port of the loopback.
struct TlsService {
    address: SocketAddr,
    /// The certificate of its authority, as PEM.
    authority: String,
    heads: Heads,
}

impl TlsService {
    async fn start() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "An authority for tests");
        let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let names = ["127.0.0.1", "localhost", "elements.example"].map(str::to_owned);
        let key = KeyPair::generate().unwrap();
        let leaf = CertificateParams::new(names).unwrap().signed_by(&key, &authority).unwrap();
        Self::with(leaf.der(), &key, authority.pem()).await
    }

    /// The certificate of an authority in the place of its own.
    async fn as_authority() -> Self {
        let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let own = params.self_signed(&key).unwrap();
        Self::with(own.der(), &key, own.pem()).await
    }

    async fn with(leaf: &CertificateDer<'static>, key: &KeyPair, authority: String) -> Self {
        let config = ServerConfig::builder_with_provider(aws_lc_rs::default_provider().into())
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![leaf.clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let heads = Heads::default();
        let seen = Arc::clone(&heads);
        let address = listen(move |stream| {
            let (acceptor, seen) = (acceptor.clone(), Arc::clone(&seen));
            async move {
                // A client that does not trust the certificate goes away here.
                if let Ok(mut stream) = acceptor.accept(stream).await {
                    let head = read_request(&mut stream).await;
                    respond_as_the_service(&mut stream, &head).await;
                    seen.lock().unwrap().push(head);
                }
            }
        })
        .await;
        Self { address, authority, heads }
    }

    fn url(&self, host: &str) -> String {
        format!("https://{host}:{}", self.address.port())
    }
}

/// Serves each connection in a task of its own.
async fn listen<F, S>(serve: F) -> SocketAddr
where
    F: Fn(TcpStream) -> S + Send + 'static,
    S: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    address
}

/// A proxy that tunnels every CONNECT to one address, whatever its target, and
/// rejects all else; with what it has read.
async fn proxy(target: Option<SocketAddr>) -> (SocketAddr, Heads) {
    let heads = Heads::default();
    let seen = Arc::clone(&heads);
    let address = listen(move |mut stream| {
        let seen = Arc::clone(&seen);
        async move {
            let head = read_request(&mut stream).await;
            seen.lock().unwrap().push(head.clone());
            match target {
                Some(target) if head.starts_with("CONNECT ") => {
                    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
                    let mut target = TcpStream::connect(target).await.unwrap();
                    // Ends with an error where one side goes away without a word.
                    let _ = copy_bidirectional(&mut stream, &mut target).await;
                }
                _ => respond(&mut stream, "502 Bad Gateway", "").await,
            }
        }
    })
    .await;
    (address, heads)
}

/// A service whose response to each call is these bytes, and the connection's end.
async fn responding(response: String) -> (SocketAddr, Heads) {
    let heads = Heads::default();
    let seen = Arc::clone(&heads);
    let address = listen(move |mut stream| {
        let (seen, response) = (Arc::clone(&seen), response.clone());
        async move {
            let head = read_request(&mut stream).await;
            if head.contains("/connect/token") {
                respond_as_the_service(&mut stream, &head).await;
            } else {
                seen.lock().unwrap().push(head);
                stream.write_all(response.as_bytes()).await.unwrap();
            }
        }
    })
    .await;
    (address, heads)
}

/// Reads a request; gives its head.
async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => break,
        }
    }
    let head = String::from_utf8(head).unwrap();
    let length = head
        .lines()
        .find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    let _ = stream.read_exact(&mut body).await;
    head
}

/// Responds as the service does.
async fn respond_as_the_service(stream: &mut (impl AsyncWrite + Unpin), head: &str) {
    let body = match head.starts_with("POST /connect/token ") {
        true => common::token(TOKEN, 3600).to_string(),
        false => r#"{"riskyActionCount": 10, "normalActionCount": 20}"#.to_owned(),
    };
    respond(stream, "200 OK", &body).await;
}

async fn respond(stream: &mut (impl AsyncWrite + Unpin), status: &str, body: &str) {
    let text = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n{body}",
        body.len()
    );
    // The client may be gone.
    let _ = stream.write_all(text.as_bytes()).await;
    let _ = stream.shutdown().await;
}

/// A builder for a service at this URL, without a second attempt.
fn builder(base_url: &str) -> ElementsBuilder {
    Elements::builder()
        .base_url(base_url)
        .token_url(format!("{base_url}/connect/token"))
        .credential(Credential::client_secret("client", SECRET))
        .retry(RetryPolicy::never())
        .clock(Arc::new(ManualClock::new()))
}

async fn count(elements: &Elements) -> Result<RiskyActionCount, Error> {
    elements.customer(CUSTOMER).tenant(TENANT).action_counts().await
}

/// The first lines of the requests.
fn lines(heads: &Heads) -> Vec<String> {
    let heads = heads.lock().unwrap();
    heads.iter().map(|head| head.lines().next().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn an_extra_authority_is_trusted_and_no_other() {
    let (service, other) = (TlsService::start().await, TlsService::start().await);
    for host in ["127.0.0.1", "localhost"] {
        let url = service.url(host);
        for builder in [builder(&url), builder(&url).ca_certificate(other.authority.as_bytes())] {
            let error = count(&builder.no_proxy().build().unwrap()).await.unwrap_err();
            assert_eq!(error.kind, ErrorKind::Authentication);
            assert!(error.to_string().contains("an issuer that is not trusted"), "{error}");
            assert!(error.to_string().contains("peer certificate"), "{error}");
            assert!(error.hint().unwrap().contains("AOS_CA_CERTIFICATE"), "{error:?}");
            assert!(!error.is_retryable(), "another attempt does not help");
        }
    }
    assert_eq!(lines(&service.heads), [""; 0], "nothing was sent to a stranger");

    for host in ["127.0.0.1", "localhost"] {
        // Several authorities can be added, also in one text.
        let both = format!("{}{}", other.authority, service.authority);
        for builder in [
            builder(&service.url(host)).ca_certificate(both),
            builder(&service.url(host))
                .ca_certificate(other.authority.as_bytes())
                .ca_certificate(service.authority.as_bytes()),
        ] {
            let counts = count(&builder.no_proxy().build().unwrap()).await.unwrap();
            assert_eq!(counts.risky_action_count, Some(10));
        }
    }
    assert_eq!(lines(&service.heads).len(), 8, "a token and a count, four times");
}

#[tokio::test]
async fn a_certificate_that_is_its_own_authority_has_advice_of_its_own() {
    let service = TlsService::as_authority().await;
    let url = service.url("localhost");
    let builder = builder(&url).ca_certificate(service.authority.as_bytes()).no_proxy();
    let error = count(&builder.build().unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("in the place of its own"), "{error}");
    assert!(error.hint().unwrap().contains("that an authority has signed"), "{error:?}");
    assert_eq!(lines(&service.heads), [""; 0]);
}

#[tokio::test]
async fn a_proxy_carries_a_whole_call() {
    let service = TlsService::start().await;
    let (address, heads) = proxy(Some(service.address)).await;
    let elements = builder(REMOTE)
        .ca_certificate(service.authority.as_bytes())
        .proxy(format!("http://someone:hunter2-proxy@{address}"))
        .build()
        .unwrap();
    assert_eq!(count(&elements).await.unwrap().risky_action_count, Some(10));

    assert_eq!(lines(&heads), ["CONNECT elements.example:443 HTTP/1.1"; 2]);
    let password = STANDARD.encode("someone:hunter2-proxy");
    for head in heads.lock().unwrap().iter() {
        assert!(head.to_lowercase().contains("\r\nproxy-authorization: basic "), "{head}");
        assert!(head.contains(&password), "{head}");
        assert!(!head.contains(TOKEN) && !head.contains(SECRET), "the proxy reads no secret");
    }
    for head in service.heads.lock().unwrap().iter() {
        assert!(!head.to_lowercase().contains("proxy-authorization"), "{head}");
    }
}

#[tokio::test]
async fn a_proxy_that_is_set_is_used_for_this_machine_too() {
    let service = MockService::new().await;
    let tokens = service.grants_tokens();
    let (address, heads) = proxy(None).await;
    let elements = service
        .builder()
        .retry(RetryPolicy::never())
        .proxy(format!("http://someone:hunter2-proxy@{address}"))
        .build()
        .unwrap();
    let error = count(&elements).await.unwrap_err();
    assert!(error.to_string().contains("502 Bad Gateway"), "{error}");
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    let url = service.server.url("/connect/token");
    assert_eq!(lines(&heads), [format!("POST {url} HTTP/1.1")]);
    tokens.assert_calls_async(0).await;
}

#[tokio::test]
async fn a_proxy_that_fails_is_an_error_without_its_password() {
    let (address, heads) = proxy(None).await;
    let elements =
        builder(REMOTE).proxy(format!("http://someone:hunter2-proxy@{address}")).build().unwrap();
    let error = count(&elements).await.unwrap_err();
    assert!(error.to_string().contains(UNREACHABLE), "{error}");
    assert!(!format!("{error} {error:?} {elements:?}").contains("hunter2"), "{error:?}");
    assert_eq!(lines(&heads), ["CONNECT elements.example:443 HTTP/1.1"]);
}

/// Names of variables that lead to a proxy, or away from it.
const VARIABLES: [&str; 9] = [
    "ALL_PROXY",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "NO_PROXY",
    "all_proxy",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "REQUEST_METHOD",
];
/// Holds the base URL for the process in which a test runs once more.
const CHILD: &str = "AOS_TEST_BASE_URL";

/// Runs one test in a process of its own, whose environment names
/// a proxy for everything.
async fn in_child(test: &'static str, base_url: String, proxy: SocketAddr) {
    let output = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(std::env::current_exe().unwrap());
        for variable in VARIABLES {
            command.env_remove(variable);
        }
        for variable in ["HTTP_PROXY", "HTTPS_PROXY"] {
            command.env(variable, format!("http://{proxy}"));
        }
        command.env(CHILD, base_url).args(["--exact", test, "--nocapture"]).output().unwrap()
    })
    .await
    .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("1 passed"), "{text}{errors}");
}

#[tokio::test]
async fn the_environment_names_the_proxy() {
    if let Ok(base_url) = std::env::var(CHILD) {
        let error = count(&builder(&base_url).build().unwrap()).await.unwrap_err();
        assert!(error.to_string().contains("tunnel"), "{error}");
        // Nobody listens on this port, and the proxy would receive a request.
        let none = builder("https://127.0.0.1:1").no_proxy().build().unwrap();
        let error = count(&none).await.unwrap_err();
        assert!(error.to_string().contains(UNREACHABLE), "{error}");
        return;
    }
    let (address, heads) = proxy(None).await;
    in_child("transport::the_environment_names_the_proxy", REMOTE.to_owned(), address).await;
    assert_eq!(lines(&heads), ["CONNECT elements.example:443 HTTP/1.1"]);
}

#[tokio::test]
async fn the_proxy_of_the_environment_gets_nothing_for_this_machine() {
    if let Ok(base_url) = std::env::var(CHILD) {
        let counts = count(&builder(&base_url).build().unwrap()).await.unwrap();
        assert_eq!(counts.risky_action_count, Some(10));
        return;
    }
    let service = MockService::new().await;
    let (tokens, counts) = (service.grants_tokens(), service.returns_counts());
    let (address, heads) = proxy(None).await;
    in_child(
        "transport::the_proxy_of_the_environment_gets_nothing_for_this_machine",
        service.server.base_url(),
        address,
    )
    .await;
    assert_eq!(lines(&heads), [""; 0]);
    tokens.assert_calls_async(1).await;
    counts.assert_calls_async(1).await;
}

#[tokio::test]
async fn a_response_that_is_not_http_is_not_requested_again() {
    for malformed in [
        "HTTP/1.1 200 OK\r\nServer : IIS\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 nonsense\r\n\r\n",
        "SSH-2.0-OpenSSH_9.6\r\n\r\n",
    ] {
        let (address, heads) = responding(malformed.to_owned()).await;
        let builder = builder(&format!("http://{address}")).retry(RetryPolicy::default());
        let error = count(&builder.build().unwrap()).await.unwrap_err();
        assert_eq!((error.kind, error.attempts), (ErrorKind::Decode, 1), "{error}");
        assert!(error.to_string().contains("the response is not valid HTTP"), "{error}");
        assert_eq!(heads.lock().unwrap().len(), 1, "{malformed}");
    }
}

#[tokio::test]
async fn a_body_that_ends_with_the_connection_is_requested_again_where_it_is_cut() {
    let whole = r#"{"riskyActionCount":10,"normalActionCount":20}"#;
    for (body, attempts, is_read) in
        [(whole, 1, true), (&whole[..30], 2, false), ("<html>", 1, false), ("", 1, false)]
    {
        let response = format!("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{body}");
        let (address, heads) = responding(response).await;
        let twice = RetryPolicy { max_attempts: 2, ..Default::default() };
        let elements = builder(&format!("http://{address}")).retry(twice).build().unwrap();
        let counts = count(&elements).await;
        assert_eq!(heads.lock().unwrap().len(), attempts, "{body}: {counts:?}");
        match counts {
            Ok(counts) => assert!(is_read && counts.risky_action_count == Some(10)),
            Err(error) => assert!(!is_read && error.kind == ErrorKind::Decode, "{error}"),
        }
    }
}

#[tokio::test]
async fn a_connection_that_is_not_made_in_time_is_an_error() {
    // Takes the connection and never says a word of TLS, which is part of
    // connecting.
    let address = listen(|stream| async move {
        let _open = stream;
        std::future::pending::<()>().await;
    })
    .await;
    let elements = builder(&format!("https://{address}"))
        .no_proxy()
        .connect_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let begin = Instant::now();
    let error = count(&elements).await.unwrap_err();
    // The attempt itself has a minute.
    assert!(begin.elapsed() < Duration::from_secs(20), "{error}");
    assert!(error.to_string().contains("no connection in time"), "{error}");
}
