"""Home tells a secretary of a seat that stands empty, without being asked."""

from bot.apology import apologise
from bot.orders import Language
from handlers.blocks.home import home
from tests.builders import FRODE, NOW, SOLVEIG, a_called_meeting, an_act


def test_secretarys_home_tells_of_a_seat_that_waits_for_somebody() -> None:
    empty, _ = apologise(a_called_meeting(), an_act(FRODE), person=FRODE.id)
    drawn = home(SOLVEIG, [empty], language=Language.BOKMAL, undelivered=0, at=NOW)
    said = [b["text"]["text"] for b in drawn["blocks"] if b["type"] == "section"]
    told = said[0].splitlines()[2:]
    assert told[0].startswith(
        "0 av 3 plasser er besatt. 2 har ikke svart. Én plass står tom."
    )
    assert told[1] == (
        "En plass venter på deg: Finn en vara, eller avgjør hvem som møter."
    )
