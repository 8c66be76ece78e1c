/** Choosing whom to be: a searchable list of everybody, in groups by what they are. */

import { avatar } from "./avatar.js";
import { el } from "./dom.js";
import { Listbox } from "./listbox.js";
import { matches } from "./search.js";
import { badge } from "./sidebar.js";

const OTHERS = "Andre";
const STRANGERS = "Fra et annet arbeidsrom";

/** Draw the search field and the list; `choose(user)` is told who it became. */
export class People {
  constructor({ choose }) {
    const label = "Søk etter person";
    const props = { type: "search", role: "combobox", "aria-expanded": "true", "aria-label": label };
    const hint = { placeholder: "Søk etter navn, tittel eller kommune", autocomplete: "off" };
    this.field = el("input", { ...props, ...hint });
    this.list = new Listbox({ label: "Personer", field: this.field, pick: (item) => choose(item.user) });
    this.node = el("div", { class: "people" }, this.field, this.list.node);
    this.field.addEventListener("input", () => this.#draw());
    this.field.addEventListener("keydown", (event) => this.#key(event));
  }

  show({ users, me, team }) {
    Object.assign(this, { users, me, team });
    this.field.value = "";
    this.#draw();
  }

  /** Show what has come for each since the list was opened. */
  update(users) {
    this.users = users;
    const at = this.list.at;
    this.#draw();
    this.list.mark(at);
  }

  #draw() {
    const text = this.field.value;
    const found = this.users
      .filter((user) => !user.is_bot)
      .filter((user) => matches(text, user.real_name, user.title, user.name, user.email))
      .map((user) => this.#item(user));
    this.list.show(inGroups(found), text ? 0 : -1);
    if (!found.length) this.list.node.append(el("div", { class: "nothing" }, "Ingen treff"));
  }

  #item(user) {
    const { role, where } = titleOf(user);
    return {
      user,
      text: user.real_name || user.name,
      detail: user.deleted ? "deaktivert" : where,
      group: user.is_stranger || user.team_id !== this.team.id ? STRANGERS : role,
      face: avatar(user, "small"),
      badge: user.unread > 0 && badge(user.unread),
      selected: user.id === this.me?.id,
      disabled: user.deleted,
    };
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.list.move(step);
    else if (event.key === "Enter" && this.list.active) this.list.node.querySelector(".active").click();
    else return;
    event.preventDefault();
  }
}

/** Split «ordfører i Asker» or «Rådmann, Asker» into what somebody is and where. */
function titleOf({ title }) {
  const found = /^(.+?)(?: i |, | – )(.+)$/.exec(title ?? "");
  if (!title) return { role: OTHERS, where: "" };
  if (!found) return { role: capital(title), where: "" };
  return { role: capital(found[1]), where: found[2] };
}

/** Keep groups together in the order they first come; the odd ones last. */
function inGroups(items) {
  const last = [OTHERS, STRANGERS];
  const names = [...new Set(items.map((item) => item.group))];
  const order = [...names.filter((name) => !last.includes(name)), ...last];
  return items.toSorted((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
