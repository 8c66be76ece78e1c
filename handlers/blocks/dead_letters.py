"""What did not arrive of a meeting: to whom, what it was, and what was in the way."""

from collections.abc import Sequence
from typing import Final

from bot.dead_letters import Cause, DeadLetter
from bot.orders import Language
from bot.person import Person
from bot.phrases import say
from handlers.blocks.elements import Block, context, escape, section
from handlers.blocks.listing import within

#: What a section can bear of it, in characters, with room for its title.
LIMIT: Final = 2500


def dead_letters(
    language: Language, lost: Sequence[DeadLetter], *, minutes: str = "either"
) -> list[Block]:
    """List what was lost, one line for each person and what was in the way.

    Args:
        minutes: What the body's minutes are called.
    """
    if not lost:
        return []
    together: dict[tuple[Person, Cause], list[str]] = {}
    for letter in lost:
        what = say(language, f"dead-letter-{letter.kind.value}", minutes=minutes)
        together.setdefault((letter.to, letter.cause), []).append(what)
    lines = [_line(language, *who, what) for who, what in together.items()]
    title = say(language, "dead-letters-title")
    text = within(language, lines, LIMIT)
    return [
        section(f"{title}\n{text}"),
        context(say(language, "dead-letters-hint")),
    ]


def _line(language: Language, person: Person, cause: Cause, lost: Sequence[str]) -> str:
    return say(
        language,
        "dead-letters-line",
        name=escape(person.name),
        # The same may have been said of several versions of the meeting.
        lost=", ".join(dict.fromkeys(lost)),
        why=say(language, f"dead-letters-{cause.value}"),
    )
