//! The styles of paging: what is generated for each, and what each needs.

#[allow(dead_code, reason = "each test file uses its own part of it")]
use crate::common;

use common::{COMMON, Workspace, refused};

const FILE: &str = "spec/doors.yaml";
const PLACE: &str = "spec/doors.yaml: paths./doors.get.x-aos-paging";

/// A list of doors in a style, with these query parameters and this response.
fn doors(paging: &str, parameters: &str, properties: &str) -> Workspace {
    let workspace = Workspace::new();
    workspace.write(
        FILE,
        &format!(
            "openapi: 3.0.3
info: {{title: Doors, version: '1'}}
paths:
  /doors:
    get:
      operationId: retrieve_doors
      tags: [rooms]
      summary: List the doors
      x-aos-paging: {paging}
      security: [{{elements: [rooms.read]}}]
      parameters: [{parameters}]
      responses:
        '200':
          description: Doors.
          content:
            application/json:
              schema: {{$ref: '#/components/schemas/DoorPage'}}
              example: {{}}
components:
  schemas:
    DoorPage: {properties}
    Door: {{type: object, properties: {{name: {{type: string}}}}}}
"
        ),
    );
    workspace
}

const INDEX: &str = "{$ref: 'common.yaml#/components/parameters/PageIndex'}, \
                     {$ref: 'common.yaml#/components/parameters/PageSize'}";
const TOKEN: &str = "{name: pageSize, in: query, required: true, schema: {type: integer, format: int32, \
                     minimum: 1, maximum: 1000}}, \
                     {name: skipToken, in: query, schema: {type: string}}";
const ROWS: &str =
    "data: {type: array, nullable: true, items: {$ref: '#/components/schemas/Door'}}";
const TOKEN_METADATA: &str = "metadata: {type: object, properties: {skipToken: {type: string}, \
                              totalCount: {type: integer, format: int64}}}";

fn object(properties: &[&str]) -> String {
    format!("{{type: object, properties: {{{}}}}}", properties.join(", "))
}

fn generated(workspace: &Workspace) -> (String, String) {
    let output = workspace.run(&["generate"]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let flat = |file: &str| {
        let text = workspace.read(&format!("crates/aos-api/src/generated/{file}"));
        let words: Vec<_> = text.split_whitespace().collect();
        words.join(" ").replace(" .", ".").replace("( ", "(").replace(", )", ")")
    };
    (flat("paging.rs"), flat("operations.rs"))
}

#[track_caller]
fn holds(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "{wanted:?} is missing in {text}");
    }
}

#[test]
fn a_list_by_token_sends_the_token_and_the_size_it_needs() {
    let paging = "{style: skip-token, items: data}";
    let workspace = doors(paging, TOKEN, &object(&[ROWS, TOKEN_METADATA]));
    let (paging, operations) = generated(&workspace);
    holds(
        &operations,
        &[
            "paging: Some(Paging { style: PagingStyle::SkipToken, items: \"data\", metadata: \"metadata\", })",
        ],
    );
    holds(
        &paging,
        &[
            "impl PagedCall for builder::RetrieveDoors<'_> { type Item = types::Door; type Response = types::DoorPage;",
            "Some(skip_token) => self.skip_token(skip_token)",
            "Some(page_size) => call.page_size(page_size), \
             None if call.page_size.is_err() => call.page_size(1000), None => call,",
            ".with_next_token(response.metadata.and_then(|told| told.skip_token))",
        ],
    );
    // The code beside the client looks at the size.
    let client = workspace.read("crates/aos-api/src/generated/client.rs");
    assert!(client.contains("pub(in crate::generated) page_size: Result<i32, String>"));
}

#[test]
fn a_list_that_tells_of_another_page_is_read_so() {
    let response = object(&[
        "doors: {type: array, nullable: true, items: {type: string}}",
        "hasNextPage: {type: boolean}",
        "totalCount: {type: integer, format: int32}",
    ]);
    let workspace = doors("{style: has-next-page, items: doors}", INDEX, &response);
    let (paging, operations) = generated(&workspace);
    holds(&operations, &["style: PagingStyle::HasNextPage, items: \"doors\", metadata: \"\""]);
    holds(
        &paging,
        &[
            "type Item = ::std::string::String;",
            "Page::new(response.doors.unwrap_or_default()).with_total(counter(response.total_count.as_ref())).with_has_next(response.has_next_page)",
        ],
    );
}

#[test]
fn a_whole_list_is_a_field_or_the_answer() {
    let workspace = doors("{style: unpaged, items: data}", "", &object(&[ROWS]));
    let (paging, operations) = generated(&workspace);
    holds(&operations, &["style: PagingStyle::Unpaged, items: \"data\", metadata: \"\""]);
    holds(&paging, &["let _ = cursor; self", "{ Page::new(response.data.unwrap_or_default()) }"]);

    let workspace = doors("{style: unpaged, items: $}", "", "{type: object}");
    let list = "schema: {type: array, items: {$ref: '#/components/schemas/Door'}}";
    workspace.replace(FILE, "schema: {$ref: '#/components/schemas/DoorPage'}", list);
    workspace.replace(FILE, "example: {}", "example: []");
    let (paging, operations) = generated(&workspace);
    holds(&operations, &["style: PagingStyle::Unpaged, items: \"$\""]);
    holds(
        &paging,
        &[
            "type Item = types::Door; type Response = ::std::vec::Vec<types::Door>;",
            "{ Page::new(response) }",
        ],
    );
}

#[test]
fn the_counters_may_stand_under_another_name() {
    let counters = "metaData: {$ref: 'common.yaml#/components/schemas/PageMetadata'}";
    let paging = "{style: page-index, items: data, metadata: metaData}";
    let (paging, operations) = generated(&doors(paging, INDEX, &object(&[ROWS, counters])));
    holds(&operations, &["items: \"data\", metadata: \"metaData\""]);
    holds(
        &paging,
        &["response.meta_data.as_ref().and_then(|told| counter(told.total_count.as_ref()))"],
    );
}

#[test]
fn each_style_has_what_it_needs() {
    let whole = object(&[ROWS, TOKEN_METADATA]);
    let told = object(&[ROWS, "hasNextPage: {type: boolean}"]);
    let paged = object(&[ROWS, "metadata: {$ref: 'common.yaml#/components/schemas/PageMetadata'}"]);
    let unlimited = TOKEN.replace(", maximum: 1000", "");
    let required = TOKEN.replace("skipToken, in: query,", "skipToken, in: query, required: true,");
    for (paging, parameters, response, sentence) in [
        (
            "{style: skip-token, items: data}",
            INDEX,
            &whole,
            "the style skip-token needs the optional query parameter skipToken, a string.",
        ),
        (
            "{style: skip-token, items: data}",
            &required,
            &whole,
            "the style skip-token needs the optional query parameter skipToken, a string.",
        ),
        (
            "{style: skip-token, items: data}",
            &unlimited,
            &whole,
            "the style skip-token needs a maximum of the required query parameter pageSize.",
        ),
        (
            "{style: skip-token, items: data}",
            TOKEN,
            &paged,
            "the style skip-token needs the text metadata.skipToken in the response.",
        ),
        (
            "{style: skip-token, items: data, metadata: meta}",
            TOKEN,
            &whole,
            "the style skip-token needs the text meta.skipToken in the response.",
        ),
        (
            "{style: has-next-page, items: data}",
            INDEX,
            &whole,
            "the style has-next-page needs the boolean hasNextPage in the response.",
        ),
        (
            "{style: has-next-page, items: data}",
            INDEX,
            &told,
            "the style has-next-page needs the integer totalCount in the response.",
        ),
        (
            "{style: has-next-page, items: data}",
            TOKEN,
            &told,
            "the style has-next-page needs the optional query parameter pageIndex, an integer of format int32.",
        ),
        (
            "{style: has-next-page, items: data, metadata: metadata}",
            INDEX,
            &told,
            "it must hold exactly the texts style and items.",
        ),
        (
            "{style: page-index, items: data, metadata: metaData}",
            INDEX,
            &paged,
            "the style page-index needs the integer metaData.totalCount in the response.",
        ),
        (
            "{style: page-index, items: data, metadata: ''}",
            INDEX,
            &paged,
            "it must hold exactly the texts style and items and metadata.",
        ),
        (
            "{style: page-index, items: $}",
            INDEX,
            &paged,
            "the style page-index needs the list in a field.",
        ),
        ("{style: unpaged, items: $}", "", &whole, "the response is no array to page through."),
        (
            "{style: unpaged, items: walls}",
            "",
            &whole,
            "the response has no array \"walls\", written in place, to page through.",
        ),
    ] {
        refused(&doors(paging, parameters, response), &format!("{PLACE}: {sentence}"));
    }
    let workspace = Workspace::new();
    workspace.replace(COMMON, "name: pageSize", "name: size");
    refused(
        &workspace,
        "spec/rooms.yaml: paths./houses/{houseId}/rooms.post.x-aos-paging: the style page-index needs \
         the query parameter pageSize, an integer of format int32.",
    );
}
