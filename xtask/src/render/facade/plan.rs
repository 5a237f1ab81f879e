//! What the facade will hold: its handles, and the methods on each.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};

use super::taken::{METHODS, TYPES};
use crate::{
    failure::{Failure, bail},
    render::calls::call::Call,
    spec::{model::Operation, names::is_method_of_traits},
};

/// The handle that all others come from: the client itself.
pub(super) const ROOT: &str = "Elements";

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
    /// What they are ids of, in words.
    pub(super) nouns: Vec<String>,
    /// Its methods: their names, and the calls that they make.
    pub(super) methods: Vec<(&'a str, &'a Call<'a>)>,
}

impl Handle<'_> {
    /// Name of the file, and of the method that makes the handle.
    pub(super) fn name(&self) -> String {
        self.type_name.to_snake_case()
    }
}

/// All handles, the root first, the others by name.
pub(super) fn plan<'a>(calls: &'a [Call<'a>]) -> Result<Vec<Handle<'a>>, Failure> {
    let mut handles = vec![Handle {
        type_name: ROOT.to_owned(),
        noun: "client".to_owned(),
        parent: None,
        links: Vec::new(),
        ids: Vec::new(),
        nouns: Vec::new(),
        description: String::new(),
        methods: Vec::new(),
    }];
    for call in calls {
        let mut place = 0;
        for part in chain(call.operation) {
            place = enter(&mut handles, place, &part, call.operation)?;
        }
        handles[place].methods.push((call.operation.method_name(), call));
    }
    handles[1..].sort_by(|a, b| a.type_name.cmp(&b.type_name));
    for handle in &handles {
        check_names(handle, &handles)?;
    }
    Ok(handles)
}

/// A piece of a path that is a handle.
struct Link {
    handle: String,
    parameter: String,
    description: String,
}

/// The handles on the way to an operation, in the order of its path.
fn chain(operation: &Operation) -> Vec<Link> {
    let parameters = operation.path_parameters();
    parameters
        .filter_map(|parameter| {
            Some(Link {
                handle: parameter.handle.as_ref()?.to_string(),
                parameter: parameter.name.clone(),
                description: parameter.description.clone(),
            })
        })
        .collect()
}

/// The place of the handle that a link leads to, which is made where it is new.
fn enter(
    handles: &mut Vec<Handle<'_>>,
    parent: usize,
    link: &Link,
    operation: &Operation,
) -> Result<usize, Failure> {
    let type_name = link.handle.to_pascal_case();
    if TYPES.contains(&type_name.as_str()) || is_method_of_traits(&link.handle) {
        bail!(
            operation.place(&["parameters"]),
            "the handle {} would hide another {type_name}; choose another x-aos-handle.",
            link.handle,
        );
    }
    let mut ids = handles[parent].ids.clone();
    ids.push(link.parameter.clone());
    if let Some(place) = handles.iter().position(|handle| handle.type_name == type_name) {
        if handles[place].ids != ids {
            bail!(
                operation.place(&["parameters"]),
                "the handle {} is reached through {} here and through {} elsewhere; give one of them another name.",
                link.handle,
                ids.join(", "),
                handles[place].ids.join(", "),
            );
        }
        return Ok(place);
    }
    let mut links = handles[parent].links.clone();
    links.push(type_name.to_snake_case());
    let noun = link.handle.to_snake_case().replace('_', " ");
    let mut nouns = handles[parent].nouns.clone();
    nouns.push(noun.clone());
    handles.push(Handle {
        links,
        noun,
        nouns,
        parent: Some(handles[parent].type_name.clone()),
        description: link.description.clone(),
        methods: Vec::new(),
        type_name,
        ids,
    });
    Ok(handles.len() - 1)
}

/// Checks that no two methods of a handle have one name.
fn check_names(handle: &Handle<'_>, handles: &[Handle<'_>]) -> Result<(), Failure> {
    let below = handles
        .iter()
        .filter(|child| child.parent.as_ref() == Some(&handle.type_name))
        .map(Handle::name);
    let own = match handle.parent {
        None => METHODS.map(str::to_owned).to_vec(),
        Some(_) => {
            let around = handle.nouns.split_last().map_or(&[][..], |(_, around)| around);
            let around = around.iter().map(|noun| format!("{}_id", noun.replace(' ', "_")));
            around.chain(["id".to_owned()]).collect()
        }
    };
    let mut taken: BTreeSet<String> = below.chain(own).collect();
    for (name, call) in &handle.methods {
        if is_method_of_traits(name) || !taken.insert((*name).to_owned()) {
            bail!(
                call.operation.place(&["x-aos-method"]),
                "{} has a method {name} already; choose another name with x-aos-method.",
                handle.type_name
            );
        }
    }
    Ok(())
}
