"""«Kalendere»: what others have planned is looked at, gone round, and collided with."""

from collections.abc import Iterator
from typing import Final

import pytest

from handlers.calendar_watch import look_at_all
from handlers.fetching import Fetcher
from storage.calendar_watch import CalendarWatch
from tests.builders import CAST, SOLVEIG
from tests.others_calendars import a_calendar, an_event
from tests.sites import Site, a_site
from tests.stories.council import nothing_done
from tests.stories.region import MARIT, a_region, adopt, wish
from tests.stories.town import Town, Window, a_town

NAME: Final = "Lier kommunestyre"
#: The Thursday on which the board's rhythm would meet.
JANUARY: Final = an_event(1, "DTSTART;VALUE=DATE:20270128", name="Budsjettmøte")


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_region(sqlite_url), (*CAST, MARIT)) as town:
        yield town


def test_a_calendar_is_added_gone_round_and_taken_away(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    with a_site(a_calendar(JANUARY)) as site:
        _to_calendars(secretary)
        assert "Samarbeidet ser ikke i noen kalender ennå." in secretary.lines
        secretary.press_dialog("Legg til kalender")
        with nothing_done(town):
            secretary.submit(name=NAME, address="moter.ics")
        assert list(secretary.dialog["errors"]) == ["address"]
        secretary.press_dialog("Tilbake til kalenderne")
        secretary.press_dialog("Legg til kalender")
        _add(town, secretary, site)
    assert secretary.lines[-2:] == [
        f"*{NAME}* · 127.0.0.1 · går utenom dagene",
        "Én hendelse i 2027, hentet mandag 2. februar kl. 09.00.",
    ]

    wish(secretary)
    secretary.submit()
    because = f"28. januar er det Budsjettmøte ({NAME})"
    assert any(because in line for line in secretary.lines)
    assert not any(line.startswith("• *torsdag 28. januar") for line in secretary.lines)

    _to_calendars(secretary)
    secretary.press_dialog("Endre")
    secretary.press_dialog("Fjern kalenderen")
    assert secretary.lines[0] == f"✅ Rådslag ser ikke lenger i kalenderen «{NAME}»."
    assert "Samarbeidet ser ikke i noen kalender ennå." in secretary.lines


def test_what_a_meeting_falls_together_with_is_told_where_it_is_planned(
    town: Town,
) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    council = ("DTSTART;TZID=Europe/Oslo:20270128T100000", "DURATION:PT2H")
    with a_site(a_calendar(an_event(1, *council))) as site:
        _to_calendars(secretary)
        secretary.press_dialog("Legg til kalender")
        _add(town, secretary, site, counting="checked")
    secretary.press_dialog("Tilbake til planen")
    collides = (
        "Styringsgruppen torsdag 28. januar 2027 kl. 09.00–11.15 faller sammen med "
        f"«Kommunestyre» i kalenderen {NAME}, torsdag 28. januar 2027 kl. 10.00–12.00."
    )
    assert any(collides in line for line in secretary.lines)

    secretary.type("/mote flytt rådmannsgruppen")
    message = secretary.messages[-1]
    first = next(block for block in message["blocks"] if "accessory" in block)
    secretary.press_block(message, first)
    secretary.submit(date="2027-01-28", starts="11:30", ends="13:00", why="Nytt lokale")
    assert any(
        "Rådmannsgruppen torsdag 28. januar 2027 kl. 11.30–13.00 faller sammen med "
        "«Kommunestyre»" in line
        for line in secretary.lines
    )


def test_a_calendar_that_can_not_be_read_is_told_with_what_to_do(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    with a_site(a_calendar(JANUARY)) as site:
        _to_calendars(secretary)
        secretary.press_dialog("Legg til kalender")
        _add(town, secretary, site)
        site.content = b"<html>Logg inn</html>"
        secretary.press_dialog("Endre")
        secretary.press_dialog("Hent nå")
        _fetch(town)
    secretary.press_dialog("Tilbake til planen")
    assert any(
        f"Disse kalenderne kunne ikke hentes sist: {NAME}." in line
        for line in secretary.lines
    )
    secretary.press_dialog("Kalendere")
    assert secretary.lines[-1] == (
        "Én hendelse i 2027, hentet mandag 2. februar kl. 09.00. Det gikk ikke å hente "
        "den mandag 2. februar kl. 09.00: Det som ligger der, er ikke en kalender. "
        "Kanskje er det en nettside. Se etter en adresse som slutter på .ics. "
        "Det som ble hentet mandag 2. februar kl. 09.00, gjelder fortsatt."
    )


def _to_calendars(secretary: Window) -> None:
    secretary.type("/mote plan 2027")
    secretary.press_value("plan_desk", 2027)
    secretary.press_dialog("Kalendere")


def _add(town: Town, secretary: Window, site: Site, **how: str) -> None:
    """Fill in where a calendar lies, let the worker fetch it, and look again."""
    secretary.submit(name=NAME, address=site.url, **how)
    _fetch(town)
    secretary.press_dialog("Tilbake til planen")
    secretary.press_dialog("Kalendere")


def _fetch(town: Town) -> None:
    watch = CalendarWatch(town.store.engine)
    look_at_all(watch, Fetcher(agent="", allows_internal=True), town.clock)
