//! What the facade will hold: its handles, and the methods on each.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};

use super::{
    method::{self, Method},
    shapes::Shapes,
};
use crate::{Failure, bundle::Bundle, model::Operation, render::operations::sorted};

/// The handle that all others come from: the client itself.
pub(super) const ROOT: &str = "Elements";

/// Methods that people wrote by hand, by handle. A generated method of such a
/// name is left out where `…_with` does the same; otherwise it is a mistake.
const HANDWRITTEN: [(&str, &[&str]); 2] = [
    (
        ROOT,
        &[
            "api",
            "base_url",
            "builder",
            "client_id",
            "concurrency",
            "credential_kind",
            "customers",
            "environment",
            "executor",
            "fleet",
            "from_env",
            "http",
            "new",
            "operation",
            "paged",
            "raw",
            "run",
            "send_raw",
            "token_url",
        ],
    ),
    ("Tenant", &["action_counts"]),
];

/// A handle of the facade.
pub(super) struct Handle<'a> {
    /// Name of the struct.
    pub(super) type_name: String,
    /// How a person calls it: `local user`.
    pub(super) noun: String,
    /// The struct it is made by; `None` for the root.
    pub(super) parent: Option<String>,
    /// The methods that lead to it, the outermost first.
    pub(super) links: Vec<String>,
    /// Its ids, the outermost first: the names of the path parameters.
    pub(super) ids: Vec<String>,
    /// What the specification says of its own id.
    pub(super) description: String,
    /// Its operations.
    pub(super) methods: Vec<Method<'a>>,
}

impl Handle<'_> {
    /// Name of the file, and of the method that makes the handle.
    pub(super) fn name(&self) -> String {
        self.type_name.to_snake_case()
    }
}

/// All handles, the root first, the others by name.
pub(super) fn plan<'a>(
    bundle: &'a Bundle,
    shapes: &Shapes<'_>,
) -> Result<Vec<Handle<'a>>, Failure> {
    let mut handles = vec![Handle {
        type_name: ROOT.to_owned(),
        noun: "client".to_owned(),
        parent: None,
        links: Vec::new(),
        ids: Vec::new(),
        description: String::new(),
        methods: Vec::new(),
    }];
    for operation in sorted(bundle) {
        let mut place = 0;
        for part in chain(&operation)? {
            place = enter(&mut handles, place, &part, &operation)?;
        }
        let method = method::read(&operation, &handles[place].ids, shapes)?;
        handles[place].methods.push(method);
    }
    handles[1..].sort_by(|a, b| a.type_name.cmp(&b.type_name));
    for handle in &handles {
        check_names(handle, &handles)?;
    }
    name_options(&mut handles);
    Ok(handles)
}

/// A piece of a path that is a handle.
struct Link {
    handle: String,
    parameter: String,
    description: String,
}

/// The handles on the way to an operation, in the order of its path.
fn chain(operation: &Operation<'_>) -> Result<Vec<Link>, Failure> {
    let bundle = operation.bundle();
    let mut links: Vec<(usize, Link)> = Vec::new();
    for part in operation.parameters() {
        let Some(handle) = part.value["x-aos-handle"].as_str() else { continue };
        let name = part.value["name"].as_str().unwrap_or_default();
        let place = operation.path.find(&format!("{{{name}}}")).unwrap_or_default();
        if bundle.resolve(&part.value["schema"]).get("x-aos-id").is_none() {
            return Err(Failure::new(
                operation.place(&["parameters"]),
                format!("{name} is the handle {handle}, and a handle is known by an x-aos-id."),
            ));
        }
        let description = part.value["description"].as_str().unwrap_or_default().to_owned();
        links.push((
            place,
            Link { handle: handle.to_owned(), parameter: name.to_owned(), description },
        ));
    }
    links.sort_by_key(|(place, _)| *place);
    Ok(links.into_iter().map(|(_, link)| link).collect())
}

/// The place of the handle that a link leads to, which is made where it is new.
fn enter(
    handles: &mut Vec<Handle<'_>>,
    parent: usize,
    link: &Link,
    operation: &Operation<'_>,
) -> Result<usize, Failure> {
    let type_name = link.handle.to_pascal_case();
    let mut ids = handles[parent].ids.clone();
    ids.push(link.parameter.clone());
    if let Some(place) = handles.iter().position(|handle| handle.type_name == type_name) {
        if handles[place].ids != ids {
            return Err(Failure::new(
                operation.place(&["parameters"]),
                format!(
                    "the handle {} is reached through {} here and through {} elsewhere; give one of them another name.",
                    link.handle,
                    ids.join(", "),
                    handles[place].ids.join(", "),
                ),
            ));
        }
        return Ok(place);
    }
    let mut links = handles[parent].links.clone();
    links.push(type_name.to_snake_case());
    handles.push(Handle {
        links,
        noun: link.handle.to_snake_case().replace('_', " "),
        parent: Some(handles[parent].type_name.clone()),
        description: link.description.clone(),
        methods: Vec::new(),
        type_name,
        ids,
    });
    Ok(handles.len() - 1)
}

/// Refuses methods that could not stand side by side.
fn check_names(handle: &Handle<'_>, handles: &[Handle<'_>]) -> Result<(), Failure> {
    let mut taken: BTreeSet<String> = handles
        .iter()
        .filter(|child| child.parent.as_ref() == Some(&handle.type_name))
        .map(Handle::name)
        .collect();
    let by_hand = by_hand(&handle.type_name);
    for method in &handle.methods {
        let mut names = vec![method.name.clone()];
        if method.options.is_some() {
            // The handwritten one stands for the shorter form.
            names.retain(|name| !by_hand.contains(&name.as_str()));
            names.push(method.with_name());
        }
        for name in names {
            if by_hand.contains(&name.as_str()) || !taken.insert(name.clone()) {
                return Err(Failure::new(
                    method.operation.place(&["x-aos-method"]),
                    format!(
                        "{} has a method {name} already; choose another name.",
                        handle.type_name
                    ),
                ));
            }
        }
    }
    Ok(())
}

/// The methods of a handle that people wrote.
pub(super) fn by_hand(type_name: &str) -> &'static [&'static str] {
    HANDWRITTEN.iter().find(|(handle, _)| *handle == type_name).map_or(&[], |(_, names)| names)
}

/// Names the structs of optional values: by their method, and by their handle
/// as well where two handles have a method of one name.
fn name_options(handles: &mut [Handle<'_>]) {
    let names: Vec<String> = handles
        .iter()
        .flat_map(|handle| &handle.methods)
        .filter(|method| method.has_options_struct())
        .map(|method| method.name.to_pascal_case())
        .collect();
    for handle in handles {
        for method in &mut handle.methods {
            let name = method.name.to_pascal_case();
            let several = names.iter().filter(|known| **known == name).count() > 1;
            let prefix = if several { handle.type_name.as_str() } else { "" };
            method.name_options(format!("{prefix}{name}Options"));
        }
    }
}
