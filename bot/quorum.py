"""Vedtaksførhet: whether a meeting is heading for enough members to decide."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from typing import Final

from bot.body import Body, Seat
from bot.extent import Extent
from bot.meeting import Answer, Meeting, Summons
from bot.orders import QuorumRule


class Outlook(StrEnum):
    """What the answers so far promise, the best first."""

    #: Enough have said yes.
    SECURED = "secured"
    #: Enough, if the members come who have not answered.
    LIKELY = "likely"
    #: Enough only if members who do not know, and stand-ins who are asked, say yes.
    AT_RISK = "at_risk"
    #: Not enough, whatever those say who may still come.
    LOST = "lost"

    @property
    def is_threat(self) -> bool:
        """Tell whether somebody should do something about it."""
        return self in (Outlook.AT_RISK, Outlook.LOST)


class Counted(StrEnum):
    """What a rule counts."""

    #: Seats that vote, one for each member.
    MEMBERS = "members"
    #: Those who have such a seat.
    PARTICIPANTS = "participants"
    #: What the seats weigh, where members have several votes.
    VOTES = "votes"


@dataclass(frozen=True, kw_only=True)
class Forecast:
    """How much of what a rule counts is needed, promised, and still possible."""

    counted: Counted
    total: int
    needed: int
    coming: int
    #: With the members who have not answered.
    likely: int
    #: With all who may still say yes.
    possible: int
    #: Whether the body has a rule; otherwise the numbers are only a help.
    is_binding: bool
    #: The part of the meeting; nothing for all of it.
    part: Extent | None = None

    @property
    def outlook(self) -> Outlook:
        """Tell how it looks."""
        if self.coming >= self.needed:
            return Outlook.SECURED
        if self.likely >= self.needed:
            return Outlook.LIKELY
        return Outlook.AT_RISK if self.possible >= self.needed else Outlook.LOST


@dataclass(frozen=True)
class _Counts:
    """The seats that vote, by how sure it is that somebody sits there."""

    voting: list[Seat]
    coming: list[Seat]
    likely: list[Seat]
    possible: list[Seat]


def forecast(meeting: Meeting, part: Extent | None = None) -> Forecast:
    """Count what is promised and what may still come of what the body's rule asks for.

    Where a rule asks for two things, the one that looks worse is told.
    """
    asked = _asked_for(meeting.body, _counts(meeting, part), part)
    return max(asked, key=lambda each: _how_bad(each.outlook))


def count(body: Body, there: Sequence[Seat]) -> Forecast:
    """Count the seats that vote and are filled against what the body's rule asks for.

    Of a case that is settled nothing is left open: what is there, is all there is.
    """
    here = list(there)
    counts = _Counts(voting=_voting(body), coming=here, likely=here, possible=here)
    return max(_asked_for(body, counts, None), key=lambda each: _how_bad(each.outlook))


def threats(meeting: Meeting) -> tuple[Forecast, ...]:
    """List what of a meeting may not be decided: all of it, or parts that stand out.

    A part stands out that looks worse than the whole, as a case in which some are
    recused, or an hour at which some are away.
    """
    whole = forecast(meeting)
    if not whole.is_binding:
        return ()
    parts = (forecast(meeting, part) for part in parts_of_their_own(meeting))
    worse = (p for p in parts if _how_bad(p.outlook) > _how_bad(whole.outlook))
    return tuple(each for each in (whole, *worse) if each.outlook.is_threat)


def has_got_worse(before: Meeting, after: Meeting) -> bool:
    """Tell whether something may not be decided now that looked better before.

    Before the notice nothing had been looked at.
    """
    if not after.is_open:
        return False
    return any(
        not before.is_open
        or _how_bad(each.outlook) > _how_bad(forecast(before, each.part).outlook)
        for each in threats(after)
    )


def expected(meeting: Meeting, seat: Seat, part: Extent | None) -> Summons | None:
    """Find who is expected in a seat in a part of the meeting."""
    sitting = meeting.sitting(seat.id)
    if part and sitting and sitting.gap and _meet(sitting.gap, part):
        return meeting.standing_in(seat.id, sitting.gap)
    return sitting


def parts_of_their_own(meeting: Meeting) -> tuple[Extent, ...]:
    """List the parts of a meeting from which somebody is away who comes to the rest."""
    sitting = (meeting.sitting(seat.id) for seat in _voting(meeting.body))
    gaps = [summons.gap for summons in sitting if summons and summons.gap]
    bounds = {at for gap in gaps for at in _bounds(meeting, gap)}
    times = (Extent(since=a, until=b) for a, b in pairwise(sorted(bounds)))
    away = (t for t in times if any(_meet(gap, t) for gap in gaps))
    off = {item.id for item in meeting.agenda if not item.is_treated}
    cases = dict.fromkeys(id for gap in gaps for id in gap.items if id not in off)
    return (*away, *(Extent(items=(id,)) for id in cases))


def _how_bad(outlook: Outlook) -> int:
    return list(Outlook).index(outlook)


def _bounds(meeting: Meeting, gap: Extent) -> Iterator[datetime]:
    if gap.has_time:
        yield gap.since or meeting.starts_at
        yield gap.until or meeting.ends_at


def _meet(gap: Extent, part: Extent) -> bool:
    """Tell whether somebody is away at some time of a part, or in one of its cases."""
    if set(gap.items) & set(part.items):
        return True
    if not (gap.has_time and part.has_time):
        return False
    begins_in_time = not (gap.since and part.until) or gap.since < part.until
    return begins_in_time and (not (part.since and gap.until) or part.since < gap.until)


def _counts(meeting: Meeting, part: Extent | None) -> _Counts:
    voting = _voting(meeting.body)
    possible = [(s, e) for s in voting if (e := expected(meeting, s, part))]
    return _Counts(
        voting=voting,
        coming=[s for s, e in possible if e.answer is Answer.COMING],
        likely=[s for s, e in possible if _is_likely(e)],
        possible=[s for s, _ in possible],
    )


def _is_likely(sitting: Summons) -> bool:
    if sitting.answer is Answer.AWAITED:
        return not sitting.is_stand_in
    return sitting.answer is Answer.COMING


def _asked_for(body: Body, counts: _Counts, part: Extent | None) -> Iterator[Forecast]:
    rule = body.orders.quorum
    if rule is QuorumRule.ALL_PARTICIPANTS:
        # Every participant that votes is to be represented, as agreements may say.
        asked = [(Counted.PARTICIPANTS, len(_whose(counts.voting)))]
    else:
        # Half of the members or more (kommuneloven § 11-9, IKS-loven § 8). A seat that
        # nobody holds is still a member's seat.
        asked = [(Counted.MEMBERS, (len(counts.voting) + 1) // 2)]
    if rule is QuorumRule.HALF_AND_TWO_THIRDS:
        # Those who come are to have two thirds of the votes (IKS-loven § 8).
        asked.append((Counted.VOTES, (2 * _weight(counts.voting) + 2) // 3))
    for counted, needed in asked:
        count = _COUNT[counted]
        yield Forecast(
            counted=counted,
            total=count(counts.voting),
            needed=needed,
            coming=count(counts.coming),
            likely=count(counts.likely),
            possible=count(counts.possible),
            is_binding=rule is not QuorumRule.NONE,
            part=part,
        )


def _voting(body: Body) -> list[Seat]:
    return [seat for seat in body.seats if seat.has_vote]


def _weight(seats: Iterable[Seat]) -> int:
    return sum(seat.weight for seat in seats)


def _whose(seats: Iterable[Seat]) -> set[str]:
    return {seat.participant for seat in seats}


_COUNT: Final[Mapping[Counted, Callable[[list[Seat]], int]]] = {
    Counted.MEMBERS: len,
    Counted.PARTICIPANTS: lambda seats: len(_whose(seats)),
    Counted.VOTES: _weight,
}
