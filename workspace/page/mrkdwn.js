/** Slack's mrkdwn becomes elements: *bold*, _italic_, ~strike~, `code`, > quotes, <links|with words>. */

import { el } from "./dom.js";
import { emojiIn, withEmoji } from "./emoji.js";

const FENCE = /```\n?([\s\S]*?)\n?```/;
const QUOTE = /^(?:&gt;|>) ?/;
// Numbers make no list, in Slack as here: a line may begin with «22. februar».
const LISTED = /^(\s*)(•|◦|-) +/;
const STYLES = { "*": "strong", _: "em", "~": "s" };
const SAFE = /^(https?|mailto|tel):/i;

// What stands between a pair of marks is links and code as wholes, or single characters:
// each text can be read in one way only, so no message can make the search run wild.
const INLINE = new RegExp(
  [
    "`(?<code>[^`\\n]+)`",
    "<(?<angle>[^<>\\n]+)>",
    "(?<![\\p{L}\\p{N}])(?<mark>[*_~])(?=\\S)" +
      "(?<inner>(?:<[^<>\\n]+>|`[^`\\n]+`|[^\\n<`]){1,3000}?)(?<=\\S)\\k<mark>(?![\\p{L}\\p{N}])",
    "(?<bare>https?:\\/\\/[^\\s<>|*`]+[^\\s<>|*`.,;:!?)])",
  ].join("|"),
  "u",
);

/** Draw `text`; `names` knows people and channels by their ids. */
export function mrkdwn(text, names) {
  const parts = String(text ?? "").split(FENCE);
  return parts.flatMap((part, at) => (at % 2 ? [fenced(part)] : lines(part, names)));
}

/** Draw text that is not mrkdwn (plain_text): only emoji names mean anything. */
export function plain(text) {
  return withEmoji(String(text ?? ""));
}

/** Draw a text object of Block Kit, whichever kind it is. */
export function drawText({ type, text }, names) {
  return type === "mrkdwn" ? mrkdwn(text, names) : plain(text);
}

/** The words of a text object alone, for attributes and options, which hold no elements. */
export function wordsOf(text) {
  return emojiIn(text?.text ?? "");
}

/** The words of a message alone, for labels, notices and the sidebar. */
export function words(text, names) {
  return mrkdwn(text, names)
    .map((node) => node.textContent ?? node)
    .join(" ")
    .trim();
}

function fenced(text) {
  return el("pre", {}, el("code", {}, unescaped(text)));
}

function lines(text, names) {
  if (!text) return [];
  const groups = [];
  for (const line of text.split("\n")) {
    const quoted = QUOTE.test(line);
    const group = groups.at(-1);
    if (group?.quoted === quoted) group.lines.push(line);
    else groups.push({ quoted, lines: [line] });
  }
  return groups.map((group) => drawGroup(group, names));
}

function drawGroup({ quoted, lines: rows }, names) {
  if (!quoted) return el("div", { class: "lines" }, rows.map((row) => drawLine(row, names)));
  const bare = rows.map((row) => drawLine(row.replace(QUOTE, ""), names));
  return el("blockquote", {}, bare);
}

function drawLine(line, names) {
  const listed = LISTED.exec(line);
  if (!line.trim()) return el("div", { class: "blank" }, el("br"));
  if (!listed) return el("div", { dir: "auto" }, inline(line, names));
  const rest = inline(line.slice(listed[0].length), names);
  return el("div", { class: "listed", dir: "auto" }, `${listed[2]} `, el("span", {}, rest));
}

function inline(text, names) {
  const drawn = [];
  let rest = text;
  for (let found = INLINE.exec(rest); found; found = INLINE.exec(rest)) {
    drawn.push(...leaf(rest.slice(0, found.index)), token(found.groups, names));
    rest = rest.slice(found.index + found[0].length);
  }
  return [...drawn, ...leaf(rest)];
}

function token({ code, angle, mark, inner, bare }, names) {
  if (code) return el("code", {}, unescaped(code));
  if (angle) return reference(angle, names);
  if (mark) return el(STYLES[mark], {}, inline(inner, names));
  return link(bare, bare);
}

function reference(angle, names) {
  const [target, label] = split(angle);
  switch (target[0]) {
    case "@":
      return person(target.slice(1), label, names);
    case "#":
      return mention(`#${label ?? names.channel(target.slice(1)) ?? target.slice(1)}`);
    case "!":
      return special(target.slice(1), label);
    default:
      return SAFE.test(target) ? link(target, label ?? target.replace(/^mailto:/, "")) : `<${unescaped(angle)}>`;
  }
}

function split(angle) {
  const bar = angle.indexOf("|");
  return bar < 0 ? [angle] : [angle.slice(0, bar), angle.slice(bar + 1)];
}

function person(id, label, names) {
  const name = names.person(id) ?? label ?? id;
  return mention(`@${name}`, names.isMe(id) ? "mention me" : "mention");
}

function special(target, label) {
  if (target.startsWith("date^")) return el("time", {}, unescaped(label ?? ""));
  return mention(label ?? `@${target.split("^")[0]}`);
}

function mention(text, kind = "mention") {
  return el("span", { class: kind }, unescaped(text));
}

function link(url, label) {
  const away = { target: "_blank", rel: "noopener noreferrer" };
  return el("a", { href: unescaped(url), ...away }, unescaped(label));
}

function leaf(text) {
  return text ? withEmoji(unescaped(text)) : [];
}

function unescaped(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
