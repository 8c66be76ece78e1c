/** Choices that are all in sight: radio buttons, checkboxes and the plain select. */

import { el, newId } from "./dom.js";
import { common } from "./fields.js";
import { drawText, wordsOf } from "./mrkdwn.js";

/** Draw a native select, which every phone and screen reader knows. */
export function staticSelect(element, wiring) {
  const { state, change } = wiring;
  const options = optionsOf(element);
  const at = options.findIndex((option) => option.value === state.selected_option?.value);
  const choose = ({ target }) => change({ selected_option: options[target.value] ?? null });
  const label = wiring.labelId ? {} : { "aria-label": placeholder(element) };
  const select = el("select", { ...common(wiring), ...label, onchange: choose });
  select.append(el("option", { value: "" }, placeholder(element)), ...drawOptions(element, options));
  select.value = at < 0 ? "" : String(at);
  return el("div", { class: "native" }, select);
}

/** The options of a select, whether they stand in groups or not. */
export function optionsOf(element) {
  return element.options ?? element.option_groups.flatMap((group) => group.options);
}

export function placeholder(element) {
  return wordsOf(element.placeholder) || "Velg …";
}

function drawOptions(element, options) {
  const draw = (option) => el("option", { value: String(options.indexOf(option)) }, wordsOf(option.text));
  if (element.options) return element.options.map(draw);
  return element.option_groups.map((group) =>
    el("optgroup", { label: wordsOf(group.label) }, group.options.map(draw)),
  );
}

export function radioButtons(element, wiring) {
  const name = newId("radio");
  const isOn = (option) => option.value === wiring.state.selected_option?.value;
  const choose = (option) => wiring.change({ selected_option: option });
  const rows = element.options.map((option) =>
    row("radio", { option, name, on: isOn(option), choose: () => choose(option) }, wiring),
  );
  return group("radiogroup", rows, wiring);
}

export function checkboxes(element, wiring) {
  const chosen = new Set(wiring.state.selected_options.map((option) => option.value));
  const toggle = (option, on) => {
    if (on) chosen.add(option.value);
    else chosen.delete(option.value);
    wiring.change({ selected_options: element.options.filter((one) => chosen.has(one.value)) });
  };
  const rows = element.options.map((option) =>
    row("checkbox", { option, on: chosen.has(option.value), choose: (on) => toggle(option, on) }, wiring),
  );
  return group("group", rows, wiring);
}

function group(role, rows, wiring) {
  const { "aria-required": required, "aria-invalid": invalid, ...props } = common(wiring);
  const radio = role === "radiogroup" ? { "aria-required": required, "aria-invalid": invalid } : {};
  return el("div", { ...props, ...radio, class: "choices", role, tabindex: "-1" }, rows);
}

function row(type, { option, name, on, choose }, { marks, surface }) {
  const id = newId("option");
  const check = { type, name, id, checked: on, "data-option": option.value, ...marks };
  return el(
    "div",
    { class: "choice" },
    el("input", { ...check, onchange: ({ target }) => choose(target.checked) }),
    el("label", { for: id }, drawText(option.text, surface.names), described(option, surface)),
  );
}

function described(option, surface) {
  return option.description && el("span", { class: "described" }, drawText(option.description, surface.names));
}
