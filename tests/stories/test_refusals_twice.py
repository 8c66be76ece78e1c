"""Twice and at once: a double click, a delivery that comes again, two secretaries."""

from collections import Counter
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from sqlalchemy import select

from bot.body import Body, SeatId, Secretary
from bot.meeting import Answer, Status
from storage import tables as t
from storage.database import reading
from tests.builders import ASTRID, BJARNE, DAG, FRODE, SOLVEIG, TROND, a_body
from tests.stories.council import (
    MEETING,
    a_called_town,
    a_planned_town,
    nothing_done,
    the_meeting,
)
from tests.stories.together import at_once
from tests.stories.town import Town
from tests.stories.wire import a_press, a_submission, an_event, deliver, send, signed

pytestmark = pytest.mark.usefixtures("uncounted")

CHANGED = (
    "Noen andre endret møtet mens du hadde dette åpent, så ingenting er lagret. "
    "Lukk, åpne på nytt, og se om det du ville, fortsatt stemmer."
)

SENT = (
    "Innkallingen er på vei til 3 personer. "
    "Oversikten kommer i meldingene dine og holder seg oppdatert."
)


def test_a_double_click_counts_once(database_url: str) -> None:
    with a_called_town(database_url) as town:
        member = town.window(ASTRID)
        at_once(*[lambda: member.press("Jeg kommer")] * 4)

        assert _journal(town)["Accepted"] == 1
        assert member.whispers == []
        town.deliver()
        assert [m["text"][:11] for m in member.cards] == ["Innkalling:"]


def test_a_double_no_asks_one_stand_in(database_url: str) -> None:
    with a_called_town(database_url) as town:
        bodies = [a_press(ASTRID, "decline", "1/1/0", at=f"{n}.0") for n in range(4)]
        at_once(*[partial(deliver, town, body) for body in bodies])

        assert _journal(town)["StandInAsked"] == 1
        assert [s.person for s in the_meeting(town).roll[_lier(town)]] == [
            ASTRID,
            BJARNE,
        ]


def test_a_yes_and_a_no_at_once_leave_one_of_them(database_url: str) -> None:
    with a_called_town(database_url) as town:
        yes = a_press(ASTRID, "come", "1/1/0", at="1.0")
        no = a_press(ASTRID, "decline", "1/1/0", at="2.0")
        answers = at_once(lambda: deliver(town, yes), lambda: deliver(town, no))

        meeting = the_meeting(town)
        astrid, *others = meeting.roll[_lier(town)]
        stands = [other.stands for other in others]
        assert [answer.status_code for answer in answers] == [200, 200]
        assert (astrid.answer, stands) in [
            (Answer.COMING, []),
            (Answer.COMING, [False]),
            (Answer.AWAY, [True]),
        ]


def test_everyone_answers_at_once(database_url: str) -> None:
    with a_called_town(database_url) as town:
        people = (ASTRID, DAG, FRODE)
        at_once(*[partial(town.window(p).press, "Jeg kommer") for p in people])

        assert [town.window(p).whispers for p in people] == [[], [], []]
        assert {s.answer for _, s in the_meeting(town).summonses()} == {Answer.COMING}


@pytest.mark.parametrize("action", ["come", "decline"])
def test_the_same_delivery_again_has_no_effect(database_url: str, action: str) -> None:
    with a_called_town(database_url) as town:
        body = a_press(ASTRID, action, "1/1/0")
        given = signed(body)
        first = [send(town.web_url, body, given)]
        with nothing_done(town):
            again = at_once(*[lambda: send(town.web_url, body, given)] * 4)

        assert {answer.status_code for answer in first + again} == {200}


def test_the_same_answer_comes_again_after_it_was_changed(sqlite_url: str) -> None:
    """A delivery that was caught on the way must not undo what was said since."""
    with a_called_town(sqlite_url) as town:
        yes = a_press(ASTRID, "come", "1/1/0", at="1.0")
        deliver(town, yes)
        deliver(town, a_press(ASTRID, "decline", "1/1/0", at="2.0"))
        with nothing_done(town):
            deliver(town, yes)

        assert the_meeting(town).roll[_lier(town)][0].answer is Answer.AWAY


def test_the_same_event_again_asks_for_one_app_home(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        opened = an_event("app_home_opened", user=ASTRID.slack, tab="home")
        answers = [deliver(town, opened) for _ in range(3)]

        with reading(town.store.engine) as db:
            home = t.outbox.c.key == f"home:0:{ASTRID.id}:"
            wanted = db.scalar(select(t.outbox.c.wanted).where(home))
        assert (wanted, {a.status_code for a in answers}) == (1, {200})


def test_a_new_meeting_that_is_sent_twice_is_planned_once(database_url: str) -> None:
    with a_planned_town(database_url) as town:
        secretary = town.window(SOLVEIG)
        secretary.type("/mote ny")
        view = _filled(secretary.dialog, date="2026-03-05", place="Hole herredshus")
        body = a_submission(SOLVEIG, view)
        at_once(*[lambda: deliver(town, body)] * 4)

        assert _journal(town)["MeetingPlanned"] == 1
        # What comes again is not held against the meeting that it made.
        assert "response_action" not in deliver(town, body).text


def test_two_secretaries_send_one_notice(database_url: str) -> None:
    with a_planned_town(database_url, _two_secretaries()) as town:
        windows = town.window(SOLVEIG), town.window(TROND)
        for window in windows:
            window.type("/mote innkall")
        at_once(*[window.submit for window in windows])

        said = sorted(window.sentence for window in windows)
        assert said == [
            "Innkallingen er allerede sendt. Se svarene med «/mote status».",
            SENT,
        ]
        assert _journal(town)["NoticeSent"] == 1


def test_two_secretaries_move_one_meeting_once(database_url: str) -> None:
    with a_called_town(database_url, _two_secretaries()) as town:
        days = {SOLVEIG: "2026-03-05", TROND: "2026-03-12"}
        for person, day in days.items():
            town.window(person).type("/mote flytt")
            town.window(person).submit(date=day)
        at_once(*[town.window(person).submit for person in days])

        said = {person: town.window(person).sentence for person in days}
        (winner,) = [p for p, text in said.items() if text != CHANGED]
        starts = the_meeting(town).starts_at.date().isoformat()
        assert (starts, _journal(town)["MeetingMoved"]) == (days[winner], 1)


def test_one_secretary_moves_what_the_other_cancels(database_url: str) -> None:
    with a_called_town(database_url, _two_secretaries()) as town:
        mover, canceller = town.window(SOLVEIG), town.window(TROND)
        mover.type("/mote flytt")
        canceller.type("/mote avlys")
        mover.submit(date="2026-03-05")
        canceller.submit(why="For få saker")
        at_once(mover.submit, canceller.submit)

        meeting, done = the_meeting(town), _journal(town)
        assert done["MeetingMoved"] + done["MeetingCancelled"] == 1
        is_cancelled = meeting.status is Status.CANCELLED
        assert is_cancelled is (done["MeetingCancelled"] == 1)
        told = {mover.sentence, canceller.sentence}
        assert told & {CHANGED, "Møtet er avlyst. Du trenger ikke gjøre noe."}


def test_two_roll_calls_keep_what_the_other_wrote(database_url: str) -> None:
    with a_called_town(database_url, _two_secretaries()) as town:
        town.clock.now = the_meeting(town).starts_at
        solveig, trond = town.window(SOLVEIG), town.window(TROND)
        for window in (solveig, trond):
            window.type("/mote oppmote")
        solveig.press_seat("Til stede", "Astrid Brekke")
        trond.press_seat("Ikke møtt", "Dag Øverby")
        trond.press_seat("Til stede", "Frode Haugen")
        # What the other wrote is not on this screen yet.
        solveig.press_seat("Til stede", "Dag Øverby")

        assert solveig.sentence == (
            "⚠️ Trond Nygård har ført noe annet om Hole i mellomtiden. Ingenting er "
            "endret. Se hva som står nå, og rett det om det er feil."
        )
        assert "❌ *Hole* Dag Øverby" in solveig.lines
        facts = the_meeting(town).room.standing
        assert [(fact.seat, fact.kind.value) for fact in facts] == [
            (1, "present"),
            (2, "not_come"),
            (3, "present"),
        ]


def _two_secretaries() -> Body:
    secretaries = (Secretary(person=SOLVEIG), Secretary(person=TROND))
    return replace(a_body(), secretariat=secretaries)


def _journal(town: Town) -> Counter[str]:
    query = select(t.journal.c.event).where(t.journal.c.meeting >= MEETING)
    with reading(town.store.engine) as db:
        return Counter(db.scalars(query))


def _lier(town: Town) -> SeatId:
    return the_meeting(town).body.seats[0].id


def _filled(view: dict[str, Any], **typed: str) -> dict[str, Any]:
    """Fill a dialog in as its owner leaves it, and what is typed on top."""
    values = {}
    for block in view["blocks"]:
        if block["type"] == "input":
            values[block["block_id"]] = _value(block, typed)
    return view | {"state": {"values": values}}


def _value(block: dict[str, Any], typed: dict[str, str]) -> dict[str, Any]:
    element, name = block["element"], block["block_id"]
    kinds = {
        "datepicker": "selected_date",
        "timepicker": "selected_time",
        "plain_text_input": "value",
    }
    if kind := kinds.get(element["type"]):
        first = kind.replace("selected", "initial").replace("value", "initial_value")
        given = {kind: typed.get(name, element.get(first))}
    else:
        given = {"selected_option": element.get("initial_option")}
    return {element["action_id"]: {"type": element["type"], **given}}
