"""An occasion: a meeting, planned or only proposed, as it may collide with others."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from bot import dates
from bot.body import Body, BodyId, Seat
from bot.meeting import Form, Meeting
from bot.person import Person, PersonId
from bot.planning.entry import Entry


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """Who is wanted where and when."""

    #: What tells it from all others.
    key: Hashable
    body: BodyId
    #: The body's name and what it belongs to.
    name: str
    organisation: str = ""
    starts_at: datetime
    ends_at: datetime
    place: str = ""
    #: Nobody travels to a remote meeting.
    is_remote: bool = False
    people: Mapping[PersonId, str] = field(default_factory=dict)
    #: Each participant, and which of those people come from it.
    participants: Mapping[str, frozenset[PersonId]] = field(default_factory=dict)

    @property
    def days(self) -> tuple[date, ...]:
        """List the days that it lasts, by Oslo's calendar."""
        return dates.days(self.starts_at, self.ends_at)

    def overlaps(self, other: "Occasion") -> bool:
        """Tell whether both are held at some moment."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


def of_meeting(meeting: Meeting) -> Occasion:
    """See a meeting as an occasion for those who are called to it, or sit there."""
    wanted = tuple(_wanted(meeting))
    return Occasion(
        key=meeting.id,
        body=meeting.body.id,
        name=meeting.body.name,
        organisation=meeting.body.organisation,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        is_remote=meeting.form is Form.REMOTE,
        people={person.id: person.name for _, person in wanted},
        participants=_participants(meeting.body, wanted),
    )


def of_entry(entry: Entry, body: Body, key: Hashable) -> Occasion:
    """See an entry of a plan as an occasion for those who sit in the body.

    Raises:
        ValueError: when the clock skips its hours, as summer time begins.
    """
    slot, members = entry.slot, tuple(_members(body))
    starts_at, ends_at = slot.moments()
    return Occasion(
        key=key,
        body=body.id,
        name=body.name,
        organisation=body.organisation,
        starts_at=starts_at,
        ends_at=ends_at,
        place=slot.place,
        is_remote=slot.form is Form.REMOTE,
        people={person.id: person.name for _, person in members},
        participants=_participants(body, members),
    )


def _wanted(meeting: Meeting) -> Iterator[tuple[Seat, Person]]:
    """List who is expected: those called who have not said no, or else the members."""
    if not meeting.roll:
        yield from _members(meeting.body)
    for seat, summons in meeting.summonses():
        if summons.stands:
            yield seat, summons.person


def _members(body: Body) -> Iterator[tuple[Seat, Person]]:
    return ((seat, seat.principal) for seat in body.seats if seat.principal)


def _participants(
    body: Body, wanted: Iterable[tuple[Seat, Person]]
) -> dict[str, frozenset[PersonId]]:
    found: dict[str, set[PersonId]] = {seat.participant: set() for seat in body.seats}
    for seat, person in wanted:
        found[seat.participant].add(person.id)
    return {participant: frozenset(people) for participant, people in found.items()}
