//! Names by which an operation is reached: each leads to one of them.

use std::collections::BTreeMap;

use crate::{Failure, access, bundle::Bundle, model::Operation, names::is_keyword};

pub(super) fn lint(bundle: &Bundle) -> Result<(), Failure> {
    let operations = bundle.operations();
    let mut commands = BTreeMap::new();
    let mut methods = BTreeMap::new();
    for operation in &operations {
        let command = access::command(operation);
        let group = access::group(operation);
        if let Some(other) = commands.insert((group, command.clone()), operation.id()) {
            return Err(fail(
                operation,
                format!(
                    "the command {group} {command} is taken already, by {other}; give one of them an \
                     x-aos-command."
                ),
            ));
        }
        let name = access::method_name(operation);
        if is_keyword(name) {
            return Err(fail(
                operation,
                format!(
                    "the method {name} is a keyword of Rust; give the operation an x-aos-method."
                ),
            ));
        }
        let chain = access::handles(operation);
        if let Some(other) = methods.insert((chain.clone(), name), operation.id()) {
            return Err(fail(
                operation,
                format!(
                    "the method {name} {} is taken already, by {other}; give one of them an \
                     x-aos-method.",
                    on(&chain)
                ),
            ));
        }
    }
    // A handle is made by a method as well.
    for operation in &operations {
        let chain = access::handles(operation);
        for (depth, handle) in chain.iter().enumerate() {
            if chain[..depth].contains(handle) {
                return Err(fail(operation, format!("the path holds the handle {handle} twice.")));
            }
            if let Some(other) = methods.get(&(chain[..depth].to_vec(), *handle)) {
                return Err(fail(
                    operation,
                    format!(
                        "the handle {handle} {} has the name of the method of {other}; give that an \
                         x-aos-method.",
                        on(&chain[..depth])
                    ),
                ));
            }
        }
    }
    Ok(())
}

fn fail(operation: &Operation<'_>, sentence: String) -> Failure {
    Failure::new(operation.place(&[]), sentence)
}

/// Whose method it is.
fn on(chain: &[&str]) -> String {
    match chain {
        [] => "of the client itself".to_owned(),
        chain => format!("of the handle {}", chain.join(".")),
    }
}
