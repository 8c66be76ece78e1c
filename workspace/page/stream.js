/** Hears from the server that something has changed, and says when the line is broken. */

const AGAIN = 1500;

/** Listen at `path`; answers a function that stops. The browser reconnects by itself, or we do. */
export function listen(path, { name, heard, line }) {
  let source;
  let timer;
  const open = () => {
    source = new EventSource(path);
    source.addEventListener("open", () => line?.(true));
    source.addEventListener(name, ({ data }) => heard(JSON.parse(data)));
    source.addEventListener("error", broken);
  };
  const broken = () => {
    line?.(false);
    if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN);
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
