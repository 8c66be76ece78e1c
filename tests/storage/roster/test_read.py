"""The roster as it is read back: all of it, in an order that stays the same."""

from functools import partial

import pytest
from sqlalchemy import Engine

from bot.agenda.item import Item
from bot.roster.roster import Roster
from storage import Store
from storage import tables as t
from storage.roster.keep import keep
from tests.engines import Open
from tests.rosters import (
    COUNTY_SEAT,
    IMPORT,
    LISTING,
    MANDATE,
    MEETING,
    PROXY,
    SEAT,
    TENURE,
    File,
    roster,
)


@pytest.fixture
def store(database_url: str, opened: Open) -> Store:
    engine: Engine = opened(database_url)
    t.metadata.create_all(engine)
    return Store(engine)


def _read(store: Store, *years: File) -> Roster:
    for year in years:
        work = partial(keep, roster=roster(year), act=IMPORT)
        store.revise(IMPORT, work)
    return store.roster()


def test_read_gives_nothing_of_an_empty_record(store: Store) -> None:
    assert store.roster() == Roster()


def test_read_gives_back_what_was_kept(store: Store) -> None:
    assert _read(store, {}) == roster()


def test_read_gives_back_a_seminar_of_two_days(store: Store) -> None:
    seminar = {**MEETING, "til": "08.00", "siste dag": "05.02.2027"}
    assert _read(store, {"møter": (seminar,)}) == roster({"møter": (seminar,)})


def test_read_lists_those_who_came_later_with_those_before_them(store: Store) -> None:
    mayor = {**TENURE, "verv": "ordfører", "person": "Guro Fjeld"}
    ends = {**TENURE, "til": "31.03.2027"}
    comes = {**TENURE, "person": "Frode Haugen", "fra": "01.04.2027"}
    found = _read(
        store,
        {"verv": (TENURE, mayor)},
        {"verv": (mayor, comes, ends)},
    )
    assert [(each.office, each.person.name) for each in found.tenures] == [
        ("ordfører", "Guro Fjeld"),
        ("rådmann", "Astrid Brekke"),
        ("rådmann", "Frode Haugen"),
    ]


def test_read_lists_mandates_and_stand_ins_as_their_seats_stand(store: Store) -> None:
    by_name = {**SEAT, "person": "Astrid Brekke"}
    other = {**COUNTY_SEAT, "person": "Bjarne Solli"}
    found = _read(
        store,
        {
            "plasser": (COUNTY_SEAT, SEAT),
            "medlemmer": (by_name, PROXY, MANDATE),
            "vara": (LISTING, other),
            "verv": (),
        },
    )
    assert [(each.seat.office, each.person.name) for each in found.mandates] == [
        ("fylkesrådmann", "Frode Haugen"),
        ("fylkesrådmann", "Guro Fjeld"),
        ("rådmann", "Astrid Brekke"),
    ]
    assert [
        (each.seat == found.seats[1], each.person.name) for each in found.listings
    ] == [
        (True, "Bjarne Solli"),
        (False, "Bjarne Solli"),
    ]


def test_read_lists_meetings_by_time(store: Store) -> None:
    early = {**MEETING, "dato": "07.01.2027"}
    found = _read(store, {"møter": (MEETING, early)})
    assert [f"{each.day} {each.starts:%H.%M}" for each in found.meetings] == [
        "2027-01-07 09.00",
        "2027-02-04 09.00",
    ]
    assert [each.cases for each in found.meetings] == [
        (),
        (Item(title="Felles plan for sykkelveier"),),
    ]
