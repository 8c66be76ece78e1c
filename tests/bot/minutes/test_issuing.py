"""Minutes are given out as they are, remarked on, and approved in a later meeting."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

import pytest

from bot.act import Act
from bot.agenda.earlier import earlier
from bot.agenda.item import Item, ItemId, ItemKind, ItemState, number
from bot.errors import AttendanceMissing, MeetingCancelled, OnlyForSecretariat
from bot.meeting import Meeting, MeetingId, Status
from bot.message import Kind
from bot.minutes.course import Approval, Course, Issue, Remark, Stage
from bot.minutes.errors import (
    ApprovedInNoMeeting,
    MinutesApproved,
    MinutesChanged,
    MinutesIncomplete,
    MinutesNotSent,
    NotAskedForRemarks,
    RemarksOver,
    RemarksTooSoon,
    RollIncomplete,
    VotesMiscounted,
)
from bot.minutes.events import MinutesApprovedIn, MinutesRemarkedOn, MinutesSent
from bot.minutes.issuing import as_approved, for_remarks, issue, remarks_day
from bot.minutes.minutes import minutes
from bot.minutes.outcome import without_outcome
from bot.minutes.remarking import recipients, remark
from bot.minutes.unmarked import unmarked
from bot.room.decision import Decision, PartyVote, Vote
from bot.telling import messages
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    SOLVEIG,
    TROND,
    a_called_meeting,
    a_time,
    an_act,
)
from tests.rooms import a_room, excused, present

AFTER: Final = an_act(at=a_time(9, day=date(2026, 3, 2)))
NEXT_DAY: Final = date(2026, 4, 16)


def a_held_meeting(**changes: object) -> Meeting:
    """Hold a meeting of one case, which is decided; Bjarne came for Astrid."""
    agenda = number((Item(id=ItemId(1), title="Sykkelveier"),), after=0, year=2026)
    decided = {ItemId(1): Decision(item=ItemId(1), text="Planen vedtas.")}
    room = a_room(present(LIER, BJARNE), present(COUNTY), excused(HOLE))
    held = a_called_meeting(
        agenda=agenda, room=replace(room, decisions=decided), version=7
    )
    return replace(held, **changes)  # type: ignore[arg-type]  # checked by the fields


def test_votes_are_those_of_who_was_there_when_the_minutes_go_out() -> None:
    """The roll is corrected after the votes were counted, and one is left over."""
    parties = (PartyVote(party="Sp", in_favour=1), PartyVote(party="H", in_favour=1))
    counted = Decision(item=ItemId(1), text="Vedtas.", vote=Vote(parties=parties))
    held = a_held_meeting()
    decided = replace(held, room=replace(held.room, decisions={ItemId(1): counted}))
    assert for_remarks(decided, AFTER, remarks_on=NEXT_DAY).number == 1
    more = a_room(present(LIER, BJARNE), present(COUNTY), present(HOLE)).facts
    corrected = replace(decided, room=replace(decided.room, facts=more))
    with pytest.raises(VotesMiscounted, match="Sak 01/2026: Stemmene passer ikke"):
        for_remarks(corrected, AFTER, remarks_on=NEXT_DAY)


def the_next_meeting(meeting: Meeting) -> Meeting:
    """Call the next meeting, whose first case is the minutes of one before it."""
    own = Item(
        id=ItemId(2),
        kind=ItemKind.OWN_MINUTES,
        title="Godkjenning av referat",
        earlier=earlier(meeting),
    )
    return a_called_meeting(
        id=MeetingId(2),
        starts_at=a_time(9, day=NEXT_DAY),
        ends_at=a_time(11, day=NEXT_DAY),
        agenda=number((own,), after=1, year=2026),
    )


# --- Sent for remarks -----------------------------------------------------------------


def test_members_and_those_who_sat_for_them_get_the_minutes() -> None:
    sent = _sent()
    assert sent.minutes.stage is Stage.SENT
    assert {*recipients(sent).values()} == {ASTRID, DAG, FRODE, BJARNE}
    told = {(m.kind, m.to) for m in messages(sent, MinutesSent(1))}
    asked = {(Kind.MINUTES_ROUND, id) for id in recipients(sent)}
    files = {(Kind.MINUTES_ISSUED, id) for id in (*recipients(sent), SOLVEIG.id)}
    assert told == asked | files | {(Kind.MINUTES_REMARKS, SOLVEIG.id)}


def test_issues_count_from_one_and_stay() -> None:
    first = _sent()
    assert minutes(first).status == "Utkast til utgave 2."
    second, events = issue(
        first, AFTER, issue=_for_remarks(first), seen_version=first.version
    )
    assert events == (MinutesSent(2),)
    assert second.minutes.issues == (*first.minutes.issues, _for_remarks(first))


def test_a_case_without_an_outcome_keeps_the_minutes_back() -> None:
    held = a_held_meeting()
    open_case = replace(held, room=replace(held.room, decisions={}))
    assert without_outcome(open_case) == ("Sak 01/2026",)
    with pytest.raises(MinutesIncomplete, match=r"^Sak 01/2026 mangler utfall\."):
        _for_remarks(open_case)


def test_a_member_who_is_not_marked_keeps_the_minutes_back() -> None:
    """Or they would stand neither with those who came nor with those who did not."""
    held = a_held_meeting(room=a_room(present(LIER, BJARNE), present(COUNTY)))
    assert unmarked(held) == ("Dag Øverby, Hole",)
    with pytest.raises(RollIncomplete, match=r"disse møtte: Dag Øverby, Hole\. Før"):
        _for_remarks(held)


@pytest.mark.parametrize(
    "changes",
    [
        {"decisions": {ItemId(1): Decision(item=ItemId(1), is_not_treated=True)}},
        {"decisions": {ItemId(1): Decision(item=ItemId(1), points=("En ting.",))}},
    ],
)
def test_to_say_that_it_was_not_treated_is_an_outcome(
    changes: dict[str, object],
) -> None:
    held = a_held_meeting()
    room = replace(held.room, **changes)  # type: ignore[arg-type]  # checked by the fields
    assert without_outcome(replace(held, room=room)) == ()


def test_a_postponed_case_needs_no_decision() -> None:
    held = a_held_meeting()
    gone = replace(held.agenda[0], state=ItemState.POSTPONED)
    room = replace(held.room, decisions={})
    assert without_outcome(replace(held, agenda=(gone,), room=room)) == ()


def test_what_was_not_seen_is_not_given_out() -> None:
    held = a_held_meeting()
    with pytest.raises(MinutesChanged):
        issue(held, AFTER, issue=_for_remarks(held), seen_version=6)


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"status": Status.CANCELLED}, MeetingCancelled),
        ({"room": a_room()}, AttendanceMissing),
    ],
)
def test_what_was_not_held_has_no_minutes(
    changes: dict[str, object], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        _for_remarks(a_held_meeting(**changes))


def test_member_does_not_give_out_minutes() -> None:
    held = a_held_meeting()
    with pytest.raises(OnlyForSecretariat):
        for_remarks(held, an_act(ASTRID), remarks_on=NEXT_DAY)
    with pytest.raises(OnlyForSecretariat):
        issue(held, an_act(ASTRID), issue=_for_remarks(held), seen_version=7)


def test_time_for_remarks_is_not_over_before_it_begins() -> None:
    with pytest.raises(RemarksTooSoon):
        for_remarks(a_held_meeting(), AFTER, remarks_on=date(2026, 3, 1))


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (a_time(9, day=date(2026, 3, 2)), date(2026, 3, 26)),
        (a_time(9, day=date(2026, 3, 24)), date(2026, 3, 31)),
    ],
)
def test_members_get_a_week_at_least(at: datetime, day: date) -> None:
    assert remarks_day(a_held_meeting(), at) == day


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (a_time(9, day=date(2026, 3, 2)), date(2026, 3, 26)),
        (a_time(9, day=date(2026, 4, 12)), date(2026, 4, 15)),
        (a_time(9, day=date(2026, 4, 16)), date(2026, 4, 17)),
    ],
)
def test_remarks_come_before_the_meeting_that_is_to_approve(
    at: datetime, day: date
) -> None:
    held = a_held_meeting()
    assert remarks_day(held, at, following=the_next_meeting(held)) == day


# --- Remarks --------------------------------------------------------------------------


def test_the_last_thing_somebody_says_counts() -> None:
    sent = _sent()
    agreed, events = remark(sent, _by_dag(), person=DAG)
    changed, _ = remark(agreed, _by_dag(1), person=DAG, text="Sak 01: feil beløp.")
    assert events == (MinutesRemarkedOn(1, DAG.id),)
    assert [r.text for r in changed.minutes.remarks] == ["", "Sak 01: feil beløp."]
    assert changed.minutes.answers() == (
        Remark(
            person=DAG.id,
            name="Dag Øverby",
            at=_by_dag(1).at,
            issue=1,
            text="Sak 01: feil beløp.",
        ),
    )


def test_the_same_again_is_nothing_new() -> None:
    agreed, _ = remark(_sent(), _by_dag(), person=DAG)
    assert remark(agreed, _by_dag(1), person=DAG) == (agreed, ())


def test_remarks_are_about_one_issue() -> None:
    agreed, _ = remark(_sent(), _by_dag(), person=DAG)
    again, _ = issue(agreed, AFTER, issue=_for_remarks(agreed), seen_version=7)
    assert (again.minutes.answers(), len(again.minutes.remarks)) == ((), 1)


def test_only_those_who_got_the_minutes_remark_on_them() -> None:
    with pytest.raises(NotAskedForRemarks):
        remark(_sent(), an_act(TROND), person=TROND)
    with pytest.raises(NotAskedForRemarks):
        remark(a_held_meeting(), _by_dag(), person=DAG)


def test_remarks_are_taken_until_the_time_is_out() -> None:
    sent = _sent()
    ends = sent.minutes.issues[0].remarks_by
    assert ends == a_time(12, day=NEXT_DAY)
    remark(sent, an_act(DAG, at=ends - timedelta(minutes=1)), person=DAG)
    with pytest.raises(RemarksOver):
        remark(sent, an_act(DAG, at=ends), person=DAG)


# --- Approved -------------------------------------------------------------------------


def test_minutes_are_approved_in_the_meeting_that_had_them_before_it() -> None:
    sent = _sent()
    by = the_next_meeting(sent)
    act = an_act(at=by.ends_at)
    approved = as_approved(sent, act, by=by, changes="Sak 01: Planen vedtas enstemmig.")
    assert approved == Issue(
        number=2,
        stage=Stage.APPROVED,
        issued_at=by.ends_at,
        by=SOLVEIG.id,
        approval=Approval(
            meeting=2,
            where="møtet 16. april 2026, sak 02/2026",
            changes="Sak 01: Planen vedtas enstemmig.",
        ),
    )
    after, events = issue(sent, act, issue=approved, seen_version=7)
    assert (after.minutes.stage, events) == (Stage.APPROVED, (MinutesApprovedIn(2, 2),))


@pytest.mark.parametrize("when", [-1, 1])
def test_minutes_are_not_approved_before_the_meeting(when: int) -> None:
    sent = _sent()
    by = the_next_meeting(sent)
    act = an_act(at=by.starts_at + timedelta(minutes=when))
    if when < 0:
        with pytest.raises(ApprovedInNoMeeting):
            as_approved(sent, act, by=by, changes="")
    else:
        assert as_approved(sent, act, by=by, changes="").stage is Stage.APPROVED


def test_a_meeting_approves_no_minutes_that_it_did_not_have_before_it() -> None:
    sent = _sent()
    other = replace(the_next_meeting(sent), agenda=())
    with pytest.raises(ApprovedInNoMeeting):
        as_approved(sent, an_act(at=other.ends_at), by=other, changes="")


def test_a_meeting_never_approves_its_own_minutes() -> None:
    sent = _sent()
    with pytest.raises(ApprovedInNoMeeting):
        as_approved(sent, an_act(at=sent.ends_at), by=sent, changes="")


def test_what_nobody_has_seen_is_not_approved() -> None:
    held = a_held_meeting()
    by = the_next_meeting(held)
    with pytest.raises(MinutesNotSent):
        as_approved(held, an_act(at=by.ends_at), by=by, changes="")


def test_what_is_approved_stands_as_it_is() -> None:
    done = Issue(number=1, stage=Stage.APPROVED, issued_at=AFTER.at)
    approved = a_held_meeting(minutes=Course(issues=(done,)))
    with pytest.raises(MinutesApproved):
        _for_remarks(approved)
    with pytest.raises(MinutesApproved):
        remark(approved, _by_dag(), person=DAG)


def _for_remarks(meeting: Meeting) -> Issue:
    return for_remarks(meeting, AFTER, remarks_on=NEXT_DAY)


def _sent() -> Meeting:
    held = a_held_meeting()
    sent, events = issue(held, AFTER, issue=_for_remarks(held), seen_version=7)
    assert events == (MinutesSent(1),)
    return sent


def _by_dag(hours: int = 0) -> Act:
    return an_act(DAG, at=AFTER.at + timedelta(hours=hours))
