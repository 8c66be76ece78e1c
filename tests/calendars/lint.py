"""A byte lint for calendars: the rules that no other program tells us of.

Each rule is a function from a file to the faults that it finds. What a parser would
forgive is a fault here, for some calendar somewhere does not forgive it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

Rule = Callable[["File"], Iterator[str]]

#: RFC 5545 § 3.1, in octets, without the line break.
LONGEST_LINE: Final = 75
#: Properties whose value is TEXT, where `,` and `;` must be escaped (§ 3.3.11).
TEXTS: Final = frozenset(
    {"SUMMARY", "LOCATION", "DESCRIPTION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC"}
)
ONCE: Final = ("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY", "LAST-MODIFIED")
STATES: Final = frozenset({"TENTATIVE", "CONFIRMED", "CANCELLED"})
CONTENT_LINE: Final = re.compile(
    r"""(?P<name>[A-Za-z0-9-]+)
    (?P<parameters>(?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*)
    :(?P<value>.*)""",
    re.VERBOSE | re.DOTALL,
)
UTC_STAMP: Final = re.compile(r"\d{8}T\d{6}Z")


@dataclass(frozen=True, kw_only=True)
class Property:
    """One content line, unfolded."""

    name: str
    parameters: str
    value: str


@dataclass(frozen=True, kw_only=True)
class File:
    """A calendar file as bytes, and as the lines that they unfold to."""

    raw: bytes

    @property
    def properties(self) -> tuple[Property, ...]:
        """Read the content lines that have the right form."""
        text = self.raw.replace(b"\r\n ", b"").decode(errors="replace")
        found = (CONTENT_LINE.fullmatch(line) for line in text.split("\r\n"))
        return tuple(Property(**match.groupdict()) for match in found if match)

    @property
    def methods(self) -> list[str]:
        """List the values of METHOD."""
        return [p.value for p in self.properties if p.name == "METHOD"]

    def parts(self, name: str) -> Iterator[tuple[Property, ...]]:
        """Walk the properties of each component of a kind."""
        inside: list[Property] | None = None
        for prop in self.properties:
            if prop == Property(name="BEGIN", parameters="", value=name):
                inside = []
            elif prop == Property(name="END", parameters="", value=name) and inside:
                yield tuple(inside)
                inside = None
            elif inside is not None:
                inside.append(prop)


def lint(raw: bytes) -> list[str]:
    """List what is wrong with a calendar file; nothing is the right answer."""
    return [fault for rule in RULES for fault in rule(File(raw=raw))]


def whole_file(file: File) -> Iterator[str]:
    """Ask for one calendar from the first byte to the last line break."""
    if not file.raw.startswith(b"BEGIN:VCALENDAR\r\n"):
        yield "does not begin as a calendar"
    if not file.raw.endswith(b"END:VCALENDAR\r\n"):
        yield "does not end as a calendar, with its line break"
    if file.raw.count(b"BEGIN:VCALENDAR") != 1:
        yield "is not one calendar"


def line_breaks(file: File) -> Iterator[str]:
    """Ask for CRLF, and no empty lines."""
    rest = file.raw.replace(b"\r\n", b"")
    if b"\n" in rest or b"\r" in rest:
        yield "has a bare CR or LF"
    if b"\r\n\r\n" in file.raw:
        yield "has an empty line"


def line_length(file: File) -> Iterator[str]:
    """Ask for folding at 75 octets, never inside a character."""
    for line in file.raw.split(b"\r\n"):
        if len(line) > LONGEST_LINE:
            yield f"has a line of {len(line)} octets"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield "folds inside a character, or is not UTF-8"


def content_lines(file: File) -> Iterator[str]:
    """Ask that every unfolded line is a name, parameters and a value."""
    text = file.raw.replace(b"\r\n ", b"").decode(errors="replace")
    for line in text.removesuffix("\r\n").split("\r\n"):
        if line and not CONTENT_LINE.fullmatch(line):
            yield f"has a line that is no property: {line[:40]!r}"


def controls(file: File) -> Iterator[str]:
    """Forbid control characters but the tab (RFC 5545 § 3.1)."""
    text = file.raw.decode(errors="replace").replace("\r\n", "")
    for character in sorted(
        set(re.findall("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", text))
    ):
        yield f"has the control character {character!r}"
    if re.search("[\u2028\u2029]", text):
        yield "has a character that some programs end a line at"


def escapes(file: File) -> Iterator[str]:
    r"""Ask for `\,` `\;` `\\` and `\n` in texts, and no other use of `\`."""
    for prop in file.properties:
        if prop.name in TEXTS and not re.fullmatch(
            r"([^\\,;]|\\[\\,;nN])*", prop.value
        ):
            yield f"has {prop.name} with something unescaped: {prop.value[:40]!r}"


def header(file: File) -> Iterator[str]:
    """Ask for VERSION and PRODID, once each."""
    names = Counter(prop.name for prop in file.properties)
    for name in ("VERSION", "PRODID"):
        if names[name] != 1:
            yield f"has {name} {names[name]} times"


def nesting(file: File) -> Iterator[str]:
    """Ask that what begins also ends, in order."""
    opened: list[str] = []
    for prop in file.properties:
        if prop.name == "BEGIN":
            opened.append(prop.value)
        elif prop.name == "END" and (not opened or opened.pop() != prop.value):
            yield f"ends {prop.value}, which is not the last begun"
    yield from (f"never ends {name}" for name in opened)


def required(file: File) -> Iterator[str]:
    """Ask for what each event must have, exactly once."""
    for event in file.parts("VEVENT"):
        names = Counter(prop.name for prop in event)
        for name in ONCE:
            if names[name] != 1:
                yield f"has an event with {name} {names[name]} times"
        if names["DTEND"] + names["DURATION"] != 1:
            yield "has an event without one end"


def stamps(file: File) -> Iterator[str]:
    """Ask for DTSTAMP and LAST-MODIFIED in UTC, and SEQUENCE as a number."""
    for event in file.parts("VEVENT"):
        for prop in event:
            is_stamp = prop.name in {"DTSTAMP", "LAST-MODIFIED"}
            if is_stamp and not UTC_STAMP.fullmatch(prop.value):
                yield f"has {prop.name} not in UTC: {prop.value}"
            if prop.name == "SEQUENCE" and not prop.value.isdecimal():
                yield f"has SEQUENCE {prop.value}"


def states(file: File) -> Iterator[str]:
    """Ask for a known STATUS: CANCELED has one L too few."""
    for event in file.parts("VEVENT"):
        status = [prop.value for prop in event if prop.name == "STATUS"]
        if len(status) != 1 or not STATES.issuperset(status):
            yield f"has an event with STATUS {status}"


def identities(file: File) -> Iterator[str]:
    """Ask that no two events have the same UID: nothing here recurs."""
    uids = Counter(
        p.value for event in file.parts("VEVENT") for p in event if p.name == "UID"
    )
    yield from (f"has {uid} twice" for uid, count in uids.items() if count > 1)


def time_zones(file: File) -> Iterator[str]:
    """Ask for every TZID's VTIMEZONE, before its use, with rules and no lists."""
    zones = [
        p.value for zone in file.parts("VTIMEZONE") for p in zone if p.name == "TZID"
    ]
    if len(zones) != len(set(zones)):
        yield "has a time zone twice"
    used = set(
        re.findall(r";TZID=([^;:]+)", "".join(p.parameters for p in file.properties))
    )
    yield from (f"uses {zone}, which it lacks" for zone in sorted(used - set(zones)))
    if any(p.name == "RDATE" for zone in file.parts("VTIMEZONE") for p in zone):
        yield "has a time zone by dates, which several clients misread"
    if 0 < file.raw.find(b"BEGIN:VEVENT") < file.raw.find(b"BEGIN:VTIMEZONE"):
        yield "has a time zone after an event"


def addresses(file: File) -> Iterator[str]:
    """Ask for `mailto:` in front of people, and names without encoded quotes."""
    for prop in file.properties:
        if prop.name not in {"ATTENDEE", "ORGANIZER"}:
            continue
        if not re.fullmatch(r"mailto:\S+@\S+", prop.value):
            yield f"has {prop.name} without a right address: {prop.value}"
        if "^'" in prop.parameters:
            yield f"has {prop.name} with an encoded quote"


def durations(file: File) -> Iterator[str]:
    """Ask that REFRESH-INTERVAL says that it is a duration (RFC 7986 § 5.7)."""
    for prop in file.properties:
        if prop.name == "REFRESH-INTERVAL" and prop.parameters != ";VALUE=DURATION":
            yield "has REFRESH-INTERVAL without VALUE=DURATION"


def subscriptions(file: File) -> Iterator[str]:
    """Keep people and alarms out of what is subscribed to."""
    if file.methods:
        return
    for name in ("ATTENDEE", "ORGANIZER"):
        if any(prop.name == name for prop in file.properties):
            yield f"has {name} in a feed"
    if b"BEGIN:VALARM" in file.raw:
        yield "has an alarm in a feed"


def invitations(file: File) -> Iterator[str]:
    """Ask that a message is about one event and names one addressee (RFC 5546)."""
    if file.methods in ([], ["PUBLISH"]):
        return
    if file.methods not in (["REQUEST"], ["CANCEL"]):
        yield f"has METHOD {file.methods}"
    events = list(file.parts("VEVENT"))
    if len(events) != 1:
        yield f"is a message about {len(events)} events"
    for event in events:
        yield from _parties(event)
        cancelled = Property(name="STATUS", parameters="", value="CANCELLED")
        if file.methods == ["CANCEL"] and cancelled not in event:
            yield "cancels an event that is not cancelled"


def publications(file: File) -> Iterator[str]:
    """Ask that what is published names who does it, and asks nobody (RFC 5546)."""
    if file.methods != ["PUBLISH"]:
        return
    for event in file.parts("VEVENT"):
        names = [prop.name for prop in event]
        if names.count("ORGANIZER") != 1:
            yield f"is published by {names.count('ORGANIZER')}"
        if "ATTENDEE" in names:
            yield "asks somebody in what is published"


def _parties(event: tuple[Property, ...]) -> Iterator[str]:
    values = {
        name: [p.value.casefold() for p in event if p.name == name]
        for name in ("ORGANIZER", "ATTENDEE")
    }
    for name, people in values.items():
        if len(people) != 1:
            yield f"is a message with {len(people)} of {name}"
    if set(values["ORGANIZER"]) & set(values["ATTENDEE"]):
        yield "invites the organiser"


RULES: Final[tuple[Rule, ...]] = (
    whole_file,
    line_breaks,
    line_length,
    content_lines,
    controls,
    escapes,
    header,
    nesting,
    required,
    stamps,
    states,
    identities,
    time_zones,
    addresses,
    durations,
    subscriptions,
    invitations,
    publications,
)
