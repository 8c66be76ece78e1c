"""Rhythms and named days of a file are kept, told of, and read back as they were."""

from dataclasses import replace
from datetime import date, time

import pytest

from bot.body import BodyId
from bot.errors import OnlyForSecretariat
from bot.orders import Language
from bot.planning.named_day import NamedDay
from bot.planning.rhythm import Ahead, Rhythm, Together
from bot.roster.outcome import Outcome, Subject
from bot.roster.sheet import Cells
from bot.roster.writing import sheets_of
from storage import Store
from storage.database import writing
from storage.roster.keep import keep
from tests.builders import ASTRID, NOW, SOLVEIG, a_body, an_act
from tests.records import keep_body
from tests.rosters import BODY, IMPORT, File, roster
from tests.written import nothing_changed

BOARD: Cells = {"organ": "Styringsgruppen", "organisasjon": "Vestregionen"}
BODIES: File = {"organer": (BODY, BOARD)}
AHEAD: Cells = {
    "organ": "Rådmannsgruppen",
    "ukedag": "torsdag",
    "i måneden": "første, siste",
    "før organ": "Styringsgruppen",
    "dager før": "14, 21",
    "måneder": "januar–juni",
    "verter": "Lier",
    "fylker": "Buskerud",
}
TOGETHER: Cells = {
    "organ": "Styringsgruppen",
    "dager": 2,
    "samme dag som": "Rådmannsgruppen",
    "rett etter": "ja",
    "antall": 4,
}
DAY: Cells = {"navn": "Fylkesting", "fra": date(2027, 2, 16), "kilde": "telefon"}
NEXT: Cells = {"navn": "fylkesting", "fra": date(2028, 2, 15)}
OWN = Rhythm(
    body=BodyId(1),
    weekday=3,
    weeks=(1, 5),
    months=(1, 2, 3, 4, 5, 6),
    hosts=("Lier",),
    counties=("Buskerud",),
    relation=Ahead(of=BodyId(2), days=(14, 21)),
)


def test_rhythms_are_kept(store: Store) -> None:
    _import(store, rytme=(AHEAD, TOGETHER))

    assert store.rhythms([BodyId(1), BodyId(2), BodyId(3)]) == {
        1: OWN,
        2: Rhythm(
            body=BodyId(2),
            weekday=None,
            lasts=2,
            count=4,
            relation=Together(of=BodyId(1)),
        ),
    }


def test_rhythms_are_told_of(store: Store) -> None:
    first = _import(store, rytme=(AHEAD,))
    again = _import(store, rytme=(AHEAD,))
    changed = _import(store, rytme=({**AHEAD, "dager før": 7},))

    def told(outcome: Outcome) -> list[str]:
        return [c.text for c in outcome.changes if c.subject == "rhythm"]

    assert [told(each) for each in (first, again, changed)] == [
        ["Ny rytme: Rådmannsgruppen (torsdag)."],
        [],
        ["Rådmannsgruppen, rytme: dager før er nå «7» (før: «14, 21»)."],
    ]


def test_rhythms_are_read_back_as_the_file_has_them(store: Store) -> None:
    _import(store, rytme=(AHEAD, TOGETHER))

    (sheet,) = (s for s in sheets_of(store.roster()) if s.at.sheet == "rytme")
    hours: Cells = {"fra": time(9), "til": time(11, 15)}
    assert [row.cells for row in sheet.rows] == [
        {**AHEAD, **hours},
        {**TOGETHER, **hours},
    ]


def test_a_body_together_with_another_begins_when_it_says(store: Store) -> None:
    own = Rhythm(
        body=BodyId(1),
        starts=time(9),
        ends=time(10),
        relation=Together(of=BodyId(2), starts=time(12)),
    )
    with writing(store.engine) as db:
        keep_body(db, a_body(id=BodyId(2), name="Styringsgruppen", seats=()))
    store.planner.set_rhythm(an_act(), own)

    (said,) = store.roster().rhythms
    assert (said.starts, said.ends, said.follows_on) == (time(12), time(13), False)


def test_a_rhythm_is_set_by_who_keeps_the_books(store: Store) -> None:
    own = replace(OWN, relation=None, count=4)
    store.planner.set_rhythm(an_act(), own)
    with nothing_changed(store):
        store.planner.set_rhythm(an_act(), own)
    with nothing_changed(store), pytest.raises(OnlyForSecretariat):
        store.planner.set_rhythm(an_act(ASTRID), replace(own, count=5))
    store.planner.set_rhythm(an_act(), replace(own, count=5))

    assert store.rhythms([BodyId(1)]) == {1: replace(own, count=5)}


def test_named_days_of_one_name_and_year_are_as_the_file_has_them(
    store: Store,
) -> None:
    day = NamedDay(
        name="Fylkesting",
        since=date(2027, 2, 16),
        until=date(2027, 2, 16),
        source="telefon",
    )
    first = _import(store, dager=(DAY, NEXT))
    again = _import(store, dager=(DAY,))
    moved = _import(store, dager=({**DAY, "fra": date(2027, 2, 17)},))

    later = replace(day, since=date(2027, 2, 17), until=date(2027, 2, 17))
    (named,) = store.named_days(2027)
    assert named == replace(later, id=named.id, at=IMPORT.at)
    assert [named.name for named in store.named_days(2028)] == ["fylkesting"]
    assert [len(each.changes) for each in (first, again)][1] == 0
    assert [change.text for change in moved.changes] == [
        "Ny dag å gå utenom: Fylkesting 17.02.2027.",
        "Ikke lenger en dag å gå utenom: Fylkesting 16.02.2027.",
    ]


def test_a_named_day_with_another_source_is_told_of(store: Store) -> None:
    until = {**DAY, "til": date(2027, 2, 17), "fylke": "Buskerud"}
    _import(store, dager=(until,))
    changed = _import(store, dager=({**until, "kilde": "brev"},))

    assert [change.text for change in changed.changes] == [
        "Ny kilde: Fylkesting 16.02.2027–17.02.2027, Buskerud."
    ]


def test_what_a_secretary_wrote_stays_hers_when_a_file_says_the_same(
    store: Store,
) -> None:
    day = date(2027, 2, 16)
    own = NamedDay(name="Fylkesting", since=day, until=day, source="telefon")
    store.planner.name_day(an_act(), own, language=Language.BOKMAL)
    assert _import(store, dager=(DAY,)).changes[-1].subject is not Subject.NAMED_DAY
    (kept,) = store.named_days(2027)
    assert (kept.by, kept.at) == (SOLVEIG.name, NOW)


def test_named_days_are_read_back_as_the_file_has_them(store: Store) -> None:
    said = roster({"dager": (DAY, NEXT)}).named_days
    _import(store, dager=(DAY, NEXT))

    assert store.roster().named_days == said


def test_a_day_that_lasts_over_new_year_is_of_both_years(store: Store) -> None:
    days = {**DAY, "fra": date(2026, 12, 30), "til": date(2027, 1, 2)}
    _import(store, dager=(days,))

    assert store.named_days(2026) == store.named_days(2027) != ()
    (named,) = store.named_days(2027)
    assert [off.day.day for off in named.off_days()] == [30, 31, 1, 2]


def _import(store: Store, **changes: tuple[Cells, ...]) -> Outcome:
    said = roster({**BODIES, **changes})
    outcome = store.revise(IMPORT, lambda db: keep(db, said, IMPORT))
    assert outcome.faults == ()
    return outcome
