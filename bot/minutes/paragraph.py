"""Form A1: one running paragraph, «Navn, Kommune, Navn, Kommune»."""

from collections.abc import Iterator

from bot.minutes.blocks import Block, Labelled
from bot.minutes.facts import Held
from bot.minutes.groups import Group, Label
from bot.minutes.names import joined, label, of_one, placed
from bot.phrases import say


def paragraph(held: Held, group: Group) -> Iterator[Block]:
    """Write a group as one paragraph beside its label."""
    none = say(held.language, "minutes-none")
    text = run(held, group) or none
    yield Labelled(label=label(held.language, group.label), text=text)


def run(held: Held, group: Group) -> str:
    """Write a group in one go; of the secretariat the names alone."""
    if group.label is Label.SECRETARIAT:
        return joined(held.language, [who.name for who in group.here])
    here = [placed(held.language, who) for who in of_one(held.language, group.here)]
    return ", ".join([*here, *(placed(held.language, who) for who in group.away)])
