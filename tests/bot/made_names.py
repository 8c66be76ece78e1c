"""The names of sentences that are put together, and of which words they may be."""

from typing import Final

from bot.act import Door
from bot.agenda.editing import CONTENT
from bot.agenda.history import KINDS as AGENDA_KINDS
from bot.agenda.item import Aim, ItemKind, ItemState
from bot.agenda.news import PLAINLY_TOLD
from bot.agenda.objection import Lateness
from bot.agenda.station import CaseStanding
from bot.attention import Trouble
from bot.body import Rank
from bot.chores import Chore
from bot.dead_letters import Cause
from bot.deadlines import Which
from bot.demand import Basis, Progress
from bot.dispatch import DispatchKind
from bot.errand import What
from bot.extent import Ground
from bot.lacks import LackKind
from bot.meeting import Answer, Form, Reason, Status, Verdict
from bot.message import Kind
from bot.minutes.by_role import SEVERAL
from bot.minutes.facts import Move
from bot.minutes.groups import Label
from bot.minutes.table import AWAY, HERE
from bot.next_step import Next
from bot.office import Manner
from bot.orders import LegalForm, StandInRule
from bot.payroll.missing import MissingKind
from bot.payroll.table import MISSING_COLUMNS, PAYROLL_COLUMNS
from bot.planning import unmet
from bot.planning.collision import Clash
from bot.planning.external_calendar import Counting, Mishap
from bot.planning.off_period import SHOWN
from bot.planning.pairing import Tie
from bot.planning.reason import Because
from bot.planning.time_reading import Misreading
from bot.planning.version import Status as PlanStatus
from bot.public.meeting import PublicStatus
from bot.public.wish import When
from bot.quorum import Counted, Outlook
from bot.remedy import Remedy
from bot.room.decision import Phrase
from bot.room.lead import LedBy
from bot.room.roll_line import RollState
from bot.room.visitor import Role
from bot.seat_story import KINDS
from bot.seat_telling import Errand
from bot.seating import Step
from bot.standing import Standing
from bot.statistics.table import COUNTS
from bot.subscription import Scope
from bot.turn import Calling, Obstacle
from handlers.blocks.decision import RESULTS
from handlers.blocks.leave import Share
from handlers.blocks.plan_files import FORMS
from handlers.blocks.room import AT_HAND
from handlers.blocks.room_seat import HAPPENINGS
from handlers.blocks.statistics import BESIDES
from handlers.documents.notice_pdf import SAID
from handlers.public.table import COLUMNS

DEEDS: Final = (
    "agenda",
    "case",
    "notice",
    "status",
    "attendance",
    "minutes",
    "seat_record",
    "move",
    "cancel",
)
MEMBER_ANSWERS: Final = tuple(each for each in Answer if each is not Answer.SILENT)
STAND_IN_ANSWERS: Final = tuple(each for each in Answer if each is not Answer.UNSURE)
STORY_KINDS: Final = (
    *KINDS.values(),
    *(f"asked-{by}" for by in (*Calling, "chosen", "off_list")),
    *(f"judged-{verdict}" for verdict in Verdict),
    *(f"partly-{ground}" for ground in ("away", *Ground)),
    "declined",
    "declined-after-yes",
    "passed-over",
    "unfilled",
    "unfilled-late",
)
CALLED_AS: Final = ("member", "speaks", "attends", Rank.SUBSTITUTE, Rank.PROXY)
SEAT_FACTS: Final = ("left", "out", "back", "for-item", "excused", "not-come")
MADE_NAMES: Final = {
    "statistics-{}": (
        *("participants", "seats", "people", "cancelled", "unrecorded"),
        *(count.replace("_", "-") for count in COUNTS),
    ),
    "statistics-said-{}": tuple(each.replace("_", "-") for each in BESIDES),
    "room-quorum-{}": ("yes", "no", "none"),
    "room-there-{}": tuple(Counted),
    "room-standing-{}": tuple(
        each.replace("_", "-")
        for each in RollState
        if each not in ("present", "left", "out")
    ),
    "room-{}{}": ("since", "until", "since-out", "until-out"),
    "room-deed-{}": {deed for deeds in AT_HAND.values() for deed in deeds},
    "room-fact-{}": (
        "present",
        "come",
        *(f"recused-{ground}" for ground in Ground),
        *SEAT_FACTS,
    ),
    "room-happening-{}": tuple(each.replace("_", "-") for each in HAPPENINGS),
    "button-room-{}": ("items", "lead", "visitors", "again"),
    "room-item-{}": ("decide", "task", "begin", "unstamp"),
    "room-task-{}": ("done", "withdraw"),
    "room-task-{}-said": ("done-said", "withdraw-said"),
    "lead-{}": (*LedBy, "writers", "signers"),
    "decision-{}": (
        *("text", "points", "parties", "statements"),
        *(
            f"{phrase}-{kind}"
            for phrase in ("approved", "noted")
            for kind in ("opening", "own-minutes", "other-minutes", "case")
        ),
        *(
            phrase.replace("_", "-")
            for phrase in Phrase
            if phrase not in ("approved", "noted")
        ),
    ),
    "decision-{}-hint": tuple(
        f"{field}-hint" for field in ("text", "points", "parties", "statements")
    ),
    "decision-{}-{}": (
        *(f"result-{result}" for result in RESULTS),
        "outcome-not-treated",
    ),
    "phrase-{}": tuple(phrase.replace("_", "-") for phrase in Phrase),
    "button-mark-{}": ("excused", "not-come"),
    "visitor-{}": ("present", "left", "for-item"),
    "room-count{}": ("", "-people"),
    "visitor-role-{}": tuple(Role),
    "visitor-deed-{}": ("left", "strike"),
    "agenda-news-{}": (
        *ItemState,
        "new",
        "new-item",
        "gone",
        "title",
        "exempt",
        "open",
        "aim",
        "presenter",
        "starts",
        "no-time",
        "papers",
        "papers-due",
        "papers-changed",
        *PLAINLY_TOLD,
    ),
    "function-{}": ("chair", "deputy", *CALLED_AS),
    "lack-{}": tuple(LackKind),
    "lacks-to-{}": ("agenda", "move", "title"),
    "news-moved-{}": ("time", "place", "time-and-place", "back"),
    "written-{}": SAID,
    "attention-{}": tuple(trouble.replace("_", "-") for trouble in Trouble),
    "absence-{}": ("filled", "asked", "empty"),
    "answered-for-{}": ("partly", "awaited", "unsure", "coming", "away"),
    "advice-{}": (*Remedy, "move-part"),
    "button-{}": (*DEEDS, "tasks", "statistics", "payroll"),
    "button-case-{}": ("support", "leave"),
    "case-proposal-answered-{}": ("listed", "declined"),
    "button-chores-{}": ("stop", "start"),
    "chore-{}{}": (
        "answers-late",
        "papers-late",
        *(
            f"{chore}{late}"
            for chore in (
                Chore.SEATS,
                Chore.VALIDITY,
                Chore.NOTICE,
                Chore.ATTENDANCE,
                Chore.MINUTES,
                Chore.TASKS,
            )
            for late in ("", "-late")
        ),
    ),
    "chores-told-{}": ("yes", "no"),
    "deadline-{}": tuple(Which),
    "deadline-long-{}": tuple(Which),
    "errand-{}{}": (*What, f"{What.REMINDER}-again"),
    "card-headline-{}": ("called", "cancelled"),
    "button-they-{}": ("decline", "apologise"),
    "card-stand-in-{}{}": (*STAND_IN_ANSWERS, "away-in-time", "silent-in-time"),
    "card-partly-{}": ("away", *Ground),
    "card-{}": (Answer.COMING, Answer.UNSURE),
    "apology-clash-{}": ("duty", "other"),
    "ground-{}": tuple(Ground),
    "leave-{}": ("since", "until"),
    "leave-hint-{}": ("since", "until"),
    "share-{}": tuple(Share),
    "apology-{}": ("name", "origin", "email"),
    "next-{}": tuple(Next),
    "seat-desk-{}-{}": (
        *(f"member-{each}" for each in ("awaited", "unsure", "coming", "away")),
        *(f"stand-in-{each}" for each in ("awaited", "coming", "away", "silent")),
    ),
    "skip-{}": tuple(Obstacle),
    "story-{}": STORY_KINDS,
    "task-reach-{}": ("member", "stand-in"),
    "task-words-{}": ("member", "stand-in"),
    "task-tell-{}": tuple(each for each in Errand if each is not Errand.ASK),
    "task-receipt-{}": (Answer.COMING, Answer.AWAY, "declined", "over"),
    "task-settled-{}": ("coming", "asked", "over"),
    "confirm-{}-{}": tuple(
        f"{to}-{what}"
        for to in ("withdraw", "return")
        for what in ("asked", "accepted", "waits")
    ),
    "card-{}-awaited": CALLED_AS,
    "choose-{}": (*DEEDS, "apologise"),
    "choose-{}-none": (*DEEDS, "apologise"),
    "collision-{}": tuple(clash.replace("_", "-") for clash in Clash),
    "button-desk-{}": (
        "propose",
        "write",
        "paste",
        "take",
        "circulate",
        "adopt",
        "versions",
        "files",
        "days",
        "calendars",
    ),
    "demand-law-{}": tuple(law.replace("_", "-") for law in Basis),
    "demand-progress-{}": tuple(p for p in Progress if p is not Progress.MET),
    "button-demand-{}": ("support", "leave"),
    "adoption-holds-{}": ("yes", "no"),
    "calendar-counting-{}": tuple(Counting),
    "calendar-counts-{}": tuple(Counting),
    "calendar-means-{}": tuple(Counting),
    "calendar-mishap-{}": tuple(mishap.replace("_", "-") for mishap in Mishap),
    "adoption-told-{}": ("yes", "no"),
    "cancel-tied-{}": tuple(Tie),
    "desk-{}": tuple(PlanStatus),
    "move-along-{}": (*Tie, "planned", "called", "kept"),
    "plan-standing-{}": (*Status, "draft"),
    "rhythm-relation-{}": ("none", "ahead", "together", "after"),
    "version-explained-{}": tuple(PlanStatus),
    "versions-{}": ("old", "new"),
    "pasted-{}": tuple(kind.replace("_", "-") for kind in Misreading),
    "dead-letter-{}": tuple(k for k in Kind if k not in (Kind.HOME, Kind.HELP)),
    "dead-letters-{}": tuple(Cause),
    "files-{}": FORMS,
    "feed-about-{}": tuple(Scope),
    "feed-how-{}": ("outlook", "google", "apple"),
    "file-{}": (Kind.INVITATION, Kind.CANCELLATION),
    "plan-difference-{}": ("place", "form", "title", "host"),
    "plan-difference-no-{}": ("place", "title", "host"),
    "plan-news-{}": ("circulated", "adopted", "amended"),
    "form-{}": tuple(Form),
    "history-door-{}": tuple(door.replace("_", "-") for door in Door),
    "home-{}-{}": (
        *(f"member-{answer}" for answer in (*MEMBER_ANSWERS, "partly")),
        *(f"stand-in-{answer}" for answer in (*STAND_IN_ANSWERS, "partly")),
    ),
    "ics-answer-{}": tuple(Answer),
    "ics-name-{}": (Scope.COOPERATION, Scope.PARTICIPANT),
    "item-{}": tuple(
        kind.replace("_", "-") for kind in ItemKind if kind is not ItemKind.CASE
    ),
    "item-of-{}": ("own-minutes", "other-minutes"),
    "item-state-{}": (*ItemState, "was-postponed"),
    "minutes-{}": (
        ItemState.WITHDRAWN,
        ItemState.POSTPONED,
        *Move,
        *("before", "from", "under"),
        *(f"{ground}{law}" for ground in Ground for law in ("", "-law")),
    ),
    "minutes-quorum-{}": ("enough", "short"),
    "minutes-vote-{}": (
        *("unanimous", "counted"),
        *("elected-unanimous", "elected-counted"),
    ),
    "minutes-vote-party-{}": ("one", "both"),
    "minutes-label-{}": (
        *Label,
        *("proposal", "decision", "recommendation", "vote", "statements", "tasks"),
    ),
    "minutes-column-{}": (*HERE, *AWAY, "title"),
    "minutes-offices-{}": tuple(set(SEVERAL.values())),
    "payroll-column-{}": (*PAYROLL_COLUMNS, *MISSING_COLUMNS),
    "payroll-missing-{}": tuple(MissingKind),
    "proposal-{}": ("opening", "own-minutes", "other-minutes"),
    "agenda-field-{}": CONTENT,
    "lacks-saved-{}": ("papers", "paperless", "aim"),
    "agenda-{}-{}": tuple(
        f"{status}-{who}" for status in Status for who in ("secretary", "member")
    ),
    "aim-{}": (*Aim, "none"),
    "item-deed-{}": (
        "open",
        "edit",
        "up",
        "down",
        "withdraw",
        "relist",
        "postpone",
        "send_on",
        "object",
    ),
    "item-field-{}": ("parts", "papers", "proposal"),
    "item-hint-{}": ("parts", "papers", "proposal"),
    "item-kind-{}": ("case", "briefing", "other-minutes", "round", "any-other"),
    "late-{}": tuple(how.replace("_", "-") for how in Lateness),
    "objection-{}": ("law", "iks", "custom"),
    "elsewhere-submit-{}": ("postpone", "send_on"),
    "agenda-{}": (
        *AGENDA_KINDS.values(),
        "listed-late",
        "objected-chair",
        "objected-members",
    ),
    "path-{}": tuple(CaseStanding),
    "paper-fault-{}": (
        "two-links",
        "no-scheme",
        "no-title",
        "not-link",
        "day",
        "after",
    ),
    "off-day-{}": (
        "between",
        "christmas-eve",
        "after-christmas",
        "before-easter",
        "summer",
    ),
    "plan-unmet-{}": tuple(trouble.replace("_", "-") for trouble in unmet.Trouble),
    "plan-why-{}": tuple(because.replace("_", "-") for because in Because),
    "line-gap-{}": ("none", "coming", "asked", "empty"),
    "line-in-vain-{}": (Answer.AWAY, Answer.SILENT),
    "line-{}": ("own", Standing.STAND_IN_COMING, Standing.STAND_IN_ASKED),
    "legal-form-{}": tuple(LegalForm),
    "manner-{}": (Manner.APPOINTED, Manner.ACTING),
    "released-{}": ("member", "another", "other"),
    "news-{}": (
        Kind.CANCELLED,
        Kind.ASKED_AGAIN,
        Kind.APOLOGY_REFUSED,
        DispatchKind.CORRECTION,
        DispatchKind.SUPPLEMENT,
    ),
    "organ-{}": ("today", "past", "ahead"),
    "outlook-{}": ("unanswered", *(f"quorum-{o}" for o in Outlook)),
    "overview-{}": tuple(Status),
    "threat-{}": ("worse", "better", "before"),
    "button-judge-{}": tuple(Verdict),
    "card-away{}": ("", *(f"-{v}" for v in ("unjudged", *Verdict))),
    "task-judge-{}": ("awaited", *Verdict, "over"),
    "validity-{}": ("awaited", *Verdict),
    "record-{}": ("filled", "asked", "nobody", "member"),
    "record-rule-{}": tuple(StandInRule),
    "public-{}": ("coming", "past", "missing", "unsubscribed", "away"),
    "public-{}-text": ("missing", "unsubscribed", "away"),
    "public-about-{}": (*PublicStatus, "what", "not", "access", "privacy", "data"),
    "public-about-{}-text": ("what", "not", "access", "privacy", "data"),
    "public-about-data-{}": ("json", "openapi", "csv", "news"),
    "public-aim-{}": tuple(Aim),
    "public-api-{}": ("missing", "away"),
    "public-by-hand-{}": ("outlook", "google", "apple", "other"),
    "public-column-{}": COLUMNS,
    "public-item-{}": (ItemState.WITHDRAWN, ItemState.POSTPONED),
    "public-no-{}": tuple(When),
    "public-none-{}": tuple(When),
    "public-status-{}": tuple(PublicStatus),
    "public-minutes-{}": ("sent", "approved"),
    "public-subscribe-{}": ("outlook", "google", "apple"),
    "reason-{}": tuple(Reason),
    "seating-how-{}": ("office", "named", "leave"),
    "seating-listed-{}": ("seat", "group", "participant"),
    "seating-manner-{}": (Manner.APPOINTED, Manner.ACTING),
    "seating-office-{}": tuple(Manner),
    "seating-seat-{}": (Rank.HOLDER, Rank.SUBSTITUTE),
    "seating-step-{}": tuple(Step),
    "seating-title-{}": tuple(Step),
    "standing-{}": tuple(Standing),
    "wheel-mark-{}": ("colliding", "strained"),
    "wheel-shade-{}": tuple(why.replace("_", "-") for why in SHOWN),
}
