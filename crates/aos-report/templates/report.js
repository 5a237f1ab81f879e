"use strict";
{
  const PAGE = 50, PRINTED = 1000;
  const get = (id) => document.getElementById(id);
  const table = get("all"), body = table.tBodies[0], search = get("search");
  const heads = [...table.tHead.querySelectorAll("th")];
  const rows = JSON.parse(get("rows").textContent).map(([names, ids, counts, spark]) => ({ names, ids, counts, spark }));
  const isNumber = (text) => /\d$/.test(text);
  const collator = new Intl.Collator("en", { numeric: true });
  const grouped = (number) => number.toLocaleString("en-US");
  let shown = rows, page = 0;

  for (const row of rows) {
    const words = row.counts.filter((text) => !isNumber(text));
    row.text = [...row.names, ...row.ids, ...words].join(" ").toLowerCase();
    const key = (text) => (isNumber(text) ? Number(text.replaceAll(",", "")) : null);
    row.keys = [...row.names, ...row.counts.map(key)];
  }

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };
  const name = (tag, text, id) => {
    const cell = element(tag, "", element("bdi", "", text));
    if (tag === "th") cell.scope = "row";
    if (id) cell.append(element("small", "id", id));
    return cell;
  };
  const svg = (tag, attributes, ...content) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...content);
    return made;
  };
  const box = document.querySelector("svg.spark")?.getAttribute("viewBox");
  const drawn = ([path, words]) =>
    svg("svg", { class: "spark", role: "img", viewBox: box, preserveAspectRatio: "none" },
      svg("title", {}, words), svg("path", { d: path }));
  const line = ({ names, ids, counts, spark }) => {
    const cells = counts.map((text) => element("td", isNumber(text) ? "n" : "n w", text));
    if (box) cells.push(element("td", "", ...(spark ? [drawn(spark)] : [])));
    return element("tr", "", name("th", names[0], ids[0]), name("td", names[1], ids[1]), ...cells);
  };

  const last = () => Math.max(0, Math.ceil(shown.length / PAGE) - 1);
  const draw = (first = page * PAGE, count = PAGE) => {
    body.replaceChildren(...shown.slice(first, first + count).map(line));
    const end = Math.min(first + count, shown.length);
    const part = shown.length > 0 ? `, ${grouped(first + 1)} to ${grouped(end)} shown` : "";
    const of = shown.length < rows.length ? ` of ${grouped(rows.length)}` : "";
    get("matches").textContent = `${grouped(shown.length)}${of} ${rows.length === 1 ? "row" : "rows"}${part}`;
    get("page").textContent = `Page ${grouped(page + 1)} of ${grouped(last() + 1)}`;
    for (const button of get("pages").querySelectorAll("button")) {
      const back = ["first", "previous"].includes(button.dataset.to);
      // Not `disabled`, which would take the focus away from a button that was just pressed.
      button.setAttribute("aria-disabled", String(page === (back ? 0 : last())));
    }
  };

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = rows.filter((row) => words.every((word) => row.text.includes(word)));
    page = 0;
    draw();
  };
  const sort = (column) => {
    const now = heads[column].getAttribute("aria-sort");
    const down = now ? now === "ascending" : column > 1;
    for (const head of heads) head.removeAttribute("aria-sort");
    heads[column].setAttribute("aria-sort", down ? "descending" : "ascending");
    const compare = column > 1 ? (a, b) => a - b : collator.compare;
    rows.sort(({ keys: { [column]: a } }, { keys: { [column]: b } }) => {
      // What is unknown comes last, up and down.
      if (a === null || b === null) return (a === null) - (b === null);
      return down ? compare(b, a) : compare(a, b);
    });
    filter();
  };

  heads.forEach((head, column) => {
    const button = element("button", "", head.textContent);
    button.type = "button";
    // The arrow stands where it does not shift the text away from the column.
    button[column > 1 ? "prepend" : "append"](element("span", "arrow"));
    head.dataset.name = head.textContent;
    button.addEventListener("click", () => sort(column));
    head.replaceChildren(button);
  });
  table.caption.textContent = "All tenants";
  table.caption.className = "hidden";
  table.classList.remove("ids");
  get("controls").hidden = get("pages").hidden = false;
  search.addEventListener("input", filter);
  get("ids").addEventListener("change", (event) => table.classList.toggle("ids", event.target.checked));
  get("pages").addEventListener("click", ({ target: { dataset } }) => {
    const to = { first: 0, previous: page - 1, next: page + 1, last: last() }[dataset.to];
    if (to === undefined) return;
    page = Math.min(Math.max(to, 0), last());
    draw();
  });

  // Paper has no pages to turn and nothing to open.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open], .wide)")];
    for (const details of closed) details.open = true;
    draw(0, PRINTED);
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
    draw();
  });
  draw();
}
