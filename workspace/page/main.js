/** The page itself: reads who and where from the address, and draws the parts whenever something changes. */

import { read } from "./api.js";
import { clear } from "./dom.js";
import { Modal } from "./modal.js";
import { go, onMove, place } from "./place.js";
import { showSidebar } from "./sidebar.js";
import { Stage } from "./stage.js";
import { say, showToasts } from "./toasts.js";
import { TopBar } from "./topbar.js";
import { welcome } from "./welcome.js";
import { Wire } from "./wire.js";
import { World } from "./world.js";

const [top, side, main, wireNode] = ["top", "side", "main", "wire"].map((id) => document.getElementById(id));
const world = new World({ changed: draw, line: (up) => bar.line(up) });
const stage = new Stage(world, { move: (at) => go({ user: place().user, at }) });
const modal = new Modal(world);
const wire = new Wire({ node: wireNode, changed: doors });
const bar = new TopBar({
  node: top,
  become: (user) => go({ user: user.id, at: samePlace(user) }),
  toggleSide,
  toggleWire: () => wire.toggle(),
});
let stood = {};
let reading = false;

document.body.append(modal.node);
side.addEventListener("click", ({ target }) => target.closest("a") && closeSide());
document.getElementById("skip").addEventListener("click", skip);
document.addEventListener("visibilitychange", looked);
onMove(arrive);
doors();
arrive();

/** Come to the person and place that the address names. */
async function arrive() {
  const { user, at } = place();
  if (!user) return ask();
  if (!at) return go({ user, at: "home" });
  if (user !== stood.user) await become(user);
  if (!world.seen || place().user !== user) return;
  const isNew = stood.user !== user || stood.at !== at;
  stood = { user, at };
  draw();
  if (isNew) enter(at);
}

async function become(user) {
  try {
    await world.become(user);
    document.body.classList.remove("nobody");
    clear(main, stage.node);
  } catch (fault) {
    console.error(fault);
    await ask();
    say("Den personen finnes ikke i arbeidsrommet.");
  }
}

/** Ask whom to be, when the address names nobody. */
async function ask() {
  world.seen = null;
  stood = {};
  document.body.classList.add("nobody");
  const team = await read("/team");
  document.title = team.team.name;
  clear(main, welcome(team, (user) => go({ user: user.id, at: "home" })));
  main.querySelector("input").focus();
}

function enter(at) {
  const { im } = world.seen.app;
  const tab = { home: "home", app: "messages", [im]: "messages" }[at];
  if (tab) world.act("home", { tab });
  if (!modal.node.open) stage.focus();
}

function draw() {
  const { user, at } = stood;
  const { seen } = world;
  if (!seen || seen.me.id !== user) return;
  bar.show(seen);
  showSidebar(side, world, at);
  stage.show(at);
  modal.show(seen.modals);
  showToasts(seen.toasts, (toast) => world.act("dismiss", { toast }));
  document.title = title(seen);
  markRead();
}

function title({ conversations, team, me }) {
  const unread = conversations.reduce((sum, one) => sum + one.unread, 0);
  return `${unread ? `(${unread}) ` : ""}${me.real_name} – ${team.name}`;
}

/** Listen only while somebody looks. */
function looked() {
  if (document.hidden) return world.rest();
  world.wake();
  if (world.seen) markRead();
}

/** What one looks at has been read. */
async function markRead() {
  const { id, unread } = stage.find(stood.at);
  if (stood.at === "home" || !unread || reading || document.hidden) return;
  reading = true;
  await world.act("read", { channel: id });
  reading = false;
}

/** Where `user` would stand now: the same channel when they are in it, otherwise the app. */
function samePlace(user) {
  const { at } = stood;
  if (!at || at === "home" || at === "app") return at ?? "home";
  const here = stage.find(at);
  return here.kind === "channel" && here.members.includes(user.id) ? at : "app";
}

function toggleSide() {
  document.body.classList.toggle("with-side");
  doors();
  if (document.body.classList.contains("with-side")) side.querySelector("a")?.focus();
}

function closeSide() {
  document.body.classList.remove("with-side");
  doors();
}

function doors() {
  bar?.pressed({ side: document.body.classList.contains("with-side"), wire: wire.isOpen });
}

function skip(event) {
  event.preventDefault();
  main.focus();
}
