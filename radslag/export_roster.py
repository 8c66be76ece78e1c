"""`radslag export`: the roster as a file that a secretary can change and import."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from bot.roster.cells import BadCell
from bot.roster.extract import extract
from bot.roster.reading import read
from bot.roster.roster import Roster
from bot.roster.words import listed
from bot.roster.writing import sheets_of
from handlers.roster import text, workbook, writing
from radslag.command_line import Arguments
from radslag.house import open_store
from radslag.new_file import require_room, write
from radslag.organ import require_named
from radslag.settings import Settings, SettingWrong
from storage.database import WORKER

ENDINGS: Final = (".xlsx", ".toml")
ABOUT: Final = (
    "Slik det står i Rådslag. Rett det som er nytt, og importer filen. Det som ikke "
    "står her, blir ikke endret."
)


def run(settings: Settings, given: Arguments) -> int:
    """Write the roster to a file and say where it lies, or write it as text here."""
    path: Path | None = given.file
    if path:
        require_room(path, ENDINGS, may_overwrite=given.overwrite)
    store = open_store(settings, patience=WORKER)
    content = exported(store.roster(), given.bodies, kind=path.suffix if path else "")
    store.close()
    if path:
        write(path, content)
        sys.stdout.write(f"{path}\n")
    else:
        # As UTF-8 wherever it goes, for that is what an import reads.
        sys.stdout.buffer.write(content)
    sys.stderr.write("".join(f"{line}\n" for line in cautions(content, path)))
    return 0


def exported(roster: Roster, bodies: Sequence[str], *, kind: str) -> bytes:
    """Write a roster, or some of its bodies, as a workbook or else as TOML.

    Raises:
        SettingWrong: for a body that there is not, and for what fits no file.
    """
    for name in bodies:
        require_named([body.name for body in roster.bodies], name)
    part = extract(roster, bodies) if bodies else roster
    sheets = sheets_of(part)
    try:
        if kind.lower() == ".xlsx":
            return writing.write(sheets, title=_title(part), about=ABOUT)
        return text.write(sheets, about=ABOUT).encode()
    except BadCell as bad:
        raise SettingWrong(f"Noe får ikke plass i en fil: {bad}") from bad


def cautions(content: bytes, path: Path | None) -> Iterator[str]:
    """Tell what an import of the file would refuse.

    Over the years a seat may have ended before somebody was to take it over. Nothing
    is left out for that, but whoever changes the file should know.
    """
    read_content = (
        workbook.read if path and path.suffix.lower() == ".xlsx" else text.read
    )
    faults = read(read_content(content, file=str(path or "eksporten"))).faults
    if faults:
        yield "Merk: Dette må rettes i filen før den kan importeres:"
        yield from map(str, faults)


def _title(roster: Roster) -> str:
    organisations = list(dict.fromkeys(body.organisation for body in roster.bodies))
    return listed(organisations) if organisations else "Rådslag"
