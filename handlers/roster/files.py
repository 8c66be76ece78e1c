"""Files: each named one becomes sheets, whatever its kind, or one sentence why not."""

import errno
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bot.roster.fault import Fault, Whereabouts, did_you_mean
from bot.roster.sheet import Sheet
from handlers.roster import text, workbook
from handlers.roster.unfit import UnfitFile

#: The largest council of Norway fits in a hundredth of this.
LARGEST_FILE: Final = 10_000_000

_WHY: Final = {
    errno.EACCES: "Du har ikke lov til å lese filen. Be eieren om tilgang.",
    errno.EISDIR: "Dette er en mappe. Skriv navnet på filen i den.",
}


def read_files(paths: Iterable[Path]) -> tuple[tuple[Sheet, ...], tuple[Fault, ...]]:
    """Read every file, and tell which can't be read and why."""
    sheets: list[Sheet] = []
    faults: list[Fault] = []
    for path in dict.fromkeys(paths):
        at = Whereabouts(file=str(path))
        try:
            sheets.extend(_read(path))
        except UnfitFile as unfit:
            where = at.column_named("", row=unfit.line)
            faults.append(Fault(where=where, text=str(unfit)))
    return tuple(sheets), tuple(faults)


def content_of(path: Path) -> bytes:
    """Read a file that is no larger than a council needs.

    Raises:
        UnfitFile: when it can't be read, or is larger.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise UnfitFile(f"Filen finnes ikke.{_neighbour(path)}") from None
    except OSError as away:
        why = _WHY.get(away.errno or 0, "Filen kan ikke leses. Sjekk navn og tilgang.")
        raise UnfitFile(why) from None
    if len(content) > LARGEST_FILE:
        raise UnfitFile(
            f"Filen er større enn {LARGEST_FILE // 1_000_000} MB. Ta bort bilder og "
            "annet som ikke skal importeres."
        )
    return content


def _read(path: Path) -> tuple[Sheet, ...]:
    content = content_of(path)
    match path.suffix.lower():
        case ".xlsx":
            return workbook.read(content, file=str(path))
        case ".toml":
            return text.read(content, file=str(path))
        case ".xlsm":
            raise UnfitFile(workbook.HAS_MACROS)
        case ".ics":
            raise UnfitFile("Skriv hvilket organ møtene er i, etter --organ.")
        case ".xls" | ".ods" | ".csv":
            raise UnfitFile("Lagre filen som Excel-arbeidsbok (.xlsx) først.")
    raise UnfitFile("Filen må være en Excel-arbeidsbok (.xlsx) eller TOML (.toml).")


def _neighbour(path: Path) -> str:
    folder = path.parent
    if not folder.is_dir():
        return ""
    kinds = (".xlsx", ".toml")
    return did_you_mean(
        path.name, (file.name for file in folder.iterdir() if file.suffix in kinds)
    )
