//! Numbers that come quoted or not, and texts in their place.

use super::Scalar;

super::scalar_type! {
    /// A number that the service writes with quotes or without, such as a counter,
    /// a number of seats or a price, or a text where there is none,
    /// such as `N/A`.
    ///
    /// What came is kept and written back as it was; the views
    /// [`as_i64`](Self::as_i64) and [`as_f64`](Self::as_f64) read the number. Two of
    /// them are equal when the same came: `10` and `"10"` are not.
    ///
    /// ```
    /// use aos_api::NumberOrText;
    ///
    /// let seats: NumberOrText = serde_json::from_str("\"25\"")?;
    /// assert_eq!(seats.as_i64(), Some(25));
    /// assert_eq!(serde_json::to_string(&seats)?, "\"25\"");
    ///
    /// let none = NumberOrText::from("N/A");
    /// assert_eq!((none.as_i64(), none.as_str()), (None, "N/A"));
    /// assert_eq!(NumberOrText::from(25).as_str(), "25");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    NumberOrText,
    schemars::schema::SchemaObject {
        instance_type: Some(
            vec![schemars::schema::InstanceType::Number, schemars::schema::InstanceType::String]
                .into()
        ),
        ..schemars::schema::SchemaObject::default()
    }
}

impl NumberOrText {
    /// The whole number, with or without quotes; also of `25.0`. `None` for
    /// anything else, and for numbers that 64 bits with a sign cannot hold.
    pub fn as_i64(&self) -> Option<i64> {
        let text = self.0.as_str().trim();
        if let Ok(number) = text.parse() {
            return Some(number);
        }
        // All whole numbers up to here have a floating point number of their own.
        let exact = 2_f64.powi(53);
        let number = self.as_f64()?;
        (number.fract() == 0.0 && number.abs() <= exact).then_some(number as i64)
    }

    /// The number, with or without quotes. `None` for anything else. A comma is
    /// no part of a number: it means thousands to some and decimals to others.
    pub fn as_f64(&self) -> Option<f64> {
        self.0.as_str().trim().parse().ok().filter(|number: &f64| number.is_finite())
    }

    /// Whether it came in quotes.
    pub fn is_text(&self) -> bool {
        self.0.quoted
    }

    /// Whether null came, as can happen in a list.
    pub fn is_null(&self) -> bool {
        self.0.is_null()
    }
}

impl From<i64> for NumberOrText {
    fn from(number: i64) -> Self {
        Self(Scalar::bare(number))
    }
}
