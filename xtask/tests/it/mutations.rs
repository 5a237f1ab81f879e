//! No mistake in the specification is passed over: each is rejected with its place,
//! or the code made of it parses and has no name twice.

use crate::{fleet::VISITS, types::workspace};

#[test]
fn every_mistake_is_rejected_with_its_place_or_harmless() {
    let workspace = workspace();
    workspace.write(VISITS.0, VISITS.1);
    let report = xtask::mutate(workspace.path(), xtask::Extent::Keys).unwrap();
    assert!(report.wrong.is_empty(), "{report}");
    assert!(report.rejected > 500 && report.accepted > 50, "{report}");
}
