/** Talks with the workspace's server: one read, and one post for each thing a person does. */

const REFUSED = "Arbeidsrommet svarte ikke. Prøv igjen om litt.";

export async function read(path) {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** Write a file's bytes as text. */
export async function inBase64(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Do something as `user`; answers {ok: true} or {ok: false, error} and never throws. */
export async function act(user, deed, body) {
  try {
    const answer = await fetch(`/me/${encodeURIComponent(user)}/${deed}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Workspace": "1" },
      body: JSON.stringify(body),
    });
    return await answer.json();
  } catch (fault) {
    console.error(fault);
    return { ok: false, error: REFUSED };
  }
}
