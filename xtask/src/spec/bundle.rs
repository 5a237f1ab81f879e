//! Makes one document of the files of the specification.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    load::{FOLDER, ROOT, Source, nearest},
    walk,
};
use crate::failure::{Failure, bail, ensure};

/// The methods that an operation can have.
pub(crate) const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Keys that the root alone may have.
const ROOT_ONLY: [&str; 3] = ["servers", "externalDocs", "security"];
/// Keys that every file may have.
const KEYS: [&str; 5] = ["openapi", "info", "tags", "paths", "components"];
/// Keys of a path that belong to it and not to one of its methods.
const PATH_KEYS: [&str; 3] = ["summary", "description", "parameters"];

/// File and line of each part of the document.
#[derive(Debug, Default)]
pub(crate) struct Origins(BTreeMap<String, (String, u64)>);

impl Origins {
    /// File, line and place of a part of the document.
    pub(super) fn place(&self, path: &str) -> String {
        match nearest(&self.0, path) {
            Some((file, line)) => format!("{FOLDER}/{file}:{line}: {path}"),
            // What is missing at the top of a document has no line of its own.
            None => format!("{FOLDER}/{ROOT}:1: {path}"),
        }
    }

    /// File and line of a part of the document.
    pub(super) fn line(&self, path: &str) -> String {
        let place = self.place(path);
        place.strip_suffix(&format!(": {path}")).map_or(place.clone(), str::to_owned)
    }

    /// Adds the parts of a list of codes, below its name.
    pub(super) fn add_list(&mut self, name: &str, source: &Source) {
        for (path, line) in &source.lines {
            self.0.insert(format!("lookups.{name}.{path}"), (source.file.clone(), *line));
        }
    }

    /// Adds the parts of a file. What several describe alike is the first one's.
    fn add(&mut self, source: &Source) {
        for (path, line) in &source.lines {
            self.0.entry(path.clone()).or_insert_with(|| (source.file.clone(), *line));
        }
        // The tags of all files are one list, so that their places in it say nothing.
        for (index, tag) in source.document["tags"].as_array().into_iter().flatten().enumerate() {
            if let (Some(name), Some(line)) =
                (tag["name"].as_str(), source.lines.get(&format!("tags.{index}")))
            {
                let at = format!("tags.{name}");
                self.0.entry(at).or_insert_with(|| (source.file.clone(), *line));
            }
        }
    }

    fn file(&self, part: &str) -> &str {
        self.0.get(part).map_or(ROOT, |(file, _)| file)
    }
}

/// Bundles the files: the root's parts first, then those of the others.
///
/// # Errors
///
/// When a reference leads nowhere, or two files describe one name differently.
pub(crate) fn bundle(mut sources: Vec<Source>) -> Result<(Value, Origins), Failure> {
    sources.iter().try_for_each(check_keys)?;
    let known = sources.clone();
    for source in &mut sources {
        localize(source, &known)?;
    }
    let mut document = json!({});
    // Keys of the root in the order in which a reader expects them.
    for key in ["openapi", "info", "externalDocs", "servers"] {
        if let Some(value) = sources.first().and_then(|root| root.document.get(key)) {
            document[key] = value.clone();
        }
    }
    document["tags"] = tags(&sources)?;
    document["paths"] = json!({});
    document["components"] = json!({});
    let mut origins = Origins::default();
    for source in &sources {
        for top in ["paths", "components"] {
            let parts = &source.document[top];
            ensure! { source.place(top);
                parts.is_null() || parts.is_object() => "this must hold keys with values.";
            }
            for (name, item) in parts.as_object().into_iter().flatten() {
                ensure! { source.place(&format!("{top}.{name}"));
                    item.is_object() => "this must hold keys with values.";
                }
                for (key, value) in item.as_object().into_iter().flatten() {
                    add(&mut document, &origins, source, [top, name, key], value)?;
                }
            }
        }
        origins.add(source);
    }
    Ok((document, origins))
}

/// Adds an operation, a key of a path or a component.
fn add(
    document: &mut Value,
    origins: &Origins,
    source: &Source,
    at: [&str; 3],
    value: &Value,
) -> Result<(), Failure> {
    let [top, name, key] = at;
    let part = at.join(".");
    let is_method = top == "paths" && METHODS.contains(&key);
    let known = &mut document[top][name][key];
    ensure! { source.place(&part);
        top == "components" || is_method || PATH_KEYS.contains(&key) =>
            "{key} is none of the methods {}, nor parameters, summary or description.", METHODS.join(", ");
        known.is_null() || known == value && !is_method =>
            "{FOLDER}/{} describes this already; keep one of them.", origins.file(&part);
    }
    *known = value.clone();
    Ok(())
}

fn tags(sources: &[Source]) -> Result<Value, Failure> {
    let mut tags: Vec<Value> = Vec::new();
    for source in sources {
        let own = &source.document["tags"];
        ensure! { source.place("tags");
            own.is_null() || own.is_array() => "this must be a list of tags.";
        }
        for tag in own.as_array().into_iter().flatten() {
            let known = tags.iter().find(|known| known["name"] == tag["name"]);
            ensure! { source.place("tags");
                known.is_none_or(|known| known == tag) =>
                    "the tag {} is described elsewhere in other words.", tag["name"];
            }
            if known.is_none() {
                tags.push(tag.clone());
            }
        }
    }
    Ok(tags.into())
}

fn check_keys(source: &Source) -> Result<(), Failure> {
    let place = |key: &str| source.place(key);
    let version = &source.document["openapi"];
    ensure! { place("openapi");
        !version.is_null() => "the file does not say which OpenAPI it is; write openapi: 3.0.3.";
        version.as_str().is_some_and(|version| version.starts_with("3.0.")) =>
            "the generator reads OpenAPI 3.0.x, not {version}; write 3.0.3.";
    }
    for key in source.document.as_object().into_iter().flat_map(Map::keys) {
        let root_only = ROOT_ONLY.contains(&key.as_str());
        ensure! { place(key);
            !root_only || source.file == ROOT => "only {ROOT} may say this; move it there.";
            key != "security" && (root_only || KEYS.contains(&key.as_str())) =>
                "the generator knows no such key here, and would lose what it says.";
        }
    }
    Ok(())
}

/// Turns the references of a file into such within one document.
fn localize(source: &mut Source, known: &[Source]) -> Result<(), Failure> {
    let Some(original) = known.iter().find(|known| known.file == source.file) else {
        return Ok(());
    };
    walk::objects(&mut source.document, &mut |path, object| {
        let Some(reference) = object.get("$ref") else { return Ok(()) };
        let place = || original.place(&path.join("."));
        let text = reference.as_str();
        let text = text.ok_or_else(|| {
            // YAML takes what follows a # for a comment.
            Failure::new(
                place(),
                format!("$ref must be a text, not {reference}; write it in quotes."),
            )
        })?;
        if let Some(key) = object.keys().find(|key| *key != "$ref") {
            bail!(place(), "{key} is next to $ref, where OpenAPI 3.0 ignores it; take it out.");
        }
        let (other, pointer) = text.split_once('#').unwrap_or((text, ""));
        let target = if other.is_empty() { original.file.as_str() } else { other };
        let Some(Source { document, .. }) = known.iter().find(|known| known.file == target) else {
            bail!(
                place(),
                "$ref {text:?} leads to {FOLDER}/{target}, which is missing; write '#/components/…' for this file, or 'other.yaml#/components/…'."
            );
        };
        let named =
            pointer.strip_prefix("/components/").is_some_and(|rest| rest.split('/').count() == 2);
        ensure! { place();
            named && document.pointer(pointer).is_some() =>
                "$ref {text:?} leads nowhere: there is no component {pointer:?} in {FOLDER}/{target}.";
        }
        let wanted = component_of(path);
        ensure! { place();
            pointer.split('/').nth(2) == Some(wanted) =>
                "$ref {text:?} does not lead to one of components.{wanted}, which is needed here.";
        }
        object.insert("$ref".to_owned(), json!(format!("#{pointer}")));
        Ok(())
    })
}

/// The kind of the components that a reference at a path leads to.
fn component_of(path: &[String]) -> &str {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    match path.as_slice() {
        ["components", kind, _] => kind,
        ["paths", _, "parameters", _] | ["paths", _, _, "parameters", _] => "parameters",
        ["paths", _, _, "requestBody"] => "requestBodies",
        ["paths", _, _, "responses", _] => "responses",
        _ => "schemas",
    }
}
