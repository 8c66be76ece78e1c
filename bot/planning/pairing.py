"""Pairing: meetings that a rhythm ties together, and where they go with each other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot import dates
from bot.body import BodyId
from bot.meeting import Meeting, MeetingId, Status
from bot.plan import Slot
from bot.planning.entry import entry_of
from bot.planning.layout import beside_of
from bot.planning.open_days import Calendar
from bot.planning.rhythm import Ahead, Rhythm, Together


class Tie(StrEnum):
    """How the other meeting lies to the one that it is tied to."""

    BEFORE = "before"
    AFTER = "after"
    TOGETHER = "together"


@dataclass(frozen=True, kw_only=True)
class Partner:
    """A meeting that is tied to another, and where it should move along to."""

    meeting: Meeting
    tie: Tie
    #: The meeting that it is tied to.
    to: Meeting
    #: How many days lie between them.
    days: int = 0
    #: Nothing while nobody moves, or when no day is to be had.
    slot: Slot | None = None


@dataclass(frozen=True, kw_only=True)
class Pairs:
    """What ties the meetings of several bodies together."""

    rhythms: Mapping[BodyId, Rhythm]
    meetings: tuple[Meeting, ...]
    #: The days off that a move goes round.
    calendar: Calendar
    at: datetime

    def along(self, meeting: Meeting, slot: Slot) -> tuple[Partner, ...]:
        """Tell which meetings should move along, and which along with those."""
        found: dict[MeetingId, Partner] = {}
        waiting = [(meeting, slot)]
        while waiting:
            moved, there = waiting.pop(0)
            for partner in self._left_behind(moved, there):
                id = partner.meeting.id
                if id != meeting.id and id not in found:
                    found[id] = partner
                    waiting += [(partner.meeting, partner.slot)] if partner.slot else []
        return tuple(found.values())

    def steady(self, meeting: Meeting, slot: Slot) -> Iterator[Partner]:
        """Tell which meetings are tied to one and need not move, though it does."""
        if slot.day == day_of(meeting):
            return
        for partner in self.of(meeting):
            if partner.tie is not Tie.TOGETHER and self._is_near(partner, slot):
                days = abs((slot.day - day_of(partner.meeting)).days)
                yield replace(partner, days=days)

    def of(self, meeting: Meeting) -> Iterator[Partner]:
        """Tell which meetings are tied to one, as they lie now."""
        for rhythm in self.rhythms.values():
            if meeting.body.id in rhythm.follows:
                for other in self._ahead(rhythm.body):
                    if tie := _tie(rhythm, other, meeting):
                        yield Partner(
                            meeting=other,
                            tie=tie,
                            to=meeting,
                            days=_between(other, meeting),
                        )
        yield from self._leaders(meeting)

    def _leaders(self, meeting: Meeting) -> Iterator[Partner]:
        own = self.rhythms.get(meeting.body.id)
        if own is None:
            return
        for other in (m for of in own.follows for m in self._ahead(of)):
            if tie := _tie(own, meeting, other):
                after = Tie.AFTER if tie is Tie.BEFORE else tie
                days = _between(meeting, other)
                yield Partner(meeting=other, tie=after, to=meeting, days=days)

    def _ahead(self, body: BodyId) -> Iterator[Meeting]:
        """List a body's meetings that can still be moved."""
        for meeting in self.meetings:
            stands = meeting.status is not Status.CANCELLED
            if meeting.body.id == body and stands and not meeting.has_begun(self.at):
                yield meeting

    def _left_behind(self, meeting: Meeting, slot: Slot) -> Iterator[Partner]:
        """Tell which meetings would no longer lie as they should."""
        for partner in self.of(meeting):
            if partner.tie is Tie.TOGETHER:
                yield from self._beside(partner, slot)
            elif not (self._is_near(partner, slot) or self._serves_another(partner)):
                yield self._apart(partner, slot)

    def _is_near(self, partner: Partner, slot: Slot) -> bool:
        """Tell whether the new day is as far away as the rhythm allows."""
        ahead = (slot.day - day_of(partner.meeting)).days
        days = ahead if partner.tie is Tie.BEFORE else -ahead
        return days in self._distances(partner)

    def _serves_another(self, partner: Partner) -> bool:
        """Tell whether it is held ahead of yet another meeting, and so has to stay."""
        return partner.tie is Tie.BEFORE and any(
            leader.meeting.id != partner.to.id
            for leader in self._leaders(partner.meeting)
        )

    def _distances(self, partner: Partner) -> tuple[int, ...]:
        """List the distances that will do, that which there is the best."""
        follower = partner.meeting if partner.tie is Tie.BEFORE else partner.to
        relation = self.rhythms[follower.body.id].relation
        days = relation.days if isinstance(relation, Ahead) else ()
        return (partner.days, *(each for each in days if each != partner.days))

    def _apart(self, partner: Partner, slot: Slot) -> Partner:
        """Find the day that lies to the new day as the rhythm has it."""
        sign = -1 if partner.tie is Tie.BEFORE else 1
        distances = self._distances(partner)
        days = [slot.day + sign * timedelta(days=each) for each in distances]
        fits = [
            (self._trouble(partner.meeting, day), place)
            for place, day in enumerate(days)
            if self._is_open(partner.meeting, day)
        ]
        if not fits:
            return partner
        _, best = min(fits)
        there = entry_of(partner.meeting).slot.on(days[best])
        return replace(partner, slot=there, days=distances[best])

    def _is_open(self, meeting: Meeting, day: date) -> bool:
        """Tell whether none of the days is closed that it would last from one on."""
        days = entry_of(meeting).slot.on(day).days
        return day > dates.local(self.at).date() and not any(
            off.is_closed for each in days for off in self.calendar.off.get(each, ())
        )

    def _trouble(self, meeting: Meeting, day: date) -> int:
        """Tell how ill a day suits a meeting, apart from its distance."""
        body = meeting.body.id
        rhythm = self.rhythms.get(body) or Rhythm(body=body, weekday=None)
        is_usual = rhythm.weekday in (None, day.weekday()) and rhythm.is_in_week(day)
        days = entry_of(meeting).slot.on(day).days
        is_off = any(self.calendar.offs(rhythm, each) for each in days)
        return 4 * (not is_usual) + 2 * is_off + (day.month not in rhythm.months)

    def _beside(self, partner: Partner, slot: Slot) -> Iterator[Partner]:
        """Lay a meeting beside the one that it is held together with."""
        here, was = entry_of(partner.meeting).slot, entry_of(partner.to).slot
        # As far into the other as it was, or on its last day if that is shorter now.
        into = min((here.day - was.day).days, len(slot.days) - 1)
        there = here.on(slot.day + timedelta(days=into))
        if (here.place, here.form) == (was.place, was.form):
            there = replace(there, place=slot.place, form=slot.form)
        if here.begins == was.finishes:
            # It begins when the other is over, and is as long as it was.
            own = Rhythm(
                body=partner.meeting.body.id,
                starts=here.starts,
                ends=here.ends,
                lasts=len(here.days),
            )
            beside = beside_of(own, Together(of=partner.to.body.id), slot)
            there = (
                replace(beside, place=there.place, form=there.form) if beside else there
            )
        if there != here:
            yield replace(partner, slot=there)


def day_of(meeting: Meeting) -> date:
    """Tell the day of a meeting, by Oslo's calendar."""
    return dates.local(meeting.starts_at).date()


def _tie(rhythm: Rhythm, follower: Meeting, leader: Meeting) -> Tie | None:
    """Tell how a follower's meeting is tied to a leader's, if its rhythm ties them."""
    days = _between(follower, leader)
    match rhythm.relation:
        case Together() if day_of(follower) in leader.days:
            return Tie.TOGETHER
        case Ahead(days=allowed) if days in allowed:
            return Tie.BEFORE
    return None


def _between(follower: Meeting, leader: Meeting) -> int:
    return (day_of(leader) - day_of(follower)).days
