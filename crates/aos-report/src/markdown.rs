//! A summary of about thirty lines, for a chat or a ticket.

use std::io::{self, Write};

use crate::{
    model::{Report, Tenant},
    summary::List,
    text,
};

/// Tenants in the list of those at risk.
const AT_RISK: usize = 10;
/// Tenants that are named in each list of changes.
const NAMED: usize = 3;

/// Writes a summary of the report as Markdown: what is missing, the totals, the ten riskiest
/// tenants, what changed and what failed.
///
/// # Errors
///
/// Those of the writer.
pub fn markdown(report: &Report, mut out: impl Write) -> io::Result<()> {
    let totals = report.totals();
    let profile = text::seen(&report.profile).map(|name| format!(": {}", escaped(&name)));
    writeln!(out, "# Risky actions{}\n", profile.unwrap_or_default())?;
    for sentence in report.missing() {
        writeln!(out, "- **Incomplete:** {}", escaped(&sentence))?;
    }
    let change = totals.change.map(|change| format!(" ({})", text::signed(change)));
    let count = |number: usize, one, many| text::counted(number, one, many);
    writeln!(
        out,
        "- **{} risky actions**{}, {} normal, in {}",
        text::total(&totals.risky),
        change.unwrap_or_default(),
        text::total(&totals.normal),
        count(totals.read, "tenant", "tenants"),
    )?;
    writeln!(
        out,
        "- {} at risk, {} failed, {} without data, {} without tenants",
        count(totals.at_risk, "tenant", "tenants"),
        text::grouped(totals.failed),
        text::grouped(totals.not_reported),
        count(totals.without_tenants, "customer", "customers"),
    )?;
    write!(out, "- Read {} in {}", text::time(&report.began), text::took(report))?;
    match &report.compared_with {
        Some(then) => writeln!(out, "; compared with {}", text::time(then))?,
        None => writeln!(out)?,
    }

    let is_at_risk = |row: &&Tenant| row.state.risky() > Some(0);
    let at_risk: Vec<_> = report.rows().into_iter().filter(is_at_risk).take(AT_RISK).collect();
    if !at_risk.is_empty() {
        writeln!(out, "\n| Customer | Tenant | Risky | Change |\n|---|---|--:|--:|")?;
    }
    for row in at_risk {
        let (customer, tenant) = (escaped(&text::customer(row)), escaped(&text::tenant(row)));
        let risky = text::risky(row);
        let change = report.compared_with.as_ref().map(|_| text::change(row));
        writeln!(out, "| {customer} | {tenant} | {risky} | {} |", change.unwrap_or_default())?;
    }

    if let Some(changes) = report.changes() {
        writeln!(out)?;
        for List { heading, tenants, .. } in changes.lists() {
            write!(out, "- {heading}: {}", text::grouped(tenants.len()))?;
            let named = tenants.iter().take(NAMED).map(|row| escaped(&text::names(row)));
            let mut named: Vec<String> = named.collect();
            if tenants.len() > NAMED {
                named.push("…".to_owned());
            }
            let colon = if named.is_empty() { "" } else { ": " };
            writeln!(out, "{colon}{}", named.join("; "))?;
        }
    }
    for (place, group) in report.failures().iter().enumerate() {
        let step = group.next_step.map(|step| format!(". Next step: {}", escaped(step)));
        let (reason, number) = (escaped(group.reason), group.tenants.len());
        let before = if place == 0 { "\n" } else { "" };
        let step = step.unwrap_or_default();
        writeln!(out, "{before}- Failed, {reason}: {}{step}", text::grouped(number))?;
    }
    Ok(())
}

/// Text that is only text in Markdown: no markup, no link, no mention of anybody.
fn escaped(text: &str) -> String {
    let text = text::visible(text);
    let mut escaped = String::with_capacity(text.len());
    for (place, c) in text.char_indices() {
        let (before, after) = text.split_at(place);
        // Addresses become links without any markup.
        let is_link = match c {
            ':' => after.starts_with("://"),
            '.' => before.to_ascii_lowercase().ends_with("www"),
            _ => false,
        };
        if is_link || r"\`*_[]<>#|~&$@".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
        if c == '@' {
            // Services look for mentions when the escapes are gone.
            escaped.push('\u{200b}');
        }
    }
    escaped
}
