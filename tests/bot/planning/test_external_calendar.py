"""External calendars: what may be written down of them, and how each counts."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

import pytest

from bot import dates
from bot.errors import RuleBroken
from bot.orders import Language
from bot.planning.calendar_errors import (
    CalendarAddressUnfit,
    CalendarKnown,
    CalendarNameless,
    TooManyCalendars,
)
from bot.planning.collision import Clash, Collision, sentence
from bot.planning.external_calendar import (
    MOST,
    CalendarId,
    Counting,
    ExternalCalendar,
    ExternalEvent,
    host_of,
    plain_address,
    settled,
)
from bot.planning.external_collision import external_collisions
from bot.planning.occasion import of_meeting
from bot.planning.off_day import OffDay, Why
from bot.planning.off_days import describe
from tests.builders import a_meeting

NB, NN = Language
DAY: Final = date(2027, 2, 16)
ALL_DAY: Final = ExternalEvent(
    name="Kommunestyre", calendar="Lier", since=DAY, until=DAY + timedelta(1)
)
LIER: Final = ExternalCalendar(
    organisation="Vestregionen",
    name="Lier",
    address="https://lier.example/moter.ics",
    events=(ALL_DAY,),
)
MORNING: Final = a_meeting(
    starts_at=dates.at(DAY, time(9)), ends_at=dates.at(DAY, time(11, 15))
)


def _timed(starts: int, ends: int) -> ExternalEvent:
    def at(hour: int) -> datetime:
        return dates.at(DAY, time(hour))

    return replace(ALL_DAY, until=DAY, starts_at=at(starts), ends_at=at(ends))


def test_days_that_are_avoided_have_their_names_and_whose_they_are() -> None:
    offs = [
        OffDay(
            day=DAY + timedelta(n), why=Why.NAMED, name="Kommunestyre", calendar="Lier"
        )
        for n in range(2)
    ]
    assert list(LIER.off_days()) == offs
    assert LIER.checked == ()
    assert describe(NB, offs[0]) == "Kommunestyre (Lier)"
    assert describe(NB, replace(offs[0], name="")) == "opptatt i kalenderen Lier"
    assert describe(NN, replace(offs[0], name="")) == "oppteke i kalenderen Lier"


def test_what_is_only_checked_is_not_gone_round() -> None:
    checked = replace(LIER, counting=Counting.CHECKED)
    assert list(checked.off_days()) == []
    assert checked.checked == (ALL_DAY,)


def test_nobody_goes_round_a_whole_season() -> None:
    season = replace(ALL_DAY, until=DAY + timedelta(63))
    assert list(replace(LIER, events=(season,)).off_days()) == []


@pytest.mark.parametrize(
    ("event", "collides"),
    [
        (ALL_DAY, True),
        (replace(ALL_DAY, since=DAY - timedelta(1), until=DAY), True),
        (replace(ALL_DAY, since=DAY + timedelta(1)), False),
        (_timed(8, 10), True),
        (_timed(10, 18), True),
        (_timed(12, 15), False),
        (_timed(7, 9), False),
    ],
)
def test_events_are_held_against_meetings_by_time_of_day(
    event: ExternalEvent, *, collides: bool
) -> None:
    occasion = of_meeting(MORNING)
    found = tuple(external_collisions([occasion], [event]))
    collision = Collision(clash=Clash.EXTERNAL, meetings=(occasion,), event=event)
    assert found == ((collision,) if collides else ())


def test_a_collision_names_the_event() -> None:
    (timed,) = external_collisions([of_meeting(MORNING)], [_timed(10, 12)])
    assert sentence(NB, timed) == (
        "Rådmannsgruppen tirsdag 16. februar 2027 kl. 09.00–11.15 faller sammen med "
        "«Kommunestyre» i kalenderen Lier, tirsdag 16. februar 2027 kl. 10.00–12.00."
    )
    unnamed = replace(ALL_DAY, name="")
    (whole,) = external_collisions([of_meeting(MORNING)], [unnamed])
    assert sentence(NN, whole) == (
        "Rådmannsgruppen tysdag 16. februar 2027 kl. 09.00–11.15 fell saman med noko i "
        "kalenderen Lier, tysdag 16. februar–onsdag 17. februar 2027."
    )


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://lier.example/a.ics", "https://lier.example/a.ics"),
        (" webcal://lier.example/a.ics ", "https://lier.example/a.ics"),
        ("http://lier.example:8080/a?b=c#d", "http://lier.example:8080/a?b=c"),
        ("ftp://lier.example/a.ics", ""),
        ("file:///etc/passwd", ""),
        ("lier.example/a.ics", ""),
        ("https://", ""),
        ("https://lier.example:99999/", ""),
        ("https://[::1", ""),
        ("https://lier.example/a b.ics", ""),
        ("", ""),
    ],
)
def test_an_address_is_one_of_the_web(typed: str, address: str) -> None:
    assert plain_address(typed) == address


def test_only_the_host_of_an_address_is_shown() -> None:
    assert host_of("https://a:b@lier.example/hemmelig.ics") == "lier.example"


def test_what_is_typed_is_tidied() -> None:
    typed = replace(LIER, name=" Lier\n", address="webcal://lier.example/moter.ics")
    assert settled(NB, typed, ()) == replace(LIER, events=())


@pytest.mark.parametrize(
    ("wanted", "known", "error", "field"),
    [
        (replace(LIER, name=" "), (), CalendarNameless, "name"),
        (replace(LIER, address="lier"), (), CalendarAddressUnfit, "address"),
        (
            replace(LIER, name="LIER", address="http://a.no"),
            (LIER,),
            CalendarKnown,
            "address",
        ),
        (replace(LIER, name="Asker"), (LIER,), CalendarKnown, "address"),
        (LIER, (replace(LIER, id=CalendarId(1)),) * MOST, TooManyCalendars, "address"),
    ],
)
def test_what_can_not_be_is_refused(
    wanted: ExternalCalendar,
    known: tuple[ExternalCalendar, ...],
    error: type[RuleBroken],
    field: str,
) -> None:
    with pytest.raises(error) as refused:
        settled(NB, wanted, known)
    assert refused.value.field == field
