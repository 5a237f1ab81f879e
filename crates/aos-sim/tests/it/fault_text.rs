//! Faults as texts: the grammar, and what is rejected.

use std::time::Duration;

use aos_sim::Fault;

#[test]
fn texts_are_parsed_and_written() {
    let ms = Duration::from_millis;
    let cases = [
        ("latency=600ms..5400ms", Fault::latency_between(ms(600), ms(5_400))),
        ("latency=2s", Fault::latency(ms(2_000))),
        ("rate=50/s", Fault::rate(50)),
        ("503@retrieve_customers*2", Fault::status(503).operation("retrieve_customers").times(2)),
        ("503-html*3", Fault::html(503).times(3)),
        ("429-after=2s", Fault::status(429).retry_after(ms(2_000))),
        ("429-after=1500ms", Fault::status(429).retry_after(ms(1_500))),
        ("503-html-date=60s", Fault::html(503).retry_after_date(ms(60_000))),
        ("reset@token*2", Fault::reset().token().times(2)),
        ("cut*1", Fault::cut().times(1)),
        ("bad-json", Fault::bad_json()),
        ("hang@any", Fault::hang().anywhere()),
        ("redirect=https://a.example/%7Eb", Fault::redirect("https://a.example/%7Eb")),
        ("token-uses=3", Fault::token_uses(3)),
        ("503@any+2~0.5%", Fault::status(503).percent(0.5).after(2).anywhere()),
        ("500@customer:c-1@tenant:t-1", Fault::status(500).customer("c-1").tenant("t-1")),
    ];
    for (text, expected) in cases {
        assert_eq!(text.parse(), Ok(expected.clone()), "{text}");
        assert_eq!(expected.to_string(), text);
    }
}

#[test]
fn texts_have_alternative_forms() {
    for (text, same) in [
        ("latency=5.4s", "latency=5400ms"),
        ("429-after=2", "429-after=2s"),
        ("503-html-after=1m", "503-html-after=60s"),
        ("token-uses=3@token", "token-uses=3"),
        (" 503~1%+2@any ", "503@any+2~1%"),
    ] {
        assert_eq!(text.parse::<Fault>().unwrap().to_string(), same);
    }
}

#[test]
fn invalid_texts_are_rejected_with_the_reason() {
    let cases = [
        ("", "unknown effect \"\"; use latency,"),
        ("teapot", "unknown effect \"teapot\"; use latency,"),
        ("latency", "latency needs a value, for example latency=600ms..5400ms"),
        ("latency=5", "a time must look like 600ms, 5.4s, 2m or 1h, not \"5\""),
        ("latency=2s..1s", "the range of a latency must be ascending"),
        ("latency=-1s", "a time must look like"),
        ("latency=1e300h", "a time must look like"),
        ("rate=50", "a rate must look like 50/s"),
        ("rate=0/s", "a rate must be at least 1/s"),
        ("999", "a status must be from 200 to 599, not 999"),
        ("503-xml", "a status is followed by html, after or date, not \"xml\""),
        ("503=2s", "503 takes no value; use 503-after=TIME for Retry-After"),
        ("429-after", "429-after needs a value, for example 429-after=2s"),
        ("reset=1", "reset takes no value"),
        ("redirect=elsewhere", "\"elsewhere\" is not a valid absolute URL"),
        ("token-uses=many", "token-uses must be an integer"),
        ("token-uses=1@any", "it applies to the token endpoint only"),
        ("503@", "@ needs an operation id, token, any,"),
        ("503@tenant:", "@ needs an operation id, token, any,"),
        ("503@region:eu", "@ needs an operation id, token, any,"),
        ("503@retrieve_nothing", "\"retrieve_nothing\" is not an operation"),
        ("503@token@customer:c", "requests to the token endpoint have no customer or tenant"),
        ("503*x", "* needs an integer, not \"x\""),
        ("503*0", "it must act at least once"),
        ("503+-1", "+ needs an integer, not \"-1\""),
        ("503~1", "~ needs a share like 1%, not \"1\""),
        ("503~101%", "a share must be from 0% to 100%"),
        ("503~nan%", "a share must be from 0% to 100%"),
    ];
    for (text, reason) in cases {
        let error = text.parse::<Fault>().expect_err(text).to_string();
        let expected = format!("{text:?} is not a valid fault: {reason}");
        assert!(error.starts_with(&expected), "{error}");
    }
}

#[test]
fn contradictions_are_rejected() {
    let wait = Duration::from_secs(1);
    for fault in [
        Fault::reset().retry_after(wait),
        Fault::rate(5).retry_after_date(wait),
        Fault::status(503).percent(f64::NAN),
        Fault::token_uses(1).operation("retrieve_customers"),
    ] {
        assert!(fault.check().is_err(), "{fault}");
    }
    assert_eq!(Fault::status(503).retry_after(wait).check(), Ok(()));
}

#[test]
fn clones_share_their_counters() {
    let fault = Fault::reset();
    assert_eq!(fault.clone().hits(), fault.hits());
    assert_eq!(fault, Fault::reset());
    assert_ne!(fault, Fault::hang());
}
