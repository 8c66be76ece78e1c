"""The group of chief executives on 22 February 2018, from its record.

The municipalities are real and came or were away as here; the people are invented.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from typing import Final

from bot import dates
from bot.agenda.earlier import earlier, titled
from bot.agenda.item import Aim, Item, ItemId, ItemKind, Part, number
from bot.body import Secretary
from bot.meeting import Meeting, MeetingId
from bot.orders import Language, QuorumRule
from bot.person import Person
from bot.room.decision import Decision
from bot.room.fact import Entry
from bot.room.task import Task, TaskId
from tests.builders import (
    NOW,
    a_body,
    a_called_meeting,
    a_person,
    a_seat,
    some_orders,
)
from tests.rooms import a_room, excused, present

DAY: Final = date(2018, 2, 22)
#: In the order of the roster: who came, by themselves or by another, and who was away.
GROUP: Final = (
    ("Bærum", "Arne Berg", "came"),
    ("Asker", "Bodil Dahl", "came"),
    ("Drammen", "Carl Eng", "sent"),
    ("Hole", "Dina Foss", "away"),
    ("Hurum", "Einar Gran", "away"),
    ("Krødsherad", "Frida Hauge", "came"),
    ("Lier", "Geir Iversen", "came"),
    ("Modum", "Hilde Jahr", "away"),
    ("Nedre Eiker", "Ivar Kolstad", "came"),
    ("Ringerike", "Johanne Lie", "away"),
    ("Røyken", "Knut Moe", "came"),
    ("Sande", "Liv Nes", "away"),
    ("Sigdal", "Magnus Olsen", "away"),
    ("Svelvik", "Nora Prestrud", "away"),
    ("Øvre Eiker", "Odd Rud", "came"),
    ("Akershus fylkeskommune", "Pia Sand", "away"),
    ("Buskerud fylkeskommune", "Roar Tangen", "came"),
)
STAND_IN: Final = a_person(90, name="Unni Vik")
SECRETARIES: Final = (
    Secretary(person=a_person(91, name="Tone Aas"), title="daglig leder"),
    Secretary(person=a_person(92, name="Yngve Bø"), title="prosjektleder"),
)
BODY: Final = a_body(
    *(
        a_seat(n, participant=where, holder=a_person(n, name=name), stand_ins=())
        for n, (where, name, _) in enumerate(GROUP, 1)
    ),
    secretariat=SECRETARIES,
    orders=some_orders(quorum=QuorumRule.NONE),
)
_TITLES: Final = (
    "Framtidig samarbeid i Vestregionen",
    "Årsrapport, regnskap og revisjon for 2017",
    "Generalforsamlingen 14. juni 2018",
    "Prosjekter",
    "Orienteringer",
)
PROJECTS: Final = ("Kunst rett vest", "Ungdomssymfonikerne", "Inkluderende folkestyre")
#: What was decided in the cases of the meeting's own, in order.
_DECIDED: Final = (
    "Følgende legges til grunn:",
    "Årsrapport og regnskap framsendes til generalforsamlingen som sak 1.",
    "Rådmannsgruppen slutter seg til programmet, og innstiller på at det vedtas.",
    "Framlagt informasjon tas til orientering.",
    "Orienteringene tas til orientering. Hole bes om å orientere styringsgruppen.",
)
_POINTS: Final = ("To møter i året.", "Bærum kan ta på seg å arrangere dem.")


def the_meeting(language: Language = Language.BOKMAL) -> Meeting:
    """Hold the meeting, with a decision in each of its eight cases."""
    orders = replace(BODY.orders, language=language)
    held = a_called_meeting(
        body=replace(BODY, orders=orders),
        starts_at=dates.at(DAY, time(9)),
        ends_at=dates.at(DAY, time(11, 15)),
        place="Drammen rådhus",
        agenda=tuple(titled(item, language) for item in _agenda()),
    )
    decisions = {item.id: _decision(item) for item in held.agenda}
    room = replace(a_room(*_seen()), decisions=decisions, tasks=(_task(held),))
    return replace(held, room=room)


def _agenda() -> tuple[Item, ...]:
    """Lay the eight cases out below the approval of the notice, which has no number."""
    own = _earlier(2, "Rådmannsgruppen", date(2017, 11, 23))
    other = _earlier(3, "Styringsgruppen", date(2017, 12, 7))
    cases = (Item(title=title) for title in _TITLES)
    items = (
        Item(kind=ItemKind.OPENING, title="Godkjenning av innkalling og dagsorden"),
        Item(kind=ItemKind.OWN_MINUTES, title="", earlier=earlier(own)),
        Item(kind=ItemKind.OTHER_MINUTES, title="", earlier=earlier(other)),
        *cases,
        Item(kind=ItemKind.ANY_OTHER, title="Eventuelt"),
    )
    named = tuple(replace(item, id=ItemId(n)) for n, item in enumerate(items, 1))
    advice = replace(named[5], aim=Aim.RECOMMENDATION)
    projects = replace(named[6], parts=tuple(map(_part, PROJECTS)))
    return number((*named[:5], advice, projects, *named[7:]), after=0, year=2018)


def _part(title: str) -> Part:
    return Part(title=title)


def _earlier(id: int, body: str, day: date) -> Meeting:
    held = a_called_meeting(id=MeetingId(id), starts_at=dates.at(day, time(9)))
    return replace(held, body=replace(held.body, name=body))


def _seen() -> Iterator[Entry]:
    for seat, (_, _, how) in zip(BODY.seats, GROUP, strict=True):
        match how:
            case "came":
                yield present(seat)
            case "sent":
                yield present(seat, STAND_IN)
            case _:
                yield excused(seat)


def _decision(item: Item) -> Decision:
    texts = {
        ItemKind.OWN_MINUTES: "Framlagt forslag til referat godkjennes.",
        ItemKind.OTHER_MINUTES: "Referatet tas til orientering.",
        ItemKind.ANY_OTHER: "Ingen saker meldt.",
        ItemKind.OPENING: "Godkjent.",
    }
    own = dict(zip(_TITLES, _DECIDED, strict=True))
    points = _POINTS if item.title == _TITLES[0] else ()
    text = texts.get(item.kind) or own[item.title]
    return Decision(item=item.id, text=text, points=points)


def _task(meeting: Meeting) -> Task:
    return Task(
        id=TaskId(1),
        item=meeting.agenda[7].id,
        what="orienterer styringsgruppen om arbeidet.",
        participant="Hole",
        by=date(2018, 3, 15),
        given_at=NOW,
    )


def person(name: str) -> Person:
    """Find somebody of the group by name."""
    holders = (seat.holder for seat in BODY.seats if seat.holder)
    return next(holder for holder in holders if holder.name == name)
