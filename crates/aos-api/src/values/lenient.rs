//! Decodes JSON into the generated types, whose keys have aliases and are in whatever case.

use serde::{
    Deserialize,
    de::{
        DeserializeOwned, Deserializer, Error as _, IntoDeserializer, Visitor,
        value::{MapDeserializer, SeqDeserializer},
    },
    forward_to_deserialize_any,
};
use serde_json::{Error, Map, Value};

use super::{NumberOrText, flag, names, number};

/// What the spec says of the keys of a type, by the name of the type.
#[derive(Debug)]
pub(crate) struct Keys {
    pub(crate) of: &'static str,
    /// The keys that have aliases, and these, the better first (`x-aos-aliases`).
    pub(crate) aliases: &'static [(&'static str, &'static [&'static str])],
    /// The key of the list that may come bare (`x-aos-bare`).
    pub(crate) bare: Option<&'static str>,
    /// The keys of plain numbers, for which a text such as `N/A` stands for none.
    pub(crate) numbers: &'static [&'static str],
}

/// Decodes JSON leniently, as the responses of calls are decoded: keys in whatever case and their
/// aliases, a bare list where the spec knows of it, a number in the place of a text. Objects are
/// not read by position.
///
/// ```
/// use aos_api::{decode, types::RiskyActionCount};
///
/// let counts: RiskyActionCount = decode(serde_json::json!({"RiskyActionCount": 3}))?;
/// assert_eq!(counts.risky_action_count, Some(3));
/// # Ok::<(), aos_api::DecodeError>(())
/// ```
///
/// # Errors
///
/// When the JSON is not of the type; with the path to the place.
pub fn decode<T: DeserializeOwned>(json: Value) -> Result<T, DecodeError> {
    serde_path_to_error::deserialize(Lenient(json)).map_err(|error| DecodeError {
        path: error.path().to_string(),
        cause: error.into_inner().to_string(),
    })
}

/// Why JSON is not of a type.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at {path}: {cause}")]
#[non_exhaustive]
pub struct DecodeError {
    /// Where: `data[17].jobStatus`; `.` for the whole.
    pub path: String,
    /// What is wrong there.
    pub cause: String,
}

pub(super) struct Lenient(pub(super) Value);

impl<'de> Deserializer<'de> for Lenient {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(items) => {
                visitor.visit_seq(SeqDeserializer::new(items.into_iter().map(Lenient)))
            }
            Value::Object(fields) => {
                let fields = fields.into_iter().map(|(key, value)| (key, Lenient(value)));
                visitor.visit_map(MapDeserializer::new(fields))
            }
            scalar => scalar.deserialize_any(visitor),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_string(visitor)
    }

    /// A number or a truth value in the place of a text is read as its JSON.
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            scalar @ (Value::Number(_) | Value::Bool(_)) => {
                visitor.visit_string(scalar.to_string())
            }
            _ => self.deserialize_any(visitor),
        }
    }

    /// A text, or 0 and 1, in the place of a truth value.
    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let digit = self.0.as_u64().or_else(|| self.0.as_str()?.trim().parse().ok());
        match (flag(&self.0), digit) {
            (Some(truth), _) => visitor.visit_bool(truth),
            (None, Some(digit @ (0 | 1))) => visitor.visit_bool(digit == 1),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_integer(visitor)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_integer(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_integer(visitor)
    }

    /// A number in quotes in the place of a number.
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let quoted = self.0.as_str().map(|_| NumberOrText::deserialize(&self.0));
        match quoted.and_then(|quoted| quoted.ok()?.as_f64()) {
            Some(number) => visitor.visit_f64(number),
            None => self.deserialize_any(visitor),
        }
    }

    /// One value in the place of a list.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(_) | Value::Null => self.deserialize_any(visitor),
            one => visitor.visit_seq(SeqDeserializer::new([Lenient(one)].into_iter())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let known_keys = crate::generated::keys::KEYS;
        let index = known_keys.binary_search_by_key(&name, |keys| keys.of);
        let keys = index.ok().map(|index| &known_keys[index]);
        let object = match (self.0, keys.and_then(|keys| keys.bare)) {
            (Value::Object(object), _) => object,
            (list @ Value::Array(_), Some(bare)) => Map::from_iter([(bare.to_owned(), list)]),
            // The visitor itself would take the items for the fields.
            (Value::Array(_), None) => return Err(Error::custom("a list instead of an object")),
            (other, _) => return other.deserialize_any(visitor),
        };
        visitor.visit_map(MapDeserializer::new(known(object, fields, keys)))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        i8 i16 i128 u8 u16 u32 u128 f32 char bytes byte_buf unit
        unit_struct tuple tuple_struct map identifier ignored_any
    }
}

impl Lenient {
    /// An integer in quotes, or with a fraction of 0, in the place of an integer.
    fn deserialize_integer<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match (self.0.as_u64(), number(&self.0)) {
            (None, Some(number)) => visitor.visit_i64(number),
            _ => self.deserialize_any(visitor),
        }
    }
}

impl<'de> IntoDeserializer<'de, Error> for Lenient {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

/// The entries that a struct knows, under its own names.
fn known(
    mut object: Map<String, Value>,
    fields: &'static [&'static str],
    keys: Option<&'static Keys>,
) -> impl Iterator<Item = (&'static str, Lenient)> {
    fields.iter().filter_map(move |field| {
        let mut aliases = keys.iter().flat_map(|keys| keys.aliases);
        let aliases = aliases.find(|(known, _)| known == field).map(|(_, aliases)| *aliases);
        let value = names::take(&mut object, field, aliases.unwrap_or_default())?;
        let is_number = keys.is_some_and(|keys| keys.numbers.contains(field));
        let is_missing = is_number && value.as_str().is_some_and(says_nothing);
        Some((*field, Lenient(if is_missing { Value::Null } else { value })))
    })
}

/// Whether a text stands for a number that is missing.
fn says_nothing(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || text.eq_ignore_ascii_case("n/a")
}

/// Decodes a part of a value; an error says the path from `place` on.
pub(super) fn decode_at<T: DeserializeOwned, E: serde::de::Error>(
    place: &str,
    json: Value,
) -> Result<T, E> {
    decode(json).map_err(|error| {
        let path = error.path.trim_start_matches('.');
        let joined = !place.is_empty() && !path.is_empty() && !path.starts_with('[');
        match format!("{place}{}{path}", if joined { "." } else { "" }).as_str() {
            "" => E::custom(error.cause),
            place => E::custom(format_args!("{place}: {}", error.cause)),
        }
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::types::{BackupJob, Customer, CustomerPage, MatchedRiskRules};

    #[test]
    fn keys_are_read_without_regard_to_case_at_every_level() {
        let page: CustomerPage = decode(json!({
            "DATA": [{"Id": "c1", "tenants": [{"ID": "t1"}]}],
            "metaData": {"totalcount": 1},
        }))
        .unwrap();
        let rows = page.data.unwrap();
        assert_eq!(rows[0].id.as_deref(), Some("c1"));
        assert_eq!(rows[0].tenants.as_ref().unwrap()[0].id.as_deref(), Some("t1"));
        assert!(page.metadata.unwrap().total_count.is_some());
    }

    #[test]
    fn a_bare_list_is_the_list_of_the_object_where_the_spec_says_so() {
        let rules: MatchedRiskRules = decode(json!([{"ruleName": "a"}])).unwrap();
        assert_eq!(rules.result.unwrap().len(), 1);
        let error = decode::<CustomerPage>(json!([{"id": "a"}])).unwrap_err();
        assert_eq!(error.to_string(), "at .: a list instead of an object");
    }

    fn read<T: DeserializeOwned>(json: Value) -> Option<T> {
        decode(json).ok()
    }

    #[test]
    fn a_value_is_read_in_other_forms_but_with_the_same_meaning() {
        for (json, text) in [(json!(7), "7"), (json!(true), "true"), (json!("a"), "a")] {
            let customer: Customer = decode(json!({"id": json})).unwrap();
            assert_eq!(customer.id.as_deref(), Some(text));
        }
        for (json, number) in [
            (json!("12"), Some(12)),
            (json!(" 12.0 "), Some(12)),
            (json!(12.0), Some(12)),
            (json!("1e1"), Some(10)),
            (json!("-3"), Some(-3)),
            (json!(i64::MAX), Some(i64::MAX)),
            (json!("1,000"), None),
            (json!(12.5), None),
            (json!("twelve"), None),
            (json!(true), None),
        ] {
            assert_eq!(read::<i64>(json.clone()), number, "{json}");
            assert_eq!(
                read::<Option<i32>>(json.clone()).flatten().map(i64::from),
                number.filter(|it| *it < 99),
                "{json}"
            );
        }
        for (json, number) in [
            (json!("19.90"), Some(19.9)),
            (json!(7), Some(7.0)),
            (json!("NaN"), None),
            (json!("1,5"), None),
        ] {
            assert_eq!(read::<f64>(json.clone()), number, "{json}");
        }
        for (json, truth) in [
            (json!("TRUE"), Some(true)),
            (json!(1), Some(true)),
            (json!("0"), Some(false)),
            (json!(2), None),
            (json!("yes"), None),
        ] {
            assert_eq!(read::<bool>(json.clone()), truth, "{json}");
        }
        assert_eq!(read::<Vec<String>>(json!("a")), Some(vec!["a".to_owned()]));
        assert_eq!(read::<Vec<Customer>>(json!({"id": 1})).unwrap().len(), 1);
        assert_eq!(read::<Option<Vec<String>>>(json!(null)), Some(None));
    }

    #[test]
    fn a_text_for_no_number_is_none_in_the_place_of_a_plain_number_only() {
        for text in ["", " ", "N/A", " n/a"] {
            let rules: MatchedRiskRules =
                decode(json!([{"hitItemCount": text, "ruleName": text}])).unwrap();
            let rule = &rules.result.unwrap()[0];
            assert_eq!(rule.hit_item_count, None, "{text:?}");
            assert_eq!(rule.rule_name.as_deref(), Some(text), "a text stays as it is");
        }
        let other = decode::<MatchedRiskRules>(json!([{"hitItemCount": "many"}])).unwrap_err();
        assert_eq!(other.path, "result[0].hitItemCount");
        // Types that keep such a text keep it.
        let job: BackupJob = decode(json!({"failedCount": "N/A"})).unwrap();
        assert_eq!(job.failed_count.unwrap().to_string(), "N/A");
    }

    #[test]
    fn an_error_says_where_it_is() {
        let error = decode::<CustomerPage>(json!({"data": [{}, {"Tenants": [{"id": [7]}]}]}));
        let error = error.unwrap_err();
        assert_eq!(error.path, "data[1].tenants[0].id");
        assert!(error.cause.starts_with("invalid type: sequence"), "{error}");
        assert!(decode::<Vec<Customer>>(json!([[1, 2]])).unwrap_err().path.starts_with("[0]"));
    }
}
