//! Runs progenitor, and turns its panics into sentences.

use std::{
    cell::Cell,
    collections::BTreeSet,
    panic::{self, AssertUnwindSafe},
    sync::Once,
};

use openapiv3::{OpenAPI, ReferenceOr};
use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle, TypeImpl};
use schemars::schema::{InstanceType, SchemaObject};

use crate::{
    failure::Failure,
    input::{Input, Purpose, REPLACEMENT, input},
    spec::{
        bundle::METHODS,
        load::{FOLDER, ROOT},
        model::{Operation, Spec},
    },
};

/// Generates code for a purpose.
pub(super) fn run(spec: &Spec, purpose: Purpose) -> Result<syn::File, Failure> {
    let Input { document, replacements } = input(spec, purpose)?;
    let run = |document: &OpenAPI| generator(purpose, document, &replacements);
    let tokens = run(&document).map_err(|problem| blame(spec, &document, &problem, &run))?;
    syn::parse2(tokens).map_err(|error| {
        Failure::new(
            format!("{FOLDER}/{ROOT}"),
            format!("the generator made code of the specification that does not parse: {error}."),
        )
    })
}

/// Runs the generator on a document, or says why it cannot.
type Run<'a> = dyn Fn(&OpenAPI) -> Result<TokenStream, String> + 'a;

/// The settings; `home` is the crate in which the handwritten types live.
fn settings(home: &str, replacements: &[(String, String)]) -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        // Tests compare what was returned with what was expected.
        .with_derive("PartialEq")
        .with_tag(TagStyle::Merged)
        // Written in the same order every time.
        .with_map_type("::std::collections::BTreeMap");
    for (format, ty) in [("date-time", "Timestamp"), ("password", "SecretText")] {
        settings.with_conversion(
            SchemaObject {
                instance_type: Some(InstanceType::String.into()),
                format: Some(format.to_owned()),
                ..SchemaObject::default()
            },
            format!("{home}::{ty}"),
            impls(),
        );
    }
    for (name, ty) in replacements {
        settings.with_replacement(name, ty, impls());
    }
    settings
}

fn impls() -> impl Iterator<Item = TypeImpl> {
    [TypeImpl::Display, TypeImpl::FromStr].into_iter()
}

fn generator(
    purpose: Purpose,
    document: &OpenAPI,
    replacements: &[(String, String)],
) -> Result<TokenStream, String> {
    let settings = settings(purpose.home(), replacements);
    quietly(|| match purpose {
        Purpose::Client => Generator::new(&settings).generate_tokens(document),
        Purpose::Mocks => Generator::new(&settings).httpmock(document, purpose.home()),
    })?
    .map_err(|error| error.to_string())
}

/// Names the schema or operation that the generator stumbled over, by trying
/// each alone.
fn blame(spec: &Spec, document: &OpenAPI, problem: &str, run: &Run<'_>) -> Failure {
    let mut schemas = document.clone();
    schemas.paths.paths.clear();
    let place = if run(&schemas).is_err() {
        blamed_schema(spec, &schemas, run)
    } else {
        spec.operations
            .iter()
            .find(|operation| run(&alone(document, operation)).is_err())
            .map(|operation| operation.place(&[]))
    };
    let line = problem.lines().next().unwrap_or_default();
    let line = line.trim_end_matches(|end: char| !end.is_alphanumeric());
    Failure::new(
        place.unwrap_or_else(|| format!("{FOLDER}/{ROOT}")),
        format!("progenitor cannot make code of this: {line}."),
    )
}

/// The place of the schema that fails with the fewest others around it.
fn blamed_schema(spec: &Spec, document: &OpenAPI, run: &Run<'_>) -> Option<String> {
    let mut candidates: Vec<(BTreeSet<String>, &str)> = spec
        .schemas
        .iter()
        .map(|(name, schema)| {
            let mut parts = BTreeSet::from([name.clone()]);
            spec.follow(schema, &mut parts);
            (parts, name.as_str())
        })
        .collect();
    candidates.sort_by_key(|(parts, _)| parts.len());
    candidates
        .into_iter()
        .find(|(parts, _)| {
            let mut few = document.clone();
            if let Some(components) = &mut few.components {
                components
                    .schemas
                    .retain(|name, _| parts.contains(name) || name.starts_with(REPLACEMENT));
            }
            run(&few).is_err()
        })
        .map(|(_, name)| spec.schema_place(name))
}

/// The document with no other operation.
fn alone(document: &OpenAPI, operation: &Operation) -> OpenAPI {
    let mut alone = document.clone();
    alone.paths.paths.retain(|path, _| *path == operation.path);
    for item in alone.paths.paths.values_mut() {
        let ReferenceOr::Item(item) = item else { continue };
        for other in METHODS.iter().filter(|other| **other != operation.method) {
            match *other {
                "get" => item.get = None,
                "post" => item.post = None,
                "put" => item.put = None,
                "patch" => item.patch = None,
                _ => item.delete = None,
            }
        }
    }
    alone
}

/// Runs something that may panic without letting the panic's backtrace out.
pub(crate) fn quietly<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    thread_local!(static QUIET: Cell<bool> = const { Cell::new(false) });
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !QUIET.get() {
                before(info);
            }
        }));
    });
    QUIET.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    QUIET.set(false);
    result.map_err(|payload| {
        payload
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| payload.downcast_ref::<&str>().map(|text| (*text).to_owned()))
            .unwrap_or_else(|| "it gave up without a word".to_owned())
    })
}
