"""Who hears of a plan: members and secretaries, each once, and not what they know."""

from dataclasses import replace

from bot.body import BodyId, Secretary
from bot.meeting import MeetingId
from bot.message import Kind, Message
from bot.planning.announcement import adopted, amended, circulated, meetings_of
from bot.planning.version import Status
from tests.builders import (
    ASTRID,
    DAG,
    FRODE,
    GURO,
    HOLE,
    LIER,
    SOLVEIG,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
    a_seat,
    a_time,
)
from tests.plans import MAY, a_draft, a_year, an_adopted_plan

BOARD = a_body(
    a_seat(4, holder=TROND),
    a_seat(5, holder=ASTRID),
    id=BodyId(2),
    name="Styringsgruppen",
    secretariat=(Secretary(person=SOLVEIG),),
)
FIRST = a_meeting()
SECOND = a_meeting(
    id=MeetingId(2),
    body=BOARD,
    starts_at=a_time(9, day=MAY),
    ends_at=a_time(11, day=MAY),
)


def test_a_draft_is_shown_to_the_bodies_that_are_in_it() -> None:
    draft = a_draft(status=Status.CIRCULATED)

    shown = list(circulated(a_year(draft, bodies=(a_body(), BOARD)), draft))

    # Frode comes for Guro, and Trond's body has no meeting.
    assert [message.to for message in shown] == [
        person.id for person in (ASTRID, DAG, FRODE, SOLVEIG)
    ]
    assert {(m.kind, m.plan, m.meeting) for m in shown} == {
        (Kind.PLAN_CIRCULATED, draft.id, None)
    }
    assert {meetings_of(message) for message in shown} == {()}


def test_an_adoption_is_told_once_as_of_the_first_meeting_of_each() -> None:
    told = list(adopted(an_adopted_plan(), [FIRST, SECOND]))

    assert told == [
        Message(
            kind=Kind.PLAN_ADOPTED,
            to=person.id,
            meeting=meeting.id,
            plan=an_adopted_plan().id,
            about="2/",
        )
        for person, meeting in (
            (ASTRID, FIRST),
            (DAG, FIRST),
            (FRODE, FIRST),
            (SOLVEIG, FIRST),
            (TROND, SECOND),
        )
    ]


def test_a_file_comes_below_what_is_said() -> None:
    said, file = adopted(
        an_adopted_plan(holds_dates=True),
        [replace(SECOND, body=replace(BOARD, seats=BOARD.seats[:1], secretariat=()))],
    )

    assert file == replace(said, kind=Kind.HELD_DATES, after=said.key)


def test_who_is_not_in_slack_is_told_by_others() -> None:
    body = a_body(
        replace(LIER, holder=replace(ASTRID, slack=None)), HOLE, secretariat=()
    )

    told = adopted(an_adopted_plan(), [replace(FIRST, body=body)])

    assert [message.to for message in told] == [DAG.id]


def test_a_change_is_told_of_the_meetings_of_each() -> None:
    told = list(amended(an_adopted_plan(), [(FIRST, FIRST), (None, SECOND)]))

    assert {m.to: meetings_of(m) for m in told} == {
        ASTRID.id: (1, 2),
        DAG.id: (1,),
        FRODE.id: (1,),
        SOLVEIG.id: (1, 2),
        TROND.id: (2,),
    }


def test_who_left_the_body_with_the_move_hears_of_it_as_well() -> None:
    now = replace(FIRST, body=a_body(HOLE, secretariat=()))

    told = list(amended(an_adopted_plan(), [(FIRST, now)]))

    assert [m.to for m in told] == [p.id for p in (ASTRID, DAG, FRODE, SOLVEIG)]
    assert GURO.id not in [m.to for m in told]


def test_who_is_called_hears_by_the_meeting() -> None:
    called = a_called_meeting()

    assert list(amended(an_adopted_plan(), [(called, called)])) == []
