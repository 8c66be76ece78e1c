"""Nobody goes unpaid without a word: what can't be told is told of."""

from datetime import timedelta

import pytest

from bot.body import SeatId
from bot.meeting import Answer, Apology, Meeting, Reason, Status
from bot.orders import Language
from bot.payroll.missing import MissingKind
from bot.payroll.payroll import payroll
from bot.payroll.table import missing_rows, missing_sentence, payroll_rows
from bot.room.fact import Entry
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    HOLE,
    LIER,
    MEETING_DAY,
    a_called_meeting,
    a_meeting,
    a_time,
)
from tests.rooms import a_room, closed, excused, present

AFTER = a_time(12)
CLOSED = closed(a_time(11))


@pytest.mark.parametrize(
    ("meeting", "kind"),
    [
        (a_meeting(), MissingKind.NOT_RECORDED),
        (a_called_meeting(), MissingKind.NOT_RECORDED),
        (a_called_meeting(room=a_room(present(LIER))), MissingKind.NOT_CLOSED),
        (a_called_meeting(status=Status.CANCELLED), MissingKind.CANCELLED),
        (a_called_meeting(starts_at=a_time(13)), MissingKind.NOT_YET),
    ],
)
def test_a_meeting_that_nobody_is_paid_for_is_told_of(
    meeting: Meeting, kind: MissingKind
) -> None:
    found = payroll([meeting], at=AFTER)
    assert (found.lines, [each.kind for each in found.missing]) == ((), [kind])


def test_a_seat_and_a_time_that_nobody_wrote_down_are_told_of() -> None:
    late = present(LIER, at=a_time(11, 30))
    found = payroll([_held(late, excused(HOLE))], at=AFTER)
    assert [missing_sentence(each, Language.BOKMAL) for each in found.missing] == [
        (
            "26.02.2026, Rådmannsgruppen, Frode Haugen: Det er ikke ført om noen satt "
            "i plassen. Før det med «/mote oppmote»."
        ),
        (
            "26.02.2026, Rådmannsgruppen, Astrid Brekke: Klokkeslettet mangler, eller "
            "tidene går ikke opp. Rett det i «/mote oppmote»."
        ),
    ]


def test_a_night_is_to_be_looked_at() -> None:
    end = a_time(14) + timedelta(days=1)
    room = a_room(present(LIER), excused(HOLE), excused(COUNTY), closed(end))
    seminar = a_called_meeting(ends_at=end, room=room)
    found = payroll([seminar], at=end)
    assert [line.duration for line in found.lines] == [timedelta(hours=29)]
    assert [each.kind for each in found.missing] == [MissingKind.OVERNIGHT]


def test_a_municipality_is_told_of_its_own_and_of_whole_meetings() -> None:
    held = _held(present(LIER), present(HOLE))
    found = payroll([held, a_called_meeting()], at=AFTER).of("Hole")
    assert [line.person.name for line in found.lines] == ["Dag Øverby"]
    assert [each.kind for each in found.missing] == [MissingKind.NOT_RECORDED]


def test_the_table_says_it_in_the_order_of_its_headings() -> None:
    held = _held(present(LIER, BJARNE), excused(HOLE), title="Ekstraordinært møte")
    found = payroll([held], at=AFTER)
    headings, row = payroll_rows(found, Language.BOKMAL)
    assert dict(zip(headings, row, strict=True)) == {
        "Dato": MEETING_DAY,
        "Organ": "Rådmannsgruppen",
        "Navn": "Bjarne Solli",
        "Rolle": "Vara",
        "Møtte for": "Astrid Brekke",
        "Kommune": "Lier",
        "Fra": a_time(9).time(),
        "Til": a_time(11).time(),
        "Siste dag": None,
        "Varighet": timedelta(hours=2),
        "Møte": "Ekstraordinært møte",
    }
    _, lack = missing_rows(found, Language.NYNORSK)
    assert lack == (
        MEETING_DAY,
        "Rådmannsgruppen",
        "Frode Haugen",
        "Buskerud fylkeskommune",
        "Det er ikkje ført om nokon sat i plassen. Før det med «/mote oppmote».",
    )


def test_why_somebody_was_away_is_nowhere() -> None:
    sick = Apology(reason=Reason.ILLNESS, note="Brukket ben")
    held = _held(present(LIER, BJARNE)).answer(
        SeatId(LIER.id), ASTRID.id, answer=Answer.AWAY, apology=sick
    )
    found = payroll([held], at=AFTER)
    told = [
        *payroll_rows(found, Language.BOKMAL),
        *missing_rows(found, Language.BOKMAL),
    ]
    assert "Astrid Brekke" in str(told)
    assert not any(word in str(told) for word in ("Sykdom", "illness", "Brukket"))


def _held(*seen: Entry, **changes: object) -> Meeting:
    return a_called_meeting(room=a_room(*seen, CLOSED), **changes)
