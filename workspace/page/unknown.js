/** What the page cannot draw is shown as a loud red box, so that nobody ships it unseen. */

import { el } from "./dom.js";

export function unknown(what, thing) {
  const text = `Ukjent ${what}: ${thing?.type ?? "uten type"}`;
  console.error(text, thing);
  return el("div", { class: "unknown", role: "alert" }, text);
}
