#!/usr/bin/env bash
# Prints the lowest Rust version that can build the published crates, by what
# their dependencies declare, and fails when Cargo.toml says another one.
#
# It is the highest `rust-version` among the normal and build dependencies of
# the published crates, for all features and platforms, at the versions of
# Cargo.lock. The dependencies of tests, of xtask and of aos-fuzz do not count:
# nobody who depends on a crate here builds them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# A stop in the middle must not look like a small tree.
tree=$(cargo tree --locked --workspace --exclude xtask --exclude aos-fuzz --edges normal,build \
  --all-features --target all --prefix none --format '{p}')
metadata=$(cargo metadata --locked --format-version 1 --all-features)

read -r needed crate < <(
  {
    awk '{ sub(/^v/, "", $2); print "tree", $1, $2 }' <<<"$tree"
    # Of each package the name and version, then the version of Rust.
    grep -oE '"name":"[^"]+","version":"[^"]+","id":|"rust_version":("[^"]+"|null)' <<<"$metadata" |
      awk -F'"' '/^"name"/ { name = $4; version = $8; next } { print "declared", name, version, $4 }'
  } | awk '
    # Our own crates declare what is to be computed.
    $1 == "tree" { if ($2 !~ /^aos-/) wanted[$2, $3] = 1; next }
    ($2, $3) in wanted && $4 != "" {
      split($4, part, ".")
      number = part[1] * 1000000 + part[2] * 1000 + part[3]
      if (number > highest) { highest = number; needed = part[1] "." part[2] (part[3] > 0 ? "." part[3] : ""); crate = $2 " " $3 }
    }
    END { print needed, crate }'
)
declared=$(sed -nE 's/^rust-version = "([^"]+)"$/\1/p' Cargo.toml)

printf 'The dependencies need Rust %s (%s); Cargo.toml declares %s.\n' "$needed" "$crate" "$declared"
if [[ $needed != "$declared" ]]; then
  printf 'Set rust-version in Cargo.toml to %s.\n' "$needed" >&2
  exit 1
fi
