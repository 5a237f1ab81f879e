//! The service that the calls are sent to: a loopback socket that responds with what an
//! input says, also where that is not valid HTTP.

use std::{
    fmt, io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// The path of the token endpoint.
pub(crate) const TOKEN_PATH: &str = "/connect/token";

/// A response.
#[derive(Clone, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, Vec<u8>)>,
    pub(crate) body: Vec<u8>,
    pub(crate) framing: Framing,
    /// Whether the request, with its secrets, follows in the body.
    pub(crate) repeats_request: bool,
}

/// How the end of a body is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Framing {
    #[default]
    Length,
    Chunked,
    /// By the end of the connection.
    Close,
    /// The connection ends before it.
    Cut,
}

/// The responses to the requests of an input, one after the other and again from the
/// first one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Script {
    pub(crate) token: Vec<Answer>,
    pub(crate) api: Vec<Answer>,
}

/// The running service.
pub(crate) struct Service {
    pub(crate) address: SocketAddr,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    script: Script,
    /// The assertions that were sent, which are secrets.
    assertions: Vec<String>,
}

impl Service {
    /// Starts it on a port of its own.
    pub(crate) async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let state = Arc::<Mutex<State>>::default();
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let shared = Arc::clone(&shared);
                // The client may be gone.
                tokio::spawn(async move { drop(serve(stream, &shared).await) });
            }
        });
        Ok(Self { address, state })
    }

    /// Responds as the script says from now on.
    pub(crate) fn play(&self, script: Script) {
        *lock(&self.state) = State { script, assertions: Vec::new() };
    }

    pub(crate) fn assertions(&self) -> Vec<String> {
        lock(&self.state).assertions.clone()
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(mut stream: TcpStream, state: &Mutex<State>) -> io::Result<()> {
    while let Some(request) = read(&mut stream).await? {
        let answer = lock(state).answer(&request);
        stream.write_all(&answer.bytes(&request)).await?;
        if answer.ends_connection() {
            break;
        }
    }
    stream.shutdown().await
}

/// A request, as it came; `None` at the end of the connection.
async fn read(stream: &mut TcpStream) -> io::Result<Option<String>> {
    let mut bytes = Vec::with_capacity(4096);
    while stream.read_buf(&mut bytes).await? > 0 {
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
        });
        if body.len() >= length.unwrap_or(0) {
            return Ok(Some(text.into_owned()));
        }
    }
    Ok(None)
}

impl State {
    fn answer(&mut self, request: &str) -> Answer {
        let is_token = request.split(' ').nth(1) == Some(TOKEN_PATH);
        let answers = if is_token { &mut self.script.token } else { &mut self.script.api };
        let answer = answers.first().cloned().unwrap_or_default();
        let more = answers.len().min(1);
        answers.rotate_left(more);
        if let Some((_, assertion)) = request.split_once("client_assertion=") {
            self.assertions.extend(assertion.split('&').next().map(str::to_owned));
        }
        answer
    }
}

impl Answer {
    /// A response in JSON.
    pub(crate) fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type".to_owned(), b"application/json".to_vec())];
        Self { status, headers, body: body.into(), ..Self::default() }
    }

    fn has_no_body(&self) -> bool {
        matches!(self.status, ..200 | 204 | 304)
    }

    /// Whether another request on this connection could be read wrongly.
    fn ends_connection(&self) -> bool {
        let is_odd = |(_, value): &(String, Vec<u8>)| value.iter().any(|byte| *byte < b' ');
        !matches!(self.framing, Framing::Length | Framing::Chunked)
            || self.has_no_body()
            || self.headers.iter().any(is_odd)
    }

    fn bytes(&self, request: &str) -> Vec<u8> {
        let mut body = self.body.clone();
        if self.repeats_request {
            body.extend_from_slice(request.as_bytes());
        }
        let mut bytes = format!("HTTP/1.1 {} Said\r\n", self.status).into_bytes();
        for (name, value) in &self.headers {
            bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        if self.ends_connection() {
            bytes.extend(b"connection: close\r\n");
        }
        let length = |length| format!("content-length: {length}\r\n\r\n").into_bytes();
        bytes.append(&mut match self.framing {
            _ if self.has_no_body() => return [&*bytes, b"\r\n"].concat(),
            Framing::Length => length(body.len()),
            Framing::Cut => length(body.len() + 9),
            Framing::Chunked => b"transfer-encoding: chunked\r\n\r\n".to_vec(),
            Framing::Close => b"\r\n".to_vec(),
        });
        if self.framing != Framing::Chunked {
            bytes.append(&mut body);
            return bytes;
        }
        for chunk in body.chunks(1 + body.len() / 3) {
            let size = format!("{:x}\r\n", chunk.len());
            bytes.extend([size.as_bytes(), chunk, b"\r\n"].concat());
        }
        bytes.extend(b"0\r\n\r\n");
        bytes
    }
}

/// The beginning of it, as a text.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 3_000;
        let Self { status, framing, repeats_request, .. } = self;
        write!(f, "{status} ({framing:?}, repeats the request: {repeats_request})")?;
        for (name, value) in &self.headers {
            write!(f, "\n  {name}: {}", value[..value.len().min(SHOWN)].escape_ascii())?;
        }
        let start = &self.body[..self.body.len().min(SHOWN)];
        write!(f, "\n  {} bytes: {}", self.body.len(), start.escape_ascii())
    }
}
