"""What people type, at its worst, in every field, and wherever it is read."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

import pytest
from docx import Document
from icalendar import Calendar
from sqlalchemy import select

from storage import tables as t
from storage.database import reading
from tests.builders import ASTRID, CAST, DAG, NOW, SOLVEIG
from tests.records import a_store
from tests.stories.council import MEETING, the_meeting
from tests.stories.test_refusals_dialogs import PICKED
from tests.stories.town import BROWSER, Town, a_town

pytestmark = pytest.mark.usefixtures("uncounted")

#: What would call everybody, hide an address, or break a line of a calendar.
MISCHIEF: Final = (
    "<!channel> <https://ond.example|trygt> & *fet* `kode` BEGIN:VEVENT;X=1,2"
)
EMOJI: Final = "👩🏽‍💼 🇳🇴 ✅"
ARABIC: Final = "مرحبا بالعالم"
#: Right to left from here on, and never back.
OVERRIDE: Final = "\u202e"
CONTROLS: Final = "\x00\x0b\x1b[31m\ufffe"
HOSTILE: Final = f"{MISCHIEF} {EMOJI} {ARABIC} {OVERRIDE}slutt"
LONG: Final = (HOSTILE + "\n") * 40


def test_words_are_shown_as_they_were_typed_and_do_nothing(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url, body=PICKED)) as town:
        _plan(town)
        _report_forfall(town)
        _hold(town)

        assert town.store.undelivered(SOLVEIG.id, since=NOW) == 0
        for person in CAST:
            said = list(_mrkdwn(town.window(person).state))
            assert [text for text in said if "<!" in text or "<http" in text] == []
        assert "&lt;!channel&gt;" in str(town.window(DAG).cards[0]["blocks"])


def test_words_reach_calendar_and_minutes_whole(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url, body=PICKED)) as town:
        _plan(town)
        _report_forfall(town)
        _hold(town)

        (event,) = Calendar.from_ical(town.window(DAG).file("innkalling.ics")).events
        assert str(event["location"]) == HOSTILE
        assert MISCHIEF in str(event["summary"])
        assert EMOJI in str(event["description"])
        minutes = _words(
            town.window(SOLVEIG).file("Referat Rådmannsgruppen 2026-03-05.docx")
        )
        assert f"Sted:\t{HOSTILE}" in minutes
        assert f"Dessuten møtte:\t{HOSTILE.replace(',', ', ', 1)}" in minutes
        assert f"Sak 02/2026 {HOSTILE}" in minutes


def test_a_feed_shows_words_whole_too(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        _plan(town)
        member = town.window(ASTRID)
        member.open_home()
        town.deliver()
        member.press_home("Abonner i kalenderen")
        url = member.dialog["blocks"][1]["text"]["text"].strip("`")

        (event,) = Calendar.from_ical(BROWSER.get(url).content).events
        assert str(event["location"]) == HOSTILE


@pytest.mark.parametrize("length", [3000, 2999])
def test_three_thousand_signs_are_kept_whole(database_url: str, length: int) -> None:
    with a_town(a_store(database_url)) as town:
        _plan(town)
        town.window(ASTRID).press("Meld forfall")
        note = LONG[: length - 1] + "."
        answer = town.window(ASTRID).submit(reason="Arbeid", note=note)

        assert answer == {"ok": True}
        with reading(town.store.engine) as db:
            assert db.scalars(select(t.notes.c.note)).all() == [note]


def test_more_than_a_field_holds_is_refused_at_the_field(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        _plan(town)
        member = town.window(ASTRID)
        member.press("Meld forfall")
        member.submit(reason="Arbeid", note="x" * 3001)

        assert list(member.dialog["errors"]) == ["note"]
        assert the_meeting(town).roll[the_meeting(town).body.seats[0].id][0].stands


def test_signs_that_nothing_can_write_are_left_out(database_url: str) -> None:
    """PostgreSQL keeps no NUL, and XML no control characters."""
    with a_town(a_store(database_url, body=PICKED)) as town:
        _plan(town, title=f"Strategi{CONTROLS}", place=f"Hole{CONTROLS}")
        town.window(ASTRID).press("Meld forfall")
        answer = town.window(ASTRID).submit(
            reason="Arbeid",
            note=f"Bergen{CONTROLS}",
            name=f"Nina{CONTROLS}",
            origin=f"Lier{CONTROLS}",
            email="nina@lier.example",
        )
        _hold(town, guests=f"Kari{CONTROLS}, KS")

        assert answer == {"ok": True}
        assert town.store.undelivered(SOLVEIG.id, since=NOW) == 0
        assert the_meeting(town).title == "Strategi [31m\ufffe"


def _plan(town: Town, title: str = HOSTILE, place: str = HOSTILE) -> None:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote ny")
    secretary.submit(
        title=title[:150], date="2026-03-05", place=place[:150], cases=LONG[:3000]
    )
    secretary.type("/mote innkall")
    secretary.submit()
    town.deliver()
    assert the_meeting(town).id == MEETING


def _report_forfall(town: Town) -> None:
    """Astrid sends somebody who isn't in Slack; the secretary notes a yes."""
    town.window(ASTRID).press("Meld forfall")
    town.window(ASTRID).submit(
        reason="Arbeid",
        note=LONG[:3000],
        name=HOSTILE[:100],
        origin=HOSTILE[:100],
        email="nina@lier.example",
    )
    town.deliver()
    town.window(SOLVEIG).press("Svarte ja")
    town.deliver()


def _hold(town: Town, guests: str = HOSTILE) -> None:
    town.clock.now = the_meeting(town).starts_at
    secretary = town.window(SOLVEIG)
    secretary.type("/mote oppmote")
    for _ in range(sum("har ikke svart" in line.lower() for line in secretary.lines)):
        secretary.press_dialog("Forfall")
    secretary.press_dialog("Gjester og andre")
    secretary.submit(names=guests)
    secretary.type("/mote referat")
    town.deliver()


def _mrkdwn(shown: Any) -> Iterator[str]:  # noqa: ANN401  # JSON
    """Find all that Slack would read signs in: mrkdwn, and what stands for blocks."""
    match shown:
        case {"type": "mrkdwn", "text": str(text)}:
            yield text
        case {"ts": _, "text": str(text), "blocks": blocks}:
            yield text
            yield from _mrkdwn(blocks)
        case dict():
            for part in shown.values():
                yield from _mrkdwn(part)
        case list():
            for part in shown:
                yield from _mrkdwn(part)


def _words(document: bytes) -> list[str]:
    return [p.text for p in Document(BytesIO(document)).paragraphs]
