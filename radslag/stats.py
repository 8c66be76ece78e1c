"""`radslag stats`: a body's year in figures, as text or as a file."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from bot.orders import Language
from bot.plan import YEARS
from bot.roster.words import fold, listed
from bot.statistics.annual import AnnualFigures
from bot.statistics.table import Table, headline, tables
from handlers.documents.statistics import to_csv, to_workbook
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.new_file import require_room, write
from radslag.organ import require_named
from radslag.settings import Settings, SettingWrong
from storage.bodies import Known
from storage.database import WORKER

MAKERS: Final = {".xlsx": to_workbook, ".csv": to_csv}
SAYS: Final = Language.BOKMAL


def run(settings: Settings, given: Arguments) -> int:
    """Print the figures, or write them to a file and say where it lies."""
    path: Path | None = given.output
    if given.year not in YEARS:
        text = f"{given.year} er ikke et år å telle. Skriv for eksempel 2026."
        raise SettingWrong(text)
    if path:
        require_room(path, [*MAKERS], may_overwrite=given.overwrite)
    store = open_store(settings, patience=WORKER)
    try:
        body = _named(store.known_bodies(), given.body)
        figures = store.annual_figures(body, given.year, at=now())
    finally:
        store.close()
    if path is None:
        sys.stdout.write("\n".join(_lines(figures)) + "\n")
        return 0
    write(path, MAKERS[path.suffix.lower()](figures, SAYS))
    sys.stdout.write(f"{path}\n")
    return 0


def _named(known: Sequence[Known], typed: str) -> Known:
    """Find a body by its name, with its cooperation's where others have that name.

    Raises:
        SettingWrong: when there is none, or it may be several.
    """
    if not known:
        raise SettingWrong("Det er ingen organer ennå. Kjør «radslag import» først.")
    whole = {fold(f"{body.name}, {body.organisation}"): body for body in known}
    if found := whole.get(fold(typed)):
        return found
    require_named([body.name for body in known], typed)
    fits = [body for body in known if fold(body.name) == fold(typed)]
    if len(fits) > 1:
        names = [f"«{body.name}, {body.organisation}»" for body in fits]
        raise SettingWrong(f"Skriv hvilket av dem: {listed(names, last='eller')}.")
    return fits[0]


def _lines(figures: AnnualFigures) -> Iterator[str]:
    yield f"{figures.body} {figures.year}"
    yield headline(figures, SAYS)
    for table in tables(figures, SAYS):
        if table.rows:
            yield ""
            yield from _laid_out(table)


def _laid_out(table: Table) -> Iterator[str]:
    """Set names to the left and figures to the right, each below its heading."""
    rows = [tuple(map(str, row)) for row in (table.headings, *table.rows)]
    first, *others = (max(map(len, column)) for column in zip(*rows, strict=True))
    for name, *figures in rows:
        cells = zip(figures, others, strict=True)
        right = (figure.rjust(width) for figure, width in cells)
        yield "  ".join((name.ljust(first), *right))
