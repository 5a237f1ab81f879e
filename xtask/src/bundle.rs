//! Makes one document of the files of the specification.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{
    Failure,
    load::{FOLDER, ROOT, Source},
    model::METHODS,
    walk,
};

/// Keys that the root alone may have.
const ROOT_ONLY: [&str; 3] = ["servers", "externalDocs", "security"];
/// Keys that every file may have.
const KEYS: [&str; 5] = ["openapi", "info", "tags", "paths", "components"];
/// Keys of a path that belong to it and not to one of its methods.
const PATH_KEYS: [&str; 3] = ["summary", "description", "parameters"];

/// The whole specification as one document, with what is needed to say in
/// which file a part of it stands.
#[derive(Debug)]
pub struct Bundle {
    /// The document.
    pub document: Value,
    /// File of an operation (`paths./x.get`) or component
    /// (`components.schemas.X`).
    origins: BTreeMap<String, String>,
}

impl Bundle {
    /// The document as it is checked in.
    pub fn to_json(&self) -> String {
        format!("{:#}\n", self.document)
    }

    /// File and place of a part of the document.
    pub fn place<S: AsRef<str>>(&self, path: &[S]) -> String {
        let dotted =
            |length: usize| path[..length].iter().map(AsRef::as_ref).collect::<Vec<_>>().join(".");
        let file = (0..=path.len())
            .rev()
            .find_map(|length| self.origins.get(&dotted(length)))
            .map_or(ROOT, String::as_str);
        format!("{FOLDER}/{file}: {}", dotted(path.len()))
    }
}

/// Bundles the files: the root's parts first, then those of the others.
///
/// # Errors
///
/// When a reference leads nowhere, or two files say different things of one
/// name.
pub fn bundle(mut sources: Vec<Source>) -> Result<Bundle, Failure> {
    for source in &sources {
        check_keys(source)?;
    }
    let known: Vec<(String, Value)> =
        sources.iter().map(|source| (source.file.clone(), source.document.clone())).collect();
    for source in &mut sources {
        localize(source, &known)?;
    }

    let mut bundle = Bundle { document: Value::Null, origins: BTreeMap::new() };
    let mut tags: Vec<Value> = Vec::new();
    let mut paths = Map::new();
    let mut components = Map::new();
    for source in &sources {
        add_tags(source, &mut tags)?;
        add_paths(source, &mut paths, &mut bundle.origins)?;
        add_components(source, &mut components, &mut bundle.origins)?;
    }

    let mut document = Map::new();
    // Keys of the root in the order in which a reader expects them.
    if let Some(Value::Object(root)) = sources.first().map(|source| &source.document) {
        for key in ["openapi", "info", "externalDocs", "servers"] {
            if let Some(value) = root.get(key) {
                document.insert(key.to_owned(), value.clone());
            }
        }
    }
    document.insert("tags".to_owned(), tags.into());
    document.insert("paths".to_owned(), paths.into());
    document.insert("components".to_owned(), components.into());
    bundle.document = document.into();
    Ok(bundle)
}

fn check_keys(source: &Source) -> Result<(), Failure> {
    let place = format!("{FOLDER}/{}", source.file);
    let version = &source.document["openapi"];
    if !version.as_str().is_some_and(|version| version.starts_with("3.0.")) {
        return Err(Failure::new(
            format!("{place}: openapi"),
            format!("the generator reads OpenAPI 3.0.x, not {version}; write 3.0.3."),
        ));
    }
    for key in source.document.as_object().into_iter().flat_map(Map::keys) {
        let root_only = ROOT_ONLY.contains(&key.as_str());
        if root_only && source.file != ROOT {
            return Err(Failure::new(
                format!("{place}: {key}"),
                format!("only {ROOT} may say this; move it there."),
            ));
        }
        if key == "security" || !(root_only || KEYS.contains(&key.as_str())) {
            return Err(Failure::new(
                format!("{place}: {key}"),
                "the generator knows no such key here, and would lose what it says.",
            ));
        }
    }
    Ok(())
}

/// Turns the references of a file into such within one document.
fn localize(source: &mut Source, known: &[(String, Value)]) -> Result<(), Failure> {
    let file = source.file.clone();
    walk::objects(&mut source.document, &mut |path, object| {
        let Some(reference) = object.get("$ref") else { return Ok(()) };
        let place = format!("{FOLDER}/{file}: {}", path.join("."));
        let Some(text) = reference.as_str() else {
            return Err(Failure::new(place, format!("$ref is no text but {reference}.")));
        };
        if let Some(key) = object.keys().find(|key| *key != "$ref") {
            return Err(Failure::new(
                place,
                format!("{key} stands beside $ref, where OpenAPI 3.0 ignores it; take it out."),
            ));
        }
        let (other, pointer) = text.split_once('#').unwrap_or((text, ""));
        let target = if other.is_empty() { file.as_str() } else { other };
        let Some((_, document)) = known.iter().find(|(name, _)| name == target) else {
            return Err(Failure::new(
                place,
                format!("$ref {text:?} leads to {FOLDER}/{target}, which is missing."),
            ));
        };
        let named =
            pointer.strip_prefix("/components/").is_some_and(|rest| rest.split('/').count() == 2);
        if !named || document.pointer(pointer).is_none() {
            return Err(Failure::new(
                place,
                format!(
                    "$ref {text:?} leads nowhere: there is no component {pointer:?} in {FOLDER}/{target}."
                ),
            ));
        }
        object.insert("$ref".to_owned(), json!(format!("#{pointer}")));
        Ok(())
    })
}

fn add_tags(source: &Source, tags: &mut Vec<Value>) -> Result<(), Failure> {
    for tag in source.document["tags"].as_array().into_iter().flatten() {
        match tags.iter().find(|known| known["name"] == tag["name"]) {
            Some(known) if known == tag => {}
            Some(_) => {
                return Err(Failure::new(
                    format!("{FOLDER}/{}: tags", source.file),
                    format!("the tag {} is described elsewhere in other words.", tag["name"]),
                ));
            }
            None => tags.push(tag.clone()),
        }
    }
    Ok(())
}

fn add_paths(
    source: &Source,
    paths: &mut Map<String, Value>,
    origins: &mut BTreeMap<String, String>,
) -> Result<(), Failure> {
    for (path, item) in source.document["paths"].as_object().into_iter().flatten() {
        let place = format!("{FOLDER}/{}: paths.{path}", source.file);
        let Value::Object(item) = item else {
            return Err(Failure::new(place, "the path holds no operations."));
        };
        let target = paths.entry(path.clone()).or_insert_with(|| json!({}));
        origins.entry(format!("paths.{path}")).or_insert_with(|| source.file.clone());
        for (key, value) in item {
            if !METHODS.contains(&key.as_str()) && !PATH_KEYS.contains(&key.as_str()) {
                return Err(Failure::new(
                    place,
                    format!(
                        "{key} is none of the methods {}, nor parameters, summary or description.",
                        METHODS.join(", ")
                    ),
                ));
            }
            if let Some(known) = target.get(key)
                && (known != value || METHODS.contains(&key.as_str()))
            {
                let other =
                    origins.get(&format!("paths.{path}.{key}")).map_or(ROOT, String::as_str);
                return Err(Failure::new(
                    format!("{place}.{key}"),
                    format!("{FOLDER}/{other} describes this already."),
                ));
            }
            target[key.as_str()] = value.clone();
            origins.insert(format!("paths.{path}.{key}"), source.file.clone());
        }
    }
    Ok(())
}

fn add_components(
    source: &Source,
    components: &mut Map<String, Value>,
    origins: &mut BTreeMap<String, String>,
) -> Result<(), Failure> {
    for (kind, named) in source.document["components"].as_object().into_iter().flatten() {
        let target = components.entry(kind.clone()).or_insert_with(|| json!({}));
        for (name, value) in named.as_object().into_iter().flatten() {
            let key = format!("components.{kind}.{name}");
            match target.get(name) {
                Some(known) if known == value => {}
                Some(_) => {
                    let other = origins.get(&key).map_or(ROOT, String::as_str);
                    return Err(Failure::new(
                        format!("{FOLDER}/{}: {key}", source.file),
                        format!(
                            "{FOLDER}/{other} describes it in another way; rename one of them."
                        ),
                    ));
                }
                None => {
                    target[name.as_str()] = value.clone();
                    origins.insert(key, source.file.clone());
                }
            }
        }
    }
    Ok(())
}
