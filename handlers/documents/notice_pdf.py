"""A notice as a PDF that prints well and can be read aloud (PDF/UA-1)."""

import json
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from typing import Final

from bot.phrases import say
from bot.written_notice import ListedCase, WrittenNotice
from handlers.documents.letters import shown
from handlers.documents.typesetting import typeset
from handlers.documents.xml_text import clean, clean_line

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
        "organisation": _line(notice.organisation),
        "title": _line(notice.title),
        "sent": _line(notice.sent),
        "changes": [*map(_line, notice.changes)],
        "head": [[_line(label), _line(text)] for label, text in notice.head],
        "called": [
            [*map(_line, (row.function, row.name, row.represents))]
            for row in notice.called
        ],
        "programme": [[*map(_line, row)] for row in notice.programme],
        "cases": [*map(_case, notice.cases)],
        "closing": _line(notice.closing),
        "signatures": [[*map(_line, row)] for row in notice.signatures],
        "said": {name: say(notice.language, f"written-{name}") for name in SAID},
    }


def _case(case: ListedCase) -> dict[str, object]:
    return {
        "heading": _line(case.heading),
        "about": _line(case.about),
        "parts": [*map(_line, case.parts)],
        "proposal": _lines(case.proposal),
        "enclosures": [
            {"text": _line(each.text), "link": clean_line(each.link)}
            for each in case.enclosures
        ],
    }


def _lines(text: str) -> str:
    """Keep the lines of a longer text, and put a box for what can't be shown."""
    return "\n".join(shown(line) for line in clean(text).splitlines())


def _line(text: str) -> str:
    return shown(clean_line(text))
