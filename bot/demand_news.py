"""Who is told what of a demand for a meeting."""

from collections.abc import Iterable, Iterator

from bot.demand import Demand, Progress, members_of
from bot.message import Kind, Message
from bot.person import Person


def told(before: Demand | None, after: Demand) -> Iterator[Message]:
    """Show the demand to the members as it is now; tell once what has come of it.

    Where those who began are enough, nobody else is asked.
    """
    is_open = after.progress is Progress.OPEN
    asked = (*members_of(after.body), *(before.joined if before else ()))
    yield from _to(asked, Kind.DEMAND, after, only_if_shown=not is_open)
    match after.progress:
        case Progress.REACHED:
            yield from _to(_leading(after), Kind.DEMAND_REACHED, after)
        case Progress.MET:
            leading = _leading(after)
            yield from _to(leading, Kind.DEMAND_REACHED, after, only_if_shown=True)
        case Progress.LAPSED:
            yield from _to(after.joined, Kind.DEMAND_LAPSED, after)


def _leading(demand: Demand) -> Iterator[Person]:
    """Find those who see to it that a meeting is held: secretariat and chair."""
    yield from (secretary.person for secretary in demand.body.secretariat)
    if demand.body.chair and demand.body.chair.person:
        yield demand.body.chair.person


def _to(
    people: Iterable[Person], kind: Kind, demand: Demand, *, only_if_shown: bool = False
) -> Iterator[Message]:
    """Write to those who are in Slack; the others are named to whoever began."""
    about = str(demand.id)
    for id in dict.fromkeys(person.id for person in people if person.slack):
        yield Message(kind=kind, to=id, about=about, only_if_shown=only_if_shown)
