"""What is said anew of a time: a change or a correction, and in which words."""

from datetime import date

import pytest

from bot.body import BodyId
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.period import About, Period, change

TODAY = date(2027, 3, 10)
MARCH, APRIL = date(2027, 3, 31), date(2027, 4, 1)
PAST, LAST_YEAR = date(2025, 1, 1), date(2026, 12, 31)
ABOUT = About(subject=Subject.OFFICE, name="Lier: rådmann", body=BodyId(2))
ASTRID, BJARNE = Period(what="Astrid"), Period(what="Bjarne")
BJARNE_ENDS = Period(what="Bjarne", until=MARCH)
ASTRID_COMES = Period(what="Astrid", since=APRIL)
WAS_BJARNE = Period(what="Bjarne", since=PAST, until=LAST_YEAR)


def _told(before: list[Period], after: list[Period]) -> tuple[Verb, str]:
    found = change(ABOUT, before, after, today=TODAY)
    assert found == Change(
        verb=found.verb if found else Verb.ADDED,
        subject=Subject.OFFICE,
        text=found.text if found else "",
        body=BodyId(2),
    )
    return found.verb, found.text.removeprefix("Lier: rådmann ")


def test_change_is_none_when_the_same_is_said() -> None:
    assert change(ABOUT, [BJARNE, ASTRID], [BJARNE, ASTRID], today=TODAY) is None


def test_change_tells_who_was_the_first() -> None:
    assert _told([], [BJARNE_ENDS, ASTRID_COMES]) == (
        Verb.ADDED,
        "er Bjarne til 31.03.2027 og Astrid fra 01.04.2027.",
    )


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        (
            [BJARNE],
            [BJARNE_ENDS, ASTRID_COMES],
            "er nå Astrid fra 01.04.2027 (før: Bjarne).",
        ),
        (
            [BJARNE_ENDS],
            [BJARNE_ENDS, ASTRID_COMES],
            "er nå Astrid fra 01.04.2027 (før: Bjarne til 31.03.2027).",
        ),
        ([BJARNE], [BJARNE_ENDS], "er nå Bjarne til 31.03.2027."),
        ([BJARNE], [BJARNE, ASTRID_COMES], "er nå også Astrid fra 01.04.2027."),
        (
            [BJARNE_ENDS],
            [Period(what="Bjarne", until=date(2027, 6, 30))],
            "er nå Bjarne til 30.06.2027 (før: Bjarne til 31.03.2027).",
        ),
        (
            [BJARNE_ENDS, ASTRID_COMES],
            [BJARNE_ENDS, Period(what="Cecilie", since=APRIL)],
            "er nå Cecilie fra 01.04.2027 (før: Astrid).",
        ),
        (
            [BJARNE, ASTRID_COMES],
            [BJARNE],
            "er ikke lenger Astrid fra 01.04.2027.",
        ),
        ([BJARNE, ASTRID], [ASTRID, BJARNE], "står nå i rekkefølgen Astrid og Bjarne."),
    ],
)
def test_change_leaves_the_days_until_now_as_they_were(
    before: list[Period], after: list[Period], text: str
) -> None:
    assert _told(before, after) == (Verb.CHANGED, text)


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        ([BJARNE], [ASTRID], "er rettet til Astrid (før: Bjarne)."),
        ([BJARNE, ASTRID], [BJARNE], "er rettet: Astrid er tatt bort."),
        ([BJARNE], [BJARNE, ASTRID], "er rettet til Astrid."),
        ([ASTRID], [ASTRID, WAS_BJARNE], f"er rettet til {WAS_BJARNE}."),
        (
            [WAS_BJARNE],
            [Period(what="Bjarne", since=PAST, until=MARCH)],
            (
                "er rettet til Bjarne fra 01.01.2025 til 31.03.2027 "
                "(før: Bjarne fra 01.01.2025 til 31.12.2026)."
            ),
        ),
    ],
)
def test_change_is_a_correction_when_it_rewrites_what_has_been(
    before: list[Period], after: list[Period], text: str
) -> None:
    assert _told(before, after) == (Verb.CORRECTED, text)


def test_change_may_come_to_be_known_some_days_late() -> None:
    ended, came = date(2027, 2, 28), date(2027, 3, 1)
    after = [Period(what="Bjarne", until=ended), Period(what="Astrid", since=came)]
    assert _told([BJARNE], after) == (
        Verb.CHANGED,
        "er nå Astrid fra 01.03.2027 (før: Bjarne).",
    )
