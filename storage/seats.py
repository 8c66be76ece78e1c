"""Answers, and who sits in whose place: what changes the roll of a meeting."""

from collections.abc import Callable
from functools import partial
from typing import Concatenate, ParamSpec

from sqlalchemy import Connection

from bot import apology as forfall
from bot import taking_over
from bot.absence import Absence
from bot.act import Act
from bot.body import SeatId
from bot.elsewhere import Elsewhere
from bot.extent import Leave
from bot.leave import be_away_in_part
from bot.meeting import AbsenceId, Apology, Meeting, MeetingId
from bot.person import UNKNOWN, Person, PersonId
from storage import meetings, members, people, staying_away
from storage.changing import Changing, Decision
from storage.engagements import Engagements

P = ParamSpec("P")
#: A rule that must know who has something else to do as well.
AnswerRule = Callable[Concatenate[Meeting, Act, Elsewhere, P], Decision]


class Seats(Changing):
    """The seats of meetings, and how they are filled."""

    def answer(
        self,
        id: MeetingId,
        rule: AnswerRule[P],
        act: Act,
        *args: P.args,
        **facts: P.kwargs,
    ) -> None:
        """Let a rule decide about an answer: one that asks for no more than the roll.

        Raises:
            RuleBroken, DatabaseAway: as `change` does.
        """

        def decide(db: Connection, meeting: Meeting) -> Decision:
            return rule(meeting, act, Engagements(db, meeting), *args, **facts)

        self._carry(id, act, decide, load=meetings.load_roll)

    def apologise(
        self,
        id: MeetingId,
        act: Act,
        *,
        person: PersonId,
        apology: Apology | None,
        leave: Leave | None = None,
        stand_in: Person | PersonId | None,
        seen_question: int,
    ) -> None:
        """Report forfall; a stand-in who is new is added with it, or found again.

        Args:
            leave: What somebody who comes is away from.
        """

        def decide(db: Connection, meeting: Meeting) -> Decision:
            rule = partial(be_away_in_part, leave=leave) if leave else forfall.apologise
            return rule(
                meeting,
                act,
                Engagements(db, meeting),
                person=person,
                apology=apology,
                stand_in=_chosen(db, meeting, stand_in),
                seen_question=seen_question,
            )

        # Which cases there are, the roll alone does not tell.
        load = meetings.load if leave else meetings.load_roll
        self._carry(id, act, decide, load=load)

    def ask_another(
        self,
        id: MeetingId,
        act: Act,
        *,
        seat: SeatId,
        stand_in: Person | PersonId,
        why: str,
    ) -> None:
        """Ask somebody out of turn; one who is new is added with it, or found again."""

        def decide(db: Connection, meeting: Meeting) -> Decision:
            person = _chosen(db, meeting, stand_in)
            if person is None:
                raise LookupError(stand_in)
            around = Engagements(db, meeting)
            return taking_over.ask_another(
                meeting, act, around, seat=seat, person=person, why=why
            )

        self._carry(id, act, decide, load=meetings.load_roll)

    def be_absent(self, act: Act, absence: Absence) -> Absence | None:
        """Keep that somebody is away on some days; nothing for a repeat."""
        return self._write(lambda db: staying_away.be_absent(db, act, absence))

    def withdraw_absence(self, id: AbsenceId, act: Act) -> None:
        """Let somebody be there on those days after all.

        Raises:
            NoSuchAbsence: when there is none of theirs.
        """
        self._write(lambda db: staying_away.withdraw(db, act, id))


def _chosen(
    db: Connection, meeting: Meeting, stand_in: Person | PersonId | None
) -> Person | None:
    """Find a proposed stand-in, mostly among those listed for the seats."""
    match stand_in:
        case None:
            return None
        case Person(id=id):
            return members.add(db, stand_in) if id == UNKNOWN else stand_in
        case id:
            listed = (p for seat in meeting.body.seats for p in seat.stand_ins)
            return next((p for p in listed if p.id == id), None) or people.load(db, id)
