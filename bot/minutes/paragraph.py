"""Form A1: one running paragraph, «Navn, Kommune, Navn, Kommune»."""

from collections.abc import Iterator

from bot.minutes.blocks import Block, Labelled
from bot.minutes.facts import Held
from bot.minutes.groups import Group, Label
from bot.minutes.names import joined, label, of_one, placed
from bot.phrases import say


def paragraph(held: Held, group: Group) -> Iterator[Block]:
    """Write a group as one paragraph; of the secretariat the names alone."""
    language = held.language
    people = of_one(language, group.here)
    if group.label is Label.SECRETARIAT:
        run = joined(language, [who.name for who in group.here])
    else:
        here = [placed(language, who) for who in people]
        run = ", ".join([*here, *(placed(language, who) for who in group.away)])
    none = say(language, "minutes-none")
    yield Labelled(label=label(language, group.label), text=run or none)
