"""The minutes as plain text, to paste into an e-mail or another system."""

import re
from collections.abc import Iterator
from typing import Final

from bot.minutes.blocks import Block, Labelled, Listed
from bot.minutes.case import Case
from bot.minutes.minutes import Minutes
from bot.plain_text import paragraphs

#: One empty line is enough.
GAPS: Final = re.compile(r"\n{3,}")

#: Where somebody signs.
LINE: Final = "______________________________"


def to_text(minutes: Minutes) -> str:
    """Write all of the minutes as lines, with an empty one between what is apart."""
    text = "\n".join(paragraphs(line) for line in _lines(minutes))
    return GAPS.sub("\n\n", text).rstrip() + "\n"


def _lines(minutes: Minutes) -> Iterator[str]:
    yield minutes.organisation
    yield minutes.title
    yield minutes.status
    yield ""
    yield from (f"{label}: {text}" for label, text in minutes.head)
    for block in minutes.attendance:
        yield from _block(block)
    for case in minutes.cases:
        yield from _case(case)
    for name, title in minutes.signatures:
        yield from ("", "", LINE, *filter(None, (name,)), title)
    yield from ("", minutes.closing)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Labelled(label="", text=text):
            yield text
        case Labelled(label=label, text=text):
            yield f"{label}: {text}"
        case Listed(label=label, lines=lines):
            yield from ("", f"{label}:", *lines, "")
        case _:
            yield from ("", f"{block.label}:", "\t".join(block.columns))
            yield from ("\t".join(row) for row in block.rows)
            yield ""


def _case(case: Case) -> Iterator[str]:
    yield from ("", case.heading, *case.parts, *case.happened, *case.account)
    for passage in case.passages:
        yield from (f"{passage.label}:", *passage.paragraphs)
