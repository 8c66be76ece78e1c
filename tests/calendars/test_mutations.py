"""Ways for our renderer to be wrong: each is caught by what our own suite asks.

They are those that were tried on other people's programs, most of which let most of
them pass. Each is a change of what is written, as a slip in the renderer would make it.
"""

import re
from collections.abc import Callable

import pytest

from bot.time_zone import OSLO_BLOCK
from tests.builders import ASTRID
from tests.calendars.samples import SAMPLES, TODAY, a_year
from tests.calendars.watch import faults
from tests.feeds import is_shown

Slip = Callable[[bytes], bytes]
FEED = SAMPLES["feed-member"]
SEEN = [each for each in a_year() if is_shown(each, ASTRID.id, on=TODAY)]
EVENT = re.compile(rb"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", re.DOTALL)


def put(old: bytes, new: bytes, times: int = 1) -> Slip:
    """Write something in the place of something else."""
    return lambda raw: raw.replace(old, new, times)


def every(pattern: bytes, new: bytes) -> Slip:
    """Write something else wherever a line is of some kind."""
    return lambda raw: re.sub(pattern, new, raw, flags=re.MULTILINE)


def without(name: bytes) -> Slip:
    """Leave a property out everywhere."""
    return every(rb"^%b[;:][^\r]*\r\n(?: [^\r]*\r\n)*" % name, b"")


def zone(old: bytes, new: bytes) -> Slip:
    """Write the time zone in another way."""
    return lambda raw: raw.replace(OSLO_BLOCK, OSLO_BLOCK.replace(old, new))


def in_the_cancelled(old: bytes, new: bytes) -> Slip:
    """Write the entry of the meeting that is called off in another way."""
    return lambda raw: EVENT.sub(
        lambda found: found[0].replace(old, new) if b"AVLYST" in found[0] else found[0],
        raw,
    )


SLIPS: dict[str, Slip] = {
    "nothing at all": lambda _: b"",
    "an error as HTML": lambda _: b"<html>Internal Server Error</html>",
    "a calendar without its end": put(b"END:VCALENDAR\r\n", b""),
    "no last line break": put(b"END:VCALENDAR\r\n", b"END:VCALENDAR"),
    "two calendars": lambda raw: raw + raw,
    "a byte order mark": lambda raw: b"\xef\xbb\xbf" + raw,
    "LF only": put(b"\r\n", b"\n", -1),
    "one LF": put(b"\r\nVERSION", b"\nVERSION"),
    "an empty line": put(b"\r\nBEGIN:VEVENT", b"\r\n\r\nBEGIN:VEVENT"),
    "no folding": put(b"\r\n ", b"", -1),
    "a fold without its space": put(b"\r\n ", b"\r\n"),
    "a fold inside a letter": put("ø".encode(), b"\xc3\r\n \xb8"),
    "another encoding": put("ø".encode(), "ø".encode("latin-1"), -1),
    "a bare comma": put(b"\\,", b",", -1),
    "a bare semicolon": put(b"\\;", b";", -1),
    "a line break in a text": put(b"\\n", b"\r\n"),
    "a control character": put(b"SUMMARY:", b"SUMMARY:\x00"),
    "no VERSION": without(b"VERSION"),
    "no PRODID": without(b"PRODID"),
    "no name": without(b"X-WR-CALNAME"),
    "a method": put(b"VERSION:2.0\r\n", b"VERSION:2.0\r\nMETHOD:PUBLISH\r\n"),
    "an interval that is no duration": put(b";VALUE=DURATION", b""),
    "no UID": without(b"UID"),
    "another UID each time": every(rb"^UID:[^\r]*", b"UID:7f3d-4b1c@radslag"),
    "one UID twice": put(b"UID:mote-2@", b"UID:mote-1@"),
    "no DTSTAMP": without(b"DTSTAMP"),
    "the time of writing as DTSTAMP": every(
        rb"^DTSTAMP:[^\r]*", b"DTSTAMP:20260203T000000Z"
    ),
    "a DTSTAMP of nowhere": every(rb"^(DTSTAMP:[^\rZ]*)Z", rb"\1"),
    "no LAST-MODIFIED": without(b"LAST-MODIFIED"),
    "no SEQUENCE": without(b"SEQUENCE"),
    "a SEQUENCE that does not move": put(b"SEQUENCE:1", b"SEQUENCE:0", -1),
    "a SEQUENCE below nothing": put(b"SEQUENCE:0", b"SEQUENCE:-1"),
    "no end": without(b"DTEND"),
    "an end and a length": put(b"DTEND;", b"DURATION:PT1H\r\nDTEND;"),
    "an end before the start": put(b":20260226T111500", b":20260226T081500"),
    "an end a day early": put(b":20260329T150000", b":20260328T150000"),
    "no start": without(b"DTSTART"),
    "a time of nowhere": put(b"DTSTART;TZID=Europe/Oslo:", b"DTSTART:", -1),
    "Oslo's hours as UTC": every(
        rb"^DTSTART;TZID=Europe/Oslo:([^\r]*)", rb"DTSTART:\1Z"
    ),
    "a zone by another name": put(
        b"TZID=Europe/Oslo", b"TZID=W. Europe Standard Time", -1
    ),
    "no zone": put(OSLO_BLOCK, b""),
    "a zone by dates": zone(
        b"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", b"RDATE:20260329T020000"
    ),
    "a zone that begins an hour late": zone(b"19810329T020000", b"19810329T030000"),
    "a zone that ends": zone(b"BYMONTH=10", b"BYMONTH=10;UNTIL=20371025T010000Z"),
    "a zone an hour off": zone(b"TZOFFSETTO:+0200", b"TZOFFSETTO:+0100"),
    "a zone after what uses it": lambda raw: raw.replace(OSLO_BLOCK, b"").replace(
        b"END:VCALENDAR", OSLO_BLOCK + b"END:VCALENDAR"
    ),
    "CANCELED with one L": put(b"STATUS:CANCELLED", b"STATUS:CANCELED"),
    "no STATUS": without(b"STATUS"),
    "a meeting that is off and looks on": in_the_cancelled(
        b"STATUS:CANCELLED", b"STATUS:CONFIRMED"
    ),
    "a meeting that is off and takes time": in_the_cancelled(
        b"TRANSP:TRANSPARENT", b"TRANSP:OPAQUE"
    ),
    "a meeting that is off and does not say so": put(b"SUMMARY:AVLYST: ", b"SUMMARY:"),
    "a planned meeting that looks certain": put(
        b"STATUS:TENTATIVE", b"STATUS:CONFIRMED"
    ),
    "a meeting of no council": put(b"\\, Vestregionen", b"", -1),
    "a case": every(
        rb"^DESCRIPTION:[^\r]*\r\n(?: [^\r]*\r\n)*",
        rb"DESCRIPTION:Saksliste:\\nEventuelt\r\n",
    ),
    "somebody invited": put(b"STATUS:", b"ATTENDEE:mailto:a@example.no\r\nSTATUS:"),
    "an organiser": put(b"STATUS:", b"ORGANIZER:mailto:a@example.no\r\nSTATUS:"),
    "an alarm": put(
        b"END:VEVENT", b"BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM\r\nEND:VEVENT"
    ),
    "a meeting too few": lambda raw: EVENT.sub(b"", raw, count=1),
    "a meeting that ends in another": put(b"END:VEVENT\r\nBEGIN:VEVENT\r\n", b""),
}


def test_what_we_write_has_no_fault() -> None:
    assert faults(FEED, SEEN, ASTRID) == []


@pytest.mark.parametrize("slip", SLIPS)
def test_slip_is_caught(slip: str) -> None:
    wrong = SLIPS[slip](FEED)
    assert wrong != FEED
    assert faults(wrong, SEEN, ASTRID) != []
