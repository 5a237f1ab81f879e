//! Names in JSON that nobody has given a type.

use serde_json::{Map, Value};

/// The field of this name in an object, else one that differs from it in
/// capitals only: the vendor's pages and samples do. Null where there is none,
/// and where there is no object.
pub(crate) fn field<'a>(object: &'a Value, name: &str) -> &'a Value {
    let found = object.as_object().and_then(|fields| fields.get(self::name(fields, name)?));
    found.unwrap_or(&Value::Null)
}

/// How an object spells this name.
pub(crate) fn name<'a>(fields: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    let told = |found: &(&String, &Value)| !found.1.is_null();
    let exact = fields.get_key_value(name).filter(told);
    let other = || fields.iter().filter(told).find(|(known, _)| known.eq_ignore_ascii_case(name));
    exact.or_else(other).map(|(known, _)| known.as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_is_found_in_other_capitals_as_well() {
        let object = json!({"metadata": null, "metaData": 1, "Data": 2});
        assert_eq!(field(&object, "data"), 2);
        assert_eq!(field(&object, "metaData"), 1);
        assert_eq!(field(&object, "other"), &Value::Null);
        assert_eq!(field(&json!([1]), "data"), &Value::Null);
    }
}
