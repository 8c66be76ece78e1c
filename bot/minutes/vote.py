"""Votering: the result of a vote as minutes tell it (kommuneloven § 11-4 letter e)."""

from collections.abc import Iterator, Mapping

from bot.agenda.item import Item
from bot.orders import Language
from bot.phrases import say
from bot.room.deciding import in_favour, is_tie
from bot.room.decision import PartyVote, Vote
from bot.room.presence import Presence


def result(presence: Presence, item: Item) -> Iterator[str]:
    """Tell how many were for and against, and how the parties voted where it is said.

    Where it was a tie, it is told what settled it (kommuneloven § 11-9).
    """
    vote = _vote(presence, item)
    if vote is None:
        return
    language = presence.meeting.body.orders.language
    how = "unanimous" if vote.is_unanimous else "counted"
    key = f"elected-{how}" if vote.is_election else how
    counted = {"for": in_favour(presence, item.id, vote), "against": vote.against}
    said = [say(language, f"minutes-vote-{key}", **counted)]
    if vote.blank:
        said.append(say(language, "minutes-vote-blank", n=vote.blank))
    if is_tie(presence, item.id, vote):
        said.append(say(language, "minutes-vote-tie"))
    yield " ".join(said)
    if vote.parties:
        yield " ".join(_party(language, each) for each in vote.parties)


def cast(presence: Presence, item: Item) -> Mapping[str, int] | None:
    """Count the votes of a case by how they were cast; nothing where nobody voted."""
    vote = _vote(presence, item)
    if vote is None:
        return None
    yes = in_favour(presence, item.id, vote)
    return {"Ja": yes, "Nei": vote.against, "Blankt": vote.blank}


def _vote(presence: Presence, item: Item) -> Vote | None:
    decision = presence.meeting.room.decisions.get(item.id)
    return decision.vote if decision else None


def _party(language: Language, vote: PartyVote) -> str:
    how = "both" if vote.in_favour and vote.against else "one"
    side = "for" if vote.in_favour else "against"
    return say(
        language,
        f"minutes-vote-party-{how}",
        party=vote.party,
        side=side,
        n=vote.in_favour or vote.against,
        against=vote.against,
    )
