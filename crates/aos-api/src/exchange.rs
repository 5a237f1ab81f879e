//! Reads a whole response within bounds.

use std::{
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use bytes::Bytes;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use http::{
    HeaderMap, StatusCode, Version,
    header::{CONTENT_ENCODING, CONTENT_LENGTH, TRANSFER_ENCODING},
};

/// Bounds of what is read of responses, for a broken service may send without end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounds {
    /// The most bytes of a body, inflated; its JSON may take thirty times as much. Default: 64
    /// MiB.
    pub body: usize,
    /// The most bytes of a token's response, and that are read of a failure's. Default: 1 MiB.
    pub short: usize,
    /// The most bytes of all bodies that are being read at the same time. Default: 256 MiB.
    pub together: usize,
    /// The most bytes of a body that an error keeps. Default: [`Bounds::KEPT`].
    pub kept: usize,
    /// The most headers of a response. Default: [`Bounds::HEADERS`].
    pub headers: usize,
    /// The most pages of a list. Default: [`Bounds::PAGES`].
    pub pages: u64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            body: 64 * 1024 * 1024,
            short: 1024 * 1024,
            together: 256 * 1024 * 1024,
            kept: Self::KEPT,
            headers: Self::HEADERS,
            pages: Self::PAGES,
        }
    }
}

/// Bodies that are being read, each of them and all together within bounds. Clones are the same.
#[derive(Clone, Debug, Default)]
pub struct Bodies(Arc<AtomicUsize>);

/// What was received.
#[derive(Debug)]
pub struct Received {
    /// Status.
    pub status: StatusCode,
    /// Headers, without those that tell how the body was compressed.
    pub headers: HeaderMap,
    /// Body, inflated.
    pub body: Bytes,
}

/// Why there is no response.
#[derive(Debug)]
pub enum Fault {
    /// The request was not sent, or the connection broke.
    Http(reqwest::Error),
    /// A body is larger than the bounds allow.
    TooLarge(usize),
    /// All bodies that are being read are larger together than the bounds allow.
    TooLargeTogether(usize),
    /// The body cannot be inflated, as where it was cut.
    Encoding(String),
    /// The body has an encoding that is not known.
    UnknownEncoding(String),
}

impl Bounds {
    /// 2 KiB.
    pub const KEPT: usize = 2 * 1024;
    /// 100.
    pub const HEADERS: usize = 100;
    /// 100,000.
    pub const PAGES: u64 = 100_000;

    /// The same for what is short, such as a token.
    #[must_use]
    pub fn for_short(self) -> Self {
        Self { body: self.short, ..self }
    }
}

impl Bodies {
    /// Waits for a response and reads it whole, so that a body that breaks off is an error of this
    /// attempt. Of one that is no success, as much is read as there is: its status says the most.
    ///
    /// # Errors
    ///
    /// When there is no response, or the body of a success cannot be read.
    pub async fn receive(
        &self,
        bounds: Bounds,
        response: impl Future<Output = reqwest::Result<reqwest::Response>>,
    ) -> Result<Received, Fault> {
        let mut response = response.await.map_err(Fault::Http)?;
        let status = response.status();
        let ends_by_close = response.content_length().is_none()
            && response.version() < Version::HTTP_2
            && !response.headers().contains_key(TRANSFER_ENCODING);
        let most = if status.is_success() { bounds.body } else { bounds.short.min(bounds.body) };
        let mut share = Share { bodies: self, most, together: bounds.together, bytes: 0 };
        let (raw, cut) = share.raw(&mut response).await;
        let mut headers = std::mem::take(response.headers_mut());
        // What is cut off is inflated up to there.
        let (body, broken) = share.inflated(&headers, raw);
        // The end of the connection is that of the body, wherever it comes.
        let broken = broken.or_else(|| {
            (ends_by_close && is_cut_json(&body))
                .then(|| Fault::Encoding("the connection ended in the middle of its JSON".into()))
        });
        if let Some(fault) = cut.or(broken).filter(|_| status.is_success()) {
            return Err(fault);
        }
        if headers.remove(CONTENT_ENCODING).is_some() {
            headers.remove(CONTENT_LENGTH);
        }
        Ok(Received { status, headers, body })
    }
}

fn is_cut_json(body: &[u8]) -> bool {
    let read = serde_json::from_slice::<serde::de::IgnoredAny>(body);
    read.is_err_and(|error| error.is_eof()) && !body.trim_ascii().is_empty()
}

/// What one body takes of the bounds; given back when it is dropped.
struct Share<'a> {
    bodies: &'a Bodies,
    most: usize,
    together: usize,
    bytes: usize,
}

impl Share<'_> {
    /// Adds what fits of a piece to a body, and says why not all of it does.
    fn add(&mut self, piece: &[u8], body: &mut Vec<u8>) -> Option<Fault> {
        let room = self.most.saturating_sub(self.bytes);
        self.bytes += piece.len();
        let all = self.bodies.0.fetch_add(piece.len(), Ordering::Relaxed) + piece.len();
        let is_too_large = piece.len() > room;
        if all > self.together && !is_too_large {
            return Some(Fault::TooLargeTogether(self.together));
        }
        body.extend_from_slice(&piece[..piece.len().min(room)]);
        is_too_large.then_some(Fault::TooLarge(self.most))
    }

    /// The body as it arrives, and why it is not whole.
    async fn raw(&mut self, response: &mut reqwest::Response) -> (Bytes, Option<Fault>) {
        let mut body = Vec::new();
        loop {
            let fault = match response.chunk().await {
                Ok(Some(chunk)) => self.add(&chunk, &mut body),
                Ok(None) => return (body.into(), None),
                Err(error) => Some(Fault::Http(error)),
            };
            if fault.is_some() {
                return (body.into(), fault);
            }
        }
    }

    /// The body without its Content-Encoding, also where it was not requested, and why it
    /// is not whole. An empty body is empty however it is encoded.
    fn inflated(&mut self, headers: &HeaderMap, mut body: Bytes) -> (Bytes, Option<Fault>) {
        let encodings = headers.get_all(CONTENT_ENCODING).iter();
        let encodings = encodings.flat_map(|value| value.to_str().unwrap_or("?").split(','));
        // The last one was applied last.
        for encoding in encodings.collect::<Vec<_>>().into_iter().rev() {
            if body.is_empty() {
                break;
            }
            let (inflated, fault) = match encoding.trim().to_ascii_lowercase().as_str() {
                "gzip" | "x-gzip" => self.read(MultiGzDecoder::new(&*body), encoding),
                // By its definition with zlib's frame, and often without.
                "deflate" => match self.read(ZlibDecoder::new(&*body), encoding) {
                    (read, Some(Fault::Encoding(_))) if read.is_empty() => {
                        self.read(DeflateDecoder::new(&*body), encoding)
                    }
                    read => read,
                },
                "identity" | "" => continue,
                other => (Bytes::new(), Some(Fault::UnknownEncoding(other.to_owned()))),
            };
            if fault.is_some() {
                // The header may be wrong, and the body as it should be.
                return (if inflated.is_empty() { body } else { inflated }, fault);
            }
            body = inflated;
        }
        (body, None)
    }

    fn read(&mut self, mut inflater: impl Read, encoding: &str) -> (Bytes, Option<Fault>) {
        let mut inflated = Vec::new();
        let mut chunk = vec![0; 64 * 1024];
        loop {
            let fault = match inflater.read(&mut chunk) {
                Ok(0) => return (inflated.into(), None),
                Ok(bytes) => self.add(&chunk[..bytes], &mut inflated),
                Err(error) => {
                    Some(Fault::Encoding(format!("its {encoding} cannot be read: {error}")))
                }
            };
            if fault.is_some() {
                return (inflated.into(), fault);
            }
        }
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        self.bodies.0.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write};

    use super::*;

    fn inflated(encoding: &str, body: Vec<u8>, most: usize) -> Result<Bytes, String> {
        let bodies = Bodies::default();
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_ENCODING, encoding.parse().unwrap());
        let mut share = Share { bodies: &bodies, most, together: most * 2, bytes: 0 };
        let (body, fault) = share.inflated(&headers, body.into());
        drop(share);
        assert_eq!(bodies.0.load(Ordering::Relaxed), 0);
        match fault {
            None => Ok(body),
            Some(fault) => Err(format!("{fault:?} after {}", body.len())),
        }
    }

    #[test]
    fn a_body_is_inflated_within_its_bound() {
        let text = vec![b'a'; 10_000];
        let mut gzip = write::GzEncoder::new(Vec::new(), Compression::fast());
        gzip.write_all(&text).unwrap();
        let gzip = gzip.finish().unwrap();
        let mut zlib = write::ZlibEncoder::new(Vec::new(), Compression::fast());
        zlib.write_all(&text).unwrap();
        let zlib = zlib.finish().unwrap();
        let mut raw = write::DeflateEncoder::new(Vec::new(), Compression::fast());
        raw.write_all(&text).unwrap();
        let raw = raw.finish().unwrap();
        for (encoding, body) in
            [("gzip", &gzip), ("X-GZIP", &gzip), ("deflate", &zlib), ("deflate", &raw)]
        {
            assert_eq!(inflated(encoding, body.clone(), 20_000).unwrap(), text, "{encoding}");
            let large = inflated(encoding, body.clone(), 9_000).unwrap_err();
            assert_eq!(large, "TooLarge(9000) after 9000");
        }
        assert_eq!(inflated("identity", text.clone(), 20_000).unwrap(), text);
        assert!(inflated("gzip", Vec::new(), 10).unwrap().is_empty());
        for (encoding, body, fault) in
            [("br", text.clone(), "UnknownEncoding("), ("gzip", gzip[..20].to_vec(), "Encoding(")]
        {
            let error = inflated(encoding, body, 20_000).unwrap_err();
            assert!(error.starts_with(fault), "{error}");
        }
    }
}
