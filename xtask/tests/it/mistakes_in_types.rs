//! Mistakes in types that are chosen in the specification: one sentence each,
//! with file and place.

use crate::{
    common::mistake_in,
    types::{REPORTS, workspace},
};

const REPORT: &str = "spec/reports.yaml: components.schemas.Report";

/// Makes a mistake in a file, and compares what is said of it.
#[track_caller]
fn mistake(file: &str, from: &str, to: &str, sentence: &str) {
    mistake_in(&workspace(), file, from, to, sentence);
}

#[test]
fn marks_in_the_wrong_place_or_beside_the_wrong_schema() {
    let storage = "        storage:\n          type: string\n          x-aos-type: size\n";
    for (to, sentence) in [
        (
            "        storage:\n          type: integer\n          x-aos-type: size\n",
            "this x-aos-type needs type: string beside it.",
        ),
        (
            "        storage:\n          type: integer\n          x-aos-type: number-or-text\n",
            "this x-aos-type needs type: string, or oneOf with a number and a text beside it.",
        ),
        (
            "        storage:\n          type: string\n          x-aos-type: one-or-many\n",
            "one-or-many needs oneOf with a schema and an array of the same.",
        ),
        (
            "        storage:\n          x-aos-type: or-other\n          oneOf: [{type: string}]\n",
            "or-other needs oneOf with the documented schema and another one.",
        ),
        (
            "        storage:\n          x-aos-type: or-other\n          oneOf: [{type: string}, {description: Anything else.}]\n",
            "an alternative of oneOf has no type, so anything fits it.",
        ),
        (
            "        storage:\n          x-aos-type: or-other\n          oneOf: [{type: number}, {type: integer}]\n",
            "two alternatives of oneOf are of the type Number, so a value could fit both.",
        ),
        (
            "        storage:\n          x-aos-type: or-other\n          anyOf: [{type: string}, {type: integer}]\n",
            "a choice with x-aos-type is a oneOf: generators of other languages make an empty object of anyOf.",
        ),
        (
            "        storage:\n          x-aos-type: or-other\n          oneOf: [{type: object, properties: {a: {type: string}}}, {type: string}]\n",
            "an object here needs a name: move it to components.schemas.",
        ),
        (
            "        storage:\n          anyOf: [{type: string}, {type: integer}]\n",
            "anyOf and oneOf need x-aos-type or x-aos-variants beside them, which say what becomes of the choice.",
        ),
        (
            "        storage:\n          allOf: [{type: string}]\n",
            "allOf must hold one reference, with only a description beside it.",
        ),
        (
            "        storage:\n          type: object\n          allOf: [{$ref: '#/components/schemas/ReportKey'}]\n",
            "allOf must hold one reference, with only a description beside it.",
        ),
    ] {
        mistake(REPORTS, storage, to, &format!("{REPORT}.properties.storage: {sentence}"));
    }
    mistake(
        REPORTS,
        "    ReportKey:\n      type: object\n      properties:\n        name:\n          type: string\n",
        "    ReportKey:\n      type: string\n      x-aos-type: size\n",
        "spec/reports.yaml: components.schemas.ReportKey: x-aos-type belongs on a property, on the items of a list, on the values of a map or on the schema of a response.",
    );
    mistake(
        REPORTS,
        "    ReportKey:\n      type: object\n",
        "    Alias:\n      allOf: [{$ref: '#/components/schemas/ReportKey'}]\n    ReportKey:\n      type: object\n",
        "spec/reports.yaml: components.schemas.Alias: a schema that only refers to another one is not needed; refer to the other one.",
    );
    mistake(
        REPORTS,
        "    ReportKey:\n      type: object\n",
        "    AosReplacement1:\n      type: string\n    ReportKey:\n      type: object\n",
        "spec/reports.yaml: components.schemas.AosReplacement1: names that begin with AosReplacement are the generator's own; rename it.",
    );
}

#[test]
fn keys_that_are_ambiguous() {
    mistake(
        REPORTS,
        "[Name, reportName]",
        "[Name, seats]",
        &format!("{REPORT}: the alias seats of name is given twice, or the name of another field."),
    );
    mistake(
        REPORTS,
        "          format: int64\n            - type: string\n",
        "          format: int64\n            - type: string\n          x-aos-aliases: [Seats]\n",
        "spec/reports.yaml: components.schemas.ReportChange: seats has x-aos-aliases, which belong on a property of a named schema that a response is made of.",
    );
    mistake(
        REPORTS,
        "x-aos-bare: events",
        "x-aos-bare: name",
        &format!("{REPORT}: x-aos-bare belongs on a named schema, and names a list of it."),
    );
}

#[test]
fn variants_that_nothing_decides() {
    let place = format!("{REPORT}.properties.detail");
    for (from, to, sentence) in [
        (
            "by: resource",
            "by: events",
            "x-aos-variants is decided by \"events\", which is not a number or text beside it.",
        ),
        (
            "by: resource",
            "by: kind",
            "x-aos-variants is decided by \"kind\", which is not a number or text beside it.",
        ),
        (
            "2: SiteReportDetail",
            "2: ReportKey",
            "x-aos-variants has ReportKey for 2, but anyOf beside it does not refer to it.",
        ),
        (
            "    ReportKey:\n",
            "    ReportDetail:\n      type: object\n    ReportKey:\n",
            "the variants need the name ReportDetail, which a schema has; rename it.",
        ),
    ] {
        mistake(REPORTS, from, to, &format!("{place}: {sentence}"));
    }
}

#[test]
fn lists_that_are_not_what_they_should_be() {
    let file = "spec/lookups/countries.yaml";
    for (from, to, sentence) in [
        (
            "name: countries",
            "name: lands",
            "the name of the list must be that of its file, not lands.",
        ),
        ("source: lists/countries.md\n", "", "missing field `source`."),
        (
            "source:",
            "doc: x\nsource:",
            "unknown field `doc`, expected one of `name`, `source`, `values`.",
        ),
        (
            "  de: {name: Germany, environment: Main}",
            "  de: Germany",
            "the code NO must have a name alone, or every code a name and an environment.",
        ),
        ("  de: ", "  'no': ", "the code no differs from another one in case only."),
        ("  de: ", "  ' de': ", "the code \" de\" is empty or has white space around it."),
        (
            "name: Germany",
            "name: ''",
            "a code must have a name (quote it if YAML takes it for something else), or a name and an environment.",
        ),
        (
            "Germany, environment: Main",
            "Germany, environment: Moon",
            "the code de has the environment \"Moon\"; there are Main.",
        ),
    ] {
        mistake(file, from, to, &format!("{file}: {sentence}"));
    }
    mistake(
        file,
        include_str!("../types/countries.yaml").split_once("values:").unwrap().1,
        " []\n",
        &format!("{file}: a list is here, where there are keys with values."),
    );
    mistake(
        "spec/lookups/resources.yaml",
        "  1: Mailbox",
        "  one: Mailbox",
        "spec/reports.yaml: components.schemas.Resource.x-aos-lookup: the code \"one\" of the list is not an integer.",
    );
    mistake(
        REPORTS,
        "x-aos-lookup: resources",
        "x-aos-lookup: devices",
        "spec/reports.yaml: components.schemas.Resource.x-aos-lookup: there is no list \"devices\" in spec/lookups.",
    );
    mistake(
        REPORTS,
        "      x-aos-lookup: countries\n",
        "",
        "spec/lookups/countries.yaml: no schema names this list with x-aos-lookup.",
    );
    mistake(
        "spec/lookups/resources.yaml",
        "source: ",
        "source",
        "spec/lookups/resources.yaml:2:1: the YAML cannot be read: simple key expected ':'.",
    );
}
