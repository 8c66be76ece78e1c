"""Standing orders: everything that one body does differently from another."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """The written form of Norwegian that a body uses."""

    BOKMAL = "nb"
    NYNORSK = "nn"


class StandInRule(StrEnum):
    """Who is called when a member cannot come."""

    #: Those listed for the seat, in their order (kommuneloven § 7-10).
    LISTED = "listed"
    #: Whoever the member sends; those listed for the seat are proposed.
    PICKED = "picked"
    #: Nobody: the seat stays empty.
    NONE = "none"


class QuorumRule(StrEnum):
    """When a body may decide."""

    #: At least half of the members (kommuneloven § 11-9).
    HALF = "half"
    #: Never asked for; the forecast is a help and no more.
    NONE = "none"


@dataclass(frozen=True, kw_only=True)
class StandingOrders:
    """One body's own rules. The law gives the defaults where it has any."""

    language: Language = Language.BOKMAL
    stand_ins: StandInRule = StandInRule.LISTED
    quorum: QuorumRule = QuorumRule.HALF
    #: Calendar days before the meeting; the law says «rimelig varsel» (§ 11-3).
    notice_days: int = 7
    #: Calendar days before the meeting by which members must have answered.
    answer_days: int = 3
    #: How cases are numbered; `{number}` counts from 1 each `{year}`.
    numbering: str = "{number:02}/{year}"
    #: Whether a meeting may be held remotely (kommuneloven § 11-7).
    remote_allowed: bool = True
