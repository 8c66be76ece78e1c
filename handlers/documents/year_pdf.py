"""A year list as a PDF that prints well and can be read aloud (PDF/UA-1)."""

import json
from collections.abc import Iterator
from datetime import datetime
from importlib.resources import files

from bot.planning.year_list import YearList
from handlers.documents.letters import shown
from handlers.documents.typesetting import typeset
from handlers.documents.xml_text import clean_line


def to_pdf(listed: YearList, *, made_at: datetime) -> bytes:
    """Write the list as a PDF, on one page where that is possible."""
    source = files(__package__).joinpath("year_list.typ").read_bytes()
    said = json.dumps(_data(listed), ensure_ascii=False)
    return typeset(source, "pdf", made_at=made_at, standards=("ua-1",), year=said)


def _data(listed: YearList) -> dict[str, object]:
    months = [
        {
            "name": _said(month.name),
            "lines": [[*map(_said, listed.cells(line))] for line in month.lines],
        }
        for month in listed.months
    ]
    return {
        "language": listed.language.value,
        "organisation": _said(listed.organisation),
        "title": _said(listed.title),
        "version": _said(listed.version),
        "headings": listed.headings,
        "widths": list(_widths(listed)),
        "months": months,
        "none": _said(listed.none),
    }


def _widths(listed: YearList) -> Iterator[int]:
    """Tell how the columns share the page; 0 is as wide as it must be.

    What is typed by people may be long, and is what gives way: names the least.
    """
    yield from (0, 0)
    if listed.has_bodies:
        yield 8
    yield 6
    if listed.has_titles:
        yield 5
    if listed.has_deadlines:
        yield 0


def _said(text: str) -> str:
    return shown(clean_line(text))
