/** The bar at the top: who one is, a way to become somebody else, and the door to the log. */

import { read } from "./api.js";
import { avatar } from "./avatar.js";
import { attribute, clear, el } from "./dom.js";
import { icon, table } from "./icons.js";
import { People } from "./people.js";

const LOG = "Det som går over linja";
const GONE = "Mistet forbindelsen. Prøver igjen …";

export class TopBar {
  constructor({ node, become, toggleSide, toggleWire }) {
    this.people = new People({ choose: (user) => this.#chosen(user, become) });
    this.panel = el("div", { class: "panel", id: "people", popover: "auto" }, this.people.node);
    const who = { class: "who", popovertarget: "people", "aria-haspopup": "dialog" };
    this.who = el("button", { type: "button", ...who });
    const side = { class: "quiet only-narrow", "aria-controls": "side" };
    this.side = button("Vis samtalene", "menu", toggleSide, side);
    const wire = { class: "quiet wire-door", "aria-controls": "wire" };
    this.wire = button(LOG, "wire", toggleWire, wire);
    this.wire.append(el("span", { class: "only-wide" }, LOG));
    const name = el("span", { class: "brand" }, table(), el("span", { class: "only-wide" }, "Arbeidsrommet"));
    this.down = el("p", { class: "down", role: "status", hidden: true }, GONE);
    clear(node, this.side, name, this.who, this.down, this.wire, this.panel);
    const whenOpen = (then) => ({ newState }) => newState === "open" && then();
    this.panel.addEventListener("beforetoggle", whenOpen(() => this.#open()));
    this.panel.addEventListener("toggle", whenOpen(() => this.people.field.focus()));
  }

  show(seen) {
    this.seen = seen;
    const { me } = seen;
    const title = me.title && el("span", { class: "who-title" }, ` – ${me.title}`);
    const lead = el("span", { class: "who-lead" }, "Du er: ");
    const words = el("span", { class: "who-words" }, lead, me.real_name || me.name, title);
    clear(this.who, avatar(me, "small"), words, icon("down"));
    this.who.title = "Bytt person";
  }

  /** Say that the server is gone, or back. */
  line(up) {
    this.down.hidden = up;
  }

  pressed({ side, wire }) {
    attribute(this.side, "aria-expanded", String(side));
    attribute(this.wire, "aria-expanded", String(wire));
  }

  /** Show everybody at once, and a moment later for whom something waits. */
  async #open() {
    this.people.show(this.seen);
    const { users } = await read("/team");
    this.people.update(users);
  }

  #chosen(user, become) {
    this.panel.hidePopover();
    become(user);
  }
}

function button(label, name, onclick, props) {
  return el("button", { type: "button", "aria-label": label, onclick, ...props }, icon(name));
}
