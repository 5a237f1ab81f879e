//! The methods of the facade that are made of a made-up specification, and of
//! mistakes in it.

use crate::common::{Workspace, holds, lacks, mistake_in, rejected};

const SITES: &str = "spec/sites.yaml";
const PLACE: &str = "spec/sites.yaml: paths./accounts";

/// Sites with ports: handles, arguments of every kind, an outcome.
fn sites() -> Workspace {
    Workspace::with(SITES, include_str!("../accounts/sites.yaml"))
}

#[test]
fn each_handle_is_made_by_the_one_above_it() {
    let workspace = sites().generated();
    holds(
        &workspace.facade("src/generated/mod"),
        &["pub use super::account::Account;", "pub use super::branch_site::BranchSite;"],
    );
    holds(
        &workspace.facade("src/generated/elements"),
        &["impl Elements {", "pub fn account(&self, id: impl AsRef<str>) -> handles::Account"],
    );
    holds(
        &workspace.facade("src/generated/account"),
        &[
            "#[derive(Clone)] pub struct Account",
            "pub fn id(&self) -> &str { self.0.id(0) }",
            "pub fn branch_site(&self, id: impl AsRef<str>) -> handles::BranchSite",
            "self.0.with(\"branch site\", id.as_ref())",
        ],
    );
    holds(
        &workspace.facade("src/generated/branch_site"),
        &[
            "pub fn account_id(&self) -> &str { self.0.id(0) }",
            "pub fn id(&self) -> &str { self.0.id(1) }",
            "self.0.debug(\"BranchSite\", f)",
        ],
    );
}

#[test]
fn what_is_required_is_an_argument_and_the_rest_is_set_on_the_call() {
    let workspace = sites().generated();
    let site = workspace.facade("src/generated/branch_site");
    holds(
        &site,
        &[
            "pub fn configure(&self, side: impl Into<aos_api::enums::Side>, retries: i32, body: types::ConfigurePortBody) -> calls::ConfigurePort",
            "self.0.api().configure_port().account_id(self.0.id(0)).site_number(self.0.id(1)).side(side).retries(retries).body(body)",
            "pub fn site(&self) -> calls::RetrieveSite",
        ],
    );
    lacks(&site, &["due_by", "async", "_with("]);
    let calls = workspace.api("calls");
    holds(&calls, &["pub fn due_by(self, value: impl Into<crate::Timestamp>) -> Self"]);
    holds(&calls, &["ConfigurePort = 0 => ();", "RetrieveSite = 3 => types::Site;"]);
}

#[test]
fn a_body_is_its_only_field_a_struct_or_setters() {
    let workspace = sites();
    workspace.replace(SITES, "[label, owners]", "[label]");
    workspace.replace(SITES, "                owners:\n                  type: array\n                  items: {type: string}\n                  description: Who owns it.\n", "");
    workspace.replace(SITES, "label: red & blue, owners: [Ann, Bob]", "label: red & blue");
    let workspace = workspace.generated();
    holds(
        &workspace.facade("src/generated/branch_site"),
        &["retries: i32, label: impl Into<String>) -> calls", ".retries(retries).label(label)"],
    );
    holds(
        &workspace.facade("src/generated/account"),
        &["pub fn transfer_sites(&self, body: types::Transfer) -> calls::TransferSites"],
    );
    holds(
        &workspace.facade("src/generated/elements"),
        &["pub fn accounts(&self) -> calls::RetrieveAccounts { self.api().retrieve_accounts() }"],
    );
    holds(
        &workspace.api("calls"),
        &[
            "pub fn names(self, value: impl Into<crate::OneOrMany<String>>) -> Self { Self(self.0.field(\"names\",",
            "RetrieveAccounts = 1 => types::AccountPage, types::Account;",
        ],
    );
}

#[test]
fn a_field_of_a_body_may_say_whom_the_call_is_about() {
    let workspace = sites();
    let receiver = "receiver: {type: string, x-aos-handle: branch_site}";
    workspace.replace(SITES, "receiver: {type: string}", receiver);
    let workspace = workspace.generated();
    holds(
        &workspace.api("operations"),
        &[
            "Input { name: \"receiver\", location: Location::Body, handle: Some(\"branch site\"), required: true,",
        ],
    );
    // It makes no handle: the body is an argument like any other.
    holds(
        &workspace.facade("src/generated/account"),
        &["transfer_sites(&self, body: types::Transfer)"],
    );
}

#[test]
fn a_handle_in_a_body_is_one_of_a_path() {
    let schemas = "spec/sites.yaml: components.schemas";
    for (from, to, sentence) in [
        (
            "receiver: {type: string}",
            "receiver: {type: string, x-aos-handle: receiver}",
            "Transfer.properties.receiver.x-aos-handle: no path parameter makes the handle receiver.",
        ),
        (
            "archive: {type: boolean}",
            "archive: {type: boolean, x-aos-handle: account}",
            "Transfer.properties.archive.x-aos-handle: in a schema it belongs on a text that is a field of a request body.",
        ),
        (
            "        names:\n          type: array\n          items: {type: string}",
            "        names:\n          type: array\n          items: {type: string, x-aos-handle: account}",
            "AccountFilter.properties.names.items.x-aos-handle: in a schema it belongs on a text that is a field of a request body.",
        ),
    ] {
        mistake_in(&sites(), SITES, from, to, &format!("{schemas}.{sentence}"));
    }
}

#[test]
fn comments_name_scopes_page_arguments_and_retries() {
    let workspace = sites().generated();
    let site = workspace.read("crates/aos-facade/src/generated/branch_site.rs");
    let calls = workspace.read("crates/aos-api/src/generated/calls.rs");
    for (text, line) in [
        (&site, "/// Configure a port."),
        (&site, "/// See [`ConfigurePort`](calls::ConfigurePort)."),
        (&site, "/// - `side`: The side of the site."),
        (&calls, "/// Configures a port. A field that is left out is not documented."),
        (&calls, "/// `label` (required): The label."),
        (&calls, "/// `dueBy`: When it must be done."),
        (
            &calls,
            "/// Operation `configure_port`: `PUT /accounts/{accountId}/sites/{siteNumber}/ports/{side}`.",
        ),
        (&calls, "/// Needs the scope `devices.readwrite`."),
        (&calls, "/// The vendor's page: <https://example.com/docs/sites/configure.html>."),
        (&calls, "/// Not retried unless it was never sent or got 429."),
        (
            &calls,
            "/// A success that says that the request was rejected is an error of the kind [`Rejected`](crate::ErrorKind::Rejected).",
        ),
    ] {
        assert!(text.lines().any(|known| known.trim() == line), "{line:?} is missing");
    }
    // Of the five calls two write, and one of these has an outcome.
    assert_eq!(calls.matches("Not retried unless").count(), 2);
    assert_eq!(calls.matches("of the kind [`Rejected`]").count(), 1);
}

#[test]
fn the_tests_know_what_must_be_sent() {
    let workspace = sites().generated();
    holds(
        &workspace.facade("tests/it/generated/requests"),
        &[
            "target: \"/accounts/main%20account/sites/7a/ports/1?retries=2\"",
            "target: \"/accounts/main%20account/sites/7a/ports/1?retries=2&dueBy=2026-01-02T03%3A04%3A05Z\"",
            "body: Some(\"{\\\"label\\\":\\\"red & blue\\\",\\\"owners\\\":[\\\"Ann\\\",\\\"Bob\\\"]}\")",
            "elements.account(\"main account\").branch_site(\"7a\").configure(sample::<aos_facade::api::enums::Side>(\"1\"), sample::<i32>(\"2\"), sample::<types::ConfigurePortBody>(",
            ").due_by(sample::<aos_facade::api::Timestamp>(\"\\\"2026-01-02T03:04:05Z\\\"\"))",
            "target: \"/accounts?pageIndex=1\", body: Some(\"{}\")",
            "target: \"/accounts?pageIndex=1&pageSize=1\", body: Some(\"{\\\"names\\\":[\\\"Main Account\\\"]}\")",
            "rows(elements.accounts().stream())",
        ],
    );
    let decode = workspace.facade("tests/it/generated/decode");
    holds(&decode, &["\"retrieve_site\" => through::<types::Site>(response)"]);
    lacks(&decode, &["configure_port"]);
}

#[test]
fn a_handle_is_reached_in_one_way() {
    let workspace = sites();
    workspace.write(
        "spec/probes.yaml",
        r"
openapi: 3.0.3
info: {title: Probes, version: '1'}
paths:
  /probes/{siteNumber}:
    get:
      operationId: retrieve_probe
      tags: [sites]
      summary: Read a probe
      description: Reads it.
      x-aos-source: probes/get.md
      security:
        - elements: [devices.read]
      parameters:
        - $ref: 'sites.yaml#/components/parameters/SiteNumber'
      responses:
        '200':
          description: The probe.
          content:
            application/json:
              schema:
                $ref: 'sites.yaml#/components/schemas/Site'
              example: {ports: 1}
",
    );
    rejected(
        &workspace,
        "spec/probes.yaml: paths./probes/{siteNumber}.get.parameters: the handle branch_site is reached through siteNumber here and through accountId, siteNumber elsewhere; give one of them another name.",
    );
}

#[test]
fn a_method_has_a_name_of_its_own() {
    for (from, to, sentence) in [
        (
            "operationId: retrieve_accounts",
            "operationId: retrieve_base_url",
            ".post.x-aos-method: Elements has a method base_url already; choose another name with x-aos-method.",
        ),
        (
            "      operationId: retrieve_site\n",
            "      operationId: retrieve_site\n      x-aos-method: account_id\n",
            "/{accountId}/sites/{siteNumber}.get.x-aos-method: BranchSite has a method account_id already; choose another name with x-aos-method.",
        ),
    ] {
        mistake_in(&sites(), SITES, from, to, &format!("{PLACE}{sentence}"));
    }
}

#[test]
fn an_example_without_a_required_field_is_rejected() {
    mistake_in(
        &sites(),
        SITES,
        "label: red & blue, owners",
        "owners",
        &format!(
            "{PLACE}/{{accountId}}/sites/{{siteNumber}}/ports/{{side}}.put.requestBody.content.application/json.example: the example does not match its schema: it lacks label, which is required."
        ),
    );
}
