"""A plan is kept as it was at every time, and becomes meetings, all or none."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import func, select

from bot.body import BodyId, Secretary
from bot.change import Move, cancel
from bot.errors import BodyAlreadyMeets, OnlyForSecretariat
from bot.meeting import Meeting, MeetingId
from bot.planning.entry import Entry, entry_of
from bot.planning.errors import (
    PlanAlreadyAdopted,
    PlanChangeUnexplained,
    PlanNotPossible,
)
from bot.planning.version import FIRST, Status, Version
from storage import Store
from storage import tables as t
from storage.database import reading, writing
from tests.builders import (
    ASTRID,
    DAG,
    FRODE,
    NOW,
    SOLVEIG,
    TROND,
    a_body,
    a_seat,
    a_slot,
    a_time,
    an_act,
)
from tests.plans import MARCH, MAY, ORGANISATION, YEAR, a_draft, an_entry
from tests.records import keep_body
from tests.written import asked_for, nothing_changed

CASE = "sak 12/2025"
LATER = a_slot(day=date(2026, 3, 19))
SEMINAR = a_slot(day=MAY, last_day=date(2026, 5, 22))
ENTRIES = (an_entry(), an_entry(MAY, host="Lier", title="Budsjettmøte"))
#: Trond's seat there, and Solveig keeps the books.
BOARD = a_body(
    a_seat(4, participant="Asker", office="ordfører", holder=TROND, stand_ins=()),
    id=BodyId(2),
    name="Styringsgruppen",
    secretariat=(Secretary(person=SOLVEIG),),
)


def test_a_draft_is_kept_and_takes_the_place_of_the_one_before(store: Store) -> None:
    first = _draft(store, *ENTRIES)
    seminar = an_entry(slot=SEMINAR)
    second = _draft(store, seminar, at=NOW + timedelta(hours=1))

    assert first == a_draft(*ENTRIES)
    assert second == a_draft(seminar, at=NOW + timedelta(hours=1))
    assert store.versions(ORGANISATION, YEAR) == (second,)
    assert store.version(first.id) == second


def test_a_draft_by_a_delivery_that_was_seen_changes_nothing(store: Store) -> None:
    act = an_act(delivery="Ev1")
    store.planner.save_draft(act, ORGANISATION, YEAR, ENTRIES)
    with nothing_changed(store):
        assert store.planner.save_draft(act, ORGANISATION, YEAR, []) is None
        assert store.planner.circulate(act, ORGANISATION, YEAR) is None
        assert store.planner.adopt(act, ORGANISATION, YEAR, case=CASE) is None


def test_a_draft_that_is_refused_is_not_kept(store: Store) -> None:
    with nothing_changed(store), pytest.raises(OnlyForSecretariat):
        store.planner.save_draft(an_act(ASTRID), ORGANISATION, YEAR, ENTRIES)


def test_a_draft_is_shown_to_members_and_secretaries(store: Store) -> None:
    draft = _draft(store, *ENTRIES)
    shown = store.planner.circulate(an_act(), ORGANISATION, YEAR, seen_at=draft.at)

    mark = f"{draft.id}@{NOW.timestamp():.6f}"
    to = [ASTRID, DAG, FRODE, SOLVEIG]
    assert shown == replace(draft, status=Status.CIRCULATED)
    assert asked_for(store) == {f"plan_circulated:0:{p.id}:{mark}" for p in to}


def test_a_draft_that_is_shown_again_is_told_again(store: Store) -> None:
    _draft(store, *ENTRIES)
    for hours in (1, 2):
        act = an_act(at=NOW + timedelta(hours=hours))
        store.planner.circulate(act, ORGANISATION, YEAR)

    assert len(asked_for(store)) == 8


def test_an_adopted_plan_becomes_meetings(store: Store) -> None:
    draft = _draft(store, *ENTRIES)
    adopted = store.planner.adopt(
        an_act(), ORGANISATION, YEAR, case=CASE, seen_at=draft.at
    )

    standing = store.standing(YEAR)
    assert [(m.title, m.starts_at, m.version) for m in standing] == [
        ("", a_time(9, day=MARCH), 0),
        ("Budsjettmøte", a_time(9, day=MAY), 0),
    ]
    assert adopted
    assert adopted == replace(
        draft,
        id=adopted.id,
        number=FIRST,
        status=Status.ADOPTED,
        adopted_in=CASE,
        entries=(entry_of(standing[0]), entry_of(standing[1], host="Lier")),
    )
    assert store.versions(ORGANISATION, YEAR) == (draft, adopted)


def test_an_adoption_is_told_to_each_once(store: Store) -> None:
    _draft(store, *ENTRIES)
    adopted = _adopt(store)

    to = [ASTRID, DAG, FRODE, SOLVEIG]
    told = {f"plan_adopted:1:{person.id}:{adopted.id}/" for person in to}
    assert asked_for(store) == told


def test_dates_are_held_with_a_file_for_each(store: Store) -> None:
    _draft(store, *ENTRIES)
    adopted = _adopt(store, holds_dates=True)

    files = {key for key in asked_for(store) if key.startswith("held_dates")}
    to = [ASTRID, DAG, FRODE, SOLVEIG]
    assert files == {f"held_dates:1:{person.id}:{adopted.id}/" for person in to}
    assert adopted.holds_dates


def test_an_adoption_takes_in_the_meetings_that_stand(store: Store) -> None:
    twin = store.planner.plan_meeting(BodyId(1), an_act(), slot=a_slot(day=MARCH))
    own = store.planner.plan_meeting(
        BodyId(1), an_act(), slot=a_slot(day=date(2026, 4, 9))
    )
    _draft(store, *ENTRIES)
    adopted = _adopt(store)

    assert twin
    assert own
    assert [e.meeting for e in adopted.entries] == [twin.id, own.id, MeetingId(3)]


def test_an_adoption_that_is_refused_makes_no_meeting(store: Store) -> None:
    _draft(store, an_entry(), an_entry(date(2026, 1, 8)))
    with nothing_changed(store), pytest.raises(PlanNotPossible, match=r"8\. januar"):
        _adopt(store)


def test_a_plan_is_adopted_once(store: Store) -> None:
    _draft(store, *ENTRIES)

    def adopt() -> object:
        return _adopt(store)

    with ThreadPoolExecutor() as pool:
        deeds = [pool.submit(adopt) for _ in range(4)]

    refused = [deed for deed in deeds if deed.exception()]
    assert [type(deed.exception()) for deed in refused] == [PlanAlreadyAdopted] * 3
    assert len(store.standing(YEAR)) == 2


def test_a_move_makes_the_next_version_with_its_reason(store: Store) -> None:
    first, _ = _adopted_meetings(store)
    moved = store.planner.move(
        first.id, an_act(), slot=LATER, seen_sequence=0, why="Vinterferie"
    )

    one, two = store.versions(ORGANISATION, YEAR)[1:]
    assert (two.number, two.status, two.reason) == (2, Status.AMENDED, "Vinterferie")
    assert two.entries == (entry_of(moved), one.entries[1])
    assert moved.moved_because == "Vinterferie"


def test_a_move_without_a_reason_is_refused(store: Store) -> None:
    first, _ = _adopted_meetings(store)
    with nothing_changed(store), pytest.raises(PlanChangeUnexplained):
        store.planner.move(first.id, an_act(), slot=LATER, seen_sequence=0)


def test_meetings_that_move_together_make_one_version(store: Store) -> None:
    first, second = _adopted_meetings(store)
    after = a_slot(day=date(2026, 5, 28))
    along = (Move(meeting=second.id, slot=after, seen_sequence=0),)
    store.planner.move(
        first.id, an_act(), slot=LATER, seen_sequence=0, why="Ferie", along=along
    )

    latest = store.versions(ORGANISATION, YEAR)[-1]
    assert (latest.number, [e.slot.day for e in latest.entries]) == (
        2,
        [LATER.day, after.day],
    )
    told = {key for key in asked_for(store) if key.startswith("plan_amended")}
    about = f"{latest.id}/{first.id}-{second.id}"
    to = [ASTRID, DAG, FRODE, SOLVEIG]
    assert told == {f"plan_amended:1:{person.id}:{about}" for person in to}


def test_meetings_move_together_or_not_at_all(store: Store) -> None:
    first, second = _adopted_meetings(store)
    along = (Move(meeting=second.id, slot=LATER, seen_sequence=0),)

    with nothing_changed(store), pytest.raises(BodyAlreadyMeets):
        store.planner.move(
            first.id, an_act(), slot=LATER, seen_sequence=0, why="Ferie", along=along
        )


def test_a_move_by_a_delivery_that_was_seen_changes_nothing(store: Store) -> None:
    first, _ = _adopted_meetings(store)
    act = an_act(delivery="Ev1")
    store.planner.move(first.id, act, slot=LATER, seen_sequence=0, why="Ferie")
    with nothing_changed(store):
        store.planner.move(first.id, act, slot=LATER, seen_sequence=0, why="Ferie")


def test_moves_at_once_each_make_a_version(store: Store) -> None:
    meetings = _adopted_meetings(store)

    def move(meeting: Meeting) -> object:
        later = entry_of(meeting).slot
        slot = replace(later, day=later.day + timedelta(days=7))
        return store.planner.move(
            meeting.id, an_act(), slot=slot, seen_sequence=0, why="Ferie"
        )

    with ThreadPoolExecutor() as pool:
        list(pool.map(move, meetings))

    versions = store.versions(ORGANISATION, YEAR)
    assert [version.number for version in versions] == [0, 1, 2, 3]
    assert [e.slot.day for e in versions[-1].entries] == [
        MARCH + timedelta(days=7),
        MAY + timedelta(days=7),
    ]


def test_a_move_to_another_year_changes_both_plans(store: Store) -> None:
    first, _ = _adopted_meetings(store)
    next_year = an_entry(date(2027, 2, 4))
    store.planner.save_draft(an_act(), ORGANISATION, 2027, [next_year])
    store.planner.adopt(an_act(), ORGANISATION, 2027, case=CASE)
    slot = a_slot(day=date(2027, 1, 14))
    store.planner.move(first.id, an_act(), slot=slot, seen_sequence=0, why="Utsatt")

    here, there = (store.versions(ORGANISATION, year)[-1] for year in (YEAR, 2027))
    assert [(v.number, len(v.entries), v.reason) for v in (here, there)] == [
        (2, 1, "Utsatt"),
        (2, 2, "Utsatt"),
    ]


def test_a_cancellation_makes_the_next_version(store: Store) -> None:
    first, second = _adopted_meetings(store)
    store.change(first.id, cancel, an_act(), why="For få saker")

    latest = store.versions(ORGANISATION, YEAR)[-1]
    assert (latest.number, latest.reason) == (2, "For få saker")
    assert [entry.meeting for entry in latest.entries] == [second.id]


def test_an_extra_meeting_of_an_adopted_plan_is_explained(store: Store) -> None:
    _adopted_meetings(store)
    slot = a_slot(day=date(2026, 6, 4))
    with nothing_changed(store), pytest.raises(PlanChangeUnexplained):
        store.planner.plan_meeting(BodyId(1), an_act(), slot=slot)
    extra = store.planner.plan_meeting(BodyId(1), an_act(), slot=slot, why="Høring")

    latest = store.versions(ORGANISATION, YEAR)[-1]
    assert extra
    assert (latest.number, latest.reason) == (2, "Høring")
    assert latest.entries[-1] == entry_of(extra)


def test_who_is_called_hears_of_a_move_by_the_meeting_alone(store: Store) -> None:
    first, _ = _adopted_meetings(store)
    called = store.send_notice(first.id, an_act(), seen_sequence=0)
    store.planner.move(first.id, an_act(), slot=LATER, seen_sequence=0, why="Ferie")

    kinds = {key.split(":")[0] for key in asked_for(store)}
    assert called.is_open
    assert "moved" in kinds
    assert "plan_amended" not in kinds


def test_years_without_an_adopted_plan_have_no_versions(store: Store) -> None:
    planned = store.planner.plan_meeting(BodyId(1), an_act(), slot=a_slot())
    assert planned
    store.planner.move(planned.id, an_act(), slot=LATER, seen_sequence=0)

    assert store.versions(ORGANISATION, YEAR) == ()


def test_a_year_shows_all_that_a_plan_rests_on(store: Store) -> None:
    with writing(store.engine) as db:
        keep_body(db, BOARD)
    first, second = _adopted_meetings(store)
    year = store.year(ORGANISATION, YEAR, on=NOW.date())

    assert [body.name for body in year.bodies] == ["Rådmannsgruppen", "Styringsgruppen"]
    assert [meeting.id for meeting in year.meetings] == [first.id, second.id]
    assert year.draft == store.versions(ORGANISATION, YEAR)[0]
    assert year.adopted == store.versions(ORGANISATION, YEAR)[1]
    assert store.year(ORGANISATION, 2027, on=NOW.date()).adopted is None


def test_every_version_is_in_the_journal(store: Store) -> None:
    first, _ = _adopted_meetings(store)
    store.change(first.id, cancel, an_act(), why="For få saker")

    assert [each["number"] for each in _journal(store)] == [0, 1, 2]
    assert _journal(store)[-1] == {
        "organisation": ORGANISATION,
        "year": YEAR,
        "number": 2,
        "reason": "For få saker",
        "adopted_in": CASE,
    }


def test_a_plan_of_400_meetings_is_adopted(store: Store) -> None:
    days = [date(2026, 3, 2) + timedelta(days=n // 2) for n in range(400)]
    slots = [
        a_slot(day=day, starts=time(9 + 3 * (n % 2)), ends=time(11 + 3 * (n % 2)))
        for n, day in enumerate(days)
    ]
    entries = [Entry(body=BodyId(1), slot=slot) for slot in slots]
    _draft(store, *entries)

    assert len(_adopt(store, holds_dates=True).entries) == 400
    with reading(store.engine) as db:
        assert db.scalar(select(func.count()).select_from(t.meetings)) == 400
    # Each hears once, and has one file.
    assert len(asked_for(store)) == 8


def _draft(store: Store, *entries: Entry, at: datetime = NOW) -> Version:
    draft = store.planner.save_draft(an_act(at=at), ORGANISATION, YEAR, entries)
    assert draft
    return draft


def _adopt(store: Store, *, holds_dates: bool = False) -> Version:
    adopted = store.planner.adopt(
        an_act(), ORGANISATION, YEAR, case=CASE, holds_dates=holds_dates
    )
    assert adopted
    return adopted


def _adopted_meetings(store: Store) -> tuple[Meeting, Meeting]:
    _draft(store, *ENTRIES)
    _adopt(store)
    first, second = store.standing(YEAR)
    return first, second


def _journal(store: Store) -> list[Mapping[str, object]]:
    with reading(store.engine) as db:
        about_plans = t.journal.c.event.startswith("Plan")
        rows = select(t.journal.c.facts).where(about_plans).order_by(t.journal.c.id)
        return list(db.scalars(rows))
