"""The plan as text: what is held on one day in one place stands together."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.orders import Language
from handlers.blocks.plan import PlanLook, PlanRow, plan_dialog
from tests.builders import a_time

ROW = PlanRow(
    starts_at=a_time(9),
    ends_at=a_time(11, 15),
    body="Styringsgruppen",
    place="Drammen rådhus",
    standing="called",
)
AFTER = replace(
    ROW,
    starts_at=a_time(11, 15),
    ends_at=a_time(12),
    body="Generalforsamlingen",
    title="Årsmøte",
    standing="planned",
)


def test_meetings_of_one_day_and_place_stand_together() -> None:
    assert _said(ROW, AFTER) == [
        "*Februar 2026*",
        "• torsdag 26., Drammen rådhus:",
        "      kl. 09.00–11.15: *Styringsgruppen* · innkalt",
        "      kl. 11.15–12.00: *Generalforsamlingen: Årsmøte* · planlagt",
    ]


@pytest.mark.parametrize(
    ("today", "year"), [(date(2026, 9, 30), "2026"), (date(2026, 10, 1), "2027")]
)
def test_the_year_ahead_is_planned_when_this_one_is_nearly_over(
    today: date, year: str
) -> None:
    dialog = plan_dialog(
        Language.BOKMAL, [], PlanLook(), bodies=[], today=today, keeps_books=True
    )
    held = [each for block in dialog["blocks"] for each in block.get("elements", ())]
    (desk,) = (each for each in held if each.get("action_id") == "plan_desk")
    assert desk["value"] == year


def test_meetings_elsewhere_or_remote_stand_alone() -> None:
    elsewhere = replace(AFTER, place="Lier rådhus", title="")
    remote = replace(elsewhere, is_remote=True)
    assert _said(ROW, elsewhere, remote, remote)[1:] == [
        "• torsdag 26. kl. 09.00–11.15: *Styringsgruppen*, Drammen rådhus · innkalt",
        "• torsdag 26. kl. 11.15–12.00: *Generalforsamlingen*, Lier rådhus · planlagt",
        *["• torsdag 26. kl. 11.15–12.00: *Generalforsamlingen*, fjernmøte · planlagt"]
        * 2,
    ]


def test_seminar_stands_alone_with_both_its_days() -> None:
    seminar = replace(ROW, ends_at=a_time(15) + timedelta(days=1))
    assert _said(seminar, AFTER)[1] == (
        "• torsdag 26. februar kl. 09.00–fredag 27. februar 2026 kl. 15.00: "
        "*Styringsgruppen*, Drammen rådhus · innkalt"
    )


def _said(*rows: PlanRow) -> list[str]:
    drawn = plan_dialog(
        Language.BOKMAL, rows, PlanLook(), bodies=(), today=date(2026, 2, 2)
    )
    lines: list[str] = drawn["blocks"][-1]["text"]["text"].splitlines()
    return lines
