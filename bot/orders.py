"""Standing orders: everything that one body does differently from another."""

from dataclasses import dataclass, replace
from enum import StrEnum

from bot.agenda.item import ItemKind


class Language(StrEnum):
    """The written form of Norwegian that a body uses."""

    BOKMAL = "nb"
    NYNORSK = "nn"


class LegalForm(StrEnum):
    """What law a body stands under, which decides what is usual for it."""

    #: Interkommunalt politisk råd (kommuneloven ch. 18).
    IPR = "ipr"
    #: Kommunalt oppgavefellesskap (kommuneloven ch. 19).
    KO = "ko"
    #: Interkommunalt selskap (IKS-loven).
    IKS = "iks"
    #: Interkommunalt styre (kommuneloven 1992 § 27), until autumn 2023 at the latest.
    PARAGRAPH_27 = "paragraph_27"
    #: Resting on an agreement between the parties alone.
    AGREEMENT = "agreement"
    #: A group of employees; kommuneloven ch. 11 does not bind it.
    ADMINISTRATIVE = "administrative"
    #: A working group with a mandate and an end.
    WORKING_GROUP = "working_group"


class StandInRule(StrEnum):
    """Who is called when a member cannot come.

    A seat's own list, where it has one, goes before the body's rule.
    """

    #: Those listed for the seat itself, in their order (kommuneloven § 7-10).
    PERSONAL = "personal"
    #: Those of the list group that the seat was elected from (kommuneloven § 7-10).
    GROUP = "group"
    #: Those of the participant, whichever of its seats is empty (§ 18-3).
    PARTICIPANT = "participant"
    #: Whoever holds another office of the participant, such as varaordfører.
    OFFICE = "office"
    #: Whoever the member sends; those listed are proposed.
    PICKED = "picked"
    #: Nobody: the seat stays empty.
    NONE = "none"


class ReleaseRule(StrEnum):
    """What becomes of a stand-in who has said yes when the member comes after all."""

    #: The secretariat decides which of the two it is to be.
    SECRETARIAT = "secretariat"
    #: The member takes the seat again at once.
    AT_ONCE = "at_once"


class OffDayRule(StrEnum):
    """Where a deadline goes that falls on a weekend or a holiday."""

    #: To the working day before.
    EARLIER = "earlier"
    #: To the working day after.
    LATER = "later"
    STAYS = "stays"


class QuorumRule(StrEnum):
    """When a body may decide."""

    #: At least half of the members (kommuneloven § 11-9).
    HALF = "half"
    #: Every participant is represented.
    ALL_PARTICIPANTS = "all_participants"
    #: Half of the members, who have two thirds of the votes (IKS-loven § 8).
    HALF_AND_TWO_THIRDS = "half_and_two_thirds"
    #: Never asked for, so that nothing is forecast.
    NONE = "none"


class ReasonRule(StrEnum):
    """Whether somebody who stays away is asked why."""

    NOT_ASKED = "not_asked"
    OPTIONAL = "optional"
    REQUIRED = "required"


class Told(StrEnum):
    """Who is told that somebody stays away."""

    SECRETARIAT = "secretariat"
    #: Also the contact of the participant whose seat it is.
    PARTICIPANT_TOO = "participant_too"


class Publicness(StrEnum):
    """What the public may know of a body's meetings."""

    #: Announced, open, with papers and minutes (kommuneloven §§ 11-3 to 11-5).
    PUBLIC = "public"
    #: Not shown outside the body.
    INTERNAL = "internal"


class AskAnew(StrEnum):
    """When those who are called have to answer anew because a meeting is moved."""

    ALWAYS = "always"
    #: Only when it is held on another day, or at other hours.
    TIME = "time"
    #: Whoever has answered and can no longer come, says so.
    NEVER = "never"


class MinutesForm(StrEnum):
    """How the minutes list those who were there."""

    #: One running paragraph: «Navn, Kommune, Navn, Kommune».
    PARAGRAPH = "paragraph"
    #: One person on each line.
    LINES = "lines"
    BY_PARTICIPANT = "by_participant"
    BY_ROLE = "by_role"
    TABLE = "table"


class Signatures(StrEnum):
    """Who signs the minutes. Kommuneloven asks for none; IKS-loven § 9 a for three."""

    NONE = "none"
    CHAIR = "chair"
    #: With two who were elected to it in the meeting.
    CHAIR_AND_TWO = "chair_and_two"
    #: Approved electronically, which the minutes say instead.
    ELECTRONIC = "electronic"


class Published(StrEnum):
    """From when on the public has the minutes of a public body."""

    APPROVED = "approved"
    #: Already when they are sent for remarks.
    SENT = "sent"
    NEVER = "never"


@dataclass(frozen=True, kw_only=True)
class StandingOrders:
    """One body's own rules. The law gives the defaults where it has any.

    Days are calendar days before the meeting, or after it for minutes and remarks.
    The law has no number of days but «rimelig varsel» (kommuneloven § 11-3).
    """

    form: LegalForm = LegalForm.IPR
    language: Language = Language.BOKMAL
    stand_ins: StandInRule = StandInRule.PERSONAL
    #: The office that stands in where the rule is `OFFICE`.
    stand_in_office: str = "varaordfører"
    release: ReleaseRule = ReleaseRule.SECRETARIAT
    quorum: QuorumRule = QuorumRule.HALF
    #: By when cases must be handed in.
    cases_days: int = 21
    #: By when the papers must be there.
    papers_days: int = 10
    #: By when the notice goes out.
    notice_days: int = 7
    #: By when members must have answered.
    answer_days: int = 3
    #: Who has not answered is reminded so many days before that; at most twice.
    reminder_days: tuple[int, ...] = (2, 0)
    #: A new room in the same house is no new question.
    ask_anew: AskAnew = AskAnew.TIME
    #: From when on only the secretary asks stand-ins.
    stand_in_days: int = 1
    #: By when the minutes are sent.
    minutes_days: int = 14
    #: By when remarks on the minutes must be made.
    remarks_days: int = 28
    #: What becomes of these days when nobody is at work.
    off_days: OffDayRule = OffDayRule.EARLIER
    #: How cases are numbered; `{number}` counts from 1 each `{year}`.
    numbering: str = "{number:02}/{year}"
    #: What every meeting treats, in order; its own cases come where `CASE` stands.
    agenda: tuple[ItemKind, ...] = (
        ItemKind.OPENING,
        ItemKind.OWN_MINUTES,
        ItemKind.CASE,
        ItemKind.ANY_OTHER,
    )
    #: Whether a meeting may be held remotely (kommuneloven § 11-7).
    remote_allowed: bool = True
    #: By which decision it may, as the notice tells.
    remote_basis: str = ""
    #: «Gyldig forfall» has to be judged by somebody (kommuneloven § 8-1).
    reason: ReasonRule = ReasonRule.REQUIRED
    #: Whether the secretariat then says if it is valid.
    judges_apologies: bool = False
    told: Told = Told.SECRETARIAT
    publicness: Publicness = Publicness.PUBLIC
    #: The e-mail address that the public is told to write to.
    enquiries: str = ""
    minutes: MinutesForm = MinutesForm.PARAGRAPH
    signatures: Signatures = Signatures.NONE
    published: Published = Published.APPROVED
    #: How long somebody leads the body, in years; 0 when nothing is said of it.
    chair_years: int = 2
    #: Whether the lead goes from participant to participant (kommuneloven § 18-3).
    chair_rotates: bool = False
    #: The body of the same cooperation whose leading participant leads here too.
    chair_follows: str = ""


def usual(form: LegalForm, *, notice_days: int | None = None) -> StandingOrders:
    """Tell what a body of a legal form follows where its own rules say nothing.

    Where they say when the notice goes out, papers and cases are to come as long before
    it as they otherwise do.

    Representantskapet of an IKS is called four weeks ahead, and needs half of the
    members with two thirds of the votes (IKS-loven § 8). No law asks for a quorum in
    groups that are not elected, nor that their meetings be announced.
    """
    orders = _usual(form)
    if notice_days is None:
        return orders
    longer = notice_days - orders.notice_days
    return replace(
        orders,
        notice_days=notice_days,
        papers_days=orders.papers_days + longer,
        cases_days=orders.cases_days + longer,
    )


def _usual(form: LegalForm) -> StandingOrders:
    match form:
        case LegalForm.IKS:
            return StandingOrders(
                form=form,
                quorum=QuorumRule.HALF_AND_TWO_THIRDS,
                notice_days=28,
                papers_days=28,
                cases_days=42,
                # IKS-loven § 9 a.
                signatures=Signatures.CHAIR_AND_TWO,
            )
        case LegalForm.ADMINISTRATIVE | LegalForm.WORKING_GROUP:
            return StandingOrders(
                form=form,
                stand_ins=StandInRule.PICKED,
                # Whom somebody sends is their own to call back.
                release=ReleaseRule.AT_ONCE,
                quorum=QuorumRule.NONE,
                reason=ReasonRule.OPTIONAL,
                publicness=Publicness.INTERNAL,
            )
    return StandingOrders(form=form)
