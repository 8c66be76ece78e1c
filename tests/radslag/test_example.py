"""The examples are councils of invented people in real places, and say the same."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable
from datetime import timedelta
from functools import cache
from itertools import pairwise

import pytest

from bot.body import Rank
from bot.holiday import name_of_holiday
from bot.orders import Language
from bot.roster.roster import Roster, slack_people
from handlers.roster import workbook
from radslag import example
from radslag.import_roster import read_roster

#: All that ship, in the order of their names.
NAMES = tuple(sorted(path.stem for path in example.FOLDER.glob("*.toml")))
#: The member municipalities and counties of 2018, in the order of their lists.
MEMBERS = (
    "Asker",
    "Bærum",
    "Drammen",
    "Hole",
    "Hurum",
    "Krødsherad",
    "Lier",
    "Modum",
    "Nedre Eiker",
    "Ringerike",
    "Røyken",
    "Sande",
    "Sigdal",
    "Svelvik",
    "Øvre Eiker",
    "Akershus fylkeskommune",
    "Buskerud fylkeskommune",
)


@cache
def _roster(name: str = "vestregionen", suffix: str = ".toml") -> Roster:
    found = read_roster([example.text(name).with_suffix(suffix)])
    assert found.faults == ()
    return found.roster


def test_every_council_is_there() -> None:
    assert NAMES == (
        "buskerud-regionraad",
        "hallingtinget",
        "kommunehelsesamarbeidet",
        "ringeriksregionen-ipr",
        "vestregionen",
        "vestregionen-generalforsamling",
        "vestregionen-historie",
        "viken",
    )


@pytest.mark.parametrize("name", example.COVERS)
def test_workbook_and_text_say_the_same(name: str) -> None:
    assert _roster(name, ".xlsx") == _roster(name)


@pytest.mark.parametrize("name", example.COVERS)
def test_workbook_is_as_it_is_made_from_the_text(name: str) -> None:
    path = example.text(name).with_suffix(".xlsx")
    made = workbook.read(example.workbook(name), file=str(path))
    assert workbook.read(path.read_bytes(), file=str(path)) == made, (
        "run: python -m radslag.example"
    )


@pytest.mark.parametrize("name", NAMES)
def test_people_are_nobody_anywhere(name: str) -> None:
    addresses = [person.email for person in _roster(name).people if person.email]
    assert [
        a for a in addresses if not re.fullmatch(r"[a-z.]+@[a-z]+\.example", a)
    ] == []


def test_two_people_share_neither_name_nor_address() -> None:
    people = {p for name in NAMES for p in _roster(name).people}
    for one in ("name", "email"):
        shared = [getattr(person, one) for person in people if getattr(person, one)]
        assert len(shared) == len(set(shared))


def test_what_several_files_mention_is_written_the_same() -> None:
    """Or the file that was imported last would take the others' history away."""
    ways: defaultdict[Hashable, set[tuple[object, ...]]] = defaultdict(set)
    for name in NAMES:
        for what, rows in _sets(_roster(name)).items():
            ways[what].add(tuple(rows))
    assert [what for what, written in ways.items() if len(written) > 1] == []
    assert len(ways) > len(NAMES)


def _sets(roster: Roster) -> dict[Hashable, list[object]]:
    """Sort what a file says by what an import puts in the place of what was there."""
    found: defaultdict[Hashable, list[object]] = defaultdict(list)
    for whose in roster.participants:
        found["participant", whose.name].append(whose)
    for person in roster.people:
        found["person", person.name].append(person)
    for tenure in roster.tenures:
        found["office", tenure.participant.name, tenure.office].append(tenure)
    for kept in roster.secretaries:
        body = (kept.body.organisation, kept.body.name)
        who = (kept.person, kept.title, kept.since, kept.until)
        found["secretariat", *body].append(who)
    return found


def test_each_body_has_a_seat_for_every_member() -> None:
    seats = _roster().seats
    assert tuple(seat.participant.name for seat in seats) == MEMBERS * 3


def test_every_seat_follows_an_office_that_somebody_holds() -> None:
    held = {
        (tenure.participant.name, tenure.office)
        for tenure in _roster().tenures
        if tenure.until is None
    }
    assert {(seat.participant.name, seat.office) for seat in _roster().seats} == held


def test_stand_ins_are_of_each_kind() -> None:
    roster = _roster()
    proxies = [m.seat.participant.name for m in roster.mandates if m.rank is Rank.PROXY]
    assert proxies == ["Akershus fylkeskommune", "Buskerud fylkeskommune"]
    listed = Counter(listing.seat for listing in roster.listings)
    assert set(listed.values()) == {1, 2}
    assert len(listed) < len(roster.seats)


def test_some_of_the_council_are_not_in_slack() -> None:
    roster = _roster()
    now = {t.person for t in roster.tenures if t.until is None}
    now |= {listing.person for listing in roster.listings}
    outside = [person.email for person in now if not person.is_in_slack]
    assert (len(outside), outside.count("")) == (4, 1)


def test_nobody_who_has_left_is_in_the_trials_slack() -> None:
    roster = _roster()
    left = {tenure.person for tenure in roster.tenures if tenure.until}
    assert left
    names = {name for name, _, _ in slack_people(roster)}
    assert names.isdisjoint(person.name for person in left)


def test_plan_keeps_to_the_rhythm_of_the_council() -> None:
    meetings = _roster().meetings
    assert {meeting.day.weekday() for meeting in meetings} == {3}
    pairs = list(pairwise(meetings))[::2]
    assert {(one.body.name, two.body.name) for one, two in pairs} == {
        ("Rådmannsgruppen", "Styringsgruppen")
    }
    assert {two.day - one.day for one, two in pairs} == {
        timedelta(weeks=2),
        timedelta(weeks=3),
    }


def test_plan_leaves_holidays_alone() -> None:
    days = [meeting.day for meeting in _roster().meetings]
    assert [d for d in days if name_of_holiday(Language.BOKMAL, d)] == []
