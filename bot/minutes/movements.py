"""Who came late and who left early, a sentence each."""

from collections.abc import Iterator
from datetime import datetime

from bot import dates
from bot.minutes.facts import Held, Move, Movement
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
    """Write «Kari Vik fratrådte kl. 10.55, før behandlingen av sak 06/2018.»."""
    language, key = held.language, f"minutes-{movement.move.value}"
    when = moment(held, movement.at) if movement.at else ""
    how = ", ".join(filter(None, (when, _where(held, movement))))
    return say(language, key, name=movement.name, how=how)


def _where(held: Held, movement: Movement) -> str:
    """Tell at which case of the agenda somebody came or went, if that is known."""
    if not movement.item:
        return ""
    place = "before" if movement.move in (Move.LEFT, Move.WENT_OUT) else "from"
    key = f"minutes-{'under' if movement.is_under else place}"
    return say(held.language, key, case=movement.item)
