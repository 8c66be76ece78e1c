"""What messages are about: each kind looks its own way."""

from enum import StrEnum


class Kind(StrEnum):
    """What a message is about, which decides how it looks."""

    #: A person's own message about one meeting: notice, question, receipt.
    CARD = "card"
    #: The secretary's overview of one meeting.
    OVERVIEW = "overview"
    #: The App Home of one person.
    HOME = "home"
    #: The notice and `innkalling.ics`, to put the meeting in the person's calendar.
    INVITATION = "invitation"
    #: What has changed since the notice, with both of them anew.
    CORRECTED = "corrected"
    #: `avlysning.ics`, to take it out again.
    CANCELLATION = "cancellation"
    #: The meeting was moved: come and answer anew.
    MOVED = "moved"
    #: The meeting is cancelled.
    CANCELLED = "cancelled"
    #: A stand-in who was let go is needed after all.
    ASKED_AGAIN = "asked_again"
    #: A stand-in is no longer needed.
    RELEASED = "released"
    #: A member's seat has passed on to another, or ended.
    SUCCEEDED = "succeeded"
    #: Somebody who has the meeting before them already sits in it as a member now.
    SEATED = "seated"
    #: To a member: an answer is missing.
    REMINDER = "reminder"
    #: To the secretary: who has not answered in time, and how they are reached.
    UNANSWERED = "unanswered"
    #: To the secretary: nobody is left to ask for a seat, until somebody sits there.
    SEAT_UNFILLED = "seat_unfilled"
    #: To the secretary: a member would come, and a stand-in has said yes.
    RETURN_WISHED = "return_wished"
    #: The stand-in keeps the seat, and the member hears of it.
    RETURN_REFUSED = "return_refused"
    #: To chair and secretary: too few may come, and what would mend it.
    QUORUM_THREATENED = "quorum_threatened"
    #: To the secretary: is it gyldig forfall?
    APOLOGY_TO_JUDGE = "apology_to_judge"
    #: To a member: their forfall is not accepted.
    APOLOGY_REFUSED = "apology_refused"
    #: To the participant's contact: who of theirs is away, and who comes instead.
    ABSENCE_TOLD = "absence_told"
    #: To the secretary: nobody sits in a seat any longer.
    SEAT_VACATED = "seat_vacated"
    #: To the secretary, in the morning: all that waits for them, in one message.
    CHORES = "chores"
    #: To the secretary: somebody must be reached by other means than Slack, until they
    #: have answered.
    REACH = "reach"
    #: A member's proposal for a case: to the secretary, and to members who are asked.
    CASE_PROPOSAL = "case_proposal"
    #: To the secretary: a third of the members have put a case on the agenda.
    CASE_DEMANDED = "case_demanded"
    #: To those who stood behind a proposal: what has become of it.
    CASE_ANSWERED = "case_answered"
    #: To somebody who was away: what the meeting asks them to do, until it is done.
    TASK_GIVEN = "task_given"
    #: To the secretary: `innkalling.ics` of somebody who isn't in Slack, to send on.
    FILE_FOR = "file_for"
    #: To the secretary: the notice as it would be sent.
    NOTICE_DRAFT = "notice_draft"
    #: To the secretary: what was sent to all others, as documents.
    NOTICE_COPY = "notice_copy"
    #: To the secretary: who was asked to sit in which seat, as documents.
    SEAT_RECORD = "seat_record"
    #: To the secretary: a draft of the minutes, as documents.
    MINUTES = "minutes"
    #: To the members: the minutes are sent for remarks, or approved.
    MINUTES_ROUND = "minutes_round"
    #: The minutes themselves, as they were given out.
    MINUTES_ISSUED = "minutes_issued"
    #: To the secretary: who has said what of the minutes.
    MINUTES_REMARKS = "minutes_remarks"
    #: A year's plan is drafted, and may still be changed.
    PLAN_CIRCULATED = "plan_circulated"
    #: A year's plan is adopted.
    PLAN_ADOPTED = "plan_adopted"
    #: An adopted plan is changed, and why.
    PLAN_AMENDED = "plan_amended"
    #: `hold-av.ics`, to keep days free before anybody is called to them.
    HELD_DATES = "held_dates"
    #: To the secretary: a year's plan as a file.
    PLAN_FILE = "plan_file"
    #: `frister.ics`, to have deadlines in a calendar.
    DEADLINES_FILE = "deadlines_file"
    #: To the secretary: a body's year in figures, as a workbook.
    STATISTICS_FILE = "statistics_file"
    #: To the secretary: who is to be paid for the meetings of a month, as files.
    PAYROLL_FILE = "payroll_file"
    #: A meeting is demanded: to each member, who may support it.
    DEMAND = "demand"
    #: A third of the members demand a meeting: to those who see to it.
    DEMAND_REACHED = "demand_reached"
    #: Too few had joined a demand in time: to those who had.
    DEMAND_LAPSED = "demand_lapsed"
    #: What can be asked for, to somebody who wrote something else.
    HELP = "help"


#: Shown once and kept right ever after; everything else is said once and left alone.
LIVE = frozenset(
    {
        Kind.CARD,
        Kind.OVERVIEW,
        Kind.HOME,
        Kind.SEAT_UNFILLED,
        Kind.RETURN_WISHED,
        Kind.QUORUM_THREATENED,
        Kind.ABSENCE_TOLD,
        Kind.APOLOGY_TO_JUDGE,
        Kind.REACH,
        Kind.CASE_PROPOSAL,
        Kind.DEMAND,
        Kind.DEMAND_REACHED,
        Kind.TASK_GIVEN,
        Kind.MINUTES_ROUND,
        Kind.MINUTES_REMARKS,
    }
)
#: What everyone who is called to a meeting is sent.
TO_ALL = frozenset(
    {
        Kind.CARD,
        Kind.INVITATION,
        Kind.CORRECTED,
        Kind.MOVED,
        Kind.CANCELLED,
        Kind.CANCELLATION,
    }
)
