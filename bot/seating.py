"""Seating: how a secretary changes who sits in a seat, from a day on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot import dates
from bot.act import Act, require_secretary
from bot.body import BodyId, Rank, SeatId
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
from bot.naming import NOBODY, Named
from bot.office import Manner
from bot.orders import StandInRule
from bot.person import Person, PersonId
from bot.place import Listed, Place, Spell

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
class Arrival:
    """Somebody who is to come into a seat, an office or a list, from a day on."""

    person: Person
    since: date
    #: The last day, included.
    until: date | None = None
    #: How they are to act in an office.
    manner: Manner = Manner.APPOINTED


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What a secretary asks for, as it was filled in."""

    body: BodyId
    seat: SeatId
    step: Step
    named: Named = NOBODY
    #: Who of the seat's people is to be known as the one who is named.
    linked: PersonId | None = None
    #: The first day, or the last one of a seat that ends.
    since: date
    until: date | None = None
    manner: Manner = Manner.APPOINTED

    @property
    def first_day(self) -> date:
        """Tell from which day on something else holds."""
        return self.since + _A_DAY if self.step is Step.END else self.since

    def of(self, person: Person) -> Arrival:
        """Tell who is to come, now that it is known who is meant."""
        return Arrival(
            person=person, since=self.since, until=self.until, manner=self.manner
        )


def reseat(place: Place, act: Act, step: Step, arrival: Arrival) -> Place:
    """Let somebody into a seat, its office or its list, as the secretary asks.

    Raises:
        OnlyForSecretariat: for everybody else.
        SeatEnded, SeatNotBegun: when there is no such seat on that day.
        RuleBroken: when it can't be so; the kinds stand with each of the steps.
    """
    require_secretary(place.body, act)
    _require_in_force(place, arrival.since)
    today = dates.local(act.at).date()
    match step:
        case Step.ACT:
            return _acted_for(place, arrival)
        case Step.STAND_IN:
            return _listed(place, arrival, today=today)
    return _replaced(place, arrival, today=today)


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


def stand_in_list(place: Place, arrival: Arrival) -> Listed:
    """Place somebody last on the list that the body's rule makes use of.

    Who is added comes after those who were elected before (kommuneloven § 7-10). A
    seat that has a list of its own uses no other.
    """
    last = max((each.position for each in place.listings), default=0)
    bare = Listed(person=arrival.person, position=last + 1, since=arrival.since)
    own = replace(bare, seat=place.seat.id)
    if _has_own_list(place, arrival.since):
        return own
    match place.body.orders.stand_ins:
        case StandInRule.GROUP if place.seat.group:
            return _group_list(place, bare, arrival.since)
        case StandInRule.PARTICIPANT | StandInRule.PICKED:
            return replace(bare, participant=place.seat.participant)
    return own


def _replaced(place: Place, arrival: Arrival, *, today: date) -> Place:
    """Let somebody take over a seat, or the office that it follows.

    Raises:
        SinceBeforeHolder: for a day before the present holder came.
        AlreadyThere: when it is the same person.
    """
    if place.follows_office(arrival.since):
        tenures = _succeeded(
            place, place.tenures, arrival, Manner.PERMANENT, today=today
        )
        return replace(place, tenures=tenures)
    mandates = _succeeded(place, place.mandates, arrival, Rank.HOLDER, today=today)
    return replace(place, mandates=mandates)


def _succeeded(
    place: Place,
    spells: tuple[Spell, ...],
    arrival: Arrival,
    capacity: Rank | Manner,
    *,
    today: date,
) -> tuple[Spell, ...]:
    """Let all who are there go the day before, and the successor stay as long."""
    _require_not_before_holder(place, spells, arrival, today)
    there = _there(spells, arrival.since)
    lasting = next((each for each in there if each.is_lasting), None)
    if lasting is None or lasting.person.id != arrival.person.id:
        new = Spell(
            person=arrival.person,
            capacity=capacity,
            since=arrival.since,
            until=lasting.until if lasting else None,
        )
        kept = _cut(spells, there, arrival.since)
        return (*kept, _before_next(new, arrival.since, spells))
    # The one who holds it comes back, before who acts was to go.
    acting = [each for each in there if each is not lasting]
    if not acting:
        _refuse_same(place, arrival)
    return tuple(_cut(spells, acting, arrival.since))


def _acted_for(place: Place, arrival: Arrival) -> Place:
    """Let somebody act in the office, or sit while the member is on leave.

    Raises:
        UntilBeforeSince, UntilMissing: for a time that does not hold together.
        NobodyToSubstitute: when nobody sits in the seat.
        AlreadyThere: when it is the same person.
    """
    language = place.body.orders.language
    if arrival.until and arrival.until < arrival.since:
        raise UntilBeforeSince(language)
    if place.is_acted_for(arrival.since):
        tenures = _acting(place, place.tenures, arrival, arrival.manner)
        return replace(place, tenures=tenures)
    if arrival.until is None:
        raise UntilMissing(language)
    if not any(each.is_lasting for each in _there(place.mandates, arrival.since)):
        raise NobodyToSubstitute(language)
    mandates = _acting(place, place.mandates, arrival, Rank.SUBSTITUTE)
    return replace(place, mandates=mandates)


def _acting(
    place: Place,
    spells: tuple[Spell, ...],
    arrival: Arrival,
    capacity: Rank | Manner,
) -> tuple[Spell, ...]:
    """Let one act at a time: whoever did so before goes the day before."""
    there = _there(spells, arrival.since)
    same = [each for each in there if each.person.id == arrival.person.id]
    if any(each.is_lasting or each.capacity is capacity for each in same):
        _refuse_same(place, arrival)
    new = Spell(
        person=arrival.person,
        capacity=capacity,
        since=arrival.since,
        until=arrival.until,
    )
    acting = [each for each in spells if not each.is_lasting]
    kept = _cut(spells, [each for each in there if each in acting], arrival.since)
    return (*kept, _before_next(new, arrival.since, acting))


def _listed(place: Place, arrival: Arrival, *, today: date) -> Place:
    """Let somebody be a stand-in, as the body's rule says.

    Raises:
        StandInsNotUsed: when the body calls nobody.
        StandInIsMember: for somebody who sits in the body.
        AlreadyListed: for somebody who is on the list.
    """
    language, person = place.body.orders.language, arrival.person
    rule = place.body.orders.stand_ins
    if rule is StandInRule.NONE:
        raise StandInsNotUsed(language, body=place.body.name)
    if any(seat.principal == person for seat in place.body.seats):
        raise StandInIsMember(language, name=person.name)
    if rule is StandInRule.OFFICE and not _has_own_list(place, arrival.since):
        deputies = _succeeded(
            place, place.deputies, arrival, Manner.PERMANENT, today=today
        )
        return replace(place, deputies=deputies)
    new = stand_in_list(place, arrival)
    listed = (each for each in _in_use(place, arrival.since) if each.is_on(new))
    if any(each.person.id == person.id for each in listed):
        raise AlreadyListed(language, name=person.name)
    return replace(place, listings=(*place.listings, new))


def _require_in_force(place: Place, day: date) -> None:
    language = place.body.orders.language
    if place.until and place.until < day:
        raise SeatEnded(language, day=dates.plain_date(language, place.until))
    if place.since and day < place.since:
        raise SeatNotBegun(language, day=dates.plain_date(language, place.since))


def _require_not_before_holder(
    place: Place, spells: Iterable[Spell], arrival: Arrival, today: date
) -> None:
    present = (each for each in spells if each.is_lasting and each.holds_on(today))
    holder = next(present, None)
    if holder and holder.since and arrival.since < holder.since:
        language = place.body.orders.language
        day = dates.plain_date(language, holder.since)
        raise SinceBeforeHolder(language, name=holder.person.name, day=day)


def _refuse_same(place: Place, arrival: Arrival) -> None:
    language = place.body.orders.language
    day = dates.plain_date(language, arrival.since)
    raise AlreadyThere(language, name=arrival.person.name, day=day)


def _there(spells: Iterable[Spell], day: date) -> list[Spell]:
    """List who is there on a day; a permanent proxy is there beside whoever it is."""
    return [s for s in spells if s.holds_on(day) and s.capacity is not Rank.PROXY]


def _cut(spells: Iterable[Spell], ending: list[Spell], day: date) -> Iterator[Spell]:
    """Let some end the day before a day; who came that very day was never there."""
    for each in spells:
        if each not in ending:
            yield each
        elif each.since is None or each.since < day:
            yield replace(each, until=day - _A_DAY)


def _before_next(new: Spell, day: date, spells: Iterable[Spell]) -> Spell:
    """Let it end before what is decided of the time after."""
    later = [
        each.since - _A_DAY
        for each in spells
        if each.since and each.since > day and each.capacity is not Rank.PROXY
    ]
    ends = min([*later, *([new.until] if new.until else [])], default=None)
    return replace(new, until=ends)


def _in_use(place: Place, day: date) -> list[Listed]:
    return [each for each in place.listings if not each.ends_before(day)]


def _has_own_list(place: Place, day: date) -> bool:
    return any(each.seat == place.seat.id for each in _in_use(place, day))


def _group_list(place: Place, bare: Listed, day: date) -> Listed:
    """Find the group's list: the participant's own, or else everybody's.

    It is the group at the election to this body, whatever has become of it since
    (kommuneloven § 7-10).
    """
    own = replace(bare, participant=place.seat.participant, group=place.seat.group)
    common = replace(bare, group=place.seat.group)
    known = _in_use(place, day)
    has_own = any(each.is_on(own) for each in known)
    has_common = any(each.is_on(common) for each in known)
    return common if has_common and not has_own else own
