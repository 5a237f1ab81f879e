#!/usr/bin/env bash
# Measures fleet runs of the release build against the simulator, in real time:
#   speed  How long 3,000 tenants take at 50 a second, as a ratio to the least that the limit
#          allows, beside the ratio of the tests in virtual time; docs/fleet-speed.svg is drawn
#          of it (goal: within 0.03). About 6 minutes.
#   cost   What the history adds to a run (goal: at most 2 % at the speed of the service), and the
#          peak memory of 20,000 tenants to that of 2,000 (goal: at most 1.1). About 11 minutes.
#   kills  Kills runs of 2,000 tenants at 100 random moments, and resumes each: nothing may be
#          lost or read again. About 3 minutes.
# Needs Rust and Python (3.9 or later). Ends with 1 when a goal is missed.
#
# Usage: scripts/fleet.sh [speed] [cost] [kills]
#   All of them by default. SEED names other random moments of kills.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cargo build --quiet --release --locked --package aos-cli
exec python3 scripts/fleet.py "${CARGO_TARGET_DIR:-target}/release/aos" "$@"
