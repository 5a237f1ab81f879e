//! The flags of an operation's command: its parameters, and the plain fields of its body.

use aos_facade::{
    Operation,
    api::{Input, Location, ValueKind},
};
use clap::{Args, Command};
use heck::ToKebabCase;

use crate::cli::{Global, Sending};

pub(super) struct Flag {
    pub(super) id: String,
    pub(super) long: String,
    pub(super) input: &'static Input,
}

pub(super) fn of(operation: &'static Operation) -> Vec<Flag> {
    let fields = operation.body.map_or(&[][..], |body| body.fields);
    let inputs = operation.parameters.iter().chain(fields.iter().filter(|field| has_flag(field)));
    let every = Sending::augment_args(Global::augment_args(Command::new("")));
    let taken = |long: &str| {
        ["body", "help", "version"].contains(&long)
            || every.get_arguments().any(|arg| arg.get_long() == Some(long))
    };
    let mut flags: Vec<Flag> = Vec::new();
    for input in inputs {
        let name = input.name.to_kebab_case();
        let (of, names) = match input.location {
            Location::Body => ("field", vec![name.clone(), format!("body-{name}")]),
            _ => {
                let short = name.strip_suffix("-id").unwrap_or(&name).to_owned();
                ("parameter", vec![short, name.clone(), format!("parameter-{name}")])
            }
        };
        let free = |long: &&String| !taken(long) && !flags.iter().any(|flag| flag.long == **long);
        // Two inputs of one kind cannot clash in all of them.
        let long = names.iter().find(free).cloned().unwrap_or_default();
        flags.push(Flag { id: format!("{of} {}", input.name), long, input });
    }
    flags
}

/// A secret must not be among the arguments, which every user of the machine can read.
fn has_flag(field: &Input) -> bool {
    let nested = matches!(field.kind, ValueKind::Object | ValueKind::Map | ValueKind::Any);
    field.is_top_level_field() && !nested && !field.secret
}

impl Flag {
    pub(super) fn is_field(&self) -> bool {
        self.input.location == Location::Body
    }

    pub(super) fn value_name(&self) -> &'static str {
        match self.input.kind {
            _ if !self.input.values().is_empty() => "VALUE",
            ValueKind::Id if self.input.handle.is_some() => "ID",
            ValueKind::Integer | ValueKind::Number => "N",
            ValueKind::Boolean => "true|false",
            _ => "TEXT",
        }
    }
}

#[cfg(test)]
mod tests {
    use aos_facade::api::Body;

    use super::*;

    #[test]
    fn names_become_flags() {
        for (name, flag) in [
            ("customerId", "customer-id"),
            ("userPrincipalName", "user-principal-name"),
            ("scanURL", "scan-url"),
            ("URLOfScan", "url-of-scan"),
            ("m365Tenant", "m365-tenant"),
            ("M365", "m365"),
            ("OutofPolicy", "outof-policy"),
            ("$filter", "filter"),
            ("already_snake", "already-snake"),
            ("types", "types"),
        ] {
            assert_eq!(name.to_kebab_case(), flag, "{name}");
        }
    }

    const FIELD: Input = Input { location: Location::Body, ..Input::BLANK };

    static CLASHES: Operation = Operation {
        parameters: &[
            Input { name: "jobId", ..Input::BLANK },
            Input { name: "job", ..Input::BLANK },
            Input { name: "output", ..Input::BLANK },
            Input { name: "id", ..Input::BLANK },
        ],
        body: Some(Body {
            required: true,
            fields: &[
                Input { name: "job", ..FIELD },
                Input { name: "customerId", ..FIELD },
                Input { name: "timeout", kind: ValueKind::Integer, ..FIELD },
                Input { name: "pin", secret: true, ..FIELD },
                Input { name: "settings", kind: ValueKind::Object, ..FIELD },
                Input { name: "settings.name", ..FIELD },
                Input { name: "items[].name", ..FIELD },
                Input { name: "names", list: true, ..FIELD },
                Input { name: "free", kind: ValueKind::Map, ..FIELD },
                Input { name: "anything", kind: ValueKind::Any, ..FIELD },
            ],
        }),
        ..Operation::BLANK
    };

    #[test]
    fn flags_never_clash_and_secrets_have_none() {
        let names: Vec<String> = of(&CLASHES).into_iter().map(|flag| flag.long).collect();
        assert_eq!(
            names,
            [
                "job",
                "parameter-job",
                "parameter-output",
                "id",
                "body-job",
                "customer-id",
                "body-timeout",
                "names"
            ]
        );
    }
}
