/** Fields that one writes in: text, e-mail, date and time. */

import { el, newId } from "./dom.js";
import { wordsOf } from "./mrkdwn.js";
import { dateInWords, hourInWords } from "./time.js";

/** Draw a field of one line or many, with a count when the app has set a limit. */
export function textInput(element, wiring) {
  const tag = element.multiline ? "textarea" : "input";
  const more = element.multiline ? { rows: 4 } : { type: "text" };
  const field = el(tag, { ...written(element, wiring), ...more, dir: "auto" });
  field.addEventListener("input", () => note(element, wiring, field.value));
  if (!wiring.quiet) field.addEventListener("keydown", sendOnEnter(wiring));
  return element.max_length ? counted(field, element.max_length) : field;
}

export function emailInput(element, wiring) {
  const field = el("input", { ...written(element, wiring), type: "email", autocomplete: "off" });
  field.addEventListener("input", () => note(element, wiring, field.value));
  return field;
}

/** Draw a native date field, and read it back in words: browsers show dates in many orders. */
export function datepicker(element, wiring) {
  const { state, change } = wiring;
  const field = el("input", { ...common(wiring), type: "date", value: state.selected_date ?? "" });
  const read = el("span", { class: "in-words" }, dateInWords(field.value));
  field.addEventListener("change", () => {
    read.textContent = dateInWords(field.value);
    change({ selected_date: field.value || null });
  });
  return el("div", { class: "native" }, field, read);
}

export function timepicker(element, wiring) {
  const { state, change } = wiring;
  const field = el("input", { ...common(wiring), type: "time", value: state.selected_time ?? "" });
  const read = el("span", { class: "in-words" }, hourInWords(field.value));
  field.addEventListener("change", () => {
    read.textContent = hourInWords(field.value);
    change({ selected_time: field.value || null });
  });
  return el("div", { class: "native" }, field, read);
}

/** Draw a field for files; each goes up as soon as it is chosen, as Slack does it. */
export function fileInput(element, wiring) {
  const { blockId, surface, state } = wiring;
  const types = (element.filetypes ?? []).map((type) => `.${type}`);
  const field = el("input", { ...common(wiring), type: "file", accept: types.join() || null });
  field.multiple = (element.max_files ?? 10) > 1;
  const read = el("span", { class: "attached", role: "status" }, named(state.files));
  field.addEventListener("change", async () => {
    const files = await Promise.all([...field.files].map((file) => surface.attach(file)));
    surface.values.put(blockId, element, { files: files.filter(Boolean) });
    read.textContent = named(surface.values.of(blockId, element).files);
  });
  return el("div", { class: "native" }, field, read);
}

function named(files) {
  return files.map((file) => file.name).join(", ");
}

/** The attributes that every field shares: its names, its labels, what is wrong with it. */
export function common({ id, marks, labelId, describedBy, required, invalid }) {
  return {
    ...marks,
    id,
    "aria-labelledby": labelId,
    "aria-describedby": describedBy,
    "aria-required": required ? "true" : null,
    "aria-invalid": invalid ? "true" : null,
  };
}

function written(element, wiring) {
  return {
    ...common(wiring),
    value: wiring.state.value ?? "",
    placeholder: element.placeholder && wordsOf(element.placeholder),
    "data-autofocus": element.focus_on_load,
  };
}

/** Keep what is written without telling the app; Slack tells it first at Enter. */
function note(element, { blockId, surface }, value) {
  surface.values.put(blockId, element, { value: value === "" ? null : value });
}

function sendOnEnter({ change }) {
  return (event) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    change({ value: event.target.value || null });
  };
}

function counted(field, limit) {
  const id = newId("count");
  const count = el("span", { class: "count", id });
  const show = () => {
    const used = [...field.value].length;
    count.textContent = `${used} av ${limit} tegn`;
    count.classList.toggle("over", used > limit);
  };
  const described = [field.getAttribute("aria-describedby"), id].filter(Boolean).join(" ");
  field.setAttribute("aria-describedby", described);
  field.addEventListener("input", show);
  show();
  return el("div", { class: "counted" }, field, count);
}
