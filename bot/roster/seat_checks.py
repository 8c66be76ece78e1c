"""What is wrong with seats, who was given them, and who stands in for whom."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator

from bot.body import Rank
from bot.roster.fault import Fault, did_you_mean
from bot.roster.repeats import (
    fault_at,
    never_during,
    overlapping,
    twice,
    twice_at_once,
)
from bot.roster.roster import Listing, Mandate, Roster, Seat, Tenure
from bot.roster.seat_sheets import RANK_WORDS
from bot.roster.words import fold


def check_seats(roster: Roster) -> Iterator[Fault]:
    """Find what is wrong with seats, mandates and lists of stand-ins."""
    yield from twice(roster.seats, lambda seat: seat.identity, "verv")
    for seat in roster.seats:
        yield from never_during(seat, seat.body, "fra", seat.body.name)
        yield from never_during(seat, seat.participant, "fra", seat.participant.name)
    yield from _mandates(roster.mandates)
    yield from _listings(roster)


def _mandates(mandates: Iterable[Mandate]) -> Iterator[Fault]:
    for each in mandates:
        yield from never_during(each, each.seat, "fra", "Plassen")
    for first, other in overlapping(mandates, lambda m: (m.seat, m.person)):
        place = first.at.seen_from(other.at)
        text = f"{other.person.name} har plassen alt, {place}. Behold bare det ene."
        yield fault_at(other, "person", text)
    for first, other in overlapping(mandates, lambda m: (m.seat, m.rank)):
        if first.person != other.person:
            place = first.at.seen_from(other.at)
            text = (
                f"{first.person.name} er {RANK_WORDS[first.rank]} på samme plass på "
                f"samme tid, {place}. Skriv til-dato på den ene og fra-dato på den "
                "andre, eller gi deltakeren en plass til med et annet nr."
            )
            yield fault_at(other, "person", text)


def _listings(roster: Roster) -> Iterator[Fault]:
    groups = _Groups(roster.seats)
    holders = _Holders(roster)
    for each in roster.listings:
        seat = each.seat
        yield from never_during(each, seat or each.body, "fra", _of_what(each))
        if seat and holders.has(each, seat):
            text = f"{each.person.name} har plassen selv. Vara må være en annen."
            yield fault_at(each, "person", text)
        if each.group and not groups.has(each):
            yield fault_at(each, "gruppe", groups.missing(each))
    yield from twice_at_once(roster.listings, _list_and_person, "person")


def _of_what(listing: Listing) -> str:
    return "Plassen" if listing.seat else listing.body.name


def _list_and_person(listing: Listing) -> tuple[Hashable, ...]:
    whose = listing.seat or listing.participant
    return listing.body, whose, fold(listing.group), listing.person


class _Groups:
    """The list groups that seats were elected from."""

    def __init__(self, seats: Iterable[Seat]) -> None:
        self._found: defaultdict[Hashable, list[str]] = defaultdict(list)
        for seat in seats:
            if seat.group:
                self._found[seat.body, seat.participant].append(seat.group)
                self._found[seat.body, None].append(seat.group)

    def has(self, listing: Listing) -> bool:
        """Tell whether any seat was elected from a listing's group."""
        return listing.group in self._found[listing.body, listing.participant]

    def missing(self, listing: Listing) -> str:
        """Tell that no seat is of a listing's group, and which may be meant."""
        known = self._found[listing.body, listing.participant]
        whose = f" fra {listing.participant.name}" if listing.participant else ""
        near = did_you_mean(listing.group, known) or " Skriv gruppa i «plasser» også."
        return (
            f"Ingen plass i {listing.body.name}{whose} har gruppa «{listing.group}»."
            f"{near}"
        )


class _Holders:
    """Who sits in which seat, by name or by office."""

    def __init__(self, roster: Roster) -> None:
        self._named: defaultdict[Hashable, list[Mandate]] = defaultdict(list)
        members = (m for m in roster.mandates if m.rank is not Rank.PROXY)
        self._is_filled = {mandate.seat for mandate in members}
        for mandate in roster.mandates:
            self._named[mandate.seat, mandate.person].append(mandate)
        self._in_office: defaultdict[Hashable, list[Tenure]] = defaultdict(list)
        for tenure in roster.tenures:
            key = (tenure.participant, fold(tenure.office), tenure.person)
            self._in_office[key].append(tenure)

    def has(self, listing: Listing, seat: Seat) -> bool:
        """Tell whether a stand-in has the seat itself for as long as they are listed.

        Whoever sits there for a while, as settemedlem or fungerende, may stay listed.
        """
        named = self._named[seat, listing.person]
        if any(mandate.covers(listing) for mandate in named):
            return True
        key = (seat.participant, fold(seat.office), listing.person)
        held = () if seat in self._is_filled else self._in_office[key]
        return any(tenure.covers(listing) for tenure in held)
