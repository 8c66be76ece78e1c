"""Make the example workbook from the text beside it: `python -m radslag.example`."""

from pathlib import Path
from typing import Final

from handlers.roster.files import read_files
from handlers.roster.writing import write

EXAMPLE: Final = Path(__file__).parent.parent / "examples" / "vestregionen.toml"
TITLE: Final = "Vestregionen"
ABOUT: Final = (
    "Et eksempel for Rådslag: Vestregionen slik den var satt sammen i 2018, med en "
    "møteplan for 2027. Stedene er virkelige. Alle personer er oppdiktet, og "
    "e-postadressene finnes ikke. Bytt dem ut med deres egne, og importer filen."
)


def workbook() -> bytes:
    """Make the example workbook."""
    sheets, faults = read_files([EXAMPLE])
    if faults:
        raise ValueError(*faults)
    return write(sheets, title=TITLE, about=ABOUT)


if __name__ == "__main__":
    EXAMPLE.with_suffix(".xlsx").write_bytes(workbook())
