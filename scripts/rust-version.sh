#!/usr/bin/env bash
# Prints for each published crate the lowest Rust version that can build it, by what its
# dependencies declare, and fails when its Cargo.toml says another one.
#
# It is the highest `rust-version` among the normal and build dependencies of the crate, our
# own among them, for all features and platforms, at the versions of Cargo.lock. The
# dependencies of tests, of xtask and of aos-fuzz do not count: nobody who depends on a crate
# here builds them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

metadata=$(cargo metadata --locked --format-version 1 --all-features)
# Of each package the name, the version and the version of Rust.
declared=$(grep -oE '"name":"[^"]+","version":"[^"]+","id":|"rust_version":("[^"]+"|null)' <<<"$metadata" |
  awk -F'"' '/^"name"/ { name = $4; version = $8; next } { print "declared", name, version, $4 }')

wrong=0
for manifest in crates/*/Cargo.toml; do
  if grep -q '^publish = false' "$manifest"; then
    continue
  fi
  crate=$(basename "$(dirname "$manifest")")
  # A stop in the middle must not look like a small tree.
  tree=$(cargo tree --locked --package "$crate" --edges normal,build \
    --all-features --target all --prefix none --format '{p}')
  read -r says needs because < <(
    {
      awk '{ sub(/^v/, "", $2); print "tree", $1, $2 }' <<<"$tree"
      printf '%s\n' "$declared"
    } | awk -v crate="$crate" '
      $1 == "tree" { if ($2 != crate) wanted[$2, $3] = 1; next }
      $2 == crate { says = $4 }
      ($2, $3) in wanted && $4 != "" {
        split($4, part, ".")
        number = part[1] * 1000000 + part[2] * 1000 + part[3]
        if (number > highest) { highest = number; needs = part[1] "." part[2] (part[3] > 0 ? "." part[3] : ""); because = $2 " " $3 }
      }
      END { print says, needs, because }'
  )
  printf '%s: the dependencies need Rust %s (%s); Cargo.toml declares %s.\n' \
    "$crate" "$needs" "$because" "$says"
  if [[ $needs != "$says" ]]; then
    printf 'Set rust-version in %s to %s.\n' "$manifest" "$needs" >&2
    wrong=1
  fi
done
exit "$wrong"
