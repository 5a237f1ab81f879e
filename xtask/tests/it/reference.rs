//! The page of all operations that `cargo xtask generate` writes.

#[allow(dead_code, reason = "each test file uses its own part of it")]
use crate::common;

use std::path::Path;

use common::Workspace;

#[test]
fn the_page_tells_how_each_operation_is_reached() {
    let workspace = Workspace::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/whole"));
    let doors = "spec/doors.yaml";
    workspace.replace(
        doors,
        "- elements: [doors.read]",
        "- elements: [doors.read]\n        - elements: [doors.readwrite]",
    );
    workspace.replace(doors, "summary: Paint the door", "summary: Paint | varnish the door");
    let output = workspace.run(&["generate"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let page = workspace.read("docs/operations.md");
    assert!(page.contains("\nThe API has 2 operations, "), "{page}");
    assert!(
        page.ends_with(
            "
## doors

Doors.

| operation | request | scopes | in Rust | command |
|---|---|---|---|---|
| `paint_door`<br>Paint \\| varnish the door | `PUT /houses/{houseId}/door` | `doors.readwrite` | `elements.house(id).paint_door(colour)` | `aos doors paint` |
| `retrieve_door`<br>Tell of the door | `GET /houses/{houseId}/door` | `doors.read` or<br>`doors.readwrite` | `elements.house(id).door()` | `aos doors show` |
"
        ),
        "{page}"
    );
}

#[test]
fn a_stale_page_is_found() {
    let workspace = Workspace::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/whole"));
    assert!(workspace.run(&["generate"]).status.success());
    workspace.replace("docs/operations.md", "## doors", "## windows");
    let output = workspace.run(&["generate", "--check"]);
    let diff = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(diff.contains("-## windows\n+## doors\n"), "{diff}");
    assert_eq!(output.status.code(), Some(1));
}
