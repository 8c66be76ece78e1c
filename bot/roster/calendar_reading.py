"""Reading a calendar file: each event in it is a meeting of one body, or a fault."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from icalendar import Calendar, Component

from bot import dates
from bot.meeting import Form
from bot.orders import Language
from bot.plan import MOST_DAYS, other_day
from bot.roster.checks import check
from bot.roster.fault import Fault, Whereabouts
from bot.roster.reading import Reading
from bot.roster.roster import Body, Meeting, Roster
from bot.roster.words import fold, tidy

#: How much of an event's name is repeated to whoever reads of it.
NAME_LIMIT: Final = 60
_REMOTE: Final = re.compile(r"(https?://|microsoft teams|zoom)", re.IGNORECASE)
_NO_CALENDAR: Final = (
    "Dette er ikke en kalenderfil. Eksporter kalenderen som .ics, og prøv på nytt."
)
_NO_EVENTS: Final = "Det er ingen møter i kalenderfilen."


class _Unfit(Exception):  # noqa: N818  # a state of the file, said to its writer
    """An event is no meeting that can be planned; the text says what to do."""


@dataclass(frozen=True, kw_only=True)
class _Whose:
    """Whose meetings they are, and where a meeting is that says nothing of it."""

    body: Body
    place: str
    at: Whereabouts


def read_calendar(content: bytes, body: Body, *, file: str, place: str = "") -> Reading:
    """Read a body's meetings from a calendar file.

    Args:
        place: Where a meeting is held of which the file does not say it.
    """
    at = Whereabouts(file=file)
    try:
        calendar = Calendar.from_ical(content)
    except (ValueError, IndexError, KeyError):
        return Reading(faults=(Fault(where=at, text=_NO_CALENDAR),))
    events = [each for each in calendar.walk("VEVENT") if not _is_cancelled(each)]
    if not events:
        return Reading(faults=(Fault(where=at, text=_NO_EVENTS),))
    whose = _Whose(body=body, place=place, at=at)
    meetings: dict[Meeting, None] = {}
    faults: list[Fault] = []
    for event in events:
        try:
            meetings[_meeting(event, whose)] = None
        except _Unfit as unfit:
            faults.append(Fault(where=at, text=f"{_named(event)}: {unfit}"))
    roster = Roster(bodies=(body,), meetings=tuple(meetings))
    return Reading(roster=roster, faults=(*faults, *_checked(roster)))


def _is_cancelled(event: Component) -> bool:
    return str(event.get("status", "")).upper() == "CANCELLED"


def _checked(roster: Roster) -> Iterator[Fault]:
    """Find what is wrong with the meetings among themselves."""
    for fault in check(roster):
        yield Fault(where=fault.where.column_named(""), text=fault.text)


def _meeting(event: Component, whose: _Whose) -> Meeting:
    if any(name in event for name in ("rrule", "rdate", "recurrence-id")):
        raise _Unfit("Møtet gjentas. Legg inn hvert av møtene for seg.")
    starts, ends = _moment(event, "dtstart"), _ends(event)
    if (ends.date() - starts.date()).days >= MOST_DAYS:
        raise _Unfit(
            f"Møtet varer mer enn {MOST_DAYS} dager. Rett datoene, eller del det."
        )
    if ends <= starts:
        raise _Unfit("Møtet slutter før det begynner. Rett ett av klokkeslettene.")
    place = _text(event, "location") or whose.place
    if not place:
        raise _Unfit("Det mangler sted. Skriv det i kalenderen, eller etter --sted.")
    return Meeting(
        body=whose.body,
        day=starts.date(),
        starts=starts.time(),
        ends=ends.time(),
        last_day=other_day(starts.date(), ends.date()),
        place=place,
        form=Form.REMOTE if _REMOTE.match(place) else Form.PHYSICAL,
        title=_title(event, whose.body),
        at=whose.at,
    )


def _ends(event: Component) -> datetime:
    if "dtend" in event:
        return _moment(event, "dtend")
    if "duration" in event:
        ends: datetime = _moment(event, "dtstart") + event.decoded("duration")
        return ends
    raise _Unfit("Det står ikke når møtet slutter. Skriv det i kalenderen.")


def _moment(event: Component, name: str) -> datetime:
    """Read a moment in Oslo; a time without a zone is meant to be there."""
    found = _decoded(event, name)
    if not isinstance(found, datetime):
        raise _Unfit("Møtet varer hele dagen. Skriv når det begynner og slutter.")
    if found.tzinfo is None:
        found = found.replace(tzinfo=dates.OSLO)
    local = dates.local(found)
    # A calendar may keep seconds; a plan has none.
    return local.replace(second=0, microsecond=0, tzinfo=None, fold=0)


def _decoded(event: Component, name: str) -> Any:  # noqa: ANN401  # whatever stands there
    try:
        return event.decoded(name)
    except (KeyError, ValueError, AttributeError):
        raise _Unfit("Tidspunktet kan ikke leses. Rett det i kalenderen.") from None


def _title(event: Component, body: Body) -> str:
    """Find what a meeting is called besides what its body is."""
    summary = _text(event, "summary")
    whole = f"{body.name}, {body.organisation}"
    if fold(summary) in map(fold, (body.name, whole)):
        return ""
    head, mark, title = summary.partition(": ")
    return title if mark and fold(head) in map(fold, (body.name, whole)) else summary


def _text(event: Component, name: str) -> str:
    return tidy(str(event.get(name, "")))[:300]


def _named(event: Component) -> str:
    """Name an event so that its owner finds it: «Årsmøte» 4. mars 2027."""
    name = f"«{_text(event, 'summary')[:NAME_LIMIT] or 'Uten navn'}»"
    starts = event.get("dtstart")
    day = getattr(starts, "dt", None)
    if not isinstance(day, date):
        return name
    return f"{name} {dates.plain_date(Language.BOKMAL, day)}"
