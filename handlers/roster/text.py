"""Text: a TOML file becomes sheets, each thing with its line, and the other way."""

import re
import textwrap
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, Final

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import AoT

from bot.roster.columns import SheetPlan
from bot.roster.fault import Whereabouts
from bot.roster.sheet import Row, Sheet, Unreadable, Value
from bot.roster.sheets import SHEETS, plan_of
from handlers.roster.unfit import UnfitFile
from handlers.roster.value import value_of

_NAME: Final = r"""("[^"]*"|'[^']*'|[\w-]+)"""
_TABLE: Final = re.compile(rf"\s*\[\[\s*{_NAME}\s*\]\]")
_LIST: Final = re.compile(rf"\s*{_NAME}\s*=\s*\[\s*$")
_ROW: Final = re.compile(r"\s*\{")
_KEY: Final = re.compile(rf"\s*{_NAME}\s*=")
_PLACE: Final = re.compile(r"at line (\d+)")

#: So wide a comment is.
WIDTH: Final = 86

NO_TABLE: Final = (
    "Begynn hver rad med navnet i doble hakeparenteser, og skriv feltene under."
)

#: Where a row begins, and where each of its keys stands.
Lines = tuple[int, dict[str, int]]


def read(content: bytes, *, file: str) -> tuple[Sheet, ...]:
    """Read a text file's tables.

    Raises:
        UnfitFile: for what is no TOML, or no UTF-8.
    """
    text = _decoded(content)
    found = _parsed(text)
    places = _places(text)
    return tuple(_sheet(file, name, found[name], places.get(name)) for name in found)


def write(sheets: Sequence[Sheet], *, about: str) -> str:
    """Write sheets as text: a row is a table, and what a sheet is about a comment.

    Raises:
        BadCell: when a cell does not hold what its column is for.
    """
    text = tomlkit.document()
    _comment(text, about)
    for plan in SHEETS:
        same = [sheet for sheet in sheets if plan_of(sheet.at.sheet) is plan]
        rows = [row for sheet in same for row in sheet.rows]
        if rows:
            text.add(tomlkit.nl())
            _comment(text, f"{plan.name.capitalize()}: {plan.about}")
            text.add(tomlkit.nl())
            text.add(plan.name, _tables(plan, rows))
    return tomlkit.dumps(text)


def _comment(text: TOMLDocument, about: str) -> None:
    for line in textwrap.wrap(about, WIDTH):
        text.add(tomlkit.comment(line))


def _tables(plan: SheetPlan, rows: Sequence[Row]) -> AoT:
    tables = tomlkit.aot()
    for row in rows:
        table = tomlkit.table()
        for column in plan.columns:
            value = value_of(row, column)
            if value is not None:
                table.add(column.name, value)
        tables.append(table)
    return tables


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as bad:
        line = content.count(b"\n", 0, bad.start) + 1
        raise UnfitFile(
            "Filen er ikke lagret som UTF-8, så æ, ø og å blir borte. Lagre den på "
            "nytt med koding UTF-8.",
            line=line,
        ) from None


def _parsed(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as bad:
        place = _PLACE.search(str(bad))
        raise UnfitFile(
            "Her er det ikke gyldig TOML. Se etter et anførselstegn, likhetstegn eller "
            "en hakeparentes som mangler, og etter et felt som står to ganger.",
            line=int(place[1]) if place else None,
        ) from None


def _sheet(file: str, name: str, found: object, places: list[Lines] | None) -> Sheet:
    at = Whereabouts(file=file, sheet=name, is_text=True)
    rows: list[dict[str, object]] = found if isinstance(found, list) else []
    if not rows or not all(isinstance(row, dict) for row in rows):
        raise UnfitFile(f"«{name}» er ikke skrevet som rader. {NO_TABLE}")
    if places is None or len(places) != len(rows):
        # Written another way than line by line: then only the table is pointed at.
        places = [(0, {})] * len(rows)
    read_rows = tuple(
        Row(
            number=line or None,
            cells=dict(_cells(row)),
            lines={name: keys[name] for name in row if name in keys},
        )
        for row, (line, keys) in zip(rows, places, strict=True)
    )
    columns = dict.fromkeys(name for row in read_rows for name in row.cells)
    return Sheet(at=at, columns=tuple(columns), rows=read_rows)


def _cells(row: Mapping[str, object]) -> Iterator[tuple[str, Value]]:
    for name, value in row.items():
        if value != "":
            yield name, _value(value)


def _value(content: object) -> Value:
    match content:
        case str() | int() | float() | bool() | date() | datetime() | time():
            return content
    return Unreadable("Her kan det bare stå én verdi. Skriv den i anførselstegn.")


def _places(text: str) -> dict[str, list[Lines]]:
    """Find each row, be it an entry of several lines or one line of a list."""
    places: dict[str, list[Lines]] = {}
    keys: dict[str, int] = {}
    rows: list[Lines] = []
    for number, line in enumerate(text.split("\n"), 1):
        if table := _TABLE.match(line):
            keys = {}
            places.setdefault(_bare(table[1]), []).append((number, keys))
        elif listed := _LIST.match(line):
            rows = places.setdefault(_bare(listed[1]), [])
            keys.setdefault(_bare(listed[1]), number)
        elif _ROW.match(line):
            rows.append((number, {}))
        elif key := _KEY.match(line):
            keys.setdefault(_bare(key[1]), number)
    return places


def _bare(name: str) -> str:
    return name.strip("\"'")
