//! Reads over everything there is: the lists that ids are from, and fields that change by
//! themselves.

use crate::common::{DEVICE, Workspace, holds, mistake_in};

pub(crate) const VISITS: (&str, &str) = ("spec/visits.yaml", include_str!("../types/visits.yaml"));

fn workspace() -> Workspace {
    Workspace::with(VISITS.0, VISITS.1)
}

#[test]
fn the_table_has_the_lists_of_ids_and_the_volatile_fields() {
    holds(
        &workspace().generated().api("operations"),
        &[
            "name: \"visitId\", location: Location::Path, each: Some(Each { operation: \"retrieve_visits\", field: \"number\" }), required: true",
            "read_only: true, paging: None, volatile: &[\"guests.age\"], parameters",
            "total_is_reliable: true }), volatile: &[\"age\", \"guests.age\"], parameters",
        ],
    );
}

#[test]
fn a_list_of_ids_that_cannot_be_read_first_is_rejected() {
    let place = "spec/visits.yaml: paths./sites/{siteId}/visits/{visitId}.get.parameters.1";
    let list = "            operation: retrieve_visits\n";
    let site = "        - $ref: '#/components/parameters/VisitedSite'\n      responses:\n";
    for (from, to, sentence) in [
        (
            list,
            "            operation: retrieve_guests\n",
            ": there is no operation retrieve_guests, which x-aos-each of visitId names.",
        ),
        (
            list,
            "            operation: retrieve_visit\n",
            ": retrieve_visit, which x-aos-each of visitId names, is not a list.",
        ),
        (
            list,
            "            operation: retrieve_devices\n",
            ": the list retrieve_devices, which x-aos-each of visitId names, needs a body.",
        ),
        (
            "            field: number\n",
            "            field: guests\n",
            ": a row of retrieve_visits has no text or number \"guests\", which x-aos-each of visitId names.",
        ),
        (
            "            field: number\n",
            "            field: name\n",
            ": a row of retrieve_visits has no text or number \"name\", which x-aos-each of visitId names.",
        ),
        ("            field: number\n", "", ".x-aos-each: missing field `field`."),
        (
            "            field: number\n",
            "            field: number\n            key: id\n",
            ".x-aos-each.key: unknown field `key`, expected `operation` or `field`.",
        ),
        (
            site,
            "        - $ref: '#/components/parameters/VisitedSite'\n        - {name: day, in: query, required: true, description: Day., \
             example: 1, schema: {type: integer, format: int32}}\n      responses:\n",
            ": the list retrieve_visits needs day, which is not before visitId in the path.",
        ),
        (
            "  /sites/{siteId}/visits/{visitId}:\n",
            "  /visits/{visitId}/sites/{siteId}:\n",
            ": the list retrieve_visits needs siteId, which is not before visitId in the path.",
        ),
    ] {
        let place = match to.contains("/visits/{visitId}/sites") {
            true => place
                .replace("/sites/{siteId}/visits/{visitId}", "/visits/{visitId}/sites/{siteId}"),
            false => place.to_owned(),
        };
        mistake_in(&workspace(), VISITS.0, from, to, &format!("{place}{sentence}"));
    }
    let query = "          description: Only newer ones.\n";
    let each = "          x-aos-each: {operation: retrieve_visits, field: number}\n";
    mistake_in(
        &workspace(),
        DEVICE,
        query,
        &format!("{query}{each}"),
        "spec/devices.yaml: paths./sites/{siteId}/devices.post.parameters.3: x-aos-each belongs on a path parameter.",
    );
}

#[test]
fn volatile_fields_that_are_not_there_or_identify_a_row_are_rejected() {
    let list = "spec/visits.yaml: paths./sites/{siteId}/visits.get.x-aos-volatile: ";
    let single = "spec/visits.yaml: paths./sites/{siteId}/visits/{visitId}.get.x-aos-volatile: ";
    for (from, to, place, sentence) in [
        (
            "[age, guests.age]",
            "[guest.age]",
            list,
            "a row has no field \"guest.age\", which x-aos-volatile names.",
        ),
        (
            "[age, guests.age]",
            "[visits.age]",
            list,
            "a row has no field \"visits.age\", which x-aos-volatile names.",
        ),
        ("[age, guests.age]", "[age, age]", list, "the field age is named twice."),
        (
            "[age, guests.age]",
            "[number]",
            list,
            "the field number identifies a row, so it does not change by itself.",
        ),
        ("[age, guests.age]", "[]", list, "it must not be empty or false; leave it out instead."),
        (
            "[guests.age]",
            "[day]",
            single,
            "the response has no field \"day\", which x-aos-volatile names.",
        ),
    ] {
        mistake_in(&workspace(), VISITS.0, from, to, &format!("{place}{sentence}"));
    }
    mistake_in(
        &workspace(),
        DEVICE,
        "      x-aos-read-only: true\n      x-aos-paging:\n        style: page-index\n        items: devices\n      x-aos-key: []\n",
        "      x-aos-volatile: [metadata.totalCount]\n",
        "spec/devices.yaml: paths./sites/{siteId}/devices.post.x-aos-volatile: two reads are compared without these fields, \
         so it belongs on an operation that only reads.",
    );
}
