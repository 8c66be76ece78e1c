/** The middle of the page: the app's home or a conversation, under its name and tabs. */

import { avatar } from "./avatar.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { attribute, clear, el } from "./dom.js";
import { Home } from "./home.js";
import { icon } from "./icons.js";

export class Stage {
  constructor(world, { move }) {
    Object.assign(this, { world, move });
    this.head = el("div", { class: "stage-head" });
    this.tabs = ["home", "app"].map((at) => this.#tab(at));
    const tablist = { class: "tabs", role: "tablist", "aria-label": "Appen" };
    this.tablist = el("div", { ...tablist, onkeydown: (event) => this.#arrow(event) }, this.tabs);
    this.home = new Home(world);
    this.conversation = new Conversation(world);
    this.composer = new Composer(world);
    this.talk = el("div", { class: "talk", id: "talk" }, this.conversation.node, this.composer.node);
    const front = { class: "front", id: "front", role: "tabpanel", "aria-labelledby": "tab-home" };
    this.front = el("div", front, this.home.node);
    this.node = el("div", { class: "stage" }, this.head, this.tablist, this.front, this.talk);
  }

  /** Show what stands at `at`: "home", "app" or a conversation's id. */
  show(at) {
    const conversation = this.find(at);
    const isApp = conversation.id === this.world.seen.app.im;
    this.#name(conversation, isApp);
    this.#mark(at, isApp);
    this.front.hidden = at !== "home";
    this.talk.hidden = at === "home";
    if (at === "home") {
      this.home.show(this.world.seen.home);
      this.conversation.leave();
    } else {
      this.conversation.show(conversation);
      this.composer.show(conversation);
    }
  }

  /** The conversation that stands at `at`; the app's own when there is none. */
  find(at) {
    const { conversations, app } = this.world.seen;
    const id = at === "home" || at === "app" ? app.im : at;
    return conversations.find((one) => one.id === id) ?? conversations.find((one) => one.id === app.im);
  }

  focus() {
    if (!this.talk.hidden) this.composer.field.focus();
  }

  #name({ kind, name, with: other, members, is_private: isPrivate }, isApp) {
    const person = this.world.person(other);
    const hash = el("span", { class: "hash", "aria-hidden": "true" }, isPrivate ? icon("lock") : "#");
    const face = kind === "im" ? avatar(person, "small") : hash;
    const facts = kind === "im" ? person?.title : `${members.length} medlemmer`;
    clear(
      this.head,
      face,
      el("h1", {}, name),
      isApp && el("span", { class: "app-badge" }, "APP"),
      facts && el("span", { class: "facts" }, facts),
    );
  }

  #mark(at, isApp) {
    this.tablist.hidden = !isApp;
    attribute(this.talk, "role", isApp ? "tabpanel" : null);
    attribute(this.talk, "aria-labelledby", isApp ? "tab-app" : null);
    for (const tab of this.tabs) {
      const isHere = tab.dataset.at === at;
      attribute(tab, "aria-selected", String(isHere));
      attribute(tab, "tabindex", isHere ? "0" : "-1");
    }
  }

  #tab(at) {
    const [name, panel] = at === "home" ? ["Hjem", "front"] : ["Meldinger", "talk"];
    const props = { type: "button", role: "tab", id: `tab-${at}`, "aria-controls": panel, "data-at": at };
    return el("button", { ...props, onclick: () => this.move(at) }, name);
  }

  #arrow({ key, target }) {
    if (key !== "ArrowRight" && key !== "ArrowLeft") return;
    const other = this.tabs.find((tab) => tab !== target);
    other.focus();
    this.move(other.dataset.at);
  }
}
