"""Seating: how a secretary changes who sits in a seat, from a day on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot import dates
from bot.act import Act, require_secretary
from bot.body import Body, Rank, Seat, SeatId
from bot.errors import (
    AlreadyListed,
    AlreadyThere,
    NobodyToSubstitute,
    SeatEnded,
    SeatNotBegun,
    SinceBeforeHolder,
    StandInIsMember,
    StandInsNotUsed,
    UntilBeforeSince,
    UntilMissing,
)
from bot.office import Manner
from bot.orders import StandInRule
from bot.person import Person

_A_DAY: Final = timedelta(days=1)


class Step(StrEnum):
    """What a secretary can do with a seat."""

    REPLACE = "replace"
    #: Somebody is konstituert or fungerende in the office, or settemedlem in the seat.
    ACT = "act"
    STAND_IN = "stand_in"
    LINK = "link"
    END = "end"


@dataclass(frozen=True, kw_only=True)
class Spell:
    """A person in a seat or an office, from a day to a day."""

    #: Which row of the record it is; 0 when it is new.
    id: int = 0
    person: Person
    capacity: Rank | Manner
    since: date | None = None
    #: The last day, included.
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether the person is there on a day."""
        return (self.since or day) <= day <= (self.until or day)

    @property
    def is_lasting(self) -> bool:
        """Tell whether it is for good, and not while somebody else is away."""
        return self.capacity in (Rank.HOLDER, Manner.PERMANENT)


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A person on one of a body's lists of stand-ins, from a day to a day."""

    id: int = 0
    person: Person
    #: The list: a seat's own, a group's at the election, or a participant's.
    seat: SeatId | None = None
    participant: str = ""
    group: str = ""
    position: int = 0
    since: date | None = None
    until: date | None = None

    def is_on(self, other: "Listed") -> bool:
        """Tell whether it is the same list."""
        return (self.seat, self.participant, self.group) == (
            other.seat,
            other.participant,
            other.group,
        )

    def ends_before(self, day: date) -> bool:
        """Tell whether the person has left the list by a day."""
        return self.until is not None and self.until < day


@dataclass(frozen=True, kw_only=True)
class Place:
    """A seat through the years: everybody who has sat there, sits, or is to sit."""

    #: As it is today, with those who keep its books today.
    body: Body
    seat: Seat
    since: date | None = None
    until: date | None = None
    #: Those who were given the seat by name.
    mandates: tuple[Spell, ...] = ()
    #: Those in the office that the seat may follow.
    tenures: tuple[Spell, ...] = ()
    #: Those in the office that stands in, where the body's rule is `OFFICE`.
    deputies: tuple[Spell, ...] = ()
    #: Every list of the body's, each in its order.
    listings: tuple[Listed, ...] = ()

    def follows_office(self, day: date) -> bool:
        """Tell whether whoever has the office sits there on a day.

        A seat that has been given by name stays so while nobody has the office.
        """
        named = [each for each in self.mandates if each.capacity is not Rank.PROXY]
        if any(each.holds_on(day) for each in named):
            return False
        in_office = any(each.holds_on(day) for each in self.tenures)
        return in_office or (bool(self.tenures) and not named)

    def is_acted_for(self, day: date) -> bool:
        """Tell whether another may be konstituert or fungerende in the office.

        To a seat that was given by name a settemedlem is elected (kommuneloven § 7-11).
        """
        named = any(each.capacity is Rank.HOLDER for each in self.mandates)
        return self.follows_office(day) or not named


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What a secretary asks for: who, in which capacity, from which day to which."""

    step: Step
    person: Person
    since: date
    until: date | None = None
    #: How somebody is to act in an office.
    manner: Manner = Manner.APPOINTED


def reseat(place: Place, act: Act, wish: Wish) -> Place:
    """Change a seat as its body's secretary wishes.

    Raises:
        OnlyForSecretariat: for everybody else.
        RuleBroken: when it can't be so; the kinds stand with each of the steps.
    """
    require_secretary(place.body, act)
    _require_in_force(place, wish.since)
    today = dates.local(act.at).date()
    match wish.step:
        case Step.ACT:
            return _acted_for(place, wish)
        case Step.STAND_IN:
            return _listed(place, wish, today=today)
    return _replaced(place, wish, today=today)


def end(place: Place, act: Act, *, last_day: date) -> Place:
    """Let a seat be no more after a day.

    Raises:
        OnlyForSecretariat: for everybody but its body's secretary.
        SeatEnded, SeatNotBegun: when there is no such seat on that day.
    """
    require_secretary(place.body, act)
    _require_in_force(place, last_day)
    if place.until == last_day:
        language = place.body.orders.language
        raise SeatEnded(language, day=dates.plain_date(language, last_day))
    return replace(place, until=last_day)


def stand_in_list(place: Place, wish: Wish) -> Listed:
    """Place somebody last on the list that the body's rule makes use of.

    Who is added comes after those who were elected before (kommuneloven § 7-10). A
    seat that has a list of its own uses no other.
    """
    last = max((each.position for each in place.listings), default=0)
    bare = Listed(person=wish.person, position=last + 1, since=wish.since)
    own = replace(bare, seat=place.seat.id)
    if any(each.is_on(own) for each in _in_use(place, wish.since)):
        return own
    match place.body.orders.stand_ins:
        case StandInRule.GROUP if place.seat.group:
            return _group_list(place, bare)
        case StandInRule.PARTICIPANT | StandInRule.PICKED:
            return replace(bare, participant=place.seat.participant)
    return own


def _replaced(place: Place, wish: Wish, *, today: date) -> Place:
    """Let somebody take over a seat, or the office that it follows.

    Raises:
        SinceBeforeHolder: for a day before the present holder came.
        AlreadyThere: when it is the same person.
    """
    if place.follows_office(wish.since):
        spells = _succeeded(place, place.tenures, wish, Manner.PERMANENT, today=today)
        return replace(place, tenures=spells)
    spells = _succeeded(place, place.mandates, wish, Rank.HOLDER, today=today)
    return replace(place, mandates=spells)


def _succeeded(
    place: Place,
    spells: tuple[Spell, ...],
    wish: Wish,
    capacity: Rank | Manner,
    *,
    today: date,
) -> tuple[Spell, ...]:
    """Let all who are there go the day before, and the successor stay as long."""
    _require_not_before_holder(place, spells, wish, today)
    there = [s for s in spells if s.holds_on(wish.since) and s.capacity != Rank.PROXY]
    lasting = next((each for each in there if each.is_lasting), None)
    if lasting is None or lasting.person.id != wish.person.id:
        ends = lasting.until if lasting else None
        new = Spell(person=wish.person, capacity=capacity, since=wish.since, until=ends)
        return (*_cut(spells, there, wish.since), _before_next(new, wish.since, spells))
    acting = [each for each in there if each is not lasting]
    if not acting:
        _refuse_same(place, wish)
    return tuple(_cut(spells, acting, wish.since))


def _acted_for(place: Place, wish: Wish) -> Place:
    """Let somebody act in the office, or sit while the member is on leave.

    Raises:
        UntilBeforeSince, UntilMissing: for a time that does not hold together.
        NobodyToSubstitute: when nobody sits in the seat.
        AlreadyThere: when it is the same person.
    """
    if wish.until and wish.until < wish.since:
        raise UntilBeforeSince(place.body.orders.language)
    if place.is_acted_for(wish.since):
        return replace(place, tenures=_acting(place, place.tenures, wish, wish.manner))
    if wish.until is None:
        raise UntilMissing(place.body.orders.language)
    if not any(s.holds_on(wish.since) and s.is_lasting for s in place.mandates):
        raise NobodyToSubstitute(place.body.orders.language)
    spells = _acting(place, place.mandates, wish, Rank.SUBSTITUTE)
    return replace(place, mandates=spells)


def _acting(
    place: Place, spells: tuple[Spell, ...], wish: Wish, capacity: Rank | Manner
) -> tuple[Spell, ...]:
    """Let one act at a time: whoever did so before goes the day before."""
    there = [s for s in spells if s.holds_on(wish.since) and s.capacity != Rank.PROXY]
    same = [each for each in there if each.person.id == wish.person.id]
    if any(each.is_lasting or each.capacity is capacity for each in same):
        _refuse_same(place, wish)
    before = [each for each in there if not each.is_lasting]
    others = [each for each in spells if not each.is_lasting]
    new = Spell(
        person=wish.person, capacity=capacity, since=wish.since, until=wish.until
    )
    return (*_cut(spells, before, wish.since), _before_next(new, wish.since, others))


def _listed(place: Place, wish: Wish, *, today: date) -> Place:
    """Let somebody be a stand-in, as the body's rule says.

    Raises:
        StandInsNotUsed: when the body calls nobody.
        StandInIsMember: for somebody who sits in the body.
        AlreadyListed: for somebody who is on the list.
    """
    language, name = place.body.orders.language, wish.person.name
    rule = place.body.orders.stand_ins
    if rule is StandInRule.NONE:
        raise StandInsNotUsed(language, body=place.body.name)
    if any(seat.principal == wish.person for seat in place.body.seats):
        raise StandInIsMember(language, name=name)
    new = stand_in_list(place, wish)
    if rule is StandInRule.OFFICE and not _has_own_list(place, wish.since):
        spells = _succeeded(place, place.deputies, wish, Manner.PERMANENT, today=today)
        return replace(place, deputies=spells)
    if any(
        each.person.id == wish.person.id
        and each.is_on(new)
        and not each.ends_before(wish.since)
        for each in place.listings
    ):
        raise AlreadyListed(language, name=name)
    return replace(place, listings=(*place.listings, new))


def _require_in_force(place: Place, day: date) -> None:
    language = place.body.orders.language
    if place.until and place.until < day:
        raise SeatEnded(language, day=dates.plain_date(language, place.until))
    if place.since and day < place.since:
        raise SeatNotBegun(language, day=dates.plain_date(language, place.since))


def _require_not_before_holder(
    place: Place, spells: Iterable[Spell], wish: Wish, today: date
) -> None:
    language = place.body.orders.language
    present = (each for each in spells if each.is_lasting and each.holds_on(today))
    holder = next(present, None)
    if holder and holder.since and wish.since < holder.since:
        day = dates.plain_date(language, holder.since)
        raise SinceBeforeHolder(language, name=holder.person.name, day=day)


def _refuse_same(place: Place, wish: Wish) -> None:
    language = place.body.orders.language
    day = dates.plain_date(language, wish.since)
    raise AlreadyThere(language, name=wish.person.name, day=day)


def _cut(
    spells: Iterable[Spell], ending: Iterable[Spell], day: date
) -> Iterator[Spell]:
    """Let some end the day before a day; who came that very day was never there."""
    ended = list(ending)
    for each in spells:
        if each not in ended:
            yield each
        elif each.since is None or each.since < day:
            yield replace(each, until=day - _A_DAY)


def _before_next(new: Spell, day: date, spells: Iterable[Spell]) -> Spell:
    """Let it end before what is decided of the time after."""
    later = [
        each.since - _A_DAY
        for each in spells
        if each.since and each.since > day and each.capacity != Rank.PROXY
    ]
    ends = min([*later, *([new.until] if new.until else [])], default=None)
    return replace(new, until=ends)


def _in_use(place: Place, day: date) -> list[Listed]:
    return [each for each in place.listings if not each.ends_before(day)]


def _has_own_list(place: Place, day: date) -> bool:
    return any(each.seat == place.seat.id for each in _in_use(place, day))


def _group_list(place: Place, bare: Listed) -> Listed:
    """Find the group's list: the participant's own, or else everybody's.

    It is the group at the election to this body, whatever has become of it since
    (kommuneloven § 7-10).
    """
    own = replace(bare, participant=place.seat.participant, group=place.seat.group)
    common = replace(bare, group=place.seat.group)
    known = _in_use(place, bare.since or date.min)
    has_own = any(each.is_on(own) for each in known)
    has_common = any(each.is_on(common) for each in known)
    return common if has_common and not has_own else own
