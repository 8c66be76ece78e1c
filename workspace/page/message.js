/** One message as it stands in a conversation: who, when, what, its files and what was answered to it. */

import { avatar } from "./avatar.js";
import { showBlocks } from "./blocks.js";
import { el } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { drawFiles } from "./files.js";
import { icon } from "./icons.js";
import { mrkdwn } from "./mrkdwn.js";
import { dateInWords, dayKey, hour } from "./time.js";

/** Draw a message; a `compact` one follows another of the same person's and leaves out who. */
export function drawMessage(message, { world, channel, compact, said }) {
  const user = world.person(message.user);
  const name = user?.real_name || user?.name || message.user;
  return el(
    "article",
    {
      class: ["message", compact && "compact", message.ephemeral && "ephemeral"].filter(Boolean).join(" "),
      "data-ts": message.ts,
      "aria-label": `${name} ${hour(message.ts)}`,
    },
    el("div", { class: "gutter" }, compact ? time(message.ts) : avatar(user)),
    el(
      "div",
      { class: "message-body" },
      message.ephemeral && el("p", { class: "only-you" }, icon("eye"), "Bare du ser dette"),
      !compact && heading(message, user, name),
      content(message, { world, channel, said }),
      message.edited && el("span", { class: "edited" }, "(redigert)"),
      message.files?.length > 0 && drawFiles(message.files),
      message.reactions?.length > 0 && reactions(message.reactions),
    ),
  );
}

function heading(message, user, name) {
  const isApp = message.bot || user?.is_bot;
  return el(
    "p",
    { class: "message-head" },
    el("span", { class: "name" }, name),
    isApp && el("span", { class: "app-badge" }, "APP"),
    time(message.ts),
  );
}

function time(ts) {
  const whole = `${dateInWords(dayKey(ts))} kl. ${hour(ts)}`;
  return el("time", { datetime: new Date(Number(ts) * 1000).toISOString(), title: whole }, hour(ts));
}

function content(message, { world, channel, said }) {
  if (!message.blocks?.length) return el("div", { class: "text" }, mrkdwn(message.text, world.names));
  const node = el("div", { class: "blocks" });
  const surface = world.surface({
    container: { message_ts: message.ts, channel },
    values: world.values("message", channel, message.ts),
    blocks: () => message.blocks,
    said,
  });
  showBlocks(node, message.blocks, surface);
  return node;
}

function reactions(list) {
  const drawn = list.map(({ name, users }) =>
    el("li", { class: "reaction" }, withEmoji(`:${name}:`), ` ${users.length}`),
  );
  return el("ul", { class: "reactions", role: "list", "aria-label": "Reaksjoner" }, drawn);
}
