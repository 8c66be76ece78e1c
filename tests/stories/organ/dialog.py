"""What a body looks like to those who open it, and how its dialogs are gone through."""

from dataclasses import replace
from typing import Any, Final

from bot.body import Body, BodyId, Seat
from bot.person import Person
from storage import tables as t
from storage.database import reading
from tests.builders import a_body, a_person, a_seat
from tests.records import keep_body, revising
from tests.stories.town import Town, Window

KARI: Final = a_person(10, name="Kari Moen", slack=None, phone="90 00 00 00")
HEAD: Final = [
    "*Rådmannsgruppen*, Vestregionen",
    "Slik er det i dag, mandag 2. februar 2026.",
]


def opened(town: Town, person: Person) -> Window:
    """Open the council for somebody."""
    window = town.window(person)
    window.type("/mote organ rådmannsgruppen")
    return window


def view_of(town: Town, person: Person) -> dict[str, Any]:
    """Take the dialog on top as Slack keeps it."""
    view = town.workspace.workspace.views.stack(str(person.slack))[-1].view
    return dict(view)


def pick_seat(window: Window, seat: str, step: str) -> None:
    """Choose a seat, and what to do with it."""
    window.submit(seat=seat, step=step)


def pick_participant(window: Window, name: str) -> None:
    options = accessory(window, "organ_participant")["options"]
    chosen = next(o for o in options if o["text"]["text"] == name)
    window.turn("organ_participant", {"selected_option": chosen})


def accessory(window: Window, action: str) -> dict[str, Any]:
    held = (block.get("accessory", {}) for block in window.dialog["blocks"])
    found: dict[str, Any] = next(e for e in held if e.get("action_id") == action)
    return found


def names_of(window: Window) -> list[str]:
    """Name those who sit, of many, on the page that is shown."""
    return [line.split(",")[0] for line in window.lines if line.startswith("Folk Nr")]


def a_large_body() -> Body:
    """Make a council of twenty municipalities with twenty seats each."""
    return a_body(*(a_member_of_many(number) for number in range(400)))


def a_member_of_many(number: int) -> Seat:
    seat = a_seat(
        number + 1,
        participant=f"Kommune {number // 20:03}",
        office="representant",
        holder=a_person(number + 10, name=f"Folk Nr{number}", slack=None),
        stand_ins=(),
    )
    return replace(seat, number=number % 20 + 1)


def keep_also(
    town: Town, name: str, *seats: Seat, organisation: str = "Vestregionen"
) -> None:
    """Let there be another body as well."""
    body = a_body(*seats, name=name, organisation=organisation, secretariat=())
    with revising(town.store.engine) as db:
        keep_body(db, replace(body, id=BodyId(2)))


def field_of(window: Window, name: str) -> dict[str, Any]:
    """Take a field of the dialog on top."""
    blocks = window.dialog["blocks"]
    found: dict[str, Any] = next(b for b in blocks if b["block_id"] == name)
    return found


def journal_of(town: Town) -> list[tuple[str, str]]:
    """Read what the journal says of the council."""
    with reading(town.store.engine) as db:
        rows = db.execute(t.journal.select().order_by(t.journal.c.id)).all()
    return [(r.event, r.facts["text"]) for r in rows if r.event.startswith("Roster")]
