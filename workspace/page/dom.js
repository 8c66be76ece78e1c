/** The one place where elements are made; text is always set as text, never as HTML. */

const SVG = "http://www.w3.org/2000/svg";

/** Make an element: `el("button", {class: "big", onclick: press}, "Send")`. */
export function el(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

export function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

/** Set or remove an attribute so that it says what `value` says. */
export function attribute(node, name, value) {
  if (value === undefined || value === null || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? "" : value);
}

export function clear(node, ...children) {
  node.replaceChildren(...present(children));
}

let last = 0;

/** A fresh id, for labels and descriptions that point at each other. */
export function newId(word) {
  last += 1;
  return `${word}-${last}`;
}

function fill(node, props, children) {
  for (const [name, value] of Object.entries(props)) set(node, name, value);
  node.append(...present(children));
  return node;
}

function set(node, name, value) {
  if (typeof value === "function") node.addEventListener(name.slice(2), value);
  else if (name === "value" || name === "checked" || name === "selected") node[name] = value;
  else attribute(node, name, value);
}

function present(children) {
  return children.flat(Infinity).filter((child) => child || child === 0);
}
