//! Names of the facade's handwritten code, which nothing generated beside it can have.

/// The methods of the client itself.
pub(super) const METHODS: [&str; 19] = [
    "api",
    "base_url",
    "builder",
    "check_authentication",
    "client_id",
    "concurrency",
    "credential_expires",
    "credential_kind",
    "environment",
    "fleet",
    "from_env",
    "is_read_only",
    "known",
    "learned_rate",
    "operation",
    "raw",
    "stats",
    "target",
    "token_url",
];

/// The names of the crate, and those that the code of a handle is written with.
pub(super) const TYPES: &[&str] = &[
    "ActionType",
    "AsRef",
    "Authentication",
    "Call",
    "Certificate",
    "Credential",
    "CustomerId",
    "DurationText",
    "Elements",
    "ElementsBuilder",
    "Ended",
    "Environment",
    "Error",
    "ErrorDetails",
    "ErrorKind",
    "Exchange",
    "ExposeSecret",
    "Fleet",
    "FleetOperation",
    "FleetProgress",
    "FleetRead",
    "FleetResult",
    "FleetRow",
    "FleetTarget",
    "FleetTenant",
    "Granted",
    "Handle",
    "Handles",
    "Into",
    "InvalidId",
    "LearnedRate",
    "Named",
    "NumberOrText",
    "OneOrMany",
    "Operation",
    "Option",
    "OrOther",
    "Pages",
    "PartialList",
    "Preview",
    "RawCall",
    "RawResponse",
    "Rejection",
    "Result",
    "RetryPolicy",
    "Rows",
    "SecretString",
    "SizeText",
    "Stats",
    "String",
    "TenantId",
    "Tenants",
    "Timestamp",
    "Types",
    "UnknownEnvironment",
    "Vec",
];

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use quote::ToTokens;
    use syn::{ImplItem, Item, UseTree};

    use super::*;

    /// The items of the files below a folder, but for generated ones.
    fn items(folder: &Path, found: &mut Vec<Item>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("generated") {
                    items(&path, found);
                }
            } else {
                found.extend(syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap().items);
            }
        }
    }

    fn leaves(tree: &UseTree, found: &mut BTreeSet<String>) {
        match tree {
            UseTree::Path(path) => leaves(&path.tree, found),
            UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, found)),
            UseTree::Name(name) => drop(found.insert(name.ident.to_string())),
            UseTree::Rename(name) => drop(found.insert(name.rename.to_string())),
            UseTree::Glob(_) => {}
        }
    }

    #[test]
    fn the_handwritten_names_of_the_facade_are_listed() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/aos-facade/src");
        let mut found = Vec::new();
        items(&folder, &mut found);
        let mut methods = BTreeSet::new();
        for item in &found {
            if let Item::Impl(item) = item
                && item.trait_.is_none()
                && item.self_ty.to_token_stream().to_string() == "Elements"
            {
                for part in &item.items {
                    if let ImplItem::Fn(method) = part {
                        methods.insert(method.sig.ident.to_string());
                    }
                }
            }
        }
        assert_eq!(methods, METHODS.map(str::to_owned).into());

        let library = syn::parse_file(&fs::read_to_string(folder.join("lib.rs")).unwrap()).unwrap();
        let mut names = BTreeSet::new();
        for item in &library.items {
            if let Item::Use(item) = item {
                leaves(&item.tree, &mut names);
            }
        }
        // Modules are in lower case.
        names.retain(|name| name.starts_with(char::is_uppercase));
        let missing: Vec<_> = names.iter().filter(|name| !TYPES.contains(&&***name)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
