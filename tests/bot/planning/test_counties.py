"""Counties: where a body's participants lie, and so whose holidays it goes round."""

from datetime import date

from bot.planning.counties import at_home, counties_of, counties_on
from bot.planning.rhythm import Rhythm
from tests.builders import a_body, a_seat

NEW_YEAR = date(2027, 1, 1)
BODY = a_body(
    a_seat(1, participant="Ringerike"),
    a_seat(2, participant="Akershus fylkeskommune"),
    a_seat(3, participant="Lier"),
    a_seat(4, participant="Fagforbundet"),
)


def test_a_body_lies_where_its_participants_do() -> None:
    assert counties_of(BODY, on=NEW_YEAR) == ("Akershus", "Buskerud")
    assert counties_of(BODY, on=date(2021, 1, 1)) == ("Viken",)


def test_a_rhythm_that_names_no_counties_goes_by_the_bodys_own() -> None:
    rhythm = Rhythm(body=BODY.id)
    own = Rhythm(body=BODY.id, counties=("Akershus", "Buskerud"))
    named = Rhythm(body=BODY.id, counties=("Finnmark",))
    assert at_home(rhythm, BODY, on=NEW_YEAR) == own
    assert at_home(named, BODY, on=NEW_YEAR) == named


def test_there_are_fifteen_counties() -> None:
    assert len(counties_on(NEW_YEAR)) == 15
    assert "Viken" not in counties_on(NEW_YEAR)
