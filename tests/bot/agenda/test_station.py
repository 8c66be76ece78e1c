"""A case tells how it stands in each meeting, and is referred to by what it is."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from bot.agenda.item import Item, ItemState, Part
from bot.agenda.station import CaseStanding, Station, reference, sentence
from bot.meeting import Meeting, Status
from bot.orders import Language, StandingOrders
from bot.person import Person
from tests.builders import (
    ASTRID,
    FRODE,
    NOW,
    SOLVEIG,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
)

CASE: Final = Item(title="Sykkelveier", number=7, year=2026)
CALLED: Final = a_called_meeting()
AFTER: Final = CALLED.ends_at
NB, NN = Language.BOKMAL, Language.NYNORSK


@pytest.mark.parametrize(
    ("meeting", "state", "standing", "said"),
    [
        (a_meeting(), ItemState.LISTED, CaseStanding.PLANNED, "planlagt i møtet"),
        (CALLED, ItemState.WITHDRAWN, CaseStanding.WITHDRAWN, "trukket fra møtet"),
        (CALLED, ItemState.POSTPONED, CaseStanding.POSTPONED, "utsatt fra møtet"),
        (CALLED, ItemState.LISTED, CaseStanding.TREATED, "behandlet"),
        (
            replace(CALLED, status=Status.CANCELLED),
            ItemState.LISTED,
            CaseStanding.CANCELLED,
            "møtet",
        ),
    ],
)
def test_case_tells_how_it_stands(
    meeting: Meeting, state: ItemState, standing: CaseStanding, said: str
) -> None:
    station = Station(meeting=meeting, item=replace(CASE, state=state))
    assert station.standing(AFTER) is standing
    told = sentence(NB, station, at=AFTER)
    assert told.startswith(f"Rådmannsgruppen: {said} torsdag 26. februar 2026")


def test_case_is_planned_until_the_meeting_has_ended() -> None:
    station = Station(meeting=CALLED, item=CASE)
    assert station.standing(AFTER - timedelta(minutes=1)) is CaseStanding.PLANNED


@pytest.mark.parametrize(
    ("item", "language", "said"),
    [
        (CASE, NB, "Rådmannsgruppen: planlagt i møtet {} som sak 07/2026."),
        (replace(CASE, number=None), NB, "Rådmannsgruppen: planlagt i møtet {}."),
        (
            replace(CASE, parts=(Part(title="a"), Part(title="b"))),
            NN,
            "Rådmannsgruppen: planlagd i møtet {} som sak 07/2026.",
        ),
        (
            replace(CASE, state=ItemState.POSTPONED),
            NB,
            "Rådmannsgruppen: utsatt fra møtet {} (sak 07/2026).",
        ),
    ],
)
def test_sentence_has_the_number_if_there_is_one(
    item: Item, language: Language, said: str
) -> None:
    station = Station(meeting=CALLED, item=item)
    day = "torsdag 26. februar 2026"
    assert sentence(language, station, at=NOW) == said.format(day)


def test_parts_are_numbered_where_the_number_stands_last() -> None:
    case = replace(CASE, parts=(Part(title="a"), Part(title="b")))
    body = a_body(orders=StandingOrders(numbering="{number}"))
    station = Station(meeting=a_meeting(body=body), item=case)
    day = "torsdag 26. februar 2026"
    assert sentence(NB, station, at=NOW) == (
        f"Rådmannsgruppen: planlagt i møtet {day} som sak 7A, 7B."
    )


@pytest.mark.parametrize(
    ("numbering", "item", "written"),
    [
        ("{number}/{year}", CASE, "Rådmannsgruppen sak 7/2026 Sykkelveier"),
        ("PS {number}/{short}", CASE, "Rådmannsgruppen PS 7/26 Sykkelveier"),
        ("{number}", replace(CASE, number=None), "Rådmannsgruppen: Sykkelveier"),
        (
            "{number}",
            replace(CASE, state=ItemState.WITHDRAWN),
            "Rådmannsgruppen sak 7 Sykkelveier",
        ),
    ],
)
def test_reference_is_written_as_the_other_body_writes(
    numbering: str, item: Item, written: str
) -> None:
    meeting = a_meeting(body=a_body(orders=StandingOrders(numbering=numbering)))
    assert reference(Station(meeting=meeting, item=item)) == written


@pytest.mark.parametrize(
    ("person", "sees"), [(ASTRID, True), (FRODE, True), (SOLVEIG, True), (TROND, False)]
)
def test_closed_case_is_seen_by_those_of_the_body_alone(
    person: Person, sees: bool
) -> None:
    closed = Station(meeting=CALLED, item=replace(CASE, exempt="offl. § 23"))
    seen = closed.seen_by(person.id)
    assert (seen == closed) is sees
    assert ("Sykkelveier" in reference(seen)) is sees
