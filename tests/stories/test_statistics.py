"""A year for the annual report, asked for in Slack by those who keep the books."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

from openpyxl import load_workbook

from bot.body import BodyId, Secretary
from storage.database import writing
from tests.builders import ASTRID, BJARNE, HOLE, LIER, SOLVEIG, a_body, a_called_meeting
from tests.records import a_store, keep, keep_body
from tests.rooms import a_room, excused, present
from tests.stories.council import PLANTED, plant
from tests.stories.town import Town, a_town

FILE = "Statistikk Rådmannsgruppen 2026.xlsx"
YEARS_END = timedelta(days=200)


def test_the_secretary_asks_and_a_member_may_not(sqlite_url: str) -> None:
    store = a_store(sqlite_url)
    keep(store, a_called_meeting(room=a_room(present(LIER, BJARNE), excused(HOLE))))
    with a_town(store) as town:
        town.clock.now = a_called_meeting().ends_at + YEARS_END
        secretary, member = town.window(SOLVEIG), town.window(ASTRID)
        secretary.type("/mote statistikk")
        told = _told(town)
        assert told[:2] == [
            "Statistikk 2026 for Rådmannsgruppen",
            "Ett møte og ingen saker.",
        ]
        assert told[2].splitlines()[:3] == [
            "*Deltaker*",
            "Lier: møtte 0 av 1 ganger, 1 forfall, vara møtte én gang.",
            "Hole: møtte 0 av 1 ganger, 1 forfall.",
        ]
        assert "Bjarne Solli, Lier: møtte som vara én gang." in told[3].splitlines()

        secretary.press("Hent som regneark")
        town.deliver()
        assert secretary.whispers[-1] == "Regnearket kommer i meldingene dine."
        book = load_workbook(BytesIO(secretary.file(FILE)))
        assert list(book["Plass"].values)[1] == ("Lier, rådmann", 1, 0, 0, 1, 0, 0, 1)

        plant(town, SOLVEIG, "statistics_file", "1/20266")
        secretary.press(PLANTED)
        assert secretary.whispers[-1].startswith("«20266» er ikke et år jeg kan telle.")

        plant(town, ASTRID, "statistics_file", "1/2026")
        member.press(PLANTED)
        assert member.whispers[-1].startswith("Bare sekretariatet for et organ kan")

        secretary.type("/mote årsmelding rådmannsgruppen 2025")
        assert secretary.whispers[-1] == "Ingen møter og ingen saker."
        secretary.type("/mote statistikk 20266")
        assert secretary.whispers[-1] == (
            "«20266» er ikke et år jeg kan telle. "
            "Skriv det slik: «/mote statistikk 2026»."
        )
        secretary.type("/mote statistikk rådmanssgruppen")
        assert "Mente du «Rådmannsgruppen»?" in secretary.whispers[-1]
        member.type("/mote statistikk")
        assert member.whispers[-1].startswith("Bare sekretariatet for et organ kan")


def test_who_keeps_several_books_says_which(sqlite_url: str) -> None:
    store = a_store(sqlite_url)
    mine = a_body(id=BodyId(2), name="Styringsgruppen", seats=())
    keepers = (Secretary(person=ASTRID),)
    others = replace(mine, id=BodyId(3), name="Fagrådet", secretariat=keepers)
    with writing(store.engine) as db:
        keep_body(db, mine)
        keep_body(db, others)
    with a_town(store) as town:
        secretary = town.window(SOLVEIG)
        secretary.type("/mote statistikk")
        assert secretary.whispers[-1] == (
            "Skriv hvilket organ det gjelder: «/mote statistikk Rådmannsgruppen». "
            "Du er sekretær for Rådmannsgruppen og Styringsgruppen."
        )
        secretary.type("/mote statistikk styringsgruppen")
        assert secretary.whispers[-1] == "Ingen møter og ingen saker."
        secretary.type("/mote statistikk fagrådet 2026")
        assert secretary.whispers[-1].startswith("Bare sekretariatet for Fagrådet kan")


def _told(town: Town) -> list[str]:
    """Read the last answer, block by block."""
    last = [m for m in town.window(SOLVEIG).messages if m["ephemeral"]][-1]
    return [block["text"]["text"] for block in last["blocks"] if "text" in block]
