"""What is wrong with bodies: whom they came from, who serves them, leads them, when."""

from collections.abc import Callable, Hashable, Iterable, Iterator

from bot.body import ChairRole
from bot.plan import YEARS
from bot.roster.fault import Fault
from bot.roster.repeats import (
    days,
    fault_at,
    grouped,
    leads_to,
    never_during,
    overlapping,
    twice,
    twice_at_once,
)
from bot.roster.roster import Body, Meeting, NamedDay, Roster, Secretary, Term
from bot.roster.words import fold


def check_bodies(roster: Roster) -> Iterator[Fault]:
    """Find what is wrong with bodies, those around them and their plans."""
    yield from twice(roster.bodies, _key, "organ")
    yield from _descent(roster.bodies, "overordnet organ", lambda body: body.parent)
    yield from _descent(roster.bodies, "forgjenger", lambda body: body.predecessor)
    yield from _secretaries(roster.secretaries)
    yield from _terms(roster.terms)
    yield from twice(roster.rhythms, lambda rhythm: rhythm.body, "organ")
    yield from twice(roster.named_days, _which_days, "navn")
    yield from _meetings(roster.meetings)


def _key(body: Body) -> tuple[str, str]:
    return fold(body.organisation), fold(body.name)


def _which_days(named: NamedDay) -> Hashable:
    return fold(named.name), named.since, named.until, named.county


def _descent(
    bodies: Iterable[Body], column: str, above: Callable[[Body], str]
) -> Iterator[Fault]:
    named = {body.name: body for body in bodies}
    at_home = {(body.organisation, body.name): body for body in bodies}

    def up(body: Body) -> Iterable[Body]:
        name = above(body)
        found = at_home.get((body.organisation, name)) or named.get(name)
        return [found] if found else []

    for body in bodies:
        if any(leads_to(up, other, body) for other in up(body)):
            text = f"{body.name} kommer fra seg selv til slutt. Rett navnet."
            yield fault_at(body, column, text)


def _secretaries(secretaries: Iterable[Secretary]) -> Iterator[Fault]:
    for each in secretaries:
        yield from never_during(each, each.body, "fra", each.body.name)
    yield from twice_at_once(secretaries, lambda s: (s.body, s.person), "person")


def _terms(terms: Iterable[Term]) -> Iterator[Fault]:
    for each in terms:
        yield from never_during(each, each.body, "fra", each.body.name)
    yield from twice_at_once(terms, _turn, "deltaker")
    chairs = [term for term in terms if term.role is ChairRole.CHAIR]
    for first, other in overlapping(chairs, lambda term: term.body):
        if _turn(first) != _turn(other):
            place = first.at.seen_from(other.at)
            text = (
                f"{first.participant.name} leder {first.body.name} på samme tid, "
                f"{place}. Skriv fra- og til-dato, så det er én om gangen."
            )
            yield fault_at(other, "deltaker", text)


def _turn(term: Term) -> tuple[Hashable, ...]:
    return term.body, term.role, term.participant, term.person


def _meetings(meetings: Iterable[Meeting]) -> Iterator[Fault]:
    for each in meetings:
        if each.day.year not in YEARS:
            text = f"{each.day:%d.%m.%Y} er i et annet århundre. Rett årstallet."
            yield fault_at(each, "dato", text)
        if not each.body.holds_on(each.day):
            text = f"{each.body.name} er der bare {days(each.body)}. Rett datoen."
            yield fault_at(each, "dato", text)
    for first, meeting in _at_once(meetings):
        place = first.at.seen_from(meeting.at)
        text = (
            f"{meeting.body.name} har allerede et møte da, {place}. "
            "Behold bare det ene, eller flytt det andre."
        )
        yield fault_at(meeting, "dato", text)


def _at_once(meetings: Iterable[Meeting]) -> Iterator[tuple[Meeting, Meeting]]:
    """Find meetings of a body that are held at once, the earlier row first."""
    for same in grouped(meetings, lambda meeting: meeting.body):
        running: list[int] = []
        for place in sorted(range(len(same)), key=lambda n: same[n].slot.begins):
            begins = same[place].slot.begins
            running = [n for n in running if same[n].slot.finishes > begins]
            for n in running:
                yield same[min(n, place)], same[max(n, place)]
            running.append(place)
