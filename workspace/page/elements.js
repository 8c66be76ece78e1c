/** Which element of Block Kit is drawn by whom; an element that is not here is an error one can see. */

import { button, overflow } from "./buttons.js";
import { checkboxes, radioButtons, staticSelect } from "./choices.js";
import { externalSelect, multiSelect, usersSelect } from "./comboboxes.js";
import { datepicker, emailInput, fileInput, textInput, timepicker } from "./fields.js";
import { unknown } from "./unknown.js";
import { holdsValue } from "./values.js";

const DRAWN = {
  button,
  overflow,
  static_select: staticSelect,
  external_select: externalSelect,
  multi_static_select: multiSelect,
  users_select: usersSelect,
  plain_text_input: textInput,
  email_text_input: emailInput,
  datepicker,
  timepicker,
  file_input: fileInput,
  radio_buttons: radioButtons,
  checkboxes,
};

/**
 * Draw one element.
 *
 * `wiring` says where it stands: its block, its surface, the ids of its label and hints,
 * whether it is required or wrong, and whether it is `quiet` (sent first with the form).
 */
export function drawElement(element, wiring) {
  const draw = DRAWN[element.type];
  if (!draw) return unknown("element", element);
  return draw(element, { ...wiring, ...dealings(element, wiring) });
}

/** Several controls under one label (a group), rather than one that the label points at. */
export function isGroup({ type }) {
  return type === "radio_buttons" || type === "checkboxes";
}

function dealings(element, { blockId, surface, quiet }) {
  const press = (more = {}) => surface.press({ blockId, element, chosen: more });
  const change = (chosen) => {
    surface.values.put(blockId, element, chosen);
    if (!quiet) press(chosen);
  };
  const state = holdsValue(element) ? surface.values.of(blockId, element) : null;
  return { press, change, state, marks: marks(element, blockId) };
}

function marks(element, blockId) {
  return { "data-action-id": element.action_id, "data-block-id": blockId };
}
