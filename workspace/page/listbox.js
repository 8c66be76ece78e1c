/** A list that one walks with the arrow keys while the focus stays in the field that it serves. */

import { attribute, clear, el, newId } from "./dom.js";

export class Listbox {
  #items = [];
  #at = -1;

  /** `pick(item)` is told what was chosen; `field` is the control that keeps the focus. */
  constructor({ label, pick, field, multi = false }) {
    const props = { class: "listbox", role: "listbox", id: newId("list"), "aria-label": label };
    this.node = el("div", { ...props, "aria-multiselectable": multi ? "true" : null });
    this.node.addEventListener("mousedown", (event) => event.preventDefault());
    Object.assign(this, { pick, field });
    attribute(field, "aria-controls", this.node.id);
    attribute(field, "aria-autocomplete", "list");
  }

  /** Show `items` ({text, detail?, group?, face?, selected?, disabled?}), the one at `at` marked. */
  show(items, at = -1) {
    this.#items = items;
    clear(this.node, grouped(items).map(([name, rows]) => this.#group(name, rows)));
    this.mark(at);
  }

  get active() {
    return this.#items[this.#at] ?? null;
  }

  get at() {
    return this.#at;
  }

  get isEmpty() {
    return this.#items.length === 0;
  }

  /** Walk one step, round the ends. */
  move(step) {
    const count = this.#items.length;
    if (count) this.mark(this.#at < 0 && step < 0 ? count - 1 : (this.#at + step + count) % count);
  }

  mark(at) {
    this.#at = at < this.#items.length ? at : -1;
    const rows = [...this.node.querySelectorAll('[role="option"]')];
    rows.forEach((row, index) => row.classList.toggle("active", index === this.#at));
    attribute(this.field, "aria-activedescendant", rows[this.#at]?.id);
    rows[this.#at]?.scrollIntoView({ block: "nearest" });
  }

  #group(name, items) {
    const rows = items.map((item) => this.#row(item));
    if (!name) return rows;
    const id = newId("group");
    return el("div", { role: "group", "aria-labelledby": id }, el("div", { id, class: "group" }, name), rows);
  }

  #row(item) {
    const choose = () => item.disabled || this.pick(item);
    const props = { class: "option", role: "option", id: newId("row"), onclick: choose };
    const said = { "aria-selected": String(Boolean(item.selected)), "aria-disabled": item.disabled && "true" };
    const words = el("span", { class: "option-text" }, item.text);
    const detail = item.detail && el("span", { class: "option-detail" }, item.detail);
    const usage = item.usage && el("span", { class: "usage" }, item.usage);
    return el("div", { ...props, ...said }, item.face, words, usage, detail, item.badge);
  }
}

function grouped(items) {
  const groups = new Map();
  for (const item of items) {
    const name = item.group ?? "";
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups];
}
