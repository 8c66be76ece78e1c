"""One seat of the room: what is written of it, and what else may have happened."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Final

from bot import dates
from bot.agenda.heading import heading
from bot.body import Seat
from bot.meeting import Meeting
from bot.orders import Language
from bot.person import Person, PersonId
from bot.phrases import say
from bot.room.fact import Fact, FactKind
from bot.room.presence import Presence
from bot.room.roll_line import RollState, roll_line
from bot.room.sitter import in_place_of, possible_sitters
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    field,
    long_select,
    option,
    radio,
    renewed,
    section,
    select,
    time_input,
)
from handlers.blocks.room import Place, when_line

#: What may be written of a seat, in the order in which it is offered.
HAPPENINGS: Final = (
    "present",
    "come",
    "left",
    "out",
    "back",
    "disqualified",
    "exempt",
    "excused",
    "not_come",
)
#: What is likeliest to be written of a seat that stands so.
LIKELIEST: Final[Mapping[RollState, str]] = {
    RollState.PRESENT: "left",
    RollState.OUT: "back",
    RollState.LEFT: "come",
    RollState.EXCUSED: "come",
    RollState.NOT_COME: "come",
}
#: As much of a seat's history as a dialog bears.
FACTS_AT_MOST: Final = 30


def seat_dialog(meeting: Meeting, place: Place, *, at: datetime, stamp: str) -> Block:
    """Show what is written of a seat, with what can be struck and what can be added."""
    language = meeting.body.orders.language
    seat = meeting.body.seat(place.seat)
    here = replace(place, seen=meeting.room.last_of_seat(seat.id))
    facts = [f for f in meeting.room.facts if f.seat == seat.id][-FACTS_AT_MOST:]
    known = roll_line(Presence(meeting), seat)
    blocks = [
        section(f"*{escape(seat.participant)}*"),
        *(_fact(meeting, here, fact) for fact in facts),
        *_fields(meeting, seat, at, LIKELIEST.get(known.state, "present")),
        actions(button(say(language, "button-room-back"), "room_again", place)),
    ]
    return dialog(
        "room_seat",
        say(language, "room-title"),
        renewed(blocks, stamp),
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(here),
    )


def _fact(meeting: Meeting, here: Place, fact: Fact) -> Block:
    language = meeting.body.orders.language
    text = fact_line(meeting, fact)
    by = _keeper(meeting, fact.recorded_by)
    written = say(language, "room-written", who=by, clock=dates.clock(fact.recorded_at))
    if not fact.stands:
        struck = say(language, "room-struck", who=_keeper(meeting, fact.struck_by))
        return context(f"~{text}~ · {written} · {struck}")
    strike = button(say(language, "button-strike"), "room_strike", f"{here}/{fact.id}")
    return section(f"{text}\n_{written}_", accessory=strike)


def fact_line(meeting: Meeting, fact: Fact) -> str:
    """Write a fact as it would be told: «Kari Moen kom kl. 09.40», in mrkdwn."""
    language = meeting.body.orders.language
    who = fact.person or _last_sitter(meeting, fact)
    return say(
        language,
        f"room-fact-{_kind(fact)}",
        name=escape(who.name) if who else "",
        when=_when(meeting, fact),
    )


def _kind(fact: Fact) -> str:
    kind = fact.kind.value.replace("_", "-")
    if fact.kind is FactKind.PRESENT and (fact.at or fact.item):
        return "come"
    if fact.kind is FactKind.RECUSED and fact.ground:
        return f"recused-{fact.ground}"
    return kind


def _when(meeting: Meeting, fact: Fact) -> str:
    """Write when something was, or for which item."""
    if fact.kind not in (FactKind.RECUSED, FactKind.FOR_ITEM):
        return when_line(meeting, fact)
    item = next((each for each in meeting.agenda if each.id == fact.item), None)
    return escape(heading(meeting, item), limit=100) if item else ""


def _last_sitter(meeting: Meeting, fact: Fact) -> Person | None:
    """Find who left, where it is only said that somebody did."""
    before = [f for f in meeting.room.facts if f.seat == fact.seat and f.person]
    return before[-1].person if before else None


def _keeper(meeting: Meeting, id: PersonId | None) -> str:
    keepers = (keeper.person for keeper in meeting.body.secretariat)
    found = next((person for person in keepers if person.id == id), None)
    return escape(found.name) if found else "–"


def _fields(
    meeting: Meeting, seat: Seat, at: datetime, likeliest: str
) -> Iterator[Block]:
    language = meeting.body.orders.language
    happenings = (
        option(say(language, f"room-happening-{each.replace('_', '-')}"), each)
        for each in HAPPENINGS
    )
    yield field(
        "happening",
        say(language, "room-happening-label"),
        radio(happenings, chosen=likeliest),
    )
    yield from _who(meeting, seat)
    yield from _when_or_which(meeting, at)


def _who(meeting: Meeting, seat: Seat) -> Iterator[Block]:
    """Ask who it was: whoever sits there, if nothing else is said."""
    language, here = meeting.body.orders.language, Presence(meeting).in_seat(seat.id)
    people = possible_sitters(meeting, seat)
    if not people:
        return
    likeliest = here.person if here and here.person else people[0]
    options = [_person(meeting, seat, person) for person in people]
    yield field(
        "person",
        say(language, "room-person"),
        select(options, chosen=likeliest.id),
        hint=say(language, "room-person-hint"),
    )


def _when_or_which(meeting: Meeting, at: datetime) -> Iterator[Block]:
    """Ask when it was, or for which item."""
    language = meeting.body.orders.language
    if len(meeting.days) > 1:
        yield field("day", say(language, "room-day"), _days(meeting, at))
    yield field(
        "clock",
        say(language, "room-clock-label"),
        time_input(now(meeting, at)),
        hint=say(language, "room-clock-hint"),
        is_optional=True,
    )
    yield field(
        "item",
        say(language, "room-item-label"),
        items_to_choose(meeting),
        hint=say(language, "room-item-hint"),
        is_optional=True,
    )


def items_to_choose(meeting: Meeting) -> Block:
    """Let an item of the agenda be chosen, and none stand there before."""
    language = meeting.body.orders.language
    options = [option(heading(meeting, item), item.id) for item in meeting.listed]
    return long_select(options, placeholder=say(language, "room-item-placeholder"))


def now(meeting: Meeting, at: datetime) -> time | None:
    """Propose the time that it is, while the meeting lasts."""
    if dates.local(at).date() not in meeting.days:
        return None
    return dates.local(at).time().replace(second=0, microsecond=0)


def _days(meeting: Meeting, at: datetime) -> Block:
    language = meeting.body.orders.language
    today = dates.local(at).date()
    chosen = today if today in meeting.days else meeting.days[0]
    options = [option(dates.day_and_month(language, day), day) for day in meeting.days]
    return select(options, chosen=chosen)


def _person(meeting: Meeting, seat: Seat, person: Person) -> Block:
    language: Language = meeting.body.orders.language
    member = in_place_of(meeting, seat, person)
    if member is None:
        return option(person.name, person.id)
    text = say(language, "minutes-for", stand_in=person.name, member=member.name)
    return option(text, person.id)
