"""Vestregionen from 2012 to 2020: who sat there on a day, and by what."""

from collections import Counter
from datetime import date
from typing import Final

import pytest
from sqlalchemy import select

from bot.body import Rank, Seat
from bot.office import Manner
from bot.orders import LegalForm
from bot.rights import MEMBER, Rights
from storage import Store
from storage import tables as t
from storage.database import reading
from tests.engines import Open
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

IN_2014, IN_2018, IN_2020 = date(2014, 6, 5), date(2018, 2, 22), date(2020, 6, 4)
DAYS: Final = (IN_2014, IN_2018, IN_2020)
STEERING, RADMENN = "Styringsgruppen", "Rådmannsgruppen"
ASSEMBLY: Final = "Generalforsamlingen"
#: What the other municipalities took in on 1 January 2020.
ABSORBED: Final = ("Hurum", "Nedre Eiker", "Røyken", "Sande", "Svelvik")
BUSKERUD: Final = "Buskerud fylkeskommune"


@pytest.fixture
def store(database_url: str, opened: Open) -> Store:
    return an_empty_record(database_url, opened)


def test_vestregionen_has_18_votes_in_2014_17_in_2018_and_11_in_2020(
    store: Store,
) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    steering = [shown(body(store, STEERING, day)) for day in DAYS]
    radmenn = [shown(body(store, RADMENN, day)) for day in DAYS]

    assert steering == [
        Shown(seats=36, votes=18, by_office=36, led_by="Asker"),
        Shown(seats=34, votes=17, by_office=34, led_by="Bærum"),
        Shown(seats=21, votes=11, by_office=21, led_by="Bærum"),
    ]
    assert radmenn == [
        Shown(seats=18, votes=18, by_office=18, led_by="Asker"),
        Shown(seats=17, votes=17, by_office=17, led_by="Bærum"),
        Shown(seats=10, votes=10, by_office=10, led_by="Bærum"),
    ]


def test_jevnaker_left_and_five_became_parts_of_others(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    before, between, after = (voting(body(store, STEERING, day)) for day in DAYS)

    assert before[4:7] == ["Hurum", "Jevnaker", "Krødsherad"]
    assert between == [whose for whose in before if whose != "Jevnaker"]
    assert after == [
        *(whose for whose in between[:15] if whose not in ABSORBED),
        "Viken fylkeskommune",
    ]
    assert voting(body(store, RADMENN, IN_2020)) == after[:-1]
    assert _became(store) == {
        "Hurum": ("Asker", date(2019, 12, 31)),
        "Nedre Eiker": ("Drammen", date(2019, 12, 31)),
        "Røyken": ("Asker", date(2019, 12, 31)),
        "Sande": ("Holmestrand", date(2019, 12, 31)),
        "Svelvik": ("Drammen", date(2019, 12, 31)),
    }


def test_radmenn_attend_the_steering_group_and_have_no_vote(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    seats = body(store, STEERING, IN_2014).seats

    assert {seat.rights for seat in seats[:18]} == {MEMBER}
    assert {seat.rights for seat in seats[18:]} == {
        Rights(proposes=False, votes=False, basis="samarbeidsavtalen")
    }
    assert [s.holder for s in seats[18:]] == [
        seat.holder for seat in body(store, RADMENN, IN_2014).seats
    ]


def test_one_person_has_two_seats_and_is_later_a_proxy(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    before = by_participant(body(store, RADMENN, IN_2014))
    after = by_participant(body(store, RADMENN, IN_2018))

    both = before["Hurum"].holder
    assert both
    assert before["Røyken"].holder == both
    assert both not in (after["Hurum"].holder, after["Røyken"].holder)
    assert (after[BUSKERUD].proxy, after[BUSKERUD].principal_rank) == (both, Rank.PROXY)
    assert after[BUSKERUD].holder not in (None, both)


def test_counties_are_there_by_proxy(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    for day in (IN_2014, IN_2018):
        proxies = [s for s in body(store, RADMENN, day).seats if s.proxy]
        assert [s.participant for s in proxies] == ["Akershus fylkeskommune", BUSKERUD]
        assert [seat.principal for seat in proxies] == [seat.proxy for seat in proxies]


def test_ovre_eiker_had_an_appointed_radmann(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    manners = [
        {s.participant: s.manner for s in body(store, RADMENN, day).seats}
        for day in (date(2013, 10, 31), IN_2014, IN_2018)
    ]
    assert [each.pop("Øvre Eiker") for each in manners] == [
        Manner.PERMANENT,
        Manner.APPOINTED,
        Manner.PERMANENT,
    ]
    assert {manner for each in manners for manner in each.values()} == {
        Manner.PERMANENT
    }


def test_thirteen_of_seventeen_seats_have_another_in_four_years(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    before = by_participant(body(store, RADMENN, IN_2014))
    after = by_participant(body(store, RADMENN, IN_2018))

    assert [who for who, s in after.items() if s.holder == before[who].holder] == [
        "Asker",
        "Bærum",
        "Modum",
        "Sande",
    ]


def test_lead_goes_from_asker_to_ovre_eiker_and_baerum(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    leads = {}
    for year in range(2012, 2019):
        steering = body(store, STEERING, date(year, 12, 31)).chair
        radmenn = body(store, RADMENN, date(year, 1, 1))
        assert steering
        assert radmenn.chair
        leads[year] = steering.participant
        assert (radmenn.chair.participant, radmenn.chair.follows) == (
            steering.participant,
            STEERING,
        )
        seat = by_participant(radmenn)[steering.participant]
        assert radmenn.chair.person == seat.holder

    assert leads == {
        2012: "Asker",
        2013: "Asker",
        2014: "Asker",
        2015: "Øvre Eiker",
        2016: "Øvre Eiker",
        2017: "Bærum",
        2018: "Bærum",
    }


def test_rules_of_1992_hold_until_2019(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    forms = [
        body(store, STEERING, day).orders.form
        for day in (IN_2014, date(2018, 12, 31), date(2019, 1, 1))
    ]
    assert forms == [
        LegalForm.PARAGRAPH_27,
        LegalForm.PARAGRAPH_27,
        LegalForm.AGREEMENT,
    ]


def test_secretariat_comes_and_goes(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    days = (
        date(2014, 5, 21),
        date(2014, 5, 22),
        date(2014, 6, 1),
        date(2014, 10, 1),
        date(2019, 1, 1),
    )
    teams = [
        [s.person for s in body(store, STEERING, d).secretaries_on(d)] for d in days
    ]
    assert list(map(len, teams)) == [3, 2, 3, 3, 1]
    assert {team[0].name for team in teams[:4]} == {"Mari Vollan"}
    assert teams[2][1] not in teams[0]
    assert teams[3][2] not in teams[2]


def test_deputy_mayor_stands_in_and_a_county_has_its_own_list(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    for day in (IN_2014, IN_2018):
        seats = body(store, STEERING, day).seats
        mayors = [s for s in seats if s.office in {"ordfører", "fylkesordfører"}]
        assert {len(seat.stand_ins) for seat in mayors} == {1}
        assert all(s.stand_ins[0].origin == s.participant for s in mayors)
        assert {s.stand_ins for s in seats if not s.has_vote} == {()}
    drammen = by_participant(body(store, RADMENN, IN_2018))["Drammen"]
    assert [p.name for p in drammen.stand_ins] == [
        "Kari Gulskogen",
        "Kristian Brakerud",
    ]


def test_working_group_waits_for_a_member_and_comes_to_its_end(store: Store) -> None:
    bring_in(store, shipped("vestregionen-historie"))
    name = "Arbeidsgruppen for Kunst rett vest"
    young, whole, over = (
        body(store, name, day)
        for day in (date(2014, 12, 1), date(2015, 3, 1), date(2015, 10, 1))
    )

    assert shown(young) == Shown(seats=4, votes=4, by_office=1, empty=1)
    assert shown(whole) == Shown(seats=4, votes=4, by_office=1)
    assert [young.exists_on(date(2014, 12, 1)), over.exists_on(date(2015, 10, 1))] == [
        True,
        False,
    ]
    assert (whole.parent, whole.until) == (RADMENN, date(2015, 9, 30))
    assert whole.task.endswith("rapport i september 2015")


def test_assembly_is_every_formannskap_and_fylkesutvalg(store: Store) -> None:
    bring_in(store, shipped("vestregionen-generalforsamling"))
    bodies = [
        body(store, ASSEMBLY, day)
        for day in (IN_2014, date(2016, 6, 9), date(2018, 6, 14))
    ]

    assert list(map(shown, bodies)) == [
        Shown(seats=178, votes=178, by_office=36, led_by="Asker"),
        Shown(seats=178, votes=178, by_office=36, led_by="Øvre Eiker"),
        Shown(seats=171, votes=171, by_office=34, led_by="Bærum"),
    ]
    sizes = Counter(seat.participant for seat in bodies[0].seats)
    assert len(sizes) == 18
    assert {size for whose, size in sizes.items() if "fylke" in whose} == {13, 15}
    assert {size for w, size in sizes.items() if "fylke" not in w} == {7, 9, 11, 13}


def test_assembly_has_stand_ins_for_each_group_of_each_municipality(
    store: Store,
) -> None:
    bring_in(store, shipped("vestregionen-generalforsamling"))
    lists = []
    for day in (IN_2014, date(2018, 6, 14)):
        by_list = {(s.participant, s.group, s.stand_ins) for s in _seats(store, day)}
        lists.append({(whose, group): them for whose, group, them in by_list})
        assert len(by_list) == len(lists[-1])
        everybody = [person for _, _, them in by_list for person in them]
        assert len(everybody) == len(set(everybody))
        assert all(p.origin == whose for whose, _, them in by_list for p in them)
        assert all(them for _, _, them in by_list)
    asker = [[p.name for p in each["Asker", "H/V"]] for each in lists]
    assert asker == [
        _listed('til = "14.10.2015"'),
        _listed('fra = "15.10.2015"'),
    ]


def test_assembly_sits_by_the_last_election(store: Store) -> None:
    bring_in(store, shipped("vestregionen-generalforsamling"))
    days = (date(2015, 10, 14), date(2015, 10, 15))
    of_drammen = [
        [seat for seat in _seats(store, day) if seat.participant == "Drammen"]
        for day in days
    ]
    assert [Counter(seat.group for seat in seats) for seats in of_drammen] == [
        {"H/KrF/V": 7, "Ap/SV/Sp": 4, "FrP": 2},
        {"H/KrF/V": 6, "Ap/SV/Sp": 5, "FrP": 2},
    ]
    assert len({s.holder for s in of_drammen[0]} & {s.holder for s in of_drammen[1]})


def _seats(store: Store, day: date) -> tuple[Seat, ...]:
    return body(store, ASSEMBLY, day).seats


def _listed(days: str) -> list[str]:
    """Read who stands in for Asker's largest group in the file itself, in its order."""
    start = 'deltaker = "Asker", gruppe = "H/V", person = "'
    rows = shipped("vestregionen-generalforsamling").splitlines()
    return [
        row.split(start)[1].split('"')[0]
        for row in rows
        if start in row and days in row
    ]


def _became(store: Store) -> dict[str, tuple[str, date]]:
    """Tell which participants became a part of others, and what their last day was."""
    before, after = t.participants.alias(), t.participants.alias()
    query = select(before.c.name, after.c.name, before.c.until).join(
        after, before.c.successor == after.c.id
    )
    with reading(store.engine) as db:
        return {one: (other, until) for one, other, until in db.execute(query)}
