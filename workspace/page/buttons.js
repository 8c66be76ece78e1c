/** Buttons and the «more» menu: what a person presses, with the question that may come first. */

import { confirmed } from "./confirm.js";
import { el, newId } from "./dom.js";
import { icon } from "./icons.js";
import { plain } from "./mrkdwn.js";

/** Draw a button; one with a url is a link that also tells the app that it was followed. */
export function button(element, wiring) {
  const props = {
    ...wiring.marks,
    class: ["button", element.style].filter(Boolean).join(" "),
    "aria-label": element.accessibility_label,
  };
  const words = el("span", {}, plain(element.text.text));
  if (element.url) return urlButton(element, wiring, props, words);
  return el("button", { ...props, type: "button", onclick: once(element, wiring) }, words);
}

function urlButton(element, wiring, props, words) {
  const link = { href: element.url, target: "_blank", rel: "noopener noreferrer" };
  return el("a", { ...props, ...link, onclick: () => wiring.press({ value: element.value }) }, words);
}

/** Press once at a time: until the app has answered, the button is busy. */
function once(element, { press, surface }) {
  return async ({ currentTarget: node }) => {
    if (node.ariaBusy === "true") return;
    if (!(await confirmed(element.confirm, surface.names))) return;
    node.ariaBusy = "true";
    await press(element.value === undefined ? {} : { value: element.value });
    node.ariaBusy = "false";
  };
}

/** Draw the «⋯» that opens a small menu. */
export function overflow(element, wiring) {
  const menuId = newId("menu");
  const menu = el("div", { class: "menu", id: menuId, role: "menu", popover: "auto", onkeydown: walk });
  const opener = el(
    "button",
    {
      ...wiring.marks,
      type: "button",
      class: "button more",
      popovertarget: menuId,
      "aria-haspopup": "menu",
      "aria-label": "Flere valg",
    },
    icon("more"),
  );
  menu.append(...element.options.map((option) => menuItem(option, element, wiring, menu)));
  menu.addEventListener("toggle", ({ newState }) => newState === "open" && place(menu, opener));
  return el("span", { class: "overflow" }, opener, menu);
}

function menuItem(option, element, { press, surface }, menu) {
  const choose = async () => {
    menu.hidePopover();
    if (!(await confirmed(element.confirm, surface.names))) return;
    if (option.url) open(option.url, "_blank", "noopener");
    await press({ selected_option: option });
  };
  return el("button", { type: "button", role: "menuitem", onclick: choose }, plain(option.text.text));
}

function place(menu, opener) {
  const at = opener.getBoundingClientRect();
  const below = at.bottom + menu.offsetHeight + 8 < innerHeight;
  menu.style.top = `${below ? at.bottom + 4 : at.top - menu.offsetHeight - 4}px`;
  menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.firstElementChild?.focus();
}

function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const items = [...event.currentTarget.children];
  const at = items.indexOf(document.activeElement);
  items.at((at + step) % items.length).focus();
}
