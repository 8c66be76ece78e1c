"""Text: a TOML file becomes sheets, with the line on which each thing stands."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any, Final

from bot.roster.fault import Whereabouts
from bot.roster.sheet import Row, Sheet, Unreadable, Value
from handlers.roster.unfit import UnfitFile

_NAME: Final = r"""("[^"]*"|'[^']*'|[\w-]+)"""
_TABLE: Final = re.compile(rf"\s*\[\[\s*{_NAME}\s*\]\]")
_KEY: Final = re.compile(rf"\s*{_NAME}\s*=")
_PLACE: Final = re.compile(r"at line (\d+)")

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
    places: dict[str, list[Lines]] = {}
    keys: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if table := _TABLE.match(line):
            keys = {}
            places.setdefault(_bare(table[1]), []).append((number, keys))
        elif key := _KEY.match(line):
            keys.setdefault(_bare(key[1]), number)
    return places


def _bare(name: str) -> str:
    return name.strip("\"'")
