"""The lint itself: each way to break a calendar is seen, by the rule that is for it."""

import pytest

from tests.calendars import lint
from tests.calendars.samples import SAMPLES

FEED = SAMPLES["feed-member"]
FILE = SAMPLES["invitation-member"]
HELD = SAMPLES["held-dates"]
CANCELLATION = SAMPLES["cancellation"]
ORGANIZER = b"ORGANIZER;CN=Vestregionen:mailto:sekretariatet@example.no\r\n"
STRANGER = b"ATTENDEE:mailto:person-9@example.no\r\n"


def part(calendar: bytes, name: bytes) -> bytes:
    """Cut the first component of a kind out of a calendar."""
    begin, end = b"BEGIN:" + name, b"END:" + name + b"\r\n"
    return calendar[calendar.index(begin) : calendar.index(end) + len(end)]


def broken(
    rule: lint.Rule, calendar: bytes, old: bytes, new: bytes
) -> tuple[lint.Rule, bytes]:
    """Break a calendar in a way that one rule should see."""
    assert old in calendar
    return rule, calendar.replace(old, new, 1)


EVENT = part(FEED, b"VEVENT")
ZONE = part(FEED, b"VTIMEZONE")

BROKEN = [
    broken(lint.whole_file, FEED, b"BEGIN:VCALENDAR", b"\xef\xbb\xbfBEGIN:VCALENDAR"),
    broken(lint.whole_file, FEED, b"END:VCALENDAR\r\n", b"END:VCALENDAR"),
    broken(lint.whole_file, FEED, b"END:VCALENDAR\r\n", b""),
    broken(lint.whole_file, FEED, FEED, FEED + FEED),
    broken(lint.whole_file, FEED, FEED, b""),
    broken(lint.whole_file, FEED, FEED, b"<html>Internal Server Error</html>"),
    broken(lint.line_breaks, FEED, FEED, FEED.replace(b"\r\n", b"\n")),
    broken(lint.line_breaks, FEED, b"\r\nVERSION", b"\nVERSION"),
    broken(lint.line_breaks, FEED, b"\r\nVERSION", b"\r\n\r\nVERSION"),
    broken(lint.line_length, FEED, b"\r\n ", b""),
    broken(lint.line_length, FEED, "ø".encode(), "ø".encode("latin-1")),
    broken(lint.line_length, FEED, "ø".encode(), b"\xc3\r\n \xb8"),
    broken(lint.content_lines, FEED, b"\r\n ", b"\r\n"),
    broken(lint.content_lines, FEED, b"SUMMARY:", b"SUMMARY"),
    broken(lint.content_lines, FEED, b"SUMMARY:", b"SUMMARY;X:"),
    broken(lint.content_lines, FEED, b"SUMMARY:", b'SUMMARY;X="a:'),
    broken(lint.controls, FEED, b"SUMMARY:", b"SUMMARY:\x00"),
    broken(lint.controls, FEED, b"SUMMARY:", b"SUMMARY:\x0b"),
    broken(lint.controls, FEED, b"SUMMARY:", "SUMMARY:\x85".encode()),
    broken(lint.controls, FEED, b"SUMMARY:", "SUMMARY:\u2028".encode()),
    broken(lint.escapes, FEED, b"\\, ", b", "),
    broken(lint.escapes, FEED, b"\\; ", b"; "),
    broken(lint.escapes, FEED, b"SUMMARY:", b"SUMMARY:\\t"),
    broken(lint.header, FEED, b"VERSION:2.0\r\n", b""),
    broken(lint.header, FEED, b"PRODID", b"PRODID:two\r\nPRODID"),
    broken(lint.nesting, FEED, b"END:VEVENT\r\n", b""),
    broken(lint.nesting, FEED, b"END:STANDARD\r\n", b"END:DAYLIGHT\r\n"),
    broken(lint.nesting, FEED, b"BEGIN:VEVENT\r\n", b""),
    *(
        broken(lint.required, FEED, name, b"X-" + name)
        for name in (b"UID:", b"DTSTAMP:", b"DTSTART;", b"SEQUENCE:", b"SUMMARY:")
    ),
    broken(lint.required, FEED, b"DTEND;", b"X-DTEND;"),
    broken(lint.required, FEED, b"UID:", b"UID:two\r\nUID:"),
    broken(lint.required, FEED, b"DTEND;", b"DURATION:PT1H\r\nDTEND;"),
    broken(lint.stamps, FEED, b"DTSTAMP:20260202T100000Z", b"DTSTAMP:20260202T100000"),
    broken(
        lint.stamps, FEED, b"LAST-MODIFIED:20260202T1", b"LAST-MODIFIED:2026-02-02T1"
    ),
    broken(lint.stamps, FEED, b"SEQUENCE:0", b"SEQUENCE:-1"),
    broken(lint.states, FEED, b"STATUS:CANCELLED", b"STATUS:CANCELED"),
    broken(lint.states, FEED, b"STATUS:CANCELLED\r\n", b""),
    broken(lint.identities, FEED, EVENT, EVENT + EVENT),
    broken(lint.time_zones, FEED, ZONE, b""),
    broken(lint.time_zones, FEED, ZONE, ZONE + ZONE),
    broken(lint.time_zones, FEED, b"DTSTART;TZID=Europe/Oslo", b"DTSTART;TZID=Berlin"),
    broken(lint.time_zones, FEED, b"RRULE", b"RDATE:20260329T030000\r\nRRULE"),
    broken(lint.time_zones, FEED, ZONE + EVENT, EVENT + ZONE),
    broken(lint.addresses, FILE, b":mailto:person", b":person"),
    broken(lint.addresses, FILE, b"mailto:sek", b"mailto:se k"),
    broken(lint.addresses, FILE, b"CN=Vestregionen", b"CN=Vest^'regionen"),
    broken(
        lint.durations, FEED, b"REFRESH-INTERVAL;VALUE=DURATION", b"REFRESH-INTERVAL"
    ),
    broken(lint.subscriptions, FEED, EVENT, EVENT.replace(b"UID", STRANGER + b"UID")),
    broken(lint.subscriptions, FEED, EVENT, EVENT.replace(b"UID", ORGANIZER + b"UID")),
    broken(
        lint.subscriptions,
        FEED,
        b"END:VEVENT",
        b"BEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT",
    ),
    broken(lint.invitations, FILE, b"METHOD:REQUEST", b"METHOD:REPLY"),
    broken(lint.publications, FILE, b"METHOD:REQUEST", b"METHOD:PUBLISH"),
    broken(lint.publications, HELD, ORGANIZER, b""),
    broken(
        lint.invitations, FILE, b"METHOD:REQUEST", b"METHOD:REQUEST\r\nMETHOD:CANCEL"
    ),
    broken(lint.invitations, FILE, b"END:VCALENDAR", EVENT + b"END:VCALENDAR"),
    broken(lint.invitations, FILE, ORGANIZER, b""),
    broken(lint.invitations, FILE, ORGANIZER, ORGANIZER + STRANGER),
    broken(lint.invitations, FILE, b"sekretariatet@", b"Person-1@"),
    broken(lint.invitations, CANCELLATION, b"STATUS:CANCELLED", b"STATUS:CONFIRMED"),
]


@pytest.mark.parametrize(
    ("rule", "calendar"), BROKEN, ids=lambda value: getattr(value, "__name__", "file")
)
def test_lint_sees_what_is_broken(rule: lint.Rule, calendar: bytes) -> None:
    assert list(rule(lint.File(raw=calendar))) != []


def test_every_rule_has_something_to_see() -> None:
    assert {rule for rule, _ in BROKEN} == set(lint.RULES)


def test_lint_gathers_what_its_rules_see() -> None:
    broken = FEED.replace(b"VERSION:2.0\r\n", b"").replace(b"SEQUENCE:0", b"SEQUENCE:x")
    assert set(lint.lint(broken)) == {"has VERSION 0 times", "has SEQUENCE x"}
