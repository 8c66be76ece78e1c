/** What the person at the page sees of the workspace: read anew at every change, and asked for deeds. */

import { act, inBase64, read } from "./api.js";
import { follow } from "./lines.js";
import { listen } from "./stream.js";
import { Values } from "./values.js";

export class World {
  seen = null;
  #user = null;
  #stop = null;
  #reading = null;
  #again = false;
  #values = new Map();

  /** `changed()` is called when there is something new to draw; `line(up)` when the server comes or goes. */
  constructor({ changed, line }) {
    this.changed = changed;
    this.line = (up) => {
      // A server that was started again counts from the beginning.
      if (!up && this.seen) this.seen.seq = null;
      line(up);
    };
  }

  /** Become somebody; rejects when there is no such person. */
  async become(user) {
    this.rest();
    this.#user = user;
    this.seen = null;
    await this.refresh();
    if (!document.hidden) this.wake();
  }

  /** Stop listening: nobody looks, and another window may need the line. */
  rest() {
    this.#stop?.();
    this.#stop = null;
  }

  /** Listen for changes, the first being what came while we did not. */
  wake() {
    if (this.#stop || !this.seen) return;
    const path = `/me/${encodeURIComponent(this.#user)}/stream`;
    const heard = (note) => this.#hear(note);
    this.#stop = follow({
      listen: () => listen(path, { name: "changed", heard, line: this.line }),
      ask: () => this.refresh().then(() => this.line(true), () => this.line(false)),
    });
  }

  /** Read everything anew; several wishes at once become one reading after the present one. */
  refresh() {
    if (this.#reading) this.#again = true;
    else this.#reading = this.#readAll();
    return this.#reading;
  }

  /** Do something, and show what came of it before answering. */
  async act(deed, body) {
    const answer = await act(this.#user, deed, body);
    await this.refresh().catch(() => this.line(false));
    return answer;
  }

  /** The values typed in one message or view, which outlive a new drawing of it. */
  values(...key) {
    const name = [this.#user, ...key].join("/");
    if (!this.#values.has(name)) this.#values.set(name, new Values());
    return this.#values.get(name);
  }

  /** What a message or view needs in order to be drawn and pressed; `said` hears of a failure. */
  surface({ container, values, blocks, errors, said }) {
    const pressed = ({ blockId, element }) => ({
      container,
      block_id: blockId,
      action_id: element.action_id,
    });
    return {
      values,
      errors,
      names: this.names,
      press: async ({ blockId, element, chosen }) => {
        const state = values.state(blocks());
        const answer = await this.act("press", { ...pressed({ blockId, element }), state, ...chosen });
        if (!answer.ok) said(answer.error);
      },
      attach: async (file) => {
        const answer = await this.act("attach", { name: file.name, content: await inBase64(file) });
        if (!answer.ok) said(answer.error);
        return answer.file;
      },
      suggest: ({ blockId, element, value }) =>
        act(this.#user, "suggest", { ...pressed({ blockId, element }), value }),
    };
  }

  names = {
    person: (id) => this.person(id)?.real_name,
    channel: (id) => this.seen.conversations.find((one) => one.id === id)?.name,
    isMe: (id) => id === this.seen.me.id,
    people: () => this.seen.users,
  };

  person(id) {
    return this.seen.users.find((user) => user.id === id);
  }

  #hear({ seq }) {
    if (!this.seen || seq !== this.seen.seq) this.refresh().catch(() => this.line(false));
  }

  async #readAll() {
    try {
      do {
        this.#again = false;
        await this.#readOnce(this.#user);
      } while (this.#again);
    } finally {
      this.#reading = null;
    }
  }

  async #readOnce(user) {
    const seen = await read(`/me/${encodeURIComponent(user)}`);
    if (user !== this.#user) return;
    const isNew = seen.seq !== this.seen?.seq;
    this.seen = seen;
    if (isNew) this.changed();
  }
}
