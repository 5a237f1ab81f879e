//! The page of all operations that `cargo xtask generate` writes.

use std::path::Path;

use crate::common::Workspace;

const POLICIES: &str = "spec/policies.yaml";

fn workspace() -> Workspace {
    Workspace::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/whole"))
}

#[test]
fn the_page_says_how_each_operation_is_called() {
    let workspace = workspace();
    let scopes = "- elements: [policies.read]";
    let more = format!("{scopes}\n        - elements: [policies.readwrite]");
    workspace.replace(POLICIES, scopes, &more);
    workspace.replace(POLICIES, "Apply the policy", "Apply | replace the policy");
    workspace.generate();
    let page = workspace.read("docs/operations.md");
    assert!(page.contains("\nThe API has 2 operations, "), "{page}");
    assert!(
        page.ends_with(
            "
## policies

Policies.

| operation | request | scopes | in Rust | command |
|---|---|---|---|---|
| [`apply_policy`](https://example.com/docs/policies/apply.html)<br>Apply \\| replace the policy | `PUT /sites/{siteId}/policy` | `policies.readwrite` | `elements.site(id).apply_policy(mode)` | `aos policies apply` |
| [`retrieve_policy`](https://example.com/docs/policies/get.html)<br>Read the policy | `GET /sites/{siteId}/policy` | `policies.read` or<br>`policies.readwrite` | `elements.site(id).policy()` | `aos policies show` |
"
        ),
        "{page}"
    );
}

#[test]
fn a_stale_page_is_found() {
    let workspace = workspace().generated();
    workspace.replace("docs/operations.md", "## policies", "## rules");
    let output = workspace.run(&["generate", "--check"]);
    let diff = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(diff.contains("-## rules\n+## policies\n"), "{diff}");
    assert_eq!(output.status.code(), Some(1));
}
