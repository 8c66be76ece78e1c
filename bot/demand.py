"""Krav om møte: members demand that their body meets, and a third of them is enough."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NewType

from bot.act import Act
from bot.body import Body
from bot.demand_errors import (
    AlreadySupported,
    DemandAlreadyReached,
    DemandOver,
    DemandStands,
    DemandUnexplained,
    NotSupported,
    NoVoteHere,
)
from bot.humane import next_morning
from bot.meeting import MeetingId
from bot.orders import LegalForm
from bot.person import Person, PersonId

DemandId = NewType("DemandId", int)
#: A demand that the store has not given a number yet.
UNSAVED: Final = DemandId(0)
#: How long others may join; no law says, and what is urgent does not wait longer.
LASTS: Final = timedelta(days=30)


class Basis(StrEnum):
    """What lets a third of the members have a meeting."""

    #: Kommuneloven § 11-2.
    MUNICIPAL_ACT = "municipal_act"
    #: Kommuneloven 1992 § 32, for the boards of its § 27.
    FORMER_ACT = "former_act"
    #: IKS-loven § 8, which lets one of the participants do the same.
    IKS_ACT = "iks_act"
    #: Nothing does: whoever leads the body decides.
    NONE = "none"


class Progress(StrEnum):
    """How far a demand has come."""

    OPEN = "open"
    #: A third of the members stand behind it.
    REACHED = "reached"
    #: The meeting is planned.
    MET = "met"
    #: Nobody stands behind it any longer.
    WITHDRAWN = "withdrawn"
    #: Too few had joined it in time.
    LAPSED = "lapsed"


class Happened(StrEnum):
    """What the journal says of a demand."""

    BEGUN = "begun"
    SUPPORTED = "supported"
    LEFT = "left"
    REACHED = "reached"
    MET = "met"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


@dataclass(frozen=True, kw_only=True)
class Demand:
    """What some members of a body demand that it meets for, and who they are."""

    id: DemandId = UNSAVED
    #: As of the day on which it is looked at.
    body: Body
    #: Who began it.
    by: Person
    why: str
    begun_at: datetime
    #: Until when others may join.
    until: datetime
    #: Those who have said that they stand behind it, in that order.
    joined: tuple[Person, ...]
    progress: Progress = Progress.OPEN
    #: The meeting that meets it.
    meeting: MeetingId | None = None

    @property
    def supporters(self) -> tuple[Person, ...]:
        """List those who count: who have joined, and are members still."""
        members = {person.id for person in members_of(self.body)}
        return tuple(person for person in self.joined if person.id in members)

    @property
    def needed(self) -> int:
        """Count how many it takes."""
        return a_third(self.body)

    @property
    def stands(self) -> bool:
        """Tell whether it is open, or waits for its meeting."""
        return self.progress in (Progress.OPEN, Progress.REACHED)

    def is_supported_by(self, person: PersonId) -> bool:
        """Tell whether somebody stands behind it."""
        return any(each.id == person for each in self.joined)


def basis(form: LegalForm) -> Basis:
    """Tell what lets a third of the members of a body have a meeting."""
    match form:
        case LegalForm.IPR | LegalForm.KO:
            return Basis.MUNICIPAL_ACT
        case LegalForm.PARAGRAPH_27:
            return Basis.FORMER_ACT
        case LegalForm.IKS:
            return Basis.IKS_ACT
        case LegalForm.AGREEMENT | LegalForm.ADMINISTRATIVE | LegalForm.WORKING_GROUP:
            return Basis.NONE


def members_of(body: Body) -> tuple[Person, ...]:
    """List a body's members with a vote, each once.

    Observers are none, and neither are stand-ins, whoever's place they take
    (kommuneloven §§ 8-1 and 11-2).
    """
    voting = (seat.principal for seat in body.seats if seat.has_vote)
    return tuple({person.id: person for person in voting if person}.values())


def a_third(body: Body) -> int:
    """Count how many members are a third, or just above (kommuneloven § 11-2).

    A seat that nobody holds is still a member's seat.
    """
    members = sum(seat.has_vote for seat in body.seats)
    return -(-members // 3)


def begin(body: Body, act: Act, *, why: str, standing: Demand | None) -> Demand:
    """Demand a meeting; whoever begins stands behind it.

    Args:
        standing: The demand that stands in the body, if one does.

    Raises:
        NoVoteHere, DemandUnexplained, DemandStands: when it can't be.
    """
    language = body.orders.language
    member = _member(body, act)
    if standing:
        raise DemandStands(language, body=body.name, name=standing.by.name)
    if not why.strip():
        raise DemandUnexplained(language)
    begun = Demand(
        body=body,
        by=member,
        why=why.strip(),
        begun_at=act.at,
        until=next_morning(act.at + LASTS),
        joined=(member,),
    )
    return _counted(begun)


def support(demand: Demand, act: Act) -> Demand:
    """Let one more member stand behind a demand.

    Raises:
        NoVoteHere, AlreadySupported, DemandAlreadyReached, DemandOver: when they can't.
    """
    member = _member(demand.body, act)
    _require_open(demand, act)
    if demand.is_supported_by(member.id):
        raise AlreadySupported(demand.body.orders.language)
    return _counted(replace(demand, joined=(*demand.joined, member)))


def withdraw(demand: Demand, act: Act) -> Demand:
    """Let somebody leave a demand; without anybody there is none.

    Raises:
        NotSupported, DemandAlreadyReached, DemandOver: when they can't.
    """
    _require_open(demand, act)
    if act.by is None or not demand.is_supported_by(act.by):
        raise NotSupported(demand.body.orders.language)
    rest = tuple(person for person in demand.joined if person.id != act.by)
    progress = Progress.OPEN if rest else Progress.WITHDRAWN
    return replace(demand, joined=rest, progress=progress)


def lapse(demand: Demand, act: Act) -> Demand:
    """Let a demand that too few have joined in time be no more."""
    is_over = demand.progress is Progress.OPEN and demand.until <= act.at
    return replace(demand, progress=Progress.LAPSED) if is_over else demand


def meet(demand: Demand, meeting: MeetingId) -> Demand:
    """Tie the meeting that was planned to the demand for it."""
    if demand.progress is not Progress.REACHED:
        return demand
    return replace(demand, progress=Progress.MET, meeting=meeting)


def happened(before: Demand | None, after: Demand) -> Iterator[Happened]:
    """Tell what has happened to a demand since it was as before."""
    joined = len(before.joined) if before else 0
    if before is None:
        yield Happened.BEGUN
    elif len(after.joined) != joined:
        yield Happened.SUPPORTED if len(after.joined) > joined else Happened.LEFT
    was = before.progress if before else Progress.OPEN
    if after.progress is not was:
        yield Happened(after.progress.value)


def _member(body: Body, act: Act) -> Person:
    found = (person for person in members_of(body) if person.id == act.by)
    member = next(found, None)
    if member is None:
        raise NoVoteHere(body.orders.language, body=body.name)
    return member


def _require_open(demand: Demand, act: Act) -> None:
    language = demand.body.orders.language
    if demand.progress in (Progress.REACHED, Progress.MET):
        raise DemandAlreadyReached(language)
    if demand.progress is not Progress.OPEN or demand.until <= act.at:
        raise DemandOver(language)


def _counted(demand: Demand) -> Demand:
    is_enough = len(demand.supporters) >= demand.needed
    return replace(demand, progress=Progress.REACHED) if is_enough else demand
