"""Calendars as municipalities lay them out: what lies at an address on the web."""

from collections.abc import Iterable
from typing import Final

HEAD: Final = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Eksempel kommune//Møter//NO\r\n"
)


def a_calendar(*events: Iterable[str], also: str = "") -> bytes:
    """Write a calendar; each event by its lines."""
    whole = (
        "BEGIN:VEVENT\r\n" + "".join(f"{line}\r\n" for line in lines) + "END:VEVENT\r\n"
        for lines in events
    )
    return f"{HEAD}{also}{''.join(whole)}END:VCALENDAR\r\n".encode()


def an_event(number: int = 1, *more: str, name: str = "Kommunestyre") -> list[str]:
    """Write the lines of an event; by default an hour of 16 February 2027."""
    when = (
        []
        if any(line.startswith("DTSTART") for line in more)
        else [
            "DTSTART;TZID=Europe/Oslo:20270216T180000",
            "DTEND;TZID=Europe/Oslo:20270216T210000",
        ]
    )
    return [f"UID:{number}@example.no", f"SUMMARY:{name}", *when, *more]
