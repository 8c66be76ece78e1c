"""All that there is of a meeting as one zip: documents, calendar, record and trail."""

import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date, datetime
from io import BytesIO
from typing import Any, Final

from bot import dates, ics
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.minutes.archive import moetemappe
from bot.minutes.trace import Trace
from bot.room.presence import Presence
from handlers.documents import notice
from handlers.documents.file_name import file_name
from handlers.documents.minutes import ENDINGS, issued_name
from handlers.rendering import File
from storage import Store

NAME: Final = "Arkiv"


def archive(store: Store, meeting: Meeting, *, made_at: datetime) -> File:
    """Put everything of a meeting into one file.

    Why somebody was away is not among it, as it is nowhere in what is read here.
    """
    documents = {each.name: each.content for each in _documents(store, meeting)}
    described = moetemappe(Presence(meeting), documents)
    parts = {
        **documents,
        "mote.ics": ics.one(meeting),
        "moetemappe.json": _json(described),
        "rom.json": _json(asdict(meeting.room)),
        f"{minutes_word(meeting.body.orders)}.json": _json(asdict(meeting.minutes)),
        "spor.json": _json([_trace(each) for each in store.traces(meeting.id)]),
    }
    content = _zipped(parts, made_at)
    return File(name=file_name(NAME, meeting, "zip"), content=content)


def _documents(store: Store, meeting: Meeting) -> Iterator[File]:
    """Give the notice, and every issue of the minutes as it was given out."""
    if meeting.dispatches:
        yield notice.pdf(meeting)
    for issue in meeting.minutes.issues:
        for ending in ENDINGS:
            content = store.issuing.file(meeting.id, issue.number, ending)
            if content is not None:
                name = issued_name(meeting, issue.number, ending)
                yield File(name=name, content=content)


def _trace(trace: Trace) -> Mapping[str, Any]:
    return asdict(trace)


def _json(facts: Any) -> bytes:  # noqa: ANN401  # whatever a record holds
    said = json.dumps(_plain(facts), ensure_ascii=False, indent=2)
    return said.encode()


def _plain(value: Any) -> Any:  # noqa: ANN401  # as above
    """Write a value as JSON can hold it; of people only who they are."""
    match value:
        case {"slack": _, "id": id, "name": name}:
            return {"id": id, "name": name}
        case dict():
            return {str(key): _plain(each) for key, each in value.items()}
        case list() | tuple():
            return [_plain(each) for each in value]
        case datetime():
            return dates.local(value).isoformat()
        case date():
            return value.isoformat()
    return value


def _zipped(parts: Mapping[str, bytes], made_at: datetime) -> bytes:
    file = BytesIO()
    stamp = dates.local(made_at).timetuple()[:6]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as folder:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, date_time=stamp)
            entry.compress_type = zipfile.ZIP_DEFLATED
            folder.writestr(entry, content)
    return file.getvalue()
