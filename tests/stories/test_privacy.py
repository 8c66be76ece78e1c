"""Why somebody stays away: seen by the secretariat, and written nowhere else."""

import json
import logging
from io import BytesIO
from zipfile import ZipFile

import pytest
from sqlalchemy import select

from bot.subscription import Subscription
from storage import tables as t
from storage.database import reading
from storage.store import Store
from tests.builders import ASTRID, CAST, SOLVEIG, an_act
from tests.stories.council import a_called_town, the_meeting
from tests.stories.town import BROWSER, SECRET, TOKEN, Town

pytestmark = pytest.mark.usefixtures("uncounted")

#: The category that is chosen, and what is written about it.
REASON, KEPT_AS, NOTE = "Sykdom", "illness", "Innlagt på Blakstad"


def test_a_reason_and_a_note_are_written_in_two_places_only(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _report(town)
        _hold(town)

        assert _tables_with(town.store, NOTE) == {"notes"}
        assert _tables_with(town.store, KEPT_AS) == {"roll"}


def test_a_reason_and_a_note_reach_nobody_but_the_secretary(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _report(town)
        town.window(SOLVEIG).type("/mote status")
        assert NOTE in str(town.window(SOLVEIG).dialog)
        town.window(ASTRID).type("/mote status")
        assert NOTE not in str(town.window(ASTRID).dialog)
        feed = _hold(town)

        for person in CAST:
            window = town.window(person)
            assert NOTE not in json.dumps(window.messages)
            assert REASON not in json.dumps(window.messages)
            for name in set(window.files):
                assert not _holds(window.file(name))
        assert not _holds(feed)


def test_no_log_at_any_level_tells_a_reason_a_note_or_a_secret(
    sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with a_called_town(sqlite_url) as town:
        _fail_with_it(town)
        _report(town)
        _hold(town)

        wire = BROWSER.get(f"{town.workspace.url}/log").text
        for secret in (NOTE, TOKEN, SECRET):
            assert secret not in wire
            assert [line for line in _lines(caplog) if secret in line] == []
        assert REASON not in wire
        # Slack's own library tells at this level which reasons a dialog offers.
        assert [r for r in _lines(caplog, "handlers") if REASON in r] == []
        assert [r for r in _lines(caplog) if "/kalender/" in r and ".ics" in r] == []


def _report(town: Town) -> None:
    """Report forfall with a reason and a note."""
    member = town.window(ASTRID)
    member.press("Meld forfall")
    member.submit(reason=REASON, note=NOTE)
    town.deliver()


def _hold(town: Town) -> bytes:
    """Hold the meeting with its minutes, and read the calendar of the one away."""
    token = town.store.issue_feed(Subscription(person=ASTRID.id), an_act(ASTRID))
    town.clock.now = the_meeting(town).starts_at
    secretary = town.window(SOLVEIG)
    secretary.type("/mote oppmote")
    for _ in range(3):
        secretary.press_dialog("Forfall")
    secretary.type("/mote referat")
    town.deliver()
    return BROWSER.get(f"{town.web_url}/kalender/{token}.ics").content


def _fail_with_it(town: Town) -> None:
    """Let it go wrong too, where errors are apt to repeat what they were given."""
    member = town.window(ASTRID)
    member.press("Meld forfall")
    town.store.engine.pool.dispose()
    with town.store.engine.connect() as db:
        db.exec_driver_sql("ALTER TABLE notes RENAME TO lost")
        db.commit()
        member.submit(reason=REASON, note=NOTE)
        db.exec_driver_sql("ALTER TABLE lost RENAME TO notes")
        db.commit()
    assert member.sentence.startswith("Noe gikk galt hos Rådslag")


def _tables_with(store: Store, words: str) -> set[str]:
    with reading(store.engine) as db:
        return {
            table.name
            for table in t.metadata.sorted_tables
            if any(words in str(row) for row in db.execute(select(table)))
        }


def _holds(file: bytes) -> bool:
    """Look for the reason and the note in a file, and in the parts of a .docx."""
    if file.startswith(b"PK"):
        with ZipFile(BytesIO(file)) as parts:
            file = b"".join(parts.read(name) for name in parts.namelist())
    unfolded = file.replace(b"\r\n ", b"")
    return any(w.encode() in unfolded for w in (REASON, KEPT_AS, NOTE))


def _lines(caplog: pytest.LogCaptureFixture, room: str = "") -> list[str]:
    """Read what was logged by the modules of a room, tracebacks included.

    The test's own client tells of every address that it reads.
    """
    told = (r for r in caplog.records if not r.name.startswith("http"))
    mine = (record for record in told if record.name.startswith(room))
    return [logging.Formatter().format(record) for record in mine]
