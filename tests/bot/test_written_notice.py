"""The notice as a document lists what has a clock time, by hour or by the agenda."""

from datetime import time, timedelta

from bot.agenda.item import Item
from bot.meeting import Meeting
from bot.written_notice import written_notice
from tests.builders import a_called_meeting, a_time

LATE = Item(title="Middag", starts=time(19))
EARLY = Item(title="Strategi", starts=time(9, 30))


def _programme(**changes: object) -> list[str]:
    meeting: Meeting = a_called_meeting(agenda=(LATE, EARLY), **changes)
    programme = written_notice(meeting, sent_at=None).programme
    return [f"{clock} {words}" for clock, words in programme]


def test_programme_of_a_day_goes_by_the_clock() -> None:
    assert _programme() == [
        "09.00 Møtet begynner",
        "09.30 Strategi",
        "19.00 Middag",
        "11.15 Møtet slutter",
    ]


def test_programme_of_a_seminar_goes_by_the_agenda() -> None:
    assert _programme(ends_at=a_time(15) + timedelta(days=1)) == [
        "09.00 Møtet begynner, torsdag 26. februar",
        "19.00 Middag",
        "09.30 Strategi",
        "15.00 Møtet slutter, fredag 27. februar",
    ]
