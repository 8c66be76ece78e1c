"""Who writes to the app as to a person is told what it can do, once a day."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

import pytest

from tests.builders import ASTRID, SOLVEIG
from tests.records import a_store
from tests.stories.town import BROWSER, Town, a_town
from tests.waiting import wait_until
from tests.written import asked_for

UNREAD: Final = (
    "Det du skriver her, blir ikke lest. Rådslag svarer på kommandoer og knapper, "
    "og under «Hjem» ser du møtene dine."
)


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_store(sqlite_url)) as town:
        yield town


def test_hei_is_answered_with_the_help_of_the_one_who_wrote(town: Town) -> None:
    for person in (ASTRID, SOLVEIG):
        town.window(person).say("hei")
        _heard(town, person.id)
    town.deliver()

    for person in (ASTRID, SOLVEIG):
        assert [m["text"] for m in town.window(person).messages] == ["hei", UNREAD]
    assert "For sekretariatet" in str(town.window(SOLVEIG).messages[-1]["blocks"])
    assert "For sekretariatet" not in str(town.window(ASTRID).messages)


def test_whoever_goes_on_is_answered_again_the_next_day(town: Town) -> None:
    for text in ("hei", "hallo?", "er du der?"):
        town.window(ASTRID).say(text)
        _heard(town, ASTRID.id)
    town.deliver()
    first = len(town.window(ASTRID).messages)
    town.clock.now += timedelta(days=1)
    town.window(ASTRID).say("hei")
    wait_until(lambda: len(asked_for(town.store)) == 2)
    town.deliver()

    assert (first, len(town.window(ASTRID).messages)) == (4, 6)


def test_what_the_app_says_itself_is_no_question(town: Town) -> None:
    town.bot.chat_postMessage(channel=str(ASTRID.slack), text="Innkalling")
    wait_until(lambda: _deliveries(town, "message") == 1)

    assert asked_for(town.store) == set()


def _heard(town: Town, person: int) -> None:
    key = f"help:0:{person}:2026-02-02"
    wait_until(lambda: key in asked_for(town.store))


def _deliveries(town: Town, kind: str) -> int:
    entries = BROWSER.get(f"{town.workspace.url}/log").json()["entries"]
    return sum(entry["kind"] == kind for entry in entries)
