"""A payroll line: one person who was in a meeting for a while, and in which role."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot import dates
from bot.body import Rank, Seat
from bot.meeting import Meeting
from bot.person import Person
from bot.phrases import say
from bot.room.clock import closed_at
from bot.room.lead import LedBy, leading
from bot.room.presence import Presence
from bot.room.sitter import in_place_of
from bot.room.stint import Stint
from bot.seat_function import function_of


@dataclass(frozen=True, kw_only=True)
class PayrollLine:
    """Somebody who was there without a break, in one seat or in several at once."""

    meeting: Meeting
    person: Person
    #: In words: «Leder», «Vara».
    roles: tuple[str, ...]
    #: In whose place; nobody's when it was their own.
    members: tuple[str, ...] = ()
    #: Whose seats it was: a municipality's, or several's.
    participants: tuple[str, ...]
    #: To the minute; nothing when nobody wrote down the time.
    since: datetime | None
    until: datetime | None

    @property
    def duration(self) -> timedelta | None:
        """Reckon for how long it was, also on the day that the clock is changed."""
        if self.since is None or self.until is None:
            return None
        return self.until.astimezone(UTC) - self.since.astimezone(UTC)

    @property
    def is_overnight(self) -> bool:
        """Tell whether it began on one day and ended on another."""
        if self.since is None or self.until is None:
            return False
        return dates.local(self.since).date() != dates.local(self.until).date()


def payroll_lines(presence: Presence) -> tuple[PayrollLine, ...]:
    """List who was in a meeting that is closed, in roster order.

    Who sat in several seats at once was there once. Who left their seat for a case
    that they were disqualified for has not left the meeting.
    """
    elected = {led.person for led in leading(presence) if led.by is LedBy.ELECTED}
    people: dict[Person, list[PayrollLine]] = {}
    for line in _lines(presence):
        told = _as_elected(line) if line.person in elected else line
        people.setdefault(line.person, []).append(told)
    return tuple(line for lines in people.values() for line in _once(lines))


def _lines(presence: Presence) -> Iterator[PayrollLine]:
    for seat in presence.meeting.body.seats:
        for stint in presence.stints.get(seat.id, ()):
            if stint.person:
                yield _line(presence, seat, stint, stint.person)


def _as_elected(line: PayrollLine) -> PayrollLine:
    language = line.meeting.body.orders.language
    return replace(line, roles=(say(language, "payroll-role-elected"),))


def _line(presence: Presence, seat: Seat, stint: Stint, person: Person) -> PayrollLine:
    member = in_place_of(presence.meeting, seat, person)
    since, until = _times(presence, stint)
    return PayrollLine(
        meeting=presence.meeting,
        person=person,
        roles=(_role(presence.meeting, seat, person, is_stand_in=member is not None),),
        members=(member.name,) if member else (),
        participants=(seat.participant,),
        since=since,
        until=until,
    )


def _times(presence: Presence, stint: Stint) -> tuple[datetime | None, datetime | None]:
    """Tell from when until when, as far as somebody wrote it down.

    Who is said to have gone before they came has been there nobody knows when.
    """
    meeting = presence.meeting
    since: datetime | None = meeting.starts_at
    until = closed_at(meeting)
    if stint.since:
        since = presence.moment(stint.since)
    if stint.until:
        until = presence.moment(stint.until)
    if stint.only:
        clock = presence.clock(stint.only)
        since = clock.begun_at if clock and not clock.is_estimated else None
        until = clock.ended_at if clock and not clock.ends_by_estimate else None
    since, until = _to_the_minute(since), _to_the_minute(until)
    is_backwards = since and until and until < since
    return (None, None) if is_backwards else (since, until)


def _to_the_minute(moment: datetime | None) -> datetime | None:
    """Leave out the seconds, so that times that are read add up."""
    return moment and dates.local(moment).replace(second=0, microsecond=0)


def _role(meeting: Meeting, seat: Seat, person: Person, *, is_stand_in: bool) -> str:
    if is_stand_in:
        return say(meeting.body.orders.language, "payroll-role-stand-in")
    return function_of(meeting.body, seat, person.id, _rank(meeting, seat, person))


def _rank(meeting: Meeting, seat: Seat, person: Person) -> Rank:
    called = (s.rank for s in meeting.roll.get(seat.id, ()) if s.person == person)
    usual = seat.principal_rank if person == seat.principal else Rank.HOLDER
    return next(called, usual)


def _once(lines: Iterable[PayrollLine]) -> Iterator[PayrollLine]:
    """Count one person's time once, whatever seats they sat in."""
    timed = [line for line in lines if line.duration is not None]
    here: PayrollLine | None = None
    for line in sorted(timed, key=lambda each: each.since or each.meeting.starts_at):
        if here and _overlap(here, line):
            here = _together(here, line)
            continue
        if here:
            yield here
        here = line
    if here:
        yield here
    yield from (line for line in lines if line.duration is None)


def _overlap(first: PayrollLine, second: PayrollLine) -> bool:
    return bool(first.until and second.since and second.since < first.until)


def _together(first: PayrollLine, second: PayrollLine) -> PayrollLine:
    ends = [until for until in (first.until, second.until) if until]
    return replace(
        first,
        roles=tuple(dict.fromkeys(first.roles + second.roles)),
        members=tuple(dict.fromkeys(first.members + second.members)),
        participants=tuple(dict.fromkeys(first.participants + second.participants)),
        until=max(ends),
    )
