"""Wishes that can't be met: what a secretary is told, and what would help."""

from datetime import date

import pytest

from bot.body import BodyId
from bot.orders import Language
from bot.planning.unmet import Trouble, Unmet, sentence

NB, NN = Language.BOKMAL, Language.NYNORSK
STEERING, MANAGERS = BodyId(1), BodyId(2)
NAMES = {STEERING: "Styringsgruppen", MANAGERS: "Rådmannsgruppen"}


def unmet(trouble: Trouble, **facts: object) -> Unmet:
    """Make a wish of Rådmannsgruppen's that is not met."""
    return Unmet(body=MANAGERS, trouble=trouble, **facts)  # type: ignore[arg-type]  # checked by the fields


@pytest.mark.parametrize(
    ("wish", "bokmal", "nynorsk"),
    [
        (
            unmet(Trouble.TOO_FEW_DAYS, wanted=12, possible=8, weekday=3),
            (
                "Rådmannsgruppen skal ha 12 møter, men det er bare 8 ledige dager på "
                "den ukedagen i de månedene. Velg flere måneder, en annen ukedag eller "
                "færre møter."
            ),
            (
                "Rådmannsgruppen skal ha 12 møte, men det er berre 8 ledige dagar på "
                "den vekedagen i dei månadene. Vel fleire månader, ein annan vekedag "
                "eller færre møte."
            ),
        ),
        (
            unmet(Trouble.TOO_FEW_MEETINGS, of=STEERING, wanted=3, possible=2),
            (
                "Rådmannsgruppen skal ha 3 møter sammen med Styringsgruppen, men bare "
                "2 av møtene i Styringsgruppen passer. Velg flere måneder eller færre "
                "møter."
            ),
            (
                "Rådmannsgruppen skal ha 3 møte saman med Styringsgruppen, men berre 2 "
                "av møta i Styringsgruppen passar. Vel fleire månader eller færre møte."
            ),
        ),
        (
            unmet(Trouble.WEEKDAY, of=STEERING, weekday=3, days=(3, 10, 17)),
            (
                "Rådmannsgruppen skal møtes på en torsdag, men også 3, 10 eller 17 "
                "dager før Styringsgruppen, og det er aldri en torsdag. Endre ukedagen "
                "eller avstanden."
            ),
            (
                "Rådmannsgruppen skal møtast på ein torsdag, men òg 3, 10 eller 17 "
                "dagar før Styringsgruppen, og det er aldri ein torsdag. Endre "
                "vekedagen eller avstanden."
            ),
        ),
        (
            unmet(Trouble.SAME_WEEKDAY, of=STEERING, weekday=1),
            (
                "Rådmannsgruppen skal møtes på en tirsdag, men også samme dag som "
                "Styringsgruppen, og det er aldri en tirsdag. Endre ukedagen til ett "
                "av organene."
            ),
            (
                "Rådmannsgruppen skal møtast på ein tysdag, men òg same dag som "
                "Styringsgruppen, og det er aldri ein tysdag. Endre vekedagen til eitt "
                "av organa."
            ),
        ),
        (
            unmet(Trouble.NO_DAY_AHEAD, of=STEERING, day=date(2027, 1, 7), days=(14,)),
            (
                "Rådmannsgruppen har ingen ledig dag 14 dager før Styringsgruppen "
                "torsdag 7. januar 2027. Flytt det møtet, eller tillat en annen "
                "avstand."
            ),
            (
                "Rådmannsgruppen har ingen ledig dag 14 dagar før Styringsgruppen "
                "torsdag 7. januar 2027. Flytt det møtet, eller tillat ein annan "
                "avstand."
            ),
        ),
        (
            unmet(Trouble.NOT_PLANNED, of=BodyId(9)),
            (
                "Rådmannsgruppen skal legges etter et annet organ, som ikke er med i "
                "planen. Ta det med, eller fjern sammenhengen."
            ),
            (
                "Rådmannsgruppen skal leggjast etter eit anna organ, som ikkje er med "
                "i planen. Ta det med, eller fjern samanhengen."
            ),
        ),
        (
            unmet(Trouble.CIRCLE, circle=(MANAGERS, STEERING, MANAGERS)),
            (
                "Disse venter på hverandre: Rådmannsgruppen → Styringsgruppen → "
                "Rådmannsgruppen. Fjern en av sammenhengene."
            ),
            (
                "Desse ventar på kvarandre: Rådmannsgruppen → Styringsgruppen → "
                "Rådmannsgruppen. Fjern ein av samanhengane."
            ),
        ),
        (
            unmet(Trouble.ENDS_BEFORE_START),
            "Rådmannsgruppen skal slutte før det begynner. Rett klokkeslettene.",
            "Rådmannsgruppen skal slutte før det byrjar. Rett klokkesletta.",
        ),
        (
            unmet(Trouble.ENDS_AFTER_MIDNIGHT, of=STEERING),
            (
                "Rådmannsgruppen blir ikke ferdig før midnatt når det møtes etter "
                "Styringsgruppen. Velg et tidligere klokkeslett."
            ),
            (
                "Rådmannsgruppen blir ikkje ferdig før midnatt når det møtest etter "
                "Styringsgruppen. Vel eit tidlegare klokkeslett."
            ),
        ),
        (
            unmet(Trouble.CLASH, of=STEERING, day=date(2027, 5, 20)),
            (
                "Rådmannsgruppen og Styringsgruppen møtes samtidig torsdag 20. mai "
                "2027, og de samme sitter i begge. Flytt ett av møtene, eller endre "
                "klokkeslettet."
            ),
            (
                "Rådmannsgruppen og Styringsgruppen møtest samstundes torsdag 20. mai "
                "2027, og dei same sit i begge. Flytt eitt av møta, eller endre "
                "klokkeslettet."
            ),
        ),
    ],
)
def test_what_is_told(wish: Unmet, bokmal: str, nynorsk: str) -> None:
    assert sentence(NB, wish, NAMES) == bokmal
    assert sentence(NN, wish, NAMES) == nynorsk
