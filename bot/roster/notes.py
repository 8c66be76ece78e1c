"""Notes: what a secretary may want to know of a roster though nothing is wrong."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, combinations

from bot import dates
from bot.body import ChairRole, Rank
from bot.holiday import is_weekend, name_of_holiday
from bot.orders import Language, StandInRule
from bot.roster.fault import did_you_mean
from bot.roster.participants import LISTED, lineage
from bot.roster.roster import Body, Meeting, Participant, Roster, Seat
from bot.roster.words import listed


def notes(roster: Roster) -> Iterator[str]:
    """Tell what may be meant, but is worth a second look."""
    return chain(
        _bodies(roster),
        _people(roster),
        chain.from_iterable(map(_official, roster.participants)),
        _bygone(roster),
        _vacant(roster),
        odd_days(roster),
    )


def odd_days(roster: Roster) -> Iterator[str]:
    """Tell which meetings are on a day when most people are at home."""
    for meeting in roster.meetings:
        if odd := _odd_day(meeting):
            day = dates.long_date(Language.BOKMAL, meeting.day)
            yield f"Møtet i {meeting.body.name} {day} er {odd}."


def _bodies(roster: Roster) -> Iterator[str]:
    kept = {secretary.body for secretary in roster.secretaries}
    led = {term.body for term in roster.terms if term.role is ChairRole.CHAIR}
    helped = {listing.body for listing in roster.listings}
    for body in roster.bodies:
        if body not in kept:
            yield f"{body.name} har ikke noe sekretariat, så ingen kan innkalle."
        if body in led and body.rules and body.rules[-1].orders.chair_follows:
            followed = body.rules[-1].orders.chair_follows
            yield f"{body.name} får leder fra {followed}, og ikke fra «ledelse»."
        if body in helped and _calls_nobody(body):
            yield f"{body.name} har vara, men reglene sier at ingen kalles inn."


def _calls_nobody(body: Body) -> bool:
    rules = [each.orders.stand_ins for each in body.rules]
    return bool(rules) and set(rules) == {StandInRule.NONE}


def _people(roster: Roster) -> Iterator[str]:
    for person in roster.people:
        if not person.email and not person.phone:
            yield f"{person.name} har verken e-post eller telefon."


def _official(participant: Participant) -> Iterator[str]:
    """Hold the days of a municipality or county against the official list."""
    known = _known_days(participant)
    if not known:
        return
    since, until = known
    if participant.until and participant.until != until:
        there = f"fantes til {until:%d.%m.%Y}" if until else "finnes fortsatt"
        yield (
            f"{participant.name} har til-dato {participant.until:%d.%m.%Y}, men "
            f"{there} etter SSBs liste."
        )
    if participant.since and since and participant.since < since:
        yield (
            f"{participant.name} har fra-dato {participant.since:%d.%m.%Y}, men "
            f"fantes først fra {since:%d.%m.%Y} etter SSBs liste."
        )
    if participant.successor and not participant.until:
        yield f"{participant.name} har etterfølger, men ingen til-dato."


def _bygone(roster: Roster) -> Iterator[str]:
    """Name those who no longer exist when the first meeting is held."""
    first = min((meeting.day for meeting in roster.meetings), default=None)
    if first is None:
        return
    open_ended = [whose for whose in roster.participants if not whose.until]
    ends = {whose.name: _end(whose) for whose in open_ended}
    gone = [
        f"{name} (til {end:%d.%m.%Y})"
        for name, end in ends.items()
        if end and end < first
    ]
    if gone:
        yield f"Disse finnes ikke lenger når det første møtet holdes: {listed(gone)}."


def _end(participant: Participant) -> date | None:
    known = _known_days(participant)
    return known[1] if known else None


def _known_days(participant: Participant) -> tuple[date | None, date | None] | None:
    """Tell from when to when a participant is on the official list."""
    if participant.kind not in LISTED:
        return None
    found = lineage(participant.kind, participant.name, participant.number)
    shares_its_name = any(one.overlaps(other) for one, other in combinations(found, 2))
    if not found or shares_its_name:
        return None
    since = None if any(k.since is None for k in found) else found[0].since
    ends = [known.until for known in found]
    return since, None if None in ends else max(filter(None, ends))


def _vacant(roster: Roster) -> Iterator[str]:
    """Name seats that follow an office which seems to be spelled otherwise."""
    members = (m for m in roster.mandates if m.rank is not Rank.PROXY)
    named = {mandate.seat for mandate in members}
    offices: defaultdict[Participant, dict[str, str]] = defaultdict(dict)
    for tenure in roster.tenures:
        offices[tenure.participant][tenure.office.casefold()] = tenure.office
    for seat in roster.seats:
        known = offices[seat.participant]
        if seat not in named and seat.office.casefold() not in known:
            yield from _misspelled(seat, known.values())


def _misspelled(seat: Seat, known: Iterable[str]) -> Iterator[str]:
    if near := did_you_mean(seat.office, known):
        whose = seat.participant.name
        text = f"Ingen har vervet «{seat.office}» i {whose}, så plassen i "
        yield f"{text}{seat.body.name} står tom.{near}"


def _odd_day(meeting: Meeting) -> str | None:
    if holiday := name_of_holiday(Language.BOKMAL, meeting.day):
        return f"på en helligdag ({holiday})"
    return "i en helg" if is_weekend(meeting.day) else None
