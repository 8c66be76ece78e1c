"""A meeting is planned where it can be held, and refused where it can't."""

from dataclasses import replace
from datetime import UTC, date, time, timedelta

import pytest

from bot import dates
from bot.agenda.skeleton import usual_agenda
from bot.errors import (
    BodyAlreadyMeets,
    DateInPast,
    EndsBeforeStart,
    OnlyForSecretariat,
    PlaceMissing,
    RemoteNotAllowed,
    RuleBroken,
    TimeDoesNotExist,
)
from bot.events import MeetingPlanned
from bot.meeting import Form, Meeting, Status
from bot.orders import Language, StandingOrders
from bot.plan import (
    UNSAVED,
    Slot,
    caution,
    plan_meeting,
    require_possible,
)
from bot.planning.errors import (
    BodyNoLongerThere,
    BodyNotYetThere,
    DateFarAhead,
    LastDayBeforeFirst,
    MeetingTooLong,
)
from tests.builders import (
    ASTRID,
    MEETING_DAY,
    NOW,
    a_body,
    a_meeting,
    a_plan,
    a_slot,
    a_time,
    an_act,
)

#: Two days in June, from ten on the first until three on the second.
SEMINAR = Slot(
    day=date(2026, 6, 11),
    starts=time(10),
    ends=time(15),
    place="Sundvolden",
    last_day=date(2026, 6, 12),
)
NB, NN = Language.BOKMAL, Language.NYNORSK


def test_meeting_is_planned_with_the_usual_agenda_around_its_cases() -> None:
    plan, events = plan_meeting(
        a_plan(), an_act(), slot=a_slot(), title="Strategi", cases=("Sykkelveier",)
    )
    assert events == (MeetingPlanned(),)
    assert plan.meetings == (
        a_meeting(
            id=UNSAVED,
            uid="",
            title="Strategi",
            agenda=usual_agenda(a_body().orders, ("Sykkelveier",)),
        ),
    )


def test_remote_meeting_needs_no_place() -> None:
    slot = a_slot(form=Form.REMOTE, place="")
    assert require_possible(a_plan(), an_act(), slot) == (a_time(9), a_time(11, 15))


@pytest.mark.parametrize(
    ("why", "slot"),
    [
        (EndsBeforeStart, a_slot(ends=time(8, 59))),
        (EndsBeforeStart, a_slot(ends=time(9))),
        (DateInPast, a_slot(day=NOW.date(), starts=time(9))),
        (DateInPast, a_slot(day=NOW.date() - timedelta(days=1))),
        (DateFarAhead, a_slot(day=date(2126, 2, 26))),
        (DateFarAhead, a_slot(day=date(2037, 1, 1))),
        (PlaceMissing, a_slot(place="")),
        (PlaceMissing, a_slot(place=" \n\t")),
        (TimeDoesNotExist, a_slot(day=date(2026, 3, 29), starts=time(2, 30))),
        (
            TimeDoesNotExist,
            a_slot(day=date(2026, 3, 29), starts=time(1), ends=time(2)),
        ),
    ],
)
def test_meeting_that_can_not_be_held_is_refused(
    why: type[RuleBroken], slot: Slot
) -> None:
    with pytest.raises(why):
        plan_meeting(a_plan(), an_act(), slot=slot)


def test_remote_meeting_is_refused_where_the_body_has_not_opened_for_it() -> None:
    body = a_body(orders=StandingOrders(remote_allowed=False))
    with pytest.raises(RemoteNotAllowed, match="Rådmannsgruppen har ikke åpnet"):
        plan_meeting(a_plan(body=body), an_act(), slot=a_slot(form=Form.REMOTE))


def test_member_does_not_plan() -> None:
    with pytest.raises(OnlyForSecretariat):
        plan_meeting(a_plan(), an_act(ASTRID), slot=a_slot())


@pytest.mark.parametrize(
    ("starts", "ends"),
    [(8, 10), (10, 11), (11, 12), (8, 12), (9, 11)],
)
def test_body_does_not_meet_twice_at_once(starts: int, ends: int) -> None:
    slot = a_slot(starts=time(starts), ends=time(ends))
    with pytest.raises(
        BodyAlreadyMeets, match=r"torsdag 26\. februar 2026 kl\. 09\.00–11\.15"
    ):
        plan_meeting(a_plan(a_meeting()), an_act(), slot=slot)


@pytest.mark.parametrize(
    ("starts", "ends"), [(time(8), time(9)), (time(11, 15), time(12))]
)
def test_body_may_meet_right_before_and_after(starts: time, ends: time) -> None:
    slot = a_slot(starts=starts, ends=ends)
    plan, _ = plan_meeting(a_plan(a_meeting()), an_act(), slot=slot)
    assert len(plan.meetings) == 2


@pytest.mark.parametrize(
    "other",
    [
        a_meeting(status=Status.CANCELLED),
        replace(a_meeting(), starts_at=a_time(12), ends_at=a_time(13)),
    ],
)
def test_meeting_that_takes_no_time_then_does_not_collide(other: Meeting) -> None:
    require_possible(a_plan(other), an_act(), a_slot())


def test_meeting_does_not_collide_with_itself() -> None:
    meeting = a_meeting()
    require_possible(a_plan(meeting), an_act(), a_slot(), moving=meeting.id)


def test_meeting_tonight_ends_before_midnight() -> None:
    slot = a_slot(day=date(2026, 12, 31), starts=time(22), ends=time(23, 59))
    _, ends_at = require_possible(a_plan(), an_act(), slot)
    assert dates.short_date(ends_at) == "31.12.2026"


@pytest.mark.parametrize(
    ("language", "day", "warning"),
    [
        (NB, MEETING_DAY, None),
        (
            NB,
            date(2026, 4, 2),
            "Datoen er en offentlig fridag: torsdag 2. april 2026 (skjærtorsdag).",
        ),
        (
            NN,
            date(2026, 4, 2),
            "Datoen er ein offentleg fridag: torsdag 2. april 2026 (skjertorsdag).",
        ),
        (NB, date(2026, 2, 28), "Datoen er i en helg: lørdag 28. februar 2026."),
        (NN, date(2026, 2, 28), "Datoen er i ei helg: laurdag 28. februar 2026."),
    ],
)
def test_holiday_or_weekend_is_warned_of(
    language: Language, day: date, warning: str | None
) -> None:
    said = caution(language, a_slot(day=day))
    assert (said and said.partition(" Trykk")[0]) == warning


@pytest.mark.parametrize(
    ("own", "why", "said"),
    [
        (
            {"since": date(2026, 6, 12)},
            BodyNotYetThere,
            (
                "Rådmannsgruppen er der ikke før 12. juni 2026. Velg en dato fra og "
                "med den dagen."
            ),
        ),
        (
            {"until": date(2026, 6, 11)},
            BodyNoLongerThere,
            (
                "Rådmannsgruppen er der bare til og med 11. juni 2026. Velg en "
                "tidligere dato."
            ),
        ),
    ],
)
def test_body_meets_on_no_day_but_its_own(
    own: dict[str, date], why: type[RuleBroken], said: str
) -> None:
    # Whose books it is to keep is not known either, on a day without the body.
    plan = a_plan(body=a_body(secretariat=(), **own))
    with pytest.raises(why) as refused:
        plan_meeting(plan, an_act(), slot=SEMINAR)
    assert (str(refused.value), refused.value.field) == (said, "date")
    with pytest.raises(why):
        require_possible(plan, an_act(), SEMINAR)


def test_body_meets_on_its_first_day_and_its_last() -> None:
    plan = a_plan(body=a_body(since=SEMINAR.day, until=SEMINAR.last_day))
    assert require_possible(plan, an_act(), SEMINAR) == SEMINAR.moments()


def test_seminar_of_two_days_is_one_meeting() -> None:
    plan, _ = plan_meeting(a_plan(), an_act(), slot=SEMINAR)
    (seminar,) = plan.meetings
    assert seminar.starts_at == dates.at(SEMINAR.day, time(10))
    assert seminar.ends_at == dates.at(date(2026, 6, 12), time(15))
    assert seminar.days == SEMINAR.days == (date(2026, 6, 11), date(2026, 6, 12))


def test_meeting_may_end_at_an_earlier_hour_on_another_day() -> None:
    slot = replace(SEMINAR, starts=time(18), ends=time(1))
    assert require_possible(a_plan(), an_act(), slot) == slot.moments()


@pytest.mark.parametrize(
    ("last", "why", "said"),
    [
        (
            date(2026, 6, 10),
            LastDayBeforeFirst,
            (
                "Siste dag kan ikke være før torsdag 11. juni 2026, som er den første. "
                "Velg en senere dag, eller la feltet stå tomt."
            ),
        ),
        (
            date(2026, 6, 18),
            MeetingTooLong,
            (
                "Et møte kan ikke vare mer enn 7 dager. Rett den siste dagen, eller "
                "legg inn flere møter."
            ),
        ),
    ],
)
def test_seminar_is_refused_beside_its_last_day(
    last: date, why: type[RuleBroken], said: str
) -> None:
    with pytest.raises(why) as refused:
        require_possible(a_plan(), an_act(), replace(SEMINAR, last_day=last))
    assert (str(refused.value), refused.value.field) == (said, "last_day")


def test_seven_days_are_the_most() -> None:
    week = replace(SEMINAR, last_day=date(2026, 6, 17))
    assert require_possible(a_plan(), an_act(), week) == week.moments()


@pytest.mark.parametrize("day", [date(2026, 6, 11), date(2026, 6, 12)])
def test_body_meets_on_neither_day_of_its_seminar(day: date) -> None:
    plan, _ = plan_meeting(a_plan(), an_act(), slot=SEMINAR)
    with pytest.raises(BodyAlreadyMeets, match=r"kl\. 10\.00–fredag 12\. juni 2026"):
        require_possible(plan, an_act(), a_slot(day=day, starts=time(10, 30)))


def test_seminar_sees_the_new_year_in() -> None:
    slot = replace(SEMINAR, day=date(2026, 12, 31), last_day=date(2027, 1, 1))
    assert [day.year for day in slot.days] == [2026, 2027]
    assert slot.span(NN) == (
        "torsdag 31. desember 2026 kl. 10.00–fredag 1. januar 2027 kl. 15.00"
    )


@pytest.mark.parametrize(
    ("first", "hours"), [(date(2026, 3, 28), 28), (date(2026, 10, 24), 30)]
)
def test_night_of_summer_time_makes_a_seminar_an_hour_shorter_or_longer(
    first: date, hours: int
) -> None:
    slot = SEMINAR.on(first)
    starts_at, ends_at = slot.moments()
    assert ends_at.astimezone(UTC) - starts_at.astimezone(UTC) == timedelta(hours=hours)


def test_seminar_can_not_end_in_an_hour_that_the_clock_skips() -> None:
    slot = replace(SEMINAR.on(date(2026, 3, 28)), ends=time(2, 30))
    with pytest.raises(TimeDoesNotExist):
        require_possible(a_plan(), an_act(), slot)
    assert slot.span(NB).endswith("søndag 29. mars 2026 kl. 02.30")


def test_second_day_on_a_holiday_is_warned_of() -> None:
    said = caution(
        NB, replace(SEMINAR, day=date(2026, 4, 30), last_day=date(2026, 5, 1))
    )
    assert said
    assert said.startswith("Datoen er en offentlig fridag: fredag 1. mai 2026")
