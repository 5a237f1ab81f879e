//! Faults as short texts: what is understood, what is written, what is refused.

use std::time::Duration;

use aos_sim::Fault;

#[test]
fn texts_mean_what_the_grammar_says() {
    let ms = Duration::from_millis;
    let cases = [
        ("latency=600ms..5400ms", Fault::latency_between(ms(600), ms(5_400))),
        ("latency=5.4s", Fault::latency(ms(5_400))),
        ("rate=50/s", Fault::rate(50)),
        ("rate-date=50/s", Fault::rate_with_date(50)),
        ("503@retrieve_customers*2", Fault::status(503).operation("retrieve_customers").times(2)),
        ("503-html*3", Fault::html(503).times(3)),
        ("429-after=2", Fault::status(429).retry_after(ms(2_000))),
        ("429-date=2s", Fault::status(429).retry_after_date(ms(2_000))),
        ("503-html-after=1m", Fault::html(503).retry_after(ms(60_000))),
        ("reset*2", Fault::reset().times(2)),
        ("cut*1", Fault::cut().times(1)),
        ("bad-json", Fault::bad_json()),
        ("hang@token", Fault::hang().token()),
        ("redirect=https://a.example/b", Fault::redirect("https://a.example/b")),
        ("token-lifetime=30s", Fault::token_lifetime(ms(30_000))),
        ("token-uses=3@token", Fault::token_uses(3)),
        ("refuse-scope=a.b,c", Fault::refuse_scopes(["a.b", "c"])),
        ("503~1%", Fault::status(503).percent(1.0)),
        ("503~0.5%+2@any", Fault::status(503).percent(0.5).after(2).anywhere()),
        (" 500@customer:c-1@tenant:t-1 ", Fault::status(500).customer("c-1").tenant("t-1")),
    ];
    for (text, expected) in cases {
        let fault: Fault = text.parse().unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(fault, expected, "{text}");
        assert_eq!(fault.to_string().parse(), Ok(expected), "{text} as {fault}");
    }
}

#[test]
fn faults_are_written_as_they_are_read() {
    for text in [
        "latency=600ms..5400ms",
        "latency=2s",
        "rate-date=50/s",
        "503-html-date=3s@retrieve_customers+1*2~12.5%",
        "429-after=1500ms",
        "reset@token",
        "hang@any",
        "redirect=https://a.example/%7Eb",
        "token-lifetime=30s*1",
        "token-uses=3",
        "refuse-scope=a,b",
        "500@customer:c@tenant:t",
    ] {
        assert_eq!(text.parse::<Fault>().unwrap().to_string(), text);
    }
}

#[test]
fn what_cannot_be_read_is_refused_in_a_sentence() {
    let cases = [
        ("", "\"\" is no effect; there are latency,"),
        ("teapot", "\"teapot\" is no effect; there are latency,"),
        ("latency", "latency needs a value, for example latency=600ms..5400ms"),
        ("latency=5", "a time is written like 600ms, 5.4s, 2m or 1h and at most 24h, not \"5\""),
        ("latency=2s..1s", "the shortest latency is above the longest"),
        ("latency=-1s", "a time is written like"),
        ("latency=1e300h", "a time is written like"),
        ("rate=50", "a rate is written like 50/s, not \"50\""),
        ("rate=0/s", "a rate is at least 1 request a second"),
        ("999", "a status is a number from 200 to 599, not 999"),
        ("503-xml", "\"xml\" does not go with a status; html, after and date do"),
        ("503=2s", "503 takes no value; 503-after=2s sets Retry-After"),
        ("429-after", "429-after needs a value, for example 429-after=2s"),
        ("reset=1", "reset takes no value, so leave out =1"),
        ("redirect=elsewhere", "\"elsewhere\" is no whole URL"),
        ("token-uses=many", "\"many\" is no number of calls"),
        ("token-uses=1@any", "it holds for the token endpoint and for no operation"),
        ("refuse-scope=", "it names no scope"),
        ("503@", "after @ stands an operation's id, token, any,"),
        ("503@tenant:", "after @ stands an operation's id, token, any,"),
        ("503@region:eu", "after @ stands an operation's id, token, any,"),
        ("503@retrieve_nothing", "there is no operation \"retrieve_nothing\""),
        ("503@token@customer:c", "the token endpoint knows neither customers nor tenants"),
        ("503*x", "after * stands how often it acts, not \"x\""),
        ("503*0", "acting 0 times is no fault; leave it out"),
        ("503+-1", "after + stands how many requests are left alone, not \"-1\""),
        ("503~1", "after ~ stands a share like 1%, not \"1\""),
        ("503~101%", "a share is from 0 to 100 percent, not 101"),
        ("503~nan%", "after ~ stands a share like 1%, not \"nan%\""),
    ];
    for (text, reason) in cases {
        let error = text.parse::<Fault>().expect_err(text).to_string();
        let expected = format!("the fault {text:?} cannot be used: {reason}");
        assert!(error.starts_with(&expected), "{error}");
    }
}

#[test]
fn what_does_not_go_together_is_refused() {
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
fn clones_count_together() {
    let fault = Fault::reset();
    assert_eq!(fault.clone().hits(), fault.hits());
    assert_eq!(fault, Fault::reset());
    assert_ne!(fault, Fault::hang());
}
