/** The drawer that shows what goes between the workspace and the app, as it happens. */

import { read } from "./api.js";
import { attribute, clear, el } from "./dom.js";
import { icon } from "./icons.js";
import { follow } from "./lines.js";
import { listen } from "./stream.js";
import { second } from "./time.js";

const TITLE = "Det som går over linja";
const LEAD = "Hvert kall mellom arbeidsrommet og appen. Det nyeste står øverst.";
const KEPT = 500;
const WAYS = { in: ["←", "fra appen"], out: ["→", "til appen"] };

export class Wire {
  #stop = null;

  constructor({ node, changed }) {
    Object.assign(this, { node, changed });
    const cross = { type: "button", class: "quiet", "aria-label": "Lukk loggen", onclick: () => this.toggle() };
    const shut = el("button", cross, icon("close"));
    const head = el("header", { class: "wire-head" }, el("h2", {}, TITLE), shut);
    this.rows = el("tbody");
    const names = ["Tid", "", "Hva", "Status", "ms"].map((name) =>
      el("th", { scope: "col" }, name || el("span", { class: "unseen" }, "Retning")),
    );
    const grid = el("table", {}, el("thead", {}, el("tr", {}, names)), this.rows);
    const label = "Loggen, det nyeste øverst";
    const scroller = { class: "wire-rows", tabindex: "0", role: "region", "aria-label": label };
    const lead = el("p", { class: "wire-lead" }, LEAD);
    clear(node, head, lead, el("div", scroller, grid));
  }

  get isOpen() {
    return !this.node.hidden;
  }

  toggle() {
    this.node.hidden = this.isOpen;
    document.body.classList.toggle("with-wire", this.isOpen);
    if (this.isOpen) this.#begin();
    else this.#stop?.();
    this.changed();
  }

  #begin() {
    clear(this.rows);
    const heard = (entry) => this.#add(entry);
    this.#stop = follow({
      listen: () => listen("/log/stream", { name: "entry", heard }),
      ask: () => this.#read(),
    });
    this.#read();
  }

  async #read() {
    const { entries } = await read("/log");
    entries.forEach((entry) => this.#add(entry));
  }

  #add(entry) {
    const after = [...this.rows.children].find((row) => Number(row.dataset.n) <= entry.n);
    if (Number(after?.dataset.n) === entry.n) return;
    this.rows.insertBefore(draw(entry), after ?? null);
    if (this.rows.children.length > KEPT) this.rows.lastElementChild.remove();
  }
}

function draw({ n, at, direction, kind, status, ok, ms, summary, attempt, retry_reason: reason }) {
  const [arrow, way] = WAYS[direction];
  const again = attempt > 1 && ` (forsøk ${attempt}${reason ? `, ${reason}` : ""})`;
  const what = [el("code", {}, kind), again, summary && el("span", { class: "summary" }, summary)];
  const row = el(
    "tr",
    { "data-n": n, "data-direction": direction, class: ok ? null : "bad" },
    el("td", {}, second(new Date(at))),
    el("td", { title: way }, el("span", { "aria-hidden": "true" }, arrow), el("span", { class: "unseen" }, way)),
    el("td", { class: "what" }, what),
    el("td", {}, status ?? "–"),
    el("td", { class: "number" }, ms === null ? "–" : rounded(ms)),
  );
  attribute(row, "title", summary);
  return row;
}

function rounded(ms) {
  return ms.toLocaleString("nb-NO", { maximumFractionDigits: ms < 10 ? 1 : 0 });
}
