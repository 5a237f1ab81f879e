//! Names that generated code has twice, which the compiler would reject.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{Item, visit::Visit};

use crate::render::Files;

/// The first file that does not parse, or has a name twice.
pub(super) fn first(files: &Files) -> Option<String> {
    files.iter().filter(|(path, _)| path.extension().is_some_and(|end| end == "rs")).find_map(
        |(path, text)| {
            let file = match syn::parse_file(text) {
                Ok(file) => file,
                Err(error) => return Some(format!("{} does not parse: {error}", path.display())),
            };
            let mut names = Names::default();
            names.of_items("", &file.items);
            names.visit_file(&file);
            names.twice.map(|name| format!("{} has {name} twice", path.display()))
        },
    )
}

/// The names of a file, each with what it is within.
#[derive(Default)]
struct Names {
    known: BTreeSet<String>,
    twice: Option<String>,
}

impl Names {
    fn add(&mut self, name: String) {
        if !self.known.insert(name.clone()) {
            self.twice.get_or_insert(name);
        }
    }

    fn of_items(&mut self, within: &str, items: &[Item]) {
        for item in items {
            let (kind, name) = match item {
                Item::Struct(item) => ("type", &item.ident),
                Item::Enum(item) => ("type", &item.ident),
                Item::Type(item) => ("type", &item.ident),
                Item::Trait(item) => ("type", &item.ident),
                Item::Mod(item) => ("type", &item.ident),
                Item::Fn(item) => ("value", &item.sig.ident),
                Item::Static(item) => ("value", &item.ident),
                Item::Const(item) => ("value", &item.ident),
                Item::Impl(item) => {
                    let ty = item.self_ty.to_token_stream();
                    match &item.trait_ {
                        Some((path, _)) => {
                            self.add(format!("{within} impl {} for {ty}", path.to_token_stream()));
                        }
                        None => {
                            for part in &item.items {
                                if let syn::ImplItem::Fn(method) = part {
                                    self.add(format!("{within} {ty}::{}", method.sig.ident));
                                }
                            }
                        }
                    }
                    continue;
                }
                _ => continue,
            };
            self.add(format!("{within} {kind} {name}"));
            if let Item::Mod(module) = item
                && let Some((_, items)) = &module.content
            {
                self.of_items(&format!("{within}::{name}"), items);
            }
        }
    }
}

impl<'a> Visit<'a> for Names {
    fn visit_item_struct(&mut self, item: &'a syn::ItemStruct) {
        let names: Vec<_> = item.fields.iter().filter_map(|field| field.ident.as_ref()).collect();
        self.of_parts(&item.ident, &names);
    }

    fn visit_item_enum(&mut self, item: &'a syn::ItemEnum) {
        let names: Vec<_> = item.variants.iter().map(|variant| &variant.ident).collect();
        self.of_parts(&item.ident, &names);
    }

    fn visit_signature(&mut self, signature: &'a syn::Signature) {
        let mut seen = BTreeSet::new();
        for input in &signature.inputs {
            if let syn::FnArg::Typed(input) = input
                && !seen.insert(input.pat.to_token_stream().to_string())
            {
                self.twice.get_or_insert(format!("an argument of {}", signature.ident));
            }
        }
    }
}

impl Names {
    fn of_parts(&mut self, owner: &syn::Ident, names: &[&syn::Ident]) {
        let mut seen = BTreeSet::new();
        if let Some(name) = names.iter().find(|name| !seen.insert(name.to_string())) {
            self.twice.get_or_insert(format!("{owner}::{name}"));
        }
    }
}
