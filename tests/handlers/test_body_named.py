"""Which body and which day somebody means, however they type it."""

from datetime import date

import pytest

from bot.body import BodyId
from bot.errors import BodyUnknown, DayUnreadable
from bot.orders import Language
from handlers.body_named import bodies_and_day
from storage.bodies import Known

NB = Language.BOKMAL
THE_DAY = date(2018, 2, 22)


def _known(number: int, name: str, organisation: str = "Vestregionen") -> Known:
    return Known(id=BodyId(number), name=name, organisation=organisation)


GROUP, BOARD = _known(1, "Rådmannsgruppen"), _known(2, "Styringsgruppen")
OTHERS = _known(3, "Styringsgruppen", "Kommunehelsesamarbeidet")
NUMBERED = _known(4, "Arbeidsgruppe 2 for sykkelveier")
LONG = _known(5, "Styringsgruppen for helse", "Kommunehelsesamarbeidet")
KNOWN = (GROUP, BOARD, OTHERS, NUMBERED, LONG)


@pytest.mark.parametrize(
    ("typed", "bodies", "day"),
    [
        ("rådmannsgruppen", [GROUP], None),
        ("RÅDMANNSGRUPPEN", [GROUP], None),
        ("radmannsgruppen", [GROUP], None),
        ("rådmann", [GROUP], None),
        ("rådmannsgruppen 22.02.2018", [GROUP], THE_DAY),
        ("rådmannsgruppen 2018-02-22", [GROUP], THE_DAY),
        ("rådmannsgruppen 22. februar 2018", [GROUP], THE_DAY),
        ("rådmannsgruppen torsdag 22. februar 2018", [GROUP], THE_DAY),
        ("styringsgruppen", [BOARD, OTHERS], None),
        ("styringsgruppen, vestregionen", [BOARD], None),
        ("styringsgruppen, vestregionen 22.02.2018", [BOARD], THE_DAY),
        ("kommunehelsesamarbeidet", [OTHERS, LONG], None),
        ("arbeidsgruppe 2", [NUMBERED], None),
        ("arbeidsgruppe 2 for sykkelveier 22.02.2018", [NUMBERED], THE_DAY),
        ("styringsgruppen for helse", [LONG], None),
    ],
)
def test_a_body_and_a_day_are_found(
    typed: str, bodies: list[Known], day: date | None
) -> None:
    assert bodies_and_day(typed, KNOWN, NB) == (bodies, day)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("radmansgruppa", "«radmansgruppa». Mente du «Rådmannsgruppen»?"),
        ("radmansgruppa 22.02.2018", "«radmansgruppa». Mente du «Rådmannsgruppen»?"),
        ("22.02.2018", "«22.02.2018». Skriv navnet på et organ"),
    ],
)
def test_an_unknown_body_gets_the_nearest_name(typed: str, said: str) -> None:
    with pytest.raises(BodyUnknown, match="Jeg kjenner ikke") as error:
        bodies_and_day(typed, KNOWN, NB)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("rådmannsgruppen 31.02.2018", "«31.02.2018»"),
        ("rådmannsgruppen i fjor", "«i fjor»"),
        ("rådmannsgruppen mandag 22.02.2018", "«mandag 22.02.2018»"),
        ("rådmannsgruppen " + "9" * 80, f"«{'9' * 40}»"),
    ],
)
def test_what_is_no_day_is_said_to_be_none(typed: str, said: str) -> None:
    with pytest.raises(DayUnreadable) as error:
        bodies_and_day(typed, KNOWN, NB)
    assert str(error.value).startswith(f"{said} er ikke en dag som finnes.")


def test_where_no_body_is_known_none_is_proposed() -> None:
    with pytest.raises(BodyUnknown, match="Skriv navnet på et organ"):
        bodies_and_day("rådmannsgruppen", (), NB)
