//! Builders of the structs, where somebody needs them.

use std::collections::BTreeSet;

use syn::{
    ImplItem, Item, ItemImpl, Type,
    visit::{Visit, visit_item_struct, visit_type_path},
};

use super::types::converted;

/// Keeps the builders of what request bodies are made of. Nobody builds a
/// response, but for tests, which can write it as a struct; the builders of all
/// would be a third of the client.
pub(super) fn prune(file: &mut syn::File) {
    let sent = sent(file);
    let Some(types) = module(file, "types") else { return };
    types.retain_mut(|item| match item {
        Item::Impl(item) if item.trait_.is_none() && !is_sent(item, &sent) => {
            let builder =
                |item: &ImplItem| matches!(item, ImplItem::Fn(f) if f.sig.ident == "builder");
            item.items.retain(|item| !builder(item));
            !item.items.is_empty()
        }
        _ => true,
    });
    let builders = types.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == "builder" => module.content.as_mut(),
        _ => None,
    });
    let Some((_, builders)) = builders else { return };
    builders.retain(|item| match item {
        Item::Struct(item) => sent.contains(&item.ident.to_string()),
        // `From<super::X> for X` and `TryFrom<X> for super::X` as well: the
        // last name is the struct's in all.
        Item::Impl(item) => is_sent(item, &sent),
        _ => true,
    });
}

fn module<'a>(file: &'a mut syn::File, name: &str) -> Option<&'a mut Vec<Item>> {
    file.items.iter_mut().find_map(|item| match item {
        Item::Mod(module) if module.ident == name => {
            module.content.as_mut().map(|(_, items)| items)
        }
        _ => None,
    })
}

fn is_sent(item: &ItemImpl, sent: &BTreeSet<String>) -> bool {
    last_name(&item.self_ty).is_some_and(|name| sent.contains(&name))
}

fn last_name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    Some(path.path.segments.last()?.ident.to_string())
}

/// The structs that request bodies are made of.
fn sent(file: &mut syn::File) -> BTreeSet<String> {
    let mut names = Names::default();
    for item in module(file, "builder").into_iter().flatten() {
        let Item::Impl(item) = item else { continue };
        for method in &item.items {
            if let ImplItem::Fn(method) = method
                && method.sig.ident == "body"
                && let Some(ty) = converted(&method.sig.generics)
            {
                names.visit_type(&ty);
            }
        }
    }
    let structs: Vec<_> = module(file, "types")
        .into_iter()
        .flatten()
        .filter_map(|item| match item {
            Item::Struct(item) => Some(item.clone()),
            _ => None,
        })
        .collect();
    let mut known = BTreeSet::new();
    while let Some(name) = names.0.pop_first() {
        if !known.insert(name.clone()) {
            continue;
        }
        if let Some(item) = structs.iter().find(|item| item.ident == name) {
            visit_item_struct(&mut names, item);
        }
    }
    known
}

/// The names of all types that a type is made of.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl<'ast> Visit<'ast> for Names {
    fn visit_type_path(&mut self, path: &'ast syn::TypePath) {
        self.0.extend(path.path.segments.last().map(|last| last.ident.to_string()));
        visit_type_path(self, path);
    }
}
