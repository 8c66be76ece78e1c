"""A meeting is planned where it can be held, and refused where it can't."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot import dates
from bot.agenda.item import Item, ItemKind
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
    usual_agenda,
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
            agenda=usual_agenda(StandingOrders(), ("Sykkelveier",)),
        ),
    )


def test_usual_agenda_opens_with_the_notice_and_ends_with_any_other() -> None:
    assert usual_agenda(StandingOrders(language=NN), ("Sykkelvegar",)) == (
        Item(kind=ItemKind.OPENING, title="Godkjenning av innkalling og dagsorden"),
        Item(kind=ItemKind.OWN_MINUTES, title="Godkjenning av referat frå førre møte"),
        Item(title="Sykkelvegar"),
        Item(kind=ItemKind.ANY_OTHER, title="Eventuelt"),
    )


def test_agenda_is_laid_out_as_the_body_does() -> None:
    kinds = (
        ItemKind.ROLL_CALL,
        ItemKind.OPENING,
        ItemKind.OWN_MINUTES,
        ItemKind.OTHER_MINUTES,
        ItemKind.CASE,
        ItemKind.BRIEFING,
        ItemKind.ROUND,
        ItemKind.ANY_OTHER,
    )
    agenda = usual_agenda(StandingOrders(agenda=kinds), ("Sykkelveier", "Budsjett"))
    assert [item.title for item in agenda] == [
        "Opprop",
        "Godkjenning av innkalling og dagsorden",
        "Godkjenning av referat fra forrige møte",
        "Referater fra andre organer",
        "Sykkelveier",
        "Budsjett",
        "Orienteringer",
        "Fra kommunene",
        "Eventuelt",
    ]
    assert {item.kind for item in agenda} == set(kinds)


def test_cases_are_treated_though_the_bodys_rules_forget_them() -> None:
    orders = StandingOrders(agenda=(ItemKind.OPENING,))
    assert usual_agenda(orders, ("Sykkelveier",)) == (
        Item(kind=ItemKind.OPENING, title="Godkjenning av innkalling og dagsorden"),
        Item(title="Sykkelveier"),
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
    said = caution(language, day)
    assert (said and said.partition(" Trykk")[0]) == warning
