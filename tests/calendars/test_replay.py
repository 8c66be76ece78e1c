"""A calendar that knows only the standard, fed with our files in every order."""

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
from bot.ics import due, invitation, stamp
from bot.meeting import Meeting
from bot.person import Person
from bot.standing import is_in_calendar
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
from tests.calendars.clients import Client
from tests.feeds import feed

SENDER = "sekretariatet@example.no"
STEPS = ("away", "back", "stand-in yes", "stand-in no", "move", "cancel")


def file(meeting: Meeting, person: Person) -> bytes:
    """Write what is sent to a person as things stand: an entry, or its end."""
    method = due(meeting, person.id)
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
    held = meeting.is_open and is_in_calendar(meeting, person.id)
    if not held:
        return []
    name = f"{meeting.body.name}\\, {meeting.body.organisation}"
    where = meeting.place.replace(",", "\\,")
    return [f"{meeting.starts_at:%Y%m%dT%H%M%S} {where} {name}"]


def version(meeting: Meeting, person: Person) -> tuple[int, datetime]:
    return meeting.sequence, stamp(meeting, person.id)


def shown(meeting: Meeting, person: Person) -> list[bytes]:
    """List what a feed tells a person of a meeting, but for its version."""
    versions = (b"SEQUENCE", b"DTSTAMP", b"LAST-MODIFIED")
    raw = feed([meeting], person=person.id, name="Møter")
    return [row for row in raw.split(b"\r\n") if not row.startswith(versions)]
