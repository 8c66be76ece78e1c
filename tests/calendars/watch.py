"""All that our own suite knows to ask of a calendar that people subscribe to.

What it says is held against the record that it was written from, so that a file may be
right in every letter and still be wrong.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from bot.dates import OSLO
from bot.ics import stamp, uid
from bot.meeting import Meeting, Status
from bot.person import Person
from bot.time_zone import OSLO_BLOCK
from tests.calendars.lint import File, Property, lint

_STATUS: Final = {
    Status.PLANNED: "TENTATIVE",
    Status.CALLED: "CONFIRMED",
    Status.CANCELLED: "CANCELLED",
}


def faults(raw: bytes, meetings: Sequence[Meeting], person: Person) -> list[str]:
    """List what is wrong with a person's calendar of some meetings."""
    return [
        *lint(raw),
        *_of_the_whole(raw),
        *_of_the_events(raw, meetings, person),
        *_of_the_cases(raw, meetings),
    ]


def _of_the_whole(raw: bytes) -> Iterator[str]:
    file = File(raw=raw)
    if file.methods:
        yield "asks something of a calendar that only looks"
    if raw.count(OSLO_BLOCK) != 1:
        yield "tells another time zone than the one that every calendar reads right"
    for name in ("NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"):
        if sum(prop.name == name for prop in file.properties) != 1:
            yield f"does not say {name} once"


def _of_the_events(
    raw: bytes, meetings: Sequence[Meeting], person: Person
) -> Iterator[str]:
    told = [_plain(event) for event in File(raw=raw).parts("VEVENT")]
    expected = [_expected(each, person) for each in meetings]
    if [event.get("UID") for event in told] != [event["UID"] for event in expected]:
        yield "does not have the meetings of the record, in their order"
    for event, record in zip(told, expected, strict=False):
        for name, value in record.items():
            if event.get(name) != value:
                yield f"says {name} {event.get(name)}, where the record says {value}"


def _of_the_cases(raw: bytes, meetings: Sequence[Meeting]) -> Iterator[str]:
    """Ask that none is named, for it may be closed to the public later."""
    text = raw.replace(b"\r\n ", b"").decode(errors="replace")
    for title in {item.title for each in meetings for item in each.agenda}:
        if title in text:
            yield f"names the case {title}"


def _expected(meeting: Meeting, person: Person) -> dict[str, str]:
    is_cancelled = meeting.status is Status.CANCELLED
    called = [summons for _, summons in meeting.called(person.id)]
    stays_away = bool(called) and not any(summons.stands for summons in called)
    stamped = f"{stamp(meeting, person.id):%Y%m%dT%H%M%SZ}"
    name = f"{meeting.body.name}, {meeting.body.organisation}"
    begins = f"AVLYST: {name}" if is_cancelled else name
    return {
        "UID": uid(meeting),
        "SEQUENCE": str(meeting.sequence),
        "DTSTAMP": stamped,
        "LAST-MODIFIED": stamped,
        "DTSTART": _moment(meeting.starts_at),
        "DTEND": _moment(meeting.ends_at),
        "STATUS": _STATUS[meeting.status],
        "TRANSP": "TRANSPARENT" if is_cancelled or stays_away else "OPAQUE",
        "SUMMARY": begins,
    }


def _plain(event: tuple[Property, ...]) -> dict[str, str]:
    """Read an event as a calendar does that knows when it is in Oslo."""
    told = {prop.name: prop.value.replace("\\", "") for prop in event}
    for prop in event:
        if prop.name in {"DTSTART", "DTEND"}:
            told[prop.name] = _read(prop)
        if prop.name == "SUMMARY":
            told[prop.name] = told[prop.name].partition(": Ekstra")[0]
            told[prop.name] = told[prop.name].partition(": Seminar")[0]
    return told


def _read(prop: Property) -> str:
    try:
        clock = datetime.strptime(prop.value.rstrip("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007  # the zone stands beside it
    except ValueError:
        return prop.value
    if prop.value.endswith("Z"):
        return _moment(clock.replace(tzinfo=UTC))
    if prop.parameters != ";TZID=Europe/Oslo":
        return f"{prop.value} nowhere in particular"
    return _moment(clock.replace(tzinfo=OSLO))


def _moment(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M}"
