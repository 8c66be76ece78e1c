"""What did not arrive of a meeting: to whom, what it was, and what was in the way."""

from collections.abc import Sequence
from typing import Final

from bot.dead_letters import Cause, DeadLetter
from bot.message import Kind
from bot.orders import Language
from bot.person import Person
from bot.phrases import say
from handlers.blocks.elements import Block, context, escape, section
from handlers.blocks.listing import within

#: What a section can bear of it, in characters, with room for its title.
LIMIT: Final = 2500


def dead_letters(language: Language, lost: Sequence[DeadLetter]) -> list[Block]:
    """List what was lost, one line for each person and what was in the way."""
    if not lost:
        return []
    together: dict[tuple[Person, Cause], list[Kind]] = {}
    for letter in lost:
        together.setdefault((letter.to, letter.cause), []).append(letter.kind)
    lines = [_line(language, *who, kinds) for who, kinds in together.items()]
    title = say(language, "dead-letters-title")
    text = within(language, lines, LIMIT)
    return [
        section(f"{title}\n{text}"),
        context(say(language, "dead-letters-hint")),
    ]


def _line(
    language: Language, person: Person, cause: Cause, kinds: Sequence[Kind]
) -> str:
    # The same may have been said of several versions of the meeting.
    lost = [say(language, f"dead-letter-{kind.value}") for kind in dict.fromkeys(kinds)]
    return say(
        language,
        "dead-letters-line",
        name=escape(person.name),
        lost=", ".join(lost),
        why=say(language, f"dead-letters-{cause.value}"),
    )
