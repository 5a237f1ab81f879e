//! `aos codes`.

use aos_facade::api::{CODES, Codes, Field, ValueKind};
use heck::ToKebabCase;
use serde_json::json;

use crate::{context::Context, exit::Outcome};

pub(crate) fn run(list: Option<&Codes>, context: &Context<'_>) -> Outcome {
    let Some(list) = list else {
        let codes = Field::new("codes", ValueKind::Integer);
        let lists = CODES.iter().map(
            |list| json!({"list": list.name.to_kebab_case(), "codes": list.entries().count()}),
        );
        let fields = [Field::new("list", ValueKind::Text), codes];
        return context.print(&fields, &["list", "codes"], &["list"], lists);
    };
    let codes = list.entries().map(|(code, name)| json!({"code": code, "name": name}));
    let fields = [Field::new("name", ValueKind::Text), Field::new("code", ValueKind::Id)];
    context.print(&fields, &["name", "code"], &["code"], codes)
}
