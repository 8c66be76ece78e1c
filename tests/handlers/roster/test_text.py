"""TOML as people write it, with the line of each thing that may be wrong."""

import tomllib
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.roster.cells import BadCell
from bot.roster.fault import Whereabouts
from bot.roster.reading import read
from bot.roster.roster import Roster
from bot.roster.sheet import Row, Sheet, Unreadable
from bot.roster.words import tidy
from bot.roster.writing import sheets_of
from handlers.roster import text
from handlers.roster.unfit import UnfitFile
from tests.bot.roster.generated import rosters
from tests.golden import kept
from tests.rosters import MEETING, a_sheet, roster

GOLDEN = Path(__file__).parent / "golden" / "council.toml"

COUNCIL = """\
# Et råd
[[deltakere]]
navn = "Lier"

[["møter"]]
organ = "Rådet"
dato = 2027-02-04
"fra" = 09:00:00
sted = ""

[[ deltakere ]]
navn = 'Hole'
"""


def _read(content: str) -> tuple[Sheet, ...]:
    return text.read(content.encode(), file="rad.toml")


def _why(content: bytes) -> tuple[str, int | None]:
    with pytest.raises(UnfitFile) as unfit:
        text.read(content, file="rad.toml")
    return str(unfit.value), unfit.value.line


def test_read_knows_the_line_of_each_row_and_field() -> None:
    assert _read(COUNCIL) == (
        Sheet(
            at=Whereabouts(file="rad.toml", sheet="deltakere", is_text=True),
            columns=("navn",),
            rows=(
                Row(number=2, cells={"navn": "Lier"}, lines={"navn": 3}),
                Row(number=11, cells={"navn": "Hole"}, lines={"navn": 12}),
            ),
        ),
        Sheet(
            at=Whereabouts(file="rad.toml", sheet="møter", is_text=True),
            columns=("organ", "dato", "fra"),
            rows=(
                Row(
                    number=5,
                    cells={"organ": "Rådet", "dato": date(2027, 2, 4), "fra": time(9)},
                    lines={"organ": 6, "dato": 7, "fra": 8, "sted": 9},
                ),
            ),
        ),
    )


def test_read_points_at_the_table_when_rows_are_written_inline() -> None:
    (sheet,) = _read('deltakere = [{ navn = "Lier" }, { navn = "Hole" }]')
    assert sheet.rows == tuple(
        Row(number=None, cells={"navn": name}) for name in ("Lier", "Hole")
    )


def test_read_knows_the_line_of_each_row_of_a_list() -> None:
    listed = """\
# Et råd
deltakere = [
  # Kommunene
  { navn = "Lier", slag = "kommune" },

  { navn = "Hole" },
]

personer = [
  { navn = "Astrid Brekke" },
]
"""
    assert [[row.number for row in sheet.rows] for sheet in _read(listed)] == [
        [4, 6],
        [10],
    ]


@pytest.mark.parametrize("value", ["{ fullt = 1 }", '["Lier", "Hole"]'])
def test_read_takes_no_table_and_no_list_for_a_value(value: str) -> None:
    (sheet,) = _read(f"[[deltakere]]\nnavn = {value}")
    assert sheet.rows[0].cells["navn"] == Unreadable(
        "Her kan det bare stå én verdi. Skriv den i anførselstegn."
    )


def test_read_overlooks_a_byte_order_mark() -> None:
    assert text.read(b"\xef\xbb\xbf" + COUNCIL.encode(), file="rad.toml") == (
        _read(COUNCIL)
    )


def test_read_names_the_line_that_is_not_utf8() -> None:
    why, line = _why("[[deltakere]]\nnavn = 'Bærum'".encode("latin-1"))
    assert (why.split(",")[0], line) == ("Filen er ikke lagret som UTF-8", 2)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('[[deltakere]]\nnavn = "Lier\n', 2),
        ("[[deltakere]]\nnavn Lier\n", 2),
        ('[[deltakere]]\nnavn = "Lier"\nnavn = "Hole"\n', 3),
        ("x = " + "[" * 5_000, None),
        ("x = " + "1" * 5_000, None),
    ],
)
def test_read_names_the_line_that_is_no_toml(content: str, line: int | None) -> None:
    why, where = _why(content.encode())
    assert (why.split(".")[0], where) == ("Her er det ikke gyldig TOML", line)


@pytest.mark.parametrize("content", ["[organer]\norgan = 1", "versjon = 2", "x = [1]"])
def test_read_tells_how_rows_are_written(content: str) -> None:
    why, _ = _why(content.encode())
    assert why.endswith(text.NO_TABLE)


def test_write_is_text_that_a_person_could_have_written() -> None:
    written = text.write(sheets_of(roster()), about="Et råd.").encode()
    assert written == kept(GOLDEN, written)


def test_what_is_written_is_read_again() -> None:
    written = text.write(sheets_of(roster()), about="Et råd.")
    assert _roster(written) == roster()
    assert text.write(sheets_of(_roster(written)), about="Et råd.") == written


@settings(max_examples=30)
@given(rosters())
def test_every_roster_is_read_again(found: Roster) -> None:
    assert _roster(text.write(sheets_of(found), about="")) == found


@given(st.text().map(tidy).filter(bool))
def test_every_text_is_read_again(typed: str) -> None:
    written = text.write([a_sheet("deltakere", {"navn": typed})], about=typed)
    assert tomllib.loads(written) == {"deltakere": [{"navn": typed}]}


def test_write_keeps_days_and_clocks_as_such() -> None:
    typed = {**MEETING, "dato": "torsdag 04.02.2027", "fra": "kl. 9", "til": 11.15}
    (row,) = tomllib.loads(text.write([a_sheet("møter", typed)], about=""))["møter"]
    assert (row["dato"], row["fra"], row["til"]) == (
        date(2027, 2, 4),
        time(9),
        time(11, 15),
    )


def test_write_refuses_what_a_column_can_not_hold() -> None:
    with pytest.raises(BadCell, match="er ikke en dato"):
        text.write([a_sheet("møter", {"dato": "snart"})], about="")


def _roster(written: str) -> Roster:
    return read(text.read(written.encode(), file="rad.toml")).roster
