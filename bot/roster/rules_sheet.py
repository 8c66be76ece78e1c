"""The sheet about what a body follows: each rule with the words for it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.agenda.item import ItemKind
from bot.orders import (
    AskAnew,
    Language,
    LegalForm,
    MinutesForm,
    OffDayRule,
    Publicness,
    Published,
    QuorumRule,
    ReasonRule,
    ReleaseRule,
    Signatures,
    StandInRule,
    Told,
)
from bot.roster.columns import YES_NO, Column, Holds, SheetPlan, a_body

MOST_DAYS: Final = 365
MOST_YEARS: Final = 10

#: What may stand on every agenda, in the words of the file.
AGENDA_WORDS: Final[Mapping[str, ItemKind]] = MappingProxyType(
    {
        "opprop": ItemKind.ROLL_CALL,
        "innkalling": ItemKind.OPENING,
        "referat": ItemKind.OWN_MINUTES,
        "referater": ItemKind.OTHER_MINUTES,
        "oppfølging": ItemKind.FOLLOW_UP,
        "orienteringer": ItemKind.BRIEFING,
        "saker": ItemKind.CASE,
        "runde": ItemKind.ROUND,
        "eventuelt": ItemKind.ANY_OTHER,
    }
)


def _days(name: str, about: str, example: str) -> Column:
    return Column(
        name=name,
        about=about,
        example=example,
        holds=Holds.NUMBER,
        most=MOST_DAYS,
        width=12,
    )


_FORM: Final = Column(
    name="organform",
    about="Bestemmer hva som er vanlig der resten står tomt. Tomt: interkommunalt "
    "politisk råd",
    example="avtale",
    choices={
        "interkommunalt politisk råd": LegalForm.IPR,
        "kommunalt oppgavefellesskap": LegalForm.KO,
        "interkommunalt selskap": LegalForm.IKS,
        "§ 27-samarbeid": LegalForm.PARAGRAPH_27,
        "avtale": LegalForm.AGREEMENT,
        "administrativ gruppe": LegalForm.ADMINISTRATIVE,
        "arbeidsgruppe": LegalForm.WORKING_GROUP,
    },
    width=30,
)
_STAND_INS: Final = Column(
    name="vara",
    about="personlig: plassens egen liste. gruppe: lista plassen er valgt fra. "
    "deltaker: deltakerens liste. verv: den som har vervet i varaverv. valgfri: "
    "medlemmet sender hvem det vil. ingen: plassen står tom",
    example="personlig",
    choices={
        "personlig": StandInRule.PERSONAL,
        "gruppe": StandInRule.GROUP,
        "deltaker": StandInRule.PARTICIPANT,
        "verv": StandInRule.OFFICE,
        "valgfri": StandInRule.PICKED,
        "ingen": StandInRule.NONE,
    },
    width=30,
)
_RELEASE: Final = Column(
    name="vara slippes",
    about="Når den som har meldt forfall, kommer likevel og en vara har sagt ja: "
    "sekretariatet avgjør, eller medlemmet får plassen igjen med en gang",
    example="av sekretariatet",
    choices={
        "av sekretariatet": ReleaseRule.SECRETARIAT,
        "med en gang": ReleaseRule.AT_ONCE,
    },
    width=18,
)
_QUORUM: Final = Column(
    name="vedtaksført",
    about="Når organet kan gjøre vedtak: halvparten av medlemmene, alle deltakere er "
    "med, halvparten med to tredeler av stemmene, eller ingen regel",
    example="halvparten",
    choices={
        "halvparten": QuorumRule.HALF,
        "alle deltakere": QuorumRule.ALL_PARTICIPANTS,
        "halvparten og to tredeler": QuorumRule.HALF_AND_TWO_THIRDS,
        "ingen": QuorumRule.NONE,
    },
    width=26,
)
_REASON: Final = Column(
    name="årsak",
    about="Om den som melder forfall, blir spurt om årsak: spørres ikke, frivillig "
    "eller kreves",
    example="kreves",
    choices={
        "spørres ikke": ReasonRule.NOT_ASKED,
        "frivillig": ReasonRule.OPTIONAL,
        "kreves": ReasonRule.REQUIRED,
    },
    width=16,
)
_TOLD: Final = Column(
    name="melding om forfall",
    about="Hvem som får vite om forfall: sekretariatet, eller også deltakeren ved "
    "kontakten sin",
    example="sekretariatet",
    choices={
        "sekretariatet": Told.SECRETARIAT,
        "også deltakeren": Told.PARTICIPANT_TOO,
    },
    width=20,
)
_PUBLICNESS: Final = Column(
    name="offentlighet",
    about="offentlig: møtene er åpne og kunngjøres. intern: bare for organet",
    example="offentlig",
    choices={"offentlig": Publicness.PUBLIC, "intern": Publicness.INTERNAL},
)
_MINUTES: Final = Column(
    name="referatform",
    about="Slik de som møtte, står i referatet: avsnitt, linjer, etter deltaker, etter "
    "rolle eller tabell",
    example="avsnitt",
    choices={
        "avsnitt": MinutesForm.PARAGRAPH,
        "linjer": MinutesForm.LINES,
        "etter deltaker": MinutesForm.BY_PARTICIPANT,
        "etter rolle": MinutesForm.BY_ROLE,
        "tabell": MinutesForm.TABLE,
    },
    width=18,
)
_SIGNATURES: Final = Column(
    name="underskrift",
    about="Hvem som skriver under referatet: ingen, leder, leder og to, eller "
    "elektronisk",
    example="ingen",
    choices={
        "ingen": Signatures.NONE,
        "leder": Signatures.CHAIR,
        "leder og to": Signatures.CHAIR_AND_TWO,
        "elektronisk": Signatures.ELECTRONIC,
    },
)
_PUBLISHED: Final = Column(
    name="referat ut",
    about="Når et offentlig organ legger referatet ut: godkjent, sendt eller aldri",
    example="godkjent",
    choices={
        "godkjent": Published.APPROVED,
        "sendt": Published.SENT,
        "aldri": Published.NEVER,
    },
)
#: Each rule's column, by the field of the standing orders that it fills.
RULE_COLUMNS: Final[Mapping[str, Column]] = MappingProxyType(
    {
        "form": _FORM,
        "language": Column(
            name="språk",
            about="bokmål (vanlig) eller nynorsk",
            example="bokmål",
            choices={"bokmål": Language.BOKMAL, "nynorsk": Language.NYNORSK},
        ),
        "stand_ins": _STAND_INS,
        "stand_in_office": Column(
            name="varaverv",
            about="Vervet som er vara når vara er verv: varaordfører",
            example="varaordfører",
            width=18,
        ),
        "release": _RELEASE,
        "quorum": _QUORUM,
        "cases_days": _days(
            "saker inn dager",
            "Dager før møtet sakene må være meldt inn. Ellers to uker før innkallingen",
            "21",
        ),
        "papers_days": _days(
            "papirer dager",
            "Dager før møtet papirene skal være klare. Ellers tre før innkallingen",
            "10",
        ),
        "notice_days": _days(
            "innkalling dager", "Dager før møtet innkallingen skal ut: 7", "7"
        ),
        "answer_days": _days("svar dager", "Dager før møtet svarfristen er: 3", "3"),
        "reminder_days": Column(
            name="purring dager",
            about="Dager før svarfristen den som ikke har svart, blir purret: 2 og 0, "
            "der 0 er samme dag. Høyst to ganger. Skriv ingen når ingen skal purres",
            example="2 og 0",
        ),
        "ask_anew": Column(
            name="nytt spørsmål",
            about="Om de innkalte må svare på nytt når møtet flyttes: alltid, ved ny "
            "tid (vanlig, ikke når bare stedet er et annet) eller aldri",
            example="ved ny tid",
            choices={
                "alltid": AskAnew.ALWAYS,
                "ved ny tid": AskAnew.TIME,
                "aldri": AskAnew.NEVER,
            },
            width=14,
        ),
        "stand_in_days": _days(
            "vara dager",
            "Så mange dager før møtet går det ikke lenger ut spørsmål til vara av seg "
            "selv; da ringer sekretariatet: 1",
            "1",
        ),
        "minutes_days": _days(
            "referat dager", "Dager etter møtet referatet skal være sendt: 14", "14"
        ),
        "remarks_days": _days(
            "merknader dager", "Dager etter møtet merknader må være kommet: 28", "28"
        ),
        "off_days": Column(
            name="frist på fridag",
            about="Hva som skjer med en frist i helg eller på helligdag: den flyttes "
            "til virkedagen før (vanlig) eller etter, eller flyttes ikke",
            example="virkedagen før",
            choices={
                "virkedagen før": OffDayRule.EARLIER,
                "virkedagen etter": OffDayRule.LATER,
                "flyttes ikke": OffDayRule.STAYS,
            },
            width=18,
        ),
        "numbering": Column(
            name="saksnummer",
            about="N er løpenummer, ÅÅÅÅ eller ÅÅ er år: NN/ÅÅÅÅ gir 01/2027",
            example="NN/ÅÅÅÅ",
        ),
        "agenda": Column(
            name="saksliste",
            about="Det som står på sakslista hver gang, i rekkefølge og med komma "
            "mellom: opprop, innkalling, referat, referater (fra andre organer), "
            "orienteringer, saker, runde, eventuelt. Møtets egne saker kommer der det "
            "står saker",
            example="innkalling, referat, saker, eventuelt",
            width=36,
        ),
        "remote_allowed": Column(
            name="fjernmøte",
            about="ja hvis organet kan møtes på nett",
            example="ja",
            choices=YES_NO,
        ),
        "remote_basis": Column(
            name="fjernmøte etter",
            about="Vedtaket som åpner for fjernmøte (kommuneloven § 11-7). Det står i "
            "innkallingen",
            example="fylkestinget i sak 12/2024",
            width=26,
        ),
        "reason": _REASON,
        "judges_apologies": Column(
            name="forfall godtas",
            about="ja når sekretariatet skal ta stilling til om forfallet er gyldig "
            "(kommuneloven § 8-1)",
            example="nei",
            choices=YES_NO,
        ),
        "told": _TOLD,
        "publicness": _PUBLICNESS,
        "enquiries": Column(
            name="spørsmål til",
            about="E-postadressen som publikum kan skrive til. Den står på de åpne "
            "sidene, så bruk en felles adresse",
            example="post@vestregionen.example",
            width=30,
        ),
        "minutes": _MINUTES,
        "signatures": _SIGNATURES,
        "published": _PUBLISHED,
        "chair_years": Column(
            name="lederperiode år",
            about="Hvor lenge man leder: 2. Skriv 0 når ingenting er bestemt",
            example="2",
            holds=Holds.NUMBER,
            most=MOST_YEARS,
            width=12,
        ),
        "chair_rotates": Column(
            name="leder går på omgang",
            about="ja når ledelsen går fra deltaker til deltaker",
            example="nei",
            choices=YES_NO,
        ),
        "chair_follows": Column(
            name="leder følger",
            about="Organet i samme samarbeid der lederen hentes fra: den som leder "
            "der, leder her",
            listed_in="organer",
            width=22,
        ),
    }
)
RULES: Final = SheetPlan(
    name="regler",
    about="Reglene hvert organ følger. Det som står tomt, er som det er vanlig for "
    "organformen. Når en regel endres, blir den gamle raden stående, og en ny rad med "
    "fra-dato sier alt som gjelder fra da av.",
    columns=(
        a_body(),
        Column(
            name="fra",
            about="Dagen reglene gjelder fra. Tomt: fra før",
            example="01.01.2024",
            holds=Holds.DAY,
            width=13,
        ),
        *RULE_COLUMNS.values(),
    ),
)
