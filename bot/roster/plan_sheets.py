"""The sheets about the meeting plan: when a body meets, and what it is to treat."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.agenda.item import Aim, ItemKind, ItemState
from bot.meeting import Form
from bot.roster.columns import Column, Holds, SheetPlan, a_body

MEETINGS: Final = SheetPlan(
    name="møter",
    about="Møteplanen. Et møte kjennes igjen på organ, dato og klokkeslett.",
    columns=(
        a_body(),
        Column(
            name="dato",
            about="22.02.2027. Ukedagen kan stå foran, og må da stemme",
            example="torsdag 18.02.2027",
            is_required=True,
            holds=Holds.DAY,
            width=28,
        ),
        Column(
            name="fra",
            about="09.00",
            example="09.00",
            is_required=True,
            holds=Holds.CLOCK,
            width=9,
        ),
        Column(
            name="til",
            about="11.15",
            example="11.15",
            is_required=True,
            holds=Holds.CLOCK,
            width=9,
        ),
        Column(
            name="siste dag",
            about="Bare når møtet går over flere dager. «til» er da klokkeslettet "
            "den dagen",
            holds=Holds.DAY,
            width=28,
        ),
        Column(
            name="sted",
            about="Må være med når man møtes fysisk",
            example="Drammen rådhus",
            width=32,
        ),
        Column(
            name="møteform",
            about="fysisk (vanlig) eller fjernmøte",
            example="fysisk",
            choices={"fysisk": Form.PHYSICAL, "fjernmøte": Form.REMOTE},
        ),
        Column(
            name="tittel",
            about="Bare når møtet heter noe særskilt",
            example="Budsjettmøte",
            width=32,
        ),
    ),
)
#: What kinds of items there are, in the words of the file.
KIND_WORDS: Final[Mapping[str, ItemKind]] = MappingProxyType(
    {
        "sak": ItemKind.CASE,
        "opprop": ItemKind.ROLL_CALL,
        "innkalling": ItemKind.OPENING,
        "referat": ItemKind.OWN_MINUTES,
        "referater": ItemKind.OTHER_MINUTES,
        "oppfølging": ItemKind.FOLLOW_UP,
        "orientering": ItemKind.BRIEFING,
        "runde": ItemKind.ROUND,
        "eventuelt": ItemKind.ANY_OTHER,
    }
)
_AIM_WORDS: Final[Mapping[str, Aim]] = MappingProxyType(
    {
        "vedtak": Aim.DECISION,
        "innstilling": Aim.RECOMMENDATION,
        "drøfting": Aim.DISCUSSION,
        "orientering": Aim.INFORMATION,
    }
)
#: The third is what a case is in the meeting that it was postponed to.
_STATE_WORDS: Final[Mapping[str, tuple[ItemState, bool]]] = MappingProxyType(
    {
        "trukket": (ItemState.WITHDRAWN, False),
        "utsatt": (ItemState.POSTPONED, False),
        "utsatt sak": (ItemState.LISTED, True),
    }
)
_MINUTES_A_DAY: Final = 24 * 60
CASES: Final = SheetPlan(
    name="saker",
    about="Saker som alt er kjent, i rekkefølge. Det som står på sakslista hver gang, "
    "som godkjenning av referat og «Eventuelt», kommer av seg selv. Står det også "
    "annet enn saker for et møte, er radene hele sakslista.",
    columns=(
        a_body(),
        Column(
            name="møtedato",
            about="Datoen møtet har i arket møter",
            example="torsdag 18.02.2027",
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
        Column(
            name="tittel",
            about="Sakens navn",
            example="Årsrapport og regnskap for 2026",
            is_required=True,
            width=70,
        ),
        Column(name="slag", about="Tomt: sak", choices=KIND_WORDS),
        Column(
            name="saksnummer",
            about="Bare når saken alt har nummer. Ellers kommer det med innkallingen",
            width=16,
        ),
        Column(
            name="ber om",
            about="Hva saken ber møtet om",
            example="vedtak",
            choices=_AIM_WORDS,
            width=16,
        ),
        Column(
            name="legger fram",
            about="Medlem, ansatt eller gjest",
            example="Kari Nordmann",
            width=26,
        ),
        Column(
            name="klokkeslett",
            about="Når noen kommer til avtalt tid",
            holds=Holds.CLOCK,
            width=13,
        ),
        Column(
            name="minutter",
            about="Hvor lenge den varer",
            example="20",
            holds=Holds.NUMBER,
            least=1,
            most=_MINUTES_A_DAY,
            width=11,
        ),
        Column(
            name="bokstavpunkter",
            about="Ett på hver linje i cella: Regnskap (ved Kari Nordmann)",
            holds=Holds.LINES,
            width=36,
        ),
        Column(
            name="vedlegg",
            about="Ett på hver linje i cella: Kart – https://… (ettersendes senest "
            "5. mars) (unntatt offentlighet)",
            holds=Holds.LINES,
            width=46,
        ),
        Column(
            name="forslag",
            about="Forslag til vedtak",
            example="Årsrapporten godkjennes.",
            holds=Holds.LINES,
            width=46,
        ),
        Column(
            name="lukket etter",
            about="Hjemmelen når saken er unntatt offentlighet. Tomt: åpen",
            width=26,
        ),
        Column(
            name="tilstand",
            about="utsatt sak står i møtet den er utsatt til. Tomt: skal behandles",
            choices=_STATE_WORDS,
            width=16,
        ),
    ),
)
