"""A year's prospect: what stands, what is drafted, what may come, and what collides."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.body import Body
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
    proposal = proposed(year, year.drafted, standing=standing, language=language)
    collisions = review(year, year.drafted, standing=standing)
    return YearProspect(year=year, proposal=proposal, collisions=collisions)


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


def _people(body: Body) -> frozenset[str]:
    return frozenset(str(seat.principal.id) for seat in body.seats if seat.principal)
