//! Types: choices that are decided, and keys and variants that are
//! unambiguous.

use std::collections::BTreeSet;

use crate::{
    failure::{Failure, bail, ensure},
    rust_type,
    spec::{
        model::Spec,
        names::variants_name,
        reach::{Owner, Position, Reach},
        schema::{Kind, Schema},
    },
};

pub(super) fn lint(spec: &Spec, reach: &Reach) -> Result<(), Failure> {
    for (at, schema) in spec.all_schemas() {
        let place = at.place();
        if let Some(ty) = rust_type::marked(spec, schema, "crate") {
            ensure! { place;
                !at.is_root() || at.owner == Owner::Success =>
                    "x-aos-type belongs on a property, on the items of a list, on the values of a map or \
                     on the schema of a response.";
            }
            ty.map_err(|sentence| Failure::new(place.clone(), sentence))?;
            exclusive(spec, schema, &place)?;
        }
        let is_decided = schema.mark.is_some() || schema.variants.is_some();
        let bare = schema.bare.as_ref().map(|field| schema.properties.get(field));
        let is_list =
            |list: Option<&Schema>| list.is_some_and(|list| list.kind == Some(Kind::Array));
        ensure! { place;
            is_decided || schema.choice().is_empty() =>
                "anyOf and oneOf need x-aos-type or x-aos-variants beside them, which say what becomes of the choice.";
            is_decided || schema.all_of.is_empty() || schema.name().is_some() =>
                "allOf must hold one reference, with only a description beside it.";
            bare.is_none_or(|list| at.name().is_some() && is_list(list)) =>
                "x-aos-bare belongs on a named schema, and names a list of it.";
        }
        variants(spec, &at, schema)?;
        aliases(&at, schema, reach)?;
    }
    Ok(())
}

/// `oneOf` promises that a value fits one alternative only. Clients of other
/// languages reject what fits two, and some make nothing of `anyOf`.
fn exclusive(spec: &Spec, schema: &Schema, place: &str) -> Result<(), Failure> {
    ensure! { place;
        schema.any_of.is_empty() =>
            "a choice with x-aos-type is a oneOf: generators of other languages make an empty object of anyOf.";
    }
    let mut kinds = BTreeSet::new();
    for alternative in &schema.one_of {
        let kind = match spec.resolve(alternative).kind {
            Some(Kind::Integer) => Kind::Number,
            Some(kind) => kind,
            None => bail!(place, "an alternative of oneOf has no type, so anything fits it."),
        };
        ensure! { place;
            kinds.insert(kind) =>
                "two alternatives of oneOf are of the type {kind:?}, so a value could fit both.";
        }
    }
    Ok(())
}

fn variants(spec: &Spec, at: &Position<'_>, schema: &Schema) -> Result<(), Failure> {
    let Some(variants) = &schema.variants else { return Ok(()) };
    let place = at.place();
    let Some((owner, property)) = at.property() else {
        bail!(place, "x-aos-variants belongs on a property of a named schema.");
    };
    let (name, by) = (variants_name(owner, property), &*variants.by);
    let kind = spec.property(&spec.schemas[owner], by).and_then(|decides| decides.kind);
    ensure! { place;
        by != property && matches!(kind, Some(Kind::Integer | Kind::String)) =>
            "x-aos-variants is decided by {by:?}, which is not a number or text beside it.";
        !spec.schemas.contains_key(&name) =>
            "the variants need the name {name}, which a schema has; rename it.";
    }
    for (value, name) in &variants.map {
        let target = spec.schemas.get(&**name);
        ensure! { place;
            schema.any_of.iter().any(|choice| choice.name() == Some(name)) =>
                "x-aos-variants has {name} for {value}, but anyOf beside it does not refer to it.";
            target.is_some_and(|target| target.kind == Some(Kind::Object)) =>
                "x-aos-variants has {name}, which is not an object.";
        }
    }
    Ok(())
}

fn aliases(at: &Position<'_>, schema: &Schema, reach: &Reach) -> Result<(), Failure> {
    let mut names: BTreeSet<&str> = schema.properties.keys().map(String::as_str).collect();
    for (name, property) in &schema.properties {
        for alias in &property.aliases {
            ensure! { at.place();
                at.name().is_some_and(|owner| reach.responses.contains(owner)) =>
                    "{name} has x-aos-aliases, which belong on a property of a named schema that a response is made of.";
                names.insert(alias) =>
                    "the alias {alias} of {name} is given twice, or the name of another field.";
                // Keys are read in whatever case they have.
                !schema.properties.keys().any(|other| other != name && other.eq_ignore_ascii_case(alias)) =>
                    "the alias {alias} of {name} is the name of another field in another case.";
            }
        }
    }
    Ok(())
}
