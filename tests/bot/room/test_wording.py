"""A decision to send a case on says where it went, by the record."""

from dataclasses import replace
from typing import Final

import pytest

from bot.agenda.item import Item, ItemId, ItemState
from bot.agenda.station import Station, sent_on
from bot.meeting import Meeting, Status
from bot.orders import Language
from bot.room.decision import Phrase
from bot.room.wording import wording
from tests.builders import a_body, a_called_meeting, some_orders

CASE: Final = Item(id=ItemId(1), title="Sykkelveier", number=3, year=2018)
BOARD: Final = a_called_meeting(body=a_body(name="Styringsgruppen"))
ASSEMBLY: Final = a_called_meeting(body=a_body(name="Generalforsamlingen"))


def _at(
    meeting: Meeting,
    id: int,
    *,
    number: int | None = None,
    state: ItemState = ItemState.LISTED,
    came_from: ItemId | None = CASE.id,
) -> Station:
    item = replace(CASE, id=ItemId(id), number=number, state=state, came_from=came_from)
    return Station(meeting=meeting, item=item)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ([], "Saken framsendes til … som sak …"),
        ([_at(BOARD, 2)], "Saken framsendes til Styringsgruppen."),
        (
            [_at(BOARD, 2, number=9)],
            "Saken framsendes til Styringsgruppen som sak 09/2018.",
        ),
        (
            [
                _at(BOARD, 2, number=9, state=ItemState.POSTPONED),
                _at(BOARD, 2, number=14),
                _at(ASSEMBLY, 3, number=1),
            ],
            (
                "Saken framsendes til Styringsgruppen som sak 14/2018 og "
                "Generalforsamlingen som sak 01/2018."
            ),
        ),
        ([_at(BOARD, 2, came_from=ItemId(8))], "Saken framsendes til … som sak …"),
        (
            [_at(replace(BOARD, status=Status.CANCELLED), 2, number=9)],
            "Saken framsendes til … som sak …",
        ),
    ],
)
def test_case_that_was_sent_on_is_named_as_where_it_went(
    path: list[Station], said: str
) -> None:
    sent_to = sent_on(path, CASE.id)
    begun = wording(a_called_meeting(), CASE, Phrase.FORWARDED, sent_to=sent_to)
    assert begun == said


def test_case_is_sent_on_in_nynorsk_too() -> None:
    group = a_called_meeting(body=a_body(orders=some_orders(language=Language.NYNORSK)))
    sent_to = [_at(BOARD, 2, number=9)]
    begun = wording(group, CASE, Phrase.FORWARDED, sent_to=sent_to)
    assert begun == "Saka blir send fram til Styringsgruppen som sak 09/2018."
