/** What may follow in the composer: the app's commands after «/», and then what each suggests. */

/** Answer the items that fit what is written, each with the whole `line` that it would make. */
export function completions(text, commands) {
  if (!text.startsWith("/") || text.includes("\n")) return [];
  const space = text.indexOf(" ");
  if (space < 0) return commands.filter((one) => one.name.startsWith(text.toLowerCase())).map(command);
  const chosen = commands.find((one) => one.name === text.slice(0, space).toLowerCase());
  return chosen ? suggestions(chosen, text.slice(space + 1)) : [];
}

/** Say whether an item adds anything to what is written already. */
export function addsTo(text, item) {
  return item !== null && item.line.trim() !== text.trim();
}

function command({ name, description, usage_hint: usage }) {
  return { line: `${name} `, text: name, usage, detail: description };
}

function suggestions({ name, suggestions: list }, rest) {
  const start = rest.toLowerCase();
  return (list ?? [])
    .filter((one) => one.toLowerCase().startsWith(start))
    .map((one) => ({ line: `${name} ${one}`, text: `${name} ${one}` }));
}
