//! The code of handles and their methods.

use super::plan::{Handle, ROOT};
use crate::{
    render::{
        calls::{
            call::{Call, SetterKind},
            docs::{self, comment},
        },
        text::literal,
    },
    spec::names::field_name,
};

/// The file of a handle: its struct, the handles below it, and its methods.
pub(super) fn file(handle: &Handle<'_>, handles: &[Handle<'_>]) -> String {
    let name = &handle.type_name;
    let mut code = format!("//! {}.\n", about(handle));
    code += "use aos_api::{calls, types};\n";
    code += "use crate::{calls::Handle, elements::Elements, generated::handles};\n";
    if let Some(parent) = &handle.parent {
        code += &comment(&[
            format!(
                "A handle of one {}, known by its id: see [`{parent}::{}`](crate::{parent}::{1}).",
                handle.noun,
                handle.name(),
            ),
            "Creating a handle sends no request; clones are cheap.".to_owned(),
        ]);
        code += &format!(
            "#[derive(Clone)]
            pub struct {name}(pub(crate) Handle);
            impl std::fmt::Debug for {name} {{
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
                    self.0.debug({}, f)
                }}
            }}\n",
            literal(name)
        );
    }
    code += &format!("impl {name} {{\n");
    if handle.parent.is_some() {
        for (place, noun) in handle.nouns.iter().enumerate() {
            let (method, what) = match place + 1 == handle.nouns.len() {
                true => ("id".to_owned(), format!("The id of the {noun}.")),
                false => {
                    (format!("{}_id", noun.replace(' ', "_")), format!("The id of its {noun}."))
                }
            };
            code += &comment(&[what]);
            code += &format!("pub fn {method}(&self) -> &str {{ self.0.id({place}) }}\n");
        }
    }
    for child in handles.iter().filter(|child| child.parent.as_ref() == Some(name)) {
        let article = if child.noun.starts_with(['a', 'e', 'i', 'o']) { "An" } else { "A" };
        code += &comment(&[
            format!("{article} {}, by its id, which is checked when a call is sent.", child.noun),
            format!("- `id`: {}", child.description),
        ]);
        code += &format!(
            "pub fn {method}(&self, id: impl AsRef<str>) -> handles::{ty} {{
                handles::{ty}({this}.with({noun}, id.as_ref()))
            }}\n",
            method = child.name(),
            ty = child.type_name,
            this = this(name),
            noun = literal(&child.noun),
        );
    }
    for (method, call) in &handle.methods {
        code += &self::method(handle, method, call);
    }
    code + "}\n"
}

fn about(handle: &Handle<'_>) -> String {
    match handle.parent {
        None => "The methods of the client itself".to_owned(),
        Some(_) => format!("The handle of one {}, and its methods", handle.noun),
    }
}

/// The core of the handle.
fn this(type_name: &str) -> &'static str {
    if type_name == ROOT { "Handle::new(self)" } else { "self.0" }
}

/// A method that makes a call, with the ids of the handle and its arguments set.
fn method(handle: &Handle<'_>, name: &str, call: &Call<'_>) -> String {
    let arguments = call.arguments(&handle.ids);
    let list: String = arguments
        .iter()
        .map(|setter| {
            let in_url = matches!(setter.kind, SetterKind::Path | SetterKind::Query);
            let ty = setter.taken.parameter(!in_url);
            let ty = ty.replace("crate::", "aos_api::").replace("crate ::", "aos_api ::");
            format!("{}: {ty},", setter.name)
        })
        .collect();
    let api = if handle.parent.is_none() { "self.api()" } else { "self.0.api()" };
    let mut made = format!("{api}.{}()", call.operation.id);
    for (place, id) in handle.ids.iter().enumerate() {
        made += &format!(".{}(self.0.id({place}))", field_name(id));
    }
    for setter in &arguments {
        made += &format!(".{0}({0})", setter.name);
    }
    let link = format!("[`{0}`](calls::{0})", call.type_name);
    let mut comment = docs::method(call.operation, &link);
    if !arguments.is_empty() {
        comment += &docs::comment(&[format!("# Arguments\n\n{}", docs::arguments(&arguments))])
            .replacen("///", "///\n///", 1);
    }
    format!(
        "{comment}#[inline]
        pub fn {name}(&self, {list}) -> calls::{} {{ {made} }}\n",
        call.type_name
    )
}
