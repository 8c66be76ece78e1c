/** A person's face on the page: their initials on a colour of their own, or the app's round table. */

import { el } from "./dom.js";
import { table } from "./icons.js";

const TONES = 8;

export function avatar(user, size = "") {
  const kind = user?.is_bot ? "app" : `tone-${tone(user?.id ?? "")}`;
  const face = user?.is_bot ? table() : initials(user?.real_name ?? user?.name ?? "?");
  return el("span", { class: `avatar ${kind} ${size}`.trim(), "aria-hidden": "true" }, face);
}

function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const first = words.at(0)?.[0] ?? "?";
  return words.length > 1 ? first + words.at(-1)[0] : first;
}

function tone(id) {
  const sum = [...id].reduce((all, sign) => (all * 31 + sign.codePointAt(0)) % 9973, 7);
  return sum % TONES;
}
