"""The desk of a year counts meetings as the plan does, also those that stand."""

from datetime import date

from handlers.blocks.plan_desk import desk_dialog
from tests.builders import a_meeting, a_time
from tests.plans import MARCH, ORGANISATION, a_draft, a_year


def test_a_draft_tells_how_many_of_its_meetings_stand_already() -> None:
    standing = a_meeting(starts_at=a_time(9, day=MARCH), ends_at=a_time(11, day=MARCH))
    desk = desk_dialog(
        a_year(a_draft(), meetings=(standing,)),
        organisations=[ORGANISATION],
        found=(),
        lost=(),
        today=date(2026, 1, 2),
    )
    said = [block.get("text", {}).get("text", "") for block in desk["blocks"]]
    (draft,) = (text for text in said if "*Utkast* med" in text)
    assert "med 2 møter (ett av dem står i planen allerede), lagret" in draft
