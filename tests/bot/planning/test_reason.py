"""Why a day: what a secretary is told of it."""

from datetime import date, time, timedelta

import pytest

from bot.body import BodyId
from bot.orders import Language
from bot.plan import Slot
from bot.planning.entry import Entry
from bot.planning.off_day import OffDay, Why
from bot.planning.reason import Because, Reason, why

NB, NN = Language.BOKMAL, Language.NYNORSK
STEERING, MANAGERS = BodyId(1), BodyId(2)
NAMES = {STEERING: "Styringsgruppen", MANAGERS: "Rådmannsgruppen"}
#: Thursday of week 10.
DAY = date(2026, 3, 5)
ENTRY = Entry(body=MANAGERS, slot=Slot(day=DAY, starts=time(9), ends=time(11, 15)))
WEEK = timedelta(days=7)
WINTER = OffDay(
    day=DAY - WEEK, why=Why.SCHOOL_HOLIDAY, name="vinterferie", county="Buskerud"
)
AUTUMN = OffDay(
    day=DAY + WEEK, why=Why.SCHOOL_HOLIDAY, name="høstferie", county="Innlandet"
)
COUNCIL = OffDay(day=DAY - WEEK, why=Why.NAMED, name="kommunestyre i Lier")


def test_a_day_with_nothing_to_say_of_it() -> None:
    assert why(NB, ENTRY, (), NAMES) == "torsdag i uke 10"
    assert why(NN, ENTRY, (), NAMES) == "torsdag i veke 10"


def test_what_it_lies_by_comes_before_what_was_passed_over() -> None:
    reasons = (
        Reason(because=Because.PASSED_OFF_DAY, day=WINTER.day, off=WINTER),
        Reason(because=Because.AHEAD, of=STEERING, days=14),
        Reason(because=Because.TURN, host="Lier"),
    )
    assert why(NB, ENTRY, reasons, NAMES) == (
        "torsdag i uke 10, 14 dager før Styringsgruppen; "
        "uken før er det vinterferie i Buskerud; Lier står for tur som vertskap"
    )
    assert why(NN, ENTRY, reasons, NAMES) == (
        "torsdag i veke 10, 14 dagar før Styringsgruppen; "
        "veka før er det vinterferie i Buskerud; Lier står for tur som vertskap"
    )


@pytest.mark.parametrize(
    ("reason", "bokmal", "nynorsk"),
    [
        (
            Reason(because=Because.AHEAD, of=STEERING, days=1),
            "dagen før Styringsgruppen",
            "dagen før Styringsgruppen",
        ),
        (
            Reason(because=Because.AHEAD, of=STEERING, days=0),
            "samme dag som Styringsgruppen",
            "same dag som Styringsgruppen",
        ),
        (
            Reason(because=Because.TOGETHER, of=STEERING),
            "samme dag og sted som Styringsgruppen",
            "same dag og stad som Styringsgruppen",
        ),
    ],
)
def test_what_it_lies_by(reason: Reason, bokmal: str, nynorsk: str) -> None:
    assert why(NB, ENTRY, (reason,), NAMES) == f"torsdag i uke 10, {bokmal}"
    assert why(NN, ENTRY, (reason,), NAMES) == f"torsdag i veke 10, {nynorsk}"


@pytest.mark.parametrize(
    ("reason", "bokmal", "nynorsk"),
    [
        (
            Reason(because=Because.PASSED_OFF_DAY, day=AUTUMN.day, off=AUTUMN),
            "uken etter er det høstferie i Innlandet",
            "veka etter er det haustferie i Innlandet",
        ),
        # A single day is not a week.
        (
            Reason(because=Because.PASSED_OFF_DAY, day=COUNCIL.day, off=COUNCIL),
            "torsdag 26. februar er det kommunestyre i Lier",
            "torsdag 26. februar er det kommunestyre i Lier",
        ),
        (
            Reason(because=Because.PASSED_MEETING, of=STEERING, day=DAY + WEEK),
            "uken etter skal de samme til møte i Styringsgruppen",
            "veka etter skal dei same til møte i Styringsgruppen",
        ),
        (
            Reason(because=Because.PASSED_FULL_WEEK, day=DAY + 2 * WEEK),
            "torsdag 19. mars har de samme allerede to møter",
            "torsdag 19. mars har dei same alt to møte",
        ),
        (
            Reason(because=Because.PASSED_FOLLOWER, of=STEERING, day=DAY - WEEK),
            "uken før passer ikke for Styringsgruppen, som skal møtes først",
            "veka før passar ikkje for Styringsgruppen, som skal møtast først",
        ),
        (
            Reason(because=Because.DESPITE, off=WINTER),
            "det er vinterferie i Buskerud, men ingen annen dag passet bedre",
            "det er vinterferie i Buskerud, men ingen annan dag passa betre",
        ),
    ],
)
def test_what_else_there_is_to_say(reason: Reason, bokmal: str, nynorsk: str) -> None:
    assert why(NB, ENTRY, (reason,), NAMES) == f"torsdag i uke 10; {bokmal}"
    assert why(NN, ENTRY, (reason,), NAMES) == f"torsdag i veke 10; {nynorsk}"


def test_new_year_has_the_week_of_the_old_year() -> None:
    slot = Slot(day=date(2027, 1, 1), starts=time(9), ends=time(10))
    entry = Entry(body=MANAGERS, slot=slot)
    assert why(NB, entry, (), NAMES) == "fredag i uke 53"
