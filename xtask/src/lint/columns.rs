//! Columns: what a list shows of a row, and in which order.

use std::collections::BTreeSet;

use crate::{
    failure::{Failure, bail, ensure},
    spec::{
        fields::{self, Field, Way},
        model::{Operation, Spec},
    },
};

/// Checks that the columns are fields of a row, and that a name is before the ids.
pub(super) fn lint(spec: &Spec, operation: &Operation) -> Result<(), Failure> {
    let place = operation.place(&["x-aos-columns"]);
    let Some(row) = operation.row(spec) else {
        ensure! { place;
            operation.columns.is_empty() =>
                "it names the fields of a row, and belongs beside x-aos-paging.";
        }
        ensure! { operation.place(&["x-aos-expand"]);
            operation.expand.is_none() =>
                "it names a list within a row, and belongs beside x-aos-paging.";
        }
        return Ok(());
    };
    let fields = fields::of(spec, row, Way::Response);
    let expand = operation.expand.as_deref();
    ensure! { operation.place(&["x-aos-expand"]);
        expand.is_none_or(|name| fields.iter().any(|field| {
            field.path == name && field.shape.list && field.shape.kind == "Object"
        })) => "a row has no list of objects {:?}, which x-aos-expand names.", expand.unwrap_or_default();
    }
    // With each element of the expanded list in the place of the list.
    let column = |field: &Field<'_>| match expand {
        Some(list) => field.path.replacen(&format!("{list}[]."), &format!("{list}."), 1),
        None => field.path.clone(),
    };
    let of_rows = |path: &str| !path.is_empty() && !path.contains(['[', '*']);
    let known: Vec<String> = fields.iter().map(column).filter(|path| of_rows(path)).collect();
    let mut names = BTreeSet::new();
    for name in operation.columns.iter().map(|name| &**name) {
        ensure! { place;
            names.insert(name) => "the column {name} is named twice.";
            known.iter().any(|known| known == name) =>
                "a row has no field {name:?}, which x-aos-columns names.";
            Some(name) != expand => "the rows are the elements of {name}; name fields of it.";
        }
    }
    let shown = match names.is_empty() {
        true => known.iter().filter(|path| !path.contains('.')).map(String::as_str).collect(),
        false => Vec::from_iter(operation.columns.iter().map(|name| &**name)),
    };
    let first_name = shown.iter().position(|name| name.to_ascii_lowercase().ends_with("name"));
    let first_id = shown.iter().position(|name| fields::is_id(name));
    if let (Some(id), Some(name)) = (first_id, first_name)
        && id < name
    {
        bail!(
            place,
            "the column {} is before {}; name the columns of a row with x-aos-columns, a name before the ids.",
            shown[id],
            shown[name]
        );
    }
    Ok(())
}
