"""For every seat that changed hands: who was asked, by which rule, and who was not."""

from dataclasses import replace

import pytest

from bot import events as e
from bot.act import Door
from bot.apology import apologise
from bot.body import Seat
from bot.meeting import Answer, Meeting
from bot.orders import Language, StandingOrders, StandInRule
from bot.seat_record import as_text, seat_record
from bot.seat_story import SeatEvent, SeatHappening, SeatStory
from bot.turn import Calling, Obstacle, Skip
from tests.builders import (
    ASTRID,
    BJARNE,
    CAST,
    CECILIE,
    DAG,
    HOLE,
    LIER,
    NOW,
    a_body,
    a_called_meeting,
    an_act,
    with_answer,
)

ASKED = e.StandInAsked(LIER.id, CECILIE.id, Calling.PERSONAL)
SKIPPED = e.PassedOver(LIER.id, (Skip(BJARNE.id, Obstacle.ABSENT),))
GIVEN = e.ApologyGiven(LIER.id, ASTRID.id)


def test_record_tells_the_rule_the_list_what_happened_and_the_result() -> None:
    assert as_text(seat_record(_filled(), _story(GIVEN, SKIPPED, ASKED), at=NOW)) == (
        "Vestregionen\n"
        "Forfall og vara: Rådmannsgruppen\n"
        "\n"
        "Møtet torsdag 26. februar 2026 kl. 09.00–11.15.\n"
        "Dette er skrevet ut av loggen som føres mens det skjer. Den kan leses, "
        "men ikke endres. Hvorfor noen er borte, står ikke i den.\n"
        "Skrevet ut 2. februar 2026 kl. 09.00.\n"
        "\n"
        "Lier, rådmann: Astrid Brekke\n"
        "Regel: Vara møter i den rekkefølgen de står på lista for plassen "
        "(kommuneloven § 7-10).\n"
        "Rekkefølge på møtedagen: 1. Bjarne Solli, 2. Cecilie Aas.\n"
        "  2. februar 2026 kl. 09.00: Astrid Brekke meldte forfall.\n"
        "  2. februar 2026 kl. 09.00: Forbigått: Bjarne Solli (har meldt fravær).\n"
        "  2. februar 2026 kl. 09.00: Cecilie Aas ble spurt: neste på varalista for "
        "plassen.\n"
        "Resultat: Bjarne Solli møter for Astrid Brekke.\n"
    )


def test_seat_that_stayed_with_its_member_is_left_out() -> None:
    record = seat_record(_filled(), _story(e.Accepted(HOLE.id, DAG.id)), at=NOW)
    assert record.seats == ()
    assert record.intro[2] == "Ingen har meldt forfall, og ingen vara er spurt."


@pytest.mark.parametrize(
    ("answer", "result"),
    [
        (
            Answer.AWAITED,
            (
                "Resultat: Bjarne Solli er spurt om å møte for Astrid Brekke, "
                "og har ikke svart."
            ),
        ),
        (
            Answer.AWAY,
            "Resultat: Astrid Brekke er borte, og ingen møter i stedet.",
        ),
    ],
)
def test_result_tells_what_is_not_settled(answer: Answer, result: str) -> None:
    meeting = with_answer(_filled(), BJARNE, answer)
    (seat,) = seat_record(meeting, _story(GIVEN), at=NOW).seats
    assert seat.outcomes == (result,)


def test_member_who_comes_after_all_has_the_seat() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    (seat,) = seat_record(meeting, _story(GIVEN), at=NOW).seats
    assert seat.outcomes == ("Resultat: Plassen er hos Astrid Brekke.",)


def test_seat_that_nobody_has_any_longer_says_so() -> None:
    meeting = replace(a_called_meeting(), roll={})
    (seat,) = seat_record(meeting, _story(GIVEN), at=NOW).seats
    assert (seat.heading, seat.outcomes) == (
        "Lier, rådmann",
        ("Resultat: Ingen har plassen.",),
    )


@pytest.mark.parametrize("rule", StandInRule)
@pytest.mark.parametrize("language", Language)
def test_every_rule_is_told(rule: StandInRule, language: Language) -> None:
    seats = [replace(LIER, has_own_list=has) for has in (False, True)]
    told = [_rule(rule, language, seat) for seat in seats]
    assert all(each.startswith("Regel: ") for each in told)
    binds_a_list = rule not in (StandInRule.PICKED, StandInRule.NONE)
    is_other = binds_a_list and rule is not StandInRule.PERSONAL
    assert (told[0] != told[1]) is is_other, "a seat's own list binds where one does"


def _rule(rule: StandInRule, language: Language, seat: Seat) -> str:
    orders = StandingOrders(stand_ins=rule, language=language)
    meeting = a_called_meeting(body=a_body(seat, orders=orders))
    (found,) = seat_record(meeting, _story(GIVEN), at=NOW).seats
    return found.rule


def _filled() -> Meeting:
    away, _ = apologise(a_called_meeting(), an_act(ASTRID), person=ASTRID.id)
    return with_answer(away, BJARNE, Answer.COMING)


def _story(*events: SeatEvent) -> SeatStory:
    lines = (SeatHappening(at=NOW, door=Door.SLACK, event=event) for event in events)
    return SeatStory(
        happenings=tuple(lines), people={person.id: person for person in CAST}
    )
