"""What only the secretariat sees of a meeting: why people stay away, and what was lost.

It is shown in a dialog and never in a message, so that nothing of it stays in Slack.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.dead_letters import DeadLetter
from bot.law import minutes_word
from bot.meeting import Apology, Meeting, Summons
from bot.phrases import say
from handlers.blocks.dead_letters import dead_letters
from handlers.blocks.elements import Block, divider, escape, section

#: Each may be long, and a dialog of Slack's holds 100 blocks.
APOLOGIES_AT_MOST: Final = 60
#: How much of a note there is room for beside a name and a reason.
NOTE_LIMIT: Final = 2500


def confidential(meeting: Meeting, *, lost: Sequence[DeadLetter]) -> list[Block]:
    """List what did not arrive, and the apologies with their reasons."""
    orders = meeting.body.orders
    language = orders.language
    blocks = dead_letters(language, lost, minutes=minutes_word(orders))
    if apologies := tuple(_apologies(meeting)):
        title = section(f"*{say(language, 'status-confidential')}*")
        blocks += [divider(), title, *map(section, apologies[:APOLOGIES_AT_MOST])]
    return blocks


def _apologies(meeting: Meeting) -> Iterator[str]:
    for _, summons in meeting.summonses():
        if summons.apology:
            yield apology_line(meeting, summons, summons.apology)


def apology_line(meeting: Meeting, summons: Summons, apology: Apology) -> str:
    """Tell why somebody stays away, where only a secretary looks."""
    language = meeting.body.orders.language
    name = escape(summons.person.name)
    note = escape(apology.note, limit=NOTE_LIMIT)
    if apology.reason is None:
        return say(language, "status-apology-only-note", name=name, note=note)
    reason = say(language, f"reason-{apology.reason.value}").lower()
    phrase = "status-apology-note" if note else "status-apology"
    return say(language, phrase, name=name, reason=reason, note=note)
