"""The plan: what is wished, drafted and adopted, and meetings put in it and moved."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection

from bot import change
from bot import plan as planning
from bot.act import Act
from bot.body import BodyId
from bot.change import Move
from bot.meeting import Meeting, MeetingId
from bot.orders import Language
from bot.plan import Slot
from bot.planning.entry import Entry
from bot.planning.external_calendar import CalendarId, ExternalCalendar
from bot.planning.named_day import NamedDay, NamedDayId
from bot.planning.rhythm import Rhythm
from bot.planning.version import Version
from storage import (
    adoption,
    bodies,
    demand,
    external_calendars,
    inbox,
    meetings,
    named_days,
    outbox,
    plans,
    rhythms,
    telling,
)
from storage.agendas import postpone_all
from storage.engagements import Engagements
from storage.ledger import Ledger

T = TypeVar("T")


class Planner(Ledger):
    """When the councils meet, and how that is changed."""

    def plan_meeting(
        self,
        id: BodyId,
        act: Act,
        *,
        slot: Slot,
        title: str = "",
        cases: tuple[str, ...] = (),
        why: str = "",
    ) -> Meeting | None:
        """Add a meeting to a body's plan; nothing when the delivery was seen before.

        Args:
            why: What an extra meeting is for; needed when the year's plan is adopted.
        """

        def plan(db: Connection) -> Meeting | None:
            if not inbox.is_first(db, act):
                return None
            before = plans.load(db, id, on=slot.day)
            decided, events = planning.plan_meeting(
                before, act, slot=slot, title=title, cases=cases
            )
            planned = plans.save(db, decided).meetings[-1]
            telling.tell(db, act, planned, events)
            adoption.amend(db, act, [(None, planned)], why)
            demand.met_by(db, act, planned)
            return planned

        return self._write(plan)

    def move(
        self,
        id: MeetingId,
        act: Act,
        *,
        slot: Slot,
        seen_sequence: int,
        why: str = "",
        along: tuple[Move, ...] = (),
    ) -> Meeting:
        """Move a meeting to where the body's plan has room for it.

        Args:
            why: Needed when the year's plan is adopted.
            along: The meetings that move with it: all of them, or none.
        """
        own = Move(meeting=id, slot=slot, seen_sequence=seen_sequence)
        return self._write(lambda db: _move(db, act, (own, *along), why)[id])

    def cancel(
        self,
        id: MeetingId,
        act: Act,
        *,
        why: str,
        seen_sequence: int,
        cases_to: MeetingId | None = None,
    ) -> Meeting:
        """Call a meeting off; another of its body may treat its cases, or neither.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def work(db: Connection) -> Meeting:
            ids = sorted({id, cases_to or id})
            held = {each: meetings.load(db, each) for each in ids}
            before = held[id]
            if not inbox.is_first(db, act):
                return before
            left, gone = (
                postpone_all(db, act, before, held[cases_to])
                if cases_to is not None
                else (before, ())
            )
            off, events = change.cancel(left, act, why=why, seen_sequence=seen_sequence)
            after = meetings.save(db, before, off)
            telling.tell(db, act, after, (*gone, *events))
            adoption.amend(db, act, [(before, after)], why)
            return after

        return self._write(work)

    def set_rhythm(self, act: Act, rhythm: Rhythm) -> None:
        """Keep what a body wishes of a year.

        Raises:
            OnlyForSecretariat: for all but those who keep its books.
        """
        self._write(lambda db: rhythms.set_one(db, act, rhythm))

    def name_day(self, act: Act, named: NamedDay, *, language: Language) -> None:
        """Keep days that meetings go round.

        Raises:
            OnlyForSecretariat: for all who keep no books.
            RuleBroken: when the rule refuses; then nothing is kept.
        """
        self._write(lambda db: named_days.add(db, act, named, language=language))

    def forget_day(self, act: Act, id: NamedDayId) -> NamedDay | None:
        """Take days away that meetings went round; nothing when they are gone already.

        Raises:
            OnlyForSecretariat: for all who keep no books.
        """
        return self._write(lambda db: named_days.remove(db, act, id))

    def watch_calendar(
        self, act: Act, calendar: ExternalCalendar, *, language: Language
    ) -> None:
        """Look at a calendar of others, or at the one that is known otherwise.

        Raises:
            OnlyForSecretariat: for all who keep no books in the cooperation.
            RuleBroken: when the rule refuses; then nothing is kept.
        """
        self._write(
            lambda db: external_calendars.put(db, act, calendar, language=language)
        )

    def forget_calendar(self, act: Act, id: CalendarId) -> str | None:
        """Look at a calendar no more; tell its name, or nothing when it is gone.

        Raises:
            OnlyForSecretariat: for all who keep no books in the cooperation.
        """
        return self._write(lambda db: external_calendars.remove(db, act, id))

    def hurry_calendar(self, act: Act, id: CalendarId) -> str | None:
        """Have a calendar read as soon as possible; tell its name if there is one.

        Raises:
            OnlyForSecretariat: for all who keep no books in the cooperation.
        """
        return self._write(lambda db: external_calendars.hurry(db, act, id))

    def save_draft(
        self,
        act: Act,
        organisation: str,
        year: int,
        entries: Iterable[Entry],
        *,
        seen_at: datetime | None = None,
    ) -> Version | None:
        """Keep a draft of a year's plan; nothing when the delivery was seen before.

        Args:
            seen_at: As for `circulate`, and `NEVER` when there was no draft.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """
        listed = tuple(entries)
        return self._write(
            lambda db: adoption.save_draft(
                db, act, organisation, year, listed, seen_at=seen_at
            )
        )

    def circulate(
        self, act: Act, organisation: str, year: int, *, seen_at: datetime | None = None
    ) -> Version | None:
        """Show a draft to those whom it concerns; nothing for a repeat.

        Args:
            seen_at: When the draft that somebody has looked at was saved.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """
        return self._write(
            lambda db: adoption.circulate(db, act, organisation, year, seen_at=seen_at)
        )

    def adopt(
        self,
        act: Act,
        organisation: str,
        year: int,
        *,
        case: str,
        holds_dates: bool = False,
        seen_at: datetime | None = None,
    ) -> Version | None:
        """Make a draft's meetings, all or none; nothing for a repeat.

        Args:
            case: The case in which it was adopted.
            holds_dates: Whether everybody gets a calendar file, and is asked nothing.
            seen_at: As for `circulate`.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """
        return self._write(
            lambda db: adoption.adopt(
                db,
                act,
                organisation,
                year,
                case=case,
                holds_dates=holds_dates,
                seen_at=seen_at,
            )
        )

    def try_again(self, act: Act, organisation: str, year: int) -> int:
        """Try anew all that did not arrive of a year's plan; tell how much that is.

        Raises:
            OnlyForSecretariat: for all who keep no books in the cooperation.
        """

        def revive(db: Connection) -> int:
            bodies.require_keeper(db, act, organisation)
            if not inbox.is_first(db, act):
                return 0
            return outbox.revive_plan(db, organisation, year, act.at)

        return self._write(revive)


def _move(
    db: Connection, act: Act, moves: tuple[Move, ...], why: str
) -> Mapping[MeetingId, Meeting]:
    """Move meetings one after the other, and write one new version of their plan."""
    by_id = sorted(moves, key=lambda move: move.meeting)
    # In one order for everybody, or two who move several would wait for each other.
    before = {each.meeting: meetings.load(db, each.meeting) for each in by_id}
    if not inbox.is_first(db, act):
        return before
    after = {
        each.meeting: _moved(db, act, before[each.meeting], each, why) for each in moves
    }
    adoption.amend(db, act, [(was, after[id]) for id, was in before.items()], why)
    return after


def _moved(
    db: Connection, act: Act, meeting: Meeting, wanted: Move, why: str
) -> Meeting:
    decided, events = change.move(
        meeting,
        act,
        plan=plans.load(db, meeting.body.id, on=wanted.slot.day),
        slot=wanted.slot,
        seen_sequence=wanted.seen_sequence,
        why=why,
        elsewhere=Engagements(db, _at(meeting, wanted.slot)),
    )
    moved = meetings.save(db, meeting, decided)
    telling.tell(db, act, moved, events)
    return moved


def _at(meeting: Meeting, slot: Slot) -> Meeting:
    """See a meeting at another time, to know who has something else to do then."""
    if not slot.exists:
        # The rule says no to it.
        return meeting
    starts_at, ends_at = slot.moments()
    return replace(meeting, starts_at=starts_at, ends_at=ends_at)
