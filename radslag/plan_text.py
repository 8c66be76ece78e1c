"""A year's plan as text: what stands, what is drafted, what Rådslag proposes."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from bot import dates
from bot.body import BodyId
from bot.orders import Language
from bot.planning import collision, school_holidays, unmet
from bot.planning.entry import Entry, entry_of
from bot.planning.external_calendar import ExternalCalendar
from bot.planning.plan_line import when_and_where
from bot.planning.proposal import Proposed
from bot.planning.prospect import YearProspect
from bot.planning.reason import why
from bot.planning.version import Status, Version
from bot.roster.words import counted
from radslag import against as against_files

SAYS = Language.BOKMAL


def lines(
    found: YearProspect,
    bodies: Collection[BodyId],
    against: Sequence[ExternalCalendar] = (),
) -> Iterator[str]:
    """Write the plan of some bodies, with what is proposed and what collides.

    Args:
        against: What files hold that it is checked against, this once.
    """
    year = found.year
    yield f"{year.organisation} {year.year}"
    yield from _standing(year.adopted or year.draft)
    standing = [entry_of(meeting) for meeting in year.meetings]
    for id in (body.id for body in year.bodies if body.id in bodies):
        yield ""
        yield year.names[id]
        own = [*_of(standing, id), *_of(year.drafted, id)]
        yield from _entries(own, set(year.drafted))
    yield from _proposed(found, bodies)
    yield from _untold(found)
    yield from _collisions(found, bodies, against)


def _standing(version: Version | None) -> Iterator[str]:
    """Say how far the plan has come."""
    if version is None:
        yield "Ingen møteplan er vedtatt, og det er ikke noe utkast."
        return
    day = dates.plain_date(SAYS, version.at)
    match version.status:
        case Status.DRAFT:
            yield f"Utkast fra {day}. Planen er ikke vedtatt."
        case Status.CIRCULATED:
            yield f"Utkast sendt ut {day}. Planen er ikke vedtatt."
        case Status.ADOPTED:
            yield f"Versjon 1, vedtatt {day} i {version.adopted_in}."
        case Status.AMENDED:
            yield f"Versjon {version.number}, vedtatt i {version.adopted_in}."
            yield f"Endret {day}: {version.reason}"


def _entries(entries: Iterable[Entry], drafted: Collection[Entry]) -> Iterator[str]:
    ordered = sorted(entries, key=lambda entry: (entry.slot.day, entry.slot.starts))
    for entry in ordered:
        title = f" ({entry.title})" if entry.title else ""
        mark = " [utkast]" if entry in drafted else ""
        yield f"  {when_and_where(SAYS, entry.slot)}{title}{mark}"
    if not ordered:
        yield "  Ingen møter."


def _proposed(found: YearProspect, bodies: Collection[BodyId]) -> Iterator[str]:
    """Write what the rhythms still ask for, and what they ask for in vain."""
    names = found.year.names
    new = [each for each in found.proposal.meetings if each.entry.body in bodies]
    lacks = [each for each in found.proposal.unmet if each.body in bodies]
    if new:
        yield ""
        yield f"Rådslag foreslår {counted(len(new), 'møte', 'møter')} til"
        yield from (_proposal(each, found) for each in new)
    if lacks:
        yield ""
        yield "Dette går ikke opp"
        yield from (f"  {unmet.sentence(SAYS, each, names)}" for each in lacks)


def _proposal(proposed: Proposed, found: YearProspect) -> str:
    names, entry = found.year.names, proposed.entry
    line = when_and_where(SAYS, entry.slot)
    because = why(SAYS, entry, proposed.reasons, names)
    return f"  {names[entry.body]}: {line}. {because[:1].upper()}{because[1:]}."


def _untold(found: YearProspect) -> Iterator[str]:
    """Tell which school holidays are not known, where they would be gone round."""
    told = list(school_holidays.sentences(SAYS, found.year.untold))
    if told:
        yield ""
        yield from told


def _collisions(
    found: YearProspect,
    bodies: Collection[BodyId],
    against: Sequence[ExternalCalendar],
) -> Iterator[str]:
    own = [c for c in found.collisions if any(m.body in bodies for m in c.meetings)]
    if against:
        yield ""
        yield from against_files.lines(against, found.year.year)
    if own:
        yield ""
        yield f"{counted(len(own), 'kollisjon', 'kollisjoner')}"
        yield from (f"  {collision.sentence(SAYS, each)}" for each in own)
    elif against:
        yield "Ingen kollisjoner."


def _of(entries: Iterable[Entry], body: BodyId) -> list[Entry]:
    return [entry for entry in entries if entry.body == body]
