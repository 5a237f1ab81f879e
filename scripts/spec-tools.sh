#!/usr/bin/env bash
# Proves the bundled specification with four tools that others use:
#   1. openapi-spec-validator finds no mistake,
#   2. Redocly's recommended rules find no error,
#   3. openapi-generator makes a Rust and a Python client without a warning
#      about the document, and both read every example without losing a part,
#   4. Prism serves it, and the command line and the Python client call every
#      operation there.
# Needs Java (11 or later), Node (20.19 or later) with npm, Python (3.9 or
# later) and Rust; everything else is installed below target/spec-tools.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

validator_version=0.9.0
generator_version=7.26.0
redocly_version=2.77.0
# Later ones need a newer Node than the other tools do.
prism_version=5.14.2

specification=spec/elements.openapi.json
target=$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
tools=$target/spec-tools
work=$(mktemp -d)
processes=()

clean_up() {
  local process
  for process in "${processes[@]}"; do
    kill "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  done
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

for program in java node npm python3 cargo; do
  command -v "$program" >/dev/null || fail "$program is not installed, and the tools need it."
done

say "installing what is missing below $tools"
mkdir -p "$tools/node"
[[ -x $tools/python/bin/python ]] || python3 -m venv "$tools/python"
# Does nothing when these versions are there.
"$tools/python/bin/python" -m pip install --quiet --disable-pip-version-check \
  "openapi-spec-validator==$validator_version" "openapi-generator-cli==$generator_version"
installed() {
  node -p 'require(process.argv[1]).version' "$tools/node/node_modules/$1/package.json" 2>/dev/null || true
}
if [[ $(installed @redocly/cli) != "$redocly_version" ||
  $(installed @stoplight/prism-cli) != "$prism_version" ]]; then
  # Nothing of these needs to run code while it is installed.
  npm install --prefix "$tools/node" --ignore-scripts --no-audit --no-fund --loglevel=error \
    "@redocly/cli@$redocly_version" "@stoplight/prism-cli@$prism_version"
fi
programs=$tools/node/node_modules/.bin

say "openapi-spec-validator $validator_version"
"$tools/python/bin/openapi-spec-validator" "$specification"

say "Redocly $redocly_version, recommended rules"
# It warns that ServiceName is never used, which is so: no operation takes one, and
# it is there for its list of names.
REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true \
  "$programs/redocly" lint --extends recommended "$specification"

# Warnings about the generator and not about the document. The first three are
# drawn by any document with a JSON response of a named integer enum, the others by
# names that the generator makes itself. Nothing of it shows in the clients, which
# are compiled and used below.
#   - The Rust generator says that the numbers of an enum cannot be names, and
#     then takes those of x-enum-varnames all the same (checked below), and that
#     the media type is no name of a model.
#   - The Python generator looks up a schema without a name.
#   - Fields and a parameter are called `type`, as the vendor calls them; r#type
#     is how Rust writes that.
#   - For each alternative of a choice the Rust generator tries the type as a name
#     of a field, `vec<string>`, which it does not use.
#   - The Python generator tries the parameter `date` as a name of a model, which
#     it does not write.
own_warnings='AbstractRustCodegen - [0-9]+ cannot be used as a enum variant name'
own_warnings+='|AbstractRustCodegen - ApplicationJson cannot be used as a model name'
own_warnings+='|ModelUtils - Failed to get the schema name: null'
own_warnings+='|AbstractRustCodegen - type cannot be used as a (field/variable|parameter) name'
own_warnings+='|AbstractRustCodegen - (vec|std::collections::hash_map)<.*> cannot be used as a field/variable name'
own_warnings+='|AbstractPythonCodegen - Date \(reserved word\) cannot be used as model name'
for language in rust python; do
  say "openapi-generator $generator_version, $language"
  if ! "$tools/python/bin/openapi-generator-cli" generate --generator-name "$language" \
    --input-spec "$specification" --output "$work/$language" >"$work/$language.log" 2>&1; then
    cat "$work/$language.log" >&2
    fail "openapi-generator makes no $language client."
  fi
  if grep -E '\b(WARN|ERROR)\b' "$work/$language.log" | grep -vE "$own_warnings" | sort -u >"$work/warnings"; then
    cat "$work/warnings" >&2
    fail "openapi-generator warns about the document."
  fi
  printf '%s files, no warning about the document\n' "$(find "$work/$language" -type f | wc -l)"
done
grep -q 'Risky = 1' "$work/rust/src/models/action_type.rs" ||
  fail "The Rust client does not name the values of ActionType."

say "the Rust client reads every example"
helper=scripts/spec_tools.py
"$tools/python/bin/python" "$helper" rust "$specification" "$work/rust"
# The lock file of the workspace has the versions that are known to work; what else the
# client needs is added to it.
cp Cargo.lock "$work/rust/Cargo.lock"
CARGO_TARGET_DIR=$tools/rust-client cargo test --quiet --manifest-path "$work/rust/Cargo.toml" \
  --no-default-features --test examples

say "Prism $prism_version and the command line"
cargo build --package aos-cli
aos=$target/debug/aos
unset "${!AOS_@}"

wait_for() { # what, a process, a command that succeeds when it is ready
  local what=$1 process=$2 tries
  shift 2
  for ((tries = 0; tries < 150; tries++)); do
    if "$@"; then return; fi
    kill -0 "$process" 2>/dev/null || break
    sleep 0.2
  done
  cat "$work/$what.log" >&2
  fail "$what does not start."
}

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$programs/prism" mock --host 127.0.0.1 --port "$port" "$specification" >"$work/prism.log" 2>&1 &
processes+=($!)
wait_for prism $! grep -q "is listening on" "$work/prism.log"

# Prism has no token endpoint; the simulator's takes its place.
"$aos" sim >"$work/sim.exports" 2>"$work/sim.log" &
processes+=($!)
wait_for sim $! grep -q "AOS_CLIENT_SECRET=" "$work/sim.exports"
eval "$(grep '^export AOS_' "$work/sim.exports")"
export AOS_BASE_URL=http://127.0.0.1:$port

customer=3f1c9a52-7d0e-4b6b-9f43-5a8e2c7d1b60
tenant=b7a4e0d8-2c15-4f39-8e6a-91d3f5c0a274
expect_counts() { # what, its JSON on standard input
  node -e '
    let text = "";
    process.stdin.on("data", (part) => (text += part)).on("end", () => {
      const value = JSON.parse(text);
      const rows = Array.isArray(value) ? value : [value];
      const good = rows.length === 1 && rows[0].riskyActionCount === 10 && rows[0].normalActionCount === 20;
      console.log(`${process.argv[1]}: ${text.trim()}`);
      process.exitCode = good ? 0 : 1;
    });' "$1" || {
    cat "$work/prism.log" >&2
    fail "$1 does not give the 10 risky and 20 normal actions of the example."
  }
}
"$aos" call retrieve_risky_action_count -p "customerId=$customer" -p "tenantId=$tenant" -p types=1 \
  --output json | expect_counts "aos call"
"$aos" actions count --customer "$customer" --tenant "$tenant" --output json |
  expect_counts "aos actions count"
# The customer list of Prism's example has one customer with one tenant.
"$aos" actions sweep --output json | expect_counts "aos actions sweep"

say "the command line calls every operation"
"$tools/python/bin/python" "$helper" calls "$specification" "$aos"

say "the Python client calls every operation"
"$tools/python/bin/python" -m pip install --quiet --disable-pip-version-check \
  --requirement "$work/python/requirements.txt"
"$tools/python/bin/python" "$helper" python "$specification" "$work/python" "$AOS_BASE_URL"

say "all four tools are content"
