"""When a row holds, and what a trial's Slack users are called."""

from dataclasses import replace
from datetime import date

import pytest

from bot.roster.roster import Tenure, slack_people, title_of
from tests.rosters import (
    COUNCIL,
    COUNTY_SEAT,
    SEAT,
    SECRETARY,
    TENURE,
    Cells,
    roster,
)

BJARNE_OUTSIDE = {**COUNCIL["personer"][1], "i Slack": "nei"}
ASTRID, _, *OTHERS = COUNCIL["personer"]


def test_slack_people_are_those_with_an_email() -> None:
    keeper = {**SECRETARY, "tittel": "daglig leder"}
    assert slack_people(roster({"sekretariat": (keeper,)})) == (
        ("Astrid Brekke", "astrid@lier.example", "rådmann, Lier"),
        ("Bjarne Solli", "bjarne@lier.example", "vara, Lier"),
        ("Frode Haugen", "frode@buskerud.example", "daglig leder, Vestregionen"),
    )


def test_slack_people_are_called_what_they_are_first() -> None:
    tenure = {**TENURE, "person": "Frode Haugen", "verv": "ordfører"}
    found = slack_people(roster({"verv": (TENURE, tenure), "sekretariat": ()}))
    assert [title for *_, title in found] == [
        "rådmann, Lier",
        "vara, Lier",
        "ordfører, Lier",
    ]


@pytest.mark.parametrize(
    ("listing", "title"),
    [
        ({"deltaker": "Lier"}, "vara, Lier"),
        ({"gruppe": "Ap"}, "vara, Rådmannsgruppen"),
    ],
)
def test_slack_people_are_stand_ins_of_whoever_lists_them(
    listing: Cells, title: str
) -> None:
    row = {"organ": "Rådmannsgruppen", "person": "Bjarne Solli", **listing}
    changes = {"plasser": ({**SEAT, "gruppe": "Ap"}, COUNTY_SEAT), "vara": (row,)}
    _, bjarne, _ = slack_people(roster(changes))
    assert bjarne[-1] == title


def test_title_of_is_that_of_one_person() -> None:
    found = roster()
    assert title_of(found, found.people[0]) == "rådmann, Lier"


def test_slack_people_leave_out_those_who_are_not_there() -> None:
    changes = {"personer": (ASTRID, BJARNE_OUTSIDE, *OTHERS)}
    names = [name for name, *_ in slack_people(roster(changes))]
    assert names == ["Astrid Brekke", "Frode Haugen"]


def test_slack_people_show_where_they_come_from_when_they_hold_nothing() -> None:
    guest = {"navn": "Eli Aas", "e-post": "eli@hole.example", "kommer fra": "Hole"}
    changes = {"personer": (*COUNCIL["personer"], guest), "sekretariat": ()}
    assert slack_people(roster(changes))[-2:] == (
        ("Frode Haugen", "frode@buskerud.example", ("fast fullmektig, "
         "Buskerud fylkeskommune")),
        ("Eli Aas", "eli@hole.example", "Hole"),
    )  # fmt: skip


def _tenure(since: date | None = None, until: date | None = None) -> Tenure:
    return replace(roster().tenures[0], since=since, until=until)


WINTER, SPRING, SUMMER = (date(2027, month, 1) for month in (1, 4, 7))


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "covers"),
    [
        ((None, None), (SPRING, SUMMER), True, True),
        ((SPRING, SUMMER), (None, None), True, False),
        ((WINTER, SPRING), (SPRING, SUMMER), True, False),
        ((WINTER, SPRING), (SUMMER, None), False, False),
        ((WINTER, SUMMER), (WINTER, SUMMER), True, True),
        ((None, SPRING), (None, SUMMER), True, False),
    ],
)
def test_days_include_the_first_and_the_last(
    one: tuple[date | None, date | None],
    other: tuple[date | None, date | None],
    overlaps: bool,
    covers: bool,
) -> None:
    first, second = _tenure(*one), _tenure(*other)
    assert (first.overlaps(second), first.covers(second)) == (overlaps, covers)


def test_holds_on_its_first_and_its_last_day() -> None:
    days = (date(2026, 12, 31), WINTER, SPRING, date(2027, 4, 2))
    tenure = _tenure(WINTER, SPRING)
    assert [tenure.holds_on(day) for day in days] == [False, True, True, False]
