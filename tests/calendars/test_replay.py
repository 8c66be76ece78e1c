"""A calendar that knows only the standard, fed with our files in every order."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from bot.act import Act
from bot.answer import come
from bot.apology import apologise
from bot.change import cancel, move
from bot.errors import RuleBroken
from bot.ics import Method, invitation, stamp
from bot.meeting import Meeting
from bot.person import Person
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    NOW,
    SOLVEIG,
    a_called_meeting,
    a_plan,
    a_slot,
    an_act,
)
from tests.feeds import feed

SENDER = "sekretariatet@example.no"
STEPS = ("away", "back", "stand-in yes", "stand-in no", "move", "cancel")


@dataclass
class Client:
    """One person's calendar, by RFC 5546 § 2.1.5: newer is what counts as newer."""

    address: str
    entries: dict[str, tuple[int, str, str]] = field(default_factory=dict)

    def receive(self, raw: bytes) -> None:
        """Take a file in, unless it is old or to somebody else."""
        told = read(raw)
        version = (int(told["SEQUENCE"]), told["DTSTAMP"])
        if told["ATTENDEE"] != f"mailto:{self.address}":
            return
        if told["UID"] in self.entries and self.entries[told["UID"]][:2] >= version:
            return
        when = "" if told["METHOD"] == "CANCEL" else told["DTSTART"]
        self.entries[told["UID"]] = (*version, when)

    @property
    def shown(self) -> list[str]:
        """List when the client thinks that there are meetings."""
        return [when for *_, when in self.entries.values() if when]


def read(raw: bytes) -> dict[str, str]:
    """Read what a file says, last of it the meeting, without anybody's library."""
    text = raw.replace(b"\r\n ", b"").decode()
    pairs = (re.split("[;:]", row, maxsplit=1) for row in text.splitlines())
    return {name: re.sub('^("[^"]*"|[^":])*=[^:]*:', "", rest) for name, rest in pairs}


def file(meeting: Meeting, person: Person) -> bytes:
    """Write what is sent to a person as things stand: an entry, or its end."""
    stands = any(summons.stands for _, summons in meeting.called(person.id))
    over = not stands or not meeting.is_open
    method = Method.CANCEL if over else Method.REQUEST
    return invitation(meeting, person, method=method, sender=SENDER)


def after(meeting: Meeting, step: str, at: datetime) -> Meeting:
    """Let something happen, if the rules allow it."""
    try:
        return _after(meeting, step, at)
    except RuleBroken:
        return meeting


def _after(meeting: Meeting, step: str, at: datetime) -> Meeting:
    match step:
        case "away":
            return apologise(meeting, an_act(ASTRID, at=at), person=ASTRID.id)[0]
        case "back":
            return come(meeting, an_act(ASTRID, at=at), person=ASTRID.id)[0]
        case "stand-in yes":
            return come(meeting, an_act(BJARNE, at=at), person=BJARNE.id)[0]
        case "stand-in no":
            return apologise(meeting, an_act(BJARNE, at=at), person=BJARNE.id)[0]
        case "move":
            return _moved(meeting, an_act(SOLVEIG, at=at))
        case _:
            return cancel(meeting, an_act(SOLVEIG, at=at), why="Snøstorm")[0]


def _moved(meeting: Meeting, act: Act) -> Meeting:
    slot = a_slot(place=f"{meeting.place}!")
    seen = meeting.sequence
    return move(meeting, act, plan=a_plan(), slot=slot, seen_sequence=seen)[0]


def history(steps: list[str]) -> list[Meeting]:
    """Follow a meeting, with a minute between one step and the next."""
    meetings = [a_called_meeting()]
    for minute, step in enumerate(steps, start=1):
        at = NOW + timedelta(minutes=minute)
        meetings.append(after(meetings[-1], step, at))
    return meetings


@given(st.lists(st.sampled_from(STEPS), max_size=8), st.randoms())
def test_calendar_ends_right_in_whatever_order_files_arrive(
    steps: list[str], chance: Random
) -> None:
    meetings = history(steps)
    for person in (ASTRID, BJARNE, CECILIE, DAG):
        files = [file(m, person) for m in meetings if m.called(person.id)]
        client = Client(person.email)
        for raw in chance.sample(files, len(files)):
            client.receive(raw)
        assert client.shown == those_held(meetings[-1], person)


@given(st.lists(st.sampled_from(STEPS), max_size=8))
def test_what_a_calendar_shows_never_changes_without_being_newer(
    steps: list[str],
) -> None:
    for before, now in pairwise(history(steps)):
        for person in (ASTRID, BJARNE, CECILIE, DAG):
            older, newer = version(before, person), version(now, person)
            assert older <= newer
            if shown(before, person) != shown(now, person):
                assert older < newer


def test_file_to_somebody_else_changes_nothing() -> None:
    client = Client(DAG.email)
    client.receive(file(a_called_meeting(), ASTRID))
    assert client.shown == []


def those_held(meeting: Meeting, person: Person) -> list[str]:
    """List what a person's calendar should show in the end."""
    stands = any(summons.stands for _, summons in meeting.called(person.id))
    held = stands and meeting.is_open
    return [f"{meeting.starts_at:%Y%m%dT%H%M%S}"] if held else []


def version(meeting: Meeting, person: Person) -> tuple[int, datetime]:
    return meeting.sequence, stamp(meeting, person.id)


def shown(meeting: Meeting, person: Person) -> list[bytes]:
    """List what a feed tells a person of a meeting, but for its version."""
    versions = (b"SEQUENCE", b"DTSTAMP", b"LAST-MODIFIED")
    raw = feed([meeting], person=person.id, name="Møter")
    return [row for row in raw.split(b"\r\n") if not row.startswith(versions)]
