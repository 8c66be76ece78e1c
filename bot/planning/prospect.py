"""A year's prospect: what stands, what is drafted, what may come, and what collides."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.body import Body, BodyId
from bot.meeting import Meeting
from bot.orders import Language
from bot.planning.collision import Collision
from bot.planning.entry import Entry, entry_of
from bot.planning.proposal import Proposal, propose
from bot.planning.review import review
from bot.planning.year import Year


@dataclass(frozen=True, kw_only=True)
class YearProspect:
    """A year as it is, and as it may become."""

    year: Year
    #: What is drafted and does not stand yet.
    drafted: tuple[Entry, ...] = ()
    #: What the bodies' rhythms still ask for.
    proposal: Proposal
    #: What collides of all that stands or is drafted.
    collisions: tuple[Collision, ...] = ()


def prospect(
    year: Year,
    *,
    standing: Sequence[Meeting],
    language: Language = Language.BOKMAL,
) -> YearProspect:
    """Look ahead at a year.

    Args:
        standing: The meetings of the year, of whatever cooperation.

    Raises:
        TooManyMeetings: when a body asks for more than anybody can mean.
    """
    drafted = _drafted(year)
    return YearProspect(
        year=year,
        drafted=drafted,
        proposal=proposed(year, drafted, standing=standing, language=language),
        collisions=review(year, drafted, standing=standing),
    )


def proposed(
    year: Year,
    drafted: Iterable[Entry],
    *,
    standing: Sequence[Meeting],
    language: Language,
) -> Proposal:
    """Propose the days of all bodies that wish for any, round all that stands.

    Args:
        drafted: What is to stay where it is drafted.
        standing: The meetings of the year, of whatever cooperation.

    Raises:
        TooManyMeetings: when a body asks for more than anybody can mean.
    """
    bodies = {m.body.id: m.body for m in standing} | {b.id: b for b in year.bodies}
    return propose(
        [year.rhythm(body) for body in year.bodies if body.id in year.rhythms],
        year=year.year,
        off_days=year.off_days,
        fixed=[*map(entry_of, standing), *drafted],
        sits={id: _people(body) for id, body in bodies.items()},
        language=language,
    )


def _drafted(year: Year) -> tuple[Entry, ...]:
    if year.draft is None or year.adopted:
        return ()
    there = {_place(entry_of(meeting)) for meeting in year.meetings}
    return tuple(e for e in year.draft.entries if _place(e) not in there)


def _place(entry: Entry) -> tuple[BodyId, object, object]:
    return entry.body, entry.slot.day, entry.slot.starts


def _people(body: Body) -> frozenset[str]:
    return frozenset(str(seat.principal.id) for seat in body.seats if seat.principal)
