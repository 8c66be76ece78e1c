"""Who is told what of a proposal for a case."""

from collections.abc import Iterable, Iterator

from bot.agenda.case_proposal import CaseProposal, ProposalState
from bot.demand import members_of
from bot.message import Message
from bot.message_kind import Kind
from bot.person import Person


def told(before: CaseProposal | None, after: CaseProposal) -> Iterator[Message]:
    """Show a proposal to those who can do something about it; tell what becomes of it.

    The other members are asked only if whoever proposed it wants that.
    """
    keepers = [keeper.person for keeper in after.meeting.body.secretariat]
    yield from _to(keepers, Kind.CASE_PROPOSAL, after)
    others = [p for p in members_of(after.meeting.body) if p.id != after.by.id]
    is_asked = after.asks_others and after.is_open
    yield from _to(others, Kind.CASE_PROPOSAL, after, only_if_shown=not is_asked)
    was = before.state if before else ProposalState.OPEN
    if after.state is not was:
        yield from _settled(after, keepers)


def _settled(after: CaseProposal, keepers: Iterable[Person]) -> Iterator[Message]:
    """Tell those who stood behind it, and the secretary of what was demanded."""
    yield from _to((after.by, *after.joined), Kind.CASE_ANSWERED, after)
    if after.is_demanded and after.state is ProposalState.LISTED:
        yield from _to(keepers, Kind.CASE_DEMANDED, after)


def _to(
    people: Iterable[Person],
    kind: Kind,
    proposal: CaseProposal,
    *,
    only_if_shown: bool = False,
) -> Iterator[Message]:
    for id in dict.fromkeys(person.id for person in people if person.slack):
        yield Message(
            kind=kind,
            to=id,
            meeting=proposal.meeting.id,
            about=str(proposal.id),
            only_if_shown=only_if_shown,
        )
