/** Short notices in the corner: what went wrong when no other place on the page could say it. */

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { keep } from "./keyed.js";

const region = document.getElementById("toasts");
const STAY = 12_000;
const ours = new Map();
let theirs = [];
let forget = () => {};

/** Show the server's notices; `dismiss(id)` tells it that one has been read. */
export function showToasts(toasts, dismiss) {
  theirs = toasts;
  forget = dismiss;
  draw();
}

/** Say something of our own, for a while. */
export function say(text) {
  const id = `own-${performance.now()}`;
  ours.set(id, text);
  draw();
  setTimeout(() => close(id), STAY);
}

function draw() {
  // A dialog makes all that is outside it deaf, so the notices move into it.
  const home = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  if (region.parentElement !== home) home.append(region);
  const all = [...theirs, ...[...ours].map(([id, text]) => ({ id, text }))];
  keep(region, all, { key: (one) => String(one.id), sign: (one) => one.text, draw: toast });
}

function toast({ id, text }) {
  const away = { type: "button", class: "quiet", "aria-label": "Lukk meldingen", onclick: () => close(id) };
  return el("div", { class: "toast" }, el("p", {}, text), el("button", away, icon("close")));
}

function close(id) {
  if (ours.delete(id)) draw();
  else if (theirs.some((one) => one.id === id)) forget(id);
}
