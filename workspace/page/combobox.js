/** A field with a searchable list under it, for one choice or for several. */

import { attribute, clear, el } from "./dom.js";
import { icon } from "./icons.js";
import { Listbox } from "./listbox.js";

export class Combobox {
  #chosen;

  /**
   * `find(text)` answers the items that fit, `chosen` are those that count now, and
   * `change(items)` is told of every new choice. `props` are the field's own attributes.
   */
  constructor({ props, label, find, chosen, change, multi = false }) {
    Object.assign(this, { find, change, multi });
    this.#chosen = chosen;
    const closed = { type: "text", role: "combobox", "aria-expanded": "false", autocomplete: "off" };
    this.field = el("input", { ...props, ...closed });
    this.list = new Listbox({ label, field: this.field, multi, pick: (item) => this.#pick(item) });
    attribute(this.list.node, "popover", "manual");
    this.chips = el("ul", { class: "chips", "aria-label": "Valgt" });
    this.node = el("div", { class: "combobox" }, this.chips, this.field, icon("down"), this.list.node);
    this.#listen();
    this.#settle();
  }

  #listen() {
    const on = (name, then) => this.field.addEventListener(name, then);
    on("click", () => this.#open());
    on("input", () => this.#open(this.field.value));
    on("keydown", (event) => this.#key(event));
    on("blur", () => this.#leave());
  }

  get #isOpen() {
    return this.list.node.matches(":popover-open");
  }

  async #open(text = "") {
    const items = await this.find(text);
    if (!this.field.isConnected || document.activeElement !== this.field) return;
    const values = new Set(this.#chosen.map((item) => item.value));
    this.list.show(items.map((item) => ({ ...item, selected: values.has(item.value) })), text ? 0 : -1);
    if (this.list.isEmpty) this.list.node.append(el("div", { class: "nothing" }, "Ingen treff"));
    if (!this.#isOpen) this.list.node.showPopover();
    attribute(this.field, "aria-expanded", "true");
    place(this.list.node, this.node);
  }

  #close() {
    if (this.#isOpen) this.list.node.hidePopover();
    attribute(this.field, "aria-expanded", "false");
    this.list.mark(-1);
  }

  #key(event) {
    const deed = this.#deed(event.key);
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  }

  #deed(key) {
    const walk = (step) => () => (this.#isOpen ? this.list.move(step) : this.#open());
    if (key === "ArrowDown") return walk(1);
    if (key === "ArrowUp") return walk(-1);
    if (key === "Enter" && this.#isOpen) return () => this.list.active && this.#pick(this.list.active);
    if (key === "Escape" && this.#isOpen) return () => this.#close();
    const last = this.multi && !this.field.value && this.#chosen.at(-1);
    return key === "Backspace" && last ? () => this.#pick(last) : null;
  }

  #pick(item) {
    const without = this.#chosen.filter((one) => one.value !== item.value);
    const taken = without.length === this.#chosen.length;
    if (this.multi) this.#choose(taken ? [...without, item] : without);
    else this.#choose([item]);
    this.#close();
  }

  #choose(items) {
    this.#chosen = items;
    this.#settle();
    this.change(items);
  }

  /** Emptying the field takes the choice away; half a name changes nothing. */
  #leave() {
    this.#close();
    if (!this.multi && this.#chosen.length && !this.field.value.trim()) this.#choose([]);
    this.#settle();
  }

  #settle() {
    this.field.value = this.multi ? "" : (this.#chosen[0]?.text ?? "");
    clear(this.chips, this.multi && this.#chosen.map((item) => this.#chip(item)));
    this.chips.hidden = !this.multi || !this.#chosen.length;
  }

  #chip(item) {
    const away = { type: "button", "aria-label": `Fjern ${item.text}`, onclick: () => this.#pick(item) };
    return el("li", { class: "chip" }, item.text, el("button", away, icon("close")));
  }
}

function place(list, anchor) {
  const at = anchor.getBoundingClientRect();
  list.style.width = `${at.width}px`;
  list.style.left = `${at.left}px`;
  const below = innerHeight - at.bottom > Math.min(list.scrollHeight, 280) + 12;
  list.style.top = below ? `${at.bottom + 4}px` : `${Math.max(8, at.top - list.offsetHeight - 4)}px`;
}
