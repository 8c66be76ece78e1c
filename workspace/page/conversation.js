/** The messages of one conversation, by day, kept in place while they change. */

import { announce } from "./announce.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { keep } from "./keyed.js";
import { drawMessage } from "./message.js";
import { words } from "./mrkdwn.js";
import { Thread } from "./thread.js";
import { day, dayKey } from "./time.js";
import { say } from "./toasts.js";

const TOGETHER = 5 * 60;
const NEAR = 60;

export class Conversation {
  #channel = null;
  #last = null;
  #unreadFrom = null;
  #threads = new Map();
  #sticks = true;

  constructor(world) {
    this.world = world;
    this.list = el("ol", { class: "messages", role: "list", "aria-label": "Meldinger" });
    this.start = el("p", { class: "start" });
    const region = { class: "scroller", tabindex: "0", "aria-label": "Samtalen", role: "region" };
    this.scroller = el("div", region, el("div", { class: "column" }, this.start, this.list));
    const down = () => this.#toEnd();
    const fresh = { type: "button", class: "fresh", hidden: true, onclick: down };
    this.fresh = el("button", fresh, "Nye meldinger ", icon("down"));
    this.node = el("div", { class: "conversation" }, this.scroller, this.fresh);
    this.scroller.addEventListener("scroll", () => this.#scrolled());
    new ResizeObserver(() => this.#sticks && this.#toEnd()).observe(this.scroller);
  }

  /** Show a conversation; coming to another one starts at its end. */
  show(conversation) {
    const isOther = conversation.id !== this.#channel;
    if (isOther) this.#enter(conversation);
    const wasAtEnd = isOther || this.#sticks;
    this.#draw(conversation);
    this.#notice(conversation, { isOther, wasAtEnd });
  }

  /** Forget where we were, so that the next showing starts at the end again. */
  leave() {
    this.#channel = null;
  }

  #enter({ id, kind, name, messages, unread }) {
    this.#channel = id;
    this.#threads.clear();
    this.list.replaceChildren();
    this.start.textContent = start(kind, name);
    this.fresh.hidden = true;
    const me = this.world.seen.me.id;
    const theirs = messages.filter((message) => message.user !== me && !message.ephemeral);
    this.#unreadFrom = unread ? theirs.at(-unread)?.ts : null;
  }

  #draw({ messages }) {
    const items = rows(messages, this.#unreadFrom);
    keep(this.list, items, { key: ({ key }) => key, sign: () => "", draw: (item) => this.#row(item) });
    for (const item of items) if (item.message) this.#fill(item);
  }

  /** Draw the message in its row, which itself stays, and with it what somebody writes in the thread. */
  #fill({ key, message, compact, replies }) {
    const row = [...this.list.children].find((node) => node.keptKey === key);
    keep(row.firstElementChild, [message], {
      key: () => "message",
      sign: () => JSON.stringify([message, compact, this.#author(message)]),
      draw: () => drawMessage(message, { world: this.world, channel: this.#channel, compact, said: say }),
    });
    this.#thread(message).show(replies);
  }

  #author({ user }) {
    return this.world.person(user)?.real_name;
  }

  #row({ divider, isNew, message }) {
    if (divider) return el("li", { class: "day" }, el("h2", {}, divider));
    if (isNew) return el("li", { class: "new-line" }, el("span", {}, "Nytt"));
    return el("li", {}, el("div"), this.#thread(message).node);
  }

  #thread({ ts }) {
    if (!this.#threads.has(ts)) this.#threads.set(ts, new Thread(this.world, this.#channel, ts));
    return this.#threads.get(ts);
  }

  #notice({ messages }, { isOther, wasAtEnd }) {
    const last = messages.at(-1);
    const isNew = last && last.ts !== this.#last;
    this.#last = last?.ts ?? null;
    const isMine = last?.user === this.world.seen.me.id;
    if (wasAtEnd || (isNew && isMine)) this.#toEnd();
    else if (isNew) this.fresh.hidden = false;
    if (isNew && !isOther && !isMine) announce(`Ny melding: ${words(last.text, this.world.names)}`);
  }

  /** Remember whether one reads the end, so that what comes, and a narrower window, keep it in sight. */
  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.#sticks = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#sticks) this.fresh.hidden = true;
  }

  #toEnd() {
    this.#sticks = true;
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.fresh.hidden = true;
  }
}

function start(kind, name) {
  const where = kind === "im" ? `samtalen med ${name}` : `#${name}`;
  return `Her begynner ${where}.`;
}

/** The rows of the list: dividers between days, the line before what is new, and messages. */
function rows(messages, unreadFrom) {
  const ids = new Set(messages.map((message) => message.ts));
  const isReply = ({ ts, thread_ts: root }) => root && root !== ts && ids.has(root);
  const roots = messages.filter((message) => !isReply(message));
  return roots.flatMap((message, at) => {
    const before = roots[at - 1];
    const isNewDay = !before || dayKey(before.ts) !== dayKey(message.ts);
    const isNew = message.ts === unreadFrom;
    return [
      isNewDay && { key: `day-${dayKey(message.ts)}`, divider: day(message.ts) },
      isNew && { key: "new", isNew },
      {
        key: message.ts,
        message,
        compact: !isNewDay && !isNew && follows(before, message),
        replies: messages.filter((one) => isReply(one) && one.thread_ts === message.ts),
      },
    ].filter(Boolean);
  });
}

function follows(before, message) {
  const isSame = before.user === message.user && before.ephemeral === message.ephemeral;
  const isClear = !message.ephemeral && !before.reply_count;
  return isSame && isClear && Number(message.ts) - Number(before.ts) < TOGETHER;
}
