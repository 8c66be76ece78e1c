"""`radslag export` from the database to a file, and back again."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final

import pytest
from sqlalchemy import update

from bot.agenda.editing import withdraw
from bot.agenda.item import Aim, Item, Paper, Part
from bot.dates import OSLO
from bot.meeting import Status
from bot.roster.roster import Roster
from radslag import export_roster
from radslag.export_roster import exported
from radslag.import_roster import import_files, read_roster
from radslag.settings import Settings, SettingWrong
from storage import Store, connect
from storage import tables as t
from storage.database import writing
from storage.migrations import upgrade
from storage.roster.keep import keep
from tests.engines import Open
from tests.radslag.running import Said, radslag
from tests.rosters import (
    BODY,
    COUNTY_SEAT,
    IMPORT,
    MEETING,
    SEAT,
    TENURE,
    File,
    roster,
)

NOW: Final = datetime(2026, 12, 1, 9, tzinfo=OSLO)
EXAMPLES: Final = sorted((Path(__file__).parents[2] / "examples").glob("*.toml"))
KINDS: Final = (".xlsx", ".toml")
NEAR: Final = "Ingen organer heter «Rådmansgruppen». Mente du «Rådmannsgruppen»?"
OTHERS: Final = (
    "Ingen organer heter «Generalforsamlingen». Disse finnes: Rådmannsgruppen."
)
#: What happens to a council over the years, one import after another.
SUCCESSION: Final[File] = {
    "verv": (
        {**TENURE, "til": "31.03.2027"},
        {**TENURE, "person": "Guro Fjeld", "måte": "konstituert", "fra": "1.4.2027"},
    ),
    "regler": (
        {"organ": "Rådmannsgruppen"},
        {"organ": "Rådmannsgruppen", "organform": "avtale", "fra": "01.01.2028"},
    ),
}
ENDING: Final[File] = {
    **SUCCESSION,
    "plasser": ({**SEAT, "til": "31.12.2027"}, {**SEAT, "nr": 2}, COUNTY_SEAT),
    "vara": (),
}

Empty = Callable[[], Store]


@pytest.fixture
def empty(database_url: str, opened: Open) -> Empty:
    """Give what empties the database, to begin anew."""
    engine = opened(database_url)

    def _empty() -> Store:
        t.metadata.drop_all(engine)
        t.metadata.create_all(engine)
        return Store(engine)

    return _empty


# --- There and back ---------------------------------------------------------------


@pytest.mark.usefixtures("uncounted")
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_export_of_an_example_comes_back_as_it_was(
    empty: Empty, tmp_path: Path, example: Path
) -> None:
    store = empty()
    import_files(store, [example], at=NOW)
    assert _rows(store.roster()) == _rows(read_roster([example]).roster)
    _require_round_trip(store, empty, tmp_path / "ut.toml")


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_keeps_what_was_before(
    empty: Empty, tmp_path: Path, kind: str
) -> None:
    store = empty()
    for year in ({}, SUCCESSION, ENDING):
        _keep(store, year)
    tenures = [(each.person.name, each.until) for each in store.roster().tenures]
    assert tenures == [("Astrid Brekke", date(2027, 3, 31)), ("Guro Fjeld", None)]
    _require_round_trip(store, empty, tmp_path / f"ut{kind}")


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_keeps_an_agenda_that_was_worked_at(
    empty: Empty, tmp_path: Path, kind: str
) -> None:
    store = empty()
    group = {"organ": "Rådmannsgruppen", "organform": "administrativ gruppe"}
    later = {**MEETING, "dato": "11.03.2027"}
    _keep(store, {"møter": (MEETING, later), "regler": (group,)})
    (first, second) = store.meetings_on(date(2027, 2, 4)) + store.meetings_on(
        date(2027, 3, 11)
    )
    act = replace(IMPORT, by=first.body.secretariat[0].person.id)
    paper = Paper(title="Kart", link="https://a.example", due=date(2027, 1, 20))
    case = Item(
        title="Budsjett",
        aim=Aim.DECISION,
        parts=(Part(title="Drift", presenter="KS"),),
        papers=(paper, replace(paper, title="Takst", is_exempt=True)),
        proposal="Vedtas.\nFrist er 1. mai.",
        exempt="offl. § 23",
    )
    store.agendas.list_item(first.id, act, case)
    called = store.send_notice(first.id, act, seen_sequence=0)
    store.agendas.postpone(first.id, act, called.agenda[2].id, to=second.id)
    store.agendas.edit(second.id, withdraw, act, id=second.agenda[0].id)
    _require_round_trip(store, empty, tmp_path / f"ut{kind}")


@pytest.mark.parametrize("kind", KINDS)
def test_an_import_of_an_export_changes_nothing(
    empty: Empty, tmp_path: Path, kind: str
) -> None:
    store = empty()
    _keep(store)
    path = tmp_path / f"ut{kind}"
    path.write_bytes(exported(store.roster(), (), kind=kind))
    said = import_files(store, [path], at=NOW).out
    assert said[0] == "Alt i filen er importert fra før. Ingenting å endre."


def test_an_export_leaves_out_what_is_cancelled(empty: Empty) -> None:
    store = empty()
    _keep(store)
    with writing(store.engine) as db:
        db.execute(update(t.meetings).values(status=Status.CANCELLED))
    assert store.roster().meetings == ()


# --- Some bodies ------------------------------------------------------------------


def test_an_export_of_one_body_can_be_imported_by_itself(
    empty: Empty, tmp_path: Path
) -> None:
    store = empty()
    board = {**BODY, "organ": "Styringsgruppen"}
    placed = {**BODY, "overordnet organ": "Styringsgruppen"}
    mayor = {**SEAT, "organ": "Styringsgruppen", "verv": "ordfører"}
    _keep(
        store,
        {
            "organer": (placed, board),
            "plasser": (SEAT, COUNTY_SEAT, mayor),
            "verv": (TENURE, {**TENURE, "verv": "ordfører", "person": "Guro Fjeld"}),
        },
    )
    path = tmp_path / "ut.toml"
    path.write_bytes(exported(store.roster(), ["rådmannsgruppen"], kind=".toml"))
    again = empty()
    assert import_files(again, [path], at=NOW).err == ()
    kept = again.roster()
    assert [body.name for body in kept.bodies] == ["Rådmannsgruppen", "Styringsgruppen"]
    assert {seat.body.name for seat in kept.seats} == {"Rådmannsgruppen"}
    assert [tenure.office for tenure in kept.tenures] == ["rådmann"]


# --- What it says -----------------------------------------------------------------


def test_export_writes_the_file_and_says_where(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ut.xlsx"
    assert _export(url, path) == 0
    assert capsys.readouterr().out == f"{path}\n"
    assert [each.name for each in tmp_path.iterdir() if "ut" in each.name] == [
        path.name
    ]
    assert read_roster([path]).roster.bodies[0].name == "Rådmannsgruppen"


def test_export_without_a_file_writes_text(url: str, tmp_path: Path) -> None:
    path = tmp_path / "ut.toml"
    _export(url, path)
    said = radslag("export", at=tmp_path, DATABASE_URL=url)
    assert said == Said(0, path.read_text("utf-8"), "")
    assert 'organ = "Rådmannsgruppen"' in said.out


def test_export_writes_over_a_file_when_asked(url: str, tmp_path: Path) -> None:
    path = tmp_path / "ut.toml"
    path.write_text("gammelt", "utf-8")
    with pytest.raises(SettingWrong) as wrong:
        _export(url, path)
    assert str(wrong.value) == (
        f"{path} finnes fra før. Velg et annet navn, eller skriv over den med "
        "--skriv-over."
    )
    assert path.read_text("utf-8") == "gammelt"
    assert _export(url, path, overwrite=True) == 0
    assert path.read_text("utf-8").startswith("# Slik det står i Rådslag.")


@pytest.mark.parametrize(
    ("file", "bodies", "said"),
    [
        ("ut.xls", (), "{}/ut.xls må ende på .xlsx eller .toml."),
        ("ut.xlsx", ("Rådmansgruppen",), NEAR),
        ("ut.xlsx", ("Generalforsamlingen",), OTHERS),
        ("borte/ut.xlsx", (), "Mappen {}/borte finnes ikke. Lag den først."),
    ],
)
def test_what_can_not_be_exported_is_explained(
    url: str, tmp_path: Path, file: str, bodies: tuple[str, ...], said: str
) -> None:
    path = tmp_path / file
    with pytest.raises(SettingWrong) as wrong:
        _export(url, path, *bodies)
    assert (str(wrong.value), path.exists()) == (said.format(tmp_path), False)


def test_a_place_that_can_not_be_written_to_is_explained(
    url: str, tmp_path: Path
) -> None:
    folder = tmp_path / "ut.toml"
    folder.mkdir()
    with pytest.raises(SettingWrong, match=r"^Kan ikke skrive .*ut\.toml: "):
        _export(url, folder, overwrite=True)
    assert [each.name for each in tmp_path.iterdir() if "ny" in each.name] == []


def test_what_an_import_would_refuse_is_told_of(
    url: str, opened: Open, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with writing(opened(url)) as db:
        db.execute(update(t.seats).values(until=date(2027, 1, 31)))
        db.execute(update(t.listings).values(since=date(2027, 2, 1)))
    path = tmp_path / "ut.xlsx"
    assert _export(url, path) == 0
    assert capsys.readouterr().err.splitlines() == [
        "Merk: Dette må rettes i filen før den kan importeres:",
        (
            f"{path}, arket «vara», rad 5, kolonnen «fra»: Plassen er der bare til "
            "31.01.2027, og raden gjelder fra 01.02.2027. Rett datoene."
        ),
    ]


def test_what_fits_no_file_is_explained(empty: Empty) -> None:
    store = empty()
    _keep(store)
    with writing(store.engine) as db:
        db.execute(update(t.meetings).values(title="Svært " * 100))
    with pytest.raises(SettingWrong) as wrong:
        exported(store.roster(), (), kind=".toml")
    assert str(wrong.value) == (
        "Noe får ikke plass i en fil: Teksten har 599 tegn. Kort den ned til høyst 300."
    )


@pytest.fixture
def url(sqlite_url: str) -> str:
    """Give the test a database with a small council in it."""
    upgrade(sqlite_url)
    store = Store(connect(sqlite_url))
    _keep(store)
    store.close()
    return sqlite_url


def _keep(store: Store, changes: File | None = None) -> None:
    said = roster(changes)
    store.revise(IMPORT, lambda db: keep(db, said, IMPORT))


def _export(url: str, path: Path, *bodies: str, overwrite: bool = False) -> int:
    given = Namespace(file=path, bodies=list(bodies), overwrite=overwrite)
    return export_roster.run(Settings(database_url=url), given)


def _require_round_trip(store: Store, empty: Empty, path: Path) -> None:
    content = exported(store.roster(), (), kind=path.suffix)
    path.write_bytes(content)
    again = empty()
    assert import_files(again, [path], at=NOW).err == ()
    assert exported(again.roster(), (), kind=path.suffix) == content


def _rows(said: Roster) -> dict[str, list[str]]:
    """List what is said, whichever row comes first."""
    whole = {field.name: getattr(said, field.name) for field in fields(said)}
    return {name: sorted(map(_said, entries)) for name, entries in whole.items()}


def _said(entry: object) -> str:
    # Who is in a trial's Slack, only its file knows.
    return repr(entry).replace("is_in_slack=False", "is_in_slack=True")
