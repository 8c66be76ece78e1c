"""External calendars are written down, looked at in turn, and keep their last copy."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

import pytest

from bot import dates
from bot.act import Act, Door
from bot.errors import OnlyForSecretariat
from bot.orders import Language
from bot.planning.calendar_errors import CalendarKnown
from bot.planning.external_calendar import (
    Counting,
    ExternalCalendar,
    ExternalEvent,
    Mishap,
)
from storage import Store
from storage.calendar_watch import AGAIN, EVERY, CalendarWatch, Found, Look
from tests.builders import ASTRID, NOW, SOLVEIG, an_act
from tests.plans import ORGANISATION

NB: Final = Language.BOKMAL
LIER: Final = ExternalCalendar(
    organisation=ORGANISATION, name="Lier", address="https://lier.example/m.ics"
)
LATER: Final = NOW + EVERY
EVENTS: Final = (
    ExternalEvent(
        name="Kommunestyre",
        calendar="Lier",
        since=date(2026, 12, 30),
        until=date(2027, 1, 2),
    ),
    ExternalEvent(
        name="Formannskap",
        calendar="Lier",
        since=date(2027, 2, 16),
        until=date(2027, 2, 16),
        starts_at=dates.at(date(2027, 2, 16), time(18)),
        ends_at=dates.at(date(2027, 2, 16), time(21)),
    ),
)


def _calendar(store: Store, year: int = 2027) -> ExternalCalendar:
    (found,) = store.calendars(ORGANISATION, year)
    return found


def _watched(store: Store) -> ExternalCalendar:
    store.planner.watch_calendar(an_act(), LIER, language=NB)
    return _calendar(store)


def _claimed(store: Store, at: datetime = NOW) -> Look:
    look = CalendarWatch(store.engine).claim(at)
    assert look
    return look


def test_a_calendar_is_written_down_changed_and_taken_away(store: Store) -> None:
    kept = _watched(store)
    assert kept == replace(LIER, id=kept.id, by=SOLVEIG.name, at=NOW)
    assert store.calendars(None, 2027) == (kept,)
    assert store.calendars("Østregionen", 2027) == ()

    checked = replace(kept, name="Lier kommune", counting=Counting.CHECKED)
    store.planner.watch_calendar(an_act(), checked, language=NB)
    assert _calendar(store) == checked
    with pytest.raises(CalendarKnown):
        store.planner.watch_calendar(an_act(), LIER, language=NB)

    assert store.planner.forget_calendar(an_act(), kept.id) == "Lier kommune"
    assert store.planner.forget_calendar(an_act(), kept.id) is None
    assert store.calendars(None, 2027) == ()


def test_only_who_keeps_books_there_may_and_whoever_runs_the_house(
    store: Store,
) -> None:
    kept = _watched(store)
    theirs = replace(LIER, organisation="Østregionen")
    for act, calendar in ((an_act(ASTRID), LIER), (an_act(), theirs)):
        with pytest.raises(OnlyForSecretariat):
            store.planner.watch_calendar(act, calendar, language=NB)
    with pytest.raises(OnlyForSecretariat):
        store.planner.forget_calendar(an_act(ASTRID), kept.id)
    with pytest.raises(OnlyForSecretariat):
        store.planner.hurry_calendar(an_act(ASTRID), kept.id)
    by_hand = Act(by=None, at=NOW, door=Door.COMMAND_LINE)
    assert store.planner.hurry_calendar(by_hand, kept.id) == "Lier"
    assert store.planner.forget_calendar(by_hand, kept.id) == "Lier"
    assert store.planner.hurry_calendar(by_hand, kept.id) is None


def test_a_good_copy_is_kept_and_the_next_look_is_later(store: Store) -> None:
    kept = _watched(store)
    watch = CalendarWatch(store.engine)
    look = _claimed(store)
    assert look == Look(calendar=kept.id, name="Lier", address=LIER.address)
    # Who has claimed it has it alone.
    assert watch.claim(NOW) is None

    watch.keep(look, Found(events=EVENTS, skipped=2, etag='"7"', modified="i går"), NOW)
    seen = _calendar(store)
    assert (seen.events, seen.skipped) == (EVENTS, 2)
    assert (seen.read_at, seen.tried_at, seen.mishap) == (NOW, NOW, None)
    assert _calendar(store, 2026).events == EVENTS[:1]
    assert store.year(ORGANISATION, 2027, on=date(2027, 1, 1)).calendars == (seen,)

    assert watch.claim(LATER - timedelta(seconds=1)) is None
    again = _claimed(store, LATER)
    assert (again.etag, again.modified) == ('"7"', "i går")
    watch.unchanged(again, LATER)
    assert _calendar(store) == replace(seen, read_at=LATER, tried_at=LATER)


def test_a_new_year_is_read_anew_whatever_the_server_knows(store: Store) -> None:
    _watched(store)
    watch = CalendarWatch(store.engine)
    watch.keep(_claimed(store), Found(events=EVENTS, etag='"7"'), NOW)
    assert _claimed(store, NOW + timedelta(days=365)).etag == ""


def test_what_goes_wrong_is_noted_and_the_last_copy_stays(store: Store) -> None:
    _watched(store)
    watch = CalendarWatch(store.engine)
    watch.keep(_claimed(store), Found(events=EVENTS, etag='"7"'), NOW)
    look = _claimed(store, LATER)
    watch.fail(look, Mishap.SLOW, LATER)
    seen = _calendar(store)
    assert (seen.events, seen.read_at) == (EVENTS, NOW)
    assert (seen.mishap, seen.tried_at) == (Mishap.SLOW, LATER)
    assert watch.claim(LATER) is None
    # After a mishap all of it is asked for.
    assert _claimed(store, LATER + AGAIN).etag == ""


def test_a_calendar_that_shrinks_to_nothing_keeps_what_it_had(store: Store) -> None:
    _watched(store)
    watch = CalendarWatch(store.engine)
    watch.keep(_claimed(store), Found(), NOW)
    assert _calendar(store).mishap is None
    watch.keep(_claimed(store, LATER), Found(events=EVENTS), LATER)
    watch.keep(_claimed(store, LATER + EVERY), Found(), LATER + EVERY)
    seen = _calendar(store)
    assert (seen.events, seen.mishap) == (EVENTS, Mishap.EMPTIED)


def test_another_address_is_another_calendar(store: Store) -> None:
    kept = _watched(store)
    watch = CalendarWatch(store.engine)
    late = _claimed(store)
    watch.keep(late, Found(events=EVENTS), NOW)
    moved = replace(kept, address="https://lier.example/ny.ics")
    store.planner.watch_calendar(an_act(), moved, language=NB)
    assert _calendar(store) == moved
    # Who was still at the old address has come too late.
    watch.keep(late, Found(events=EVENTS), NOW)
    watch.fail(late, Mishap.NOT_FOUND, NOW)
    assert _calendar(store) == moved
    assert _claimed(store).address == moved.address


def test_a_calendar_that_is_taken_away_meanwhile_is_left_alone(store: Store) -> None:
    kept = _watched(store)
    look = _claimed(store)
    store.planner.forget_calendar(an_act(), kept.id)
    CalendarWatch(store.engine).keep(look, Found(events=EVENTS), NOW)
    assert store.calendars(None, 2027) == ()


def test_it_can_be_read_at_once(store: Store) -> None:
    kept = _watched(store)
    watch = CalendarWatch(store.engine)
    watch.keep(_claimed(store), Found(events=EVENTS, etag='"7"'), NOW)
    assert watch.claim(NOW) is None
    store.planner.hurry_calendar(an_act(), kept.id)
    assert _claimed(store).etag == ""


def test_a_repeat_has_no_effect(store: Store) -> None:
    for name in ("Lier", "Asker"):
        wanted = replace(LIER, name=name, address=f"https://{name}.example/")
        store.planner.watch_calendar(an_act(delivery="1"), wanted, language=NB)
    assert _calendar(store).name == "Lier"
