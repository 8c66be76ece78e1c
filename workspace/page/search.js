/** Finding people the way one half remembers them: any part of name, title or e-mail, with or without æøå. */

const ALIKE = { æ: "ae", ø: "o", å: "a" };

/** Say whether every word of `query` is somewhere in `texts`. */
export function matches(query, ...texts) {
  const hay = folded(texts.filter(Boolean).join(" "));
  return folded(query)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

function folded(text) {
  const bare = text.toLowerCase().replace(/[æøå]/g, (sign) => ALIKE[sign]);
  return bare.normalize("NFD").replace(/\p{M}/gu, "");
}
