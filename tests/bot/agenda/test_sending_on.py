"""What one body recommends becomes a case of another, which remembers it."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Final

import pytest

from bot.agenda.errors import ItemNotTreated, MeetingOfAnother
from bot.agenda.events import ItemReceived, ItemSentOn
from bot.agenda.item import Aim, Item, ItemId, ItemState, Paper, Part
from bot.agenda.sending_on import send_on
from bot.body import BodyId
from bot.errors import (
    MeetingCancelled,
    MeetingHasBegun,
    OnlyForSecretariat,
    RuleBroken,
)
from bot.meeting import Meeting, MeetingId, Status
from tests.builders import NOW, a_body, a_called_meeting, a_meeting, a_time, an_act

LATER: Final = NOW + timedelta(days=3)
act: Final = an_act(at=LATER)
CASE: Final = Item(
    id=ItemId(1),
    title="Årsrapport",
    number=4,
    year=2026,
    aim=Aim.RECOMMENDATION,
    presenter="Nina Berg",
    starts=time(10),
    minutes=20,
    parts=(Part(title="Regnskap", presenter="Odd Li"), Part(title="Revisjon")),
    papers=(Paper(title="Rapport", link="https://a.example", came_at=NOW),),
    proposal="Godkjennes.",
    exempt="offl. § 23",
)
SOURCE: Final = a_called_meeting(agenda=(CASE,))
ASSEMBLY: Final = a_body(id=BodyId(2), name="Generalforsamlingen")
TARGET: Final = a_meeting(
    id=MeetingId(2),
    body=ASSEMBLY,
    starts_at=a_time(16, day=date(2026, 6, 11)),
    ends_at=a_time(18, day=date(2026, 6, 11)),
    agenda=(),
)
RECEIVED: Final = Item(
    id=ItemId(9),
    title="Årsrapport",
    aim=Aim.DECISION,
    parts=(Part(title="Regnskap"), Part(title="Revisjon")),
    papers=(Paper(title="Rapport", link="https://a.example"),),
    proposal="Godkjennes.",
    exempt="offl. § 23",
    came_from=ItemId(1),
)


def test_case_is_made_of_what_it_is_about() -> None:
    sent, received = send_on(SOURCE, TARGET, act, id=CASE.id, new=ItemId(9))
    assert sent == (
        SOURCE,
        (ItemSentOn(item=CASE.id, title="Årsrapport", body="Generalforsamlingen"),),
    )
    assert received == (
        replace(TARGET, agenda=(RECEIVED,)),
        (ItemReceived(item=ItemId(9), title="Årsrapport", body="Rådmannsgruppen"),),
    )


def test_number_can_be_reserved_before_the_notice() -> None:
    _, (target, _) = send_on(
        SOURCE, TARGET, act, id=CASE.id, new=ItemId(9), is_reserved=True, last_number=2
    )
    assert target.agenda == (replace(RECEIVED, number=3, year=2026),)


def test_case_sent_to_a_called_meeting_is_late_there() -> None:
    called = replace(TARGET, status=Status.CALLED)
    _, (target, _) = send_on(
        SOURCE, called, act, id=CASE.id, new=ItemId(9), last_number=2
    )
    case = replace(RECEIVED, number=3, year=2026, added_at=LATER)
    assert target == replace(called, agenda=(case,))


@pytest.mark.parametrize(
    ("source", "target", "error"),
    [
        (SOURCE, replace(TARGET, body=SOURCE.body), MeetingOfAnother),
        (SOURCE, replace(TARGET, status=Status.CANCELLED), MeetingCancelled),
        (SOURCE, replace(TARGET, starts_at=NOW), MeetingHasBegun),
        (
            SOURCE,
            replace(TARGET, body=replace(ASSEMBLY, secretariat=())),
            OnlyForSecretariat,
        ),
        (
            replace(SOURCE, agenda=(replace(CASE, state=ItemState.POSTPONED),)),
            TARGET,
            ItemNotTreated,
        ),
    ],
)
def test_what_cannot_be_sent_on(
    source: Meeting, target: Meeting, error: type[RuleBroken]
) -> None:
    with pytest.raises(error):
        send_on(source, target, act, id=CASE.id, new=ItemId(9))
