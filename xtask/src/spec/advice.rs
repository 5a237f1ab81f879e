//! What to write instead of a key or a value that the generator does not read.

/// The sentence on a key that no part of the model has.
pub(super) fn of_key(path: &str) -> String {
    let key = path.rsplit('.').next().unwrap_or_default();
    let instead = match key {
        _ if key.starts_with("x-") => {
            return "there is no such extension here; see spec/README.md.".to_owned();
        }
        "const" => "that is OpenAPI 3.1; write an enum of one value",
        "examples" => "write one example, with the key example",
        "exclusiveMinimum" => "write minimum, with the next number",
        "exclusiveMaximum" => "write maximum, with the number before",
        "$defs" | "definitions" => "that is OpenAPI 3.1; put schemas under components.schemas",
        "prefixItems" | "contains" | "unevaluatedItems" => {
            "that is OpenAPI 3.1; write items, with one schema"
        }
        "patternProperties" | "unevaluatedProperties" | "propertyNames" => {
            "that is OpenAPI 3.1; write additionalProperties, with one schema"
        }
        "if" | "then" | "else" | "dependentSchemas" | "dependentRequired" => {
            "that is OpenAPI 3.1; write x-aos-variants, or say it in the description"
        }
        "contentEncoding" | "contentMediaType" | "contentSchema" | "$id" | "$schema"
        | "$anchor" | "$comment" | "$dynamicRef" | "$dynamicAnchor" | "webhooks" | "pathItems"
        | "jsonSchemaDialect" => "that is OpenAPI 3.1; leave it out",
        "not" | "discriminator" | "xml" => "no type can be made of it; leave it out",
        "minLength" | "pattern" | "multipleOf" | "minItems" | "maxItems" | "uniqueItems"
        | "minProperties" | "maxProperties" => {
            "no code checks this limit; say it in the description"
        }
        "deprecated" | "title" | "readOnly" | "externalDocs" => {
            "nothing is made of it; say it in the description"
        }
        "content" => "a parameter has a schema",
        _ => "nothing is made of it; see spec/README.md for the keys that are read",
    };
    format!("the generator does not know the key {key} here: {instead}.")
}

/// The sentence on a value that does not fit its key.
pub(super) fn of_value(path: &str, problem: &str) -> String {
    let key = path.rsplit('.').next().unwrap_or_default();
    let found = |kind: &str| problem.starts_with(&format!("invalid type: {kind}"));
    let wants = |kind: &str| problem.contains(&format!("expected {kind}"));
    let instead = if key == "required" && found("boolean") {
        "name what is required in a list beside properties: required: [name]"
    } else if key == "type" && found("sequence") {
        "that is OpenAPI 3.1; write one type, and nullable: true where null is allowed"
    } else if found("string") && (wants("u64") || wants("i64") || wants("a boolean")) {
        "write it without quotes"
    } else if wants("a string") && (found("integer") || found("floating") || found("boolean")) {
        "write it in quotes"
    } else if found("floating") && (wants("u64") || wants("i64")) {
        "write an integer"
    } else if wants("a sequence") && (found("string") || found("map")) {
        "write a list, in brackets or with a dash before each entry"
    } else if found("null") {
        "leave the key out, or give it a value"
    } else {
        // The names of the model's types say nothing to a reader of the spec.
        let (found, model) = problem.split_once(", expected struct ").unwrap_or((problem, ""));
        let wanted = if model.is_empty() { "" } else { ", expected keys with values" };
        return format!("{found}{wanted}.");
    };
    format!("{problem}; {instead}.")
}
