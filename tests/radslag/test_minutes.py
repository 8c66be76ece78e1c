"""`radslag minutes`: the same document that Slack is given, from the same record."""

from argparse import Namespace
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from sqlalchemy import update

from bot.meeting import MeetingId
from bot.minutes.course import Course, Issue, Stage
from handlers.documents.file_name import file_name
from radslag import minutes
from radslag.settings import Settings, SettingWrong
from storage import Store
from storage import tables as t
from storage.meetings import on_day
from storage.minutes import keep_files, save
from tests.builders import LIER, NOW, SOLVEIG, a_called_meeting
from tests.records import a_store, keep, revising
from tests.rooms import a_guest, a_room, present
from tests.stories.town import a_town


def test_the_file_says_what_slack_was_given(tmp_path: Path, sqlite_url: str) -> None:
    with a_town(_with_a_held_meeting(sqlite_url)) as town:
        secretary = town.window(SOLVEIG)
        town.clock.now = a_called_meeting().ends_at
        secretary.type("/mote referat")
        town.deliver()
        shared = secretary.file(file_name("Referat", a_called_meeting(), "docx"))
    path = tmp_path / "referat.docx"
    assert _make(sqlite_url, "rådmannsgruppen", "26.02.2026", path) == 0

    assert _text(path.read_bytes()) == _text(shared)
    assert "Til stede:\tAstrid Brekke, Lier" in _text(shared)


@pytest.mark.parametrize(
    ("body", "day", "said"),
    [
        (
            "Arbeidsutvalget",
            "26.02.2026",
            (
                "«Arbeidsutvalget» har ikke noe møte 26.02.2026. "
                "Den dagen møtes: Rådmannsgruppen."
            ),
        ),
        (
            "Rådmannsgruppen",
            "2026-02-27",
            "«Rådmannsgruppen» har ikke noe møte 27.02.2026.",
        ),
        (
            "Rådmannsgruppen",
            "31.02.2026",
            "«31.02.2026» er ikke en dato. Skriv den slik: 22.02.2027.",
        ),
        (
            "Rådmannsgruppen",
            "26.02.2026",
            (
                "Referatet lages av oppmøtet, og det er ikke ført ennå. "
                "Før det først med «/mote oppmote»."
            ),
        ),
    ],
)
def test_minutes_that_can_not_be_made_are_explained(
    tmp_path: Path, sqlite_url: str, body: str, day: str, said: str
) -> None:
    store = a_store(sqlite_url)
    keep(store, a_called_meeting())
    store.close()
    path = tmp_path / "referat.docx"
    with pytest.raises(SettingWrong) as wrong:
        _make(sqlite_url, body, day, path)

    assert (str(wrong.value), path.exists()) == (said, False)


def test_what_is_approved_comes_as_it_was_given_out(
    tmp_path: Path, sqlite_url: str
) -> None:
    done = Issue(number=1, stage=Stage.APPROVED, issued_at=NOW, by=SOLVEIG.id)
    approved = Course(issues=(done,))
    store = _with_a_held_meeting(sqlite_url)
    with revising(store.engine) as db:
        (held,) = on_day(db, date(2026, 2, 26))
        save(db, held, replace(held, minutes=approved))
        given_out = update(t.meetings).values(minutes_at=NOW)
        db.execute(given_out)
        keep_files(db, MeetingId(1), 1, {".docx": b"As it was."})
    store.close()
    path = tmp_path / "referat.docx"
    assert _make(sqlite_url, "rådmannsgruppen", "26.02.2026", path) == 0
    assert path.read_bytes() == b"As it was."


def test_a_place_that_can_not_be_written_to_is_explained(
    tmp_path: Path, sqlite_url: str
) -> None:
    _with_a_held_meeting(sqlite_url).close()
    nowhere = tmp_path / "borte" / "referat.docx"
    with pytest.raises(
        SettingWrong, match=r"^Mappen .*borte finnes ikke\. Lag den først\.$"
    ):
        _make(sqlite_url, "Rådmannsgruppen", "26.02.2026", nowhere)


def _with_a_held_meeting(url: str) -> Store:
    store = a_store(url)
    seen = a_room(present(LIER), a_guest("Nina Berg", "KS"))
    keep(store, a_called_meeting(room=seen))
    return store


def _make(url: str, body: str, day: str, path: Path) -> int:
    given = Namespace(body=body, day=day, output=path, overwrite=False)
    return minutes.run(Settings(database_url=url), given)


def _text(document: bytes) -> list[str]:
    return [p.text for p in Document(BytesIO(document)).paragraphs]
