"""Everybody's calendar ends right, in every order that our files can arrive in.

What is said to one person about a meeting is said in its order, however late: that is
the outbox's word. What it says is drawn when it is sent, from the record as it is then.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.act import Act, Door
from bot.answer import come
from bot.apology import apologise
from bot.body import Body
from bot.change import cancel, move
from bot.correction import send_changes
from bot.due import do_due
from bot.errors import RuleBroken
from bot.events import Event
from bot.ics import Method, due, invitation
from bot.meeting import Meeting
from bot.message import Kind, Message
from bot.notice import send_notice
from bot.orders import AskAnew
from bot.person import Person
from bot.plan import Plan, Slot
from bot.planning.entry import entry_of
from bot.standing import is_in_calendar
from bot.succession import follow
from bot.telling import messages
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    NOW,
    SOLVEIG,
    TROND,
    a_body,
    a_meeting,
    some_orders,
)
from tests.calendars.clients import CLIENTS, Client

SENDER = "sekretariatet@example.no"
PEOPLE = (ASTRID, BJARNE, CECILIE, DAG, FRODE, TROND)
METHODS = {
    Kind.INVITATION: Method.REQUEST,
    Kind.CORRECTED: Method.REQUEST,
    Kind.CANCELLATION: Method.CANCEL,
}
STEPS = (
    "away",
    "back",
    "stand-in yes",
    "stand-in no",
    "other time",
    "other place",
    "other title",
    "another sits there",
    "clock",
    "cancel",
)
Outcome = tuple[Meeting, tuple[Event, ...]]


@dataclass
class Post:
    """What is on its way to each person, and the calendars that it arrives in."""

    waiting: dict[int, list[Message]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)
    calendars: dict[int, list[Client]] = field(
        default_factory=lambda: {
            p.id: [kind(p.email) for kind in CLIENTS] for p in PEOPLE
        }
    )

    def put(self, told: Iterable[Message]) -> None:
        """Put files in the outbox, each of them once."""
        for message in told:
            if message.kind in METHODS and message.key not in self.known:
                self.known.add(message.key)
                self.waiting.setdefault(message.to, []).append(message)

    def deliver(self, meeting: Meeting, person: Person, count: int) -> None:
        """Send somebody the next of theirs, as it is now, unless it is outdated."""
        queue = self.waiting.get(person.id, [])
        for message in [queue.pop(0) for _ in range(min(count, len(queue)))]:
            method = due(meeting, person.id)
            if METHODS[message.kind] is method:
                raw = invitation(meeting, person, method=method, sender=SENDER)
                for calendar in self.calendars[person.id]:
                    calendar.receive(raw)


@settings(max_examples=50)
@given(
    st.lists(st.sampled_from(STEPS), max_size=10),
    st.sampled_from(AskAnew),
    st.randoms(),
)
def test_three_calendars_end_right_however_late_files_come(
    steps: list[str], rule: AskAnew, chance: Random
) -> None:
    post, meeting, at = Post(), a_meeting(body=_body(rule)), NOW
    for step in ("call", *steps):
        meeting = _after(meeting, step, at, post)
        for person in PEOPLE:
            post.deliver(meeting, person, chance.randrange(4))
        at += timedelta(minutes=chance.choice((1, 11)))
    meeting = _after(meeting, "clock", at + timedelta(minutes=10), post)
    for person in PEOPLE:
        post.deliver(meeting, person, len(post.known))
        shown = [calendar.shown for calendar in post.calendars[person.id]]
        assert shown == [_theirs(meeting, person)] * len(CLIENTS)


def _theirs(meeting: Meeting, person: Person) -> list[str]:
    """Tell what a person's calendar should show in the end."""
    if not (meeting.is_open and is_in_calendar(meeting, person.id)):
        return []
    name = f"{meeting.body.name}\\, {meeting.body.organisation}"
    title = f": {meeting.title}" if meeting.title else ""
    where = meeting.place.replace(",", "\\,")
    return [f"{meeting.starts_at:%Y%m%dT%H%M%S} {where} {name}{title}"]


def _after(meeting: Meeting, step: str, at: datetime, post: Post) -> Meeting:
    """Let something happen, if the rules allow it, and put down what is to be said."""
    try:
        after, events = _done(meeting, step, at)
    except RuleBroken:
        return meeting
    if not events:
        return meeting
    after = replace(after, version=meeting.version + 1)
    post.put(m for event in events for m in messages(after, event))
    return after


def _done(meeting: Meeting, step: str, at: datetime) -> Outcome:
    act = Act(by=SOLVEIG.id, at=at)
    match step:
        case "call":
            return send_notice(meeting, act)
        case "away" | "back":
            deed = apologise if step == "away" else come
            return deed(meeting, replace(act, by=ASTRID.id), person=ASTRID.id)
        case "stand-in yes" | "stand-in no":
            deed = come if step.endswith("yes") else apologise
            return deed(meeting, replace(act, by=BJARNE.id), person=BJARNE.id)
        case "cancel":
            return cancel(meeting, act, why="Snøstorm")
        case "clock":
            return do_due(meeting, Act(by=None, at=at, door=Door.CLOCK))
        case _:
            return _changed(meeting, step, act)


def _changed(meeting: Meeting, step: str, act: Act) -> Outcome:
    slot = entry_of(meeting).slot
    match step:
        case "other time":
            return _moved(meeting, act, slot.on(slot.day + timedelta(days=1)))
        case "other place":
            return _moved(meeting, act, replace(slot, place=f"{slot.place}!"))
        case "other title":
            return send_changes(replace(meeting, title=f"{meeting.title}!"), act)
        case _:
            return follow(meeting, act, body=_passed_on(meeting.body))


def _moved(meeting: Meeting, act: Act, slot: Slot) -> Outcome:
    plan, seen = Plan(body=meeting.body), meeting.sequence
    return move(meeting, act, plan=plan, slot=slot, seen_sequence=seen)


def _passed_on(body: Body) -> Body:
    """Let Trond sit in Hole's seat, or Dag again."""
    first, hole, *rest = body.seats
    holder = DAG if hole.holder == TROND else TROND
    return replace(body, seats=(first, replace(hole, holder=holder), *rest))


def _body(rule: AskAnew) -> Body:
    return a_body(LIER, HOLE, COUNTY, orders=some_orders(ask_anew=rule))
