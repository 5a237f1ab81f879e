//! Objects whose keys come in several spellings, or that come without the
//! object around their list.

use std::fmt;

use serde::{
    de::{
        DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
        Visitor,
    },
    forward_to_deserialize_any,
};
use serde_json::Value;

/// What the generated reader of an object is told of its keys.
#[derive(Debug)]
pub(crate) struct Keys {
    /// Each field that has other spellings, and these, the better first.
    pub(crate) aliases: &'static [(&'static str, &'static [&'static str])],
    /// The field that a list stands for which comes instead of the object.
    pub(crate) bare: Option<&'static str>,
}

/// Gives the reader of an object one spelling of each key. Of several that
/// come at once the first that is not null counts, in the order of [`Keys`].
pub(crate) struct Respelled<D> {
    pub(crate) inner: D,
    pub(crate) keys: &'static Keys,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Respelled<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.inner.deserialize_any(Object { visitor, keys: self.keys })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

/// Reads the object, or the list that stands for it.
struct Object<V> {
    visitor: V,
    keys: &'static Keys,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Object<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        let kept = self.keys.aliases.iter().map(|_| None).collect();
        self.visitor.visit_map(Merged { map, keys: self.keys, kept, current: None })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        match self.keys.bare {
            Some(field) => self.visitor.visit_map(Bare { field: Some(field), list: Some(list) }),
            // The visitor itself would take the entries for the fields.
            None => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }
}

/// A value that waits until all spellings have come, and the place of its
/// spelling among them; 0 is the field's own name.
type Kept = Option<(usize, Value)>;

/// The entries of an object: those that have one spelling as they come, the
/// others at the end.
struct Merged<A> {
    map: A,
    keys: &'static Keys,
    /// By field.
    kept: Vec<Kept>,
    /// The field and the value whose key was given last, once the object's own
    /// entries are through.
    current: Option<(&'static str, Value)>,
}

impl<A> Merged<A> {
    /// Field and spelling of a key.
    fn find(&self, key: &str) -> Option<(usize, usize)> {
        self.keys.aliases.iter().enumerate().find_map(|(field, (name, others))| {
            if key == *name {
                return Some((field, 0));
            }
            others.iter().position(|other| key == *other).map(|rank| (field, rank + 1))
        })
    }

    fn keep(&mut self, field: usize, rank: usize, value: Value) {
        let better = match &self.kept[field] {
            None | Some((_, Value::Null)) => true,
            Some((known, _)) => !value.is_null() && rank < *known,
        };
        if better {
            self.kept[field] = Some((rank, value));
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Merged<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Self::Error> {
        while let Some(key) = self.map.next_key::<String>()? {
            match self.find(&key) {
                Some((field, rank)) => {
                    let value = self.map.next_value()?;
                    self.keep(field, rank, value);
                }
                None => return seed.deserialize(key.into_deserializer()).map(Some),
            }
        }
        self.current = self
            .kept
            .iter_mut()
            .zip(self.keys.aliases)
            .find_map(|(kept, (name, _))| kept.take().map(|(_, value)| (*name, value)));
        match &self.current {
            Some((name, _)) => seed.deserialize(name.into_deserializer()).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Self::Error> {
        match self.current.take() {
            Some((name, value)) => read(name, value, seed),
            None => self.map.next_value_seed(seed),
        }
    }
}

/// Reads a value that was kept. Who follows the path in the document has left
/// this place by now, so an error says the rest of the path itself.
fn read<'de, V: DeserializeSeed<'de>, E: Error>(
    name: &str,
    value: Value,
    seed: V,
) -> Result<V::Value, E> {
    let mut track = serde_path_to_error::Track::new();
    let value = serde_path_to_error::Deserializer::new(value, &mut track);
    seed.deserialize(value).map_err(|error| {
        let path = track.path().to_string();
        match path.as_str() {
            "." => E::custom(format_args!("{name}: {error}")),
            path if path.starts_with('[') => E::custom(format_args!("{name}{path}: {error}")),
            path => E::custom(format_args!("{name}.{path}: {error}")),
        }
    })
}

/// An object of one field, made of a list.
struct Bare<A> {
    field: Option<&'static str>,
    list: Option<A>,
}

impl<'de, A: SeqAccess<'de>> MapAccess<'de> for Bare<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Self::Error> {
        let field = self.field.take();
        field.map(|field| seed.deserialize(field.into_deserializer())).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Self::Error> {
        match self.list.take() {
            Some(list) => seed.deserialize(List(list)),
            None => Err(A::Error::custom("a value without a key was asked for")),
        }
    }
}

/// A list that counts as told, for fields that may be untold.
struct List<A>(A);

impl<'de, A: SeqAccess<'de>> Deserializer<'de> for List<A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_seq(self.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::json;

    use super::*;

    /// As the generated code writes it.
    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    #[serde(remote = "Self")]
    struct Agent {
        #[serde(rename = "objectId", skip_serializing_if = "Option::is_none")]
        object_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        rooms: Option<Vec<Room>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        owner: Option<Room>,
    }

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Room {
        name: Option<String>,
    }

    impl<'de> Deserialize<'de> for Agent {
        fn deserialize<D: Deserializer<'de>>(inner: D) -> Result<Self, D::Error> {
            const KEYS: Keys = Keys {
                aliases: &[("objectId", &["objectid", "ObjectID"]), ("rooms", &["roomList"])],
                bare: Some("rooms"),
            };
            Self::deserialize(Respelled { inner, keys: &KEYS })
        }
    }

    impl Serialize for Agent {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            Self::serialize(self, serializer)
        }
    }

    fn id(json: &str) -> Option<String> {
        serde_json::from_str::<Agent>(json).expect(json).object_id
    }

    #[test]
    fn the_best_spelling_that_is_not_null_counts() {
        let text = |text: &str| Some(text.to_owned());
        for (json, expected) in [
            (r#"{"objectId": "a"}"#, text("a")),
            (r#"{"ObjectID": "a"}"#, text("a")),
            (r#"{"objectid": "b", "objectId": "a", "ObjectID": "c"}"#, text("a")),
            (r#"{"objectId": null, "ObjectID": "c", "objectid": "b"}"#, text("b")),
            (r#"{"ObjectID": "c", "objectid": null, "objectId": null}"#, text("c")),
            (r#"{"objectid": null}"#, None),
            (r#"{"OBJECTID": "a"}"#, None),
            (r#"{"unknown": {"objectId": "x"}}"#, None),
        ] {
            assert_eq!(id(json), expected, "{json}");
        }
    }

    #[test]
    fn it_is_written_in_one_spelling() {
        let agent: Agent =
            serde_json::from_value(json!({"objectid": "a", "roomList": [{"name": "hall"}]}))
                .unwrap();
        let written = serde_json::to_value(&agent).unwrap();
        assert_eq!(written, json!({"objectId": "a", "rooms": [{"name": "hall"}]}));
        assert_eq!(serde_json::from_value::<Agent>(written).unwrap(), agent);
    }

    #[test]
    fn a_bare_list_is_the_list_of_the_object() {
        let bare: Agent = serde_json::from_value(json!([{"name": "hall"}, {}])).unwrap();
        assert_eq!(bare.rooms.map(|rooms| rooms.len()), Some(2));
        assert_eq!(serde_json::from_value::<Agent>(json!([])).unwrap().rooms, Some(Vec::new()));
    }

    #[test]
    fn an_error_says_where_it_is() {
        let error = |json: &str| {
            let mut reader = serde_json::Deserializer::from_str(json);
            let error = serde_path_to_error::deserialize::<_, Vec<Agent>>(&mut reader).unwrap_err();
            format!("{}: {}", error.path(), error.inner())
        };
        for (json, expected) in [
            (r#"[{}, {"objectid": 1}]"#, "[1]: objectId: invalid type: integer `1`"),
            (r#"[{"roomList": [{}, {"name": 1}]}]"#, "[0]: rooms[1].name: invalid type"),
            (r#"[{"owner": {"name": 1}}]"#, "[0].owner.name: invalid type"),
            (r#"[[{}, {"name": 1}]]"#, "[0][1].name: invalid type"),
            (r#"["x"]"#, "[0]: invalid type: string \"x\", expected struct Agent"),
        ] {
            let error = error(json);
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
