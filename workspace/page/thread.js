/** The answers to one message: «2 svar», opened and answered in place. */

import { attribute, el } from "./dom.js";
import { keep } from "./keyed.js";
import { drawMessage } from "./message.js";
import { say } from "./toasts.js";

export class Thread {
  constructor(world, channel, ts) {
    Object.assign(this, { world, channel, ts });
    const toggle = () => this.#open(this.inside.hidden);
    this.toggle = el("button", { type: "button", class: "thread-toggle", onclick: toggle });
    this.list = el("ol", { role: "list", "aria-label": "Svar" });
    const words = { "aria-label": "Svar i tråden", placeholder: "Svar i tråden …" };
    this.field = el("input", { type: "text", ...words });
    const form = el("form", { onsubmit: (event) => this.#send(event) }, this.field);
    this.inside = el("div", { class: "thread-inside", hidden: true }, this.list, form);
    this.node = el("div", { class: "thread", hidden: true }, this.toggle, this.inside);
  }

  show(replies) {
    this.node.hidden = replies.length === 0;
    this.toggle.textContent = `${replies.length} svar`;
    attribute(this.toggle, "aria-expanded", String(!this.inside.hidden));
    keep(this.list, replies, {
      key: (reply) => reply.ts,
      sign: (reply) => JSON.stringify(reply),
      draw: (reply) => el("li", {}, drawMessage(reply, { ...this, said: say })),
    });
  }

  #open(open) {
    this.inside.hidden = !open;
    attribute(this.toggle, "aria-expanded", String(open));
  }

  async #send(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = "";
    const answer = await this.world.act("message", { channel: this.channel, text, thread_ts: this.ts });
    if (!answer.ok) say(answer.error);
  }
}
