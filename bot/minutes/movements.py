"""Who came late and who left early, a sentence each."""

from collections.abc import Iterator
from datetime import datetime

from bot import dates
from bot.minutes.facts import Held, Movement
from bot.phrases import say


def sentences(held: Held) -> Iterator[str]:
    """Tell who came and went, as time went on."""
    for movement in sorted(held.movements, key=_in_time):
        yield _sentence(held, movement)


def moment(held: Held, when: datetime) -> str:
    """Write when somebody came or went, with the day where there are several."""
    if held.has_days:
        return dates.moment(held.language, when)
    return f"kl. {dates.clock(when)}"


def _in_time(movement: Movement) -> tuple[bool, float]:
    return movement.at is None, movement.at.timestamp() if movement.at else 0


def _sentence(held: Held, movement: Movement) -> str:
    name, key = movement.name, f"minutes-{movement.move.value}"
    if movement.at is None:
        return say(held.language, key, name=name)
    return say(held.language, key, name=name, when=moment(held, movement.at))
