"""What a body writes of its meetings has one name wherever somebody reads of it."""

import json
from collections.abc import Iterator

import pytest

from bot.agenda.item import ItemKind
from bot.agenda.skeleton import usual_agenda, usual_item
from bot.chores import Chore, Waiting
from bot.deadlines import Which, usual
from bot.meeting import Meeting
from bot.minutes.minutes import minutes
from bot.minutes.plain import to_text
from bot.orders import Language, LegalForm
from bot.room.decision import Phrase
from bot.room.wording import wording
from handlers.blocks.chores import chores_message
from handlers.blocks.deadlines import deadlines_line
from handlers.blocks.help import chooser
from handlers.blocks.overview import overview
from handlers.documents.minutes import issued_name
from tests.builders import LIER, NOW, SOLVEIG, a_body, a_called_meeting, some_orders
from tests.handlers.blocks.minutes_surfaces import minutes_surfaces
from tests.rooms import a_room, present


@pytest.mark.parametrize(
    ("form", "other"),
    [(LegalForm.IPR, "referat"), (LegalForm.ADMINISTRATIVE, "protokoll")],
)
@pytest.mark.parametrize("language", Language)
def test_nobody_reads_both_words_of_one_body(
    language: Language, form: LegalForm, other: str
) -> None:
    body = a_body(orders=some_orders(form=form, language=language))
    agenda = usual_agenda(body.orders, ("Sykkelveier",))
    meeting = a_called_meeting(body=body, agenda=agenda, room=a_room(present(LIER)))
    assert [text for text in _read(meeting) if other in text.lower()] == []


def _read(meeting: Meeting) -> Iterator[str]:
    """Give what is read of a meeting's minutes, and of what comes before and after."""
    orders = meeting.body.orders
    for name, surface in minutes_surfaces(meeting).items():
        yield f"{name}: {json.dumps(surface, ensure_ascii=False)}"
    yield to_text(minutes(meeting))
    yield issued_name(meeting, 1, ".pdf")
    yield deadlines_line(meeting)
    yield f"{chooser(orders.language, 'minutes', [meeting])}"
    yield f"{overview(meeting, at=NOW)}"
    item = usual_item(orders, ItemKind.OWN_MINUTES)
    yield from (wording(meeting, item, each) for each in Phrase)
    late = (
        Waiting(chore=chore, meeting=meeting, by=usual(meeting, Which.MINUTES))
        for chore in (Chore.ATTENDANCE, Chore.MINUTES)
    )
    yield f"{chores_message(SOLVEIG, [*late], at=NOW)}"
