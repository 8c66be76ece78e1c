/** Shares the few lines that a browser keeps to one server: some windows listen, the others ask now and then. */

const LINES = 4; // Browsers allow six; two stay free for all else.
const OFTEN = 2000;

/** Begin `listen()`, which answers how to stop, or else `ask()` again and again; answers how to end it. */
export function follow({ listen, ask }) {
  let release;
  let stop = null;
  const until = new Promise((resolve) => {
    release = resolve;
  });
  const ended = { now: false };
  takeOne(until).then((mine) => {
    if (!ended.now) stop = mine ? listen() : repeat(ask);
  });
  return () => {
    ended.now = true;
    stop?.();
    release();
  };
}

async function takeOne(until) {
  for (let line = 1; line <= LINES; line += 1) if (await take(line, until)) return true;
  return false;
}

/** Take a line if nobody in this browser has it, and keep it `until` then. */
function take(line, until) {
  return new Promise((answer) => {
    navigator.locks.request(`line-${line}`, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock && until;
    });
  });
}

function repeat(ask) {
  const timer = setInterval(ask, OFTEN);
  ask();
  return () => clearInterval(timer);
}
