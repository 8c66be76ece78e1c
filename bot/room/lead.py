"""Who leads the meeting, in the law's order, who writes, and who signs with them.

The leader leads, or else the deputy; when both are away the meeting elects somebody
(kommuneloven § 11-2). So it is told by who is there, and only the election is written.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from bot import dates
from bot.act import Act
from bot.agenda.item import ItemId
from bot.body import Chair
from bot.meeting import Meeting
from bot.person import Person
from bot.room.clock import moment
from bot.room.errors import ChairIsHere, NotInSeat
from bot.room.fact import Entry, FactKind
from bot.room.presence import Presence
from bot.room.writing import Written, require_writable, write


class LedBy(StrEnum):
    """In which capacity somebody leads."""

    CHAIR = "chair"
    DEPUTY = "deputy"
    #: Settemøteleder.
    ELECTED = "elected"


@dataclass(frozen=True, kw_only=True)
class Leading:
    """Somebody who led the meeting, through some of its items."""

    person: Person
    by: LedBy
    #: In the order in which they were treated.
    items: tuple[ItemId, ...] = ()


def leading(presence: Presence) -> tuple[Leading, ...]:
    """Tell who led, one after the other; whoever is disqualified leads not that item.

    Nobody leads what leader and deputy were away from, until somebody is elected.
    """
    items = list(dict.fromkeys(clock.item for clock in presence.clocks))
    led = ((item, _of(presence, _there(presence, item), item)) for item in items)
    found = (
        Leading(person=who[0], by=who[1], items=tuple(item for item, _ in stretch))
        for who, stretch in groupby(led, key=lambda each: each[1])
        if who
    )
    return tuple(found)


def leads_now(presence: Presence) -> Leading | None:
    """Find who leads by what is known now."""
    people = [presence.in_seat(seat.id) for seat in presence.meeting.body.seats]
    here = [stint.person for stint in people if stint and stint.person]
    found = _of(presence, here, None)
    return Leading(person=found[0], by=found[1]) if found else None


def arrange(
    meeting: Meeting,
    act: Act,
    *,
    elected: Person | None = None,
    writers: Collection[Person] | None = None,
    signers: Collection[Person] | None = None,
) -> Written:
    """Write down whom the meeting elected to lead it, who writes, and who signs.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled,
        MinutesApproved: as they say.
        ChairIsHere: when the leader or the deputy is there (kommuneloven § 11-2).
        NotInSeat: when whoever is elected has no seat here.
    """
    require_writable(meeting, act)
    after, events = _elected_now(meeting, act, elected)
    for kind, people in ((FactKind.WRITES, writers), (FactKind.SIGNS, signers)):
        if people is not None:
            after, more = _appointed(after, act, kind, people)
            events += more
    return after, events


def minute_takers(meeting: Meeting) -> tuple[Person, ...]:
    """List who writes the minutes: who was appointed, or else the first secretary."""
    day = dates.local(meeting.starts_at).date()
    usual = (keeper.person for keeper in meeting.body.secretaries_on(day)[:1])
    return appointed_to_write(meeting) or tuple(usual)


def appointed_to_write(meeting: Meeting) -> tuple[Person, ...]:
    """List who was appointed to write the minutes, if somebody has said so."""
    return tuple(_named(meeting, FactKind.WRITES))


def signers(meeting: Meeting) -> tuple[Person, ...]:
    """List who was elected to sign the minutes with whoever leads."""
    return tuple(_named(meeting, FactKind.SIGNS))


def _elected_now(meeting: Meeting, act: Act, elected: Person | None) -> Written:
    presence = Presence(meeting)
    now = leads_now(presence)
    if elected is None or (now and now.person == elected):
        return meeting, ()
    language = meeting.body.orders.language
    if now and now.by is not LedBy.ELECTED:
        raise ChairIsHere(language, name=now.person.name)
    if elected not in _people(presence):
        raise NotInSeat(language, name=elected.name)
    at = act.at if dates.local(act.at).date() in meeting.days else None
    entry = Entry(kind=FactKind.CHAIRS, person=elected, at=at)
    return write(meeting, act, entry)


def _appointed(
    meeting: Meeting, act: Act, kind: FactKind, people: Collection[Person]
) -> Written:
    """Let those stand who are named, in the place of those who stood."""
    old = [fact for fact in meeting.room.of_kind(kind) if fact.person not in people]
    known = {fact.person for fact in meeting.room.of_kind(kind)}
    new = [Entry(kind=kind, person=each) for each in people if each not in known]
    return write(meeting, act, *new, strike=[fact.id for fact in old])


def _named(meeting: Meeting, kind: FactKind) -> Iterator[Person]:
    return (fact.person for fact in meeting.room.of_kind(kind) if fact.person)


def _of(
    presence: Presence, here: Collection[Person], item: ItemId | None
) -> tuple[Person, LedBy] | None:
    body = presence.meeting.body
    for lead, by in ((body.chair, LedBy.CHAIR), (body.deputy_chair, LedBy.DEPUTY)):
        if person := _is_here(lead, here):
            return person, by
    elected = list(_elected(presence, item))
    found = next((person for person in reversed(elected) if person in here), None)
    return (found, LedBy.ELECTED) if found else None


def _is_here(lead: Chair | None, here: Collection[Person]) -> Person | None:
    person = lead.person if lead else None
    return person if person in here else None


def _elected(presence: Presence, item: ItemId | None) -> Iterator[Person]:
    """Walk those who were elected before an item was over, or at all."""
    clock = presence.clock(item) if item else None
    for fact in presence.meeting.room.of_kind(FactKind.CHAIRS):
        is_late = (
            clock and clock.ended_at and fact.at and moment(fact) >= clock.ended_at
        )
        if fact.person and not is_late:
            yield fact.person


def _there(presence: Presence, item: ItemId) -> list[Person]:
    return [stint.person for stint in presence.there(item) if stint.person]


def _people(presence: Presence) -> Iterator[Person]:
    return (person for seat in presence.stints for person in presence.sat(seat))
