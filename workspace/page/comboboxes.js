/** The selects that one searches in: people, several options at once, and options that the app finds. */

import { avatar } from "./avatar.js";
import { optionsOf, placeholder } from "./choices.js";
import { Combobox } from "./combobox.js";
import { common } from "./fields.js";
import { wordsOf } from "./mrkdwn.js";
import { matches } from "./search.js";

export function multiSelect(element, wiring) {
  const all = items(element);
  return draw(element, wiring, {
    multi: true,
    find: (text) => all.filter((item) => matches(text, item.text, item.detail)),
    chosen: wiring.state.selected_options.map(itemOf),
    change: (list) => wiring.change({ selected_options: list.map((item) => item.option) }),
  });
}

export function usersSelect(element, wiring) {
  const people = wiring.surface.names.people().filter((user) => !user.deleted);
  const all = people.map(personItem);
  return draw(element, wiring, {
    find: (text) => all.filter((item) => matches(text, item.text, item.detail, item.email)).map(faced),
    chosen: all.filter((item) => item.value === wiring.state.selected_user),
    change: ([item]) => wiring.change({ selected_user: item?.value ?? null }),
  });
}

export function externalSelect(element, wiring) {
  const { state, change, surface, blockId } = wiring;
  return draw(element, wiring, {
    find: async (text) => {
      if (text.length < (element.min_query_length ?? 3)) return [];
      return items(await surface.suggest({ blockId, element, value: text }));
    },
    chosen: state.selected_option ? [itemOf(state.selected_option)] : [],
    change: ([item]) => change({ selected_option: item?.option ?? null }),
  });
}

function draw(element, wiring, { multi, find, chosen, change }) {
  const label = placeholder(element);
  const named = wiring.labelId ? {} : { "aria-label": label };
  const props = { ...common(wiring), ...named, placeholder: label };
  return new Combobox({ props, label, multi, find, chosen, change }).node;
}

function items(element) {
  if (!element.option_groups?.length) return (element.options ?? []).map((option) => itemOf(option));
  return element.option_groups.flatMap((group) =>
    optionsOf(group).map((option) => ({ ...itemOf(option), group: wordsOf(group.label) })),
  );
}

function itemOf(option) {
  const detail = wordsOf(option.description);
  return { value: option.value, text: wordsOf(option.text), detail, option };
}

function personItem(user) {
  const { id, real_name, name, title, email } = user;
  return { value: id, text: real_name || name, detail: user.is_bot ? "app" : title, email, user };
}

function faced(item) {
  return { ...item, face: avatar(item.user, "small") };
}
