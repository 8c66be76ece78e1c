/** The dialog on top of the stack: filled in, checked, sent; Esc closes it and shows the one below. */

import { showBlocks } from "./blocks.js";
import { wrongs } from "./check.js";
import { attribute, clear, el } from "./dom.js";
import { icon } from "./icons.js";
import { plain } from "./mrkdwn.js";

const MISSING = "Noe mangler i skjemaet. Se feltene som er merket.";

export class Modal {
  #shown = null;
  #wrongs = {};
  #isSending = false;

  constructor(world) {
    this.world = world;
    this.title = el("h2", { id: "modal-title" });
    this.body = el("div", { class: "modal-body" });
    this.problem = el("p", { class: "problem", role: "alert", hidden: true });
    this.foot = el("div", { class: "dialog-foot" });
    const cross = { type: "button", class: "quiet", "aria-label": "Lukk dialogen", onclick: () => this.#cross() };
    const shut = el("button", cross, icon("close"));
    const head = el("header", { class: "dialog-head" }, this.title, shut);
    const submit = (event) => (event.preventDefault(), this.#submit());
    this.form = el("form", { novalidate: true, onsubmit: submit }, head, this.body, this.problem, this.foot);
    this.node = el("dialog", { class: "modal", "aria-labelledby": "modal-title" }, this.form);
    this.#listen();
  }

  /** Show the top of `stack`, or nothing. */
  show(stack) {
    const view = stack.at(-1);
    this.node.dataset.depth = stack.length;
    if (!view) return this.#hide();
    const isOther = view.id !== this.#shown?.id;
    if (isOther) this.#enter();
    this.#shown = view;
    this.#draw();
    if (!this.node.open) this.node.showModal();
    if (isOther) this.#focusFirst();
  }

  #listen() {
    this.node.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.node.querySelector(":popover-open")) return;
      event.preventDefault();
      this.#close();
    });
    this.node.addEventListener("cancel", (event) => {
      if (event.target !== this.node) return;
      event.preventDefault();
      this.#close();
    });
  }

  #enter() {
    this.#wrongs = {};
    this.#isSending = false;
    this.#say("");
    clear(this.body);
  }

  #hide() {
    this.#shown = null;
    if (this.node.open) this.node.close();
  }

  #draw() {
    const view = this.#shown;
    clear(this.title, plain(view.title.text));
    const surface = this.world.surface({
      container: { view_id: view.id },
      values: this.#values,
      blocks: () => this.#shown.blocks,
      errors: { ...view.errors, ...this.#wrongs },
      said: (text) => this.#say(text),
    });
    showBlocks(this.body, view.blocks, surface);
    this.#drawFoot(view);
  }

  #drawFoot(view) {
    const busy = view.busy || this.#isSending;
    const away = plain(view.close?.text ?? (view.submit ? "Avbryt" : "Lukk"));
    this.away ??= el("button", { type: "button", class: "button", onclick: () => this.#close() });
    this.go ??= el("button", { type: "submit", class: "button primary" });
    clear(this.away, away);
    clear(this.go, el("span", {}, plain(view.submit?.text ?? "")));
    attribute(this.go, "aria-busy", busy ? "true" : null);
    this.go.hidden = !view.submit;
    if (!this.away.isConnected) this.foot.append(this.away, this.go);
  }

  get #values() {
    return this.world.values("view", this.#shown.id);
  }

  async #submit() {
    const view = this.#shown;
    if (this.#isSending || view.busy || !view.submit) return;
    this.#wrongs = wrongs(view.blocks, this.#values);
    this.#say("");
    if (Object.keys(this.#wrongs).length) this.#showWrongs();
    else await this.#send(view);
  }

  async #send(view) {
    this.#busy(true);
    const state = this.#values.state(view.blocks);
    const answer = await this.world.act("submit", { view_id: view.id, state });
    if (this.#shown?.id !== view.id) return;
    this.#busy(false);
    if (Object.keys(this.#shown.errors ?? {}).length) this.#showWrongs();
    else if (!answer.ok) this.#say(answer.error);
  }

  #busy(sending) {
    this.#isSending = sending;
    this.#draw();
  }

  #showWrongs() {
    this.#draw();
    const first = this.body.querySelector(".wrong :is(input, select, textarea)");
    if (first) {
      first.focus({ preventScroll: true });
      // What is wrong stands below the field, and is of no use below the edge.
      first.closest(".wrong").scrollIntoView({ block: "nearest" });
    } else this.#say(MISSING);
  }

  #say(text) {
    this.problem.textContent = text;
    this.problem.hidden = !text;
  }

  async #close() {
    const id = this.#shown?.id;
    if (!id) return;
    const answer = await this.world.act("close", { view_id: id });
    if (!answer.ok) this.#say(answer.error);
  }

  #cross() {
    if (Number(this.node.dataset.depth) > 1) this.world.act("clear", {});
    else this.#close();
  }

  #focusFirst() {
    const fields = ":is(input, select, textarea):not([type='hidden'])";
    const first = this.body.querySelector(`[data-autofocus]`) ?? this.body.querySelector(fields);
    (first ?? this.foot.querySelector("button:not([hidden])")).focus();
    this.body.scrollTop = 0;
  }
}
