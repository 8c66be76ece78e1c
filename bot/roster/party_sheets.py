"""The sheets about the parties: who takes part, in what, and who holds which office."""

from typing import Final

from bot.office import Manner
from bot.participant import Kind
from bot.roster.columns import (
    YES_NO,
    Column,
    SheetPlan,
    a_participant,
    a_person,
    days,
)

PARTICIPANTS: Final = SheetPlan(
    name="deltakere",
    about="Alle som har plass i et organ eller er med i et samarbeid, én i hver rad: "
    "kommuner, fylkeskommuner, regioner og andre. Fylket står ikke her; det følger av "
    "kommunenummeret. Når en kommune er slått sammen med en annen, får den til-dato.",
    columns=(
        Column(
            name="navn",
            about="Slik det skrives i lister: Asker, Buskerud fylkeskommune",
            example="Lier",
            is_required=True,
            width=28,
        ),
        Column(
            name="slag",
            about="kommune, fylkeskommune, region, samarbeid, helseforetak, "
            "fagforening, brukerorganisasjon eller annen",
            example="kommune",
            is_required=True,
            choices={kind.word: kind for kind in Kind},
            width=22,
        ),
        Column(
            name="nummer",
            about="Kan stå tomt. For kommuner og fylkeskommuner kontrolleres det mot "
            "SSBs liste",
            example="3312",
        ),
        Column(
            name="etterfølger",
            about="Deltakeren den gikk inn i: Hurum gikk inn i Asker",
            listed_in="deltakere",
            width=26,
        ),
        Column(
            name="kontakt",
            about="Fra arket personer. Får vite om forfall, når organets regler sier "
            "det",
            example="Kari Nordmann",
            listed_in="personer",
            width=26,
        ),
        Column(
            name="kontakt svarer",
            about="ja når kontakten kan svare på innkallinger for deltakerens folk",
            choices=YES_NO,
        ),
        *days(),
    ),
)
MEMBERSHIPS: Final = SheetPlan(
    name="medlemskap",
    about="Hvem som er med i et samarbeid eller en region. Samarbeidet eller regionen "
    "er selv en deltaker, og står i arket deltakere.",
    columns=(
        a_participant(),
        Column(
            name="i",
            about="Samarbeidet eller regionen, fra arket deltakere",
            example="Vestregionen",
            is_required=True,
            listed_in="deltakere",
            width=26,
        ),
        *days(since="01.01.2024"),
    ),
)
PEOPLE: Final = SheetPlan(
    name="personer",
    about="Alle som er nevnt i de andre arkene, én i hver rad: medlemmer, vara, "
    "fullmektiger, kontakter og sekretariat.",
    columns=(
        Column(
            name="navn",
            about="For- og etternavn",
            example="Kari Nordmann",
            is_required=True,
            width=26,
        ),
        Column(
            name="e-post",
            about="Den samme som i Slack. Uten e-post må noen ringe",
            example="kari.nordmann@lier.example",
            width=36,
        ),
        Column(
            name="telefon",
            about="Bare sekretariatet ser den",
            example="400 00 000",
            width=16,
        ),
        Column(
            name="kommer fra",
            about="Kommune eller virksomhet, for dem som ikke har egen plass",
            example="Lier",
            width=26,
        ),
        Column(
            name="i Slack",
            about="nei for dem som ikke bruker Slack. Gjelder bare prøvekjøring",
            example="ja",
            choices=YES_NO,
        ),
    ),
)
TENURES: Final = SheetPlan(
    name="verv",
    about="Hvem som er ordfører, rådmann og så videre. En plass der ingen er nevnt i "
    "arket medlemmer, følger vervet: den som er ordfører, sitter. Når noen slutter, "
    "får raden til-dato, og den nye får en ny rad.",
    columns=(
        a_participant(),
        Column(
            name="verv",
            about="Skrevet likt her og i plasser: ordfører",
            example="ordfører",
            is_required=True,
            width=22,
        ),
        a_person(),
        Column(
            name="måte",
            about="fast (vanlig), konstituert eller fungerende. Den som er fungerende, "
            "går foran den som er fast",
            example="fast",
            choices={
                "fast": Manner.PERMANENT,
                "konstituert": Manner.APPOINTED,
                "fungerende": Manner.ACTING,
            },
            width=16,
        ),
        *days(since="19.10.2023"),
    ),
)
