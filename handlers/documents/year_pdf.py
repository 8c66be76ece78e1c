"""A year list as a PDF that prints well and can be read aloud (PDF/UA-1)."""

import json
from datetime import datetime
from importlib.resources import files
from typing import Final

from bot.planning.year_columns import column_widths
from bot.planning.year_list import YearList
from handlers.documents.letters import shown
from handlers.documents.typesetting import typeset
from handlers.documents.xml_text import clean_line

#: How wide the page is between its margins, and how large its letters, in points.
_WIDTH: Final = 516
_SIZE: Final = 11


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
        "widths": column_widths(listed, room=_WIDTH, size=_SIZE),
        "months": months,
        "none": _said(listed.none),
    }


def _said(text: str) -> str:
    return shown(clean_line(text))
