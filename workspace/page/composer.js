/** Where one writes: messages and slash commands, with completion, history and a draft for each conversation. */

import { addsTo, completions } from "./completion.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { Listbox } from "./listbox.js";
import { say } from "./toasts.js";

const TALLEST = 200;
const KEYS = "/ viser kommandoene · Enter sender · Shift + Enter gir ny linje · ↑ henter det forrige";

export class Composer {
  #at = null;
  #drafts = new Map();
  #history = new Map();
  #back = 0;

  constructor(world) {
    this.world = world;
    this.field = el("textarea", { rows: 1, "aria-haspopup": "listbox", dir: "auto" });
    this.list = new Listbox({ label: "Forslag", field: this.field, pick: (item) => this.#take(item) });
    this.send = el("button", { type: "submit", class: "send", "aria-label": "Send" }, icon("send"));
    this.list.node.hidden = true;
    const keys = el("p", { class: "keys", "aria-hidden": "true" }, KEYS);
    const box = el("div", { class: "box" }, this.field, this.send);
    const submit = (event) => (event.preventDefault(), this.#submit());
    this.node = el("form", { class: "composer", onsubmit: submit }, this.list.node, box, keys);
    this.#listen();
  }

  /** Write to `conversation` from now on. */
  show(conversation) {
    const name = conversation.kind === "im" ? conversation.name : `#${conversation.name}`;
    this.field.setAttribute("aria-label", `Melding til ${name}`);
    this.field.placeholder = `Melding til ${name}, eller /`;
    const at = `${this.world.seen.me.id}/${conversation.id}`;
    if (at !== this.#at) this.#move(at);
    this.channel = conversation.id;
  }

  #listen() {
    this.field.addEventListener("input", () => this.#written());
    this.field.addEventListener("keydown", (event) => this.#key(event));
    this.field.addEventListener("blur", () => this.#hide());
  }

  #move(at) {
    if (this.#at) this.#drafts.set(this.#at, this.field.value);
    this.#at = at;
    this.#back = 0;
    this.#write(this.#drafts.get(at) ?? "");
  }

  #written() {
    const text = this.field.value;
    this.#fit();
    this.#back = 0;
    const items = completions(text, this.world.seen.commands);
    // After "/mote " nothing is marked, so that Enter still sends the bare command.
    this.list.show(items, items.length && !text.endsWith(" ") ? exact(items, text) : -1);
    this.list.node.hidden = items.length === 0;
  }

  #key(event) {
    if (event.isComposing) return;
    const deed = this.#deed(event);
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  #deed({ key, shiftKey }) {
    const isOpen = !this.list.node.hidden;
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) return this.#arrow(step, isOpen);
    if (key === "Escape" && isOpen) return () => this.#hide();
    if (key === "Tab" && isOpen && !shiftKey) return () => this.#complete();
    if (key !== "Enter" || shiftKey) return null;
    const item = isOpen ? this.list.active : null;
    return addsTo(this.field.value, item) ? () => this.#take(item) : () => this.#submit();
  }

  #arrow(step, isOpen) {
    if (isOpen && this.#back === 0) return () => this.list.move(step);
    const isFree = this.field.value === "" || this.#back > 0;
    return isFree ? () => this.#remember(-step) : null;
  }

  #complete() {
    if (!this.list.active) this.list.move(1);
    this.#take(this.list.active);
  }

  #take(item) {
    this.#write(item.line);
    this.#written();
    this.field.focus();
  }

  /** Walk back (or forward) through what was sent here. */
  #remember(step) {
    const sent = this.#history.get(this.#at) ?? [];
    const back = Math.max(0, Math.min(sent.length, this.#back + step));
    this.#write(back ? sent.at(-back) : "");
    this.#back = back;
  }

  async #submit() {
    const text = this.field.value.trim();
    if (!text) return;
    this.#write("");
    this.#history.set(this.#at, [...(this.#history.get(this.#at) ?? []), text]);
    const deed = text.startsWith("/") ? "command" : "message";
    const answer = await this.world.act(deed, { channel: this.channel, text });
    if (!answer.ok) say(answer.error);
  }

  #write(text) {
    this.field.value = text;
    this.#hide();
    this.#fit();
  }

  #hide() {
    this.list.show([]);
    this.list.node.hidden = true;
  }

  #fit() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, TALLEST)}px`;
    this.send.disabled = !this.field.value.trim();
  }
}

function exact(items, text) {
  return Math.max(0, items.findIndex((item) => item.line.trim() === text.trim()));
}
