/** The emoji that messages name with colons (:white_check_mark:); an unknown name stays as written, as in Slack. */

import { withSigns } from "./signs.js";

const KNOWN = {
  bell: "🔔",
  calendar: "📅",
  date: "📅",
  spiral_calendar_pad: "🗓️",
  clock3: "🕒",
  hourglass_flowing_sand: "⏳",
  white_check_mark: "✅",
  heavy_check_mark: "✔️",
  ballot_box_with_check: "☑️",
  x: "❌",
  warning: "⚠️",
  no_entry: "⛔",
  question: "❓",
  exclamation: "❗",
  information_source: "ℹ️",
  large_green_circle: "🟢",
  large_yellow_circle: "🟡",
  red_circle: "🔴",
  white_circle: "⚪",
  pushpin: "📌",
  round_pushpin: "📍",
  paperclip: "📎",
  memo: "📝",
  page_facing_up: "📄",
  envelope: "✉️",
  wave: "👋",
  "+1": "👍",
  thumbsup: "👍",
  raised_hand: "✋",
  tada: "🎉",
  bust_in_silhouette: "👤",
  busts_in_silhouette: "👥",
  bulb: "💡",
  arrow_right: "➡️",
  computer: "💻",
};

/** Put the signs in place of their names, as characters. */
export function emojiIn(text) {
  return text.replace(/:([a-z0-9_+]+):/g, (whole, name) => KNOWN[name] ?? whole);
}

/** Put the signs in place of their names, as words and drawings. */
export function withEmoji(text) {
  return withSigns(emojiIn(text));
}
