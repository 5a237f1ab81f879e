//! The calls: a type with setters for each operation.

pub(crate) mod call;
pub(crate) mod docs;
pub(crate) mod samples;
pub(crate) mod taken;

use call::{Call, Setter, SetterKind};

use super::text::{format_code, literal};
use crate::{failure::Failure, progenitor::Generated, spec::model::Spec};

/// The calls of all operations, by operation id.
///
/// # Errors
///
/// When progenitor made nothing of a part of an operation.
pub(super) fn read<'a>(spec: &'a Spec, generated: &Generated) -> Result<Vec<Call<'a>>, Failure> {
    let names = generated.types.names();
    let operations = spec.operations.iter();
    operations.map(|operation| call::read(spec, operation, generated, &names)).collect()
}

/// The code of the calls, for `aos-api`.
pub(super) fn render(calls: &[Call<'_>]) -> Result<String, Failure> {
    let (mut methods, mut types, mut setters) = (String::new(), String::new(), String::new());
    for (index, call) in calls.iter().enumerate() {
        let name = &call.type_name;
        methods += &docs::method(call.operation, &format!("[`{name}`]"));
        methods += &format!(
            "#[inline]
            pub fn {}(&self) -> {name} {{ {name}::new(self.clone()) }}\n",
            call.operation.id
        );
        let row = call.row.as_ref().map_or_else(String::new, |row| format!(", {row}"));
        types += &docs::call(call);
        types += &format!("{name} = {index} => {}{row};\n", call.response);
        let code = setters_of(call);
        if !code.is_empty() {
            setters += &format!("impl {name} {{ {code} }}\n");
        }
    }
    let setters = format_code(
        &format!(
            "//! A call of each operation, with a setter for each of its arguments.
            use super::types;

            impl crate::Client {{ {methods} }}
            {setters}"
        ),
        "calls.rs",
    )?;
    // The formatter leaves the inside of a macro on one line.
    Ok(format!("{setters}\ncrate::call::calls! {{\n{types}}}\n"))
}

fn setters_of(call: &Call<'_>) -> String {
    let mut code = String::new();
    for (index, setter) in call.parameters.iter().enumerate() {
        let values = setter.taken.in_url();
        code += &setter_code(setter, false, &format!("self.0.set({index}, {values})"));
    }
    for setter in &call.fields {
        let (wire, value) = (literal(&setter.wire), setter.taken.in_body());
        code += &setter_code(setter, true, &format!("self.0.field({wire}, {value})"));
    }
    if let Some(body) = &call.body {
        let value = body.taken.in_body();
        code += &setter_code(body, true, &format!("self.0.typed_body({value})"));
    }
    code
}

fn setter_code(setter: &Setter, in_body: bool, value: &str) -> String {
    format!(
        "{}#[inline]
        pub fn {}(self, value: {}) -> Self {{ Self({value}) }}\n",
        docs::setter(setter),
        setter.name,
        setter.taken.parameter(in_body)
    )
}

/// Whether a setter selects a page.
pub(super) fn is_paging(setter: &Setter) -> bool {
    matches!(setter.kind, SetterKind::PagePosition | SetterKind::PageSize)
}
