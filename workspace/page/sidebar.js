/** The list at the side: the app first, then channels, then direct messages; what is unread stands out. */

import { avatar } from "./avatar.js";
import { clear, el } from "./dom.js";
import { icon } from "./icons.js";

const NAMES = { app: "App", channel: "Kanaler", im: "Direktemeldinger" };

export function showSidebar(node, world, at) {
  const { team, app, conversations } = world.seen;
  const groups = { app: [], channel: [], im: [] };
  for (const one of conversations) groups[one.id === app.im ? "app" : one.kind].push(one);
  const lists = Object.keys(groups)
    .filter((kind) => groups[kind].length)
    .map((kind) => list(NAMES[kind], groups[kind], world, at));
  clear(node, el("div", { class: "team" }, team.name), lists);
}

function list(name, conversations, world, at) {
  const rows = conversations.map((one) => el("li", {}, row(one, world, at)));
  return el("section", {}, el("h2", {}, name), el("ul", { role: "list" }, rows));
}

function row(conversation, world, at) {
  const { app, me } = world.seen;
  const isApp = conversation.id === app.im;
  const place = isApp ? "app" : conversation.id;
  const here = place === at || (isApp && at === "home");
  const href = isApp && !conversation.unread ? "home" : place;
  return el(
    "a",
    {
      href: `#/${me.id}/${href}`,
      class: conversation.unread ? "row unread" : "row",
      "data-conversation": conversation.id,
      "aria-current": here ? "page" : null,
    },
    face(conversation, world),
    el("span", { class: "row-name" }, conversation.name),
    conversation.unread > 0 && badge(conversation.unread),
  );
}

function face({ kind, is_private: isPrivate, with: other }, world) {
  if (kind === "im") return avatar(world.person(other), "small");
  return el("span", { class: "hash", "aria-hidden": "true" }, isPrivate ? icon("lock") : "#");
}

/** The count of unread messages, said in words to those who listen. */
export function badge(count) {
  const words = count === 1 ? "1 ulest melding" : `${count} uleste meldinger`;
  const shown = el("span", { "aria-hidden": "true" }, count);
  return el("span", { class: "badge" }, shown, el("span", { class: "unseen" }, words));
}
