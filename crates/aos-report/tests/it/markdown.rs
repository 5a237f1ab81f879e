//! The summary.

use aos_report::{Report, markdown};

use crate::support::{counted, full, report, tenant, text};

fn summary(report: &Report) -> String {
    text(|out| markdown(report, out))
}

#[test]
fn the_summary_says_what_is_missing_at_risk_and_changed() {
    assert_eq!(
        summary(&full()),
        "\
# Risky actions: north

- **Incomplete:** 1 of 5 tenants failed
- **Incomplete:** the tenants of 1 customer could not be listed
- **1,510 risky actions** (0), 1,049 normal, in 4 tenants
- 3 tenants at risk, 1 failed, 1 without data, 1 customer without tenants
- Read 26 Nov 2026 07:00 +01:00 in 42 s; compared with 25 Nov 2026 07:00 +01:00

| Customer | Tenant | Risky | Change |
|---|---|--:|--:|
| Contoso | risen | 1,500 | +12 |
| Contoso | fallen | 8 | -12 |
| Contoso | new | 2 | new |

- Risen: 1: Contoso / risen
- Fallen: 1: Contoso / fallen
- New tenants: 1: Contoso / new
- Gone tenants: 1: Contoso / gone
- Newly failing: 2: Contoso / broken; d2 / (tenants unknown)

- Failed, 403 Forbidden: 1. Next step: try again
- Failed, 503 Service Unavailable: 1. Next step: try again
"
    );
}

#[test]
fn a_quiet_summary_is_short() {
    assert_eq!(
        summary(&Report { profile: None, ..report(vec![tenant("a", counted(0, 0))]) }),
        "\
# Risky actions

- **0 risky actions**, 0 normal, in 1 tenant
- 0 tenants at risk, 0 failed, 0 without data, 0 customers without tenants
- Read 26 Nov 2026 07:00 +01:00 in 42 s
"
    );
}

#[test]
fn names_are_only_text() {
    for (name, shown) in [
        ("North & Co. (3-1)", r"North \& Co. (3-1)"),
        ("*a* _b_ `c` ~d~ | #1 $x$", r"\*a\* \_b\_ \`c\` \~d\~ \| \#1 \$x\$"),
        ("<b>x</b> [y](z) \\", r"\<b\>x\</b\> \[y\](z) \\"),
        (
            "https://x.example www.x.example Www.y 10:30",
            r"https\://x.example www\.x.example Www\.y 10:30",
        ),
        ("@all a@b.example", "\\@\u{200b}all a\\@\u{200b}b.example"),
        ("a\n# b\u{202e}\u{7}", "a \\# b\u{fffd}\u{fffd}"),
    ] {
        let summary = summary(&report(vec![tenant(name, counted(1, 2))]));
        assert!(summary.contains(&format!("| Contoso | {shown} | 1 |  |\n")), "{summary}");
    }
}

#[test]
fn long_lists_are_cut_and_counted() {
    let rows = (0..30).map(|row| tenant(&format!("t{row:02}"), counted(30 - row, 2))).collect();
    let summary = summary(&Report { tenants: rows, ..full() });
    assert_eq!(summary.matches("\n| Contoso |").count(), 10);
    assert!(
        summary.contains("- New tenants: 30: Contoso / t00; Contoso / t01; Contoso / t02; …\n")
    );
    assert!(summary.lines().count() <= 30, "{summary}");
}
