//! Names by which an operation is reached: each leads to one of them.

use std::collections::BTreeMap;

use crate::{
    failure::{Failure, bail, ensure},
    spec::{model::Spec, names::is_keyword},
};

pub(super) fn lint(spec: &Spec) -> Result<(), Failure> {
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
            !is_keyword(name) =>
                "the method {name} is a keyword of Rust; give the operation an x-aos-method.";
        }
        if let Some(other) = methods.insert((chain.clone(), name), id) {
            let on = on(&chain);
            bail!(place, "the method {name} {on} is taken by {other}; give one an x-aos-method.");
        }
    }
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
