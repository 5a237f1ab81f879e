// Checks report pages in headless Chromium without a network: that they render and work by
// keyboard, are accessible, safe and fast, and can be printed.
//   node report_browser.mjs CHROMIUM FOLDER FILE=ROWS…
// Screenshots are written to FOLDER/pictures.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import assert from "node:assert/strict";

const [chromium, folder, ...files] = process.argv.slice(2);
const pictures = join(folder, "pictures");
// Unlike `import`, this finds what NODE_PATH names.
const require = createRequire(import.meta.url);
const playwright = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const LIMIT_MS = 3000;

const browser = await playwright.chromium.launch({
  executablePath: chromium,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** Opens a page; whatever it should not do ends up in `faults`. */
const open = async (file, options = {}) => {
  const page = await browser.newPage({ offline: true, ...options });
  const faults = [];
  const address = pathToFileURL(join(folder, file)).href;
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("dialog", (dialog) => { faults.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => request.url() === address || faults.push(`request ${request.url()}`));
  const start = performance.now();
  await page.goto(address, { waitUntil: "load" });
  return { page, faults, ms: performance.now() - start };
};
const rowCount = (page) => page.locator("#all tbody tr").count();
const status = (page) => page.locator("#matches").textContent();
const column = (page, number) => page.locator(`#all tbody tr > :nth-child(${number})`).allTextContents();

const isAccessible = async (page, what) => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, help, nodes } of violations) console.error(id, help, nodes.slice(0, 3).map((node) => node.html));
  assert.equal(violations.length, 0, `${what}: axe finds violations`);
  assert.ok(passes.length > 20, `${what}: axe checks little`);
};

/** Sorts, searches and turns pages by keyboard. */
const works = async (page, rows, what) => {
  const pages = Math.ceil(rows / 50);
  assert.equal(await rowCount(page), Math.min(rows, 50), what);
  const focused = () => page.evaluate(() => document.activeElement.textContent || document.activeElement.id);
  const tabTo = async (name) => {
    for (let tries = 0; tries < 200; tries++) {
      if ((await focused()) === name) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`${what}: the keyboard does not reach ${name}`);
  };
  assert.equal(await page.getByRole("searchbox", { name: "Search", exact: true }).count(), 1, what);
  await tabTo("search");
  await tabTo("Risky");
  assert.equal(await page.locator('[aria-sort="descending"]').textContent(), "Risky");
  const start = performance.now();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator('[aria-sort="ascending"]').textContent(), "Risky", what);
  const sortMs = performance.now() - start;
  // Risky comes before Change, which has negative numbers.
  for (const [name, place, presses] of [["Risky", 3, 1], ["Change", 4, 2]]) {
    await tabTo(name);
    for (let press = 0; press < presses; press++) await page.keyboard.press("Enter");
    const [order] = await page.locator("[aria-sort]").evaluateAll((it) => it.map((head) => head.ariaSort));
    const counts = (await column(page, place)).map((text) => Number(text.replaceAll(",", "")));
    const sorted = counts.toSorted((a, b) => (order === "ascending" ? a - b : b - a));
    assert.deepEqual(counts, sorted, `${what}: ${name} sorted by number, ${order}`);
    assert.ok(new Set(counts).size > 1, `${what}: ${name} has different numbers`);
  }
  if (pages > 1) {
    const first = (await column(page, 2))[0];
    await tabTo("Next");
    await page.keyboard.press("Enter");
    assert.match(await page.locator("#page").textContent(), new RegExp(`Page 2 of ${pages.toLocaleString("en-US")}$`));
    assert.match(await status(page), /51 to 100 shown/);
    assert.notEqual((await column(page, 2))[0], first);
    assert.equal(await focused(), "Next", `${what}: the focus stays`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    assert.equal(await rowCount(page), rows - 50 * (pages - 1), `${what}: the last page`);
    const last = (await column(page, 3)).at(-1);
    assert.doesNotMatch(last, /\d/, `${what}: what is unknown comes last`);
    const disabled = await page.locator('[aria-disabled="true"]').allTextContents();
    assert.deepEqual(disabled, ["Next", "Last"], what);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    assert.equal(await rowCount(page), rows - 50 * (pages - 1), `${what}: nothing comes after the last page`);
  }
  await page.locator("#search").focus();
  await page.keyboard.type("FAILED");
  const cells = await column(page, 3);
  assert.ok(cells.length > 0 && cells.every((text) => text === "failed"), `${what}: finds words: ${cells}`);
  assert.match(await status(page), new RegExp(`^\\d+ of ${rows.toLocaleString("en-US")} rows`));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("no such tenant");
  assert.match(await status(page), /^0 of /);
  assert.equal(await rowCount(page), 0);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  assert.equal(await rowCount(page), Math.min(rows, 50));
  return sortMs;
};

/** Names are text, and stay text when the script draws them. */
const isSafe = async (page, what) => {
  await page.locator("#search").fill("<script>alert(1)");
  assert.equal((await column(page, 1)).length, 1, what);
  assert.equal(await page.locator("#all tbody bdi").first().textContent(), "<script>alert(1)</script>");
  assert.equal(await page.locator("img").count(), 0);
  assert.equal(await page.locator("script").count(), 2);
  const text = await page.evaluate(() => document.documentElement.textContent);
  assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069\u0007]/, what);
  await page.locator("#search").fill("");
};

for (const [file, rows] of files.map((it) => it.split("=")).map(([file, rows]) => [file, Number(rows)])) {
  const name = file.replace(/\W/g, "-");
  for (const colorScheme of ["light", "dark"]) {
    const what = `${file}, ${colorScheme}`;
    const { page, faults, ms } = await open(file, { colorScheme, viewport: { width: 1280, height: 900 } });
    assert.ok(ms < LIMIT_MS, `${what}: ${ms} ms to load`);
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`), fullPage: true });
    const sortMs = rows > 0 ? await works(page, rows, what) : 0;
    assert.ok(sortMs < LIMIT_MS, `${what}: ${sortMs} ms to sort`);
    if (rows > 0) await isSafe(page, what);
    await isAccessible(page, what);
    assert.deepEqual(faults, [], what);
    console.log(`${what}: loaded in ${Math.round(ms)} ms, sorted in ${Math.round(sortMs)} ms`);

    // Last, since this is a fault.
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.body.append(script);
      return globalThis.ran === true;
    });
    assert.ok(!ran && faults.length === 1, `${what}: the policy stops other scripts`);
    await page.close();
  }

  const narrow = await open(file, { viewport: { width: 360, height: 740 } });
  await narrow.page.screenshot({ path: join(pictures, `${name}-narrow.png`), fullPage: true });
  const width = await narrow.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 360, `${file}: ${width} pixels wide on a narrow screen`);
  await isAccessible(narrow.page, `${file}, narrow`);
  await narrow.page.close();

  const printed = await open(file);
  const pdf = await printed.page.pdf({ format: "A4" });
  writeFileSync(join(pictures, `${name}.pdf`), pdf);
  const sheets = pdf.toString("latin1").match(/\/Type \/Page\b/g).length;
  const least = Math.floor(Math.min(rows, 1000) / 60);
  assert.ok(sheets > least && sheets < 90, `${file}: ${sheets} pages on paper`);
  assert.equal(await rowCount(printed.page), Math.min(rows, 50), `${file}: as before the print`);
  await printed.page.close();

  const plain = await open(file, { javaScriptEnabled: false });
  assert.equal(await rowCount(plain.page), Math.min(rows, 1000), `${file}: rows without script`);
  assert.ok(!(await plain.page.locator("#controls").isVisible()), `${file}: no controls without script`);
  assert.deepEqual(plain.faults, [], `${file}, without script`);
  await plain.page.close();
  console.log(`${file}: narrow, ${sheets} pages on paper, and without script`);
}
await browser.close();
