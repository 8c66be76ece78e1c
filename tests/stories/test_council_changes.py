"""What changes in a council from year to year, and the meetings ahead that follow."""

from collections import Counter
from datetime import date, time
from typing import Final

import pytest

from bot import dates
from bot.act import Act
from bot.answer import come
from bot.meeting import Answer, Meeting
from bot.person import Person
from bot.roster.outcome import Outcome, consequences
from storage import Store
from tests.engines import Open
from tests.stories.examples import (
    a_called_meeting,
    a_town_of,
    an_empty_record,
    before_it,
    before_jevnaker_left,
    before_the_contact_changed,
    body,
    bring_in,
    by_participant,
    contacts,
    edited,
    shipped,
    voting,
    window,
)
from tests.stories.town import Town

pytestmark = pytest.mark.usefixtures("uncounted")

RADMENN, STEERING = "Rådmannsgruppen", "Styringsgruppen"
MARI, RANDI, TORHILD = "Mari Vollan", "Randi Steinsfjell", "Torhild Rytterås"
FOUR: Final = (
    "Regionrådet for Hallingdal",
    "Regionrådet i Kongsbergregionen",
    "Regionrådet for Midt-Buskerud",
    "Regionrådet i Ringeriksregionen",
)
#: Hole's rådmann as the trial's file has her, and a successor among its people.
RANDIS_OFFICE: Final = """\
deltaker = "Hole"
verv = "rådmann"
person = "Randi Steinsfjell"
fra = "01.09.2015"
"""
TORHILDS_OFFICE: Final = """\
til = "31.03.2027"

[[verv]]
deltaker = "Hole"
verv = "rådmann"
person = "Torhild Rytterås"
fra = "01.04.2027"
"""
TORHILDS_ROW: Final = """\
[[personer]]
navn = "Torhild Rytterås"
e-post = "torhild.rytteras@hole.example"
"kommer fra" = "Hole"

"""


@pytest.fixture
def store(database_url: str, opened: Open) -> Store:
    return an_empty_record(database_url, opened)


def test_the_radmann_quits_in_march(sqlite_url: str, opened: Open) -> None:
    people = "# --- Verv: plassene nedenfor følger dem"
    trial = edited(shipped("vestregionen"), people, TORHILDS_ROW + people)
    record = an_empty_record(sqlite_url, opened)
    with a_town_of(record, trial, on=date(2027, 1, 11)) as town:
        february, april = date(2027, 2, 4), date(2027, 4, 8)
        for day in (february, april):
            _call(town, day)
        mine = window(town, RANDI)
        mine.press("Jeg kommer")
        town.deliver()
        assert window(town, TORHILD).state["conversations"][0]["messages"] == []

        quits = edited(trial, RANDIS_OFFICE, RANDIS_OFFICE + TORHILDS_OFFICE)
        outcome = _bring_in(town, quits, on=date(2027, 1, 18))

        assert list(consequences(outcome.effects)) == [
            (
                "Møtet i Rådmannsgruppen torsdag 8. april 2027: Torhild Rytterås "
                "innkalles, Randi Steinsfjell får avlysning."
            )
        ]
        assert _hole(town.store, february) == [RANDI]
        assert _hole(town.store, april) == [TORHILD]
        hers = window(town, TORHILD)
        assert hers.calendars == ["innkalling.ics"]
        assert b"DTSTART;TZID=Europe/Oslo:20270408T090000" in hers.file(
            "innkalling.ics"
        )
        hers.press("Jeg kommer")
        assert Counter(mine.calendars) == {"innkalling.ics": 2, "avlysning.ics": 1}


def test_jevnaker_leaves(store: Store) -> None:
    bring_in(store, before_jevnaker_left(), on=date(2014, 1, 6))
    last, next_year = (
        a_called_meeting(store, STEERING, day, called=date(2016, 11, 14))
        for day in (date(2016, 12, 8), date(2017, 2, 9))
    )
    assert [len(each.roll) for each in (last, next_year)] == [36, 36]

    left = shipped("vestregionen-historie")
    outcome = bring_in(store, left, on=date(2016, 11, 21))

    assert _follows(outcome) == {
        next_year.id: (set(), _of(next_year, "Jevnaker")),
    }
    assert _still(store, last) == _called(last)
    assert _called(next_year) - _still(store, next_year) == _of(next_year, "Jevnaker")
    votes = [
        len(voting(body(store, STEERING, day)))
        for day in (date(2014, 6, 5), date(2016, 12, 31), date(2017, 1, 1))
    ]
    assert votes == [18, 18, 17]


def test_three_municipalities_merge(store: Store) -> None:
    merged = shipped("vestregionen-historie")
    before = merged
    for whose in ("Hurum", "Røyken"):
        before = before_it(before, f'deltaker = "{whose}"', 'til = "31.12.2019"')
        before = before_it(
            before, f'navn = "{whose}"', '"etterfølger" = "Asker", til = "31.12.2019"'
        )
    bring_in(store, before, on=date(2018, 1, 8))
    last, first = (
        a_called_meeting(store, RADMENN, day, called=date(2019, 11, 18))
        for day in (date(2019, 12, 5), date(2020, 2, 6))
    )
    asker = by_participant(first.body)["Asker"]
    assert asker.holder
    came = Act(by=asker.holder.id, at=dates.at(date(2019, 11, 19), time(10)))
    store.change(first.id, come, came, person=asker.holder.id)

    outcome = bring_in(store, merged, on=date(2019, 11, 25))

    gone = _of(first, "Hurum") | _of(first, "Røyken")
    assert _follows(outcome) == {first.id: (set(), gone)}
    assert (_still(store, last), _still(store, first)) == (
        _called(last),
        _called(first) - gone,
    )
    now = _now(store, first)
    assert [s.answer for s in now.roll[asker.id]] == [Answer.COMING]
    assert not {"Hurum", "Røyken"} & {s.participant for s in now.body.seats}
    became = {p.name: p.successor for p in store.roster().participants if p.until}
    assert (became["Hurum"], became["Røyken"]) == ("Asker", "Asker")


def test_the_leadership_rotates(store: Store) -> None:
    council, executives = "Representantskapet", "Kommunedirektørutvalget"
    bring_in(store, shipped("ringeriksregionen-ipr"), on=date(2026, 10, 5))
    old_year, new_year = (
        a_called_meeting(store, executives, day, called=date(2026, 11, 16))
        for day in (date(2026, 12, 10), date(2027, 1, 21))
    )
    assert [_lead(each) for each in (old_year, new_year)] == ["Hole", "Krødsherad"]

    # The councils let Hole go on for a year more, and the others move up.
    longer = _with_an_extra_year(shipped("ringeriksregionen-ipr"))
    outcome = bring_in(store, longer, on=date(2026, 11, 30))

    assert outcome.effects == ()
    assert [_lead(_now(store, each)) for each in (old_year, new_year)] == [
        "Hole",
        "Hole",
    ]
    leads = [body(store, council, date(year, 1, 1)).chair for year in (2027, 2028)]
    assert [chair.participant for chair in leads if chair] == ["Hole", "Krødsherad"]


def test_one_regionkontakt_and_four_councils(sqlite_url: str, opened: Open) -> None:
    old, new = contacts()
    record = an_empty_record(sqlite_url, opened)
    with a_town_of(record, before_the_contact_changed(), on=date(2018, 5, 14)) as town:
        called = [
            a_called_meeting(record, name, day, called=date(2018, 5, 14))
            for day in (date(2018, 6, 14), date(2018, 9, 13))
            for name in (*FOUR, "Regionrådet i Drammensregionen")
        ]
        town.deliver()
        assert len(window(town, old).calendars) == 8
        assert window(town, new).calendars == []

        passed_on = shipped("buskerud-regionraad")
        outcome = _bring_in(town, passed_on, on=date(2018, 5, 22))

        assert _follows(outcome) == {
            meeting.id: ({new}, {old}) for meeting in called[5:9]
        }
        assert window(town, new).calendars == ["innkalling.ics"] * 4
        assert Counter(window(town, old).calendars) == {
            "innkalling.ics": 8,
            "avlysning.ics": 3,
            "avlysing.ics": 1,
        }


def _bring_in(town: Town, written: str, *, on: date) -> Outcome:
    """Import a file on a later day, and let everybody be told."""
    outcome = bring_in(town.store, written, on=on)
    town.clock.now = dates.at(on, time(9))
    town.deliver()
    return outcome


def _call(town: Town, day: date) -> None:
    """Let the secretary send the notice of the meeting that the plan has on a day."""
    (meeting,) = town.store.meetings_on(day)
    mari = meeting.body.secretariat[0].person
    assert mari.name == MARI
    act = Act(by=mari.id, at=town.clock.now)
    town.store.send_notice(meeting.id, act, seen_sequence=meeting.sequence)
    town.deliver()


def _hole(store: Store, day: date) -> list[str]:
    """Name those of Hole who are still called to the meeting on a day."""
    (meeting,) = store.meetings_on(day)
    seat = by_participant(meeting.body)["Hole"]
    return [s.person.name for s in meeting.roll[seat.id] if s.holds]


def _now(store: Store, meeting: Meeting) -> Meeting:
    now = store.meeting(meeting.id)
    assert now
    return now


def _called(meeting: Meeting) -> set[str]:
    """Name everybody who is called to a meeting, and has not been let go."""
    return {s.person.name for roll in meeting.roll.values() for s in roll if s.holds}


def _still(store: Store, meeting: Meeting) -> set[str]:
    return _called(_now(store, meeting))


def _of(meeting: Meeting, whose: str) -> set[str]:
    """Name those of a participant who sit in the body of a meeting."""
    seats = [seat for seat in meeting.body.seats if seat.participant == whose]
    return {seat.principal.name for seat in seats if seat.principal}


def _follows(outcome: Outcome) -> dict[object, tuple[set[str], set[str]]]:
    """Tell who joins and who leaves which meeting."""
    follows: dict[object, tuple[set[str], set[str]]] = {}
    for effect in outcome.effects:
        joins, leaves = follows.setdefault(effect.meeting.id, (set(), set()))
        joins |= _names(effect.joins)
        leaves |= _names(effect.leaves)
    return follows


def _names(person: Person | None) -> set[str]:
    return {person.name} if person else set()


def _lead(meeting: Meeting) -> str:
    assert meeting.body.chair
    return meeting.body.chair.participant


def _with_an_extra_year(written: str) -> str:
    """Put the turns of a council from 2027 on off by a year."""
    for year in (2028, 2027):
        written = written.replace(f"01.01.{year}", f"01.01.{year + 1}")
        written = written.replace(f"31.12.{year}", f"31.12.{year + 1}")
    return written.replace('til = "31.12.2026"', 'til = "31.12.2027"')
