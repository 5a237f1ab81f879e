//! A short round of what `cargo xtask fuzz` does at length.

use aos_fuzz::Fuzzer;

#[test]
fn two_hundred_inputs_break_no_rule() {
    let mut fuzzer = Fuzzer::start();
    let findings: Vec<String> = (0..200)
        .filter_map(|seed| fuzzer.check(seed).err())
        .map(|finding| finding.report)
        .collect();
    assert!(findings.is_empty(), "{}", findings.join("\n\n"));
}
