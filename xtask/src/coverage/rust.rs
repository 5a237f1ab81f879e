//! Reads facts out of Rust code.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use syn::{
    Attribute, Expr, ExprMethodCall, ExprPath, ImplItemFn, ItemFn, ItemImpl, ItemMod, ItemTrait,
    Lit, Pat, Type, Visibility,
    visit::{self, Visit},
};

use crate::Failure;

/// Words in the names of constants that tell what a test leaves out.
const LEFT_OUT: [&str; 6] = ["EXCEPT", "EXCLUDE", "IGNORE", "LEFT_OUT", "SKIP", "UNTESTED"];

/// One file of code; `None` where there is no such file.
pub(super) fn file(workspace: &Path, path: &str) -> Result<Option<syn::File>, Failure> {
    let place = workspace.join(path);
    let text = match fs::read_to_string(&place) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Failure::file(&place, "read", &error)),
    };
    syn::parse_file(&text)
        .map(Some)
        .map_err(|error| Failure::new(path, format!("the Rust code does not parse: {error}.")))
}

/// All files of code in a folder, and in the folders of it; none where there is
/// no such folder.
pub(super) fn folder(workspace: &Path, path: &str) -> Result<Vec<syn::File>, Failure> {
    let place = workspace.join(path);
    let entries = match fs::read_dir(&place) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Failure::file(&place, "read", &error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| Failure::file(&place, "read", &error))?;
        let name = format!("{path}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            files.extend(folder(workspace, &name)?);
        } else if name.ends_with(".rs") {
            files.extend(file(workspace, &name)?);
        }
    }
    Ok(files)
}

/// What a file holds, but for its tests.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// Public methods and functions, as `Type::name` or `name`.
    pub(super) methods: BTreeSet<String>,
    /// Methods of traits, as `Trait::name`.
    pub(super) trait_methods: BTreeSet<String>,
    /// Public structs.
    pub(super) structs: BTreeSet<String>,
    /// Methods that are called, by the public function that calls them.
    pub(super) calls: BTreeMap<String, BTreeSet<String>>,
    /// Names that stand in paths (`OPERATIONS` of `aos_api::OPERATIONS`).
    pub(super) names: BTreeSet<String>,
    /// Texts that a `match` tells apart.
    pub(super) arms: BTreeSet<String>,
    /// Modules that stand in a file of their own choice, by that file.
    pub(super) included: BTreeSet<String>,
    /// Whether there is a test.
    pub(super) has_test: bool,
    /// Texts in constants that tell what is left out (`SKIPPED`, `EXCEPT`).
    pub(super) left_out: BTreeSet<String>,
    owner: Option<String>,
    function: Option<String>,
    leaves_out: bool,
}

impl Facts {
    /// The facts of several files together.
    pub(super) fn of<'a>(files: impl IntoIterator<Item = &'a syn::File>) -> Self {
        let mut facts = Self::default();
        files.into_iter().for_each(|file| facts.visit_file(file));
        facts
    }

    fn within(&mut self, function: Option<String>, walk: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.function, function);
        walk(self);
        self.function = outer;
    }

    fn list(&mut self, name: &syn::Ident, walk: impl FnOnce(&mut Self)) {
        let name = name.to_string();
        let leaves_out = LEFT_OUT.iter().any(|word| name.contains(word));
        let outer = std::mem::replace(&mut self.leaves_out, leaves_out);
        walk(self);
        self.leaves_out = outer;
    }

    /// `Type::name`, or the name alone outside of a type.
    fn qualified(&self, name: &syn::Ident) -> String {
        match &self.owner {
            Some(owner) => format!("{owner}::{name}"),
            None => name.to_string(),
        }
    }
}

impl<'ast> Visit<'ast> for Facts {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if has(&module.attrs, "cfg", Some("test")) {
            return;
        }
        for attribute in &module.attrs {
            if let syn::Meta::NameValue(pair) = &attribute.meta
                && pair.path.is_ident("path")
                && let Expr::Lit(value) = &pair.value
                && let Lit::Str(text) = &value.lit
            {
                self.included.insert(text.value());
            }
        }
        visit::visit_item_mod(self, module);
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        if is_public(&item.vis) {
            self.structs.insert(item.ident.to_string());
        }
        visit::visit_item_struct(self, item);
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        let outer = std::mem::replace(&mut self.owner, last_name(&item.self_ty));
        visit::visit_item_impl(self, item);
        self.owner = outer;
    }

    fn visit_item_trait(&mut self, item: &'ast ItemTrait) {
        for member in &item.items {
            if let syn::TraitItem::Fn(function) = member {
                self.trait_methods.insert(format!("{}::{}", item.ident, function.sig.ident));
            }
        }
        visit::visit_item_trait(self, item);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        let name = is_public(&function.vis).then(|| self.qualified(&function.sig.ident));
        self.methods.extend(name.clone());
        self.within(name, |facts| visit::visit_impl_item_fn(facts, function));
    }

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        let test = function
            .attrs
            .iter()
            .any(|attribute| attribute.path().segments.last().is_some_and(|s| s.ident == "test"));
        self.has_test |= test;
        let name = is_public(&function.vis).then(|| function.sig.ident.to_string());
        self.methods.extend(name.clone());
        self.within(name, |facts| visit::visit_item_fn(facts, function));
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if let Some(function) = &self.function {
            self.calls.entry(call.method.to_string()).or_default().insert(function.clone());
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        if let Some(segment) = path.path.segments.last() {
            self.names.insert(segment.ident.to_string());
        }
        visit::visit_expr_path(self, path);
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.list(&item.ident, |facts| visit::visit_item_const(facts, item));
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.list(&item.ident, |facts| visit::visit_item_static(facts, item));
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        if self.leaves_out {
            self.left_out.insert(text.value());
        }
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        if let Pat::Lit(pattern) = &arm.pat
            && let Lit::Str(text) = &pattern.lit
        {
            self.arms.insert(text.value());
        }
        visit::visit_arm(self, arm);
    }
}

/// The rows of a `static` list.
pub(super) fn rows<'a>(file: &'a syn::File, name: &str) -> Vec<&'a Expr> {
    let list = file.items.iter().find_map(|item| match item {
        syn::Item::Static(item) if item.ident == name => Some(&*item.expr),
        _ => None,
    });
    match list {
        Some(Expr::Reference(reference)) => match &*reference.expr {
            Expr::Array(array) => array.elems.iter().collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// A text in a row: a field of a struct.
pub(super) fn text(row: &Expr, field: &str) -> Option<String> {
    let Expr::Struct(row) = row else { return None };
    let value = row.fields.iter().find(|value| match &value.member {
        syn::Member::Named(name) => name == field,
        syn::Member::Unnamed(_) => false,
    });
    match &value?.expr {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn last_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

/// Whether an attribute stands there, with this one word in it.
fn has(attributes: &[Attribute], name: &str, word: Option<&str>) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident(name)
            && word.is_none_or(|word| {
                attribute.parse_args::<syn::Ident>().is_ok_and(|found| found == word)
            })
    })
}
