"""A month's payroll, asked for in Slack by those who keep the books."""

from io import BytesIO

from openpyxl import load_workbook

from bot.body import BodyId, Secretary
from tests.builders import (
    ASTRID,
    HOLE,
    LIER,
    SOLVEIG,
    a_body,
    a_called_meeting,
    a_time,
)
from tests.records import a_store, keep, keep_body, revising
from tests.rooms import a_room, closed, excused, present
from tests.stories.town import Town, a_town

ROOM = a_room(present(LIER), excused(HOLE), closed(a_time(11)))
HELD = a_called_meeting(room=ROOM)
THEIRS = a_body(
    id=BodyId(2),
    name="Fagrådet",
    secretariat=(Secretary(person=ASTRID),),
    seats=(),
)
BOOK, TABLE = "Lønn 2026-02.xlsx", "Lønn 2026-02.csv"


def test_the_secretary_gets_the_files_of_a_month(sqlite_url: str) -> None:
    store = a_store(sqlite_url)
    keep(store, HELD)
    with a_town(store) as town:
        town.clock.now = a_time(9, day=HELD.ends_at.date().replace(month=3, day=2))
        secretary = town.window(SOLVEIG)
        secretary.type("/mote")
        secretary.press("Lønnsgrunnlag")
        said = "Lønnsgrunnlaget for februar 2026 kommer i meldingene dine, "
        assert secretary.whispers[-1].startswith(said)
        town.deliver()
        assert _people(secretary.file(BOOK)) == ["Astrid Brekke"]
        assert secretary.file(TABLE).decode("utf-8-sig").count("\r\n") == 2
        assert secretary.messages[-1]["text"] == (
            "Lønnsgrunnlag for februar 2026: én linje. "
            "Én ting mangler, og står på arket «Mangler»."
        )
        secretary.type("/mote lønn 02.2026 hole")
        town.deliver()
        assert _people(secretary.file("Lønn Hole 2026-02.xlsx")) == []


def test_what_is_typed_wrong_is_told_and_nobody_gets_what_others_keep(
    sqlite_url: str,
) -> None:
    store = a_store(sqlite_url)
    keep(store, HELD)
    with revising(store.engine) as db:
        keep_body(db, THEIRS)
    with a_town(store) as town:
        other = town.window(ASTRID)
        other.type("/mote lonn 02.2026")
        assert other.whispers[-1].startswith("Organene du er sekretær for, har ingen")
        assert _told(town, "02.26.1") == (
            "«02.26.1» er ikke en måned. Skriv den slik: «/mote lonn 01.2026»."
        )
        assert _told(town, "2025-03") == (
            "Organene du er sekretær for, har ingen møter i mars 2025. "
            "Skriv en annen måned slik: «/mote lonn 03.2025»."
        )
        assert _told(town, "02.2026 lir").endswith("Mente du «Lier»?")
        assert _told(town, "02.2026 xyz").endswith("Skriv navnet på en kommune.")


def _told(town: Town, typed: str) -> str:
    town.window(SOLVEIG).type(f"/mote lonn {typed}")
    return town.window(SOLVEIG).whispers[-1]


def _people(book: bytes) -> list[object]:
    sheet = load_workbook(BytesIO(book)).worksheets[0]
    return [row[2] for row in list(sheet.values)[1:]]
