//! The flags of an operation's command: one for each parameter, and one for
//! each field of the body that a flag can carry.

use aos_facade::{
    Operation,
    api::{Field, FieldKind, Location, NamedValue, Parameter, ParameterKind},
};
use clap::builder::ValueParser;

use super::values::Open;

/// Names that a flag of an operation cannot have, because every command has
/// them.
const TAKEN: [&str; 12] = [
    "all",
    "body",
    "demo",
    "dry-run",
    "help",
    "max-attempts",
    "output",
    "quiet",
    "timeout",
    "verbose",
    "version",
    "yes",
];

/// A flag.
pub(super) struct Flag {
    /// What it is found by in the matches.
    pub(super) id: String,
    /// Its name, without the dashes.
    pub(super) long: String,
    pub(super) source: Source,
}

/// Where a flag's value goes.
#[derive(Clone, Copy)]
pub(super) enum Source {
    Parameter(&'static Parameter),
    Field(&'static Field),
}

/// What a parameter is in the paging of its operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PagePart {
    /// How many rows a page has.
    Size,
    /// Which page.
    Place,
}

/// What a parameter is in the paging of its operation, if anything.
pub(super) fn paging_of(operation: &Operation, parameter: &Parameter) -> Option<PagePart> {
    operation.paging?;
    match (parameter.location, parameter.name) {
        (Location::Query, "pageSize") => Some(PagePart::Size),
        (Location::Query, "pageIndex" | "skipToken") => Some(PagePart::Place),
        _ => None,
    }
}

/// The flags of an operation, in the order of the specification.
pub(super) fn of(operation: &'static Operation) -> Vec<Flag> {
    let mut flags: Vec<Flag> = Vec::new();
    let mut add = |source: Source, id: String, names: &[String]| {
        let free = |name: &&String| {
            !TAKEN.contains(&name.as_str()) && !flags.iter().any(|flag| flag.long == **name)
        };
        // Two fields of one object cannot clash in all of them.
        let long = names.iter().find(free).or(names.last()).cloned().unwrap_or_default();
        flags.push(Flag { id, long, source });
    };
    for parameter in operation.parameters {
        let whole = kebab(parameter.name);
        let short = whole.strip_suffix("-id").unwrap_or(&whole).to_owned();
        let last = format!("parameter-{whole}");
        let id = format!("parameter {}", parameter.name);
        add(Source::Parameter(parameter), id, &[short, whole, last]);
    }
    for field in operation.body.map_or(&[][..], |body| body.fields) {
        if fits_a_flag(field) {
            let whole = kebab(field.path);
            let last = format!("body-{whole}");
            add(Source::Field(field), format!("field {}", field.path), &[whole, last]);
        }
    }
    flags
}

/// Whether a field is one at the top with plain values. A secret has no place
/// among the arguments, where every user of the machine sees it.
fn fits_a_flag(field: &Field) -> bool {
    let at_the_top = !field.path.is_empty() && !field.path.contains(['.', '[', '*']);
    let plain = matches!(
        field.kind,
        FieldKind::Text | FieldKind::Integer | FieldKind::Number | FieldKind::Boolean
    );
    at_the_top && plain && !field.secret
}

/// A name in the way of flags: `userPrincipalName` as `user-principal-name`,
/// `scanURL` as `scan-url`.
pub(super) fn kebab(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut kebab = String::with_capacity(name.len() + 4);
    for (place, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            if !kebab.is_empty() && !kebab.ends_with('-') {
                kebab.push('-');
            }
            continue;
        }
        let after_small =
            place > 0 && (letters[place - 1].is_lowercase() || letters[place - 1].is_numeric());
        let before_small = letters.get(place + 1).is_some_and(|next| next.is_lowercase());
        let after_big = place > 0 && letters[place - 1].is_uppercase();
        let begins = letter.is_uppercase() && (after_small || after_big && before_small);
        if begins && !kebab.is_empty() && !kebab.ends_with('-') {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab.trim_end_matches('-').to_owned()
}

impl Flag {
    /// The name on the wire.
    pub(super) fn wire(&self) -> &'static str {
        match self.source {
            Source::Parameter(parameter) => parameter.name,
            Source::Field(field) => field.path,
        }
    }

    pub(super) fn description(&self) -> &'static str {
        match self.source {
            Source::Parameter(parameter) => parameter.description,
            Source::Field(field) => field.description,
        }
    }

    pub(super) fn is_list(&self) -> bool {
        match self.source {
            Source::Parameter(parameter) => parameter.list,
            Source::Field(field) => field.list,
        }
    }

    /// Whether the call cannot do without it.
    pub(super) fn is_required(&self) -> bool {
        match self.source {
            Source::Parameter(parameter) => parameter.required,
            Source::Field(field) => field.required,
        }
    }

    /// Smallest and largest number, and most characters.
    pub(super) fn limits(&self) -> (Option<i64>, Option<i64>, Option<u64>) {
        match self.source {
            Source::Parameter(known) => (known.minimum, known.maximum, known.max_length),
            Source::Field(known) => (known.minimum, known.maximum, known.max_length),
        }
    }

    pub(super) fn default(&self) -> Option<&'static str> {
        match self.source {
            Source::Parameter(parameter) => parameter.default,
            Source::Field(_) => None,
        }
    }

    fn values(&self) -> &'static [NamedValue] {
        match self.source {
            Source::Parameter(parameter) => parameter.values,
            Source::Field(field) => field.values,
        }
    }

    /// What stands for the value in the help.
    pub(super) fn value_name(&self) -> &'static str {
        if !self.values().is_empty() {
            return "VALUE";
        }
        match self.source {
            Source::Parameter(parameter) => match parameter.kind {
                ParameterKind::Id => "ID",
                ParameterKind::Text => "TEXT",
                ParameterKind::Integer | ParameterKind::Number => "N",
                ParameterKind::Boolean => "true|false",
            },
            Source::Field(field) => match field.kind {
                FieldKind::Integer | FieldKind::Number => "N",
                FieldKind::Boolean => "true|false",
                _ => "TEXT",
            },
        }
    }

    pub(super) fn is_boolean(&self) -> bool {
        match self.source {
            Source::Parameter(parameter) => parameter.kind == ParameterKind::Boolean,
            Source::Field(field) => field.kind == FieldKind::Boolean,
        }
    }

    /// Reads a value as it is sent.
    pub(super) fn value_parser(&self) -> ValueParser {
        let booleans = self.is_boolean();
        match self.source {
            Source::Parameter(parameter) => {
                Open::new(parameter.values, booleans, move |value| parameter.check(value)).into()
            }
            Source::Field(field) => Open::new(field.values, booleans, move |value| {
                super::body::of_one(field, value).map(drop)
            })
            .into(),
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
            assert_eq!(kebab(name), flag, "{name}");
        }
    }

    const PARAMETER: Parameter = Parameter {
        name: "",
        handle: None,
        location: Location::Query,
        required: false,
        list: false,
        kind: ParameterKind::Text,
        description: "",
        values: &[],
        max_length: None,
        minimum: None,
        maximum: None,
        default: None,
    };

    const FIELD: Field = Field {
        path: "",
        required: false,
        nullable: false,
        list: false,
        kind: FieldKind::Text,
        max_length: None,
        minimum: None,
        maximum: None,
        values: &[],
        secret: false,
        description: "",
    };

    static CLASHES: Operation = Operation {
        parameters: &[
            Parameter { name: "jobId", ..PARAMETER },
            Parameter { name: "job", ..PARAMETER },
            Parameter { name: "output", ..PARAMETER },
            Parameter { name: "id", ..PARAMETER },
        ],
        body: Some(Body {
            required: true,
            limited: false,
            fields: &[
                Field { path: "job", ..FIELD },
                Field { path: "customerId", ..FIELD },
                Field { path: "timeout", kind: FieldKind::Integer, ..FIELD },
                Field { path: "pin", secret: true, ..FIELD },
                Field { path: "settings", kind: FieldKind::Object, ..FIELD },
                Field { path: "settings.name", ..FIELD },
                Field { path: "items[].name", ..FIELD },
                Field { path: "names", list: true, ..FIELD },
                Field { path: "free", kind: FieldKind::Map, ..FIELD },
                Field { path: "anything", kind: FieldKind::Any, ..FIELD },
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
