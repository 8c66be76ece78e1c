"""Den offentlige møtekalenderen: every public body, and what it announces.

It is put together of values that hold nobody's name. What is not in it, is nowhere.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Final

from bot import dates
from bot.body import Body, BodyId
from bot.meeting import Meeting, MeetingId
from bot.orders import Language
from bot.public.alphabet import alphabetical
from bot.public.body import PublicBody
from bot.public.masking import is_public, masked
from bot.public.meeting import PublicMeeting
from bot.public.slug import slug, unlike

#: Every day that a meeting has been on, in the order in which it was put there.
Days = Sequence[tuple[MeetingId, date]]


@dataclass(frozen=True, kw_only=True)
class PublicRecord:
    """What is announced, by all the names that one may find it under."""

    #: In alphabetical order, the cooperation first.
    bodies: tuple[PublicBody, ...] = ()
    #: By time.
    meetings: tuple[PublicMeeting, ...] = ()
    #: Where a meeting is found now that was announced for another day.
    moved: Mapping[str, str] = field(default_factory=dict)
    #: Which written form is used where there are no bodies.
    otherwise: Language = Language.BOKMAL

    @cached_property
    def by_address(self) -> Mapping[str, PublicMeeting]:
        """Find meetings by their addresses."""
        return {each.address: each for each in self.meetings}

    @cached_property
    def by_uid(self) -> Mapping[str, PublicMeeting]:
        """Find them by the name that calendars know them by."""
        return {each.meeting.uid: each for each in self.meetings}

    def found_now(self, address: str) -> str | None:
        """Tell where a meeting is that has been found at another address."""
        named = self.by_uid.get(address)
        return named.address if named else self.moved.get(address)

    @cached_property
    def by_slug(self) -> Mapping[str, PublicBody]:
        """Find bodies by theirs."""
        return {body.slug: body for body in self.bodies}

    @cached_property
    def cooperations(self) -> Mapping[str, str]:
        """Name each cooperation, by its slug."""
        return _named(body.organisation for body in self.bodies)

    @cached_property
    def participants(self) -> Mapping[str, str]:
        """Name each participant of a body, by its slug."""
        whose = {name for body in self.bodies for name in body.participants}
        return _named(sorted(whose, key=alphabetical))

    @cached_property
    def months(self) -> tuple[date, ...]:
        """List the months that have meetings, by the first day of each."""
        return tuple(dict.fromkeys(each.day.replace(day=1) for each in self.meetings))

    @cached_property
    def language(self) -> Language:
        """Tell which written form most of the bodies use."""
        used = Counter(body.language for body in self.bodies)
        return max(Language, key=lambda each: used[each]) if used else self.otherwise

    def of(self, cooperation: str) -> tuple[PublicBody, ...]:
        """List the bodies of a cooperation."""
        return tuple(b for b in self.bodies if b.organisation == cooperation)


#: What is seen before anything was looked at.
NOTHING: Final = PublicRecord()


def published(
    bodies: Iterable[Body],
    meetings: Iterable[Meeting],
    days: Days = (),
    *,
    today: date,
    known: Iterable[PublicMeeting] = (),
) -> PublicRecord:
    """Publish what is public of everything there is.

    A body is public if its meetings are announced from today on, or if one of them was.

    Args:
        bodies: As they are today, or on the day of theirs that is nearest.
        meetings: Each with its body as of its own day.
        known: What was published before and still holds.
    """
    open_ones = [masked(each) for each in meetings if is_public(each.body)]
    open_ones += [each.meeting for each in known]
    open_ones.sort(key=lambda each: (each.starts_at, each.id))
    met = {each.body.id for each in open_ones}
    shown = [
        body
        for body in bodies
        if body.id in met or (is_public(body) and today <= (body.until or today))
    ]
    by_id = _bodies(shown)
    addresses = _addresses(open_ones, by_id, days)
    return PublicRecord(
        bodies=tuple(sorted(by_id.values(), key=_by_name)),
        meetings=tuple(_meetings(addresses, by_id)),
        moved=dict(_moves(addresses)),
    )


def _bodies(shown: Iterable[Body]) -> Mapping[BodyId, PublicBody]:
    """Give each body an address, which those that come later leave alone."""
    taken: dict[str, PublicBody] = {}
    for body in sorted(shown, key=lambda each: each.id):
        name = unlike(slug(body.organisation, body.name), taken)
        taken[name] = PublicBody(
            id=body.id,
            slug=name,
            name=body.name,
            organisation=body.organisation,
            language=body.orders.language,
            task=body.task,
            enquiries=body.orders.enquiries,
            participants=tuple(dict.fromkeys(s.participant for s in body.seats)),
            since=body.since,
            until=body.until,
        )
    return {body.id: body for body in taken.values()}


#: Meetings with their addresses, by the day that each is for, the first one first.
_Addressed = Sequence[tuple[Meeting, Mapping[date, str]]]


def _addresses(
    meetings: Sequence[Meeting], bodies: Mapping[BodyId, PublicBody], days: Days
) -> _Addressed:
    """Give a meeting an address for every day that it has been on."""
    by_id = {each.id: each for each in meetings}
    found: dict[MeetingId, dict[date, str]] = {id: {} for id in by_id}
    taken = set[str]()
    here = [(id, _day(by_id[id])) for id in sorted(by_id)]
    for id, day in dict.fromkeys([*(d for d in days if d[0] in by_id), *here]):
        plain = f"{day}-{bodies[by_id[id].body.id].slug}"
        found[id][day] = unlike(plain, taken)
        taken.add(found[id][day])
    return tuple((each, found[each.id]) for each in meetings)


def _meetings(
    addresses: _Addressed, bodies: Mapping[BodyId, PublicBody]
) -> Iterator[PublicMeeting]:
    for meeting, by_day in addresses:
        yield PublicMeeting(
            address=by_day[_day(meeting)],
            body=bodies[meeting.body.id],
            meeting=meeting,
            announced_for=next(iter(by_day)),
        )


def _moves(addresses: _Addressed) -> Iterator[tuple[str, str]]:
    for meeting, by_day in addresses:
        here = by_day[_day(meeting)]
        yield from ((old, here) for old in by_day.values() if old != here)


def _named(names: Iterable[str]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name in dict.fromkeys(names):
        found[unlike(slug(name), found)] = name
    return found


def _by_name(body: PublicBody) -> tuple[str, str]:
    return alphabetical(body.organisation), alphabetical(body.name)


def _day(meeting: Meeting) -> date:
    return dates.local(meeting.starts_at).date()
