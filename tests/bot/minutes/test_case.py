"""A case reads as it ended: decided, voted on, closed, or left by some."""

from dataclasses import replace
from datetime import date

import pytest

from bot.agenda.item import Aim, Item, ItemId, number
from bot.extent import Ground
from bot.meeting import Answer, Apology, Meeting, Reason
from bot.minutes.case import Case, case
from bot.minutes.minutes import minutes
from bot.minutes.plain import to_text
from bot.orders import LegalForm, Signatures, StandingOrders
from bot.room.decision import Decision, PartyVote, Statement, Vote
from bot.room.fact import Entry, FactKind
from bot.room.presence import Presence
from bot.room.task import Task, TaskId
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    HOLE,
    LIER,
    NOW,
    a_body,
    a_called_meeting,
)
from tests.rooms import a_room, excused, present

ID = ItemId(1)
RECUSED = Entry(
    kind=FactKind.RECUSED,
    seat=LIER.id,
    person=ASTRID,
    item=ID,
    ground=Ground.DISQUALIFIED,
)
INSTEAD = Entry(kind=FactKind.FOR_ITEM, seat=LIER.id, person=BJARNE, item=ID)


def test_a_decision_has_its_text_and_its_numbered_points() -> None:
    written = _case(Decision(item=ID, text="Slik:", points=("Raskt.", "Billig.")))
    assert written.decision.paragraphs == ("Slik:", "1. Raskt.", "2. Billig.")


@pytest.mark.parametrize(
    ("vote", "said"),
    [
        (Vote(), "Enstemmig vedtatt med 3 stemmer."),
        (Vote(against=1), "Vedtatt med 2 mot 1 stemmer."),
        (Vote(is_election=True), "Enstemmig valgt med 3 stemmer."),
        (
            Vote(is_election=True, blank=1),
            "Valgt med 2 stemmer. Én stemte blankt.",
        ),
    ],
)
def test_a_vote_is_told_as_the_law_wants_it(vote: Vote, said: str) -> None:
    written = _case(Decision(item=ID, text="Ja.", vote=vote))
    assert written.vote
    assert written.vote.paragraphs == (said,)


def test_parties_are_told_where_they_were_divided() -> None:
    parties = (
        PartyVote(party="Ap", in_favour=1),
        PartyVote(party="H", in_favour=1, against=1),
    )
    written = _case(
        Decision(item=ID, text="Ja.", vote=Vote(against=1, parties=parties))
    )
    assert written.vote
    assert written.vote.paragraphs[1] == "Ap: 1 for. H: 1 for og 1 mot."


def test_what_goes_in_beside_a_decision_is_told_below_it() -> None:
    statement = Statement(by="Lier", text="Vi ville vente.")
    task = Task(
        id=TaskId(1),
        item=ID,
        what="sender inn tall.",
        participant="Hole",
        by=date(2026, 4, 1),
        given_at=NOW,
    )
    meeting = _meeting(Decision(item=ID, text="Ja.", statements=(statement,)))
    asked = replace(meeting, room=replace(meeting.room, tasks=(task,)))
    below = [(p.label, p.paragraphs) for p in _written(asked).passages]
    assert below == [
        ("Vedtak", ("Ja.",)),
        ("Protokolltilførsel", ("Lier: Vi ville vente.",)),
        ("Oppfølging", ("Hole: sender inn tall. Frist: 1. april 2026.",)),
    ]


@pytest.mark.parametrize(
    ("form", "law"),
    [
        (LegalForm.IPR, " (kommuneloven § 11-10, forvaltningsloven § 6)"),
        (LegalForm.ADMINISTRATIVE, ""),
    ],
)
def test_who_was_disqualified_is_told_with_who_came_instead(
    form: LegalForm, law: str
) -> None:
    meeting = _meeting(Decision(item=ID, text="Ja."), RECUSED, INSTEAD, form=form)
    assert _written(meeting).happened == (
        (
            "Astrid Brekke fratrådte som inhabil mens saken ble behandlet"
            f"{law}. Bjarne Solli tok sete."
        ),
    )


def test_of_a_closed_case_stand_number_and_provision_alone() -> None:
    decision = Decision(item=ID, text="Tomta kjøpes.", vote=Vote(against=1))
    meeting = _meeting(decision, RECUSED, exempt="offl. § 23")
    text = to_text(minutes(meeting)).partition("Sak 01/2026")[2]
    assert text.splitlines() == [
        " Unntatt offentlighet, jf. offl. § 23",
        "Møtet var lukket mens saken ble behandlet, jf. offl. § 23.",
        "Vedtak:",
        "Vedtaket er unntatt offentlighet.",
    ]


@pytest.mark.parametrize(
    ("rule", "lines"),
    [
        (Signatures.NONE, []),
        (Signatures.CHAIR, ["møteleder"]),
        (
            Signatures.CHAIR_AND_TWO,
            ["møteleder", "Dag Øverby", "valgt til å skrive under"],
        ),
    ],
)
def test_those_sign_whom_the_body_wants(rule: Signatures, lines: list[str]) -> None:
    signs = Entry(kind=FactKind.SIGNS, person=DAG)
    meeting = _meeting(Decision(item=ID, text="Ja."), signs)
    orders = replace(meeting.body.orders, signatures=rule)
    signed = replace(meeting, body=replace(meeting.body, orders=orders))
    text = to_text(minutes(signed)).partition("Ja.")[2]
    found = [line for line in text.splitlines() if line and "_" not in line]
    assert found[: len(lines)] == lines


def test_why_somebody_was_away_is_in_no_minutes() -> None:
    sick = Apology(reason=Reason.ILLNESS, note="Brukket ben")
    meeting = _meeting(Decision(item=ID, text="Ja."))
    away = meeting.answer(HOLE.id, DAG.id, answer=Answer.AWAY, apology=sick)
    seen = a_room(present(LIER), excused(HOLE), present(COUNTY))
    room = replace(meeting.room, facts=seen.facts)
    text = to_text(minutes(replace(away, room=room)))
    assert "Forfall: Dag Øverby, Hole" in text
    assert "ben" not in text
    assert "Sykdom" not in text


def _case(decision: Decision) -> Case:
    return _written(_meeting(decision))


def _written(meeting: Meeting) -> Case:
    return case(Presence(meeting), meeting.agenda[0])


def _meeting(
    decision: Decision,
    *entries: Entry,
    exempt: str = "",
    form: LegalForm = LegalForm.IPR,
) -> Meeting:
    item = Item(id=ID, title="Kjøp av tomt", aim=Aim.DECISION, exempt=exempt)
    room = a_room(present(LIER), present(HOLE), present(COUNTY), *entries)
    return a_called_meeting(
        body=a_body(orders=StandingOrders(form=form)),
        agenda=number((item,), after=0, year=2026),
        room=replace(room, decisions={ID: decision}),
    )
