/** Lists that change in place: only what is new is drawn, and focus stays where it was. */

/**
 * Make `parent` show `items` in order.
 *
 * `key(item)` tells which is which, `sign(item)` changes when it must be drawn again, and
 * `draw(item)` makes its element. What has not changed is not touched, so a field that
 * somebody types in stays as it is while the list around it lives.
 */
export function keep(parent, items, { key, sign, draw }) {
  const before = new Map([...parent.children].map((node) => [node.keptKey, node]));
  const nodes = items.map((item) => current(before.get(key(item)), item, { key, sign, draw }));
  const kept = new Set(nodes);
  for (const node of [...parent.children]) if (!kept.has(node)) node.remove();
  nodes.forEach((node, at) => {
    if (parent.children[at] !== node) parent.insertBefore(node, parent.children[at] ?? null);
  });
}

function current(node, item, { key, sign, draw }) {
  const now = sign(item);
  if (node && node.keptSign === now) return node;
  const fresh = Object.assign(draw(item), { keptKey: key(item), keptSign: now });
  if (node) replace(node, fresh);
  return fresh;
}

function replace(node, fresh) {
  const mark = focusIn(node);
  fresh.classList.add("redrawn");
  node.replaceWith(fresh);
  if (mark) refocus(fresh, mark);
}

const CONTROLS = "button, input, select, textarea, a[href], summary";

function focusIn(node) {
  const active = document.activeElement;
  if (!active || !node.contains(active)) return null;
  return { name: nameOf(active), from: active.selectionStart, to: active.selectionEnd };
}

function refocus(node, { name, from, to }) {
  const again = [...node.querySelectorAll(CONTROLS)].find((one) => nameOf(one) === name);
  if (!again) return;
  again.focus({ preventScroll: true });
  if (typeof from === "number" && again.setSelectionRange) again.setSelectionRange(from, to);
}

function nameOf(control) {
  const { blockId, actionId, option } = control.dataset;
  const words = actionId ? "" : control.textContent;
  return [control.tagName, blockId, actionId, option, words].join("|");
}
