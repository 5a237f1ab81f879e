//! The styles of paging: what is generated for each, and what each needs.

use crate::common::{COMMON, Workspace, holds, mistake, rejected};

const FILE: &str = "spec/events.yaml";
const PLACE: &str = "spec/events.yaml: paths./events.get.x-aos-paging";

/// A list of events in a style, with these query parameters and this response.
fn events(paging: &str, parameters: &str, properties: &str) -> Workspace {
    Workspace::with(
        FILE,
        &format!(
            "openapi: 3.0.3
info: {{title: Events, version: '1'}}
paths:
  /events:
    get:
      operationId: retrieve_events
      tags: [devices]
      summary: List the events
      description: Lists them.
      x-aos-source: events/list.md
      x-aos-paging: {paging}
      x-aos-key: []
      security: [{{elements: [devices.read]}}]
      parameters: [{parameters}]
      responses:
        '200':
          description: Events.
          content:
            application/json:
              schema: {{$ref: '#/components/schemas/EventPage'}}
              example: {{}}
components:
  schemas:
    EventPage: {properties}
    Event: {{type: object, properties: {{name: {{type: string}}}}}}
"
        ),
    )
}

const INDEX: &str = "{$ref: 'common.yaml#/components/parameters/PageIndex'}, \
                     {$ref: 'common.yaml#/components/parameters/PageSize'}";
const TOKEN: &str = "{name: pageSize, in: query, required: true, description: Rows., example: 5, schema: {type: integer, format: int32, \
                     minimum: 1, maximum: 1000}}, \
                     {name: skipToken, in: query, description: Token., example: t, schema: {type: string}}";
const ROWS: &str =
    "data: {type: array, nullable: true, items: {$ref: '#/components/schemas/Event'}}";
const TOKEN_METADATA: &str = "metadata: {type: object, properties: {skipToken: {type: string}, \
                              totalCount: {type: integer, format: int64}}}";

fn object(properties: &[&str]) -> String {
    format!("{{type: object, properties: {{{}}}}}", properties.join(", "))
}

/// Checks the style that the table has, and the types of the page and of its rows.
#[track_caller]
fn generates(workspace: &Workspace, paging: &str, types: &str) {
    workspace.generate();
    let paging = format!("paging: Some(Paging {{ style: PagingStyle::{paging}, row: Documented ");
    holds(&workspace.api("operations"), &[&paging]);
    holds(&workspace.api("calls"), &[&format!("RetrieveEvents = 1 => {types};")]);
}

#[test]
fn each_style_is_a_row_of_the_table() {
    let event = "types::EventPage, types::Event";
    let names = "events: {type: array, nullable: true, items: {type: string}}";
    let counted = "totalCount: {type: integer, format: int32}";
    let counters = "metaData: {$ref: 'common.yaml#/components/schemas/PageMetadata'}";
    for (paging, parameters, properties, table, types) in [
        (
            "{style: page-index, items: data, metadata: metaData}",
            INDEX,
            &[ROWS, counters][..],
            "PageIndex, items: \"data\", metadata: \"metaData\"",
            event,
        ),
        (
            "{style: skip-token, items: data}",
            TOKEN,
            &[ROWS, TOKEN_METADATA],
            "SkipToken, items: \"data\", metadata: \"metadata\"",
            event,
        ),
        (
            "{style: has-next-page, items: events}",
            INDEX,
            &[names, "hasNextPage: {type: boolean}", counted],
            "HasNextPage, items: \"events\", metadata: \"\"",
            "types::EventPage, String",
        ),
        (
            "{style: unpaged, items: data}",
            "",
            &[ROWS],
            "Unpaged, items: \"data\", metadata: \"\"",
            event,
        ),
    ] {
        generates(&events(paging, parameters, &object(properties)), table, types);
    }
}

#[test]
fn a_list_may_be_the_response_itself() {
    let workspace = events("{style: unpaged, items: $}", "", "{type: object}");
    let list = "schema: {type: array, items: {$ref: '#/components/schemas/Event'}}";
    workspace.replace(FILE, "schema: {$ref: '#/components/schemas/EventPage'}", list);
    workspace.replace(FILE, "example: {}", "example: []");
    generates(
        &workspace,
        "Unpaged, items: \"$\", metadata: \"\"",
        "Vec <types::Event>, types::Event",
    );
}

#[test]
fn a_required_page_size_is_no_argument_and_the_largest_is_sent() {
    let list = object(&[ROWS, TOKEN_METADATA]);
    let workspace = events("{style: skip-token, items: data}", TOKEN, &list).generated();
    holds(
        &workspace.facade("src/generated/elements"),
        &["pub fn events(&self) -> calls::RetrieveEvents"],
    );
    holds(
        &workspace.facade("tests/it/generated/requests"),
        &["target: \"/events?pageSize=1000\"", "target: \"/events?pageSize=5\""],
    );
}

#[test]
fn a_list_without_what_its_style_needs_is_rejected() {
    let whole = object(&[ROWS, TOKEN_METADATA]);
    let next = object(&[ROWS, "hasNextPage: {type: boolean}"]);
    let paged = object(&[ROWS, "metadata: {$ref: 'common.yaml#/components/schemas/PageMetadata'}"]);
    let unlimited = TOKEN.replace(", maximum: 1000", "");
    let required = TOKEN.replace("skipToken, in: query,", "skipToken, in: query, required: true,");
    for (paging, parameters, response, sentence) in [
        (
            "{style: skip-token, items: data}",
            INDEX,
            &whole,
            "the style skip-token needs the query parameter skipToken, a string.",
        ),
        (
            "{style: skip-token, items: data}",
            &required,
            &whole,
            "the style skip-token needs the query parameter skipToken to be optional.",
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
            "the style skip-token needs the field metadata.skipToken in the response, of its type.",
        ),
        (
            "{style: skip-token, items: data, metadata: meta}",
            TOKEN,
            &whole,
            "the style skip-token needs the field meta.totalCount in the response, of its type.",
        ),
        (
            "{style: has-next-page, items: data}",
            INDEX,
            &whole,
            "the style has-next-page needs the field totalCount in the response, of its type.",
        ),
        (
            "{style: has-next-page, items: data}",
            INDEX,
            &next,
            "the style has-next-page needs the field totalCount in the response, of its type.",
        ),
        (
            "{style: has-next-page, items: data}",
            TOKEN,
            &next,
            "the style has-next-page needs the query parameter pageIndex, an integer of format int32.",
        ),
        (
            "{style: has-next-page, items: data, metadata: metadata}",
            INDEX,
            &next,
            "the style has-next-page has no metadata to be named.",
        ),
        (
            "{style: page-index, items: data, metadata: metaData}",
            INDEX,
            &paged,
            "the style page-index needs the field metaData.totalCount in the response, of its type.",
        ),
        (
            "{style: page-index, items: $}",
            INDEX,
            &paged,
            "the style page-index needs the list in a field.",
        ),
        (
            "{style: unpaged, items: data, total: unreliable}",
            "",
            &whole,
            "the style unpaged has no total, so leave the key total out.",
        ),
        ("{style: unpaged, items: $}", "", &whole, "the response is not an array to page through."),
        (
            "{style: unpaged, items: logs}",
            "",
            &whole,
            "the response has no array \"logs\", written in place, to page through.",
        ),
    ] {
        rejected(&events(paging, parameters, response), &format!("{PLACE}: {sentence}"));
    }
    rejected(
        &events("{style: page-index, items: data, metadata: ''}", INDEX, &paged),
        &format!("{PLACE}.metadata: \"\" is not a text with content."),
    );
    mistake(
        COMMON,
        "name: pageSize",
        "name: size",
        "spec/devices.yaml: paths./sites/{siteId}/devices.post.x-aos-paging: the style page-index needs \
         the query parameter pageSize, an integer of format int32.",
    );
}

#[test]
fn a_paged_post_is_read_only() {
    let workspace =
        events("{style: skip-token, items: data}", TOKEN, &object(&[ROWS, TOKEN_METADATA]));
    workspace.write(FILE, &workspace.read(FILE).replace("    get:", "    post:"));
    let sentence = "a list only reads; add x-aos-read-only: true to the operation.";
    rejected(&workspace, &format!("{}: {sentence}", PLACE.replace(".get.", ".post.")));
}
