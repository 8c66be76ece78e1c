/** The emoji that the product uses, drawn by ourselves: alike on every machine, also where no emoji letters are installed. */

import { el, svg } from "./dom.js";

const INK = { fill: "none", "stroke-width": 2.2, "stroke-linecap": "round", "stroke-linejoin": "round" };
const line = (d, stroke, more = {}) => ["path", { d, stroke, ...INK, ...more }];
const disc = (fill, r = 8) => ["circle", { cx: 12, cy: 12, r, fill }];
const box = (fill) => ["rect", { x: 3, y: 3, width: 18, height: 18, rx: 4.5, fill }];

const GREEN = "#2e9e6b";
const RED = "#d0483c";
const YELLOW = "#eab13a";
const ORANGE = "#e07f2b";
const BLUE = "#3d86b8";
const GREY = "#8b9a94";
const WHITE = "#fff";

const DRAWN = {
  "✅": [box(GREEN), line("M7.5 12.5l3 3 6-7", WHITE)],
  "☑": [box(BLUE), line("M7.5 12.5l3 3 6-7", WHITE)],
  "✔": [line("M5 13l5 5 9-11", GREEN, { "stroke-width": 3 })],
  "❌": [line("M6 6l12 12M18 6L6 18", RED, { "stroke-width": 3.4 })],
  "⛔": [disc(RED, 9), line("M8 12h8", WHITE, { "stroke-width": 3 })],
  "⚠": [["path", { d: "M12 3.5L22 20.5H2z", fill: YELLOW, stroke: YELLOW, "stroke-width": 2, "stroke-linejoin": "round" }], line("M12 10v4.5M12 17.6v.1", "#3b2a05")],
  "❗": [line("M12 4v10M12 19v.2", RED, { "stroke-width": 3.6 })],
  "❓": [line("M8.5 8.5a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.6M12 19v.2", RED, { "stroke-width": 3 })],
  "❔": [line("M8.5 8.5a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.6M12 19v.2", GREY, { "stroke-width": 3 })],
  "ℹ": [box(BLUE), line("M12 11.5V16M12 8v.1", WHITE, { "stroke-width": 2.8 })],
  "⏳": [line("M7 4h10M7 20h10M8 4c0 5 4 5.5 4 8s-4 3-4 8M16 4c0 5-4 5.5-4 8s4 3 4 8", YELLOW)],
  "🕒": [["circle", { cx: 12, cy: 12, r: 8.5, fill: WHITE, stroke: GREY, "stroke-width": 2 }], line("M12 7v5h4", "#38423f")],
  "📅": [["rect", { x: 4, y: 5, width: 16, height: 15, rx: 3, fill: WHITE, stroke: GREY, "stroke-width": 1.6 }], ["path", { d: "M4 10V8a3 3 0 0 1 3-3h10a3 3 0 0 1 3 3v2z", fill: RED }], line("M8.5 3v3M15.5 3v3", GREY), line("M8.5 14.500h.1M12 14.500h.1M15.5 14.500h.1", "#38423f")],
  "📍": [["path", { d: "M12 22s7-7 7-12a7 7 0 0 0-14 0c0 5 7 12 7 12z", fill: RED }], disc(WHITE, 0.1), ["circle", { cx: 12, cy: 10, r: 2.6, fill: WHITE }]],
  "📎": [line("M18 11l-6.5 6.500a3.8 3.8 0 0 1-5.4-5.400L13 5.200a2.5 2.5 0 0 1 3.6 3.600L10 15.3", GREY)],
  "📄": [["path", { d: "M6 3h8l4 4v14H6z", fill: WHITE, stroke: GREY, "stroke-width": 1.8, "stroke-linejoin": "round" }], line("M9.5 12h5M9.5 16h5", GREY, { "stroke-width": 1.6 })],
  "📝": [["path", { d: "M5 3h10l3 3v15H5z", fill: WHITE, stroke: GREY, "stroke-width": 1.8 }], line("M8.5 9h5M8.5 13h3", GREY, { "stroke-width": 1.6 }), line("M13 18l1-3 6-6 2 2-6 6z", YELLOW)],
  "✉": [["rect", { x: 3, y: 5.5, width: 18, height: 13, rx: 2, fill: WHITE, stroke: GREY, "stroke-width": 1.8 }], line("M4 7l8 6 8-6", GREY)],
  "📨": [["rect", { x: 3, y: 8.5, width: 18, height: 12, rx: 2, fill: WHITE, stroke: GREY, "stroke-width": 1.8 }], line("M4 10l8 5 8-5", GREY), line("M12 1.5v6M9 5l3 3 3-3", BLUE)],
  "🔒": [line("M8 11V8a4 4 0 0 1 8 0v3", GREY), ["rect", { x: 5, y: 11, width: 14, height: 10, rx: 2, fill: YELLOW }], line("M12 15v2", WHITE)],
  "🚪": [["rect", { x: 6, y: 2.5, width: 12, height: 19, rx: 1.5, fill: "#a4703f" }], ["circle", { cx: 15, cy: 12.5, r: 1.3, fill: YELLOW }]],
  "👀": [6.5, 17.5].flatMap((cx) => [["ellipse", { cx, cy: 12, rx: 4.4, ry: 6.5, fill: WHITE, stroke: GREY, "stroke-width": 1.6 }], ["circle", { cx: cx - 1.2, cy: 12.5, r: 2.2, fill: "#38423f" }]]),
  "🔔": [["path", { d: "M12 3a6 6 0 0 0-6 6c0 6-2 7-2 8h16c0-1-2-2-2-8a6 6 0 0 0-6-6z", fill: YELLOW }], ["circle", { cx: 12, cy: 19.5, r: 2, fill: YELLOW }]],
  "👤": [["circle", { cx: 12, cy: 8, r: 4.2, fill: BLUE }], ["path", { d: "M4 21a8 7 0 0 1 16 0z", fill: BLUE }]],
  "👥": [["circle", { cx: 8.5, cy: 9, r: 3.6, fill: BLUE }], ["path", { d: "M2 20a6.5 6 0 0 1 13 0z", fill: BLUE }], ["circle", { cx: 17, cy: 9.5, r: 3, fill: GREY }], ["path", { d: "M16.5 20a8 7 0 0 0-1.5-5.500A5.5 5 0 0 1 22.5 20z", fill: GREY }]],
  "➡": [line("M4 12h15M13 6l6 6-6 6", BLUE, { "stroke-width": 2.8 })],
  "🟢": [disc(GREEN)],
  "🟡": [disc(YELLOW)],
  "🟠": [disc(ORANGE)],
  "🔴": [disc(RED)],
  "⚪": [["circle", { cx: 12, cy: 12, r: 7, fill: "none", stroke: GREY, "stroke-width": 2 }]],
  "⬜": [["rect", { x: 4, y: 4, width: 16, height: 16, rx: 3, fill: WHITE, stroke: GREY, "stroke-width": 2 }]],
};

const SIGN = new RegExp(`(${Object.keys(DRAWN).join("|")})\\uFE0F?`, "u");

/** Split text into words and drawn signs; each sign keeps its character for copying and for listeners. */
export function withSigns(text) {
  return text.split(SIGN).map((part, at) => (at % 2 ? draw(part) : part));
}

function draw(sign) {
  const shapes = DRAWN[sign].map(([tag, props]) => svg(tag, props));
  const picture = svg("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, shapes);
  return el("span", { class: "emoji" }, el("span", { class: "unseen" }, sign), picture);
}
