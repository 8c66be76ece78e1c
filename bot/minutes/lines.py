"""Form A2: one person on each line, «Navn / Kommune»."""

from collections.abc import Iterator

from bot.minutes.blocks import Block, Listed
from bot.minutes.facts import Absentee, Attendee, Held
from bot.minutes.groups import Group
from bot.minutes.names import label, of_one, placed
from bot.phrases import say


def lines(held: Held, group: Group) -> Iterator[Block]:
    """Write a group with a line for each."""
    language = held.language
    people: list[Attendee | Absentee] = [*of_one(language, group.here), *group.away]
    written = tuple(placed(language, who, between=" / ") for who in people)
    none = say(language, "minutes-none")
    yield Listed(label=label(language, group.label), lines=written or (none,))
