"""A year list as a PDF that prints well and can be read aloud (PDF/UA-1)."""

import json
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
    # A day at the end is as short as one at the beginning.
    last = len(listed.headings) - listed.has_deadlines
    return {
        "language": listed.language.value,
        "organisation": _said(listed.organisation),
        "title": _said(listed.title),
        "version": _said(listed.version),
        "headings": listed.headings,
        # What is typed by people may be long, and is what gives way.
        "widths": [1 < n < last for n in range(len(listed.headings))],
        "months": months,
        "none": _said(listed.none),
    }


def _said(text: str) -> str:
    return shown(clean_line(text))
