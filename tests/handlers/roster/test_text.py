"""TOML as people write it, with the line of each thing that may be wrong."""

from datetime import date, time

import pytest

from bot.roster.fault import Whereabouts
from bot.roster.sheet import Row, Sheet, Unreadable
from handlers.roster import text
from handlers.roster.unfit import UnfitFile

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


def test_read_takes_a_list_for_several_columns() -> None:
    (sheet,) = _read('[[plasser]]\nvara = ["Bjarne", "Eli"]\n')
    cells, lines = {"vara 1": "Bjarne", "vara 2": "Eli"}, {"vara 1": 2, "vara 2": 2}
    assert sheet.rows == (Row(number=1, cells=cells, lines=lines),)


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


def test_read_takes_no_table_for_a_value() -> None:
    (sheet,) = _read("[[deltakere]]\nnavn = { fullt = 1 }")
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
