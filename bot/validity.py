"""Gyldig forfall: whether what keeps a member away is reason enough.

Members have a duty to attend unless it is (kommuneloven § 8-1). The seat is filled
whatever the answer is: the meeting needs whoever can come.
"""

from bot.act import Act, require_secretary
from bot.answer import require_answerable
from bot.body import Seat, SeatId
from bot.events import ApologyJudged, Event
from bot.meeting import Answer, Meeting, Reason, Summons, Verdict
from bot.seat_errors import NothingToJudge


def to_judge(meeting: Meeting) -> tuple[tuple[Seat, Summons], ...]:
    """List the apologies that wait for somebody to say whether they are valid."""
    waiting = (
        (seat, summons)
        for seat, summons in meeting.summonses()
        if summons.verdict is None and needs_verdict(meeting, summons)
    )
    return tuple(waiting)


def needs_verdict(meeting: Meeting, summons: Summons) -> bool:
    """Tell whether the body's rule asks somebody to accept why a person stays away.

    Not of a stand-in, who may say no, nor of whoever has a meeting in another elected
    body: the duty to attend there is reason enough. Whether somebody is inhabil is for
    the body itself to say (kommuneloven § 11-10).
    """
    if not meeting.body.orders.judges_apologies or summons.is_stand_in:
        return False
    if summons.apology and summons.apology.reason is Reason.ELECTED_OFFICE:
        return False
    leave = summons.leave
    return summons.answer is Answer.AWAY or bool(leave and leave.ground is None)


def judge(
    meeting: Meeting, act: Act, *, seat: SeatId, verdict: Verdict
) -> tuple[Meeting, tuple[Event, ...]]:
    """Say whether a member's forfall is valid, on behalf of the body.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MeetingHasBegun: when it
        can't be done now.
        NothingToJudge: when the member does not stay away any longer.
    """
    require_secretary(meeting.body, act)
    require_answerable(meeting, act)
    member = meeting.principal(seat)
    if member is None or not needs_verdict(meeting, member):
        raise NothingToJudge(meeting.body.orders.language)
    if member.verdict is verdict:
        return meeting, ()
    judged = meeting.answer(seat, member.person.id, verdict=verdict)
    return judged, (ApologyJudged(seat, member.person.id, verdict),)
