//! Texts in the path of a request that are no ids.

use std::collections::BTreeSet;

use syn::{
    Expr, ExprAssign, ImplItem, ImplItemFn, Item, Type, parse_quote,
    visit_mut::{VisitMut, visit_block_mut, visit_expr_assign_mut},
};

use crate::{
    bundle::Bundle,
    names::{builder_name, field_name},
};

/// Lets the setters of path parameters refuse what no segment of a path can be.
/// Ids are checked when they are made; an open enum or a code holds any text.
pub(super) fn check(bundle: &Bundle, file: &mut syn::File) {
    let setters = setters(bundle);
    let builders = file.items.iter_mut().filter_map(|item| match item {
        Item::Mod(module) if module.ident == "builder" => module.content.as_mut(),
        _ => None,
    });
    for item in builders.flat_map(|(_, items)| items) {
        let Item::Impl(item) = item else { continue };
        let Type::Path(path) = &*item.self_ty else { continue };
        let Some(builder) = path.path.segments.last() else { continue };
        for method in &mut item.items {
            if let ImplItem::Fn(method) = method
                && setters.contains(&(builder.ident.to_string(), method.sig.ident.to_string()))
            {
                check_value(method);
            }
        }
    }
}

/// The builders and setters of such parameters.
fn setters(bundle: &Bundle) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for operation in bundle.operations() {
        for part in operation.parameters() {
            let schema = bundle.resolve(&part.value["schema"]);
            if part.value["in"] == "path"
                && schema["type"] == "string"
                && schema.get("x-aos-id").is_none()
            {
                let name = part.value["name"].as_str().unwrap_or_default();
                found.insert((builder_name(operation.id()), field_name(name)));
            }
        }
    }
    found
}

fn check_value(setter: &mut ImplItemFn) {
    struct Check(String);
    impl VisitMut for Check {
        fn visit_expr_assign_mut(&mut self, assignment: &mut ExprAssign) {
            let (name, value): (_, Expr) = (&self.0, (*assignment.right).clone());
            *assignment.right =
                parse_quote!(#value.and_then(|value| crate::identifier::checked(#name, value)));
            visit_expr_assign_mut(self, assignment);
        }
    }
    let name = setter.sig.ident.to_string();
    visit_block_mut(&mut Check(name), &mut setter.block);
}
