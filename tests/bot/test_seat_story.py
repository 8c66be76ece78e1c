"""The story of a seat can be told, so that the order can be explained."""

import pytest

from bot import events as e
from bot.act import Door
from bot.extent import Extent, Ground, Leave
from bot.orders import StandingOrders, StandInRule
from bot.person import Person, PersonId
from bot.seat_story import SeatEvent, SeatHappening, SeatStory, sentence
from bot.turn import Calling, Obstacle, Skip
from tests.builders import (
    ASTRID,
    BJARNE,
    CAST,
    DAG,
    ELI,
    HOLE,
    LIER,
    NOW,
    SOLVEIG,
    a_body,
    a_called_meeting,
    a_time,
)

SEAT, WHO = LIER.id, BJARNE.id


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (e.Accepted(SEAT, WHO), "Bjarne Solli svarte: kommer."),
        (
            e.PartlyAway(SEAT, WHO, Leave(gap=Extent(until=a_time(10)))),
            "Bjarne Solli kommer, men ikke til kl. 10.00.",
        ),
        (
            e.PartlyAway(
                SEAT,
                WHO,
                Leave(gap=Extent(since=a_time(10)), ground=Ground.EXCUSED),
            ),
            "Bjarne Solli kommer, men har bedt om fritak fra kl. 10.00.",
        ),
        (
            e.StandInAsked(SEAT, WHO, Calling.GROUP, Extent(since=a_time(10))),
            "Bjarne Solli ble spurt, fra kl. 10.00: neste på varalista for gruppa.",
        ),
        (e.StandInDeclined(SEAT, WHO), "Bjarne Solli svarte nei."),
        (
            e.StandInDeclined(SEAT, WHO, had_accepted=True),
            "Bjarne Solli hadde sagt ja, men kan ikke likevel.",
        ),
        (
            e.PassedOver(
                SEAT,
                (
                    Skip(DAG.id, Obstacle.MEMBER),
                    Skip(ELI.id, Obstacle.ELSEWHERE, "Formannskapet"),
                ),
            ),
            (
                "Forbigått: Dag Øverby (sitter selv i organet), Eli Ødegård "
                "(har møte i Formannskapet samtidig)."
            ),
        ),
        (e.SeatUnfilled(SEAT), "Ingen flere å spørre. Sekretariatet tok over."),
        (
            e.SeatUnfilled(SEAT, is_late=True),
            "Så nær møtet spør bare sekretariatet, som tok over.",
        ),
    ],
)
def test_everything_is_told_in_a_sentence(event: SeatEvent, told: str) -> None:
    by = event.person if isinstance(event, e.OfSeat) else None
    assert _told(event, by=by) == told


def test_answer_that_was_given_on_the_telephone_names_who_wrote_it_down() -> None:
    told = _told(e.Accepted(SEAT, WHO), by=SOLVEIG.id)
    assert told == "Bjarne Solli svarte: kommer. Registrert av Solveig Lunde."


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (StandInRule.PERSONAL, "Solveig Lunde spurte Bjarne Solli utenom tur."),
        (StandInRule.PICKED, "Solveig Lunde spurte Bjarne Solli."),
        (StandInRule.NONE, "Solveig Lunde spurte Bjarne Solli."),
    ],
)
def test_whom_the_secretary_asked_is_told_with_who_did_and_why(
    rule: StandInRule, told: str
) -> None:
    asked = e.StandInAsked(SEAT, WHO, Calling.OUT_OF_TURN, None, "Kjenner saken")
    said = _told(asked, by=SOLVEIG.id, rule=rule)
    assert said == f"{told} Begrunnelse: Kjenner saken"


@pytest.mark.parametrize(
    ("by", "told"),
    [
        (ASTRID, "Bjarne Solli ble spurt, etter ønske fra medlemmet."),
        (
            SOLVEIG,
            (
                "Bjarne Solli ble spurt, etter valg i forfallsmeldingen. "
                "Registrert av Solveig Lunde."
            ),
        ),
    ],
)
def test_only_a_member_who_chose_is_said_to_have_wished(by: Person, told: str) -> None:
    away = _line(e.ApologyGiven(SEAT, ASTRID.id), by=by.id)
    asked = _line(e.StandInAsked(SEAT, WHO, Calling.PROPOSED), by=by.id)
    story = SeatStory(
        happenings=(away, asked), people={person.id: person for person in CAST}
    )
    assert sentence(a_called_meeting(), story, asked) == told


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (e.SeatLeftEmpty(SEAT), "Sekretariatet lar plassen stå tom."),
        (
            e.ReturnRefused(SEAT, ASTRID.id),
            "Vara beholder plassen, ikke Astrid Brekke.",
        ),
    ],
)
def test_what_the_secretary_decides_names_who_did(event: SeatEvent, told: str) -> None:
    assert _told(event, by=SOLVEIG.id) == f"{told} Registrert av Solveig Lunde."


def test_who_else_did_something_is_not_said_to_have_written_it_down() -> None:
    told = _told(e.StandInAsked(SEAT, WHO), by=SOLVEIG.id)
    assert told == "Bjarne Solli ble spurt: neste på varalista for plassen."


def test_story_of_a_seat_leaves_the_others_out() -> None:
    own, other = _line(e.Summoned(SEAT, WHO)), _line(e.ApologyGiven(HOLE.id, DAG.id))
    story = SeatStory(happenings=(own, other), people={})
    assert story.of(SEAT) == (own,)
    assert [story.changed_hands(seat) for seat in (SEAT, HOLE.id)] == [False, True]


def _told(
    event: SeatEvent,
    *,
    by: PersonId | None,
    rule: StandInRule = StandInRule.PERSONAL,
) -> str:
    story = SeatStory(people={person.id: person for person in CAST})
    meeting = a_called_meeting(body=a_body(LIER, orders=StandingOrders(stand_ins=rule)))
    return sentence(meeting, story, _line(event, by=by))


def _line(event: SeatEvent, by: PersonId | None = None) -> SeatHappening:
    return SeatHappening(at=NOW, by=by, door=Door.SLACK, event=event)
