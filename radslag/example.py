"""The example workbooks, made from the texts beside them: `python -m radslag.example`.

The other examples are texts alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from handlers.roster.files import read_files
from handlers.roster.writing import write

FOLDER: Final = Path(__file__).parent.parent / "examples"
_INVENTED: Final = (
    "Stedene er virkelige. Alle personer er oppdiktet, og e-postadressene finnes ikke. "
    "Bytt dem ut med deres egne, og importer filen."
)


@dataclass(frozen=True, kw_only=True)
class Cover:
    """What the first sheet of a workbook says of the council in it."""

    title: str
    about: str


COVERS: Final[Mapping[str, Cover]] = MappingProxyType(
    {
        "vestregionen": Cover(
            title="Vestregionen",
            about="Et eksempel for Rådslag: Vestregionen slik den var satt sammen i "
            f"2018, med en møteplan for 2027. {_INVENTED}",
        ),
        "ringeriksregionen-ipr": Cover(
            title="Ringeriksregionen",
            about="Et eksempel for Rådslag: et interkommunalt politisk råd av fem "
            "kommuner, med vara for hver gruppe, og en ledelse som går på omgang hvert "
            f"år. {_INVENTED}",
        ),
    }
)


def text(name: str) -> Path:
    """Find the text of an example."""
    return FOLDER / f"{name}.toml"


def workbook(name: str) -> bytes:
    """Make the workbook of an example."""
    sheets, faults = read_files([text(name)])
    if faults:
        raise ValueError(*faults)
    cover = COVERS[name]
    return write(sheets, title=cover.title, about=cover.about)


if __name__ == "__main__":
    for each in COVERS:
        text(each).with_suffix(".xlsx").write_bytes(workbook(each))
