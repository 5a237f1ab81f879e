//! Reads a whole response within bounds.

use std::{
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use bytes::{Bytes, BytesMut};
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use http::{
    HeaderMap, StatusCode,
    header::{CONTENT_ENCODING, CONTENT_LENGTH},
};

/// Bounds of what is read of responses, so that a broken service cannot fill the memory.
/// Clones share what they have read together.
#[derive(Clone, Debug)]
pub struct Bounds {
    /// The most bytes of one body, inflated. Default: 64 MiB.
    pub body: usize,
    /// The most bytes of all bodies that are being read at the same time. Default:
    /// 256 MiB.
    pub together: usize,
    read: Arc<AtomicUsize>,
}

impl Default for Bounds {
    fn default() -> Self {
        Self::new(64 * 1024 * 1024, 256 * 1024 * 1024)
    }
}

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
    /// The body cannot be inflated.
    Encoding(String),
}

impl Bounds {
    /// Bounds of one body, and of all that are being read at the same time, in bytes.
    pub fn new(body: usize, together: usize) -> Self {
        Self { body, together, read: Arc::default() }
    }

    /// Waits for a response and reads it whole, so that a body that breaks off is
    /// an error of this attempt and not of who decodes it.
    ///
    /// # Errors
    ///
    /// When there is no response, or its body cannot be read.
    pub async fn receive(
        &self,
        response: impl Future<Output = reqwest::Result<reqwest::Response>>,
    ) -> Result<Received, Fault> {
        let mut response = response.await.map_err(Fault::Http)?;
        let mut share = Share { bounds: self, bytes: 0 };
        // Most bodies come in one piece, which is then not copied.
        let (mut first, mut joined) = (Bytes::new(), BytesMut::new());
        while let Some(chunk) = response.chunk().await.map_err(Fault::Http)? {
            share.add(chunk.len())?;
            if first.is_empty() {
                first = chunk;
            } else {
                if joined.is_empty() {
                    joined.extend_from_slice(&first);
                }
                joined.extend_from_slice(&chunk);
            }
        }
        let body = if joined.is_empty() { first } else { joined.freeze() };
        let mut headers = std::mem::take(response.headers_mut());
        let body = share.inflated(&headers, body)?;
        headers.remove(CONTENT_ENCODING);
        headers.remove(CONTENT_LENGTH);
        Ok(Received { status: response.status(), headers, body })
    }
}

/// What one body takes of the bounds; given back when it is dropped.
struct Share<'a> {
    bounds: &'a Bounds,
    bytes: usize,
}

impl Share<'_> {
    fn add(&mut self, bytes: usize) -> Result<(), Fault> {
        let Bounds { body, together, read } = self.bounds;
        self.bytes += bytes;
        let all = read.fetch_add(bytes, Ordering::Relaxed) + bytes;
        if self.bytes > *body {
            return Err(Fault::TooLarge(*body));
        }
        if all > *together {
            return Err(Fault::TooLargeTogether(*together));
        }
        Ok(())
    }

    /// The body without its Content-Encoding, also where it was not requested. An empty
    /// body is empty however it is encoded.
    fn inflated(&mut self, headers: &HeaderMap, mut body: Bytes) -> Result<Bytes, Fault> {
        let encodings = headers.get_all(CONTENT_ENCODING).iter();
        let encodings = encodings.flat_map(|value| value.to_str().unwrap_or("?").split(','));
        // The last one was applied last.
        for encoding in encodings.collect::<Vec<_>>().into_iter().rev() {
            if body.is_empty() {
                break;
            }
            body = match encoding.trim().to_ascii_lowercase().as_str() {
                "gzip" | "x-gzip" => self.read(MultiGzDecoder::new(&*body), encoding)?,
                // By its definition with zlib's frame, and often without.
                "deflate" => match self.read(ZlibDecoder::new(&*body), encoding) {
                    Err(Fault::Encoding(_)) => self.read(DeflateDecoder::new(&*body), encoding)?,
                    read => read?,
                },
                "identity" | "" => body,
                other => return Err(Fault::Encoding(format!("unknown encoding {other:?}"))),
            };
        }
        Ok(body)
    }

    fn read(&mut self, mut inflater: impl Read, encoding: &str) -> Result<Bytes, Fault> {
        let mut inflated = Vec::new();
        let mut chunk = vec![0; 64 * 1024];
        loop {
            match inflater.read(&mut chunk) {
                Ok(0) => return Ok(inflated.into()),
                Ok(bytes) => {
                    self.add(bytes)?;
                    inflated.extend_from_slice(&chunk[..bytes]);
                }
                Err(error) => {
                    return Err(Fault::Encoding(format!("its {encoding} cannot be read: {error}")));
                }
            }
        }
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        self.bounds.read.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write};

    use super::*;

    fn inflated(encoding: &str, body: Vec<u8>, most: usize) -> Result<Bytes, String> {
        let bounds = Bounds::new(most, most * 2);
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_ENCODING, encoding.parse().unwrap());
        let mut share = Share { bounds: &bounds, bytes: 0 };
        let result = share.inflated(&headers, body.into()).map_err(|fault| format!("{fault:?}"));
        drop(share);
        assert_eq!(bounds.read.load(Ordering::Relaxed), 0);
        result
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
            assert!(large.starts_with("TooLarge(9000"), "{large}");
        }
        assert_eq!(inflated("identity", text.clone(), 20_000).unwrap(), text);
        assert!(inflated("gzip", Vec::new(), 10).unwrap().is_empty());
        for (encoding, body) in [("br", text.clone()), ("gzip", gzip[..20].to_vec())] {
            let error = inflated(encoding, body, 20_000).unwrap_err();
            assert!(error.starts_with("Encoding("), "{error}");
        }
    }
}
