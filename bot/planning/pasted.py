"""Pasted plans: «Torsdag 22. februar kl. 09.00–11.15 Drammen rådhus», line by line."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot import dates
from bot.orders import Language
from bot.phrases import say
from bot.planning import plan_line
from bot.planning.plan_line import PlanLine
from bot.planning.time_reading import Misreading, Unread, Usual
from bot.roster.words import tidy

_BULLET: Final = re.compile(r"^[\s•*·–-]+")


@dataclass(frozen=True, kw_only=True)
class Misread:
    """A line that can't be read, why, and what may have been meant."""

    #: Counted from 1, as the person who pasted it counts.
    line: int
    text: str
    why: Misreading
    #: What stands there and is wrong, in a word: «Måndag».
    word: str = ""
    #: The day as it was read, and the one that it disagrees with or was meant for.
    day: date | None = None
    likely: date | None = None


@dataclass(frozen=True, kw_only=True)
class Pasted:
    """What a pasted text says, in its order, and the lines that can't be read."""

    lines: tuple[PlanLine, ...] = ()
    faults: tuple[Misread, ...] = field(default=())


def read(text: str, usual: Usual) -> Pasted:
    """Read a plan with a meeting on each line; empty lines part them."""
    lines: list[PlanLine] = []
    faults: list[Misread] = []
    for number, line in _lines(text):
        try:
            lines.append(plan_line.read(line, usual))
        except Unread as unread:
            bare = Misread(line=number, text=line, why=unread.why)
            faults.append(_with(bare, unread.facts))
    return Pasted(lines=tuple(lines), faults=tuple(faults))


def sentence(language: Language, misread: Misread) -> str:
    """Say what is wrong with a line, and what would be right."""
    facts: Mapping[str, date | None] = {"day": misread.day, "likely": misread.likely}
    days = {n: dates.long_date(language, d) if d else "" for n, d in facts.items()}
    key = f"pasted-{misread.why.value.replace('_', '-')}"
    line = str(misread.line)
    return say(language, key, line=line, text=misread.text, word=misread.word, **days)


def _with(misread: Misread, facts: Mapping[str, object]) -> Misread:
    return Misread(**{**vars(misread), **facts})


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        if bare := tidy(_BULLET.sub("", line)):
            yield number, bare
