/** Block Kit becomes elements: the blocks that the product uses, and a loud red box for any other. */

import { el, newId } from "./dom.js";
import { drawElement, isGroup } from "./elements.js";
import { keep } from "./keyed.js";
import { drawText, plain } from "./mrkdwn.js";
import { rich } from "./rich.js";
import { unknown } from "./unknown.js";

const DRAWN = { section, header, divider, context, actions, input, rich_text };

/**
 * Show `blocks` inside `parent`; a block that has not changed is left as it stands.
 *
 * `surface` is the message or view they stand in: its values, its errors by block_id, the
 * names it knows, and what to do when something is pressed.
 */
export function showBlocks(parent, blocks, surface) {
  const named = blocks.map((block, at) => ({ block, id: block.block_id ?? `block-${at}` }));
  keep(parent, named, {
    key: ({ id, block }) => `${block.type}:${id}`,
    sign: ({ id, block }) => JSON.stringify([block, surface.errors?.[id] ?? null]),
    draw: ({ id, block }) => drawBlock({ ...block, block_id: id }, surface),
  });
}

function drawBlock(block, surface) {
  const draw = DRAWN[block.type];
  const node = draw ? draw(block, surface) : unknown("blokk", block);
  node.dataset.blockId = block.block_id;
  return node;
}

function section(block, surface) {
  const labelId = newId("section");
  const text = block.text && el("div", { id: labelId, class: "text" }, drawText(block.text, surface.names));
  return el(
    "div",
    { class: "block section" },
    el("div", { class: "section-body" }, text, block.fields && fields(block.fields, surface)),
    block.accessory && el("div", { class: "accessory" }, element(block.accessory, block, surface, { labelId })),
  );
}

function fields(list, { names }) {
  const drawn = list.map((text) => el("div", { class: "text" }, drawText(text, names)));
  return el("div", { class: "fields" }, drawn);
}

function header(block) {
  return el("h2", { class: "block header", dir: "auto" }, plain(block.text.text));
}

function divider() {
  return el("hr", { class: "block divider" });
}

function context(block, { names }) {
  const drawn = block.elements.map((one) =>
    one.type === "mrkdwn" || one.type === "plain_text"
      ? el("div", { class: "text" }, drawText(one, names))
      : unknown("element", one),
  );
  return el("div", { class: "block context" }, drawn);
}

function actions(block, surface) {
  const drawn = block.elements.map((one) => element(one, block, surface, {}));
  return el("div", { class: "block actions" }, drawn);
}

function rich_text(block, { names }) {
  return el("div", { class: "block rich" }, rich(block.elements, names));
}

function input(block, surface) {
  const ids = { field: newId("field"), label: newId("label"), hint: newId("hint"), error: newId("error") };
  const error = surface.errors?.[block.block_id];
  const drawn = element(block.element, block, surface, {
    id: ids.field,
    labelId: ids.label,
    describedBy: [block.hint && ids.hint, error && ids.error].filter(Boolean).join(" ") || null,
    required: !block.optional,
    invalid: Boolean(error),
    quiet: !block.dispatch_action,
  });
  return el(
    "div",
    { class: error ? "block input wrong" : "block input" },
    caption(block, ids),
    drawn,
    block.hint && el("p", { class: "hint", id: ids.hint }, plain(block.hint.text)),
    error && el("p", { class: "error", id: ids.error }, error),
  );
}

function caption(block, ids) {
  const optional = block.optional && el("span", { class: "optional" }, " (valgfritt)");
  const inside = [plain(block.label.text), optional];
  if (isGroup(block.element)) return el("div", { class: "label", id: ids.label }, inside);
  return el("label", { class: "label", id: ids.label, for: ids.field }, inside);
}

function element(one, block, surface, wiring) {
  return drawElement(one, { blockId: block.block_id, surface, ...wiring });
}
