"""The sheets about the bodies themselves: what they are, who serves and leads them."""

from typing import Final

from bot.body import ChairRole
from bot.roster.columns import (
    Column,
    SheetPlan,
    a_body,
    a_participant,
    a_person,
    days,
)

#: What somebody is called whose title is not said.
SECRETARY: Final = "sekretær"

BODIES: Final = SheetPlan(
    name="organer",
    about="Råd, styrer og grupper med egne møter. Et organ som er opphørt, får "
    "til-dato, så gamle møter blir som de var.",
    columns=(
        Column(
            name="organ",
            about="Slik det står i en setning: Rådmannsgruppen",
            example="Styringsgruppen",
            is_required=True,
            width=24,
        ),
        Column(
            name="organisasjon",
            about="Samarbeidet det hører til: Vestregionen",
            example="Vestregionen",
            is_required=True,
            width=20,
        ),
        Column(
            name="oppgave",
            about="Oppdraget, når det er en arbeidsgruppe: Foreslå felles innkjøp",
            width=40,
        ),
        Column(
            name="overordnet organ",
            about="Organet som har satt det ned, fra dette arket",
            listed_in="organer",
            width=24,
        ),
        Column(
            name="forgjenger",
            about="Organet det kom i stedet for, fra dette arket",
            listed_in="organer",
            width=24,
        ),
        *days(),
    ),
)
SECRETARIES: Final = SheetPlan(
    name="sekretariat",
    about="De som planlegger møtene, sender innkalling og skriver referat. "
    "Er man sekretær for flere organer, er det én rad for hvert.",
    columns=(
        a_body(),
        a_person(),
        Column(
            name="tittel",
            about="Står i referatet: daglig leder",
            example="daglig leder",
            width=22,
        ),
        *days(),
    ),
)
TERMS: Final = SheetPlan(
    name="ledelse",
    about="Hvem som leder organet, og hvem som er nestleder. Ledelsen er deltakerens: "
    "når ordføreren skifter, leder den nye. Et organ som følger et annet (leder følger "
    "i arket regler), får lederen derfra.",
    columns=(
        a_body(),
        Column(
            name="rolle",
            about="leder eller nestleder",
            example="leder",
            is_required=True,
            choices={"leder": ChairRole.CHAIR, "nestleder": ChairRole.DEPUTY},
        ),
        a_participant(about="Den som har ledelsen, fra arket deltakere"),
        a_person(
            is_required=False,
            about="Bare når det er en annen enn den som har deltakerens første plass",
        ),
        *days(since="01.01.2027", until="31.12.2028"),
    ),
)
