"""A preview of a move says what it is moved from."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import pytest

from bot.planning.consequences import consequences
from bot.planning.entry import entry_of
from handlers.blocks.consequences import Moving, move_preview
from tests.builders import a_meeting

BEFORE: Final = a_meeting(place="Drammen rådhus")


@pytest.mark.parametrize(
    ("changes", "was"),
    [
        ({"place": "Hole herredshus"}, "Drammen rådhus"),
        (
            {"ends_at": BEFORE.ends_at + timedelta(hours=1)},
            "torsdag 26. februar 2026 kl. 09.00–11.15",
        ),
    ],
)
def test_meeting_is_moved_from_its_time_or_from_its_place(
    changes: dict[str, Any], was: str
) -> None:
    after = replace(BEFORE, **changes)
    moving = Moving(meeting=BEFORE.id, sequence=0, slot=entry_of(after).slot)
    drawn = move_preview(moving, consequences(BEFORE, after, ()), stamp="1.a")
    said = drawn["blocks"][0]["text"]["text"]
    assert said.startswith(f"*Rådmannsgruppen* flyttes fra {was} til *")
