//! `PagedCall` for the builders of the paged operations.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{
    Item, Type, TypePath, Visibility, parse_quote,
    visit_mut::{VisitMut, visit_type_mut},
};

use super::{format_code, operations::sorted, types::Types};
use crate::{
    Failure,
    bundle::Bundle,
    model::Operation,
    names::{builder_name, field_name},
    paging::{self, Call, Paged},
};

/// Lets the code beside the client see whether a call has a page size: some
/// operations require one.
pub(super) fn show_page_sizes(client: &mut syn::File) {
    let modules = client.items.iter_mut().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "builder" => module.content.as_mut(),
        _ => None,
    });
    for item in modules.flat_map(|(_, items)| items) {
        let Item::Struct(builder) = item else { continue };
        for field in &mut builder.fields {
            if field.ident.as_ref().is_some_and(|name| name == "page_size")
                && matches!(field.vis, Visibility::Inherited)
            {
                field.vis = parse_quote!(pub(in crate::generated));
            }
        }
    }
}

pub(super) fn render(bundle: &Bundle, types: &Types) -> Result<String, Failure> {
    let mut code = String::new();
    for (index, operation) in sorted(bundle).iter().enumerate() {
        if let Some(paged) = paging::of(operation.value) {
            code += &implementation(operation, index, &paged, types)?;
        }
    }
    let code = format!(
        "//! The paged operations of the specification.
        use super::{{client::{{ByteStream, Error, ResponseValue, builder, types}}, operations::OPERATIONS}};
        use crate::{{Cursor, Operation, Page, PagedCall, paging::counter}};
        {code}"
    );
    format_code(&code, "paging.rs")
}

fn implementation(
    operation: &Operation<'_>,
    index: usize,
    paged: &Paged<'_>,
    types: &Types,
) -> Result<String, Failure> {
    let builder = builder_name(operation.id());
    let response = types.response(&builder).unwrap_or_default();
    let name = response.rsplit("::").next().unwrap_or_default().trim().to_owned();
    let List { row, rows } = list(paged.items, &response, &name, types).ok_or_else(|| {
        Failure::new(
            operation.place(&["x-aos-paging"]),
            format!(
                "the generator made no list of {} in {name}; write it as an array in place.",
                paged.items
            ),
        )
    })?;
    let call =
        Call { metadata: field_name(paged.metadata), required_size: required_size(operation) };
    let (at, told) = (paged.style.at(&call), paged.style.told(&call));
    Ok(format!(
        "impl PagedCall for builder::{builder}<'_> {{
            type Item = {row};
            type Response = {response};

            #[inline]
            fn operation(&self) -> &'static Operation {{
                &OPERATIONS[{index}]
            }}

            #[inline]
            fn at(self, cursor: &Cursor) -> Self {{
                {at}
            }}

            async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {{
                self.send().await
            }}

            #[inline]
            fn page(response: Self::Response) -> Page<Self::Item> {{
                Page::new({rows}){told}
            }}
        }}"
    ))
}

/// The list of a response.
struct List {
    /// The type of its rows.
    row: String,
    /// Its rows as a `Vec`.
    rows: String,
}

fn list(items: &str, response: &str, name: &str, types: &Types) -> Option<List> {
    if items == "$" {
        let ty: Type = syn::parse_str(response).ok()?;
        let (row, many) = element(&ty)?;
        let rows = if many { "response.into_vec()" } else { "response" };
        return Some(List { row: row.to_token_stream().to_string(), rows: rows.to_owned() });
    }
    let field = field_name(items);
    let ty = types.row(name, &field)?;
    let mut row: Type = syn::parse_str(&ty).ok()?;
    Qualify(types.names().collect()).visit_type_mut(&mut row);
    // An untold list is an empty one.
    let rows = match types.is_optional(name, &field) {
        true => format!("response.{field}.unwrap_or_default()"),
        false => format!("response.{field}"),
    };
    Some(List { row: row.to_token_stream().to_string(), rows })
}

/// The type of the elements of a list, and whether it is one that also takes
/// a single value.
fn element(list: &Type) -> Option<(&Type, bool)> {
    let Type::Path(path) = list else { return None };
    let last = path.path.segments.last()?;
    let many = match last.ident.to_string().as_str() {
        "Vec" => false,
        "OneOrMany" => true,
        _ => return None,
    };
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some((ty, many)),
        _ => None,
    })
}

/// Names the types of the module `types` as they are seen from outside it.
struct Qualify<'a>(BTreeSet<&'a str>);

impl VisitMut for Qualify<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        visit_type_mut(self, ty);
        if let Type::Path(TypePath { path, .. }) = ty
            && let Some(name) = path.get_ident().map(ToString::to_string)
            && self.0.contains(name.as_str())
        {
            *ty = parse_quote!(types::#path);
        }
    }
}

/// The page size that is sent where nobody names one.
fn required_size(operation: &Operation<'_>) -> Option<i64> {
    let parameters = operation.parameters();
    let size = parameters
        .iter()
        .find(|part| part.value["name"] == "pageSize" && part.value["in"] == "query")?;
    let schema = operation.bundle().resolve(&size.value["schema"]);
    schema["maximum"].as_i64().filter(|_| size.value["required"] == true)
}
