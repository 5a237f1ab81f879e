#!/usr/bin/env bash
# Calls every operation of the simulator with requests that schemathesis makes
# of the bundled specification, and checks the responses against it: no server
# error, no status, content type or body that the specification does not
# promise. First with ids that lead somewhere, then with made-up ones.
# Needs Python (3.10 or later) and Rust; schemathesis is installed below
# target/schemathesis. Arguments go to schemathesis: `--max-examples 200`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

schemathesis_version=4.32.5

specification=spec/elements.openapi.json
target=$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
tools=$target/schemathesis
work=$(mktemp -d)
simulator=

clean_up() {
  if [[ -n $simulator ]]; then
    kill "$simulator" 2>/dev/null || true
    wait "$simulator" 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say() { printf '\n==> %s\n' "$*"; }

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

for program in python3 cargo; do
  command -v "$program" >/dev/null || fail "$program is not installed, and schemathesis needs it."
done

say "installing what is missing below $tools"
mkdir -p "$tools"
[[ -x $tools/python/bin/python ]] || python3 -m venv "$tools/python"
# Does nothing when this version is there.
"$tools/python/bin/python" -m pip install --quiet --disable-pip-version-check \
  "schemathesis==$schemathesis_version"

say "starting the simulator"
cargo build --package aos-cli
unset "${!AOS_@}"
"$target/debug/aos" sim --seed 7 >"$work/sim.exports" 2>"$work/sim.log" &
simulator=$!
for ((tries = 0; ; tries++)); do
  grep -q "AOS_CLIENT_SECRET=" "$work/sim.exports" && break
  if ((tries >= 150)) || ! kill -0 "$simulator" 2>/dev/null; then
    cat "$work/sim.log" >&2
    fail "The simulator does not start."
  fi
  sleep 0.2
done
eval "$(grep '^export AOS_' "$work/sim.exports")"

run() { # what, the most examples an operation, options of schemathesis.py
  local what=$1 examples=$2
  shift 2
  say "schemathesis $schemathesis_version, $what"
  "$tools/python/bin/python" scripts/schemathesis.py "$@" "$specification" "$work/schemathesis.toml"
  # It keeps what it learnt in the folder that it runs in.
  (
    cd "$work"
    "$tools/python/bin/schemathesis" --config-file "$work/schemathesis.toml" run \
      --url "$AOS_BASE_URL" --seed 7 --workers 1 --continue-on-failure \
      --phases examples,coverage,fuzzing --max-examples "$examples" \
      --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance \
      --generation-database none \
      "${arguments[@]}" "$OLDPWD/$specification"
  )
}

arguments=("$@")
run "ids that are there" 40 --known
run "made-up ids" 15

say "the simulator keeps to the specification"
