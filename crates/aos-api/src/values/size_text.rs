//! Sizes as the vendor shows them.

super::scalar_type! {
    /// A size as text: `15 GB`, or what is used and what there is of it, `0.5/1 GB`.
    ///
    /// The text is kept as it came and written back unchanged;
    /// [`bytes`](Self::bytes) and [`limit_bytes`](Self::limit_bytes) read it. The
    /// vendor does not say how many bytes its units have. They are taken as binary,
    /// as Microsoft 365 counts: 1 KB is 1024 bytes, 1 MB is 1024 KB, and so on.
    ///
    /// ```
    /// use aos_api::SizeText;
    ///
    /// let capacity = SizeText::from("0.5/1 GB");
    /// assert_eq!(capacity.bytes(), Some(512 * 1024 * 1024));
    /// assert_eq!(capacity.limit_bytes(), Some(1024 * 1024 * 1024));
    /// assert_eq!(SizeText::from("15 MB").limit_bytes(), None);
    /// assert_eq!(SizeText::from("N/A").bytes(), None);
    /// ```
    SizeText, super::text_schema()
}

impl SizeText {
    /// The size in bytes; the first of two, which is what is used. Parts of a
    /// byte are rounded. `None` for a text that is not a number with a unit, and
    /// for a size that 64 bits cannot hold.
    pub fn bytes(&self) -> Option<u64> {
        let (used, limit) = self.as_str().split_once('/').unwrap_or((self.as_str(), ""));
        let (number, unit) = split(used);
        // The unit mostly follows the second number only.
        bytes(number, if unit.is_empty() { split(limit).1 } else { unit })
    }

    /// The second of two sizes in bytes, which is what there is in all. `None`
    /// where there is none, or none that can be read.
    pub fn limit_bytes(&self) -> Option<u64> {
        let (number, unit) = split(self.as_str().split_once('/')?.1);
        bytes(number, unit)
    }
}

fn split(text: &str) -> (&str, &str) {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    (number, unit.trim())
}

fn bytes(number: &str, unit: &str) -> Option<u64> {
    let power = match unit.to_ascii_lowercase().as_str() {
        "b" | "byte" | "bytes" => 0,
        "kb" | "kib" => 1,
        "mb" | "mib" => 2,
        "gb" | "gib" => 3,
        "tb" | "tib" => 4,
        "pb" | "pib" => 5,
        _ => return None,
    };
    let factor = 1024_u64.pow(power);
    if let Ok(number) = number.parse::<u64>() {
        return number.checked_mul(factor);
    }
    let bytes = number.parse::<f64>().ok()? * factor as f64;
    // The first number that does not fit is a power of two, so it is exact.
    (bytes < 2_f64.powi(64)).then(|| bytes.round() as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GB: u64 = 1024 * 1024 * 1024;

    #[test]
    fn reads_one_size_or_two() {
        for (text, size, limit) in [
            ("0 GB", Some(0), None),
            ("0/1 GB", Some(0), Some(GB)),
            (" 0.5 / 2.5 GB ", Some(GB / 2), Some(GB * 5 / 2)),
            ("512 MB/1 GB", Some(GB / 2), Some(GB)),
            ("3gb", Some(3 * GB), None),
            ("1.5 KB", Some(1536), None),
            ("7 Bytes", Some(7), None),
            ("2 TiB", Some(2048 * GB), None),
            ("16384 PB", None, None),
            ("16383 PB", Some(16383 * 1024 * 1024 * GB), None),
            ("99999999999.5 PB", None, None),
            ("N/A", None, None),
            ("0/1", None, None),
            ("1,024 GB", None, None),
            ("1.2.3 GB", None, None),
            ("-1 GB", None, None),
            ("GB", None, None),
            (".", None, None),
            ("", None, None),
            ("0/unlimited GB", None, None),
        ] {
            let text = SizeText::from(text);
            assert_eq!((text.bytes(), text.limit_bytes()), (size, limit), "{text:?}");
        }
    }
}
