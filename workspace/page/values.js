/** What is filled in but not yet sent, in the shapes of Slack's view.state.values. */

const INITIAL = {
  plain_text_input: (e) => ({ value: e.initial_value ?? null }),
  email_text_input: (e) => ({ value: e.initial_value ?? null }),
  datepicker: (e) => ({ selected_date: e.initial_date ?? null }),
  timepicker: (e) => ({ selected_time: e.initial_time ?? null }),
  static_select: (e) => ({ selected_option: e.initial_option ?? null }),
  external_select: (e) => ({ selected_option: e.initial_option ?? null }),
  multi_static_select: (e) => ({ selected_options: e.initial_options ?? [] }),
  users_select: (e) => ({ selected_user: e.initial_user ?? null }),
  radio_buttons: (e) => ({ selected_option: e.initial_option ?? null }),
  file_input: () => ({ files: [] }),
  checkboxes: (e) => ({ selected_options: e.initial_options ?? [] }),
};

/** Say whether an element holds a value at all (a button does not). */
export function holdsValue(element) {
  return element.type in INITIAL;
}

/** The values of one message or one view; they outlive a new drawing of it. */
export class Values {
  #typed = new Map();

  /** What is chosen now; what the app proposed counts until somebody changes it. */
  of(blockId, element) {
    const key = keyOf(blockId, element);
    if (!this.#typed.has(key)) this.put(blockId, element, INITIAL[element.type](element));
    return this.#typed.get(key);
  }

  put(blockId, element, chosen) {
    this.#typed.set(keyOf(blockId, element), { type: element.type, ...chosen });
  }

  /** Everything in `blocks`, as {block_id: {action_id: state}}. */
  state(blocks) {
    const values = {};
    for (const [blockId, element] of fields(blocks)) {
      values[blockId] = { ...values[blockId], [element.action_id]: this.of(blockId, element) };
    }
    return { values };
  }
}

/** Say whether nothing is chosen or written in a state. */
export function isEmpty({ type, ...chosen }) {
  const [value] = Object.values(chosen);
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === "string" && value.trim() === "");
}

function keyOf(blockId, element) {
  return JSON.stringify([blockId, element.action_id, element.type]);
}

function fields(blocks) {
  return blocks.flatMap((block) =>
    [block.element, block.accessory, ...(block.type === "actions" ? block.elements : [])]
      .filter((element) => element && holdsValue(element))
      .map((element) => [block.block_id, element]),
  );
}
