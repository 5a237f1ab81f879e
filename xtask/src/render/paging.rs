//! `PagedCall` for the builders of the paged operations.

use super::{format_code, operations::sorted, types::Types};
use crate::{
    Failure,
    bundle::Bundle,
    names::{builder_name, field_name},
    paging::{self, Call},
};

pub(super) fn render(bundle: &Bundle, types: &Types) -> Result<String, Failure> {
    let mut code = String::new();
    for (index, operation) in sorted(bundle).iter().enumerate() {
        let Some((style, items)) = paging::of(operation.value) else { continue };
        let builder = builder_name(operation.id());
        let items = field_name(items);
        let response = types.response(&builder).unwrap_or_default();
        let name = response.rsplit("::").next().unwrap_or_default().trim().to_owned();
        let Some(row) = types.row(&name, &items) else {
            return Err(Failure::new(
                operation.place(&["x-aos-paging"]),
                format!(
                    "the generator made no list of {items} in {name}; write it as an array in place."
                ),
            ));
        };
        let call = Call { items, response: &name, types };
        let bodies = style.render(&call);
        let row = from_types(&row);
        code += &format!(
            "impl PagedCall for builder::{builder}<'_> {{
                type Item = {row};
                type Response = {response};

                fn operation(&self) -> &'static Operation {{
                    &OPERATIONS[{index}]
                }}

                fn at(self, cursor: &Cursor) -> Self {{
                    {at}
                }}

                async fn fetch(self) -> Result<ResponseValue<Self::Response>, Error<ByteStream>> {{
                    self.send().await
                }}

                fn page(response: Self::Response) -> Page<Self::Item> {{
                    {page}
                }}
            }}",
            at = bodies.at,
            page = bodies.page,
        );
    }
    let code = format!(
        "//! The paged operations of the specification.
        use super::{{client::{{ByteStream, Error, ResponseValue, builder, types}}, operations::OPERATIONS}};
        use crate::{{Cursor, Operation, Page, PagedCall}};
        {code}"
    );
    format_code(&code, "paging.rs")
}

/// A type of the module `types`, seen from outside it.
fn from_types(ty: &str) -> String {
    let known = ty.starts_with(|letter: char| letter.is_ascii_uppercase()) && ty != "String";
    if known { format!("types::{ty}") } else { ty.to_owned() }
}
