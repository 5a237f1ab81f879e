//! The customers and tenants that a command is about, by ids, names and files; `aos tenants list`.

use std::collections::BTreeSet;

use aos_facade::{
    Elements, Fleet, Named,
    api::{Field, ValueKind, nearest, trim_text},
};
use futures::StreamExt;
use serde_json::{Value, json};

use super::list;
use crate::{
    cli::Selection,
    context::Context,
    exit::{Failure, Outcome},
    given,
    rows::{Plan, Rows, Shape},
    settings::{self, Limits},
};

const IDS_SHOWN: usize = 10;

#[derive(Debug, Default)]
pub(super) struct Selected {
    pub(super) customers: Vec<String>,
    pub(super) exclude: Vec<String>,
}

impl Selection {
    pub(super) fn is_all(&self) -> bool {
        self.customers.is_empty() && self.exclude.is_empty()
    }
}

impl Selected {
    /// Reads files, and looks up the ids of names. Where all are ids nothing is requested. A
    /// name that nobody has is an error, and one that several have.
    pub(super) async fn of(
        selection: &Selection,
        elements: &Elements,
        Context { interrupt, .. }: &Context<'_>,
    ) -> Outcome<Self> {
        let given = selection.clone();
        let read = move || {
            let of = |texts: &[String], option| -> Outcome<Vec<String>> {
                let read = texts.iter().map(|text| entries(text, option));
                Ok(read.collect::<Outcome<Vec<_>>>()?.concat())
            };
            Ok((of(&given.customers, "--customer")?, of(&given.exclude, "--exclude")?))
        };
        let (customers, exclude) = interrupt.or_ends_reading(read).await?;
        if customers.iter().chain(&exclude).all(|text| is_id(text)) {
            return Ok(Self { customers, exclude });
        }
        let known = async {
            let mut tenants = elements.fleet().tenants().stream();
            let mut known = Known::new();
            while let Some(listed) = tenants.next().await {
                let listed = listed?;
                known.insert(known_as(false, &listed.customer));
                known.extend(listed.tenant.iter().flatten().map(|tenant| known_as(true, tenant)));
            }
            Ok(known)
        };
        let known = interrupt.clone().or_ends("nothing was printed", known).await;
        let known = known.map_err(|failure| failure.meaning("the names cannot be looked up"))?;
        let ids = |texts: &[String], option, with_tenants| -> Outcome<Vec<String>> {
            texts.iter().map(|text| id(&known, text, option, with_tenants)).collect()
        };
        Ok(Self {
            customers: ids(&customers, "--customer", false)?,
            exclude: ids(&exclude, "--exclude", true)?,
        })
    }

    pub(super) fn of_fleet(&self, fleet: Fleet) -> Fleet {
        let fleet = fleet.exclude(&self.exclude);
        // An empty list of customers would have no rows.
        if self.customers.is_empty() { fleet } else { fleet.customers(&self.customers) }
    }
}

/// The entries of an argument: itself, or the lines of a file without comments.
fn entries(text: &str, option: &str) -> Outcome<Vec<String>> {
    let Some(lines) = given::file(text, option)? else {
        return match trim_text(text) {
            "" => Err(Failure::usage(format!("{option} is empty"))),
            text => Ok(vec![text.to_owned()]),
        };
    };
    let lines = lines.lines().map(trim_text).filter(|it| !it.is_empty() && !it.starts_with('#'));
    let lines: Vec<String> = lines.map(str::to_owned).collect();
    if lines.is_empty() {
        let sentence = format!("the file {:?} of {option} names nothing", &text[1..]);
        let hint = "give an id or a name a line; # begins a comment";
        return Err(Failure::usage(sentence).hint(hint));
    }
    Ok(lines)
}

/// Whether a text has the form of the vendor's ids, so that it is no name.
fn is_id(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let is_hex = |group: &str| group.chars().all(|c| c.is_ascii_hexdigit());
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|it| is_hex(it))
}

/// The customers and tenants of the service: whether it is a tenant, its name and its id.
type Known = BTreeSet<(bool, String, String)>;

fn known_as(is_tenant: bool, named: &Named) -> (bool, String, String) {
    (is_tenant, named.name.as_deref().unwrap_or_default().to_owned(), named.id.to_string())
}

fn id(known: &Known, text: &str, option: &str, with_tenants: bool) -> Outcome<String> {
    let all = || known.iter().filter(|(is_tenant, ..)| with_tenants || !is_tenant);
    if is_id(text) || all().any(|(.., id)| id.eq_ignore_ascii_case(text)) {
        return Ok(text.to_owned());
    }
    let fits = all().filter(|(_, name, _)| trim_text(name) == text);
    let ids: Vec<&str> = fits.map(|(.., id)| id.as_str()).collect();
    match ids.as_slice() {
        [id] => Ok((*id).to_owned()),
        [] => {
            let what = if with_tenants { "customer or tenant" } else { "customer" };
            let sentence = format!("{option}: there is no {what} {text:?}");
            if text.contains(',') {
                let hint = "separate ids and names by blanks, or put them into a file, one a line";
                return Err(Failure::usage(sentence).hint(hint));
            }
            let near = nearest(text, all().map(|(_, name, _)| name.as_str()));
            let hint = format!("did you mean {near}? `aos tenants list` prints all names");
            Err(Failure::usage(sentence).hint(hint))
        }
        several => {
            let shown = several[..several.len().min(IDS_SHOWN)].join(", ");
            let sentence = format!("{option}: {} have the name {text:?}", several.len());
            Err(Failure::usage(sentence).hint(format!("give an id: {shown}")))
        }
    }
}

const FIELDS: [Field; 4] = [
    Field::new("customer", ValueKind::Text),
    Field::new("tenant", ValueKind::Text),
    Field::new("tenantId", ValueKind::Id),
    Field::new("customerId", ValueKind::Id),
];

pub(crate) async fn tenants(selection: &Selection, context: Context<'_>) -> Outcome {
    let columns = FIELDS.map(|field| field.name);
    let shape = Shape::own(&FIELDS, &columns, &["customerId", "tenantId"]);
    let rows = Rows::new(Plan::new(shape, &context)?, context.target()?);
    let connection = settings::connect(&context, Limits::default()).await?;
    let selected = Selected::of(selection, &connection.elements, &context).await?;
    let tenants = selected.of_fleet(connection.elements.fleet()).tenants().stream().map(|listed| {
        let listed = listed?;
        match &listed.tenant {
            Ok(tenant) => Ok(row(&listed.customer, tenant.as_ref())),
            Err(error) => Err(error.clone()),
        }
    });
    list::print(tenants, rows, Failure::from, context.interrupt).await
}

fn row(customer: &Named, tenant: Option<&Named>) -> Value {
    let id = |named: &Named| Some(named.id.to_string()).filter(|id| !id.is_empty());
    json!({
        "customer": customer.name,
        "tenant": tenant.and_then(|tenant| tenant.name.clone()),
        "customerId": id(customer),
        "tenantId": tenant.and_then(id),
    })
}
