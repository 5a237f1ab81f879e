#!/usr/bin/env bash
# Shows that a new list needs no Rust: adds the endpoint of the example in spec/README.md to a
# copy of the repository, generates and builds it, and reads, remembers, compares and queries
# the list over a simulated fleet.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target="${CARGO_TARGET_DIR:-$PWD/target}/new-list"
copy="$target/copy"
rm -rf "$copy"
mkdir -p "$copy"
git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- --create |
  tar --extract --directory "$copy"

# The first YAML block.
awk '/^```yaml$/ && !seen { inside = seen = 1; next } /^```$/ { inside = 0 } inside' \
  spec/README.md >"$copy/spec/weather.yaml"
written=$(cd "$copy" && find crates xtask -name '*.rs' -not -path '*/generated/*' -exec cksum {} + | cksum)
cargo xtask generate --root "$copy"
now=$(cd "$copy" && find crates xtask -name '*.rs' -not -path '*/generated/*' -exec cksum {} + | cksum)
if [[ $written != "$now" ]]; then
  echo 'Handwritten Rust was changed.' >&2
  exit 1
fi
CARGO_TARGET_DIR="$target/build" cargo build --quiet --locked --manifest-path "$copy/Cargo.toml" \
  --package aos-cli
aos="$target/build/debug/aos"

export AOS_HISTORY="$target/history.db"
rm -f "$AOS_HISTORY"* "$target/sim.env"
"$aos" sim --customers 5 >"$target/sim.env" 2>/dev/null &
simulator=$!
trap 'kill $simulator' EXIT
until [[ -s "$target/sim.env" ]]; do sleep 0.1; done
# shellcheck source=/dev/null
. "$target/sim.env"

expect() {
  local expected=$1 got
  shift
  got=$("$@")
  if [[ $got != "$expected" ]]; then
    printf '%s\nprints:\n%s\nexpected:\n%s\n' "$*" "$got" "$expected" >&2
    exit 1
  fi
}
rows=$("$aos" fleet run retrieve_weather -o json --jq length)
if ((rows == 0)); then
  echo 'No row was read.' >&2
  exit 1
fi
expect "$rows" "$aos" fleet run retrieve_weather -o json --jq length
expect 0 "$aos" fleet diff retrieve_weather -o json --jq length
expect "$rows" "$aos" fleet query 'SELECT count(*) AS rows FROM retrieve_weather' -o json --jq '.[0].rows'
echo 'A list that is new in the spec works in run, diff and query.'
