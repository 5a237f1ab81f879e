//! The types of requests and responses, and what progenitor leaves out of them:
//! descriptions beside references, aliases of keys, bare lists, schemas.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase;
use quote::ToTokens;
use syn::{
    Attribute, Expr, Field, GenericArgument, Item, ItemStruct, LitStr, PathArguments, Type,
    parse_quote,
};

use super::signatures::last_name;
use crate::spec::{model::Spec, schema::Schema};

/// The types that requests and responses are made of.
pub(crate) struct Types {
    /// Their code.
    pub(crate) items: Vec<Item>,
    /// What the spec says of their keys, sorted by type.
    pub(crate) keys: Vec<Keys>,
}

/// What the spec says of the keys of a type.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Keys {
    /// Name of the type.
    pub(crate) of: String,
    /// The keys that have aliases, and these.
    pub(crate) aliases: Vec<(String, Vec<String>)>,
    /// The key of the list that may come bare.
    pub(crate) bare: Option<String>,
    /// The keys of plain numbers.
    pub(crate) numbers: Vec<String>,
}

impl Types {
    /// Reads the code that progenitor made, and completes it.
    pub(super) fn of(spec: &Spec, file: syn::File) -> Self {
        let modules = file.items.into_iter().filter_map(|item| match item {
            Item::Mod(module) if module.ident == "types" => module.content,
            _ => None,
        });
        let mut items: Vec<Item> = modules.flat_map(|(_, items)| items).collect();
        // The builders of the structs are as long as the structs, and literals do.
        items.retain_mut(|item| match item {
            Item::Mod(_) => false,
            Item::Impl(item) if item.trait_.is_none() => {
                item.items.retain(
                    |item| !matches!(item, syn::ImplItem::Fn(f) if f.sig.ident == "builder"),
                );
                !item.items.is_empty()
            }
            Item::Impl(item) => last_name(&item.self_ty).is_some(),
            _ => true,
        });
        items.iter_mut().for_each(derive_schema);
        let schemas = schemas(spec, &items);
        let mut keys = Vec::new();
        for item in &mut items {
            let Item::Struct(item) = item else { continue };
            let Some(schema) = schemas.get(&item.ident.to_string()) else { continue };
            for field in &mut item.fields {
                describe(spec, schema, field);
            }
            keys.extend(keys_of(spec, schema, item));
        }
        keys.sort();
        Self { items, keys }
    }

    /// Names of the types, sorted.
    pub(crate) fn names(&self) -> BTreeSet<String> {
        let names = self.items.iter().filter_map(|item| match item {
            Item::Struct(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            _ => None,
        });
        names.map(ToString::to_string).collect()
    }

    /// The type of a field.
    pub(crate) fn field(&self, structure: &str, field: &str) -> Option<&Type> {
        let structure = self.items.iter().find_map(|item| match item {
            Item::Struct(item) if item.ident == structure => Some(item),
            _ => None,
        })?;
        let known = |known: &&Field| known.ident.as_ref().is_some_and(|name| name == field);
        structure.fields.iter().find(known).map(|field| &field.ty)
    }
}

/// The schemas of the structs, by name: the named ones, and those in place.
fn schemas<'a>(spec: &'a Spec, items: &[Item]) -> BTreeMap<String, &'a Schema> {
    let structs: BTreeMap<String, &ItemStruct> = items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some((item.ident.to_string(), item)),
            _ => None,
        })
        .collect();
    let mut found = BTreeMap::new();
    let mut left: Vec<(String, &Schema)> =
        spec.schemas.iter().map(|(name, schema)| (name.to_pascal_case(), schema)).collect();
    while let Some((name, schema)) = left.pop() {
        let Some(item) = structs.get(&name) else { continue };
        if found.insert(name, schema).is_some() {
            continue;
        }
        for field in &item.fields {
            if let Some(property) = property(schema, field)
                && property.name().is_none()
            {
                left.extend(innermost(&field.ty).zip(in_place(property)));
            }
        }
    }
    found
}

/// The object that a property is or holds, when it has no name of its own.
fn in_place(property: &Schema) -> Option<&Schema> {
    let mut schema = property;
    while let Some(inner) = schema.items.as_deref().or(schema.additional_properties.as_deref()) {
        schema = inner;
    }
    (!schema.properties.is_empty()).then_some(schema)
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
fn property<'a>(schema: &'a Schema, field: &Field) -> Option<&'a Schema> {
    schema.properties.get(&key(field)?)
}

/// The key of a field on the wire.
fn key(field: &Field) -> Option<String> {
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let mut renamed = None;
        // What cannot be read is not a name.
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
fn describe(spec: &Spec, schema: &Schema, field: &mut Field) {
    if field.attrs.iter().any(|attribute| attribute.path().is_ident("doc")) {
        return;
    }
    let Some(property) = property(schema, field) else { return };
    let own = property.description.trim();
    let text = if own.is_empty() { spec.resolve(property).description.trim() } else { own };
    if !text.is_empty() {
        field.attrs.insert(0, parse_quote!(#[doc = #text]));
    }
}

/// What the spec says of the keys of a struct; `None` where it says nothing.
fn keys_of(spec: &Spec, schema: &Schema, item: &ItemStruct) -> Option<Keys> {
    let (mut aliases, mut numbers) = (Vec::new(), Vec::new());
    for field in &item.fields {
        let (Some(key), Some(property)) = (key(field), property(schema, field)) else { continue };
        let others: Vec<String> = property.aliases.iter().map(ToString::to_string).collect();
        if spec.resolve(property).is_plain_number() {
            numbers.push(key.clone());
        }
        if !others.is_empty() {
            aliases.push((key, others));
        }
    }
    let bare = schema.bare.clone();
    let any = !aliases.is_empty() || bare.is_some() || !numbers.is_empty();
    any.then(|| Keys { of: item.ident.to_string(), aliases, bare, numbers })
}

fn derive_schema(item: &mut Item) {
    let attributes = match item {
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        _ => return,
    };
    if attributes.iter().any(derives_serde) {
        attributes
            .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]));
    }
}

fn derives_serde(attribute: &Attribute) -> bool {
    attribute.path().is_ident("derive")
        && attribute.meta.to_token_stream().to_string().contains("Deserialize")
}
