"""Files that are there, and those that are not, or are something else."""

import os
from pathlib import Path

import pytest

from bot.roster.fault import Fault, Whereabouts
from handlers.roster import workbook
from handlers.roster.files import LARGEST_FILE, read_files
from tests.handlers.roster.books import a_workbook

TOML = b'[[deltakere]]\nnavn = "Lier"\n'


def _why(path: Path) -> str:
    sheets, (fault,) = read_files([path])
    assert sheets == ()
    return str(fault).removeprefix(str(path))


def test_read_files_takes_both_kinds_in_their_order(tmp_path: Path) -> None:
    text, book = tmp_path / "a.toml", tmp_path / "b.XLSX"
    text.write_bytes(TOML)
    book.write_bytes(a_workbook({"personer": [("navn",), ("Astrid Brekke",)]}))
    sheets, faults = read_files([text, book, text])
    assert [(sheet.at.file, sheet.at.sheet) for sheet in sheets] == [
        (str(text), "deltakere"),
        (str(book), "personer"),
    ]
    assert faults == ()


def test_read_files_proposes_the_neighbour_that_was_meant(tmp_path: Path) -> None:
    (tmp_path / "vestregionen.xlsx").touch()
    why = _why(tmp_path / "vestregion.xlsx")
    assert why == ": Filen finnes ikke. Mente du «vestregionen.xlsx»?"


def test_read_files_says_when_even_the_folder_is_missing(tmp_path: Path) -> None:
    assert _why(tmp_path / "her" / "rad.xlsx") == ": Filen finnes ikke."


def test_read_files_says_when_it_is_a_folder(tmp_path: Path) -> None:
    assert _why(tmp_path) == ": Dette er en mappe. Skriv navnet på filen i den."


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_read_files_says_when_it_may_not(tmp_path: Path) -> None:
    path = tmp_path / "rad.toml"
    path.touch(mode=0)
    assert _why(path).startswith(": Du har ikke lov til å lese filen.")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("rad.xlsm", workbook.HAS_MACROS),
        ("rad.ods", "Lagre filen som Excel-arbeidsbok (.xlsx) først."),
        ("rad.csv", "Lagre filen som Excel-arbeidsbok (.xlsx) først."),
        ("rad.pdf", "Filen må være en Excel-arbeidsbok (.xlsx) eller TOML (.toml)."),
        ("rad.xlsx", workbook.IS_DAMAGED),
    ],
)
def test_read_files_says_what_to_save_it_as(
    tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / name).write_bytes(b"noe annet")
    assert _why(tmp_path / name) == f": {sentence}"


def test_read_files_reads_no_more_than_it_must_of_a_huge_file(tmp_path: Path) -> None:
    path = tmp_path / "rad.toml"
    with path.open("wb") as file:
        file.truncate(50 * LARGEST_FILE)
    assert _why(path).startswith(": Filen er større enn 10 MB.")


def test_read_files_points_at_the_line(tmp_path: Path) -> None:
    path = tmp_path / "rad.toml"
    path.write_bytes(TOML + b"=")
    where = Whereabouts(file=str(path), row=3)
    _, (fault,) = read_files([path])
    assert fault == Fault(where=where, text=fault.text)


def test_read_files_tells_of_every_file(tmp_path: Path) -> None:
    _, faults = read_files([tmp_path / "a.xlsx", tmp_path / "b.toml"])
    assert [fault.text for fault in faults] == ["Filen finnes ikke."] * 2
