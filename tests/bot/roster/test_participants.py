"""The list of municipalities and counties, then and now."""

from datetime import date
from itertools import pairwise

import pytest

from bot.roster.participants import Kind, Known, everyone, full_name, known_as


def test_asker_has_had_three_numbers() -> None:
    assert [(k.number, k.since, k.until) for k in _municipality("Asker")] == [
        ("0220", None, date(2019, 12, 31)),
        ("3025", date(2020, 1, 1), date(2023, 12, 31)),
        ("3203", date(2024, 1, 1), None),
    ]


@pytest.mark.parametrize("name", ["Hurum", "Røyken", "Svelvik", "Nedre Eiker"])
def test_merged_municipality_ended_with_2019(name: str) -> None:
    assert [known.until for known in _municipality(name)] == [date(2019, 12, 31)]


def test_viken_was_a_county_for_four_years() -> None:
    assert known_as(Kind.COUNTY, "Viken fylkeskommune") == (
        Known(
            kind=Kind.COUNTY,
            number="30",
            name="Viken",
            since=date(2020, 1, 1),
            until=date(2023, 12, 31),
        ),
    )


def test_buskerud_came_back() -> None:
    found = known_as(Kind.COUNTY, "Buskerud")
    assert [(k.number, k.since, k.until) for k in found] == [
        ("06", None, date(2019, 12, 31)),
        ("33", date(2024, 1, 1), None),
    ]


@pytest.mark.parametrize(
    "name", ["lier", "Lier kommune", "Våler (Østfold)", "Kautokeino", "Guovdageaidnu"]
)
def test_municipality_is_known_as_people_write_it(name: str) -> None:
    assert _municipality(name)


@pytest.mark.parametrize("name", ["Viken", "Dramen", ""])
def test_municipality_is_not_known_by_what_it_is_not(name: str) -> None:
    assert _municipality(name) == ()


def test_oslo_is_both_kinds() -> None:
    assert known_as(Kind.COUNTY, "Oslo")
    assert _municipality("Oslo")


def test_full_name_calls_a_county_what_it_is() -> None:
    assert [
        full_name(Kind.COUNTY, "Buskerud"),
        full_name(Kind.COUNTY, "Buskerud fylkeskommune"),
        full_name(Kind.MUNICIPALITY, "Lier kommune"),
    ] == ["Buskerud fylkeskommune", "Buskerud fylkeskommune", "Lier"]


def test_everyone_of_today_is_there() -> None:
    today = [known.kind for known in everyone() if known.until is None]
    assert (today.count(Kind.MUNICIPALITY), today.count(Kind.COUNTY)) == (357, 15)


def test_no_number_means_two_at_once() -> None:
    for number in {known.number for known in everyone()}:
        same = sorted(
            (k.since or date.min, k.until or date.max)
            for k in everyone()
            if k.number == number
        )
        assert all(a[1] < b[0] for a, b in pairwise(same))


def _municipality(name: str) -> tuple[Known, ...]:
    return known_as(Kind.MUNICIPALITY, name)
