//! What the generated client's code says of its own types.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;
use syn::{GenericArgument, ImplItem, Item, PathArguments, Type, WherePredicate};

/// The types of the generated client.
#[derive(Default)]
pub struct Types {
    /// Names of what `types` holds, but for its modules.
    names: BTreeSet<String>,
    /// Fields of the structs of `types`, by struct and field.
    fields: BTreeMap<(String, String), Type>,
    /// What the setters of the builders take, by builder and setter.
    setters: BTreeMap<(String, String), Type>,
    /// What `send` of a builder answers.
    responses: BTreeMap<String, Type>,
}

impl Types {
    /// Reads the client's code.
    pub fn of(client: &syn::File) -> Self {
        let mut types = Self::default();
        for item in &client.items {
            let Item::Mod(module) = item else { continue };
            let Some((_, items)) = &module.content else { continue };
            for item in items {
                if module.ident == "types"
                    && let Some(name) = name(item)
                {
                    types.names.insert(name);
                }
                match item {
                    Item::Struct(item) if module.ident == "types" => types.read_struct(item),
                    Item::Impl(item) if module.ident == "builder" => types.read_builder(item),
                    _ => {}
                }
            }
        }
        types
    }

    fn read_struct(&mut self, item: &syn::ItemStruct) {
        for field in &item.fields {
            if let Some(name) = &field.ident {
                self.fields.insert((item.ident.to_string(), name.to_string()), field.ty.clone());
            }
        }
    }

    fn read_builder(&mut self, item: &syn::ItemImpl) {
        let Type::Path(path) = &*item.self_ty else { return };
        let Some(builder) = path.path.segments.last().map(|last| last.ident.to_string()) else {
            return;
        };
        for item in &item.items {
            let ImplItem::Fn(method) = item else { continue };
            let name = method.sig.ident.to_string();
            if name == "send" {
                if let syn::ReturnType::Type(_, ty) = &method.sig.output
                    && let Some(response) =
                        argument(ty, "Result").and_then(|ty| argument(ty, "ResponseValue"))
                {
                    self.responses.insert(builder.clone(), response.clone());
                }
            } else if let Some(ty) = converted(&method.sig.generics) {
                self.setters.insert((builder.clone(), name), ty);
            }
        }
    }

    /// The names of the request and response types, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The type that a setter of a builder takes.
    pub fn setter(&self, builder: &str, name: &str) -> Option<String> {
        let ty = self.setters.get(&(builder.to_owned(), name.to_owned()))?;
        Some(ty.to_token_stream().to_string())
    }

    /// The type that a builder's call answers; `None` where it answers no body.
    pub fn response(&self, builder: &str) -> Option<String> {
        let ty = self.responses.get(builder)?;
        match ty {
            Type::Tuple(_) => None,
            ty => Some(ty.to_token_stream().to_string()),
        }
    }

    /// Whether a field may be left out.
    pub fn is_optional(&self, structure: &str, field: &str) -> bool {
        self.field(structure, field).is_some_and(|ty| argument(ty, "Option").is_some())
    }

    /// The type of the rows of a list.
    pub fn row(&self, structure: &str, field: &str) -> Option<String> {
        let ty = self.field(structure, field)?;
        let list = argument(ty, "Option").unwrap_or(ty);
        Some(argument(list, "Vec")?.to_token_stream().to_string())
    }

    fn field(&self, structure: &str, field: &str) -> Option<&Type> {
        self.fields.get(&(structure.to_owned(), field.to_owned()))
    }
}

/// The name of a type that an item declares.
fn name(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) => Some(item.ident.to_string()),
        Item::Enum(item) => Some(item.ident.to_string()),
        Item::Type(item) => Some(item.ident.to_string()),
        _ => None,
    }
}

/// The first type argument of a generic type of this name.
fn argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The `T` of `where V: TryInto<T>`.
pub(super) fn converted(generics: &syn::Generics) -> Option<Type> {
    let clause = generics.where_clause.as_ref()?;
    clause.predicates.iter().find_map(|predicate| {
        let WherePredicate::Type(predicate) = predicate else { return None };
        predicate.bounds.iter().find_map(|bound| {
            let syn::TypeParamBound::Trait(bound) = bound else { return None };
            let path = Type::Path(syn::TypePath {
                attrs: Vec::new(),
                qself: None,
                path: bound.path.clone(),
            });
            argument(&path, "TryInto").cloned()
        })
    })
}
