"""`/mote plan`: a draft is written or pasted as text."""

import pytest

from bot.meeting import Form
from tests.builders import SOLVEIG
from tests.stories.council import nothing_done
from tests.stories.plan.desk import to_text, written_in
from tests.stories.region import MARIT
from tests.stories.town import Town


def test_a_whole_plan_is_pasted(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    to_text(secretary)
    secretary.submit(
        **{
            "entries-2-1": (
                "• Torsdag 18. februar kl. 09.00–11.15 Drammen rådhus\n"
                "Torsdag 20.5. kl 9–11.15; Fjernmøte; tittel: Budsjett; vert: Lier\n"
                "16.9.2027 09:00-11:15 Hole herredshus"
            )
        }
    )
    assert secretary.lines[0] == "✅ Utkastet er lagret, med 3 møter."
    secretary.press_dialog("Rett utkastet")
    assert written_in(secretary, "entries-2-1").splitlines() == [
        "torsdag 18. februar 2027 kl. 09.00–11.15 Drammen rådhus",
        (
            "torsdag 20. mai 2027 kl. 09.00–11.15; fjernmøte; vert: Lier; "
            "tittel: Budsjett"
        ),
        "torsdag 16. september 2027 kl. 09.00–11.15 Hole herredshus",
    ]
    secretary.submit()
    secretary.press_dialog("Vedta")
    secretary.submit(case="sak 12/2026", holds="no")
    secretary.submit()
    _, remote, _ = town.store.standing(2027)
    assert (remote.form, remote.place, remote.title) == (Form.REMOTE, "", "Budsjett")


def test_a_wrong_weekday_is_caught_and_the_likely_day_offered(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    to_text(secretary)
    text = (
        "Torsdag 18. februar kl. 09.00–11.15 Drammen rådhus\n"
        "Måndag 17. februar kl. 09.00–11.15 Drammen rådhus\n"
        "Torsdag 31. april kl. 09.00–11.15 Drammen rådhus"
    )
    with nothing_done(town):
        secretary.submit(**{"entries-2-1": text})
    assert secretary.dialog["errors"] == {
        "entries-2-1": (
            "Linje 2: Datoen er onsdag 17. februar 2027, men det står «Måndag». "
            "Rett ukedagen, eller skriv mandag 15. februar 2027, som er nærmest.\n"
            "Linje 3: «31. april» finnes ikke i kalenderen. Rett dag eller måned."
        )
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Torsdag 18. februar kl. 09.00–11.15",
            (
                "Møtet torsdag 18. februar 2027 mangler sted. "
                "Skriv det etter klokkeslettet."
            ),
        ),
        (
            "15. februar 2026 kl. 09.00–11.15 Lier rådhus",
            (
                "Møtet søndag 15. februar 2026 er ikke i 2027. "
                "Rett datoen, eller ta bort linja."
            ),
        ),
        (
            (
                "18. februar kl. 09.00–11.15 Lier rådhus\n"
                "18. februar kl. 11.00–12.00 Lier rådhus"
            ),
            (
                "Møtet torsdag 18. februar 2027 begynner før et annet på lista er "
                "slutt. Rett dagen eller klokkeslettet."
            ),
        ),
    ],
)
def test_what_could_never_be_planned_is_told_at_the_field(
    town: Town, text: str, said: str
) -> None:
    secretary = town.window(SOLVEIG)
    to_text(secretary)
    with nothing_done(town):
        secretary.submit(**{"entries-2-1": text})
    assert secretary.dialog["errors"] == {"entries-2-1": said}


def test_two_secretaries_do_not_save_over_each_other(town: Town) -> None:
    one, other = town.window(SOLVEIG), town.window(MARIT)
    to_text(one)
    to_text(other)
    one.submit(**{"entries-2-1": "18.2. kl. 9–11 Lier rådhus"})
    with nothing_done(town):
        other.submit(**{"entries-2-1": "25.2. kl. 9–11 Lier rådhus"})
    assert other.sentence == (
        "Noen andre endret utkastet mens du hadde det åpent. "
        "Ingenting er gjort. Se på det på nytt."
    )
