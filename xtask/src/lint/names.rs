//! Names that are the same once they are written as Rust writes them.

use std::collections::BTreeMap;

use heck::ToPascalCase;

use crate::{
    failure::{Failure, bail, ensure},
    spec::{model::Spec, names::field_name},
};

pub(super) fn lint(spec: &Spec) -> Result<(), Failure> {
    for name in spec.schemas.keys() {
        let written = name.to_pascal_case();
        ensure! { spec.schema_place(name);
            *name == written => "Rust writes the name {name} as {written}; write it so here.";
        }
    }
    for (at, schema) in spec.all_schemas() {
        let mut fields = BTreeMap::new();
        for name in schema.properties.keys() {
            let place = at.part(&format!(".properties.{name}"));
            let field = field_name(name);
            ensure! { place;
                syn::parse_str::<syn::Ident>(&field).is_ok() =>
                    "no field can have a name made of {name:?}; the generator needs a letter first.";
            }
            if let Some(other) = fields.insert(field, name) {
                bail!(
                    place,
                    "{name} and {other} would be one field in Rust; describe one of them, with the \
                     other as x-aos-aliases."
                );
            }
        }
    }
    Ok(())
}
