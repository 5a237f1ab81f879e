//! The structs of the generated client: which there are, and their fields.

use std::collections::BTreeMap;

use syn::{GenericArgument, Item, PathArguments, Type};

use crate::render::types::Types;

/// Types of the generated client, with their fields.
pub(super) struct Shapes<'a> {
    types: &'a Types,
    fields: BTreeMap<(String, String), Type>,
}

impl<'a> Shapes<'a> {
    /// Reads the client's code.
    pub(super) fn of(client: &syn::File, types: &'a Types) -> Self {
        let mut fields = BTreeMap::new();
        for item in &client.items {
            let Item::Mod(module) = item else { continue };
            let Some((_, items)) = module.content.as_ref().filter(|_| module.ident == "types")
            else {
                continue;
            };
            for item in items {
                let Item::Struct(item) = item else { continue };
                for field in &item.fields {
                    if let Some(name) = &field.ident {
                        let key = (item.ident.to_string(), name.to_string());
                        fields.insert(key, field.ty.clone());
                    }
                }
            }
        }
        Self { types, fields }
    }

    /// Whether `types` holds a type of this name.
    pub(super) fn is_type(&self, name: &str) -> bool {
        self.types.names().any(|known| known == name)
    }

    /// The type of a field.
    pub(super) fn field(&self, structure: &str, field: &str) -> Option<&Type> {
        self.fields.get(&(structure.to_owned(), field.to_owned()))
    }

    /// The type that a setter of a builder takes.
    pub(super) fn setter(&self, builder: &str, name: &str) -> Option<Type> {
        syn::parse_str(&self.types.setter(builder, name)?).ok()
    }

    /// The type that a builder's call answers; `None` where it answers no body.
    pub(super) fn response(&self, builder: &str) -> Option<Type> {
        syn::parse_str(&self.types.response(builder)?).ok()
    }
}

/// The first type argument of a generic type of this name.
pub(super) fn generic<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
