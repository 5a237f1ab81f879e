//! What the operations take and return, read from the client that progenitor
//! makes. The client itself is not used: all calls are sent in one way.

use std::collections::BTreeMap;

use syn::{GenericArgument, ImplItem, Item, PathArguments, Type, WherePredicate};

use crate::spec::names::{call_name, field_name};

/// Types of parameters, bodies and responses, by operation.
#[derive(Default)]
pub(crate) struct Signatures {
    /// By builder and setter.
    setters: BTreeMap<(String, String), Type>,
    /// By builder.
    responses: BTreeMap<String, Type>,
}

impl Signatures {
    /// Reads the client's code.
    pub(super) fn of(client: &syn::File) -> Self {
        let mut signatures = Self::default();
        for item in &client.items {
            let Item::Mod(module) = item else { continue };
            let Some((_, items)) = module.content.as_ref().filter(|_| module.ident == "builder")
            else {
                continue;
            };
            for item in items {
                if let Item::Impl(item) = item {
                    signatures.read(item);
                }
            }
        }
        signatures
    }

    fn read(&mut self, builder: &syn::ItemImpl) {
        let Some(name) = last_name(&builder.self_ty) else { return };
        for item in &builder.items {
            let ImplItem::Fn(method) = item else { continue };
            let setter = method.sig.ident.to_string();
            if setter == "send" {
                if let syn::ReturnType::Type(_, ty) = &method.sig.output
                    && let Some(response) =
                        generic(ty, "Result").and_then(|ty| generic(ty, "ResponseValue"))
                    && !matches!(response, Type::Tuple(_))
                {
                    self.responses.insert(name.clone(), response.clone());
                }
            } else if let Some(ty) = converted(&method.sig.generics) {
                self.setters.insert((name.clone(), setter), ty);
            }
        }
    }

    /// The type of a parameter, seen from the crate `aos-api`.
    pub(crate) fn parameter(&self, operation: &str, name: &str) -> Option<&Type> {
        self.setters.get(&(call_name(operation), field_name(name)))
    }

    /// The type of the request body.
    pub(crate) fn body(&self, operation: &str) -> Option<&Type> {
        self.setters.get(&(call_name(operation), "body".to_owned()))
    }

    /// The type of the body of a success; `None` where there is none.
    pub(crate) fn response(&self, operation: &str) -> Option<&Type> {
        self.responses.get(&call_name(operation))
    }
}

/// The last name of a type's path.
pub(super) fn last_name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    Some(path.path.segments.last()?.ident.to_string())
}

/// The first type argument of a generic type of this name.
pub(crate) fn generic<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The `T` of `where V: TryInto<T>`, and that of `where V: TryInto<types::builder::T>`,
/// which is `types::T`.
fn converted(generics: &syn::Generics) -> Option<Type> {
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
            generic(&path, "TryInto").cloned()
        })
    })
}
