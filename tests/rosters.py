"""A small council as sheets: one body of two seats, four people, one meeting."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time

from bot.act import Act, Door
from bot.dates import OSLO
from bot.roster.fault import Whereabouts
from bot.roster.reading import Reading, read
from bot.roster.roster import Roster
from bot.roster.sheet import Row, Sheet, Value

Cells = Mapping[str, Value]
File = Mapping[str, Sequence[Cells]]

FIRST_ROW = 4
LIER: Cells = {"navn": "Lier", "slag": "kommune"}
BUSKERUD: Cells = {"navn": "Buskerud fylkeskommune", "slag": "fylkeskommune"}
ASTRID: Cells = {"navn": "Astrid Brekke", "e-post": "astrid@lier.example"}
BJARNE: Cells = {"navn": "Bjarne Solli", "e-post": "bjarne@lier.example"}
FRODE: Cells = {"navn": "Frode Haugen", "e-post": "frode@buskerud.example"}
GURO: Cells = {"navn": "Guro Fjeld", "telefon": "400 00 001"}
BODY: Cells = {"organ": "Rådmannsgruppen", "organisasjon": "Vestregionen"}
SECRETARY: Cells = {"organ": "Rådmannsgruppen", "person": "Frode Haugen"}
SEAT: Cells = {"organ": "Rådmannsgruppen", "deltaker": "Lier", "verv": "rådmann"}
COUNTY_SEAT: Cells = {
    "organ": "Rådmannsgruppen",
    "deltaker": "Buskerud fylkeskommune",
    "verv": "fylkesrådmann",
}
TENURE: Cells = {"deltaker": "Lier", "verv": "rådmann", "person": "Astrid Brekke"}
MANDATE: Cells = {**COUNTY_SEAT, "person": "Guro Fjeld"}
PROXY: Cells = {**COUNTY_SEAT, "person": "Frode Haugen", "som": "fast fullmektig"}
LISTING: Cells = {**SEAT, "person": "Bjarne Solli"}
MEETING: Cells = {
    "organ": "Rådmannsgruppen",
    "dato": date(2027, 2, 4),
    "fra": time(9),
    "til": time(11, 15),
    "sted": "Drammen rådhus",
}
CASE: Cells = {
    "organ": "Rådmannsgruppen",
    "møtedato": "04.02.2027",
    "tittel": "Felles plan for sykkelveier",
}
COUNCIL: File = {
    "deltakere": (LIER, BUSKERUD),
    "personer": (ASTRID, BJARNE, FRODE, GURO),
    "verv": (TENURE,),
    "organer": (BODY,),
    "sekretariat": (SECRETARY,),
    "plasser": (SEAT, COUNTY_SEAT),
    "medlemmer": (MANDATE, PROXY),
    "vara": (LISTING,),
    "møter": (MEETING,),
    "saker": (CASE,),
}
#: Well before the plan begins.
IMPORT = Act(by=None, at=datetime(2026, 12, 1, 9, tzinfo=OSLO), door=Door.COMMAND_LINE)


def a_sheet(name: str, *rows: Cells, file: str = "rad.xlsx") -> Sheet:
    """Make a sheet whose rows begin in row 4, below the headings."""
    return Sheet(
        at=Whereabouts(file=file, sheet=name),
        columns=tuple(dict.fromkeys(column for row in rows for column in row)),
        rows=tuple(Row(number=n, cells=row) for n, row in enumerate(rows, FIRST_ROW)),
    )


def sheets(changes: File | None = None) -> list[Sheet]:
    """Make the council's sheets, some of them with other rows."""
    return [
        a_sheet(name, *rows) for name, rows in ({**COUNCIL, **(changes or {})}).items()
    ]


def reading(changes: File | None = None) -> Reading:
    """Read the council's sheets."""
    return read(sheets(changes))


def roster(changes: File | None = None) -> Roster:
    """Read the council's sheets, which have no faults."""
    found = reading(changes)
    assert found.faults == ()
    return found.roster


def faults(changes: File) -> list[str]:
    """Tell what is wrong with the council's sheets, as sentences."""
    return [str(fault) for fault in reading(changes).faults]
