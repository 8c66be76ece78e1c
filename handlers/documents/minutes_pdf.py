"""The minutes as a PDF that prints well and can be read aloud (PDF/UA-1)."""

import json
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from typing import Final

from bot.minutes.blocks import Block, Labelled, Listed
from bot.minutes.case import Case
from bot.minutes.minutes import Minutes
from bot.minutes.plain import LINE
from handlers.documents.letters import shown_line, shown_lines
from handlers.documents.typesetting import typeset
from handlers.documents.unbroken import unbroken

#: Minutes are set once for all who get them.
KEPT: Final = 8


@lru_cache(maxsize=KEPT)
def to_pdf(minutes: Minutes, *, made_at: datetime) -> bytes:
    """Write the minutes as a PDF."""
    source = files(__package__).joinpath("minutes.typ").read_bytes()
    said = json.dumps(_data(minutes), ensure_ascii=False)
    return typeset(source, "pdf", made_at=made_at, standards=("ua-1",), minutes=said)


def _data(minutes: Minutes) -> dict[str, object]:
    return {
        "language": minutes.language.value,
        "organisation": shown_line(minutes.organisation),
        "title": shown_line(minutes.title),
        "headline": unbroken(shown_line(minutes.title)),
        "status": shown_line(minutes.status),
        "blocks": [
            *({"label": shown_line(a), "text": shown_line(b)} for a, b in minutes.head),
            *map(_block, minutes.attendance),
        ],
        "cases": [*map(_case, minutes.cases)],
        "signatures": [
            [shown_line(name), shown_line(title)] for name, title in minutes.signatures
        ],
        "line": LINE,
        "closing": shown_line(minutes.closing),
    }


def _block(block: Block) -> dict[str, object]:
    label = shown_line(block.label)
    match block:
        case Labelled(text=text):
            return {"label": label, "text": shown_line(text)}
        case Listed(lines=lines):
            return {"label": label, "lines": [*map(shown_line, lines)]}
        case _:
            return {
                "label": label,
                "columns": [*map(shown_line, block.columns)],
                "rows": [[*map(shown_line, row)] for row in block.rows],
            }


def _case(case: Case) -> dict[str, object]:
    return {
        "heading": unbroken(shown_line(case.heading)),
        "parts": [*map(shown_line, (*case.parts, *case.happened))],
        "account": [*map(shown_line, case.account)],
        "passages": [
            {
                "label": shown_line(passage.label),
                "paragraphs": [*map(shown_lines, passage.paragraphs)],
            }
            for passage in case.passages
            if passage.paragraphs
        ],
    }
