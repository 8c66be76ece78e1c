"""A meeting and its roll: who is called to each seat, and what they answered."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final, NewType, Self

from bot import dates
from bot.agenda.item import Item
from bot.agenda.numbering import written
from bot.body import Body, Rank, Seat, SeatId
from bot.dispatch import Dispatch
from bot.extent import Extent, Leave
from bot.minutes.course import Course
from bot.person import Person, PersonId
from bot.room.room import Room

MeetingId = NewType("MeetingId", int)
AbsenceId = NewType("AbsenceId", int)


class Form(StrEnum):
    """How people meet. The law knows no hybrid (kommuneloven § 11-7)."""

    PHYSICAL = "physical"
    REMOTE = "remote"


class Status(StrEnum):
    """How far a meeting has come. Whether it has begun, the clock tells."""

    PLANNED = "planned"
    CALLED = "called"
    CANCELLED = "cancelled"


class Answer(StrEnum):
    """What somebody has said to the summons."""

    AWAITED = "awaited"
    #: A member who does not know yet, and is asked again.
    UNSURE = "unsure"
    COMING = "coming"
    AWAY = "away"
    #: A stand-in who did not answer in time.
    SILENT = "silent"
    #: Somebody who is no longer needed: a stand-in, or a member whose seat passed on.
    RELEASED = "released"


#: What those have said who may still come.
STANDING: Final = (Answer.AWAITED, Answer.UNSURE, Answer.COMING)


class Reason(StrEnum):
    """The category of an apology. Never more than this; health is private."""

    ILLNESS = "illness"
    ELECTED_OFFICE = "elected_office"
    WORK = "work"
    TRAVEL = "travel"
    OTHER = "other"


class Verdict(StrEnum):
    """Whether what keeps a member away is gyldig forfall (kommuneloven § 8-1)."""

    VALID = "valid"
    INVALID = "invalid"


@dataclass(frozen=True, kw_only=True)
class Apology:
    """Why somebody stays away: for the secretariat's eyes, and deleted in time."""

    #: Nothing when it was not asked for, or not told.
    reason: Reason | None = None
    note: str = field(default="", repr=False)


@dataclass(frozen=True, kw_only=True)
class Summons:
    """One person called to one seat, and their answer."""

    person: Person
    rank: Rank = Rank.HOLDER
    answer: Answer = Answer.AWAITED
    apology: Apology | None = None
    #: Nothing when nobody has said yet whether it is valid, or is to.
    verdict: Verdict | None = None
    #: How often they have given forfall, so that each is judged by itself.
    times_excused: int = 0
    called_at: datetime
    answered_at: datetime | None = None
    #: Who gave the answer: the person, or a secretary on the telephone.
    answered_by: PersonId | None = None
    #: How often they were reminded, and when last.
    reminders: int = 0
    reminded_at: datetime | None = None
    #: What they are asked to stand in for; nothing when it is all of the meeting.
    extent: Extent | None = None
    #: By when a stand-in must answer, or the next is asked.
    answer_by: datetime | None = None
    #: When a stand-in said yes, and had it put in their calendar.
    accepted_at: datetime | None = None
    #: What they are away from of a meeting that they come to.
    leave: Leave | None = None
    #: Whether they would come after all, and a stand-in has their word for the seat.
    is_returning: bool = False
    #: Whether the secretary lets the seat of this one stay empty.
    is_left_empty: bool = False
    #: How often the secretary was asked to find somebody in their place, or to choose.
    handed_over: int = 0
    #: The days away that answered for them, when it was not they themselves.
    absence: AbsenceId | None = None

    @property
    def is_stand_in(self) -> bool:
        """Tell whether this person is asked to sit in another's place."""
        return self.rank is Rank.STAND_IN

    @property
    def gap(self) -> Extent | None:
        """Find the part that somebody who comes is away from."""
        return self.leave.gap if self.leave else None

    @property
    def stands(self) -> bool:
        """Tell whether this person may still come to sit in the seat."""
        return self.answer in STANDING

    @property
    def holds(self) -> bool:
        """Tell whether it still is this person's meeting, whatever they have said.

        A member's it is until the seat passes on, a stand-in's until they say no.
        """
        if self.is_stand_in:
            return self.stands
        return self.answer is not Answer.RELEASED


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """One meeting of one body: the record of which everything else is a view."""

    id: MeetingId
    #: Names it in every calendar, for ever; random, so that no other house has it.
    uid: str = ""
    #: The body as of the meeting's day.
    body: Body
    title: str = ""
    starts_at: datetime
    ends_at: datetime
    place: str
    form: Form = Form.PHYSICAL
    status: Status = Status.PLANNED
    #: By when members are asked to answer; set by the notice.
    answer_by: datetime | None = None
    #: Whether a secretary has said that nobody is to be reminded by itself.
    reminders_stopped: bool = False
    #: When the secretary was last told who had not answered in time.
    silence_told_at: datetime | None = None
    #: How often chair and secretary were told that too few may come.
    threats_told: int = 0
    agenda: tuple[Item, ...] = ()
    #: Everyone called to a seat, in the order in which they were called.
    roll: Mapping[SeatId, tuple[Summons, ...]] = field(default_factory=dict)
    #: What happened in the room; empty until the roll is called.
    room: Room = field(default_factory=Room)
    #: What those who are called have been told, as it was when it was sent.
    dispatches: tuple[Dispatch, ...] = ()
    #: When the minutes were last drawn up as a document.
    minutes_at: datetime | None = None
    #: What has become of them: what was given out, and what was said of it.
    minutes: Course = field(default_factory=Course)
    #: Why it was last moved, when somebody said so.
    moved_because: str = ""
    #: Why it was cancelled, as everyone who was called is told.
    cancelled_because: str = ""
    #: The calendar entry's SEQUENCE: up when time, place or status change.
    sequence: int = 0
    #: The calendar entry's DTSTAMP: when anything that it shows last changed.
    stamped_at: datetime
    #: The SEQUENCE that those who are called were told of last.
    told_sequence: int = 0
    #: When they were last told of a move, so that several at once are told together.
    move_told_at: datetime | None = None
    #: Up with every change, so that no change overwrites another.
    version: int = 0

    @property
    def is_open(self) -> bool:
        """Tell whether people are called to it and it is not cancelled."""
        return self.status is Status.CALLED

    @property
    def was_called(self) -> bool:
        """Tell whether its notice was sent, also when it was cancelled after that."""
        return self.is_open or self.answer_by is not None

    @property
    def days(self) -> tuple[date, ...]:
        """List the days that it lasts, by Oslo's calendar."""
        return dates.days(self.starts_at, self.ends_at)

    def has_begun(self, at: datetime) -> bool:
        """Tell whether the meeting had begun at a moment."""
        return at >= self.starts_at

    @property
    def listed(self) -> tuple[Item, ...]:
        """The agenda as it is shown, what was withdrawn under its number included."""
        return tuple(item for item in self.agenda if item.is_on_list)

    def case_number(self, item: Item) -> str:
        """Write a case number by the body's pattern: «01/2018»; nothing without one."""
        return written(self.body.orders.numbering, item)

    def summonses(self) -> Iterator[tuple[Seat, Summons]]:
        """Walk the roll in roster order, each seat's people as they were called."""
        for seat in self.body.seats:
            for summons in self.roll.get(seat.id, ()):
                yield seat, summons

    def everyone(self) -> Iterator[tuple[SeatId, Summons]]:
        """Walk all who were ever called, also to seats that have ended since."""
        for seat, called in self.roll.items():
            for summons in called:
                yield seat, summons

    def called(self, person: PersonId) -> tuple[tuple[Seat, Summons], ...]:
        """Find the seats that a person is called to, with their latest summons.

        Those that they are no longer to sit in come last.
        """
        latest = {
            seat.id: (seat, summons)
            for seat, summons in self.summonses()
            if summons.person.id == person
        }
        return tuple(sorted(latest.values(), key=lambda at: not at[1].holds))

    def question(self, person: PersonId) -> int:
        """Tell the number of what a person is asked now; a newer question's is higher.

        It is another after a move, and for a stand-in each time that they are asked.
        """
        asked = (s for _, s in self.everyone() if s.is_stand_in)
        times = sum(1 for summons in asked if summons.person.id == person)
        return self.sequence + max(times - 1, 0)

    def calls(self, person: PersonId) -> bool:
        """Tell whether this still is a person's meeting, in any seat."""
        return any(summons.holds for _, summons in self.called(person))

    def sitting(self, seat: SeatId) -> Summons | None:
        """Find who is expected in a seat: the last one called who has not said no.

        Not those who are called for a part of the meeting only.
        """
        return self.standing_in(seat, None)

    def standing_in(self, seat: SeatId, extent: Extent | None) -> Summons | None:
        """Find who is expected in a seat for all of the meeting, or a part of it."""
        called = reversed(self.roll.get(seat, ()))
        return next((s for s in called if s.stands and s.extent == extent), None)

    def principal(self, seat: SeatId) -> Summons | None:
        """Find whose seat it is in this meeting, and in whose place others come.

        Nobody where nobody was called, or where the seat has lost whom it had.
        """
        return next(filter(_is_member, reversed(self.roll.get(seat, ()))), None)

    def called_for(self, seat: SeatId, stand_in: Summons) -> Summons:
        """Find in whose place a stand-in was called, who may have left it since.

        Raises:
            IndexError: when it was in nobody's.
        """
        sitting = self.sitting(seat) if stand_in.extent and stand_in.stands else None
        if sitting:
            return sitting
        called = self.roll[seat]
        before = called[: called.index(stand_in)]
        first = [summons for summons in before if not summons.is_stand_in]
        return (self.principal(seat) if stand_in.stands else None) or first[-1]

    def times_handed_over(self, seat: SeatId) -> int:
        """Count how often a seat has become the secretary's to look after."""
        return sum(summons.handed_over for summons in self.roll.get(seat, ()))

    def times_excused(self, seat: SeatId) -> int:
        """Count how often forfall was given for a seat."""
        return sum(summons.times_excused for summons in self.roll.get(seat, ()))

    def summon(self, seat: SeatId, summons: Summons) -> Self:
        """Call one more person to a seat."""
        return self._with(seat, (*self.roll.get(seat, ()), summons))

    def answer(self, seat: SeatId, person: PersonId, **changes: object) -> Self:
        """Change a person's latest summons to a seat."""
        called = list(self.roll[seat])
        last = max(i for i, s in enumerate(called) if s.person.id == person)
        called[last] = replace(called[last], **changes)  # type: ignore[arg-type]  # checked by the fields' own types
        return self._with(seat, tuple(called))

    def _with(self, seat: SeatId, summonses: tuple[Summons, ...]) -> Self:
        return replace(self, roll={**self.roll, seat: summonses})


def _is_member(summons: Summons) -> bool:
    return not summons.is_stand_in and summons.holds
