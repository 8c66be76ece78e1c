/** The little of rich_text that people's own messages bring: paragraphs, lists, quotes, code and styled words. */

import { el } from "./dom.js";
import { unknown } from "./unknown.js";

const PARTS = {
  rich_text_section: (part, names) => el("div", { dir: "auto" }, spans(part.elements, names)),
  rich_text_quote: (part, names) => el("blockquote", {}, spans(part.elements, names)),
  rich_text_preformatted: (part, names) => el("pre", {}, spans(part.elements, names)),
  rich_text_list: (part, names) => list(part, names),
};
const STYLES = { bold: "strong", italic: "em", strike: "s", code: "code" };

export function rich(parts, names) {
  return parts.map((part) => (PARTS[part.type] ?? unknownPart)(part, names));
}

function list(part, names) {
  const items = part.elements.map((item) => el("li", {}, spans(item.elements, names)));
  return el(part.style === "ordered" ? "ol" : "ul", {}, items);
}

function spans(elements, names) {
  return elements.map((one) => styled(span(one, names), one.style ?? {}));
}

function span(one, names) {
  switch (one.type) {
    case "text":
      return one.text;
    case "emoji":
      return `:${one.name}:`;
    case "link":
      return safeLink(one);
    case "user":
      return el("span", { class: "mention" }, `@${names.person(one.user_id) ?? one.user_id}`);
    case "channel":
      return el("span", { class: "mention" }, `#${names.channel(one.channel_id) ?? one.channel_id}`);
    case "broadcast":
      return el("span", { class: "mention" }, `@${one.range}`);
    default:
      return unknown("element", one);
  }
}

function safeLink({ url, text }) {
  if (!/^(https?|mailto|tel):/i.test(url)) return text ?? url;
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text ?? url);
}

function styled(node, style) {
  const tags = Object.keys(STYLES).filter((name) => style[name]);
  return tags.reduce((inner, name) => el(STYLES[name], {}, inner), node);
}

function unknownPart(part) {
  return unknown("element", part);
}
