"""Processes are killed in the middle of every step, and start again: nothing is lost.

Real processes, real signals, both databases. What was acknowledged is there, what was
not has happened wholly or not at all, and everybody was told everything once.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from sqlalchemy import Row, select

from bot.meeting import Answer, Meeting, Status
from bot.message import Kind
from bot.message_kind import LIVE
from bot.room.presence import Presence
from handlers.clock import SENDERS
from handlers.render import Renderer
from handlers.rendering import Post
from radslag.house import now
from storage import tables as t
from storage.database import reading
from storage.outbox import State, message
from tests.stories.good_day import a_good_day
from tests.stories.processes import EVERYTHING, House, a_house, meanwhile
from tests.waiting import wait_until

SECRETARY = "Mari Vollan"
MEMBER, FIRST, SECOND = "Ola Strømsæther", "Kari Gulskogen", "Kristian Brakerud"
HOLE = "Randi Steinsfjell"
#: Of those who have answered there is one seat.
ANSWERED = "Alle som har svart: som svart (1)"
CALLED = 17
#: How many are told before the workers die, and how many messages each sender of the
#: two has given to Slack then.
TOLD, IN_THE_AIR = 6, 2 * SENDERS
FILES = frozenset({Kind.INVITATION, Kind.CANCELLATION, Kind.MINUTES})

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("uncounted")]


@pytest.fixture
def house(tmp_path: Path, database_url: str) -> Iterator[House]:
    with a_house(tmp_path, database_url) as house:
        house.start(*EVERYTHING)
        wait_until(house.knows_its_members)
        yield house


def test_a_meeting_outlives_the_processes_at_every_step(house: House) -> None:
    day = a_good_day()
    _plan(house, day)
    _call(house, day)
    _apologise(house, day)
    _stand_in(house, day)
    _hold(house, day)
    _read_the_minutes(house, day)
    _everybody_was_told_once(house, day)


def _plan(house: House, day: date) -> None:
    """Let the house die with the meeting kept, and the secretary send it once more."""
    secretary = house.window(SECRETARY)
    typed = {
        "body": "Rådmannsgruppen, Vestregionen",
        "date": day.isoformat(),
        "starts": "09:00",
        "ends": "11:15",
        "place": "Drammen rådhus",
        "cases": "Felles plan for sykkelveier",
    }
    secretary.type("/mote ny")
    with house.doorway.losing_answers(lambda: house.kill("web")):
        assert not secretary.submit(**typed)["ok"]
    assert _meeting(house, day).status is Status.PLANNED
    house.start("web")
    assert secretary.submit(**typed)["ok"]
    assert len(_meetings(house, day)) == 1


def _call(house: House, day: date) -> None:
    """Let two workers die with messages in the air, half of the council being told."""
    house.start("worker-2")
    secretary = house.window(SECRETARY)
    secretary.type("/mote innkall rådmannsgruppen")
    house.goes_wrong("chat.postMessage", "silence:0", times=TOLD)
    house.goes_wrong("chat.postMessage", "silence:1.5", times=IN_THE_AIR)
    assert secretary.submit()["ok"]
    wait_until(house.has_met_faults)
    house.kill("worker", "worker-2")
    assert house.calls("chat.postMessage") < CALLED
    # Slack says what it was given, though nobody is there any more to hear that it did.
    wait_until(lambda: house.calls("chat.postMessage") >= TOLD + IN_THE_AIR)
    house.half_a_minute_passes()
    house.start("worker")
    house.delivered()


def _apologise(house: House, day: date) -> None:
    """Let the house die over an apology, and everything right after the next."""
    member = house.window(MEMBER)
    member.press("Meld forfall")
    house.doorway.asked.clear()
    with meanwhile(lambda: member.submit(reason="Arbeid")) as came, house.busy_record():
        house.doorway.asked.wait()
        house.kill("web")
    assert not came[0]["ok"]
    assert _answer(house, day, MEMBER) is Answer.AWAITED
    house.start("web")
    assert member.submit(reason="Arbeid")["ok"]
    house.kill(*EVERYTHING)
    house.half_a_minute_passes()
    house.start(*EVERYTHING)
    house.delivered()
    assert _answer(house, day, MEMBER) is Answer.AWAY


def _stand_in(house: House, day: date) -> None:
    """Let Slack die with the file of a stand-in who said yes, and the worker live."""
    assert house.window(FIRST).press("Nei, jeg kan ikke")["ok"]
    house.delivered()
    house.goes_wrong("files.completeUploadExternal", "accept_then_drop")
    assert house.window(SECOND).press("Ja, jeg møter")["ok"]
    wait_until(house.has_met_faults)
    house.kill("workspace")
    house.start("workspace")
    house.kill("worker")
    house.half_a_minute_passes()
    house.start("worker")
    house.delivered()
    assert _answer(house, day, SECOND) is Answer.COMING


def _hold(house: House, day: date) -> None:
    """Let the house die with the roll kept; what is corrected meanwhile counts."""
    secretary = house.window(SECRETARY)
    secretary.type("/mote oppmote rådmannsgruppen")
    with house.doorway.losing_answers(lambda: house.kill("web")):
        assert not secretary.press_dialog(ANSWERED)["ok"]
    house.start("web")
    secretary.press_seat("Til stede", HOLE)
    secretary.press_dialog(f"Resten: ikke møtt ({CALLED - 2})")
    presence = Presence(_meeting(house, day))
    met = [person.name for of in presence.stints for person in presence.sat(of)]
    assert sorted(met) == [SECOND, HOLE]


def _read_the_minutes(house: House, day: date) -> None:
    """Let the worker die while Slack shares the minutes."""
    house.goes_wrong("files.completeUploadExternal", "silence:0.5")
    secretary = house.window(SECRETARY)
    assert secretary.type("/mote referat rådmannsgruppen")["ok"]
    wait_until(house.has_met_faults)
    shared = house.calls("files.completeUploadExternal")
    house.kill("worker")
    wait_until(lambda: house.calls("files.completeUploadExternal") > shared)
    house.half_a_minute_passes()
    house.start("worker")
    house.delivered()
    minutes = secretary.file(f"Referat Rådmannsgruppen {day}.docx")
    text = [p.text for p in Document(BytesIO(minutes)).paragraphs]
    assert f"Til stede:\t{SECOND} for {MEMBER}, Drammen, {HOLE}, Hole" in text


def _everybody_was_told_once(house: House, day: date) -> None:
    """See that everyone has just what the record says they were sent, as it is now."""
    meeting = _meeting(house, day)
    told = {
        summons.person.name: house.window(summons.person.name)
        for _, summons in meeting.summonses()
    }
    invited = {name: seen.files.count("innkalling.ics") for name, seen in told.items()}
    assert invited == dict.fromkeys(told, 1) | {FIRST: 0}
    assert len(invited) == CALLED + 2
    for seen in told.values():
        rows = _sent(house, seen.slack)
        said = Counter(card["text"] for card in seen.cards)
        assert said >= Counter(_live(house, rows))
        kinds = Counter(message(row).kind in FILES for row in rows)
        given = sum(bool(message["files"]) for message in seen.messages)
        assert (given, said.total()) == (kinds[True], kinds[False])


def _live(house: House, rows: list[Row[tuple[object, ...]]]) -> Iterator[str]:
    """Draw anew what is to be right at all times."""
    draw = Renderer(house.store, clock=now, sender="radslag@example.no")
    for shown in (message(row) for row in rows):
        if shown.kind in LIVE and isinstance(drawn := draw(shown), Post):
            yield drawn.text


def _sent(house: House, slack: str) -> list[Row[tuple[object, ...]]]:
    """Read which messages one person has got."""
    query = (
        select(t.outbox)
        .join(t.people, t.people.c.id == t.outbox.c.to)
        .where(t.people.c.slack == slack, t.outbox.c.state == State.SENT)
    )
    with reading(house.store.engine) as db:
        return list(db.execute(query))


def _meetings(house: House, day: date) -> tuple[Meeting, ...]:
    return house.store.meetings_on(day)


def _meeting(house: House, day: date) -> Meeting:
    (meeting,) = _meetings(house, day)
    return meeting


def _answer(house: House, day: date, name: str) -> Answer:
    summonses = (s for _, s in _meeting(house, day).summonses())
    return next(s.answer for s in summonses if s.person.name == name)
