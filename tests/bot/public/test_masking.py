"""Skjerming: what of a meeting goes out, and what never does."""

from dataclasses import replace

import pytest

from bot.agenda.item import Item, ItemId, ItemKind, ItemState, Paper, Part
from bot.body import Chair, ChairRole
from bot.dispatch import DispatchKind
from bot.meeting import Answer, Apology, Reason, Status
from bot.minutes.course import Course, Issue, Remark, Stage
from bot.orders import Publicness, Published, StandingOrders
from bot.public.masking import is_public, masked, open_place
from bot.told import dispatched
from tests.builders import (
    ASTRID,
    NOW,
    a_body,
    a_called_meeting,
    a_meeting,
    an_act,
    an_agenda,
    with_answer,
)

SECRET = "Hemmelig"
A_REMARK = Remark(person=ASTRID.id, name=ASTRID.name, at=NOW, issue=1, text=SECRET)


@pytest.mark.parametrize("publicness", Publicness)
def test_body_is_public_by_its_own_rules(publicness: Publicness) -> None:
    body = a_body(orders=StandingOrders(publicness=publicness))
    assert is_public(body) is (publicness is Publicness.PUBLIC)


def test_nobody_and_no_reason_is_left_in_a_meeting() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    told = meeting.answer(
        meeting.body.seats[0].id,
        ASTRID.id,
        apology=Apology(reason=Reason.ILLNESS, note=SECRET),
    )
    chair = Chair(role=ChairRole.CHAIR, participant="Lier", person=ASTRID)
    body = replace(told.body, chairs=(chair,))
    whole = replace(told, body=body, moved_because=SECRET, cancelled_because=SECRET)
    seen = masked(whole)
    names = [person.name for seat in body.seats for person in seat.people]
    assert [word for word in (*names, SECRET, "illness") if word in repr(seen)] == []
    assert (seen.roll, seen.answer_by, seen.body.secretariat) == ({}, None, ())


def test_what_is_announced_stays() -> None:
    meeting = a_called_meeting(title="Budsjettmøte", sequence=2)
    seen = masked(meeting)
    kept = ("uid", "title", "starts_at", "ends_at", "place", "form", "status")
    for name in (*kept, "agenda", "sequence", "stamped_at"):
        assert getattr(seen, name) == getattr(meeting, name)
    assert [seat.participant for seat in seen.body.seats] == [
        seat.participant for seat in meeting.body.seats
    ]


def test_agenda_waits_for_the_notice() -> None:
    assert masked(a_meeting()).agenda == ()
    assert masked(a_meeting(status=Status.CANCELLED)).agenda == ()
    cancelled = a_called_meeting(status=Status.CANCELLED)
    assert masked(cancelled).agenda == an_agenda()


def test_closed_case_tells_its_provision_and_no_more() -> None:
    closed = Item(
        title=SECRET,
        number=5,
        year=2018,
        exempt="offentleglova § 25",
        proposal=SECRET,
        presenter=SECRET,
        parts=(Part(title=SECRET),),
        papers=(Paper(title=SECRET, link=f"https://saker.example/{SECRET}"),),
    )
    seen = masked(a_called_meeting(agenda=(closed,)))
    assert SECRET not in repr(seen)
    assert seen.agenda[0].title == "Unntatt offentlighet, jf. offentleglova § 25"
    assert seen.case_number(seen.agenda[0]) == "05/2018"


def test_open_case_keeps_its_papers_and_not_who_presents_them() -> None:
    item = Item(
        title="Sykkelveier",
        presenter=SECRET,
        parts=(Part(title="Kart", presenter=SECRET),),
        papers=(
            Paper(title="Saksframlegg", link="https://saker.example/1"),
            Paper(title=SECRET, link=f"https://saker.example/{SECRET}", is_exempt=True),
            Paper(title="Skript", link="javascript:alert(1)"),
        ),
    )
    (seen,) = masked(a_called_meeting(agenda=(item,))).agenda
    assert SECRET not in repr(seen)
    assert seen.parts == (Part(title="Kart"),)
    assert [paper.link for paper in seen.papers] == ["https://saker.example/1", "", ""]


def test_paper_that_is_exempt_by_now_is_so_at_once() -> None:
    open_one = Item(id=ItemId(1), title="Sykkel", papers=(Paper(title=SECRET),))
    told = dispatched(
        a_called_meeting(agenda=(open_one,)), an_act(), DispatchKind.NOTICE
    )
    closed = replace(open_one, papers=(Paper(title=SECRET, is_exempt=True),))
    assert SECRET in repr(masked(replace(told, agenda=(open_one,))))
    assert SECRET not in repr(masked(replace(told, agenda=(closed,))))


def test_case_that_was_taken_off_before_it_had_a_number_is_not_shown() -> None:
    gone = Item(title=SECRET, state=ItemState.WITHDRAWN)
    numbered = replace(gone, title="Trukket", number=3, year=2026)
    last = Item(kind=ItemKind.ANY_OTHER, title="Eventuelt")
    seen = masked(a_called_meeting(agenda=(gone, numbered, last)))
    assert seen.agenda == (numbered, last)


@pytest.mark.parametrize(
    ("place", "seen"),
    [
        ("Drammen rådhus, møterom Spiralen", "Drammen rådhus, møterom Spiralen"),
        ("Teams", "Teams"),
        ("Teams, https://teams.example/l/meetup/abc", "Teams"),
        ("Teams (www.teams.example/abc)", "Teams"),
        ("https://teams.example/abc", ""),
        ("Zoom, Møte-ID: 812 345, passord: fjord", "Zoom"),
        ("Zoom – kode 1234", "Zoom"),
        (
            "Lier rådhus, eller skriv til ola@lier.example",
            "Lier rådhus, eller skriv til",
        ),
        ("Kodeverket, Lier", "Kodeverket, Lier"),
        ("", ""),
    ],
)
def test_place_leads_to_the_door_and_opens_none(place: str, seen: str) -> None:
    assert open_place(place) == seen


SENT, APPROVED = (
    Issue(number=number, stage=stage, issued_at=NOW, by=ASTRID.id)
    for number, stage in ((1, Stage.SENT), (2, Stage.APPROVED))
)


@pytest.mark.parametrize(
    ("published", "issues", "shown"),
    [
        (Published.APPROVED, (), None),
        (Published.APPROVED, (SENT,), None),
        (Published.APPROVED, (SENT, APPROVED), 2),
        (Published.SENT, (SENT,), 1),
        (Published.SENT, (SENT, APPROVED), 2),
        (Published.NEVER, (SENT, APPROVED), None),
    ],
)
def test_minutes_are_had_by_the_rule_of_the_body(
    published: Published, issues: tuple[Issue, ...], shown: int | None
) -> None:
    body = a_body(orders=StandingOrders(published=published))
    course = Course(issues=issues, remarks=(A_REMARK,))
    seen = masked(replace(a_called_meeting(body=body), minutes=course)).minutes
    assert (seen.latest.number if seen.latest else None) == shown
    assert ASTRID.name not in repr(seen)
    assert [each.by for each in seen.issues] == [None] * len(seen.issues)


@pytest.mark.parametrize(("closed_then", "shown"), [((), 0), ((ItemId(7),), 1)])
def test_minutes_that_name_what_is_closed_by_now_are_not_had(
    closed_then: tuple[ItemId, ...], shown: int
) -> None:
    closed = Item(id=ItemId(7), title=SECRET, exempt="offl. § 13")
    body = a_body(orders=StandingOrders())
    meeting = a_called_meeting(body=body, agenda=(closed,))
    approved = replace(APPROVED, exempt=closed_then)
    issued = replace(meeting, minutes=Course(issues=(SENT, approved)))
    assert len(masked(issued).minutes.issues) == shown
