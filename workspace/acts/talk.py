"""Saying something, reading, opening the app's tabs, waving a notice away."""

from workspace.acts.actor import Actor, acknowledged
from workspace.acts.typed import escaped, mentioned
from workspace.events import home_opened, said
from workspace.rooms import Room
from workspace.wire import Unable

LONGEST = 4000
TABS = ("home", "messages")


async def message(actor: Actor) -> None:
    """Say something in a conversation; a person's id opens the one with them."""
    room = _meant(actor)
    text = actor.text("text")
    if len(text) > LONGEST:
        raise Unable(f"Meldingen er for lang: {len(text)} tegn, høyst {LONGEST}.")
    content = {"text": mentioned(escaped(text), actor.workspace.people)}
    if thread := actor.given.get("thread_ts"):
        content["thread_ts"] = str(thread)
    posted = actor.workspace.messages.by_person(room, actor.user, content)
    said(actor.workspace, room, posted)


async def home(actor: Actor) -> None:
    """Open the app's Home tab, or its Messages tab."""
    tab = actor.given.get("tab") or "home"
    if tab not in TABS:
        raise Unable(f"Appen har ikke en fane «{tab}».")
    workspace = actor.workspace
    if "app_home_opened" not in workspace.config.app.events:
        return
    reply = await workspace.courier.tell(home_opened(workspace, actor.user, tab))
    acknowledged(actor, reply, what="Fanen ble ikke oppdatert")


async def read(actor: Actor) -> None:
    """Have read everything in a conversation."""
    room = actor.room()
    actor.workspace.rooms.has_read(room, actor.user.id)
    actor.workspace.watch.changed([actor.user.id], "read")


async def dismiss(actor: Actor) -> None:
    """Wave a notice away."""
    toast = actor.given.get("toast")
    if isinstance(toast, int):
        actor.workspace.toasts[actor.user.id].pop(toast, None)
        actor.workspace.watch.changed([actor.user.id], "toasts")


def _meant(actor: Actor) -> Room:
    name = actor.text("channel")
    person = actor.workspace.people.get(name)
    if person is None:
        return actor.room(name)
    return actor.workspace.rooms.im(actor.user.id, person.id)
