/** Who one is and where one stands, kept in the address: #/U0123/home, so that two windows can be two people. */

/** Read {user, at} from the address; `at` is "home", "app" or a conversation's id. */
export function place() {
  const [user, at] = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  return { user: user || null, at: at || null };
}

/** Go somewhere; the address changes and with it what the page shows. */
export function go({ user, at }) {
  location.hash = `#/${encodeURIComponent(user)}/${encodeURIComponent(at)}`;
}

export function onMove(then) {
  addEventListener("hashchange", then);
}
