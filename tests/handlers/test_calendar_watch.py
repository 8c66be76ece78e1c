"""The worker looks at each external calendar that is due, and tells how that went."""

import logging
from dataclasses import replace

import pytest

from bot.orders import Language
from bot.planning.external_calendar import ExternalCalendar, Mishap
from handlers.calendar_watch import look_at_all
from handlers.fetching import Fetcher
from storage.calendar_watch import EVERY, CalendarWatch
from tests.builders import NOW, an_act
from tests.others_calendars import a_calendar, an_event
from tests.plans import ORGANISATION
from tests.records import a_store
from tests.sites import a_site


def test_calendars_are_read_and_what_goes_wrong_stands_beside_them(
    sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = a_store(sqlite_url)
    fetcher = Fetcher(agent="", allows_internal=True)
    watch = CalendarWatch(store.engine)
    with a_site(a_calendar(an_event())) as site, a_site() as other:
        site.headers = {"ETag": '"7"'}
        other.content = b"<html>Logg inn</html>"
        for name, url in (("Lier", site.url), ("Asker", f"{other.url}?k=hemmelig")):
            wanted = ExternalCalendar(organisation=ORGANISATION, name=name, address=url)
            store.planner.watch_calendar(an_act(), wanted, language=Language.BOKMAL)
        with caplog.at_level(logging.INFO, logger="handlers"):
            look_at_all(watch, fetcher, lambda: NOW)
        asker, lier = store.calendars(ORGANISATION, 2027)
        assert [event.name for event in lier.events] == ["Kommunestyre"]
        assert (lier.read_at, lier.mishap) == (NOW, None)
        assert (asker.read_at, asker.mishap) == (None, Mishap.NO_CALENDAR)
        assert "hemmelig" not in caplog.text

        # The server knows the copy by its mark, and then has another.
        site.status, other.content = 304, a_calendar(an_event(name="Bystyre"))
        later = NOW + EVERY
        look_at_all(watch, fetcher, lambda: later)
        assert site.asked[-1]["If-None-Match"] == '"7"'
        now_asker, now_lier = store.calendars(ORGANISATION, 2027)
        assert now_lier == replace(lier, read_at=later, tried_at=later)
        assert [event.name for event in now_asker.events] == ["Bystyre"]
        assert now_asker.mishap is None
    store.close()


def test_what_lies_within_is_not_asked(sqlite_url: str) -> None:
    store = a_store(sqlite_url)
    with a_site() as site:
        wanted = ExternalCalendar(
            organisation=ORGANISATION, name="Lier", address=site.url
        )
        store.planner.watch_calendar(an_act(), wanted, language=Language.BOKMAL)
        look_at_all(CalendarWatch(store.engine), Fetcher(agent=""), lambda: NOW)
        assert site.asked == []
    (found,) = store.calendars(ORGANISATION, 2027)
    assert found.mishap is Mishap.INTERNAL
    store.close()
