/** The files of a message, each a card that downloads what it names. */

import { el } from "./dom.js";
import { icon } from "./icons.js";

const KINDS = { ics: ["calendar", "Kalenderfil"], docx: ["file", "Word-dokument"], pdf: ["file", "PDF"] };

export function drawFiles(files) {
  return el("ul", { class: "files", role: "list" }, files.map((file) => el("li", {}, card(file))));
}

function card({ name, size, url, title }) {
  const [picture, kind] = KINDS[name.split(".").at(-1).toLowerCase()] ?? ["file", "Fil"];
  const facts = `${kind} · ${inBytes(size)}`;
  return el(
    "a",
    { class: "file", href: url, download: name, title: `Last ned ${title || name}` },
    el("span", { class: `file-face of-${picture}` }, icon(picture)),
    el(
      "span",
      { class: "file-words" },
      el("span", { class: "file-name" }, name),
      el("span", { class: "file-facts" }, facts),
    ),
    el("span", { class: "unseen" }, "Last ned"),
    icon("download"),
  );
}

function inBytes(size) {
  if (size < 1000) return `${size} byte`;
  const [value, unit] = size < 1_000_000 ? [size / 1000, "kB"] : [size / 1_000_000, "MB"];
  return `${value.toLocaleString("nb-NO", { maximumFractionDigits: 1 })} ${unit}`;
}
