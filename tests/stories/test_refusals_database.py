"""The database is locked or gone: people are told to try again, and then it works."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, select, text

from bot.meeting import Answer
from storage import connect
from storage import tables as t
from storage.database import CLICK, writing
from tests.builders import ASTRID, DAG, SOLVEIG
from tests.stories.council import MEETING, a_called_town, nothing_done, the_meeting
from tests.stories.together import at_once
from tests.stories.wire import an_event, deliver

AWAY = (
    "Databasen svarer ikke akkurat nå, så ingenting er lagret. Prøv igjen om et minutt."
)
CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"


def test_people_are_told_when_the_record_is_locked(database_url: str) -> None:
    with a_called_town(database_url, patience=CLICK) as town:
        town.window(DAG).press("Meld forfall")
        with nothing_done(town), _locked(database_url):
            at_once(
                lambda: town.window(ASTRID).press("Jeg kommer"),
                lambda: town.window(DAG).submit(reason="Arbeid"),
            )
            assert town.window(ASTRID).whispers == [AWAY]
            assert town.window(DAG).sentence == AWAY

        town.window(ASTRID).press("Jeg kommer")
        assert the_meeting(town).called(ASTRID.id)[0][1].answer is Answer.COMING


def test_slack_keeps_an_event_for_a_locked_record(sqlite_url: str) -> None:
    with a_called_town(sqlite_url, patience=CLICK) as town:
        opened = an_event("app_home_opened", user=ASTRID.slack, tab="home")
        with nothing_done(town), _locked(sqlite_url):
            assert deliver(town, opened).status_code == 503

        assert deliver(town, opened).status_code == 200
        town.deliver()
        assert town.window(ASTRID).state["home"]


def test_people_are_told_when_the_database_is_gone(postgresql_url: str) -> None:
    with a_called_town(postgresql_url) as town:
        member = town.window(ASTRID)
        opened = an_event("app_home_opened", user=ASTRID.slack, tab="home")
        with nothing_done(town):
            with _gone(postgresql_url):
                at_once(
                    lambda: member.type("/forfall"),
                    lambda: town.window(DAG).press("Jeg kommer"),
                )
                assert deliver(town, opened).status_code == 503
            assert member.whispers == town.window(DAG).whispers == [AWAY]

        town.window(DAG).press("Jeg kommer")
        assert the_meeting(town).called(DAG.id)[0][1].answer is Answer.COMING


def test_what_was_kept_before_is_sent_afterwards(postgresql_url: str) -> None:
    with a_called_town(postgresql_url) as town:
        town.window(ASTRID).press("Jeg kommer")
        with _gone(postgresql_url):
            pass
        town.deliver()

        assert "Du kommer" in town.window(ASTRID).cards[-1]["text"]
        assert "1 av 3 plasser" in town.window(SOLVEIG).cards[-1]["text"]


@contextmanager
def _locked(url: str) -> Iterator[None]:
    """Let another writer hold the meeting, and not let go."""
    engine = connect(url)
    with writing(engine) as db:
        meeting = t.meetings.c.id == MEETING
        db.execute(select(t.meetings).where(meeting).with_for_update())
        yield
    engine.dispose()


@contextmanager
def _gone(url: str) -> Iterator[None]:
    """Let the server end every connection to the database, and take no new ones."""
    place = connect(url).url
    server = connect(place.set(database="postgres").render_as_string(False))
    _say(server, f'ALTER DATABASE "{place.database}" WITH ALLOW_CONNECTIONS false')
    _say(server, f"{CUT} WHERE datname = '{place.database}'")
    try:
        yield
    finally:
        _say(server, f'ALTER DATABASE "{place.database}" WITH ALLOW_CONNECTIONS true')
        server.dispose()


def _say(server: Engine, words: str) -> None:
    with writing(server) as db:
        db.execute(text(words))
