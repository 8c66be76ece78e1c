"""Workbooks: an .xlsx becomes sheets; nothing in it is run, trusted or guessed."""

import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any, Final, Protocol

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from bot.roster.columns import SheetPlan
from bot.roster.fault import Whereabouts
from bot.roster.sheet import Row, Sheet, Unreadable, Value
from bot.roster.sheets import plan_of
from bot.roster.words import fold, tidy
from handlers.roster.unfit import UnfitFile

#: Unpacked. A plan for every council of Norway is a few megabytes.
LARGEST_CONTENT: Final = 100_000_000
MOST_PARTS: Final = 1_000
MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 60
#: Explanations may stand above the headings.
LOWEST_HEADINGS: Final = 5

HAS_MACROS: Final = (
    "Filen har makroer, og de åpnes ikke. Lagre den som vanlig arbeidsbok (.xlsx)."
)
IS_DAMAGED: Final = (
    "Filen kan ikke leses som en arbeidsbok. Åpne den i Excel eller LibreOffice, og "
    "lagre den på nytt som .xlsx."
)
IS_LOCKED: Final = (
    "Filen er beskyttet med passord, eller i et gammelt format. Lagre den uten passord "
    "som .xlsx."
)
IS_TOO_LARGE: Final = (
    "Innholdet i filen er for stort. Ta bort bilder, tomme rader og annet som ikke "
    "skal importeres."
)
# What encrypted workbooks and those of before 2007 begin with.
_OLD_FILE: Final = b"\xd0\xcf\x11\xe0"


class _Cell(Protocol):
    value: Any
    data_type: str


Line = Sequence[_Cell]


def read(content: bytes, *, file: str) -> tuple[Sheet, ...]:
    """Read a workbook's sheets.

    Raises:
        UnfitFile: for what is damaged, locked, too large, or no workbook.
    """
    _require_harmless(content)
    with warnings.catch_warnings():
        # openpyxl tells of colours and drop-downs that it does not keep.
        warnings.simplefilter("ignore")
        try:
            return tuple(_sheets(content, file))
        except UnfitFile:
            raise
        except Exception:  # noqa: BLE001  # a stranger's file may break it anywhere
            raise UnfitFile(IS_DAMAGED) from None


def _require_harmless(content: bytes) -> None:
    if content.startswith(_OLD_FILE):
        raise UnfitFile(IS_LOCKED)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise UnfitFile(IS_DAMAGED) from None
    if any(part.filename.lower().endswith("vbaproject.bin") for part in parts):
        raise UnfitFile(HAS_MACROS)
    size = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or size > LARGEST_CONTENT:
        raise UnfitFile(IS_TOO_LARGE)


def _sheets(content: bytes, file: str) -> Iterator[Sheet]:
    book = load_workbook(
        io.BytesIO(content), read_only=True, data_only=False, keep_links=False
    )
    for worksheet in book.worksheets:
        at = Whereabouts(file=file, sheet=worksheet.title)
        # What a file says of its own size may be wrong; the rows tell.
        worksheet.reset_dimensions()
        lines = worksheet.iter_rows(max_col=MOST_COLUMNS, max_row=MOST_ROWS + 1)
        yield _sheet(at, [tuple(line) for line in lines])


def _sheet(at: Whereabouts, lines: Sequence[Line]) -> Sheet:
    if len(lines) > MOST_ROWS:
        raise UnfitFile(IS_TOO_LARGE)
    plan = plan_of(at.sheet)
    headings = _headings(plan, lines)
    if headings is None:
        return Sheet(at=at, rows=tuple(_plain_rows(lines)))
    named = _named(lines[headings])
    rows = tuple(_rows(named, lines, after=headings + 1))
    used = {name for row in rows for name in row.cells}
    columns = [name for name in named.values() if name]
    return Sheet(at=at, columns=(*columns, *sorted(used - {*columns})), rows=rows)


def _headings(plan: SheetPlan | None, lines: Sequence[Line]) -> int | None:
    """Find the line that holds most of the names that the sheet should have."""
    if plan is None:
        return None

    def known(place: int) -> int:
        names = (_heading(cell.value) for cell in lines[place])
        return sum(plan.column(name) is not None for name in names)

    candidates = range(min(len(lines), LOWEST_HEADINGS))
    return max(candidates, key=known, default=None)


def _named(line: Line) -> dict[int, str]:
    return {place: _heading(cell.value) for place, cell in enumerate(line)}


def _heading(value: object) -> str:
    return tidy(str(value)).rstrip(" *:") if value is not None else ""


def _rows(named: dict[int, str], lines: Sequence[Line], *, after: int) -> Iterator[Row]:
    for number, line in islice(enumerate(lines, 1), after, None):
        if cells := dict(_cells(named, line)):
            yield Row(number=number, cells=cells)


def _cells(named: dict[int, str], line: Line) -> Iterator[tuple[str, Value]]:
    for place, cell in enumerate(line):
        value = _value(cell)
        if value is not None:
            yield named.get(place) or f"kolonne {get_column_letter(place + 1)}", value


def _plain_rows(lines: Iterable[Line]) -> Iterator[Row]:
    """Keep the rows of a sheet that nobody knows, to tell whether it is empty."""
    for number, line in enumerate(lines, 1):
        if cells := dict(_cells({}, line)):
            yield Row(number=number, cells=cells)


def _value(cell: _Cell) -> Value | None:
    value = cell.value
    if cell.data_type == "f":
        return Unreadable(
            "Her står en formel. Kopier cellen, og lim den inn som «bare verdier»."
        )
    if cell.data_type == "e":
        return Unreadable(f"Cellen viser feilen {value}. Rett den, eller tøm cellen.")
    match value:
        case None:
            return None
        case timedelta():
            return (datetime.combine(date.min, time()) + value).time()
        case str():
            return value if fold(value) else None
        case bool() | int() | float() | date() | datetime() | time():
            return value
    return Unreadable(
        "Her står noe annet enn tekst, tall eller dato. Skriv det på nytt."
    )
