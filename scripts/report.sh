#!/usr/bin/env bash
# Checks the outputs of aos-report with the programs that people open them in:
#   1. Chromium, without a network: the page renders, works by keyboard, has no fault that
#      axe-core finds, runs no script but its own, loads nothing, prints, and is fast with
#      200 and 20,000 rows,
#   2. LibreOffice opens the workbook, and what it writes of it is equal,
#   3. promtool finds nothing wrong with the metrics.
# Needs Rust, Node (20 or later) with npm, Python (3.9 or later), Chromium, LibreOffice Calc
# and promtool (the Debian packages chromium, libreoffice-calc and prometheus). CHROMIUM,
# SOFFICE and PROMTOOL name other programs than those in the path. The packages of Node are
# installed below target/report-tools; screenshots are below target/report.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

playwright_version=1.65.1
axe_version=4.14.1

target=$(mkdir -p "${CARGO_TARGET_DIR:-target}" && cd "${CARGO_TARGET_DIR:-target}" && pwd)
tools=$target/report-tools
work=$target/report
chromium=${CHROMIUM:-chromium}
soffice=${SOFFICE:-soffice}
promtool=${PROMTOOL:-promtool}

say() { printf '\n==> %s\n' "$*"; }

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

for program in cargo node npm python3 "$chromium" "$soffice" "$promtool"; do
  command -v "$program" >/dev/null || fail "$program is not installed."
done

say "installing what is missing below $tools"
installed() {
  node -p 'require(process.argv[1]).version' "$tools/node_modules/$1/package.json" 2>/dev/null || true
}
if [[ $(installed playwright-core) != "$playwright_version" || $(installed axe-core) != "$axe_version" ]]; then
  npm install --prefix "$tools" --ignore-scripts --no-audit --no-fund --loglevel=error \
    "playwright-core@$playwright_version" "axe-core@$axe_version"
fi

say "making samples"
rm -rf "$work"
mkdir -p "$work/pictures"
for rows in 200 20000; do
  cargo run --quiet --release --package aos-report --example sample -- "$work/$rows" "$rows"
  mv "$work/$rows/report.html" "$work/$rows.html"
done
mv "$work/200/nothing.html" "$work/nothing.html"

say "Chromium, without a network"
# The sample has six rows more than it is asked for.
NODE_PATH="$tools/node_modules" node scripts/report_browser.mjs "$(command -v "$chromium")" "$work" \
  200.html=206 20000.html=20006 nothing.html=0

say "LibreOffice"
"$soffice" --headless "-env:UserInstallation=file://$work/libreoffice" --convert-to xlsx \
  --outdir "$work/opened" "$work/200/report.xlsx"
python3 scripts/report_sheets.py "$work/200/report.xlsx" "$work/opened/report.xlsx"

say "promtool"
for file in metrics stale; do
  "$promtool" check metrics <"$work/200/$file.prom"
done

say "all three are content; look at $work/pictures"
