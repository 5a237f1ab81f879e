//! `x-aos-outcome`, and the vendor's labels of its codes.

use super::option;
use crate::{
    render::text::literal,
    spec::{
        extensions::{Mark, Outcome},
        model::{Operation, Spec},
        schema::Schema,
    },
};

/// The code of an operation's outcome.
pub(super) fn render(spec: &Spec, operation: &Operation, outcome: &Outcome) -> String {
    let body = operation.response_schema().map(|schema| settled(spec, schema));
    let property = |name: &str| body.and_then(|body| body.properties.get(name));
    let codes = |field: &str, code: Option<&Schema>| {
        let labels = code.map_or_else(String::new, |code| labels(spec, code));
        format!("OutcomeFailed {{ field: {}, labels: &[{labels}] }}", literal(field))
    };
    match outcome {
        Outcome::Status { field, success } => format!(
            "Outcome {{
                status: Some(OutcomeStatus {{ field: {}, success: &{success:?}, labels: &[{}] }}),
                failed: &[], each: None
            }}",
            literal(field),
            property(field).map_or_else(String::new, |code| labels(spec, code))
        ),
        Outcome::Parts { failed, each } => {
            let failed: String = failed
                .iter()
                .map(|field| {
                    let code = property(field).and_then(|schema| entry(spec, schema));
                    codes(field, code) + ","
                })
                .collect();
            let each = each.as_ref().map(|each| {
                let result = property(&each.field).and_then(|schema| entry(spec, schema));
                let code = each.code.as_ref().map(|code| {
                    let of =
                        result.and_then(|result| settled(spec, result).properties.get(&**code));
                    codes(code, of)
                });
                format!(
                    "OutcomeEach {{ field: {}, success: {}, code: {} }}",
                    literal(&each.field),
                    literal(&each.success),
                    option(code)
                )
            });
            format!("Outcome {{ status: None, failed: &[{failed}], each: {} }}", option(each))
        }
    }
}

/// A schema behind its references, and the main one of several.
fn settled<'a>(spec: &'a Spec, schema: &'a Schema) -> &'a Schema {
    let schema = spec.resolve(schema);
    match (schema.mark, schema.choice()) {
        (Some(Mark::OrOther | Mark::OneOrMany), [main, ..]) => spec.resolve(main),
        _ => schema,
    }
}

/// What a list or map holds.
fn entry<'a>(spec: &'a Spec, schema: &'a Schema) -> Option<&'a Schema> {
    let schema = settled(spec, schema);
    schema.items.as_deref().or(schema.additional_properties.as_deref())
}

/// The values of an integer enum with the vendor's labels.
fn labels(spec: &Spec, schema: &Schema) -> String {
    let schema = settled(spec, schema);
    let values = schema.values.iter().zip(&schema.labels);
    values
        .filter_map(|(value, label)| Some(format!("({}, {}),", value.as_i64()?, literal(label))))
        .collect()
}
