"""A notice as a PDF that prints well and can be read aloud (PDF/UA-1)."""

import json
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from typing import Final

from bot.phrases import say
from bot.written_notice import ListedCase, WrittenNotice
from handlers.documents.letters import shown_line, shown_lines
from handlers.documents.typesetting import typeset
from handlers.documents.xml_text import clean_line

#: What the document says by itself.
SAID: Final = (
    "changes",
    "programme",
    "agenda",
    "proposal",
    "papers",
    "called",
    "function",
    "name",
    "represents",
)
#: A notice is set once for all who get it.
KEPT: Final = 16


@lru_cache(maxsize=KEPT)
def to_pdf(notice: WrittenNotice, *, made_at: datetime) -> bytes:
    """Write the notice as a PDF."""
    source = files(__package__).joinpath("notice.typ").read_bytes()
    said = json.dumps(_data(notice), ensure_ascii=False)
    return typeset(source, "pdf", made_at=made_at, standards=("ua-1",), notice=said)


def _data(notice: WrittenNotice) -> dict[str, object]:
    return {
        "language": notice.language.value,
        "organisation": shown_line(notice.organisation),
        "title": shown_line(notice.title),
        "sent": shown_line(notice.sent),
        "changes": [*map(shown_line, notice.changes)],
        "head": [[shown_line(label), shown_line(text)] for label, text in notice.head],
        "called": [
            [*map(shown_line, (row.function, row.name, row.represents))]
            for row in notice.called
        ],
        "programme": [[*map(shown_line, row)] for row in notice.programme],
        "cases": [*map(_case, notice.cases)],
        "closing": shown_line(notice.closing),
        "signatures": [[*map(shown_line, row)] for row in notice.signatures],
        "said": {name: say(notice.language, f"written-{name}") for name in SAID},
    }


def _case(case: ListedCase) -> dict[str, object]:
    return {
        "heading": shown_line(case.heading),
        "about": shown_line(case.about),
        "parts": [*map(shown_line, case.parts)],
        "proposal": shown_lines(case.proposal),
        "enclosures": [
            {"text": shown_line(each.text), "link": clean_line(each.link)}
            for each in case.enclosures
        ],
    }
