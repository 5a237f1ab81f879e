//! The service that the calls are sent to: a loopback socket that responds with what an
//! input says, also where that is not valid HTTP.

use std::{io, sync::Arc};

use bytes::Bytes;
use parking_lot::Mutex;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

pub(crate) const TOKEN_PATH: &str = "/connect/token";

pub(crate) type Headers = Vec<(String, Vec<u8>)>;

#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    pub(crate) bytes: Bytes,
    repeats_request: bool,
    ends_connection: bool,
}

/// How the end of a body is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framing {
    Length,
    Chunked,
    /// By the end of the connection.
    Close,
    /// The same, and the request, with its secrets, follows in the body.
    RepeatsRequest,
    /// The connection ends before it.
    Cut,
}

/// The responses of an input, one after the other and again from the first one.
#[derive(Default)]
pub(crate) struct Script {
    /// What is done meanwhile.
    pub(crate) input: String,
    pub(crate) token: Vec<Answer>,
    pub(crate) api: Vec<Answer>,
    /// Those that were sent, which are secrets.
    pub(crate) assertions: Vec<String>,
}

/// Starts it; returns its URL.
pub(crate) async fn start(script: Arc<Mutex<Script>>) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let script = Arc::clone(&script);
            // The client may be gone.
            tokio::spawn(async move { drop(serve(stream, &script).await) });
        }
    });
    Ok(url)
}

async fn serve(mut stream: TcpStream, script: &Mutex<Script>) -> io::Result<()> {
    while let Some(request) = read(&mut stream).await? {
        let answer = script.lock().answer(&request);
        stream.write_all(&answer.bytes).await?;
        if answer.repeats_request {
            stream.write_all(request.as_bytes()).await?;
        }
        if answer.ends_connection {
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
        // As the client writes it.
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        if body.len() >= length.map_or(0, |length| length.parse().expect("a length")) {
            return Ok(Some(text.into_owned()));
        }
    }
    Ok(None)
}

impl Script {
    fn answer(&mut self, request: &str) -> Answer {
        let is_token = request.split(' ').nth(1) == Some(TOKEN_PATH);
        let answers = if is_token { &mut self.token } else { &mut self.api };
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
    pub(crate) fn json(status: u16, body: &str) -> Self {
        Self::new(status, json_type(), body.as_bytes(), Framing::Length)
    }

    pub(crate) fn new(status: u16, mut headers: Headers, body: &[u8], framing: Framing) -> Self {
        let is_odd = |(_, value): &(String, Vec<u8>)| value.iter().any(|byte| *byte < b' ');
        // Another request on this connection could be read wrongly.
        let ends_connection = !matches!(framing, Framing::Length | Framing::Chunked)
            || matches!(status, 204 | 304)
            || headers.iter().any(is_odd);
        let mut add = |name: &str, value: &str| headers.push((name.to_owned(), value.into()));
        if ends_connection {
            add("connection", "close");
        }
        match framing {
            Framing::Length => add("content-length", &body.len().to_string()),
            Framing::Cut => add("content-length", &(body.len() + 9).to_string()),
            Framing::Chunked => add("transfer-encoding", "chunked"),
            Framing::Close | Framing::RepeatsRequest => {}
        }
        let mut bytes = format!("HTTP/1.1 {status} Said\r\n").into_bytes();
        for (name, value) in &headers {
            bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        bytes.extend(b"\r\n");
        if framing == Framing::Chunked {
            for chunk in body.chunks(1 + body.len() / 3) {
                let size = format!("{:x}\r\n", chunk.len());
                bytes.extend([size.as_bytes(), chunk, b"\r\n"].concat());
            }
            bytes.extend(b"0\r\n\r\n");
        } else {
            bytes.extend(body);
        }
        let repeats_request = framing == Framing::RepeatsRequest;
        Self { bytes: bytes.into(), repeats_request, ends_connection }
    }
}

pub(crate) fn json_type() -> Headers {
    vec![("content-type".to_owned(), b"application/json".to_vec())]
}
