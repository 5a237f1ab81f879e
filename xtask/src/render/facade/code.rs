//! The code of handles and their methods.

use super::{
    argument::Form,
    docs,
    method::{Answer, Argument, Body, Method, Options, Place},
    plan::{self, Handle, ROOT},
};
use crate::render::literal;

/// Keeps a method out of the library: it is compiled where it is called, and not
/// at all where it is not. Async methods need no such mark, because they are
/// compiled where they are awaited.
const INLINE: &str = "#[inline]\n";

/// The file of a handle: its struct, the handles below it, and its methods.
pub(super) fn file(handle: &Handle<'_>, handles: &[Handle<'_>]) -> String {
    let name = &handle.type_name;
    let mut code = format!("//! {}.\n", about(handle));
    code += "use aos_api::{PagedCall, types};\n";
    code += "use crate::{Elements, Pager, Result, Verdict, generated::{handles, options}, handle::{self, Handle}};\n";
    if let Some(parent) = &handle.parent {
        code += &docs::handle(handle, parent);
        code += &format!(
            "#[derive(Clone, Debug)]
            pub struct {name} {{ pub(crate) handle: Handle }}\n"
        );
    }
    code += &format!("impl {name} {{\n");
    for child in handles.iter().filter(|child| child.parent.as_ref() == Some(name)) {
        code += &docs::entry(child);
        code += &format!(
            "pub fn {method}(&self, id: impl AsRef<str>) -> handles::{ty} {{
                handles::{ty} {{ handle: {this}.with({noun}, id.as_ref()) }}
            }}\n",
            method = child.name(),
            ty = child.type_name,
            this = this(name),
            noun = literal(&child.noun),
        );
    }
    for method in &handle.methods {
        code += &methods(method, name);
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
    if type_name == ROOT { "Handle::new(self.clone())" } else { "self.handle" }
}

/// Both forms of a method.
fn methods(method: &Method<'_>, type_name: &str) -> String {
    let Some(options) = &method.options else {
        return docs::method(method, false) + &whole(method, type_name, &method.name, "");
    };
    let option = format!("options: {},", options.ty());
    let with = method.with_name();
    let mut code = String::new();
    if !plan::by_hand(type_name).contains(&method.name.as_str()) {
        let (inline, head, tail) = match method.answer {
            Answer::Pages { .. } => (INLINE, "fn", ""),
            _ => ("", "async fn", ".await"),
        };
        let names: String =
            method.arguments.iter().map(|argument| format!("{},", argument.name)).collect();
        code += &docs::method(method, false);
        code += &format!(
            "{inline}pub {head} {name}(&self, {parameters}) -> {answer} {{
                self.{with}({names} Default::default()){tail}
            }}\n",
            name = method.name,
            parameters = parameters(method),
            answer = answer(method),
        );
    }
    code + &docs::method(method, true) + &whole(method, type_name, &with, &option)
}

fn parameters(method: &Method<'_>) -> String {
    let one = |argument: &Argument| format!("{}: {},", argument.name, argument.taken.parameter());
    method.arguments.iter().map(one).collect()
}

fn answer(method: &Method<'_>) -> String {
    match &method.answer {
        Answer::Pages { row, .. } => format!("Pager<'static, {row}>"),
        Answer::One(ty) => format!("Result<{ty}>"),
        Answer::Verdict(ty) => format!("Result<Verdict<{ty}>>"),
    }
}

/// A method that makes the call itself.
fn whole(method: &Method<'_>, type_name: &str, name: &str, options: &str) -> String {
    let parameters = parameters(method) + options;
    let answer = answer(method);
    match &method.answer {
        Answer::Pages { .. } => format!(
            "{INLINE}pub fn {name}(&self, {parameters}) -> {answer} {{ {} }}\n",
            pages(method, type_name)
        ),
        Answer::One(_) | Answer::Verdict(_) => format!(
            "pub async fn {name}(&self, {parameters}) -> {answer} {{ {} }}\n",
            one(method, type_name)
        ),
    }
}

/// The body of a method with one answer.
fn one(method: &Method<'_>, type_name: &str) -> String {
    let id = literal(method.operation.id());
    let mut code = format!("let handle = {}{};\n", borrow(type_name), this(type_name));
    code += &ids(method, &id);
    for argument in &method.arguments {
        code += &taken(argument, &id, "?");
    }
    code += &call(method);
    code += "let answer = handle::answer(Box::pin(call.send())).await";
    match method.answer {
        Answer::Verdict(_) => format!("{code}?;\nhandle.verdict({id}, answer)"),
        _ => code.replacen("let answer = ", "", 1),
    }
}

fn borrow(type_name: &str) -> &'static str {
    if type_name == ROOT { "" } else { "&" }
}

/// The body of a method that answers pages.
fn pages(method: &Method<'_>, type_name: &str) -> String {
    let id = literal(method.operation.id());
    let builder = method.operation.id();
    let mut kept = vec!["handle"];
    let mut code = match type_name {
        ROOT => format!("let handle = {};\n", this(type_name)),
        _ => format!("let handle = {}.clone();\n", this(type_name)),
    };
    for argument in &method.arguments {
        code += &taken(argument, &id, "");
        kept.push(&argument.name);
    }
    if method.options.is_some() {
        kept.push("options");
    }
    let names = kept.join(", ");
    let clones: Vec<String> = kept.iter().map(|name| format!("{name}.clone()")).collect();
    let clones = clones.join(", ");
    let refused: String = method
        .arguments
        .iter()
        .filter(|argument| argument.taken.form == Form::Id)
        .map(|argument| format!("let {0} = {0}?;\n", argument.name))
        .collect();
    let tuple = |list: &str| if kept.len() == 1 { list.to_owned() } else { format!("({list})") };
    let size = match &method.answer {
        Answer::Pages { page_size: Some(size), .. } => format!(".page_size({})", size.default),
        _ => String::new(),
    };
    format!(
        "{code}let operation = handle.api().{builder}().operation();
        Pager::new(operation, move |cursor| {{
            let {kept} = {clones};
            Box::pin(async move {{
                {ids}{refused}{call}
                handle::page(call.at(&cursor)).await
            }})
        }}){size}",
        kept = tuple(&names),
        clones = tuple(&clones),
        ids = ids(method, "operation.id"),
        call = call(method),
    )
}

/// Takes the handle's ids out of it.
fn ids(method: &Method<'_>, operation: &str) -> String {
    if method.ids.is_empty() {
        return String::new();
    }
    format!("let [{}] = handle.ids({operation})?;\n", method.ids.join(", "))
}

/// Turns an argument into what is sent.
fn taken(argument: &Argument, operation: &str, end: &str) -> String {
    let name = &argument.name;
    match argument.taken.form {
        Form::Value => String::new(),
        Form::Id => format!(
            "let {name} = handle.id::<{ty}>({operation}, {wire}, {name}.as_ref()){end};\n",
            ty = argument.taken.ty,
            wire = literal(&argument.wire),
        ),
        _ => format!(
            "let {name}: {ty} = {value};\n",
            ty = argument.taken.ty,
            value = argument.taken.value(name).unwrap_or_default(),
        ),
    }
}

/// Makes the call of the generated client.
fn call(method: &Method<'_>) -> String {
    let mut code = format!("handle.api().{}()", method.operation.id());
    for id in &method.ids {
        code += &format!(".{id}({id})");
    }
    let given = |place: Place| method.arguments.iter().filter(move |given| given.place == place);
    for argument in given(Place::Path).chain(given(Place::Query)) {
        code += &format!(".{0}({0})", argument.name);
    }
    let options = method.options.as_ref();
    match &method.body {
        Body::None => {}
        Body::Whole if matches!(options, Some(Options::Body(_))) => code += ".body(options)",
        Body::Whole => code += ".body(body)",
        Body::Fields(ty) => {
            let required = given(Place::Field).map(|field| format!("{},", field.name));
            let optional = options
                .into_iter()
                .flat_map(Options::fields)
                .filter(|field| field.place == Place::Field)
                .map(|field| format!("{0}: options.{0},", field.name));
            let fields: String = required.chain(optional).collect();
            code += &format!(".body({ty} {{ {fields} }})");
        }
    }
    let queries: Vec<&Argument> = options
        .into_iter()
        .flat_map(Options::fields)
        .filter(|field| field.place == Place::Query)
        .collect();
    if queries.is_empty() {
        return format!("let call = {code};\n");
    }
    let mut code = format!("let mut call = {code};\n");
    for field in queries {
        let name = &field.name;
        code +=
            &format!("if let Some({name}) = options.{name} {{ call = call.{name}({name}); }}\n");
    }
    code
}

/// The structs of options.
pub(super) fn options(handles: &[Handle<'_>]) -> String {
    let mut code = "//! What may be given to the methods that end in `_with`.\n\
         use aos_api::types;\n"
        .to_owned();
    for handle in handles {
        for method in &handle.methods {
            let Some(Options::Struct { name, fields }) = &method.options else { continue };
            code += &docs::comment(&[format!(
                "What may be given to [`{0}::{1}`](crate::{0}::{1}): nothing by default.",
                handle.type_name,
                method.with_name()
            )]);
            code += "#[derive(Clone, Debug, Default, PartialEq)]\n";
            code += &format!("pub struct {name} {{\n");
            for field in fields {
                code += &docs::comment(&[format!("`{}`: {}", field.wire, field.description)]);
                code += &format!("pub {}: {},\n", field.name, option_type(field));
            }
            code += "}\n";
        }
    }
    code
}

/// A field of a body may be left out by its own type.
fn option_type(field: &Argument) -> String {
    match field.place {
        Place::Field => field.taken.ty.clone(),
        _ => format!("Option<{}>", field.taken.ty),
    }
}
