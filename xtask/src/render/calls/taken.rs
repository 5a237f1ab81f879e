//! How a setter takes a value of a type of `aos-api`.

use std::collections::BTreeSet;

use quote::ToTokens;
use syn::{
    Type,
    visit_mut::{VisitMut, visit_path_mut},
};

use crate::progenitor::generic;

/// How a value is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A text or an id: `impl AsRef<str>`; as a field of a body `impl Into<String>`.
    Text,
    /// One or several: `impl Into<OneOrMany<T>>`.
    List,
    /// What becomes the type: `impl Into<T>`.
    Into,
    /// As it is.
    Value,
}

/// A type of `aos-api`, and how a value of it is taken.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub(crate) form: Form,
    /// The type, or that of one value of a list, seen from `aos-api`.
    pub(crate) ty: String,
}

impl Taken {
    /// How a value of a type is taken; an optional one as the value itself.
    pub(crate) fn of(ty: &Type, names: &BTreeSet<String>) -> Self {
        let ty = generic(ty, "Option").unwrap_or(ty);
        let (form, ty) = match generic(ty, "Vec") {
            Some(inner) => (Form::List, inner),
            None => (Form::Value, ty),
        };
        let text = path(ty, names);
        let is_text = text == "String" || text.starts_with("crate :: ids ::");
        let form = match form {
            Form::Value if is_text => Form::Text,
            // The handwritten types are made of a text or a number as well.
            Form::Value if text.starts_with("crate ::") => Form::Into,
            form => form,
        };
        Self { form, ty: text }
    }

    /// The type of an argument.
    pub(crate) fn parameter(&self, in_body: bool) -> String {
        match self.form {
            Form::Text if in_body => "impl Into<String>".to_owned(),
            Form::Text => "impl AsRef<str>".to_owned(),
            Form::List => format!("impl Into<crate::OneOrMany<{}>>", self.ty),
            Form::Into => format!("impl Into<{}>", self.ty),
            Form::Value => self.ty.clone(),
        }
    }

    /// The value of an argument `value`, as the body has it.
    pub(crate) fn in_body(&self) -> String {
        match self.form {
            Form::Text => "Into::<String>::into(value)".to_owned(),
            Form::List => format!("Into::<crate::OneOrMany<{}>>::into(value).into_vec()", self.ty),
            Form::Into => format!("Into::<{}>::into(value)", self.ty),
            Form::Value => "value".to_owned(),
        }
    }

    /// The values of an argument `value`, as the path or the query has them.
    pub(crate) fn in_url(&self) -> String {
        match self.form {
            Form::Text => "[value]".to_owned(),
            Form::List => "value.into().into_iter().map(|value| value.to_string())".to_owned(),
            Form::Into => "[value.into().to_string()]".to_owned(),
            Form::Value => "[value.to_string()]".to_owned(),
        }
    }
}

/// A type of `aos-api`, seen from a module beside `types`, whose names are these.
pub(crate) fn path(ty: &Type, names: &BTreeSet<String>) -> String {
    struct Qualify<'a>(&'a BTreeSet<String>);
    impl VisitMut for Qualify<'_> {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            visit_path_mut(self, path);
            if let Some(name) = path.get_ident().map(ToString::to_string)
                && self.0.contains(&name)
            {
                path.segments.insert(0, syn::parse_quote!(types));
            }
        }
    }
    let mut ty = ty.clone();
    Qualify(names).visit_type_mut(&mut ty);
    let text = ty.to_token_stream().to_string();
    // What is in the prelude is easier to read without its path.
    [
        (":: std :: string :: String", "String"),
        (":: std :: vec :: Vec", "Vec"),
        (":: std :: option :: Option", "Option"),
        (":: std :: collections ::", "std :: collections ::"),
    ]
    .into_iter()
    .fold(text, |text, (long, short)| text.replace(long, short))
}
