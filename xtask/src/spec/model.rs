//! The specification as typed structs: operations and what belongs to them.

use std::sync::Arc;

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use super::{
    bundle::Origins,
    extensions::{
        Each, Environment, HttpsUrl, KebabName, Outcome, Page, Paging, Response, SnakeName, Text,
        filled,
    },
    schema::Schema,
};

/// The whole specification.
#[derive(Debug)]
pub(crate) struct Spec {
    /// The bundled document. It is written as it is, and turned into other JSON;
    /// whoever wants to know something reads the fields below instead.
    pub(crate) document: Value,
    /// The servers: one for each environment, the default first.
    pub(crate) servers: Vec<Server>,
    pub(crate) tags: Vec<Tag>,
    /// The operations by id.
    pub(crate) operations: Vec<Operation>,
    /// The named schemas, in the order of the document.
    pub(crate) schemas: IndexMap<String, Schema>,
    pub(crate) security_schemes: IndexMap<String, SecurityScheme>,
    pub(super) origins: Arc<Origins>,
}

/// A page for people.
#[derive(Debug, Deserialize)]
pub(crate) struct ExternalDocs {
    #[serde(rename = "description")]
    #[allow(dead_code, reason = "a key without a field is unknown")]
    about: Option<String>,
    /// Where it is.
    pub(crate) url: HttpsUrl,
}

/// A server of the service.
#[derive(Debug, Deserialize)]
pub(crate) struct Server {
    pub(crate) url: HttpsUrl,
    #[serde(default)]
    pub(crate) description: String,
    /// What it is to the client.
    #[serde(rename = "x-aos-environment")]
    pub(crate) environment: Environment,
}

/// A group of operations.
#[derive(Debug, Deserialize)]
pub(crate) struct Tag {
    /// Its name, which is that of a group of commands.
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) description: String,
}

/// A way to authenticate.
#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "a key without a field is unknown")]
pub(crate) struct SecurityScheme {
    #[serde(rename = "type")]
    kind: SecurityKind,
    #[serde(default)]
    description: String,
    flows: IndexMap<FlowKind, Flow>,
}

/// The one way to authenticate that the client has.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum SecurityKind {
    Oauth2,
}

#[derive(Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "camelCase")]
enum FlowKind {
    ClientCredentials,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "a key without a field is unknown")]
struct Flow {
    token_url: HttpsUrl,
    scopes: IndexMap<String, String>,
}

impl SecurityScheme {
    /// Whether it has a scope.
    pub(crate) fn declares(&self, scope: &str) -> bool {
        self.flows.values().any(|flow| flow.scopes.contains_key(scope))
    }
}

/// An operation, with the parameters of its path and with all references but
/// those of schemas resolved.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Operation {
    #[serde(skip)]
    pub(crate) path: String,
    #[serde(skip)]
    pub(crate) method: &'static str,
    #[serde(skip)]
    pub(super) origins: Arc<Origins>,
    #[serde(rename = "operationId")]
    pub(crate) id: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    /// Its groups; the first is the group of its command.
    pub(crate) tags: Vec<String>,
    /// Its parameters and those of its path, which its own override.
    pub(crate) parameters: Vec<Parameter>,
    /// Its request body.
    pub(crate) request_body: Option<Body>,
    /// Its responses, by status.
    pub(crate) responses: IndexMap<String, Body>,
    /// Sets of scopes by scheme; one of the sets is needed.
    pub(crate) security: Vec<IndexMap<String, Vec<String>>>,
    /// The vendor's page, below the folder of all of them.
    #[serde(rename = "x-aos-source")]
    pub(super) source: Option<Page>,
    /// Where the vendor's page is.
    #[serde(skip)]
    pub(crate) page: Option<String>,
    /// Whether a POST only reads.
    #[serde(rename = "x-aos-read-only", deserialize_with = "filled")]
    pub(crate) read_only: bool,
    /// How its list is cut into pages.
    #[serde(rename = "x-aos-paging")]
    pub(crate) paging: Option<Paging>,
    /// The fields of a row that identify it; empty where only the whole row does.
    #[serde(rename = "x-aos-key")]
    pub(crate) key: Option<Vec<Text>>,
    /// The fields of a row, or of a response that is no list, that change by themselves.
    #[serde(rename = "x-aos-volatile", deserialize_with = "filled")]
    pub(crate) volatile: Vec<Text>,
    /// The fields of a row that a table shows, in this order.
    #[serde(rename = "x-aos-columns", deserialize_with = "filled")]
    pub(crate) columns: Vec<Text>,
    /// The list within a row of which each element is a row of its own for people.
    #[serde(rename = "x-aos-expand")]
    pub(crate) expand: Option<Text>,
    /// What a success may be beside the documented body.
    #[serde(rename = "x-aos-response")]
    pub(crate) response: Option<Response>,
    /// What shows that a 2xx response is a rejection.
    #[serde(rename = "x-aos-outcome")]
    pub(crate) outcome: Option<Outcome>,
    #[serde(rename = "x-aos-method")]
    method_name: Option<SnakeName>,
    #[serde(rename = "x-aos-command")]
    command: Option<KebabName>,
}

/// A parameter.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Parameter {
    /// Where it is in the document, behind the operation's or path's place.
    #[serde(skip)]
    pub(crate) at: Vec<String>,
    #[serde(rename = "$ref")]
    pub(super) reference: Option<String>,
    pub(crate) name: String,
    /// Whether it is in the path or the query.
    #[serde(rename = "in")]
    pub(crate) location: Option<Location>,
    pub(crate) required: bool,
    pub(crate) description: String,
    pub(crate) schema: Schema,
    pub(crate) example: Option<Value>,
    pub(super) style: Option<String>,
    pub(super) explode: Option<bool>,
    /// The handle that its value makes.
    #[serde(rename = "x-aos-handle")]
    pub(crate) handle: Option<SnakeName>,
    /// Where its values are from.
    #[serde(rename = "x-aos-each")]
    pub(crate) each: Option<Each>,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Location {
    /// As a segment of the path.
    Path,
    /// In the query.
    Query,
}

/// A request body or a response.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Body {
    #[serde(rename = "$ref")]
    pub(super) reference: Option<String>,
    pub(crate) description: String,
    /// Whether a request needs it.
    pub(crate) required: bool,
    /// What it holds, by media type.
    pub(crate) content: IndexMap<String, Media>,
    /// For people: the client shows the headers of an error as they came.
    #[allow(dead_code, reason = "a key without a field is unknown")]
    headers: IndexMap<String, Value>,
}

/// The content of a body in one media type.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Media {
    pub(crate) schema: Option<Schema>,
    pub(crate) example: Option<Value>,
}

impl Spec {
    /// File and place of a part of the document.
    pub(crate) fn place(&self, path: &str) -> String {
        self.origins.place(path)
    }

    /// File and place of a named schema.
    pub(crate) fn schema_place(&self, name: &str) -> String {
        self.place(&format!("components.schemas.{name}"))
    }

    /// File and place of a parameter.
    pub(crate) fn parameter_place(&self, parameter: &Parameter) -> String {
        self.place(&parameter.at.join("."))
    }

    /// Follows references to the schema that they lead to.
    pub(crate) fn resolve<'a>(&'a self, mut schema: &'a Schema) -> &'a Schema {
        // The bound is for references in a circle, which the lint rejects.
        for _ in 0..32 {
            let Some(target) = schema.name().and_then(|name| self.schemas.get(name)) else { break };
            schema = target;
        }
        schema
    }

    /// The example of a parameter; the lint requires one where it is needed.
    pub(crate) fn example<'a>(&'a self, parameter: &'a Parameter) -> Option<&'a Value> {
        parameter.example.as_ref().or(self.resolve(&parameter.schema).example.as_ref())
    }

    /// The named schemas whose types are in this module of `aos-api`, in the
    /// order of the document.
    pub(crate) fn schemas_of(&self, module: &str) -> impl Iterator<Item = (&str, &Schema)> {
        let named = self.schemas.iter().map(|(name, schema)| (name.as_str(), schema));
        named.filter(move |(_, schema)| schema.module() == Some(module))
    }

    /// The JSON at a place of the document, behind its references, for what turns
    /// the document into other JSON.
    pub(crate) fn json(&self, path: &[impl AsRef<str>]) -> &Value {
        let mut value = path.iter().map(AsRef::as_ref).fold(&self.document, |value, key| {
            let element = value.as_array().zip(key.parse::<usize>().ok());
            element.map_or_else(|| &value[key], |(list, index)| &list[index])
        });
        // The bound is for references in a circle.
        for _ in 0..32 {
            let target = value["$ref"].as_str().and_then(|target| target.strip_prefix('#'));
            let Some(target) = target else { break };
            value = self.document.pointer(target).unwrap_or(&Value::Null);
        }
        value
    }

    /// The property of an object of this name, behind its references.
    pub(crate) fn property<'a>(&'a self, object: &'a Schema, name: &str) -> Option<&'a Schema> {
        self.resolve(object).properties.get(name).map(|property| self.resolve(property))
    }
}

impl Operation {
    /// Whether it only reads: a GET, or a POST that says so.
    pub(crate) fn only_reads(&self) -> bool {
        self.method == "get" || self.read_only
    }

    /// File and place of a part of the operation.
    pub(crate) fn place(&self, rest: &[&str]) -> String {
        self.origins.place(&[&["paths", &self.path, self.method], rest].concat().join("."))
    }

    /// Name of its method: `x-aos-method`, or the id without `retrieve_`.
    pub(crate) fn method_name(&self) -> &str {
        let plain = self.id.strip_prefix("retrieve_").unwrap_or(&self.id);
        self.method_name.as_deref().unwrap_or(plain)
    }

    /// Name of its command: `x-aos-command`, or the id with dashes.
    pub(crate) fn command(&self) -> String {
        self.command.as_deref().map_or_else(|| self.id.replace('_', "-"), str::to_owned)
    }

    /// The group of its command: its first tag.
    pub(crate) fn group(&self) -> &str {
        self.tags.first().map_or("", String::as_str)
    }

    /// The path parameters in the order of the path.
    pub(crate) fn path_parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.path.split('/').filter_map(|segment| {
            let name = segment.strip_prefix('{')?.strip_suffix('}')?;
            self.parameter(name, Location::Path)
        })
    }

    /// The parameter of a name.
    pub(crate) fn parameter(&self, name: &str, location: Location) -> Option<&Parameter> {
        let fits = |known: &&Parameter| known.name == name && known.location == Some(location);
        self.parameters.iter().find(fits)
    }

    /// The handles of its path: `customer`, `tenant`.
    pub(crate) fn handles(&self) -> Vec<&str> {
        self.path_parameters().filter_map(|parameter| parameter.handle.as_deref()).collect()
    }

    /// Status and body of the success.
    pub(crate) fn success(&self) -> Option<(&str, &Body)> {
        let mut responses = self.responses.iter();
        responses.find(|(status, _)| status.starts_with('2')).map(|(s, body)| (s.as_str(), body))
    }

    /// The type of a success, if it has a body.
    pub(crate) fn response_schema(&self) -> Option<&Schema> {
        self.success()?.1.json()?.schema.as_ref()
    }

    /// The schema of a row of its list.
    pub(crate) fn row<'a>(&'a self, spec: &'a Spec) -> Option<&'a Schema> {
        let (paging, response) = (self.paging.as_ref()?, self.response_schema()?);
        let rows = spec.resolve(response);
        let rows = match &*paging.items {
            // One row, or the list of them.
            "$" if rows.items.is_none() => return rows.choice().first(),
            "$" => rows,
            items => spec.property(rows, items)?,
        };
        rows.items.as_deref()
    }

    /// The sets of scopes of which one is needed.
    pub(crate) fn scopes(&self) -> impl Iterator<Item = Vec<&str>> {
        let sets = self.security.iter();
        sets.map(|set| set.values().flatten().map(String::as_str).collect())
    }
}

impl Body {
    /// Its JSON.
    pub(crate) fn json(&self) -> Option<&Media> {
        self.content.get("application/json")
    }

    /// Its JSON, where it has no other form.
    pub(crate) fn only_json(&self) -> Option<&Media> {
        self.json().filter(|_| self.content.len() == 1)
    }
}

impl Parameter {
    /// Whether a list is sent in another form than by repeating the name.
    pub(crate) fn has_style(&self) -> bool {
        self.explode == Some(false) || self.style.as_deref().is_some_and(|style| style != "form")
    }
}
