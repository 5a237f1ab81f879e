use serde_json::json;

use super::{super::Location, *};
use crate::{Codes, NamedValue};

const FIELD: Input = Input { location: Location::Body, ..Input::BLANK };

static COLORS: Codes = Codes::of_values(
    "Color",
    &[
        NamedValue { sent: "1", name: "Red", label: "Bright red" },
        NamedValue { sent: "2", name: "Blue", label: "Blue" },
    ],
);

static BODY: Body = Body {
    required: true,
    fields: &[
        Input { name: "product", required: true, kind: ValueKind::Integer, ..FIELD },
        Input { name: "name", max_length: Some(4), ..FIELD },
        Input { name: "note", required: true, nullable: true, ..FIELD },
        Input { name: "trial", kind: ValueKind::Boolean, ..FIELD },
        Input { name: "color", kind: ValueKind::Integer, codes: Some(&COLORS), ..FIELD },
        Input {
            name: "price",
            kind: ValueKind::Number,
            minimum: Some(0),
            maximum: Some(9),
            ..FIELD
        },
        Input { name: "mails", list: true, max_length: Some(3), ..FIELD },
        Input { name: "items", list: true, kind: ValueKind::Object, ..FIELD },
        Input {
            name: "items[].seat",
            required: true,
            kind: ValueKind::Integer,
            minimum: Some(1),
            maximum: Some(5),
            ..FIELD
        },
        Input { name: "items[].owner", kind: ValueKind::Object, ..FIELD },
        Input { name: "items[].owner.id", required: true, ..FIELD },
        Input { name: "labels", kind: ValueKind::Map, ..FIELD },
        Input { name: "labels.*.text", required: true, max_length: Some(2), ..FIELD },
        Input { name: "free", kind: ValueKind::Any, ..FIELD },
    ],
};

fn whole(change: Value) -> Value {
    let mut body = json!({"product": 1, "note": null});
    let fields = change.as_object().unwrap().clone();
    body.as_object_mut().unwrap().extend(fields);
    body
}

#[test]
fn a_body_of_the_documented_form_is_accepted() {
    for fine in [
        json!({}),
        json!({"name": null, "mails": null, "items": null, "labels": null, "free": null}),
        json!({"name": "äöüß", "mails": [], "items": [], "unknown": {"a": 1}}),
        json!({"product": 987_654, "price": 8.5, "mails": ["abc", "d"], "color": 77}),
        json!({"items": [{"seat": 1}, {"seat": 5, "owner": {"id": ""}}, {"seat": 2, "owner": null}]}),
        json!({"labels": {"x": {"text": "ab"}}, "free": [1, {"a": "b"}]}),
    ] {
        let body = whole(fine);
        assert_eq!(BODY.check(body.clone()), Ok(body));
    }
}

#[test]
fn another_form_becomes_that_of_the_spec() {
    for (given, sent) in [
        (json!({"product": "12"}), json!({"product": 12})),
        (json!({"price": "8.5"}), json!({"price": 8.5})),
        (json!({"trial": "True"}), json!({"trial": true})),
        (json!({"color": "bright-red"}), json!({"color": 1})),
        (json!({"color": "BLUE"}), json!({"color": 2})),
        (json!({"items": [{"seat": "3"}]}), json!({"items": [{"seat": 3}]})),
    ] {
        assert_eq!(BODY.check(whole(given)), Ok(whole(sent)));
    }
}

#[test]
fn a_limit_is_reported_with_the_field_and_its_place() {
    for (wrong, sentence) in [
        (json!({"name": "abcde"}), "invalid value for `name`: 5 characters, at most 4 are allowed"),
        (json!({"name": "äöüßé"}), "invalid value for `name`: 5 characters, at most 4 are allowed"),
        (
            json!({"mails": ["a", "abcd"]}),
            "invalid value for `mails[1]`: 4 characters, at most 3 are allowed",
        ),
        (json!({"price": 9.5}), "invalid value 9.5 for `price`: expected at most 9"),
        (json!({"price": -0.5}), "invalid value -0.5 for `price`: expected at least 0"),
        (
            json!({"items": [{"seat": 1}, {"seat": 0}]}),
            "invalid value 0 for `items[1].seat`: expected at least 1",
        ),
        (
            json!({"items": [{"seat": u64::MAX}]}),
            "invalid value 18446744073709551615 for `items[0].seat`: expected at most 5",
        ),
        (
            json!({"labels": {"x": {"text": "abc"}}}),
            "invalid value for `labels.x.text`: 3 characters, at most 2 are allowed",
        ),
    ] {
        assert_eq!(BODY.check(whole(wrong)), Err(sentence.to_owned()));
    }
}

#[test]
fn what_is_missing_or_of_another_kind_is_reported_without_its_text() {
    for (wrong, sentence) in [
        (json!({"product": null}), "`product` is required"),
        (json!({"product": "one"}), "invalid value for `product`: expected an integer"),
        (json!({"product": 1.5}), "invalid value 1.5 for `product`: expected an integer"),
        (json!({"trial": "yes"}), "invalid value for `trial`: expected true or false"),
        (json!({"color": "green"}), "invalid value for `color`: expected red, blue or an integer"),
        (
            json!({"color": null}),
            "invalid value null for `color`: expected red, blue or an integer",
        ),
        (json!({"name": true}), "invalid value true for `name`: expected a text"),
        (json!({"mails": "a"}), "invalid value for `mails`: expected a list"),
        (json!({"mails": [null]}), "invalid value null for `mails[0]`: expected a text"),
        (json!({"items": [3]}), "invalid value 3 for `items[0]`: expected an object"),
        (json!({"items": [{}]}), "`items[0].seat` is required"),
        (json!({"items": [{"seat": 1, "owner": {}}]}), "`items[0].owner.id` is required"),
        (json!({"labels": []}), "invalid value (a list) for `labels`: expected an object"),
        (json!({"labels": {"x": {}}}), "`labels.x.text` is required"),
    ] {
        assert_eq!(BODY.check(whole(wrong)), Err(sentence.to_owned()));
    }
    assert_eq!(BODY.check(json!({"product": 1})), Err("`note` is required".to_owned()));
    assert_eq!(BODY.check(json!(["secret"])), Err("invalid body: expected an object".to_owned()));
}

#[test]
fn a_body_need_not_be_an_object() {
    const LIST: Body = Body {
        required: true,
        fields: &[Input { required: true, list: true, max_length: Some(2), ..FIELD }],
    };
    assert_eq!(LIST.check(json!(["ab"])), Ok(json!(["ab"])));
    assert_eq!(
        LIST.check(json!(["ab", "abc"])),
        Err("invalid value for `body[1]`: 3 characters, at most 2 are allowed".to_owned())
    );
    assert_eq!(
        LIST.check(json!({})),
        Err("invalid value (an object) for `body`: expected a list".to_owned())
    );
    assert_eq!(LIST.check(json!(null)), Err("`body` is required".to_owned()));
}

#[test]
fn a_parameter_is_read_from_text() {
    let size = Input {
        name: "pageSize",
        kind: ValueKind::Integer,
        minimum: Some(1),
        maximum: Some(100),
        ..Input::BLANK
    };
    assert_eq!(size.value("100").as_deref(), Ok("100"));
    assert_eq!(size.value(" 7 ").as_deref(), Ok("7"));
    for (text, why) in [
        ("0", "invalid value 0 for `pageSize`: expected at least 1"),
        ("101", "invalid value 101 for `pageSize`: expected at most 100"),
        ("x", "invalid value \"x\" for `pageSize`: expected an integer"),
    ] {
        assert_eq!(size.value(text), Err(why.to_owned()));
    }
    let color =
        Input { name: "color", kind: ValueKind::Integer, codes: Some(&COLORS), ..Input::BLANK };
    assert_eq!(color.value("Bright Red").as_deref(), Ok("1"));
    assert_eq!(color.value("99").as_deref(), Ok("99"));
    let id = Input { name: "customerId", kind: ValueKind::Id, ..Input::BLANK };
    assert_eq!(id.value("a/b").as_deref(), Ok("a/b"));
    assert_eq!(
        id.value(".."),
        Err("invalid value \"..\" for `customerId`: it would change the request path".to_owned())
    );
}

#[test]
fn fields_are_spelled_as_in_the_spec_in_whatever_case_they_are_given() {
    let given = json!({
        "PRODUCT": "2",
        "Note": "n",
        "ITEMS": [{"Seat": 1, "OWNER": {"Id": "i"}}],
        "Labels": {"Kept As It Is": {"TEXT": "t"}},
        "Unknown": 1,
    });
    let spelled = json!({
        "product": 2,
        "note": "n",
        "items": [{"seat": 1, "owner": {"id": "i"}}],
        "labels": {"Kept As It Is": {"text": "t"}},
        "Unknown": 1,
    });
    assert_eq!(BODY.check(given), Ok(spelled));
    for (twice, sentence) in [
        (
            json!({"product": 1, "note": "n", "Note": "m"}),
            "`note` is given twice, as `note` and `Note`",
        ),
        (
            json!({"product": 1, "note": "n", "items": [{"seat": 1, "Seat": 2}]}),
            "`items[0].seat` is given twice, as `seat` and `Seat`",
        ),
    ] {
        assert_eq!(BODY.check(twice), Err(sentence.to_owned()));
    }
    // Which of them is named depends on the order of the map.
    assert!(BODY.check(json!({"product": 1, "Note": "n", "NOTE": "m"})).is_err());
}

#[test]
fn a_key_that_the_spec_does_not_know_is_named_with_the_nearest() {
    for fine in [
        json!({"Product": 1, "ITEMS": [{"Seat": 1, "owner": {"ID": "x"}}]}),
        json!({"labels": {"whatever": {"text": "a"}}, "free": {"any": 1}}),
        json!({"items": null, "mails": ["a"]}),
    ] {
        assert_eq!(BODY.unknown(&fine), None, "{fine}");
    }
    for (body, sentence) in [
        (json!({"produkt": 1}), "unknown field `produkt`; did you mean product, "),
        (
            json!({"items": [{"seat": 1}, {"seats": 1}]}),
            "unknown field `items[1].seats`; did you mean seat",
        ),
        (
            json!({"items": [{"owner": {"idd": 1}}]}),
            "unknown field `items[0].owner.idd`; did you mean id?",
        ),
    ] {
        let said = BODY.unknown(&body).unwrap();
        assert!(said.starts_with(sentence), "{said}");
    }
}

#[test]
fn formats_of_dates_and_codes_are_checked() {
    let time = Input { name: "since", kind: ValueKind::Time, ..Input::BLANK };
    for fine in
        ["2026-10-01T08:30:00Z", "2026-10-01", "10/31/2026T08:30:00Z", "2026-10-01 08:30:00"]
    {
        assert_eq!(time.value(fine).as_deref(), Ok(fine));
    }
    for wrong in ["2026-13-45", "tomorrow", ""] {
        let expected = "expected a date and time such as 2026-12-31T00:00:00Z";
        assert!(time.value(wrong).is_err_and(|said| said.ends_with(expected)), "{wrong}");
    }
    let month = Input { name: "date", kind: ValueKind::Month, ..Input::BLANK };
    assert_eq!(month.value("202612").as_deref(), Ok("202612"));
    for wrong in ["202613", "202600", "2026-12", "20261", "august"] {
        let expected = "expected a year and month such as 202608";
        assert!(month.value(wrong).is_err_and(|said| said.ends_with(expected)), "{wrong}");
    }
    let countries = Codes::find("country-code");
    let country = Input { name: "country", codes: countries, ..Input::BLANK };
    assert_eq!(country.value("germany").as_deref(), Ok("DE"));
    // The vendor has more than it lists.
    assert_eq!(country.value("ZZ").as_deref(), Ok("ZZ"));
    assert!(country.unlisted(&json!("ZZ"), "country").is_some());
    assert_eq!(country.unlisted(&json!("de"), "country"), None);
    assert_eq!(
        country.value("Germani"),
        Err("invalid value \"Germani\" for `country`: it is neither a code nor a name; did you \
             mean Germany, Armenia or Bermuda?"
            .to_owned())
    );
}
