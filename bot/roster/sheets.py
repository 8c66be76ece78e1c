"""The sheets of a roster file and their columns, in the words of who fills it in."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from bot.meeting import Form
from bot.orders import Language, QuorumRule, StandInRule
from bot.roster.participants import Kind
from bot.roster.words import fold

Choices = Mapping[str, Any]

YES_NO: Final[Choices] = MappingProxyType({"ja": True, "nei": False})
#: Left out when a file is read: it is there for people.
READ_ME: Final = "Les meg"


class Holds(StrEnum):
    """What kind of value a column holds, which decides how a cell is formatted."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    CLOCK = "clock"


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column: its heading, and what a secretary should know to fill it in."""

    name: str
    about: str
    is_required: bool = False
    holds: Holds = Holds.TEXT
    #: What may stand here, and what each word means.
    choices: Choices = field(default_factory=dict)
    #: The sheet whose first column lists what may stand here.
    listed_in: str = ""
    #: In characters.
    width: int = 14
    #: Whether more columns of the kind may follow: «vara 1», «vara 2» …
    is_repeated: bool = False

    def matches(self, heading: str) -> bool:
        """Tell whether a heading in a file means this column."""
        name, typed = fold(self.name), fold(heading)
        if not self.is_repeated:
            return typed == name
        return re.fullmatch(rf"{re.escape(name)}( ?\d{{1,3}})?", typed) is not None

    def among(self, headings: Iterable[str]) -> list[str]:
        """Find the headings that mean this column: «vara 1» before «vara 2»."""
        return sorted(filter(self.matches, headings), key=_number)


@dataclass(frozen=True, kw_only=True)
class SheetPlan:
    """One sheet: what it is about, and its columns."""

    name: str
    about: str
    columns: tuple[Column, ...]

    def column(self, heading: str) -> Column | None:
        """Find the column that a heading means."""
        return next((c for c in self.columns if c.matches(heading)), None)


PARTICIPANTS: Final = SheetPlan(
    name="deltakere",
    about="Kommunene og fylkeskommunene som har plass i et organ, én i hver rad.",
    columns=(
        Column(
            name="navn",
            about="Slik det skrives i lister: Asker, Buskerud fylkeskommune",
            is_required=True,
            width=28,
        ),
        Column(
            name="slag",
            about="kommune eller fylkeskommune",
            is_required=True,
            choices={kind.word: kind for kind in Kind},
            width=16,
        ),
        Column(name="nummer", about="Kan stå tomt. Kontrolleres mot SSBs liste"),
    ),
)
PEOPLE: Final = SheetPlan(
    name="personer",
    about="Alle som er nevnt i de andre arkene, én i hver rad: medlemmer, vara, "
    "fullmektiger og sekretariat.",
    columns=(
        Column(name="navn", about="For- og etternavn", is_required=True, width=26),
        Column(
            name="e-post",
            about="Den samme som i Slack. Uten e-post må noen ringe",
            width=36,
        ),
        Column(name="telefon", about="Bare sekretariatet ser den", width=16),
        Column(
            name="kommer fra",
            about="Kommune eller virksomhet, for dem som ikke har egen plass",
            width=26,
        ),
        Column(
            name="i Slack",
            about="nei for dem som ikke bruker Slack. Gjelder bare prøvekjøring",
            choices=YES_NO,
        ),
    ),
)
BODIES: Final = SheetPlan(
    name="organer",
    about="Råd, styrer og grupper med egne møter, og reglene hvert av dem følger. "
    "Det som står tomt, følger kommuneloven.",
    columns=(
        Column(
            name="organ",
            about="Slik det står i en setning: Rådmannsgruppen",
            is_required=True,
            width=24,
        ),
        Column(
            name="organisasjon",
            about="Samarbeidet det hører til: Vestregionen",
            is_required=True,
            width=20,
        ),
        Column(
            name="språk",
            about="bokmål (vanlig) eller nynorsk",
            choices={"bokmål": Language.BOKMAL, "nynorsk": Language.NYNORSK},
        ),
        Column(
            name="vara",
            about="faste: de på lista innkalles i rekkefølge. valgfri: medlemmet "
            "sender hvem det vil. ingen: plassen står tom",
            choices={
                "faste": StandInRule.PERSONAL,
                "valgfri": StandInRule.PICKED,
                "ingen": StandInRule.NONE,
            },
            width=26,
        ),
        Column(
            name="vedtaksført",
            about="halvparten av medlemmene må møte, eller ingen regel",
            choices={"halvparten": QuorumRule.HALF, "ingen": QuorumRule.NONE},
            width=18,
        ),
        Column(
            name="innkalling dager",
            about="Dager før møtet innkallingen skal ut: 7",
            holds=Holds.NUMBER,
        ),
        Column(
            name="svar dager",
            about="Dager før møtet svarfristen er: 3",
            holds=Holds.NUMBER,
        ),
        Column(
            name="saksnummer",
            about="N er løpenummer, ÅÅÅÅ er år: NN/ÅÅÅÅ gir 01/2027",
        ),
        Column(
            name="fjernmøte", about="ja hvis organet kan møtes på nett", choices=YES_NO
        ),
    ),
)
SECRETARIES: Final = SheetPlan(
    name="sekretariat",
    about="De som planlegger møtene, sender innkalling og skriver referat. "
    "Er man sekretær for flere organer, er det én rad for hvert.",
    columns=(
        Column(
            name="organ",
            about="Fra arket organer",
            is_required=True,
            listed_in="organer",
            width=24,
        ),
        Column(
            name="person",
            about="Fra arket personer",
            is_required=True,
            listed_in="personer",
            width=26,
        ),
        Column(name="tittel", about="Står i referatet: daglig leder", width=22),
    ),
)
SEATS: Final = SheetPlan(
    name="plasser",
    about="Plassene i hvert organ, i den rekkefølgen de står i lister. Når en plass "
    "får nytt medlem: skriv til-dato på den gamle raden, og lag en ny rad med samme "
    "organ, deltaker og verv og med fra-dato.",
    columns=(
        Column(
            name="organ",
            about="Fra arket organer",
            is_required=True,
            listed_in="organer",
            width=20,
        ),
        Column(
            name="deltaker",
            about="Fra arket deltakere",
            is_required=True,
            listed_in="deltakere",
            width=26,
        ),
        Column(
            name="verv",
            about="Vervet som gir plassen: ordfører",
            is_required=True,
            width=18,
        ),
        Column(
            name="medlem",
            about="Tomt når plassen er ledig",
            listed_in="personer",
            width=24,
        ),
        Column(
            name="fast fullmektig",
            about="Møter alltid i stedet for medlemmet, i eget navn",
            listed_in="personer",
            width=24,
        ),
        Column(
            name="vara",
            about="Kalles inn i rekkefølge. Trengs flere: lag vara 3 og så videre",
            listed_in="personer",
            width=24,
            is_repeated=True,
        ),
        Column(
            name="stemmerett",
            about="nei for dem som bare møter",
            choices=YES_NO,
        ),
        Column(
            name="fra", about="Første dag. Tomt: fra før", holds=Holds.DAY, width=13
        ),
        Column(
            name="til",
            about="Siste dag. Tomt: inntil videre",
            holds=Holds.DAY,
            width=13,
        ),
    ),
)
MEETINGS: Final = SheetPlan(
    name="møter",
    about="Møteplanen. Et møte kjennes igjen på organ, dato og klokkeslett.",
    columns=(
        Column(
            name="organ",
            about="Fra arket organer",
            is_required=True,
            listed_in="organer",
            width=20,
        ),
        Column(
            name="dato",
            about="22.02.2027. Ukedagen kan stå foran, og må da stemme",
            is_required=True,
            holds=Holds.DAY,
            width=28,
        ),
        Column(name="fra", about="09.00", is_required=True, holds=Holds.CLOCK, width=9),
        Column(name="til", about="11.15", is_required=True, holds=Holds.CLOCK, width=9),
        Column(name="sted", about="Må være med når man møtes fysisk", width=32),
        Column(
            name="møteform",
            about="fysisk (vanlig) eller fjernmøte",
            choices={"fysisk": Form.PHYSICAL, "fjernmøte": Form.REMOTE},
        ),
        Column(name="tittel", about="Bare når møtet heter noe særskilt", width=32),
    ),
)
CASES: Final = SheetPlan(
    name="saker",
    about="Saker som alt er kjent, i rekkefølge. Godkjenning av innkalling og forrige "
    "referat og «Eventuelt» kommer av seg selv.",
    columns=(
        Column(
            name="organ",
            about="Fra arket organer",
            is_required=True,
            listed_in="organer",
            width=20,
        ),
        Column(
            name="møtedato",
            about="Datoen møtet har i arket møter",
            is_required=True,
            holds=Holds.DAY,
            width=28,
        ),
        Column(
            name="fra",
            about="Bare når organet har to møter den dagen",
            holds=Holds.CLOCK,
            width=13,
        ),
        Column(name="tittel", about="Sakens navn", is_required=True, width=70),
    ),
)
#: In the order in which a person fills them in.
SHEETS: Final = (
    PARTICIPANTS,
    PEOPLE,
    BODIES,
    SECRETARIES,
    SEATS,
    MEETINGS,
    CASES,
)


def _number(heading: str) -> int:
    return int("".join(filter(str.isdecimal, heading)) or 0)


def plan_of(name: str) -> SheetPlan | None:
    """Find the sheet that a name in a file means."""
    return next((plan for plan in SHEETS if fold(plan.name) == fold(name)), None)
