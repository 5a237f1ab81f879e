//! The methods of the facade that are made of a made-up specification, and of
//! mistakes in it.

#[allow(dead_code, reason = "each test file uses its own part of it")]
use crate::common;

use common::{Workspace, refused};

const HOUSES: &str = "spec/houses.yaml";

/// Houses with doors: handles, arguments of every kind, options, a verdict.
const SPECIFICATION: &str = include_str!("../houses/houses.yaml");

fn houses() -> Workspace {
    let workspace = Workspace::new();
    workspace.write(HOUSES, SPECIFICATION);
    workspace
}

fn generated() -> Workspace {
    let workspace = houses();
    let output = workspace.run(&["generate"]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    workspace
}

/// A generated file of the facade in one line, without what only breaks lines.
fn facade(workspace: &Workspace, file: &str) -> String {
    flat(&workspace.read(&format!("crates/aos-facade/{file}")))
}

fn flat(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    ["( ", " )", ",)", ", )"]
        .into_iter()
        .zip(["(", ")", ")", ")"])
        .fold(text.replace(" .", ".").replace("< ", "<"), |text, (from, to)| text.replace(from, to))
}

#[track_caller]
fn holds(text: &str, wanted: &str) {
    assert!(text.contains(wanted), "{wanted:?} is missing in\n{text}");
}

#[test]
fn each_handle_is_made_by_the_one_above_it() {
    let workspace = generated();
    let module = workspace.read("crates/aos-facade/src/generated/mod.rs");
    holds(&module, "pub use super::street::Street;");
    holds(&module, "pub use super::town_house::TownHouse;");
    let root = facade(&workspace, "src/generated/elements.rs");
    holds(&root, "impl Elements {");
    holds(&root, "pub fn street(&self, id: impl AsRef<str>) -> handles::Street");
    let street = facade(&workspace, "src/generated/street.rs");
    holds(&street, "#[derive(Clone, Debug)] pub struct Street");
    holds(&street, "pub fn town_house(&self, id: impl AsRef<str>) -> handles::TownHouse");
    holds(&street, "self.handle.with(\"town house\", id.as_ref())");
}

#[test]
fn what_is_required_is_an_argument_and_the_rest_is_options() {
    let workspace = generated();
    let house = facade(&workspace, "src/generated/town_house.rs");
    holds(
        &house,
        "pub async fn paint(&self, side: aos_api::enums::Side, coats: i32, color: impl Into<String>, helpers: impl IntoIterator<Item = impl Into<String>>) -> Result<()>",
    );
    holds(&house, "self.paint_with(side, coats, color, helpers, Default::default()).await");
    holds(
        &house,
        "helpers: impl IntoIterator<Item = impl Into<String>>, options: options::PaintOptions) -> Result<()>",
    );
    holds(&house, "let [street_id, house_number] = handle.ids(\"paint_door\")?;");
    holds(&house, "if let Some(dry_by) = options.dry_by { call = call.dry_by(dry_by); }");
    holds(
        &facade(&workspace, "src/generated/options.rs"),
        "#[derive(Clone, Debug, Default, PartialEq)] pub struct PaintOptions { /// `dryBy`: When it must be dry. pub dry_by: Option<aos_api::Timestamp>, }",
    );
    holds(&house, "pub async fn house(&self) -> Result<types::House>");
}

#[test]
fn a_large_body_is_a_struct_and_an_outcome_a_verdict() {
    let street = facade(&generated(), "src/generated/street.rs");
    holds(
        &street,
        "pub async fn sell_houses(&self, body: types::Sale) -> Result<Verdict<types::Sold>>",
    );
    holds(&street, "handle.verdict(\"sell_houses\", answer)");
}

#[test]
fn a_list_is_a_pager_and_a_body_of_filters_its_options() {
    let root = facade(&generated(), "src/generated/elements.rs");
    holds(&root, "pub fn streets(&self) -> Pager<'static, types::Street>");
    holds(
        &root,
        "pub fn streets_with(&self, options: types::StreetFilter) -> Pager<'static, types::Street>",
    );
}

#[test]
fn the_comment_tells_scopes_page_and_arguments() {
    let workspace = generated();
    let house = workspace.read("crates/aos-facade/src/generated/town_house.rs");
    for line in [
        "/// Paint a door.",
        "/// Paints a door. A field that is left out is not documented.",
        "/// - `side`: The side of the house.",
        "/// - `color`: The color.",
        "/// Operation `paint_door`: `PUT /streets/{streetId}/houses/{houseNumber}/doors/{side}`.",
        "/// Needs the scope `rooms.readwrite`.",
        "/// The vendor's page: `houses/paint.md`.",
        "/// Never sent twice, unless the first did not get out or the service answered 429.",
    ] {
        assert!(house.lines().any(|known| known.trim() == line), "{line:?} is missing");
    }
    let root = workspace.read("crates/aos-facade/src/generated/elements.rs");
    assert!(!root.contains("Never sent twice"), "reading may be repeated");
}

#[test]
fn the_tests_know_what_must_be_sent() {
    let workspace = generated();
    let requests = facade(&workspace, "tests/it/generated/requests.rs");
    for wanted in [
        "target: \"/streets/high%20street/houses/7a/doors/1?coats=2\"",
        "target: \"/streets/high%20street/houses/7a/doors/1?coats=2&dryBy=2026-01-02T03%3A04%3A05Z\"",
        "body: Some(\"{\\\"color\\\":\\\"red & blue\\\",\\\"helpers\\\":[\\\"Ann\\\",\\\"Bob\\\"]}\")",
        "elements.street(\"high street\").town_house(\"7a\").paint(sample::<aos_api::enums::Side>(\"1\"), sample::<i32>(\"2\"), \"red & blue\", [\"Ann\", \"Bob\"]).await",
        "target: \"/streets?pageIndex=1\", body: Some(\"{}\")",
        "target: \"/streets?pageIndex=1&pageSize=1\", body: Some(\"{\\\"names\\\":[\\\"High Street\\\"]}\")",
        "first_page(elements.streets()).await",
    ] {
        holds(&requests, wanted);
    }
    let decode = facade(&workspace, "tests/it/generated/decode.rs");
    holds(&decode, "\"retrieve_house\" => through::<types::House>(answer)");
    assert!(!decode.contains("paint_door"), "it answers no body");
}

#[test]
fn a_handle_is_reached_in_one_way() {
    let workspace = houses();
    workspace.write(
        "spec/towers.yaml",
        r"
openapi: 3.0.3
info: {title: Towers, version: '1'}
paths:
  /towers/{houseNumber}:
    get:
      operationId: retrieve_tower
      tags: [houses]
      summary: Read a tower
      security:
        - elements: [rooms.read]
      parameters:
        - $ref: 'houses.yaml#/components/parameters/HouseNumber'
      responses:
        '200':
          description: The tower.
          content:
            application/json:
              schema:
                $ref: 'houses.yaml#/components/schemas/House'
              example: {doors: 1}
",
    );
    refused(
        &workspace,
        "spec/towers.yaml: paths./towers/{houseNumber}.get.parameters: the handle town_house is reached through houseNumber here and through streetId, houseNumber elsewhere; give one of them another name.",
    );
}

#[test]
fn a_method_leaves_those_written_by_hand_alone() {
    let workspace = houses();
    workspace.replace(HOUSES, "operationId: retrieve_streets", "operationId: retrieve_base_url");
    let root = {
        let output = workspace.run(&["generate"]);
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        facade(&workspace, "src/generated/elements.rs")
    };
    // The handwritten one stands for the short form.
    assert!(!root.contains("pub fn base_url("));
    holds(&root, "pub fn base_url_with(");
}

#[test]
fn two_methods_of_one_name_are_refused() {
    let workspace = houses();
    workspace.replace(
        HOUSES,
        "      operationId: retrieve_house\n",
        "      operationId: retrieve_house\n      x-aos-method: paint_with\n",
    );
    refused(
        &workspace,
        "spec/houses.yaml: paths./streets/{streetId}/houses/{houseNumber}.get.x-aos-method: TownHouse has a method paint_with already; choose another name.",
    );
}

#[test]
fn an_example_without_a_required_field_is_refused() {
    let workspace = houses();
    workspace.replace(HOUSES, "color: red & blue, helpers", "helpers");
    refused(
        &workspace,
        "spec/houses.yaml: paths./streets/{streetId}/houses/{houseNumber}/doors/{side}.put.requestBody: the example lacks color, which is required.",
    );
}
