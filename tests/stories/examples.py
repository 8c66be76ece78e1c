"""The example councils in a record, and what is written anew in their files."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from bot import dates
from bot.act import Act, Door
from bot.body import Body, BodyId, Seat
from bot.meeting import Meeting
from bot.person import Person, PersonId
from bot.plan import Slot
from bot.roster.outcome import Outcome
from bot.roster.reading import read
from bot.roster.roster import Roster, slack_people
from handlers.roster import text
from radslag import example
from storage import Store
from storage import tables as t
from storage.roster.keep import keep
from tests.engines import Open
from tests.stories.town import Town, Window, a_town

#: The examples are councils of the past, so no meeting of theirs is ahead by now.
TODAY: Final = date(2026, 12, 1)


@dataclass(frozen=True, kw_only=True)
class Shown:
    """What can be counted of a body on a day."""

    seats: int
    votes: int
    #: Whose holder sits there by an office and not by name.
    by_office: int
    empty: int = 0
    led_by: str = ""


def an_empty_record(url: str, opened: Open) -> Store:
    """Make a record without any council."""
    engine = opened(url)
    t.metadata.create_all(engine)
    return Store(engine)


def shipped(name: str) -> str:
    """Read the text of an example."""
    return example.text(name).read_text("utf-8")


def edited(written: str, before: str, after: str) -> str:
    """Write something else in the one place of a file where it stands."""
    assert written.count(before) == 1
    return written.replace(before, after)


def before_it(written: str, of: str, days: str) -> str:
    """Write a file as it was before somebody had put days to rows of something."""
    rows = [
        row.replace(f", {days}", "") if of in row else row
        for row in written.splitlines(keepends=True)
    ]
    earlier = "".join(rows)
    assert earlier != written
    return earlier


def before_jevnaker_left() -> str:
    """Write the archive of Vestregionen as it was while Jevnaker was in it."""
    left = shipped("vestregionen-historie")
    return before_it(left, 'deltaker = "Jevnaker"', 'til = "31.12.2016"')


def contacts() -> tuple[str, str]:
    """Name the two who have been Buskerud's regionkontakt in four councils."""
    rows = shipped("buskerud-regionraad").splitlines()
    people = [row for row in rows if 'verv = "regionkontakt", person = ' in row]
    old, new, *_ = (row.split('person = "')[1].split('"')[0] for row in people)
    return old, new


def before_the_contact_changed() -> str:
    """Write Buskerud's councils as they were while the first of the two was there."""
    old, new = (f'person = "{name}"' for name in contacts())
    changed = shipped("buskerud-regionraad")
    before = before_it(changed, old, 'fra = "15.10.2015", til = "30.06.2018"')
    rows = before.splitlines(keepends=True)
    return "".join(row for row in rows if new not in row)


def roster_of(written: str) -> Roster:
    """Read a file, which has no faults."""
    found = read(text.read(written.encode(), file="organer.toml"))
    assert found.faults == ()
    return found.roster


def bring_in(store: Store, *files: str, on: date = TODAY) -> Outcome:
    """Import files one after another; tell what the last of them came to."""
    outcomes = [_brought_in(store, written, on) for written in files]
    return outcomes[-1]


def _brought_in(store: Store, written: str, on: date) -> Outcome:
    roster = roster_of(written)
    act = Act(by=None, at=dates.at(on, time(8)), door=Door.COMMAND_LINE)
    outcome = store.revise(act, lambda db: keep(db, roster, act))
    assert outcome.faults == ()
    return outcome


@contextmanager
def a_town_of(store: Store, written: str, *, on: date) -> Iterator[Town]:
    """Bring a council in, and put a workspace up with everybody whom its file names."""
    bring_in(store, written, on=on)
    people = tuple(
        Person(id=PersonId(number), name=name, email=email, slack=f"U{number:04}")
        for number, (name, email, _) in enumerate(slack_people(roster_of(written)), 1)
    )
    with a_town(store, people) as town:
        town.clock.now = dates.at(on, time(9))
        yield town


def window(town: Town, name: str) -> Window:
    """Look at the workspace as one of its people, by name."""
    users = town.bot.users_list()["members"]
    (id,) = [user["id"] for user in users if user["real_name"] == name]
    return Window(url=town.workspace.url, slack=id)


def body(store: Store, name: str, on: date, *, of: str = "") -> Body:
    """Look at a body as of a day, by its name and perhaps its organisation's."""
    return store.body(body_id(store, name, of=of), on=on)


def body_id(store: Store, name: str, *, of: str = "") -> BodyId:
    """Find the only body of a name."""
    named = [known for known in store.known_bodies() if known.name == name]
    (found,) = [known for known in named if of in ("", known.organisation)]
    return found.id


def a_called_meeting(
    store: Store, name: str, on: date, *, called: date, of: str = ""
) -> Meeting:
    """Let a body plan a meeting, and call everybody to it."""
    then = body(store, name, called, of=of)
    act = Act(by=then.secretariat[0].person.id, at=dates.at(called, time(9)))
    slot = Slot(day=on, starts=time(9), ends=time(11, 15), place="Drammen rådhus")
    planned = store.planner.plan_meeting(then.id, act, slot=slot)
    assert planned
    return store.send_notice(planned.id, act, seen_sequence=planned.sequence)


def shown(body: Body) -> Shown:
    """Count a body's seats."""
    return Shown(
        seats=len(body.seats),
        votes=sum(seat.has_vote for seat in body.seats),
        by_office=sum(seat.is_ex_officio for seat in body.seats),
        empty=sum(seat.principal is None for seat in body.seats),
        led_by=body.chair.participant if body.chair else "",
    )


def voting(body: Body) -> list[str]:
    """List whose the seats with a vote are."""
    return [seat.participant for seat in body.seats if seat.has_vote]


def by_participant(body: Body) -> dict[str, Seat]:
    """Find each participant's first seat, in the order of the seats."""
    first: dict[str, Seat] = {}
    for seat in body.seats:
        first.setdefault(seat.participant, seat)
    return first
