/** What the dialog itself can see is missing, said in Norwegian before the app is asked. */

import { isEmpty } from "./values.js";

const EMPTY = "Dette feltet må fylles ut.";
const CHOOSE = "Velg et alternativ.";
const EMAIL = "Skriv en gyldig e-postadresse, for eksempel navn@kommune.no.";
const WRITTEN = ["plain_text_input", "email_text_input", "datepicker", "timepicker"];

/** Answer what is wrong in `blocks` by block_id; nothing when all is well. */
export function wrongs(blocks, values) {
  const inputs = blocks.filter((block) => block.type === "input");
  const found = inputs.map((block) => [block.block_id, wrong(block, values.of(block.block_id, block.element))]);
  return Object.fromEntries(found.filter(([, text]) => text));
}

function wrong({ element, optional }, state) {
  if (isEmpty(state)) return optional ? null : missing(element);
  if (element.type === "email_text_input") return isEmail(state.value) ? null : EMAIL;
  if (element.type === "plain_text_input") return length(element, [...state.value].length);
  return null;
}

function missing({ type }) {
  return WRITTEN.includes(type) ? EMPTY : CHOOSE;
}

function isEmail(text) {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}

function length({ min_length: least = 0, max_length: most = Infinity }, used) {
  if (used < least) return `Skriv minst ${least} tegn.`;
  return used > most ? `Skriv høyst ${most} tegn (nå er det ${used}).` : null;
}
