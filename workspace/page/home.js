/** The app's own front page for the person who looks at it (App Home). */

import { showBlocks } from "./blocks.js";
import { clear, el } from "./dom.js";
import { table } from "./icons.js";
import { say } from "./toasts.js";

export class Home {
  #id = null;

  constructor(world) {
    this.world = world;
    this.body = el("div", { class: "home-body" });
    this.node = el("div", { class: "home", tabindex: "0", role: "region", "aria-label": "Hjem" }, this.body);
  }

  show(view) {
    if (view?.id !== this.#id) clear(this.body);
    this.#id = view?.id;
    if (view) this.#draw(view);
    else clear(this.body, empty(this.world.seen.app.name));
  }

  #draw(view) {
    const surface = this.world.surface({
      container: { view_id: view.id },
      values: this.world.values("view", view.id),
      blocks: () => view.blocks,
      said: say,
    });
    showBlocks(this.body, view.blocks, surface);
  }
}

function empty(name) {
  const text = `${name} har ikke laget en forside til deg ennå.`;
  return el("div", { class: "empty" }, table(), el("p", {}, text));
}
