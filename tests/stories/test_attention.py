"""What needs attention stands on the secretary's Home, and nobody else's."""

from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Final

from bot.body import Body
from bot.person import Person
from tests.builders import ASTRID, HOLE, LIER, SOLVEIG, a_body, a_seat
from tests.records import a_store
from tests.stories.town import Json, Town, Window, a_town

#: Six seats that nobody holds, and one that somebody does.
EMPTY: Final = tuple(
    a_seat(n, participant=name, holder=None, stand_ins=())
    for n, name in enumerate(("Asker", "Hole", "Hurum", "Modum", "Sande", "Sigdal"), 2)
)


def test_a_secretary_sees_the_first_of_it_at_home_and_all_of_it_on_a_tap(
    sqlite_url: str,
) -> None:
    with _a_town(sqlite_url, a_body(LIER, *EMPTY)) as town:
        solveig = _at_home(town, SOLVEIG)
        said = _said(solveig.state["home"]["blocks"])
        assert "Dette bør du se på" in said
        assert said.count("Ingen sitter i plassen") == 4

        solveig.press_home("Se alle 6")
        assert solveig.dialog["title"]["text"] == "Dette bør du se på"
        assert [block["text"]["text"] for block in solveig.dialog["blocks"]] == [
            f"• Rådmannsgruppen: Ingen sitter i plassen for rådmann fra {name}. "
            "Legg inn hvem det er."
            for name in ("Asker", "Hole", "Hurum", "Modum", "Sande", "Sigdal")
        ]


def test_a_member_sees_nothing_of_it(sqlite_url: str) -> None:
    with _a_town(sqlite_url, a_body(LIER, *EMPTY)) as town:
        home = _at_home(town, ASTRID).state["home"]["blocks"]
        assert "Dette bør du se på" not in _said(home)


def test_nothing_is_said_when_nothing_is_the_matter(sqlite_url: str) -> None:
    with _a_town(sqlite_url, a_body(LIER, HOLE)) as town:
        home = _at_home(town, SOLVEIG).state["home"]["blocks"]
        assert "Dette bør du se på" not in _said(home)


def test_a_name_is_shown_as_it_is_written(sqlite_url: str) -> None:
    body = a_body(LIER, replace(HOLE, participant="<!channel> & co", holder=None))
    with _a_town(sqlite_url, body) as town:
        home = _at_home(town, SOLVEIG).state["home"]["blocks"]
        assert "fra &lt;!channel&gt; &amp; co." in _said(home)


def _a_town(url: str, body: Body) -> AbstractContextManager[Town]:
    return a_town(a_store(url, body=body))


def _at_home(town: Town, person: Person) -> Window:
    window = town.window(person)
    window.open_home()
    town.deliver()
    return window


def _said(blocks: list[Json]) -> str:
    texts = (block.get("text", {}).get("text", "") for block in blocks)
    return "\n".join(texts)
