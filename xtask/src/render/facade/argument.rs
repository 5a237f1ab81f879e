//! How a method of the facade takes a value of a type of the generated client.

use quote::ToTokens;
use syn::{
    Type,
    visit_mut::{VisitMut, visit_path_mut},
};

use super::shapes::{Shapes, generic};

/// How a value is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// `impl Into<String>`.
    Text,
    /// `impl AsRef<str>`, checked when it is used.
    Id,
    /// A list of texts: `impl IntoIterator<Item = impl Into<String>>`.
    Texts,
    /// Another list: `impl IntoIterator<Item = T>`.
    List,
    /// What becomes the type: `impl Into<T>`.
    Into,
    /// As it is.
    Value,
}

/// A type of the generated client, as the facade writes it.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    pub(super) form: Form,
    /// The type itself.
    pub(super) ty: String,
    /// The type of what a list holds.
    item: String,
}

impl Taken {
    /// How a value of a type of the client's code is taken.
    pub(super) fn of(ty: &Type, shapes: &Shapes<'_>) -> Self {
        let outside = |ty: &Type| outside(ty, shapes);
        let text = outside(ty);
        let (form, item) = match generic(ty, "Vec") {
            Some(inner) if is_string(inner) => (Form::Texts, String::new()),
            Some(inner) => (Form::List, outside(inner)),
            None if is_string(ty) => (Form::Text, String::new()),
            None if text.starts_with("aos_api :: ids ::") => (Form::Id, String::new()),
            // An enum is written as it stands, `ActionType::Risky`; the other
            // handwritten types are made of a text or a number.
            None if text.starts_with("aos_api ::") && !text.starts_with("aos_api :: enums ::") => {
                (Form::Into, String::new())
            }
            None => (Form::Value, String::new()),
        };
        Self { form, ty: text, item }
    }

    /// The type of the argument.
    pub(super) fn parameter(&self) -> String {
        match self.form {
            Form::Text => "impl Into<String>".to_owned(),
            Form::Id => "impl AsRef<str>".to_owned(),
            Form::Texts => "impl IntoIterator<Item = impl Into<String>>".to_owned(),
            Form::List => format!("impl IntoIterator<Item = {}>", self.item),
            Form::Into => format!("impl Into<{}>", self.ty),
            Form::Value => self.ty.clone(),
        }
    }

    /// The value of an argument of this name; `None` for an id, which may be
    /// refused.
    pub(super) fn value(&self, name: &str) -> Option<String> {
        match self.form {
            Form::Text | Form::Into => Some(format!("{name}.into()")),
            Form::Texts => Some(format!("{name}.into_iter().map(Into::into).collect()")),
            Form::List => Some(format!("{name}.into_iter().collect()")),
            Form::Value => Some(name.to_owned()),
            Form::Id => None,
        }
    }
}

/// A type of the generated client, seen from the facade.
pub(super) fn outside(ty: &Type, shapes: &Shapes<'_>) -> String {
    struct Outside<'a, 'b>(&'a Shapes<'b>);
    impl VisitMut for Outside<'_, '_> {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            visit_path_mut(self, path);
            let first = path.segments.first().map(|first| first.ident.to_string());
            match first.as_deref() {
                Some("crate") => path.segments[0].ident = quote::format_ident!("aos_api"),
                Some(name) if path.segments.len() == 1 && self.0.is_type(name) => {
                    path.segments.insert(0, syn::parse_quote!(types));
                }
                _ => {}
            }
        }
    }
    let mut ty = ty.clone();
    Outside(shapes).visit_type_mut(&mut ty);
    let text = ty.to_token_stream().to_string();
    // What stands in the prelude is easier to read without its path.
    [
        (":: std :: string :: String", "String"),
        (":: std :: vec :: Vec", "Vec"),
        (":: std :: option :: Option", "Option"),
        (":: std :: collections ::", "std :: collections ::"),
    ]
    .into_iter()
    .fold(text, |text, (long, short)| text.replace(long, short))
}

fn is_string(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "String"))
}
