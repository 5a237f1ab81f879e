#!/usr/bin/env bash
# Packs the published crates into target/package and builds each from its
# package, so that a file that did not get into one is missed here and not by
# its users. Uncommitted changes are allowed: this runs before the
# commit, too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

target=${CARGO_TARGET_DIR:-target}
mkdir -p "$target/package"
# Cargo unpacks and builds a version once for each folder that it came from, and
# would build against our crates as they were at an earlier run. A new folder
# each time keeps it from that.
work=$(mktemp -d "$target/package/run.XXXXXX")
trap 'rm -rf "$work"' EXIT

cargo package --workspace --exclude xtask --exclude aos-fuzz --locked --allow-dirty --target-dir "$work" "$@"
mv "$work"/package/*.crate "$target/package/"
ls "$target"/package/*.crate
