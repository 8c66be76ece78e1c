/** Tells those who listen to the page, rather than look at it, that a message has come. */

import { el } from "./dom.js";

const region = document.getElementById("announce");

export function announce(text) {
  region.replaceChildren(el("p", {}, text));
}
