"""Who was there and who was away, in the form that the body uses."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from bot.minutes.blocks import Block, Labelled
from bot.minutes.by_participant import by_participant
from bot.minutes.by_role import by_role
from bot.minutes.facts import Held
from bot.minutes.groups import Group, Label, groups
from bot.minutes.lines import lines
from bot.minutes.movements import sentences
from bot.minutes.paragraph import paragraph
from bot.minutes.table import table
from bot.orders import MinutesForm

_FORMS: Final[Mapping[MinutesForm, Callable[[Held, Group], Iterator[Block]]]] = {
    MinutesForm.PARAGRAPH: paragraph,
    MinutesForm.LINES: lines,
    MinutesForm.BY_PARTICIPANT: by_participant,
    MinutesForm.BY_ROLE: by_role,
    MinutesForm.TABLE: table,
}


def attendance(held: Held, form: MinutesForm) -> Iterator[Block]:
    """List who was there and who was away (kommuneloven § 11-4 letter b)."""
    for group in groups(held):
        yield from _FORMS[form](held, group)
        if group.label is Label.PRESENT:
            said = (*filter(None, (held.quorum,)), *sentences(held))
            yield from (Labelled(label="", text=each) for each in said)
