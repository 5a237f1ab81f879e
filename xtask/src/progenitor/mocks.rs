//! The generated mocks.

use quote::ToTokens;
use syn::{
    Expr, ExprMethodCall, ImplItemFn, Macro, parse_quote,
    visit_mut::{
        VisitMut, visit_block_mut, visit_expr_mut, visit_file_mut, visit_impl_item_fn_mut,
    },
};

use super::run;
use crate::{failure::Failure, input::Purpose, spec::model::Spec};

pub(crate) fn mocks(spec: &Spec) -> Result<syn::File, Failure> {
    let mut file = run::run(spec, Purpose::Mocks)?;
    visit_file_mut(&mut Mend, &mut file);
    Ok(file)
}

/// Mends what the generator gets wrong in the expectations of a mock.
struct Mend;

impl VisitMut for Mend {
    /// The value of a path parameter goes into a regular expression as it is:
    /// the dot of an id would match anything, and what the client encodes
    /// nothing.
    fn visit_macro_mut(&mut self, item: &mut Macro) {
        if item.path.is_ident("format") {
            let text = item.tokens.to_token_stream().to_string();
            let escaped = text.replace(
                "value . to_string ()",
                "regex::escape(&aos_api::encode_path(&value.to_string()))",
            );
            if let Ok(tokens) = escaped.parse() {
                item.tokens = tokens;
            }
        }
    }

    /// A list in the query is written as if it were one value.
    fn visit_impl_item_fn_mut(&mut self, method: &mut ImplItemFn) {
        if method.sig.to_token_stream().to_string().contains(":: vec :: Vec <") {
            visit_block_mut(&mut Lists, &mut method.block);
        }
        visit_impl_item_fn_mut(self, method);
    }
}

/// Expects each value of a list.
struct Lists;

impl VisitMut for Lists {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = expression
            && call.method == "query_param"
        {
            let ExprMethodCall { receiver, args, .. } = call;
            let name = args.first();
            *expression = parse_quote!(
                value.iter().fold(#receiver, |when, value| when.query_param(#name, value.to_string()))
            );
        }
    }
}
