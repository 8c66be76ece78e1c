"""Days away are shown with what becomes of the seat in each meeting."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.absence import Absence
from bot.body import Seat
from bot.elsewhere import NOWHERE
from bot.meeting import Meeting
from bot.orders import Language, StandingOrders, StandInRule
from handlers.blocks.absence import Days, absence_preview, absence_rows, what_follows
from tests.builders import ASTRID, LIER, NOW, a_body, a_called_meeting

DAYS = Days(since=date(2026, 2, 20), until=date(2026, 3, 3))
LISTLESS = replace(LIER, stand_ins=())


@pytest.mark.parametrize(
    ("rule", "seat", "told"),
    [
        (StandInRule.PERSONAL, LIER, "Bjarne Solli blir spurt om å møte."),
        (StandInRule.PICKED, LIER, "Bjarne Solli blir spurt om å møte."),
        (
            StandInRule.PICKED,
            LISTLESS,
            "Ingen på varalista kan spørres, så sekretariatet får beskjed.",
        ),
        (StandInRule.NONE, LIER, "Organet kaller ikke inn vara for plassen din."),
    ],
)
def test_only_who_will_be_asked_is_said_to_be_asked(
    rule: StandInRule, seat: Seat, told: str
) -> None:
    assert _follows(_meeting(rule, seat)) == told


def test_so_near_the_meeting_the_secretary_finds_somebody() -> None:
    meeting = _meeting(StandInRule.PERSONAL, LIER)
    told = _follows(replace(meeting, starts_at=NOW + timedelta(minutes=5)))
    assert told == "Så nær møtet er det sekretariatet som skaffer vara."


@pytest.mark.parametrize(
    ("rule", "may_pick"),
    [(StandInRule.PICKED, True), (StandInRule.PERSONAL, False)],
)
def test_a_member_who_may_pick_is_told_how(
    rule: StandInRule, *, may_pick: bool
) -> None:
    meeting = _meeting(rule, LIER)
    shown = absence_preview(
        Language.BOKMAL, DAYS, [meeting], follows={meeting.id: _follows(meeting)}
    )
    said = str(shown["blocks"])
    assert "Spiralen. Bjarne Solli blir spurt om å møte." in said
    assert ("Vil du selv velge hvem som møter" in said) is may_pick


def test_days_away_stand_under_a_title_of_their_own() -> None:
    away = Absence(person=ASTRID.id, since=DAYS.since, until=DAYS.until)
    rows = absence_rows(Language.BOKMAL, [away])
    assert [row["type"] for row in rows] == ["header", "section", "divider", "actions"]
    assert rows[0]["text"]["text"] == "Når du er borte"
    assert [row["type"] for row in absence_rows(Language.BOKMAL, [])] == ["actions"]


def _meeting(rule: StandInRule, seat: Seat) -> Meeting:
    orders = StandingOrders(stand_ins=rule)
    return a_called_meeting(body=a_body(seat, orders=orders))


def _follows(meeting: Meeting) -> str:
    return what_follows(Language.BOKMAL, meeting, ASTRID.id, at=NOW, elsewhere=NOWHERE)
