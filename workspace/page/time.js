/** Days and hours as Norwegians write them: «torsdag 22. februar», «09.00». */

const ZONE = "Europe/Oslo";
const say = (options) => new Intl.DateTimeFormat("nb-NO", { timeZone: ZONE, ...options });
const HOUR = say({ hour: "2-digit", minute: "2-digit" });
const SECOND = say({ hour: "2-digit", minute: "2-digit", second: "2-digit" });
const DAY = say({ weekday: "long", day: "numeric", month: "long" });
const YEAR = say({ year: "numeric" });
const DAY_KEY = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE });

/** The moment of a Slack timestamp such as "1519286400.000100". */
export function moment(ts) {
  return new Date(Number.parseFloat(ts) * 1000);
}

export function hour(ts) {
  return dotted(HOUR.format(moment(ts)));
}

/** "09.00.03", for the log. */
export function second(date) {
  return dotted(SECOND.format(date));
}

export function dayKey(ts) {
  return DAY_KEY.format(moment(ts));
}

/** "I dag", "I går" or "torsdag 22. februar" (with the year when it is another). */
export function day(ts, now = new Date()) {
  const date = moment(ts);
  const near = nearby(DAY_KEY.format(date), now);
  return near ?? longDay(date, now);
}

/** Read "2018-02-22" back in words, for native date fields that show another order. */
export function dateInWords(iso) {
  const date = new Date(`${iso}T12:00:00Z`);
  if (!iso || Number.isNaN(date.getTime())) return "";
  return `${DAY.format(date)} ${YEAR.format(date)}`;
}

/** Read "13:00" back as "kl. 13.00". */
export function hourInWords(clock) {
  return clock ? `kl. ${dotted(clock)}` : "";
}

function nearby(key, now) {
  if (key === DAY_KEY.format(now)) return "I dag";
  const yesterday = new Date(now.getTime() - 24 * 60 * 60 * 1000);
  return key === DAY_KEY.format(yesterday) ? "I går" : null;
}

function longDay(date, now) {
  const year = YEAR.format(date);
  return year === YEAR.format(now) ? DAY.format(date) : `${DAY.format(date)} ${year}`;
}

function dotted(text) {
  return text.replaceAll(":", ".");
}
