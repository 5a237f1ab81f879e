//! The workbook, read back.

use std::io::Cursor;

use aos_report::{Report, Tenant, xlsx};
use calamine::{Data, Reader, Xlsx};

use crate::support::{HOSTILE, counted, full, report, tenant};

fn open(report: &Report) -> Xlsx<Cursor<Vec<u8>>> {
    let mut out = Vec::new();
    xlsx(report, &mut out).unwrap();
    Xlsx::new(Cursor::new(out)).unwrap()
}

/// The rows of a sheet, the header first.
fn rows(book: &mut Xlsx<Cursor<Vec<u8>>>, sheet: &str) -> Vec<Vec<Data>> {
    book.worksheet_range(sheet).unwrap().rows().map(<[Data]>::to_vec).collect()
}

fn words(text: &str) -> Data {
    if text.is_empty() { Data::Empty } else { Data::String(text.to_owned()) }
}

#[test]
fn numbers_are_numbers_and_what_is_unknown_is_a_word() {
    let mut book = open(&full());
    assert_eq!(book.sheet_names(), ["Tenants", "Changes", "Failed", "About"]);
    let tenants = rows(&mut book, "Tenants");
    let header = "Customer,Tenant,Risky,Change,Normal,Days at risk,2026-11-24,2026-11-25,2026-11-26,Customer id,Tenant id";
    assert_eq!(tenants[0], header.split(',').map(words).collect::<Vec<_>>());
    let number = Data::Float;
    assert_eq!(
        tenants[1],
        [
            words("Contoso"),
            words("risen"),
            number(1_500.0),
            number(12.0),
            number(40.0),
            number(3.0),
            number(5.0),
            words("unknown"),
            number(1_500.0),
            words("c1"),
            words("risen"),
        ]
    );
    let of = |name| tenants.iter().find(|row| row[1] == words(name)).unwrap()[2..5].to_vec();
    assert_eq!(of("broken"), ["failed", "unknown", "failed"].map(words));
    assert_eq!(of("quiet"), [words("not reported"), words("unknown"), number(2.0)]);
    assert_eq!(of("(no tenants)"), ["no tenants", "", "no tenants"].map(words));
    assert_eq!(tenants.len(), 9);
}

#[test]
fn changes_and_failures_have_sheets() {
    let mut book = open(&full());
    let changes = rows(&mut book, "Changes");
    let what: Vec<_> = changes.iter().map(|row| (row[2].to_string(), row[1].to_string())).collect();
    let expected = [
        ("What", "Tenant"),
        ("Risen", "risen"),
        ("Fallen", "fallen"),
        ("New tenants", "new"),
        ("Gone tenants", "gone"),
        ("Newly failing", "broken"),
        ("Newly failing", "(tenants unknown)"),
    ];
    assert_eq!(what, expected.map(|(what, tenant)| (what.to_owned(), tenant.to_owned())));
    assert_eq!(changes[1][3..6], [Data::Float(1_488.0), Data::Float(1_500.0), Data::Float(12.0)]);
    assert_eq!(changes[3][3..6], [words("not listed"), Data::Float(2.0), words("new")]);
    assert_eq!(changes[4][3..6], [Data::Float(3.0), words("gone"), words("gone")]);

    let failed = rows(&mut book, "Failed");
    let texts = ["Contoso", "broken", "403 Forbidden", "GET /tenants: 403 Forbidden", "try again"];
    assert_eq!(failed[1][..5], texts.map(words));
    assert_eq!(failed.len(), 3);
}

#[test]
fn the_sheet_about_says_first_what_is_missing() {
    let about = rows(&mut open(&full()), "About");
    assert_eq!(about[1], [words("Incomplete"), words("1 of 5 tenants failed")]);
    let of = |name| about.iter().find(|row| row[0] == words(name)).unwrap()[1].clone();
    assert_eq!(of("Risky actions"), Data::Float(1_510.0));
    assert_eq!(of("Tenants failed"), Data::Float(1.0));
    assert_eq!(of("Began"), words("26 Nov 2026 07:00 +01:00"));
    assert_eq!(of("Version"), words("aos 0.1.0"));
    let about = rows(&mut open(&report(vec![])), "About");
    assert!(about.contains(&vec![words("Risky actions"), words("unknown")]));
}

#[test]
fn texts_stay_texts_and_ids_keep_their_digits() {
    let names = HOSTILE.into_iter().chain(["007", "1e5", "+1", "@SUM(A1)", "2026-11-26", "12"]);
    for name in names.filter(|name| !name.trim().is_empty()) {
        let mut book = open(&report(vec![tenant(name, counted(1, 2))]));
        let formulas = book.worksheet_formula("Tenants").unwrap();
        assert!(formulas.is_empty(), "{name:?}");
        let row = rows(&mut book, "Tenants")[1].clone();
        // The ids come last.
        for place in [1, row.len() - 1] {
            assert!(matches!(row[place], Data::String(_) | Data::Empty), "{name:?}: {row:?}");
        }
    }
}

#[test]
fn what_a_cell_cannot_hold_is_cut_or_text() {
    let long =
        Tenant { tenant: Some("x".repeat(40_000)), ..tenant("a", counted(i64::MAX, i64::MIN)) };
    let row = rows(&mut open(&report(vec![long])), "Tenants")[1].clone();
    assert_eq!(row[1].to_string().len(), 32_767);
    // A number there has 15 digits.
    assert_eq!(row[2], words("9,223,372,036,854,775,807"));
    assert_eq!(row[3], words("-9,223,372,036,854,775,808"));
}
