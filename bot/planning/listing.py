"""Several things in one sentence: all of them, or either."""

from collections.abc import Sequence

from bot.orders import Language
from bot.phrases import say


def listed(language: Language, words: Sequence[str]) -> str:
    """Write «Astrid Brekke, Dag Øverby og Eli Ødegård»."""
    if len(words) <= 1:
        return "".join(words)
    return say(language, "collision-and", some=", ".join(words[:-1]), last=words[-1])


def either(language: Language, words: Sequence[str]) -> str:
    """Write «14, 21 eller 28»."""
    if len(words) <= 1:
        return "".join(words)
    return say(language, "plan-either", some=", ".join(words[:-1]), last=words[-1])
