/** The first thing one sees: what this place is, and whom one would like to be. */

import { el } from "./dom.js";
import { table } from "./icons.js";
import { People } from "./people.js";

const LEAD =
  "Dette er en liten Slack som bare finnes på denne maskinen. Ingenting herfra når ut, " +
  "og du kan være hvem du vil. Bytt person øverst når som helst.";

export function welcome({ team, app, users }, choose) {
  const people = new People({ choose });
  people.show({ users, team });
  return el(
    "div",
    { class: "welcome" },
    table(),
    el("h1", {}, `Velkommen til ${team.name}`),
    el("p", {}, LEAD),
    el("h2", {}, `Hvem vil du være når du prøver ${app.name}?`),
    people.node,
  );
}
