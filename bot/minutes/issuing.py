"""Utsending: minutes are given out once as they are, sent for remarks or approved."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot import dates
from bot.act import Act, require_secretary
from bot.agenda.heading import numbered_within
from bot.agenda.item import Item, ItemKind
from bot.deadlines import NOON, Which, usual
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.minutes.course import Approval, Issue, Stage
from bot.minutes.drawing_up import require_held
from bot.minutes.errors import (
    ApprovedInNoMeeting,
    MinutesApproved,
    MinutesChanged,
    MinutesIncomplete,
    MinutesNotSent,
    RemarksTooSoon,
    RollIncomplete,
    VotesMiscounted,
)
from bot.minutes.events import MinutesApprovedIn, MinutesEvent, MinutesSent
from bot.minutes.outcome import with_wrong_votes, without_outcome
from bot.minutes.unmarked import unmarked
from bot.phrases import say
from bot.room.decision import Phrase
from bot.room.wording import wording

#: How many are named in a refusal; the others are counted.
NAMED: Final = 10

Issued = tuple[Meeting, tuple[MinutesEvent, ...]]


def remarks_day(
    meeting: Meeting, at: datetime, *, following: Meeting | None = None
) -> date:
    """Propose by when remarks are to be made, before the next meeting if there is time.

    It is by the body's days, and a week ahead at least.
    """
    week = dates.local(at).date() + timedelta(days=7)
    by_rule = max(usual(meeting, Which.REMARKS).day, week)
    if following is None:
        return by_rule
    before = following.days[0] - timedelta(days=1)
    return min(by_rule, max(before, dates.local(at).date() + timedelta(days=1)))


def for_remarks(meeting: Meeting, act: Act, *, remarks_on: date) -> Issue:
    """Make the issue that the members are sent, to remark on until noon of a day.

    Raises:
        OnlyForSecretariat, MeetingCancelled, AttendanceMissing: as they say.
        MinutesApproved, RollIncomplete, MinutesIncomplete, RemarksTooSoon: when it
            can't be sent.
    """
    _require_issuable(meeting, act)
    language = meeting.body.orders.language
    remarks_by = dates.at(remarks_on, NOON)
    if remarks_by <= act.at:
        raise RemarksTooSoon(language)
    return Issue(
        number=len(meeting.minutes.issues) + 1,
        stage=Stage.SENT,
        issued_at=act.at,
        by=act.by,
        remarks_by=remarks_by,
    )


def as_approved(meeting: Meeting, act: Act, *, by: Meeting, changes: str) -> Issue:
    """Make the issue that says in which meeting the minutes were approved.

    Raises:
        OnlyForSecretariat, MeetingCancelled, AttendanceMissing: as they say.
        MinutesApproved, RollIncomplete, MinutesIncomplete, MinutesNotSent,
            ApprovedInNoMeeting: when they can't be approved.
    """
    _require_issuable(meeting, act)
    language = meeting.body.orders.language
    if meeting.minutes.stage is Stage.DRAFT:
        raise MinutesNotSent(language, minutes=minutes_word(meeting.body.orders))
    item = treats(by, meeting)
    if item is None or not by.has_begun(act.at):
        raise ApprovedInNoMeeting(language, minutes=minutes_word(meeting.body.orders))
    day = dates.plain_date(language, by.starts_at)
    case = numbered_within(by, item) or f"«{item.title}»"
    where = say(language, "minutes-approved-where", day=day, case=case)
    return Issue(
        number=len(meeting.minutes.issues) + 1,
        stage=Stage.APPROVED,
        issued_at=act.at,
        by=act.by,
        approval=Approval(meeting=by.id, where=where, changes=changes),
    )


def issue(meeting: Meeting, act: Act, *, issue: Issue, seen_version: int) -> Issued:
    """Give an issue out, if the meeting is as it was when it was drawn.

    Raises:
        OnlyForSecretariat, MeetingCancelled, AttendanceMissing: as they say.
        MinutesChanged, MinutesApproved, RollIncomplete, MinutesIncomplete: when it
            can't be.
    """
    if meeting.version != seen_version:
        orders = meeting.body.orders
        raise MinutesChanged(orders.language, minutes=minutes_word(orders))
    _require_issuable(meeting, act)
    exempt = tuple(item.id for item in meeting.agenda if item.is_closed)
    given_out = replace(issue, exempt=exempt)
    course = replace(meeting.minutes, issues=(*meeting.minutes.issues, given_out))
    issued = replace(meeting, minutes=course, minutes_at=act.at)
    if issue.approval:
        return issued, (MinutesApprovedIn(issue.number, issue.approval.meeting),)
    return issued, (MinutesSent(issue.number),)


def changes_in(later: Meeting, meeting: Meeting) -> str:
    """Read what a later meeting decided of the minutes, if it was to change them."""
    item = treats(later, meeting)
    decision = later.room.decisions.get(item.id) if item else None
    if decision is None or item is None:
        return ""
    usual = wording(later, item, Phrase.APPROVED)
    texts = [text for text in (decision.text, *decision.points) if text != usual]
    return "\n".join(filter(None, texts))


def treats(later: Meeting, meeting: Meeting) -> Item | None:
    """Find the case by which a later meeting has another's minutes before it."""
    own = (i for i in later.agenda if i.kind is ItemKind.OWN_MINUTES and i.is_treated)
    about = (i for i in own if i.earlier and i.earlier.meeting == meeting.id)
    return next(about, None)


def _require_issuable(meeting: Meeting, act: Act) -> None:
    require_secretary(meeting.body, act)
    require_held(meeting)
    language = meeting.body.orders.language
    if meeting.minutes.stage is Stage.APPROVED:
        raise MinutesApproved(language, minutes=minutes_word(meeting.body.orders))
    if unseen := unmarked(meeting):
        who = "; ".join(unseen[:NAMED])
        raise RollIncomplete(language, who=who, more=max(len(unseen) - NAMED, 0))
    if lacking := without_outcome(meeting):
        raise MinutesIncomplete(language, cases=", ".join(lacking), n=len(lacking))
    if wrong := with_wrong_votes(meeting):
        raise VotesMiscounted(language, cases=", ".join(wrong))
