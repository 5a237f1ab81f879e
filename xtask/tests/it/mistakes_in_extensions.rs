//! Every mistake in the extensions and scopes of an operation ends in one
//! sentence with its place, and nothing is written.

use crate::common::{COMMON, DEVICE, mistake};

#[test]
fn security() {
    let place = "spec/devices.yaml: paths./sites/{siteId}/devices.post";
    let list = "      security:\n        - elements: [devices.read]\n        - elements: [devices.readwrite]\n";
    for (to, sentence) in [
        ("", ": the operation has no security; name the scopes that it needs."),
        (
            "      security:\n        - elements: [devices.red]\n",
            ".security: the scope \"devices.red\" is not declared in the scheme elements.",
        ),
        (
            "      security:\n        - other: [devices.read]\n",
            ".security: the security scheme other is not declared.",
        ),
        (
            "      security:\n        - elements: []\n",
            ".security: the scheme elements is named without scopes.",
        ),
        (
            "      security:\n        - {}\n",
            ".security: each alternative names one scheme; scopes that are needed together are in one list.",
        ),
    ] {
        mistake(DEVICE, list, to, &format!("{place}{sentence}"));
    }
}

#[test]
fn extensions() {
    let place = "spec/devices.yaml: paths./sites/{siteId}/devices.post";
    for (from, to, sentence) in [
        (
            "x-aos-source:",
            "x-aos-sauce:",
            ".x-aos-sauce: there is no such extension here; see spec/README.md.",
        ),
        (
            "x-aos-source: devices/list.md",
            "x-aos-source: 1",
            ".x-aos-source: invalid type: integer `1`, expected a string; write it in quotes.",
        ),
        (
            "x-aos-read-only: true",
            "x-aos-read-only: false",
            ".x-aos-read-only: it must not be empty or false; leave it out instead.",
        ),
        (
            "style: page-index",
            "style: page-number",
            ".x-aos-paging: \"page-number\" is not a style of paging; there are page-index, skip-token, has-next-page, unpaged.",
        ),
        ("        items: devices\n", "", ".x-aos-paging: missing field `items`."),
        (
            "        items: devices\n",
            "        items: devices\n        total: wrong\n",
            ".x-aos-paging.total: unknown variant `wrong`, expected `unreliable`.",
        ),
        (
            "      x-aos-key: []\n",
            "",
            ": the list has no x-aos-key; name the fields that identify a row, or write x-aos-key: [] where only the whole row does.",
        ),
        (
            "      x-aos-key: []\n",
            "      x-aos-key: [number]\n",
            ".x-aos-key: a row has no field \"number\", which x-aos-key names.",
        ),
        (
            "      x-aos-key: []\n",
            "      x-aos-key: [name, name]\n",
            ".x-aos-key: the field name is named twice.",
        ),
        (
            "      x-aos-key: []\n",
            "      x-aos-key: [labels]\n",
            ".x-aos-key: the field labels is neither a text nor a number, so it identifies no row.",
        ),
        (
            "      x-aos-paging:\n        style: page-index\n        items: devices\n",
            "",
            ".x-aos-key: it names the fields of a row, and belongs beside x-aos-paging.",
        ),
        (
            "        items: devices\n",
            "        items: devices\n      x-aos-columns: [name, number]\n",
            ".x-aos-columns: a row has no field \"number\", which x-aos-columns names.",
        ),
        (
            "        items: devices\n",
            "        items: devices\n      x-aos-columns: [name, name]\n",
            ".x-aos-columns: the column name is named twice.",
        ),
        (
            "        items: devices\n",
            "        items: devices\n      x-aos-expand: name\n",
            ".x-aos-expand: a row has no list of objects \"name\", which x-aos-expand names.",
        ),
        (
            "      x-aos-paging:\n        style: page-index\n        items: devices\n      x-aos-key: []\n",
            "      x-aos-columns: [name]\n",
            ".x-aos-columns: it names the fields of a row, and belongs beside x-aos-paging.",
        ),
        (
            "      x-aos-paging:\n        style: page-index\n        items: devices\n      x-aos-key: []\n",
            "      x-aos-expand: parts\n",
            ".x-aos-expand: it names a list within a row, and belongs beside x-aos-paging.",
        ),
        (
            "        items: devices\n",
            "        items: devices\n      x-aos-response: empty\n",
            ".x-aos-response: unknown variant `empty`, expected `may-be-empty`.",
        ),
        (
            "        items: devices\n",
            "        items: gateways\n",
            ".x-aos-paging: the response has no array \"gateways\", written in place, to page through.",
        ),
        (
            "        - $ref: 'common.yaml#/components/parameters/PageSize'\n",
            "",
            ".x-aos-paging: the style page-index needs the query parameter pageSize, an integer of format int32.",
        ),
    ] {
        mistake(DEVICE, from, to, &format!("{place}{sentence}"));
    }
    mistake(
        COMMON,
        "        totalCount: {type: integer, format: int64}\n",
        "",
        &format!(
            "{place}.x-aos-paging: the style page-index needs the field metadata.totalCount in the response, of its type."
        ),
    );
    mistake(
        DEVICE,
        "    post:\n",
        "    put:\n",
        "spec/devices.yaml: paths./sites/{siteId}/devices.put: x-aos-read-only belongs on a post operation; a get only reads anyway.",
    );
    mistake(
        DEVICE,
        "      type: string\n      description: Id of a site.",
        "      type: integer\n      description: Id of a site.",
        "spec/devices.yaml: components.schemas.SiteId: a schema with x-aos-id must have the type string.",
    );
    mistake(
        DEVICE,
        "          maxLength: 20\n",
        "          x-aos-id: true\n",
        "spec/devices.yaml: components.schemas.Device.properties.name: x-aos-id and x-aos-lookup belong on a schema under components.schemas.",
    );
}
