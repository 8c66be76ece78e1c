"""Vara: who may sit in another's place, and who is asked next."""

from collections import defaultdict
from typing import Final

from bot.body import Seat
from bot.elsewhere import NOWHERE, Elsewhere, Engagement
from bot.errors import (
    RuleBroken,
    StandInAlreadyCalled,
    StandInIsAway,
    StandInIsMember,
)
from bot.extent import covers
from bot.meeting import Answer, Meeting, Summons
from bot.opening import Opening
from bot.orders import StandInRule
from bot.person import Person, PersonId
from bot.turn import Calling, Obstacle, Skip

#: What is said to whoever proposes somebody that can't sit.
_REFUSALS: Final[dict[Obstacle, type[RuleBroken]]] = {
    Obstacle.MEMBER: StandInIsMember,
    Obstacle.SEATED: StandInAlreadyCalled,
    Obstacle.DECLINED: StandInIsAway,
}


class Search:
    """A look for stand-ins in a meeting as it stands, seat after seat."""

    def __init__(self, meeting: Meeting, elsewhere: Elsewhere = NOWHERE) -> None:
        self._meeting = meeting
        self._elsewhere = elsewhere
        principals = (seat.principal for seat in meeting.body.seats)
        self._members = {person.id for person in principals if person}
        self._said = defaultdict[PersonId, list[tuple[Seat, Summons]]](list)
        for seat, summons in meeting.summonses():
            self._said[summons.person.id].append((seat, summons))

    def next(self, opening: Opening) -> tuple[Person | None, tuple[Skip, ...]]:
        """Find the first listed who can sit (kommuneloven § 7-10), and who can't.

        Those who were asked for the seat before are not passed over: they had their
        turn.
        """
        skips: list[Skip] = []
        for person in listed(self._meeting, opening.seat):
            skip = self.skip(opening, person)
            if skip is None:
                return person, tuple(skips)
            if not self._had_a_turn(opening.seat, person):
                skips.append(skip)
        return None, tuple(skips)

    def candidates(self, opening: Opening) -> tuple[Person, ...]:
        """List those who can still be asked, in calling order."""
        there = listed(self._meeting, opening.seat)
        return tuple(p for p in there if self.skip(opening, p) is None)

    def skip(self, opening: Opening, person: Person) -> Skip | None:
        """Find what keeps somebody from sitting in a seat, if anything does."""
        if why := self._obstacle(opening, person):
            return Skip(person.id, why)
        for engagement in self._elsewhere.get(person.id, ()):
            if self._meets(engagement, opening):
                body = engagement.body
                why = Obstacle.ELSEWHERE if body else Obstacle.ABSENT
                return Skip(person.id, why, body)
        return None

    def _obstacle(self, opening: Opening, person: Person) -> Obstacle | None:
        if person.id in self._members:
            return Obstacle.MEMBER
        said = [summons for _, summons in self._said[person.id]]
        if any(summons.stands for summons in said):
            return Obstacle.SEATED
        for summons in said:
            if why := _still_holds(opening, summons):
                return why
        return None

    def _meets(self, engagement: Engagement, opening: Opening) -> bool:
        extent = opening.extent
        since = (extent.since if extent else None) or self._meeting.starts_at
        until = (extent.until if extent else None) or self._meeting.ends_at
        return engagement.meets(since, until)

    def _had_a_turn(self, seat: Seat, person: Person) -> bool:
        return any(
            of.id == seat.id and summons.answer is not Answer.RELEASED
            for of, summons in self._said[person.id]
        )


def listed(meeting: Meeting, seat: Seat) -> tuple[Person, ...]:
    """List a seat's stand-ins in calling order, if the body calls any."""
    has_stand_ins = meeting.body.orders.stand_ins is not StandInRule.NONE
    return seat.stand_ins if has_stand_ins else ()


def may_pick_anyone(meeting: Meeting) -> bool:
    """Tell whether a member of this body may send whom they like."""
    return meeting.body.orders.stand_ins is StandInRule.PICKED


def turn_goes_by_list(meeting: Meeting, seat: Seat) -> bool:
    """Tell whether a list says whose turn it is, so that one may be asked out of it."""
    return not may_pick_anyone(meeting) and bool(listed(meeting, seat))


def calling(meeting: Meeting, seat: Seat) -> Calling:
    """Tell by which rule a listed stand-in is asked: the seat's list, or the body's."""
    if seat.has_own_list:
        return Calling.PERSONAL
    match meeting.body.orders.stand_ins:
        case StandInRule.GROUP:
            return Calling.GROUP
        case StandInRule.OFFICE:
            return Calling.OFFICE
        case StandInRule.PARTICIPANT | StandInRule.PICKED:
            return Calling.PARTICIPANT
    return Calling.PERSONAL


def require_fit(
    meeting: Meeting,
    opening: Opening,
    person: Person,
    *,
    though_they_said_no: bool = False,
) -> None:
    """Let somebody pass who has neither a seat nor said no.

    Of what else may be against it, whoever proposes them knows more than the record.

    Raises:
        StandInIsMember, StandInIsAway, StandInAlreadyCalled: otherwise.
    """
    skip = Search(meeting).skip(opening, person)
    refusal = _REFUSALS.get(skip.why) if skip else None
    if refusal is None or (though_they_said_no and refusal is StandInIsAway):
        return
    raise refusal(meeting.body.orders.language, name=person.name)


def _still_holds(opening: Opening, summons: Summons) -> Obstacle | None:
    """Tell what somebody's earlier word means for another seat, or another part."""
    left, cases = summons.gap, opening.extent
    if left and cases and set(left.items) & set(cases.items):
        return Obstacle.DISQUALIFIED
    if not covers(opening.extent, summons.extent):
        return None
    match summons.answer:
        case Answer.AWAY:
            return Obstacle.DECLINED
        case Answer.SILENT:
            return Obstacle.SILENT
    return None
