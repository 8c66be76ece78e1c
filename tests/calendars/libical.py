"""libical, which GNOME's and many other calendars read with, asked what it thinks.

Debian's package `libical3`; `make test` sees to it that it is there.
"""

from ctypes import CDLL, Structure, c_char_p, c_int, c_int64, c_void_p, cast
from datetime import UTC, datetime
from functools import cache


class Time(Structure):
    """A time as libical has it, by its `struct icaltimetype`."""

    _fields_ = (
        ("year", c_int),
        ("month", c_int),
        ("day", c_int),
        ("hour", c_int),
        ("minute", c_int),
        ("second", c_int),
        ("is_date", c_int),
        ("is_daylight", c_int),
        ("zone", c_void_p),
    )


def faults(raw: bytes) -> list[str]:
    """List what libical finds wrong, as it writes it into the file."""
    library, calendar = _library(), _parsed(raw)
    library.icalrestriction_check(calendar)
    checked = cast(library.icalcomponent_as_ical_string(calendar), c_char_p).value
    assert checked
    # Now and then libical writes a stray byte where it folds a line.
    rows = checked.replace(b"\r\n ", b"").decode(errors="replace").split("\r\n")
    library.icalcomponent_free(calendar)
    return [row for row in rows if row.startswith("X-LIC-ERROR")]


def moments(raw: bytes) -> list[tuple[datetime, datetime]]:
    """Read when each event begins and ends, by the time zone in the file."""
    library, calendar = _library(), _parsed(raw)
    kind = library.icalcomponent_string_to_kind(b"VEVENT")
    event = library.icalcomponent_get_first_component(calendar, kind)
    found = []
    while event:
        start = _moment(library.icalcomponent_get_dtstart(event))
        found.append((start, _moment(library.icalcomponent_get_dtend(event))))
        event = library.icalcomponent_get_next_component(calendar, kind)
    library.icalcomponent_free(calendar)
    return found


def _parsed(raw: bytes) -> int:
    calendar: int | None = _library().icalparser_parse_string(raw)
    assert calendar, "libical can't read it at all"
    return calendar


def _moment(time: Time) -> datetime:
    seconds = _library().icaltime_as_timet_with_zone(time, time.zone)
    return datetime.fromtimestamp(seconds, UTC)


@cache
def _library() -> CDLL:
    library = CDLL("libical.so.3")
    library.icalparser_parse_string.argtypes = [c_char_p]
    library.icalparser_parse_string.restype = c_void_p
    library.icalrestriction_check.argtypes = [c_void_p]
    library.icalcomponent_as_ical_string.argtypes = [c_void_p]
    library.icalcomponent_as_ical_string.restype = c_char_p
    library.icalcomponent_free.argtypes = [c_void_p]
    library.icalcomponent_string_to_kind.argtypes = [c_char_p]
    for name in ("first", "next"):
        walk = library[f"icalcomponent_get_{name}_component"]
        walk.argtypes, walk.restype = [c_void_p, c_int], c_void_p
        setattr(library, f"icalcomponent_get_{name}_component", walk)
    for name in ("dtstart", "dtend"):
        get = library[f"icalcomponent_get_{name}"]
        get.argtypes, get.restype = [c_void_p], Time
        setattr(library, f"icalcomponent_get_{name}", get)
    library.icaltime_as_timet_with_zone.argtypes = [Time, c_void_p]
    library.icaltime_as_timet_with_zone.restype = c_int64
    return library
