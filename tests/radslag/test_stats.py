"""`radslag stats`: a year as a table and as a file, and what can't be counted."""

import csv
import io
from argparse import Namespace
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot import dates
from bot.body import BodyId
from bot.meeting import Meeting, MeetingId, Status
from bot.room.fact import Entry
from radslag import commands, stats
from radslag.command_line import build, parse
from radslag.settings import Settings, SettingWrong
from storage import Store
from storage.database import writing
from tests.builders import COUNTY, HOLE, LIER, a_body, a_called_meeting, an_agenda
from tests.records import a_store, keep, keep_body
from tests.rooms import a_room, excused, not_come, present
from tests.templates import lay

#: The two have the same name, in different cooperations.
BOARD = a_body(id=BodyId(2), name="Styret", seats=())
OTHER_BOARD = a_body(id=BodyId(3), name="Styret", organisation="Regionrådet", seats=())
TOLD = """\
Rådmannsgruppen 2018
2 møter og ingen saker. Ett møte ble avlyst.

Deltaker                Skulle møtt  Møtt  Delvis  Forfall  Ikke møtt  Ikke ført  Vara møtte
Lier                              2     2       0        0          0          0           0
Hole                              2     0       0        1          1          0           0
Buskerud fylkeskommune            2     1       0        0          0          1           0

Plass                                  Skulle møtt  Møtt  Delvis  Forfall  Ikke møtt  Ikke ført  Vara møtte
Lier, rådmann                                    2     2       0        0          0          0           0
Hole, rådmann                                    2     0       0        1          1          0           0
Buskerud fylkeskommune, fylkesrådmann            2     1       0        0          0          1           0

Person                                Skulle møtt  Møtt  Delvis  Forfall  Ikke møtt  Ikke ført  Vara møtte  Som vara
Astrid Brekke, Lier                             2     2       0        0          0          0           0         0
Dag Øverby, Hole                                2     0       0        1          1          0           0         0
Frode Haugen, Buskerud fylkeskommune            2     1       0        0          0          1           0         0
"""  # noqa: E501  # as wide as it is on the screen


@pytest.fixture
def url(database_url: str) -> Iterator[str]:
    store = a_store(database_url)
    _keep_a_year(store)
    yield database_url
    store.close()


def test_a_year_is_told_and_written_where_it_is_wanted(
    url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(url) == 0
    assert capsys.readouterr().out == TOLD

    book, text = tmp_path / "år.xlsx", tmp_path / "år.csv"
    assert (_run(url, path=book), _run(url, path=text)) == (0, 0)
    sheets = load_workbook(book).worksheets
    assert [sheet.title for sheet in sheets] == ["Deltaker", "Plass", "Person"]
    assert list(sheets[1].values)[1] == ("Lier, rådmann", 2, 2, 0, 0, 0, 0, 0)
    rows = list(csv.reader(io.StringIO(text.read_text("utf-8-sig")), delimiter=";"))
    assert rows[0][:2] == ["Rådmannsgruppen", "2018"]
    assert ["Dag Øverby, Hole", *"20011000"] in rows


@pytest.mark.parametrize(
    ("body", "year", "name", "said"),
    [
        (
            "Rådmannsgrupen",
            2018,
            None,
            "Ingen organer heter «Rådmannsgrupen». Mente du «Rådmannsgruppen»?",
        ),
        (
            "Styret",
            2018,
            None,
            "Skriv hvilket av dem: «Styret, Regionrådet» eller «Styret, Vestregionen».",
        ),
        (
            "Rådmannsgruppen",
            18,
            None,
            "18 er ikke et år å telle. Skriv for eksempel 2026.",
        ),
        ("Rådmannsgruppen", 2018, "år.txt", "år.txt må ende på .xlsx eller .csv."),
    ],
)
def test_what_can_not_be_counted_is_explained(
    sqlite_url: str, body: str, year: int, name: str | None, said: str
) -> None:
    store = a_store(sqlite_url)
    _keep_a_year(store)
    store.close()
    with pytest.raises(SettingWrong) as wrong:
        _run(sqlite_url, body=body, year=year, path=Path(name) if name else None)
    assert str(wrong.value) == said


def test_one_of_two_is_named_with_its_cooperation(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    store = a_store(sqlite_url)
    _keep_a_year(store)
    store.close()
    assert _run(sqlite_url, body="styret, regionrådet") == 0
    assert capsys.readouterr().out == "Styret 2018\nIngen møter og ingen saker.\n"


def test_who_has_imported_nothing_is_told_to(sqlite_url: str) -> None:
    lay(sqlite_url)
    with pytest.raises(SettingWrong, match="Kjør «radslag import» først"):
        _run(sqlite_url)


def test_it_is_typed_in_either_language() -> None:
    given = parse(build(), ["statistikk", "Rådmannsgruppen", "2018"])
    assert commands.command(given.command) is stats.run


def _keep_a_year(store: Store) -> None:
    with writing(store.engine) as db:
        keep_body(db, BOARD)
        keep_body(db, OTHER_BOARD)
    cancelled = _held(9)
    keep(
        store,
        _held(2, present(LIER), excused(HOLE), present(COUNTY)),
        _held(4, present(LIER), not_come(HOLE)),
        a_called_meeting(
            starts_at=cancelled.starts_at,
            ends_at=cancelled.ends_at,
            status=Status.CANCELLED,
        ),
    )


def _held(month: int, *seen: Entry) -> Meeting:
    day = date(2018, month, 22)
    return a_called_meeting(
        id=MeetingId(month),
        starts_at=dates.at(day, time(9)),
        ends_at=dates.at(day, time(11, 15)),
        agenda=an_agenda(),
        room=a_room(*seen),
    )


def _run(
    url: str,
    *,
    body: str = "rådmannsgruppen",
    year: int = 2018,
    path: Path | None = None,
) -> int:
    given = Namespace(body=body, year=year, output=path, overwrite=False)
    return stats.run(Settings(database_url=url), given)
