//! Faults as texts: the grammar, and what is rejected.

use std::time::Duration;

use aos_sim::Fault;

#[test]
fn texts_are_parsed_and_written() {
    let ms = Duration::from_millis;
    let cases = [
        ("latency=600ms..5400ms", Fault::latency_between(ms(600), ms(5_400))),
        ("latency=2s", Fault::latency(ms(2_000))),
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
        ("503@token@10s..70s", Fault::status(503).token().during(ms(10_000)..ms(70_000))),
        (
            "hang@customer:c-1@500ms..1500ms+1*2",
            Fault::hang().customer("c-1").during(ms(500)..ms(1_500)).after(1).times(2),
        ),
        ("500@customer:c-1@tenant:t-1", Fault::status(500).customer("c-1").tenant("t-1")),
    ];
    for (text, expected) in cases {
        assert_eq!(text.parse(), Ok(expected.clone()), "{text}");
        assert_eq!(expected.to_string(), text);
    }
}

#[test]
fn limits_are_parsed_and_written() {
    let limits = [
        "bucket:20/s",
        "bucket:0.5/s",
        "bucket:1200/60s:burst=200",
        "bucket:90/m:burst=1",
        "window:300/60s",
        "window:50/1s:ra=none",
        "sliding:5/1500ms:ra=exact",
        "concurrency:8:ra=ceil",
        "concurrency:8:ra=30",
        "window:9/1s:other=30%",
        "bucket:20/s:then=10/s@100s",
        "sliding:300/60s:then=10/s@2m",
        "concurrency:8:then=4@100s",
        "bucket:20/s:burst=5:ra=exact:other=0.5%:then=10/s@100s",
    ];
    for limit in limits {
        for suffixes in ["", "@retrieve_customers", "@any@1s..2s+1*2"] {
            let text = format!("limit={limit}{suffixes}");
            let fault: Fault = text.parse().unwrap();
            assert_eq!(fault.to_string(), text);
            assert_eq!(fault.check(), Ok(()));
            for other in limits.iter().filter(|other| **other != limit) {
                assert_ne!(format!("limit={other}{suffixes}").parse(), Ok(fault.clone()));
            }
        }
    }
}

#[test]
fn texts_have_alternative_forms() {
    for (text, same) in [
        ("latency=5.4s", "latency=5400ms"),
        ("429-after=2", "429-after=2s"),
        ("503-html-after=1m", "503-html-after=60s"),
        ("token-uses=3@token", "token-uses=3"),
        ("503@1m..1h@any", "503@any@60s..3600s"),
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
        ("limit", "limit needs a value, for example limit=bucket:20/s"),
        ("limit=", "unknown limit \"\"; use bucket:20/s, window:300/60s,"),
        ("limit=rate:5/s", "unknown limit \"rate\"; use bucket:20/s, window:300/60s,"),
        ("limit=bucket", "a rate must look like 20/s or 300/60s, not \"\""),
        ("limit=bucket:20", "a rate must look like 20/s or 300/60s, not \"20\""),
        ("limit=bucket:x/s", "a rate must look like 20/s or 300/60s, not \"x/s\""),
        ("limit=bucket:5/0s", "a rate must look like 20/s or 300/60s, not \"5/0s\""),
        ("limit=bucket:0/s", "\"0/s\" is not from 1/24h to 100000/s"),
        ("limit=bucket:-1/s", "\"-1/s\" is not from 1/24h to 100000/s"),
        ("limit=bucket:inf/s", "\"inf/s\" is not from 1/24h to 100000/s"),
        ("limit=bucket:NaN/s", "\"NaN/s\" is not from 1/24h to 100000/s"),
        ("limit=bucket:1e-300/s", "\"1e-300/s\" is not from 1/24h to 100000/s"),
        ("limit=bucket:5/s:burst=0", "burst must be an integer from 1"),
        ("limit=bucket:5/s:burst=x", "burst must be an integer from 1"),
        ("limit=window:5", "a rate must look like 20/s or 300/60s, not \"5\""),
        ("limit=window:5/", "a rate must look like 20/s or 300/60s, not \"5/\""),
        ("limit=window:5/0s", "a rate must look like 20/s or 300/60s, not \"5/0s\""),
        ("limit=window:0/60s", "\"0/60s\" is not an integer from 1 to 100000"),
        ("limit=sliding:2.5/60s", "\"2.5/60s\" is not an integer from 1 to 100000"),
        ("limit=window:5/60s:burst=5", "window has no option \"burst=5\""),
        ("limit=concurrency", "\"\" is not an integer from 1 to 100000"),
        ("limit=concurrency:0", "\"0\" is not an integer from 1 to 100000"),
        ("limit=concurrency:1.5", "\"1.5\" is not an integer from 1 to 100000"),
        ("limit=concurrency:8:other=30%", "concurrency has no option \"other=30%\""),
        ("limit=bucket:5/s:ra=x", "ra must be none, exact, ceil or integer seconds"),
        ("limit=bucket:5/s:ra=-1", "ra must be none, exact, ceil or integer seconds"),
        ("limit=bucket:5/s:ra", "bucket has no option \"ra\""),
        ("limit=bucket:5/s:", "bucket has no option \"\""),
        ("limit=bucket:5/s:other=30", "other must be a share like 30%"),
        ("limit=bucket:5/s:other=101%", "other must be a share like 30%"),
        ("limit=bucket:5/s:other=nan%", "other must be a share like 30%"),
        ("limit=bucket:5/s:then=9/s", "then needs a time, for example then=5/s@100s"),
        ("limit=bucket:5/s:then=9/s*2", "then needs a time, for example then=5/s@100s"),
        ("limit=bucket:5/s:then=9/s@any", "a time must look like"),
        ("limit=bucket:5/s:then=0/s@9s", "\"0/s\" is not from 1/24h to 100000/s"),
        ("limit=window:5/60s:then=9/0s@9s", "a rate must look like"),
        ("limit=window:5/60s:then=1/1h@9s", "\"1/1h\" is not an integer from 1 to 100000"),
        ("limit=bucket:5/s@retrieve_nothing", "\"retrieve_nothing\" is not an operation"),
        ("rate=50/s", "unknown effect \"rate\"; use latency, limit,"),
        ("503@10s", "a span must look like @10s..70s, not @10s"),
        ("503@10s..", "a time must look like"),
        ("503@10..70", "a time must look like"),
        ("503@70s..70s", "a span must end after its start"),
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
        "limit=bucket:5/s".parse::<Fault>().unwrap().retry_after_date(wait),
        Fault::reset().during(wait..wait),
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
