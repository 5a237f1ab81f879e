//! Enums, ids, keys of long lists and environments: calls of the handwritten
//! macros.

use super::text::{doc, header, literal};
use crate::spec::{
    extensions::Entry,
    model::Spec,
    schema::{Kind, Schema},
};

pub(super) fn enums(spec: &Spec) -> String {
    let calls = [
        (Kind::Integer, "crate::values::open_enum::open_integer_enums"),
        (Kind::String, "crate::values::open_enum::open_text_enums"),
    ];
    header() + "//! The enums of the specification.\n" + &each(spec, "enums", calls, variants)
}

pub(super) fn lookups(spec: &Spec) -> String {
    let calls = [
        (Kind::String, "crate::values::lookup::text_lookups"),
        (Kind::Integer, "crate::values::lookup::integer_lookups"),
    ];
    let mut text = header() + "//! The keys of the long lists of the specification.\n";
    text += &each(spec, "lookups", calls, codes);
    for (name, schema) in spec.schemas_of("lookups") {
        let places: String = entries(schema, |entry| entry.environment().map(str::to_owned));
        if !places.is_empty() {
            text += &format!(
                "\ncrate::values::lookup::environments_of! {{\n    {name} [\n{places}    ]\n}}\n"
            );
        }
    }
    let lists = ["lookups", "enums"].into_iter().flat_map(|module| {
        spec.schemas_of(module)
            .map(move |(name, _)| format!("    crate::{module}::{name}::CODES,\n"))
    });
    let lists: String = lists.collect();
    text + "\n/// All lists of codes of the specification, the long ones first.\n"
        + &format!("pub static CODES: &[&crate::Codes] = &[\n{lists}];\n")
}

pub(super) fn ids(spec: &Spec) -> String {
    let ids = spec.schemas_of("ids");
    let code: String = ids
        .map(|(name, schema)| doc(&schema.description, "    ") + &format!("    {name};\n"))
        .collect();
    let about = "//! The ids of the specification.\n\n";
    header() + about + &format!("crate::values::id::ids! {{\n{code}}}\n")
}

pub(super) fn environments(spec: &Spec) -> String {
    let mut code = String::new();
    for server in &spec.servers {
        code += &doc(&server.description, "    ");
        code += &format!(
            "    {}, {}, {}, {};\n",
            server.environment.name,
            literal(&server.environment.label),
            literal(server.url.trim_end_matches('/')),
            literal(&server.environment.token_url),
        );
    }
    let about = "//! The environments of the specification.\n\n";
    header() + about + &format!("crate::values::environment::environments! {{\n{code}}}\n")
}

/// A call of a macro for the schemas of each type, with the code of each schema.
fn each(
    spec: &Spec,
    module: &str,
    calls: [(Kind, &str); 2],
    code: fn(&Schema) -> String,
) -> String {
    let call = |(kind, call)| {
        let schemas = spec.schemas_of(module).filter(|(_, schema)| schema.kind == Some(kind));
        let code: String = schemas
            .map(|(name, schema)| {
                doc(&schema.description, "    ") + &format!("    {name} {}\n", code(schema))
            })
            .collect();
        if code.is_empty() { code } else { format!("\n{call}! {{\n{code}}}\n") }
    };
    calls.into_iter().map(call).collect()
}

fn variants(schema: &Schema) -> String {
    let mut code = "{\n".to_owned();
    for ((value, name), label) in schema.values.iter().zip(&schema.names).zip(&schema.labels) {
        // A text of JSON has escapes that Rust does not know.
        let value = value.as_str().map_or_else(|| value.to_string(), literal);
        code += &format!("        {name} = {value}, {};\n", literal(label));
    }
    code + "    }"
}

fn codes(schema: &Schema) -> String {
    format!("[\n{}    ]", entries(schema, |entry| Some(literal(entry.name()))))
}

/// The entries of a list for which there is something to say.
fn entries(schema: &Schema, say: fn(&Entry) -> Option<String>) -> String {
    let key = |code: &str| if schema.is_text() { literal(code) } else { code.to_owned() };
    let said = schema.codes().into_iter().filter_map(|(code, entry)| Some((code, say(entry)?)));
    said.map(|(code, text)| format!("        {}, {text};\n", key(code))).collect()
}
