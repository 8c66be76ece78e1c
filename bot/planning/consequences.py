"""Consequences: what a move or a cancellation entails, seen before it is done."""

from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from bot.change import asks_anew
from bot.events import Event, MeetingMoved
from bot.meeting import Answer, Meeting
from bot.message import Kind
from bot.person import Person
from bot.planning.announcement import people_of
from bot.planning.collision import Collision, collisions_of
from bot.planning.entry import Entry
from bot.planning.external_calendar import ExternalEvent
from bot.planning.external_collision import external_collisions
from bot.planning.occasion import Occasion, of_entry, of_meeting
from bot.planning.off_day import OffDay
from bot.planning.pairing import Partner
from bot.telling import messages

#: What is for the secretary's own eyes, and tells nobody else of the change.
FOR_SECRETARIAT = frozenset(
    {
        Kind.OVERVIEW,
        Kind.HOME,
        Kind.REACH,
        Kind.NOTICE_COPY,
        Kind.SEAT_UNFILLED,
        Kind.SEAT_VACATED,
    }
)


@dataclass(frozen=True, kw_only=True)
class Consequences:
    """What becomes of one meeting and of those around it."""

    before: Meeting
    after: Meeting
    #: Those who sit in it, those of them who have answered, and whether it counts.
    called: int = 0
    answered: int = 0
    asks_anew: bool = True
    #: Those who hear of it in Slack, and those whom a human must tell; also of the
    #: meetings that go along.
    told: tuple[Person, ...] = ()
    unreached: tuple[Person, ...] = ()
    #: The meetings that a rhythm ties to it.
    partners: tuple[Partner, ...] = ()
    #: Those of them that lie right where they are, also afterwards.
    steady: tuple[Partner, ...] = ()
    #: What would collide that does not now, when those move along.
    collisions: tuple[Collision, ...] = ()


def consequences(
    before: Meeting,
    after: Meeting,
    events: Iterable[Event],
    *,
    is_adopted: bool = False,
    partners: tuple[Partner, ...] = (),
    steady: tuple[Partner, ...] = (),
    collisions: tuple[Collision, ...] = (),
) -> Consequences:
    """Sum up what a rule has decided about a meeting, and has not done yet.

    Args:
        is_adopted: Whether the plan is, so that those who sit there hear of every
            change of it, called or not.
    """
    seated = [s for _, s in before.summonses() if s.holds]
    along = [each.meeting for each in partners if each.slot]
    told = [_told(before, after, events, is_adopted=is_adopted)]
    told += [_told(m, m, (MeetingMoved(),), is_adopted=is_adopted) for m in along]
    return Consequences(
        before=before,
        after=after,
        called=len({s.person.id for s in seated}),
        answered=len({s.person.id for s in seated if s.answer is not Answer.AWAITED}),
        asks_anew=asks_anew(before, after.starts_at, after.ends_at),
        told=_by_name(chain.from_iterable(told)),
        unreached=_by_name(chain.from_iterable(map(_unreached, (before, *along)))),
        partners=partners,
        steady=steady,
        collisions=collisions,
    )


def _told(
    before: Meeting, after: Meeting, events: Iterable[Event], *, is_adopted: bool
) -> Iterator[Person]:
    """Find those who hear of a change in Slack."""
    if is_adopted and not after.roll:
        people = people_of([before.body, after.body])
        yield from (person for person in people.values() if person.slack)
        return
    sent = (m for event in events for m in messages(after, event))
    hears = {m.to for m in sent if m.kind not in FOR_SECRETARIAT}
    everyone = (s.person for _, s in (*before.everyone(), *after.everyone()))
    yield from (person for person in everyone if person.id in hears)


def _unreached(meeting: Meeting) -> Iterator[Person]:
    """Find those who are called and must be told by a human."""
    seated = (s.person for _, s in meeting.summonses() if s.holds)
    yield from (person for person in seated if person.slack is None)


def new_collisions(
    moved: Meeting,
    partners: Sequence[Partner],
    *,
    others: Sequence[Occasion],
    off_days: Sequence[OffDay] = (),
    events: Sequence[ExternalEvent] = (),
) -> tuple[Collision, ...]:
    """Find what collides when a meeting and its partners have moved, and did not.

    The others are all that is planned, the meetings as they were among them.
    """
    going = [of_meeting(moved), *_moved(partners)]
    keys = {each.key for each in going}
    was = {each.key: each for each in others if each.key in keys}
    stay = [each for each in others if each.key not in keys]
    there = _colliding(was.values(), stay, off_days, events)
    known = {_mark(collision) for collision in there}
    found = {_mark(c): c for c in _colliding(going, stay, off_days, events)}
    return tuple(each for mark, each in found.items() if mark not in known)


def collisions_of_extra(
    extra: Occasion,
    *,
    others: Sequence[Occasion],
    off_days: Sequence[OffDay] = (),
    events: Sequence[ExternalEvent] = (),
) -> tuple[Collision, ...]:
    """Find what a meeting collides with that is one more than there were."""
    return tuple(_colliding([extra], others, off_days, events))


def _colliding(
    these: Collection[Occasion],
    stay: Sequence[Occasion],
    off_days: Sequence[OffDay],
    events: Sequence[ExternalEvent],
) -> Iterator[Collision]:
    """Find all that some meetings collide with, each other among it."""
    for each in these:
        yield from collisions_of(each, [*stay, *these], off_days)
    yield from external_collisions(these, events)


def _moved(partners: Iterable[Partner]) -> Iterable[Occasion]:
    for partner in partners:
        if partner.slot:
            body = partner.meeting.body
            entry = Entry(body=body.id, slot=partner.slot)
            yield of_entry(entry, body, partner.meeting.id)


def _mark(collision: Collision) -> Hashable:
    """Name a collision by who collides, wherever in the year that is."""
    keys = frozenset(meeting.key for meeting in collision.meetings)
    off = collision.off and (collision.off.day, collision.off.why)
    who = collision.people, collision.participants
    return collision.clash, keys, who, off, collision.event


def _by_name(people: Iterable[Person]) -> tuple[Person, ...]:
    """Put people in order, each of them once."""
    once = {person.id: person for person in people}
    return tuple(sorted(once.values(), key=lambda person: person.name))
