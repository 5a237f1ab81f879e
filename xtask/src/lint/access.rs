//! Names by which an operation is reached: each leads to one of them.

use std::collections::BTreeMap;

use crate::{
    commands::{COMMANDS, is_reserved},
    failure::{Failure, bail, ensure},
    spec::{
        model::Spec,
        names::{has_text, is_kebab, is_keyword},
    },
};

pub(super) fn lint(spec: &Spec) -> Result<(), Failure> {
    groups(spec)?;
    let mut commands = BTreeMap::new();
    let mut methods = BTreeMap::new();
    for operation in &spec.operations {
        let (group, command, id) = (operation.group(), operation.command(), &operation.id);
        let (chain, name) = (operation.handles(), operation.method_name());
        let place = operation.place(&[]);
        if let Some(other) = commands.insert((group, command.clone()), id) {
            bail!(
                place,
                "the command {group} {command} is taken by {other}; give one an x-aos-command."
            );
        }
        ensure! { place;
            !is_reserved(group, &command) =>
                "the command line has a command {group} {command} itself; give the operation another x-aos-command.";
            !is_keyword(name) =>
                "the method {name} is a keyword of Rust; give the operation an x-aos-method.";
        }
        if let Some(other) = methods.insert((chain.clone(), name), id) {
            let on = on(&chain);
            bail!(place, "the method {name} {on} is taken by {other}; give one an x-aos-method.");
        }
    }
    paths(spec)?;
    in_bodies(spec)?;
    // A handle is made by a method as well.
    for operation in &spec.operations {
        let chain = operation.handles();
        for (depth, handle) in chain.iter().enumerate() {
            let above = &chain[..depth];
            ensure! { operation.place(&[]);
                !above.contains(handle) => "the path holds the handle {handle} twice.";
            }
            if let Some(other) = methods.get(&(above.to_vec(), *handle)) {
                bail!(
                    operation.place(&[]),
                    "the handle {handle} {} is also a method, of {other}; give that an x-aos-method.",
                    on(above)
                );
            }
        }
    }
    Ok(())
}

/// A request leads to one path, whatever its parameters are called.
fn paths(spec: &Spec) -> Result<(), Failure> {
    let mut templates: BTreeMap<Vec<&str>, &str> = BTreeMap::new();
    for operation in &spec.operations {
        let path = operation.path.as_str();
        let template = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
        let other = *templates.entry(template.collect()).or_insert(path);
        ensure! { operation.place(&[]);
            other == path =>
                "the path differs from {other} in the names of its parameters only; write it in the same way.";
        }
    }
    Ok(())
}

/// Each tag is a group of commands.
fn groups(spec: &Spec) -> Result<(), Failure> {
    for tag in &spec.tags {
        let (place, name) = (spec.place(&format!("tags.{}", tag.name)), tag.name.as_str());
        ensure! { place;
            is_kebab(name) =>
                "the tag {name:?} is the name of a group of commands; write it with lower-case letters, digits and single dashes.";
            !COMMANDS.contains(&name) =>
                "the command line has a command {name} itself; choose another name of the tag.";
            has_text(&tag.description) =>
                "the tag {name} has no description; it is the help of its group of commands.";
        }
    }
    Ok(())
}

/// Errors name the ids in bodies like those in paths, so handles of both are the same.
fn in_bodies(spec: &Spec) -> Result<(), Failure> {
    let bodies = spec
        .operations
        .iter()
        .filter_map(|operation| operation.request_body.as_ref()?.json()?.schema.as_ref());
    let fields: Vec<_> = bodies.flat_map(|body| spec.resolve(body).properties.values()).collect();
    for (at, schema) in spec.all_schemas() {
        let Some(handle) = &schema.handle else { continue };
        ensure! { at.part(".x-aos-handle");
            schema.is_text() && fields.iter().any(|field| std::ptr::eq(*field, schema)) =>
                "in a schema it belongs on a text that is a field of a request body.";
            spec.operations.iter().any(|operation| operation.handles().contains(&&**handle)) =>
                "no path parameter makes the handle {handle}.";
        }
    }
    Ok(())
}

/// Whose method it is.
fn on(chain: &[&str]) -> String {
    match chain {
        [] => "of the client itself".to_owned(),
        chain => format!("of the handle {}", chain.join(".")),
    }
}
