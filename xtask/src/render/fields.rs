//! What the specification says of fields and the generator does not write:
//! descriptions beside references, other spellings of keys, lists without
//! their object.

use std::collections::BTreeMap;

use heck::ToPascalCase;
use quote::ToTokens;
use serde_json::Value;
use syn::{
    Attribute, Expr, Field, GenericArgument, Item, ItemStruct, LitStr, PathArguments, Type,
    parse_quote,
};

use crate::{bundle::Bundle, model::reference};

/// Completes the structs of the module `types`.
pub(super) fn complete(bundle: &Bundle, items: &mut Vec<Item>) {
    let schemas = schemas(bundle, items);
    let mut readers = Vec::new();
    for item in items.iter_mut() {
        let Item::Struct(item) = item else { continue };
        let Some(schema) = schemas.get(&item.ident.to_string()) else { continue };
        for field in &mut item.fields {
            describe(bundle, schema, field);
        }
        readers.extend(reader(schema, item));
    }
    items.extend(readers);
}

/// The schemas of the structs, by name: the named ones, and those in place.
fn schemas<'a>(bundle: &'a Bundle, items: &[Item]) -> BTreeMap<String, &'a Value> {
    let structs: BTreeMap<String, &ItemStruct> = items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some((item.ident.to_string(), item)),
            _ => None,
        })
        .collect();
    let mut found = BTreeMap::new();
    let mut left: Vec<(String, &Value)> =
        bundle.schemas().map(|(name, schema)| (name.to_pascal_case(), schema)).collect();
    while let Some((name, schema)) = left.pop() {
        let Some(item) = structs.get(&name) else { continue };
        if found.insert(name, schema).is_some() {
            continue;
        }
        for field in &item.fields {
            if let Some(property) = property(schema, field)
                && reference(property).is_none()
            {
                left.extend(innermost(&field.ty).zip(in_place(property)));
            }
        }
    }
    found
}

/// The object that a property is or holds, when it has no name of its own.
fn in_place(property: &Value) -> Option<&Value> {
    let mut schema = property;
    while schema["type"] == "array" || schema["additionalProperties"].is_object() {
        schema = if schema["type"] == "array" {
            &schema["items"]
        } else {
            &schema["additionalProperties"]
        };
    }
    schema["properties"].is_object().then_some(schema)
}

/// The name of the type that a type holds at its innermost.
fn innermost(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    match &last.arguments {
        PathArguments::AngleBracketed(arguments) => match arguments.args.last() {
            Some(GenericArgument::Type(ty)) => innermost(ty),
            _ => None,
        },
        _ => Some(last.ident.to_string()),
    }
}

/// What the specification says of a field.
fn property<'a>(schema: &'a Value, field: &Field) -> Option<&'a Value> {
    schema["properties"].get(key(field)?)
}

/// The key of a field on the wire.
fn key(field: &Field) -> Option<String> {
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let mut renamed = None;
        // What cannot be read is no name.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                renamed = Some(meta.value()?.parse::<LitStr>()?.value());
            } else if let Ok(value) = meta.value() {
                value.parse::<Expr>()?;
            }
            Ok(())
        });
        if renamed.is_some() {
            return renamed;
        }
    }
    Some(field.ident.as_ref()?.to_string())
}

/// Gives a field the description that the generator drops beside a reference,
/// or else that of what the reference leads to.
fn describe(bundle: &Bundle, schema: &Value, field: &mut Field) {
    if field.attrs.iter().any(|attribute| attribute.path().is_ident("doc")) {
        return;
    }
    let Some(property) = property(schema, field) else { return };
    let own = property["description"].as_str();
    let text = own.or_else(|| bundle.resolve(property)["description"].as_str());
    if let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) {
        field.attrs.insert(0, parse_quote!(#[doc = #text]));
    }
}

/// The reader of a struct whose keys have several spellings, or that may come
/// as a bare list. The struct's own reader, which the derive makes, stays and
/// is given keys in one spelling.
fn reader(schema: &Value, item: &mut ItemStruct) -> Vec<Item> {
    let mut aliases: Vec<Expr> = Vec::new();
    for field in &item.fields {
        let (Some(key), Some(property)) = (key(field), property(schema, field)) else { continue };
        let others: Vec<&str> = property["x-aos-aliases"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        if !others.is_empty() {
            aliases.push(parse_quote!((#key, &[#(#others),*])));
        }
    }
    let bare = schema["x-aos-bare"].as_str();
    if aliases.is_empty() && bare.is_none() {
        return Vec::new();
    }
    let bare: Expr = match bare {
        Some(field) => parse_quote!(::std::option::Option::Some(#field)),
        None => parse_quote!(::std::option::Option::None),
    };
    let name = &item.ident;
    let text = name.to_string();
    item.attrs.push(parse_quote!(#[serde(remote = "Self")]));
    if item.attrs.iter().any(is_schema) {
        // The derive would take the name from `remote`.
        item.attrs.push(parse_quote!(#[cfg_attr(feature = "schemars", schemars(rename = #text))]));
    }
    Vec::from([
        parse_quote! {
            impl<'de> ::serde::Deserialize<'de> for #name {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    inner: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    const KEYS: crate::lenient::Keys = crate::lenient::Keys {
                        aliases: &[#(#aliases),*],
                        bare: #bare,
                    };
                    Self::deserialize(crate::lenient::Respelled { inner, keys: &KEYS })
                }
            }
        },
        parse_quote! {
            impl ::serde::Serialize for #name {
                fn serialize<S: ::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::std::result::Result<S::Ok, S::Error> {
                    Self::serialize(self, serializer)
                }
            }
        },
    ])
}

fn is_schema(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg_attr")
        && attribute.meta.to_token_stream().to_string().contains("JsonSchema")
}
