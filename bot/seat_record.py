"""Vararegnskap: for each seat that changed hands, who was asked and why, as a document.

It is what is shown to whoever asks whether stand-ins were called as the law says, as
Statsforvalteren may when a decision is tried for its legality (kommuneloven § 27-1).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot import dates
from bot.body import Seat
from bot.meeting import Answer, Meeting
from bot.opening import Opening, openings
from bot.orders import Language, StandInRule
from bot.part import after_comma
from bot.phrases import say
from bot.seat_story import SeatStory, sentence
from bot.stand_in import listed


@dataclass(frozen=True, kw_only=True)
class RecordedSeat:
    """What is told of one seat."""

    heading: str
    #: By which rule somebody is called, and the list as it was on the meeting's day.
    rule: str
    order: str
    #: When, and what happened.
    lines: tuple[tuple[str, str], ...]
    #: Who sits there now, or that nobody does.
    outcomes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class SeatRecord:
    """What is told of all seats of a meeting that changed hands."""

    language: Language
    organisation: str
    title: str
    #: Which meeting it is, and when this was written.
    intro: tuple[str, ...]
    when: str
    what: str
    seats: tuple[RecordedSeat, ...]


def seat_record(meeting: Meeting, story: SeatStory, *, at: datetime) -> SeatRecord:
    """Tell of every seat that changed hands, from the journal and the list."""
    language, body = meeting.body.orders.language, meeting.body
    changed = [seat for seat in body.seats if story.changed_hands(seat.id)]
    when = dates.span(language, meeting.starts_at, meeting.ends_at)
    about = say(language, "record-meeting", meeting=meeting.title or "none", when=when)
    none = [] if changed else [say(language, "record-none")]
    made = say(language, "record-made", at=_moment(language, at))
    return SeatRecord(
        language=language,
        organisation=body.organisation,
        title=say(language, "record-title", body=body.name),
        intro=(about, say(language, "record-source"), *none, made),
        when=say(language, "record-when"),
        what=say(language, "record-what"),
        seats=tuple(_recorded(meeting, story, seat) for seat in changed),
    )


def as_text(record: SeatRecord) -> str:
    """Write it so that it can be read without a document."""
    lines = [record.organisation, record.title, "", *record.intro]
    for seat in record.seats:
        lines += ["", seat.heading, seat.rule, seat.order]
        lines += [f"  {when}: {what}" for when, what in seat.lines]
        lines += seat.outcomes
    return "\n".join(lines) + "\n"


def _recorded(meeting: Meeting, story: SeatStory, seat: Seat) -> RecordedSeat:
    language = meeting.body.orders.language
    return RecordedSeat(
        heading=_heading(meeting, seat),
        rule=say(language, f"record-rule-{_rule(meeting, seat)}"),
        order=_order(meeting, seat),
        lines=tuple(
            (_moment(language, each.at), sentence(meeting, story, each))
            for each in story.of(seat.id)
        ),
        outcomes=tuple(_outcomes(meeting, seat)),
    )


def _heading(meeting: Meeting, seat: Seat) -> str:
    number = f" {seat.number}" if seat.number > 1 else ""
    group = f" ({seat.group})" if seat.group else ""
    member = meeting.principal(seat.id)
    whose = f": {member.person.name}" if member else ""
    return f"{seat.participant}, {seat.office}{number}{group}{whose}"


def _rule(meeting: Meeting, seat: Seat) -> str:
    """Tell by which rule; a seat's own list binds nobody where no list does."""
    rule = meeting.body.orders.stand_ins
    is_by_list = rule not in (StandInRule.PICKED, StandInRule.NONE)
    return (StandInRule.PERSONAL if seat.has_own_list and is_by_list else rule).value


def _order(meeting: Meeting, seat: Seat) -> str:
    language = meeting.body.orders.language
    names = [person.name for person in listed(meeting, seat)]
    order = ", ".join(f"{n}. {name}" for n, name in enumerate(names, start=1))
    return say(language, "record-order" if names else "record-no-order", order=order)


def _outcomes(meeting: Meeting, seat: Seat) -> Iterator[str]:
    language, member = meeting.body.orders.language, meeting.principal(seat.id)
    here = [each for each in openings(meeting) if each.seat.id == seat.id]
    yield from (_outcome(meeting, opening) for opening in here)
    if member is None:
        yield say(language, "record-vacant")
    elif not here:
        kind = "nobody" if member.answer is Answer.AWAY else "member"
        name = member.person.name
        yield say(language, f"record-{kind}", member=name, part="")


def _outcome(meeting: Meeting, opening: Opening) -> str:
    sitting = meeting.standing_in(opening.seat.id, opening.extent)
    is_coming = sitting is not None and sitting.answer is Answer.COMING
    kind = "filled" if is_coming else "asked" if sitting else "nobody"
    return say(
        meeting.body.orders.language,
        f"record-{kind}",
        member=opening.absent.person.name,
        stand_in=sitting.person.name if sitting else "",
        part=after_comma(meeting, opening.extent),
    )


def _moment(language: Language, at: datetime) -> str:
    """Write a moment that is read years afterwards: «24. februar 2026 kl. 09.05»."""
    day = dates.plain_date(language, dates.local(at).date())
    return f"{day} kl. {dates.clock(at)}"
