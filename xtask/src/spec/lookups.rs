//! Long lists of codes and names, which are data: `spec/lookups/`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    bundle::Origins,
    extensions::{Entry, Lookup},
    load::{FOLDER, LOOKUPS, Source},
    model::Spec,
    parse::read,
    schema::{Kind, Schema},
};
use crate::failure::{Failure, bail, ensure};

/// Puts the lists into the schemas that name them with `x-aos-lookup`, so that
/// the bundle is all that a reader needs.
///
/// # Errors
///
/// When a list is missing, is not used, or has not the form of one.
pub(super) fn embed(
    document: &mut Value,
    origins: &mut Origins,
    files: Vec<Source>,
) -> Result<(), Failure> {
    let mut lists = BTreeMap::new();
    for source in files {
        let list = read::<Lookup>(&source.document, &|path| source.line(path))?;
        let name = list.name;
        ensure! { source.line("name");
            source.file == format!("{LOOKUPS}/{name}.yaml") =>
                "the name of the list must be that of its file, not {name}.";
        }
        origins.add_list(&name, &source);
        let path = source.line("name");
        lists.insert(name.to_string(), (path, source.document, false));
    }
    let schemas = document["components"]["schemas"].as_object_mut();
    for (schema, value) in schemas.into_iter().flatten() {
        let Some(name) = value.get("x-aos-lookup") else { continue };
        let list = name.as_str().and_then(|name| lists.get_mut(name));
        let Some((_, list, used)) = list else {
            let place = origins.place(&format!("components.schemas.{schema}.x-aos-lookup"));
            bail!(place, "there is no list {name} in {FOLDER}/{LOOKUPS}.");
        };
        *used = true;
        value["x-aos-lookup"] = list.clone();
    }
    match lists.values().find(|(_, _, used)| !used) {
        Some((path, ..)) => bail!(path, "no schema names this list with x-aos-lookup."),
        None => Ok(()),
    }
}

/// Checks the lists, and that their schemas have the type of their codes.
///
/// # Errors
///
/// At the first entry that cannot be.
pub(super) fn check(spec: &Spec) -> Result<(), Failure> {
    for (name, schema) in &spec.schemas {
        let Some(list) = &schema.lookup else { continue };
        check_list(spec, list)?;
        let text = schema.is_text();
        let odd = list.values.keys().find(|code| !text && code.parse::<i64>().is_err());
        ensure! { spec.place(&format!("components.schemas.{name}.x-aos-lookup"));
            matches!(schema.kind, Some(Kind::String | Kind::Integer)) =>
                "a schema of codes must have the type string or integer.";
            odd.is_none() =>
                "the code {:?} of the list is not an integer.", odd.map_or("", |code| code);
        }
    }
    Ok(())
}

fn check_list(spec: &Spec, list: &Lookup) -> Result<(), Failure> {
    let environments: Vec<&str> =
        spec.servers.iter().map(|server| &*server.environment.name).collect();
    let mut codes = BTreeSet::new();
    let placed = list.values.values().filter(|entry| entry.environment().is_some()).count();
    for (code, entry) in &list.values {
        let environment = entry.environment();
        ensure! { spec.origins.line(&format!("lookups.{}.values.{code}", list.name));
            code.trim() == code && !code.is_empty() =>
                "the code {code:?} is empty or has white space around it.";
            codes.insert(code.to_ascii_lowercase()) =>
                "the code {code} differs from another one in case only.";
            placed % list.values.len() == 0 =>
                "the code {code} must have a name alone, or every code a name and an environment.";
            environment.is_none_or(|name| environments.contains(&name)) =>
                "the code {code} has the environment {:?}; there are {}.",
                environment.unwrap_or_default(), environments.join(", ");
        }
    }
    Ok(())
}

impl Schema {
    /// The codes of its list with their entries, in the order in which the
    /// client searches them.
    pub(crate) fn codes(&self) -> Vec<(&str, &Entry)> {
        let values = self.lookup.iter().flat_map(|list| &list.values);
        let mut codes: Vec<_> = values.map(|(code, entry)| (code.as_str(), entry)).collect();
        match self.kind {
            Some(Kind::Integer) => {
                codes.sort_by_key(|(code, _)| code.parse::<i64>().unwrap_or_default());
            }
            _ => codes.sort_by_key(|(code, _)| code.to_ascii_lowercase()),
        }
        codes
    }
}
