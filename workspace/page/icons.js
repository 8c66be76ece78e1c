/** The few small drawings of the page, as strokes that take the colour of the text beside them. */

import { svg } from "./dom.js";

const PATHS = {
  more: ["M5 12h.01", "M12 12h.01", "M19 12h.01"],
  close: ["M6 6l12 12", "M18 6L6 18"],
  menu: ["M4 7h16", "M4 12h16", "M4 17h16"],
  send: ["M5 12L4 5l16 7-16 7 1-7z", "M5 12h7"],
  down: ["M6 9l6 6 6-6"],
  eye: ["M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6z", "M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"],
  file: ["M7 3h7l4 4v14H7z", "M14 3v4h4", "M10 12h5", "M10 16h5"],
  calendar: ["M5 6h14v14H5z", "M5 10h14", "M9 3v5", "M15 3v5"],
  download: ["M12 4v11", "M7.5 11l4.5 4.5 4.5-4.5", "M5 20h14"],
  wire: ["M4 8h13", "M13 4l4 4-4 4", "M20 16H7", "M11 12l-4 4 4 4"],
  thread: ["M5 5h14v10h-8l-4 4v-4H5z"],
  home: ["M4 11l8-7 8 7", "M6 10v10h12V10"],
  check: ["M5 12.5l4.5 4.5L19 7.5"],
  lock: ["M6 11h12v9H6z", "M9 11V8a3 3 0 0 1 6 0v3"],
};

export function icon(name) {
  const lines = PATHS[name].map((d) => svg("path", { d }));
  return svg("svg", { class: `icon icon-${name}`, viewBox: "0 0 24 24", "aria-hidden": "true" }, lines);
}

/** The mark of the app: seats around a table. */
export function table() {
  const seats = [0, 60, 120, 180, 240, 300].map((turn) =>
    svg("circle", { cx: 16, cy: 6, r: 2.4, transform: `rotate(${turn} 16 16)` }),
  );
  const middle = svg("circle", { class: "middle", cx: 16, cy: 16, r: 5.6 });
  return svg("svg", { class: "table", viewBox: "0 0 32 32", "aria-hidden": "true" }, seats, middle);
}
