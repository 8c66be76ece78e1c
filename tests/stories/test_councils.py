"""The other councils of the examples: who sits there on a day, and what they may."""

from collections import Counter
from datetime import date
from typing import Final

import pytest
from sqlalchemy import select

from bot.attention import Prospect, attention
from bot.body import Body
from bot.office import Manner
from bot.orders import Language, LegalForm
from bot.participant import Kind
from bot.rights import Rights
from storage import Store
from storage import tables as t
from storage.database import reading
from tests.engines import Open
from tests.radslag.test_example import NAMES
from tests.stories.examples import (
    Shown,
    an_empty_record,
    body,
    bring_in,
    by_participant,
    shipped,
    shown,
    voting,
)

pytestmark = pytest.mark.usefixtures("uncounted")

STEERING: Final = "Styringsgruppen"
SIX: Final = (
    "Regionrådet for Hallingdal",
    "Regionrådet i Kongsbergregionen",
    "Regionrådet for Midt-Buskerud",
    "Regionrådet i Ringeriksregionen",
    "Regionrådet i Drammensregionen",
    "Regionrådet for Røyken og Hurum",
)
BUSKERUD: Final = "Buskerud fylkeskommune"
VIKEN: Final = "Viken fylkeskommune"
#: Members of Viken's councils from beyond its border.
NEIGHBOURS: Final = {"Gran", "Hjartdal", "Notodden", "Tinn"}
HALLINGDAL: Final = ("Flå", "Nesbyen", "Gol", "Hemsedal", "Ål", "Hol")


@pytest.fixture
def store(database_url: str, opened: Open) -> Store:
    return an_empty_record(database_url, opened)


def test_health_cooperation_on_three_days(store: Store) -> None:
    bring_in(store, shipped("kommunehelsesamarbeidet"))
    owners, board, resources, committee = (
        body(store, name, date(2014, 2, 6))
        for name in (
            "Eiermøtet",
            STEERING,
            "Ressursgruppen",
            "Overordnet samarbeidsutvalg",
        )
    )
    later = body(store, "Samarbeidsstyret", date(2016, 2, 4))
    partners, strategic = (
        body(store, name, date(2020, 11, 23))
        for name in ("Partnerskapsmøtet", "Strategisk samarbeidsutvalg")
    )

    assert [shown(each) for each in (owners, board, resources, committee)] == [
        Shown(seats=26, votes=26, by_office=26, led_by="Asker"),
        Shown(seats=7, votes=7, by_office=7, led_by="Drammensregionen"),
        Shown(seats=8, votes=8, by_office=7),
        Shown(seats=18, votes=18, by_office=12, led_by="Drammensregionen"),
    ]
    assert shown(later) == Shown(
        seats=7, votes=7, by_office=7, led_by="Kongsbergregionen"
    )
    assert [shown(each) for each in (partners, strategic)] == [
        Shown(seats=23, votes=23, by_office=23, led_by="Vestre Viken HF"),
        Shown(seats=16, votes=16, by_office=10, led_by="Vestre Viken HF"),
    ]


def test_municipalities_of_the_health_cooperation_are_26_and_later_21(
    store: Store,
) -> None:
    bring_in(store, shipped("kommunehelsesamarbeidet"))
    whole = "Kommunehelsesamarbeidet"
    before, after = (
        _members(store, whole, day) for day in (date(2014, 2, 6), date(2020, 11, 22))
    )
    assert (len(before), len(after)) == (26, 21)
    regions = set(voting(body(store, STEERING, date(2014, 2, 6))))
    assert len(regions) == 7
    parts = [_members(store, region, date(2014, 2, 6)) for region in regions]
    assert set().union(*parts) == before
    assert sum(map(len, parts)) == 26


def test_board_of_regions_sits_in_the_committee_of_four_parties(store: Store) -> None:
    bring_in(store, shipped("kommunehelsesamarbeidet"))
    day = date(2014, 2, 6)
    committee = body(store, "Overordnet samarbeidsutvalg", day)
    kinds = _kinds(store)

    of_regions = [s for s in committee.seats if kinds[s.participant] is Kind.REGION]
    board = body(store, STEERING, day)
    assert [s.holder for s in of_regions] == [s.holder for s in board.seats]
    assert Counter(kinds[seat.participant] for seat in committee.seats) == {
        Kind.HEALTH_TRUST: 5,
        Kind.REGION: 7,
        Kind.USER_ORGANISATION: 3,
        Kind.UNION: 3,
    }


def test_committee_became_a_helsefellesskap(store: Store) -> None:
    bring_in(store, shipped("kommunehelsesamarbeidet"))
    last, first = date(2020, 11, 22), date(2020, 11, 23)
    before = body(store, "Overordnet samarbeidsutvalg", last)
    after = body(store, "Strategisk samarbeidsutvalg", first)

    assert (before.successor, before.until) == (after.name, last)
    assert (after.predecessor, after.since) == (before.name, first)
    assert after.parent == "Partnerskapsmøtet"
    assert [before.exists_on(first), after.exists_on(last)] == [False, False]


def test_buskeruds_six_councils(store: Store) -> None:
    bring_in(store, shipped("buskerud-regionraad"))
    votes = {
        day: [shown(body(store, name, day)).votes for name in SIX]
        for day in (date(2015, 12, 1), date(2018, 8, 1), date(2019, 12, 31))
    }
    assert set(map(tuple, votes.values())) == {(6, 5, 3, 3, 4, 2)}
    bodies = [body(store, name, date(2018, 8, 1)) for name in SIX]
    double = Counter(whose for each in bodies for whose in voting(each))
    assert len(double) == 21
    assert {w for w, n in double.items() if n > 1} == {"Krødsherad", "Øvre Eiker"}
    assert [each.orders.language for each in bodies] == [
        Language.NYNORSK,
        *[Language.BOKMAL] * 5,
    ]


def test_county_has_one_of_each_side_and_a_contact_in_each_council(
    store: Store,
) -> None:
    bring_in(store, shipped("buskerud-regionraad"))
    people = set()
    for name in SIX:
        seats = [
            seat
            for seat in body(store, name, date(2018, 8, 1)).seats
            if seat.participant == BUSKERUD
        ]
        basis = "Avtalen mellom fylkeskommunen og kommuneregionene"
        may_propose = Rights(votes=False, basis=basis)
        only_there = Rights(speaks=False, proposes=False, votes=False, basis=basis)
        assert [(seat.office, seat.group, seat.rights) for seat in seats] == [
            ("fylkestingsrepresentant", "posisjon", may_propose),
            ("fylkestingsrepresentant", "opposisjon", may_propose),
            ("regionkontakt", "", only_there),
        ]
        people |= {seat.holder for seat in seats[:2]}
    assert len(people) == 12


def test_one_contact_follows_four_councils_and_another_two(store: Store) -> None:
    bring_in(store, shipped("buskerud-regionraad"))
    by_day = [
        [_contact(body(store, name, day)) for name in SIX]
        for day in (date(2018, 6, 30), date(2018, 7, 1))
    ]
    before, after = by_day
    assert [len(set(each[:4])) for each in by_day] == [1, 1]
    assert before[0] != after[0]
    assert len({*before[4:], *after[4:]}) == 1
    assert before[0] not in after


def test_viken_has_42_seats_in_14_councils_of_51_municipalities(store: Store) -> None:
    bring_in(store, shipped("viken"))
    day = date(2020, 5, 29)
    councils = [store.body(each.id, on=day) for each in store.known_bodies()]
    of_county = [s for each in councils for s in each.seats if s.participant == VIKEN]

    assert len(councils) == 14
    assert Counter((seat.office, seat.group) for seat in of_county) == {
        ("fylkestingsrepresentant", "posisjon"): 14,
        ("fylkestingsrepresentant", "opposisjon"): 14,
        ("fylkesråd", ""): 14,
    }
    assert {seat.rights for seat in of_county} == {
        Rights(votes=False, basis="Partnerskapsavtalen, generell del")
    }
    assert all(seat.holder for seat in of_county)
    members = Counter(whose for each in councils for whose in voting(each))
    assert len(members.keys() - NEIGHBOURS) == 51
    assert {w for w, n in members.items() if n > 1} == {"Jevnaker", "Råde"}


def test_vikens_seats_begin_in_february_and_a_region_ends(store: Store) -> None:
    bring_in(store, shipped("viken"))
    counted = {}
    for day in (date(2020, 1, 15), date(2020, 5, 29), date(2021, 6, 1)):
        councils = [store.body(each.id, on=day) for each in store.known_bodies()]
        living = [each for each in councils if each.exists_on(day)]
        seats = [seat for each in living for seat in each.seats]
        of_county = [seat for seat in seats if seat.participant == VIKEN]
        counted[day.year, day.month] = (len(living), len(of_county))
    assert counted == {(2020, 1): (14, 0), (2020, 5): (14, 42), (2021, 6): (13, 39)}

    moved = body(store, "Regionrådet i Ringeriksregionen", date(2021, 1, 1))
    stayed = body(store, "Regionrådet i Ringeriksregionen", date(2020, 12, 31))
    assert voting(stayed) == ["Hole", "Jevnaker", "Ringerike"]
    assert voting(moved) == [*voting(stayed), "Krødsherad", "Modum"]


def test_hallingtinget_has_five_of_each_and_radmenn_without_a_vote(
    store: Store,
) -> None:
    bring_in(store, shipped("hallingtinget"))
    days = (date(2018, 5, 1), date(2020, 6, 1), date(2026, 6, 1))
    bodies = [body(store, "Hallingtinget", day) for day in days]

    assert list(map(shown, bodies)) == [
        Shown(seats=36, votes=30, by_office=12, led_by="Gol"),
        Shown(seats=36, votes=30, by_office=12, led_by="Nesbyen"),
        Shown(seats=36, votes=30, by_office=12, led_by="Flå"),
    ]
    for each, nes in zip(bodies, ("Nes (Buskerud)", *["Nesbyen"] * 2), strict=True):
        six = [whose if whose != "Nesbyen" else nes for whose in HALLINGDAL]
        assert Counter(voting(each)) == dict.fromkeys(six, 5)
        mayors = [s.participant for s in each.seats if s.office == "ordførar"]
        assert mayors == six
        assert {s.rights for s in each.seats if s.office == "rådmann"} == {
            Rights(votes=False, basis="vedtektene for regionrådet")
        }
        assert each.orders.language is Language.NYNORSK


def test_hallingtinget_calls_stand_ins_of_the_municipality(store: Store) -> None:
    bring_in(store, shipped("hallingtinget"))
    for day in (date(2018, 5, 1), date(2020, 6, 1), date(2026, 6, 1)):
        seats = body(store, "Hallingtinget", day).seats
        assert {len(seat.stand_ins) for seat in seats if seat.has_vote} == {5}
        assert {seat.stand_ins for seat in seats if not seat.has_vote} == {()}
        lists = {(seat.participant, seat.stand_ins) for seat in seats if seat.has_vote}
        assert len(lists) == 6


def test_council_of_today_is_led_in_turn(store: Store) -> None:
    bring_in(store, shipped("ringeriksregionen-ipr"))
    leads = []
    for year in range(2021, 2028):
        day = date(year, 1, 1)
        council = body(store, "Representantskapet", day)
        executives = body(store, "Kommunedirektørutvalget", day)
        assert council.chair
        assert executives.chair
        leads.append(council.chair.participant)
        assert executives.chair.participant == leads[-1]
        assert executives.chair.person
        assert executives.chair.person.origin == leads[-1]
        assert council.chair.person == by_participant(council)[leads[-1]].holder
    assert leads == [
        "Hole",
        "Krødsherad",
        "Modum",
        "Jevnaker",
        "Ringerike",
        "Hole",
        "Krødsherad",
    ]


def test_council_of_today_on_three_days(store: Store) -> None:
    bring_in(store, shipped("ringeriksregionen-ipr"))
    days = (date(2021, 5, 1), date(2024, 5, 1), date(2026, 12, 1))
    bodies = [body(store, "Representantskapet", day) for day in days]
    assert list(map(shown, bodies)) == [
        Shown(seats=20, votes=15, by_office=15, led_by="Hole"),
        Shown(seats=20, votes=15, by_office=15, led_by="Jevnaker"),
        Shown(seats=20, votes=15, by_office=15, led_by="Hole"),
    ]
    for each, day in zip(bodies, days, strict=True):
        assert each.orders.form is LegalForm.IPR
        assert attention([Prospect(body=each, later=each)], today=day) == ()
    acting = by_participant(body(store, "Kommunedirektørutvalget", days[1]))
    assert acting["Jevnaker"].manner is Manner.ACTING


def test_council_of_today_calls_the_group_that_lacks_somebody(store: Store) -> None:
    bring_in(store, shipped("ringeriksregionen-ipr"))
    seats = body(store, "Representantskapet", date(2026, 12, 1)).seats
    hole = [seat for seat in seats if seat.participant == "Hole" and seat.has_vote]
    assert [seat.group for seat in hole] == ["H/Sp/KrF", "H/Sp/KrF", "Ap/SV/MDG"]
    assert hole[0].stand_ins == hole[1].stand_ins
    assert not {*hole[0].stand_ins} & {*hole[2].stand_ins}
    assert [len(seat.stand_ins) for seat in hole] == [2, 2, 2]


def test_all_councils_live_in_one_record_whatever_came_first(
    sqlite_url: str, opened: Open
) -> None:
    lists = []
    for order in (NAMES, NAMES[::-1]):
        store = an_empty_record(sqlite_url.replace(".db", f"-{order[0]}.db"), opened)
        bring_in(store, *map(shipped, order))
        assert bring_in(store, shipped(order[0])).changes == ()
        lists.append(
            {
                (known.organisation, known.name, day): _people(
                    store.body(known.id, on=day)
                )
                for known in store.known_bodies()
                for day in (date(2014, 6, 5), date(2018, 6, 14), date(2027, 2, 4))
            }
        )
    assert lists[0] == lists[1]
    assert len(lists[0]) == 39 * 3


def _contact(body: Body) -> str:
    """Name the only regionkontakt."""
    (seat,) = [seat for seat in body.seats if seat.office == "regionkontakt"]
    assert seat.holder
    return seat.holder.name


def _people(body: Body) -> list[tuple[object, ...]]:
    return [
        (seat.participant, seat.office, seat.number, *(p.name for p in seat.people))
        for seat in body.seats
    ]


def _members(store: Store, whole: str, day: date) -> set[str]:
    """List who belongs to a cooperation or a region on a day."""
    part, all_of_it = t.participants.alias(), t.participants.alias()
    query = (
        select(part.c.name, t.memberships.c.since, t.memberships.c.until)
        .join(t.memberships, t.memberships.c.participant == part.c.id)
        .join(all_of_it, t.memberships.c.whole == all_of_it.c.id)
        .where(all_of_it.c.name == whole)
    )
    with reading(store.engine) as db:
        return {
            row.name
            for row in db.execute(query)
            if (row.since or day) <= day <= (row.until or day)
        }


def _kinds(store: Store) -> dict[str, Kind]:
    query = select(t.participants.c.name, t.participants.c.kind)
    with reading(store.engine) as db:
        return {row.name: Kind(row.kind) for row in db.execute(query)}
