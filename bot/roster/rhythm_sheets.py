"""The sheets about years to come: what each body wishes, and days to go round."""

from typing import Final

from babel.dates import get_day_names

from bot.plan import MOST_DAYS
from bot.planning.rhythm import LAST
from bot.roster.columns import YES_NO, Column, Holds, SheetPlan, a_body

#: Which of a month's Thursdays it may be.
WEEKS: Final = {"første": 1, "andre": 2, "tredje": 3, "fjerde": 4, "siste": LAST}
#: As many meetings as a year has days, and some more.
MOST_MEETINGS: Final = 400
WEEKDAYS: Final = {
    name: number for number, name in sorted(get_day_names("wide", locale="nb").items())
}

RHYTHMS: Final = SheetPlan(
    name="rytme",
    about="Hvordan et organ vil ha årets møter, så Rådslag kan foreslå en møteplan. Én "
    "rad for hvert organ. Et organ kan følge et annet: et visst antall dager før "
    "møtene der, eller samme dag.",
    columns=(
        a_body(),
        Column(
            name="ukedag",
            about="Tomt: den dagen som passer",
            example="torsdag",
            choices=WEEKDAYS,
            width=12,
        ),
        Column(
            name="i måneden",
            about="Hvilke av månedens torsdager: første, andre, tredje, fjerde eller "
            "siste, med komma mellom. Tomt: alle",
            example="første, tredje",
            width=18,
        ),
        Column(
            name="fra",
            about="Når møtet begynner. Tomt: 09.00",
            example="09.00",
            holds=Holds.CLOCK,
            width=9,
        ),
        Column(
            name="til",
            about="Når møtet slutter. Tomt: 11.15",
            example="11.15",
            holds=Holds.CLOCK,
            width=9,
        ),
        Column(
            name="dager",
            about="Hvor mange dager hvert møte går over. Tomt: én",
            holds=Holds.NUMBER,
            least=1,
            most=MOST_DAYS,
            width=9,
        ),
        Column(
            name="antall",
            about="Møter i året. Tomt: 6. Gjelder ikke når organet følger et annet med "
            "et antall dager",
            example="6",
            holds=Holds.NUMBER,
            least=1,
            most=MOST_MEETINGS,
            width=9,
        ),
        Column(
            name="måneder",
            about="Måneder med komma mellom, eller fra–til. Tomt: hele året",
            example="januar–juni, september",
            width=24,
        ),
        Column(
            name="før organ",
            about="Organet eller organene som dette møtes før, med semikolon mellom",
            found_in="organer",
            width=24,
        ),
        Column(
            name="dager før",
            about="Hvor mange dager før: «14, 21» med det beste først",
            width=12,
        ),
        Column(
            name="samme dag som",
            about="Organet som dette møtes på samme dag som, og samme sted",
            listed_in="organer",
            width=22,
        ),
        Column(
            name="rett etter",
            about="ja: begynner når møtet i det andre er slutt. Da sier fra og til "
            "bare hvor lenge det varer",
            choices=YES_NO,
            width=12,
        ),
        Column(
            name="sted",
            about="Hvor møtene pleier å være",
            example="Drammen rådhus",
            width=28,
        ),
        Column(
            name="verter",
            about="Deltakerne som er vertskap etter tur, med komma mellom",
            example="Lier",
            found_in="deltakere",
            width=28,
        ),
        Column(
            name="fylker",
            about="Fylkene med skoleferier å gå utenom, med komma mellom. Tomt: de "
            "fylkene deltakerne ligger i",
            example="Buskerud, Akershus",
            width=22,
        ),
    ),
)
NAMED_DAYS: Final = SheetPlan(
    name="dager",
    about="Dager det er bedre å gå utenom, og som ingen kalender kjenner: fylkesting, "
    "kommunestyre, konferanser. Helligdager og de fleste skoleferier kjenner Rådslag "
    "fra før. En «vinterferie» eller «høstferie» med fylke er en skoleferie. "
    "Dagene med ett navn i ett år skrives samlet: de som ikke står her, blir tatt ut.",
    columns=(
        Column(
            name="navn",
            about="Hva det er",
            example="Fylkesting",
            is_required=True,
            width=30,
        ),
        Column(
            name="fra",
            about="Første dag",
            example="tirsdag 16.02.2027",
            is_required=True,
            holds=Holds.DAY,
            width=28,
        ),
        Column(
            name="til",
            about="Siste dag. Tomt: bare den ene",
            example="onsdag 17.02.2027",
            holds=Holds.DAY,
            width=28,
        ),
        Column(
            name="fylke",
            about="Bare når det gjelder ett fylke",
            example="Buskerud",
            width=18,
        ),
        Column(
            name="kilde",
            about="Hvor det står, eller hvem som har sagt det",
            example="https://bfk.no/moteplan",
            width=40,
        ),
    ),
)
