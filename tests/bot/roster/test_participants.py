"""The list of municipalities and counties, then and now."""

from datetime import date
from itertools import pairwise

import pytest

from bot.participant import Kind
from bot.roster.participants import (
    Known,
    county_of,
    everyone,
    full_name,
    known_as,
    known_on,
    lineage,
)


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


def test_full_name_leaves_others_as_they_are() -> None:
    assert full_name(Kind.UNION, "Fagforbundet Lier kommune") == (
        "Fagforbundet Lier kommune"
    )


@pytest.mark.parametrize(
    ("name", "counties"),
    [
        ("Asker", ["Akershus", "Viken", "Akershus"]),
        ("Hole", ["Buskerud", "Viken", "Buskerud"]),
        ("Jevnaker", ["Oppland", "Viken", "Akershus"]),
        ("Jevnaker kommune", ["Oppland", "Viken", "Akershus"]),
        ("Hurum", ["Buskerud", "", ""]),
        ("Indre Østfold", ["", "Viken", "Østfold"]),
        ("Tromsø", ["Troms", "Troms og Finnmark", "Troms"]),
        ("Oslo", ["Oslo", "Oslo", "Oslo"]),
        ("Våler", ["", "", ""]),
        ("Våler (Østfold)", ["Østfold", "Viken", "Østfold"]),
        ("Dramen", ["", "", ""]),
    ],
)
def test_county_of_follows_the_number_of_the_day(
    name: str, counties: list[str]
) -> None:
    days = [date(year, 6, 1) for year in (2018, 2021, 2026)]
    assert [county_of(name, on=day) for day in days] == counties


def test_county_of_changes_from_one_day_to_the_next() -> None:
    days = (date(2019, 12, 31), date(2020, 1, 1), date(2023, 12, 31), date(2024, 1, 1))
    assert [county_of("Lier", on=day) for day in days] == [
        "Buskerud",
        "Viken",
        "Viken",
        "Buskerud",
    ]


@pytest.mark.parametrize(
    ("name", "number", "year", "county"),
    [
        ("Våler", "0137", 2018, "Østfold"),
        ("Våler", "0426", 2018, "Hedmark"),
        ("Våler", "3419", 2021, "Innlandet"),
        ("Sande", "0713", 2018, "Vestfold"),
        ("Sande", "1514", 2018, "Møre og Romsdal"),
        ("Sande", "0713", 2026, ""),
        ("Asker", "0220", 2021, "Viken"),
    ],
)
def test_county_of_tells_two_of_a_name_apart_by_number(
    name: str, number: str, year: int, county: str
) -> None:
    assert county_of(name, on=date(year, 1, 1), number=number) == county


def test_every_municipality_lies_in_a_county_as_long_as_it_is_there() -> None:
    municipalities = [k for k in everyone() if k.kind is Kind.MUNICIPALITY]
    days = [(k, k.until or date(2026, 1, 1)) for k in municipalities]
    nowhere = [k for k, day in days if not county_of(k.name, on=day, number=k.number)]
    assert nowhere == []


def test_known_on_tells_the_number_of_the_day() -> None:
    found = [
        known_on(Kind.MUNICIPALITY, "Asker", on=date(year, 1, 1))
        for year in (2019, 2020, 2024)
    ]
    assert [known and known.number for known in found] == ["0220", "3025", "3203"]


def test_lineage_leaves_out_another_of_the_same_name() -> None:
    found = lineage(Kind.MUNICIPALITY, "Sande", "0713")
    assert [known.number for known in found] == ["0713"]


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
