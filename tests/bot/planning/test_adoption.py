"""A plan is drafted, shown and adopted by its secretaries, and then explained."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from bot import dates
from bot.agenda.skeleton import usual_agenda
from bot.body import BodyId
from bot.errors import OnlyForSecretariat, TimeDoesNotExist
from bot.meeting import Meeting, MeetingId, Status
from bot.orders import Language, StandingOrders
from bot.plan import Plan
from bot.planning import version as v
from bot.planning.adoption import adopt, amended, circulate, save_draft, settled
from bot.planning.entry import Entry, entry_of
from bot.planning.errors import (
    AdoptionCaseMissing,
    DraftChanged,
    NothingToAdopt,
    OutsidePlanYear,
    PlanAlreadyAdopted,
    PlanChangeUnexplained,
    PlanNotPossible,
    PlanYearOver,
)
from bot.planning.year import Year
from tests.builders import (
    ASTRID,
    NOW,
    SOLVEIG,
    a_body,
    a_meeting,
    a_slot,
    a_time,
    an_act,
)
from tests.plans import MARCH, MAY, a_draft, a_year, an_adopted_plan, an_entry

OTHERS = a_body(id=BodyId(2), name="Styringsgruppen", secretariat=())


def _adopt(year: Year) -> object:
    return _adopted(year)


Deed = Callable[[Year], object]
DEEDS: dict[str, Deed] = {
    "save": lambda year: save_draft(year, an_act(), [], by=SOLVEIG),
    "circulate": lambda year: circulate(year, an_act(), by=SOLVEIG),
    "adopt": _adopt,
}


def test_a_draft_is_written_in_the_order_of_the_days_and_each_meeting_once() -> None:
    wanted = [an_entry(MAY), an_entry(), an_entry(MAY)]

    draft = save_draft(a_year(), an_act(), wanted, by=SOLVEIG)

    assert draft == a_draft(an_entry(), an_entry(MAY), id=v.UNSAVED)


def test_a_draft_takes_the_place_of_the_one_before() -> None:
    shown = a_draft(status=v.Status.CIRCULATED, at=NOW - timedelta(days=1))

    draft = save_draft(a_year(shown), an_act(), [an_entry()], by=SOLVEIG)

    assert draft == a_draft(an_entry())


def test_a_draft_leaves_the_bodies_of_other_secretaries_as_they_are() -> None:
    theirs = an_entry(MAY, body=OTHERS.id)
    year = a_year(a_draft(an_entry(), theirs), bodies=(a_body(), OTHERS))

    new = save_draft(year, an_act(), [an_entry(date(2026, 4, 9))], by=SOLVEIG)
    same = save_draft(year, an_act(), [theirs], by=SOLVEIG)

    assert new.entries == (an_entry(date(2026, 4, 9)), theirs)
    assert same.entries == (theirs,)


def test_a_draft_for_another_secretarys_body_is_refused() -> None:
    year = a_year(bodies=(a_body(), OTHERS))

    with pytest.raises(OnlyForSecretariat, match="Styringsgruppen"):
        save_draft(year, an_act(), [an_entry(body=OTHERS.id)], by=SOLVEIG)
    with pytest.raises(OnlyForSecretariat, match="Vestregionen"):
        save_draft(year, an_act(), [an_entry(body=BodyId(9))], by=SOLVEIG)


def test_a_body_that_is_gone_leaves_the_draft_when_it_is_saved() -> None:
    year = a_year(a_draft(an_entry(), an_entry(MAY, body=BodyId(9))))

    assert save_draft(year, an_act(), [], by=SOLVEIG).entries == ()


def test_a_draft_of_another_year_is_refused() -> None:
    with pytest.raises(OutsidePlanYear, match=r"torsdag 7. januar 2027 er ikke i 2026"):
        save_draft(a_year(), an_act(), [an_entry(date(2027, 1, 7))], by=SOLVEIG)


def test_a_draft_of_an_hour_that_the_clock_skips_is_refused() -> None:
    slot = replace(a_slot(), day=date(2026, 3, 29), starts=time(2), ends=time(4))
    entry = replace(an_entry(), slot=slot)
    with pytest.raises(TimeDoesNotExist):
        save_draft(a_year(), an_act(), [entry], by=SOLVEIG)


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_a_plan_that_is_adopted_is_not_drafted_anew(deed: Deed) -> None:
    with pytest.raises(PlanAlreadyAdopted, match="Vestregionen 2026 er vedtatt"):
        deed(a_year(a_draft(), an_adopted_plan()))


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_a_plan_is_not_made_for_a_year_that_is_over(deed: Deed) -> None:
    with pytest.raises(PlanYearOver, match="2025 er over"):
        deed(replace(a_year(), year=2025))


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_a_plan_is_made_by_secretaries_only(deed: Deed) -> None:
    with pytest.raises(OnlyForSecretariat, match="Vestregionen"):
        deed(a_year(a_draft(), bodies=(a_body(secretariat=()),)))


@pytest.mark.parametrize("deed", ["circulate", "adopt"])
@pytest.mark.parametrize("drafts", [(), (a_draft(entries=()),)], ids=["none", "empty"])
def test_nothing_can_not_be_shown_or_adopted(
    deed: str, drafts: tuple[v.Version, ...]
) -> None:
    with pytest.raises(NothingToAdopt, match="Vestregionen 2026"):
        DEEDS[deed](a_year(*drafts))


def test_a_draft_is_shown() -> None:
    later = an_act(at=NOW + timedelta(hours=1))

    shown = circulate(a_year(a_draft()), later, by=SOLVEIG, seen_at=NOW)

    assert shown == a_draft(status=v.Status.CIRCULATED, at=later.at)


def test_a_draft_that_was_changed_meanwhile_is_not_shown_or_adopted() -> None:
    earlier = NOW - timedelta(minutes=1)

    with pytest.raises(DraftChanged):
        circulate(a_year(a_draft()), an_act(), by=SOLVEIG, seen_at=earlier)
    with pytest.raises(DraftChanged):
        adopt(
            a_year(a_draft()),
            an_act(),
            _plan_on(),
            by=SOLVEIG,
            case="1",
            holds_dates=False,
            seen_at=earlier,
        )


def test_a_draft_is_not_saved_over_one_that_was_not_seen() -> None:
    earlier = NOW - timedelta(days=1)
    for year, seen_at in (
        (a_year(a_draft()), earlier),
        (a_year(a_draft()), v.NEVER),
        (a_year(), NOW),
    ):
        with pytest.raises(DraftChanged):
            save_draft(year, an_act(), [an_entry()], by=SOLVEIG, seen_at=seen_at)
    for year, seen_at in ((a_year(a_draft()), NOW), (a_year(), v.NEVER)):
        save_draft(year, an_act(), [an_entry()], by=SOLVEIG, seen_at=seen_at)


def test_what_was_a_meeting_when_it_was_drafted_is_not_planned_anew() -> None:
    moved = replace(an_entry(), meeting=MeetingId(7))
    year = a_year(a_draft(moved, an_entry(MAY)))
    assert [entry_of(meeting).slot.day for meeting in _adopted(year)] == [MAY]


def test_a_draft_becomes_meetings_by_the_rule_of_a_new_one() -> None:
    named = an_entry(MAY, title="Budsjettmøte")
    adoption = adopt(
        a_year(a_draft(an_entry(), named)),
        an_act(),
        _plan_on(),
        by=SOLVEIG,
        case=" sak 12/2025 ",
        holds_dates=True,
    )

    agenda = usual_agenda(a_body().orders, ())
    bare = a_meeting(id=MeetingId(0), uid="", place=a_slot().place, agenda=agenda)
    assert adoption.planned == tuple(
        replace(bare, title=title, starts_at=a_time(9, day=day), ends_at=_end(day))
        for day, title in ((MARCH, ""), (MAY, "Budsjettmøte"))
    )
    assert adoption.version == an_adopted_plan(
        an_entry(), named, id=v.UNSAVED, holds_dates=True
    )


def test_what_stands_already_is_not_planned_twice() -> None:
    standing = a_meeting(starts_at=a_time(9, day=MARCH), ends_at=a_time(10, day=MARCH))

    planned = _adopted(a_year(a_draft()), standing)

    assert [entry_of(meeting).slot.day for meeting in planned] == [MAY]


def test_what_can_not_be_held_is_named_meeting_by_meeting() -> None:
    standing = a_meeting(starts_at=a_time(10, day=MAY), ends_at=a_time(12, day=MAY))
    past = an_entry(date(2026, 1, 15))

    with pytest.raises(PlanNotPossible) as refusal:
        _adopted(a_year(a_draft(past, an_entry(), an_entry(MAY))), standing)

    _, first, second = str(refusal.value).splitlines()
    assert first == (
        "• Rådmannsgruppen torsdag 15. januar 2026: Tidspunktet er passert. Velg et "
        "som ligger fram i tid."
    )
    assert second == (
        "• Rådmannsgruppen torsdag 21. mai 2026: Rådmannsgruppen har allerede møte "
        "torsdag 21. mai 2026 kl. 10.00–12.00. Velg en annen tid."
    )


def test_of_many_that_can_not_be_held_some_are_named() -> None:
    days = [date(2026, 1, 5) + timedelta(days=n) for n in range(12)]

    with pytest.raises(PlanNotPossible, match=r"(?s)16. januar|… og 2 til") as refusal:
        _adopted(a_year(a_draft(*map(an_entry, days))))

    assert len(str(refusal.value).splitlines()) == 12


def test_two_meetings_of_a_draft_at_once_can_not_be_held() -> None:
    slot = a_slot(day=MARCH, starts=time(10), ends=time(12))

    with pytest.raises(PlanNotPossible, match="har allerede møte"):
        _adopted(a_year(a_draft(an_entry(), an_entry(slot=slot))))


@pytest.mark.parametrize("case", ["", "  "])
def test_a_plan_is_adopted_in_a_case(case: str) -> None:
    with pytest.raises(AdoptionCaseMissing) as refusal:
        _adopted(a_year(a_draft()), case=case)

    assert refusal.value.field == "case"


def test_refusals_speak_as_the_body_does() -> None:
    body = a_body(orders=StandingOrders(language=Language.NYNORSK))

    with pytest.raises(NothingToAdopt, match="Lagre eit utkast først"):
        circulate(a_year(bodies=(body,)), an_act(), by=SOLVEIG)


def test_an_adopted_plan_is_written_down_as_its_meetings_with_their_hosts() -> None:
    meetings = [_meeting(3, MAY), _meeting(2, MARCH)]
    adopted = an_adopted_plan(an_entry(host="Lier"), an_entry(MAY, host="Hole"))

    assert settled(adopted, meetings).entries == (
        an_entry(host="Lier", meeting=MeetingId(2)),
        an_entry(MAY, host="Hole", meeting=MeetingId(3)),
    )


def test_a_move_makes_the_next_version() -> None:
    latest = _settled()
    moved = _meeting(2, date(2026, 3, 19))

    after = amended(latest, an_act(), [moved], by=SOLVEIG, why=" Vinterferie ")

    assert after == replace(
        latest,
        id=v.UNSAVED,
        number=2,
        status=v.Status.AMENDED,
        reason="Vinterferie",
        entries=(
            _entry(2, date(2026, 3, 19), host="Lier"),
            _entry(3, MAY),
        ),
    )


def test_meetings_that_move_together_make_one_version() -> None:
    moved = [_meeting(2, date(2026, 3, 19)), _meeting(3, date(2026, 5, 28))]

    after = amended(_settled(), an_act(), moved, by=SOLVEIG, why="Ferie")

    assert after
    days = [entry.slot.day for entry in after.entries]
    assert (after.number, days) == (2, [date(2026, 3, 19), date(2026, 5, 28)])


def test_a_cancelled_meeting_leaves_the_plan_and_an_extra_one_enters_it() -> None:
    off = replace(_meeting(2, MARCH), status=Status.CANCELLED)
    extra = _meeting(4, date(2026, 6, 4))
    elsewhere = _meeting(3, date(2027, 1, 7))

    def entries(meeting: Meeting) -> list[MeetingId | None]:
        after = amended(_settled(), an_act(), [meeting], by=SOLVEIG, why="Ny sak")
        return [entry.meeting for entry in after.entries] if after else []

    assert [entries(each) for each in (off, extra, elsewhere)] == [[3], [2, 3, 4], [2]]


def test_what_leaves_the_plan_as_it_is_makes_no_version() -> None:
    same = _meeting(2, MARCH)

    assert amended(_settled(), an_act(), [same], by=SOLVEIG, why="") is None


@pytest.mark.parametrize("why", ["", " \n "])
def test_a_change_of_an_adopted_plan_is_explained(why: str) -> None:
    moved = _meeting(2, date(2026, 3, 19))

    with pytest.raises(PlanChangeUnexplained, match="2026 er vedtatt") as refusal:
        amended(_settled(), an_act(), [moved], by=SOLVEIG, why=why)

    assert refusal.value.field == "why"


def test_members_do_not_adopt() -> None:
    with pytest.raises(OnlyForSecretariat):
        adopt(
            a_year(a_draft()),
            an_act(ASTRID),
            _plan_on(),
            by=ASTRID,
            case="sak 1/2026",
            holds_dates=False,
        )


def _adopted(
    year: Year, *standing: Meeting, case: str = "sak 12/2025"
) -> tuple[Meeting, ...]:
    adoption = adopt(
        year, an_act(), _plan_on(*standing), by=SOLVEIG, case=case, holds_dates=False
    )
    return adoption.planned


def _plan_on(*standing: Meeting) -> Callable[[BodyId, date], Plan]:
    def plan_on(id: BodyId, day: date) -> Plan:
        return Plan(body=a_body(id=id), meetings=standing)

    return plan_on


def _meeting(number: int, day: date) -> Meeting:
    return a_meeting(
        id=MeetingId(number),
        starts_at=a_time(9, day=day),
        ends_at=_end(day),
        place=a_slot().place,
    )


def _end(day: date) -> datetime:
    return dates.at(day, time(11, 15))


def _entry(number: int, day: date, *, host: str = "") -> Entry:
    return an_entry(day, meeting=MeetingId(number), host=host)


def _settled() -> v.Version:
    return an_adopted_plan(_entry(2, MARCH, host="Lier"), _entry(3, MAY))
