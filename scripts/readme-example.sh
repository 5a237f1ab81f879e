#!/usr/bin/env bash
# Checks that the example of README.md is still the one of
# crates/aos-facade/README.md, which the tests compile.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The first Rust block of a page, without the lines that rustdoc hides.
example() {
  awk '/^```(rust|no_run)/ && !seen { inside = seen = 1; next }
       /^```$/ { inside = 0 }
       inside && !/^# /' "$1"
}

compiled=$(example crates/aos-facade/README.md)
if [[ -z $compiled ]]; then
  echo 'crates/aos-facade/README.md has no Rust example.' >&2
  exit 1
fi
if ! diff --unified --label crates/aos-facade/README.md --label README.md \
  <(echo "$compiled") <(example README.md); then
  echo 'Make the example of README.md that of crates/aos-facade/README.md.' >&2
  exit 1
fi
