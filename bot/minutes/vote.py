"""Votering: the result of a vote as minutes tell it (kommuneloven § 11-4 letter e)."""

from collections.abc import Iterator, Mapping

from bot.agenda.item import Item
from bot.orders import Language
from bot.phrases import say
from bot.room.decision import PartyVote, Vote
from bot.room.presence import Presence


def result(presence: Presence, item: Item) -> Iterator[str]:
    """Tell how many were for and against, and how the parties voted where it is said.

    How many voted is who had the seats when it was decided, and what these weigh.
    """
    decision = presence.meeting.room.decisions.get(item.id)
    vote = decision.vote if decision else None
    if vote is None:
        return
    language = presence.meeting.body.orders.language
    votes = sum(seat.weight for seat in presence.voting(item.id))
    yield _sum(language, vote, votes)
    if vote.parties:
        parties = [_party(language, each) for each in vote.parties]
        yield " ".join(parties)


def cast(presence: Presence, item: Item) -> Mapping[str, int] | None:
    """Count the votes of a case by how they were cast; nothing where nobody voted."""
    decision = presence.meeting.room.decisions.get(item.id)
    vote = decision.vote if decision else None
    if vote is None:
        return None
    votes = sum(seat.weight for seat in presence.voting(item.id))
    in_favour = max(votes - vote.against - vote.blank, 0)
    return {"Ja": in_favour, "Nei": vote.against, "Blankt": vote.blank}


def _sum(language: Language, vote: Vote, votes: int) -> str:
    in_favour = max(votes - vote.against - vote.blank, 0)
    how = "unanimous" if vote.is_unanimous else "counted"
    key = f"elected-{how}" if vote.is_election else how
    counted = {"votes": votes, "for": in_favour, "against": vote.against}
    said = say(language, f"minutes-vote-{key}", **counted)
    if vote.blank:
        said += " " + say(language, "minutes-vote-blank", n=vote.blank)
    return said


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
