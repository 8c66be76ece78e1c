"""`radslag payroll`: who was in a month's meetings, and what it can't tell."""

from contextlib import chdir
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from radslag import command_line, commands
from radslag.settings import Settings, SettingWrong
from tests.builders import HOLE, LIER, a_called_meeting, a_time
from tests.radslag.running import radslag
from tests.records import a_store, keep
from tests.rooms import a_room, closed, present

WEEK = timedelta(days=7)


def test_a_month_is_written_and_what_is_missing_is_told(
    tmp_path: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _a_month(sqlite_url)
    path = tmp_path / "lønn.csv"
    assert _run(sqlite_url, "02.2026", "--output", str(path)) == 0
    assert path.read_text("utf-8-sig").splitlines()[1:] == [
        "26.02.2026;Rådmannsgruppen;Astrid Brekke;Medlem;;Lier;09:00;11:00;;2:00;",
        "26.02.2026;Rådmannsgruppen;Dag Øverby;Medlem;;Hole;09:00;11:00;;2:00;",
    ]
    said = capsys.readouterr()
    assert said.out == f"{path}\n"
    assert said.err.splitlines() == [
        (
            "19.02.2026, Rådmannsgruppen: Oppmøtet er ikke ført. "
            "Før det med «/mote oppmote»."
        ),
        (
            "26.02.2026, Rådmannsgruppen, Frode Haugen: Det er ikke ført om noen satt "
            "i plassen. Før det med «/mote oppmote»."
        ),
    ]


def test_a_municipality_gets_its_own_in_a_file_of_its_name(
    tmp_path: Path, sqlite_url: str
) -> None:
    _a_month(sqlite_url)
    only = ("--kommune", "hole", "--organ", "rådmannsgruppen")
    with chdir(tmp_path):
        assert _run(sqlite_url, "2026-02", *only) == 0
        with pytest.raises(SettingWrong, match=r"Lønn Hole 2026-02\.xlsx finnes fra"):
            _run(sqlite_url, "2026-02", *only)
    lines, missing = load_workbook(tmp_path / "Lønn Hole 2026-02.xlsx").worksheets
    assert [row[2] for row in lines.values] == ["Navn", "Dag Øverby"]
    assert [row[2] for row in missing.values] == ["Navn", None]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["februar"], "«februar» er ikke en måned. Skriv den slik: 02.2027."),
        (["13.2026"], "«13.2026» er ikke en måned. Skriv den slik: 02.2027."),
        (["03.2026"], "Det er ingen møter i mars 2026."),
        (
            ["03.2026", "--organ", "Rådmannsgruppen"],
            "Det er ingen møter i Rådmannsgruppen i mars 2026.",
        ),
        (
            ["02.2026", "--organ", "Rådmannsgruppa"],
            "Ingen organer heter «Rådmannsgruppa». Mente du «Rådmannsgruppen»?",
        ),
        (
            ["02.2026", "--kommune", "Bergen"],
            (
                "Ingen kommuner eller andre deltakere heter «Bergen». "
                "Disse finnes: Lier, Hole, Buskerud fylkeskommune."
            ),
        ),
        (
            ["02.2026", "--output", "lønn.ods"],
            "lønn.ods må ende på .xlsx eller .csv.",
        ),
    ],
)
def test_what_can_not_be_written_is_explained(
    sqlite_url: str, typed: list[str], said: str
) -> None:
    _a_month(sqlite_url)
    with pytest.raises(SettingWrong) as wrong:
        _run(sqlite_url, *typed)
    assert str(wrong.value) == said


def test_whoever_is_refused_is_told_on_stderr_and_the_process_fails(
    tmp_path: Path,
) -> None:
    said = radslag("lonn", "februar", at=tmp_path)
    wrong = "radslag: «februar» er ikke en måned. Skriv den slik: 02.2027.\n"
    assert (said.code, said.out, said.err) == (2, "", wrong)


def _a_month(url: str) -> None:
    """Keep a meeting that was recorded, and the one before it, that was not."""
    store = a_store(url)
    seen = a_room(present(LIER), present(HOLE), closed(a_time(11)))
    held = a_called_meeting(room=seen)
    unseen = replace(
        a_called_meeting(), starts_at=held.starts_at - WEEK, ends_at=held.ends_at - WEEK
    )
    keep(store, unseen, held)
    store.close()


def _run(url: str, *typed: str) -> int:
    given = command_line.build().parse_args(["lonn", *typed])
    return commands.command("lonn")(Settings(database_url=url), given)
