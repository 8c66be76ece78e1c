"""An item ends: what was decided, how many voted how, and what goes in beside it."""

from collections.abc import Iterator
from dataclasses import replace

from bot.act import Act
from bot.agenda.item import Item, ItemId, ItemKind
from bot.agenda.objection import is_blocked
from bot.errors import RuleBroken
from bot.meeting import Meeting
from bot.room.clock import is_expected
from bot.room.decision import Decision, Phrase, Vote
from bot.room.errors import (
    BlankLeft,
    DecisionBlocked,
    DecisionChanged,
    DecisionMissing,
    ItemNotOnList,
    RollNotCalled,
    StatementMissing,
    TooManyVotes,
    VoteLost,
    VotesDoNotAdd,
)
from bot.room.events import DecisionRecorded, RoomEvent
from bot.room.presence import Presence
from bot.room.writing import require_writable

#: What stands in a phrase where something must be filled in.
BLANK = "…"
#: What may be said of an item that can't be decided.
_UNDECIDED = (Phrase.POSTPONED, Phrase.NONE_RAISED)


def decide(
    meeting: Meeting, act: Act, *, decision: Decision, seen: Decision | None
) -> tuple[Meeting, tuple[RoomEvent, ...]]:
    """Write down how an item ended, in the place of what stood there.

    Args:
        seen: What stood there, as whoever writes could see.

    Raises:
        OnlyForSecretariat, NoticeNotSent, MeetingCancelled, MinutesApproved,
        ItemNotOnList: as they say.
        DecisionChanged: when another has written something else since.
        DecisionMissing, BlankLeft, StatementMissing: when it is not finished.
        DecisionBlocked: when it can't be decided in this meeting (§ 11-3).
        RollNotCalled, TooManyVotes, VotesDoNotAdd, VoteLost: when the vote can't be so.
    """
    require_writable(meeting, act)
    before = meeting.room.decisions.get(decision.item)
    if before == decision:
        return meeting, ()
    if before != seen:
        raise DecisionChanged(meeting.body.orders.language)
    item = _item(meeting, decision.item)
    _require_whole(meeting, item, decision)
    _require_votes(Presence(meeting), decision)
    decisions = {**meeting.room.decisions, decision.item: decision}
    room = replace(meeting.room, decisions=decisions)
    event = DecisionRecorded(item=item.id, title=item.title)
    return replace(meeting, room=room), (event,)


def lacking(meeting: Meeting) -> tuple[Item, ...]:
    """List the items that nobody has written an outcome of; every item has one.

    The roll itself is its own outcome.
    """
    return tuple(
        item
        for item in meeting.agenda
        if item.kind is not ItemKind.ROLL_CALL
        and is_expected(meeting, item)
        and item.id not in meeting.room.decisions
    )


def miscounted(meeting: Meeting) -> tuple[Item, ...]:
    """List the items whose votes are others than those of who was there.

    What was counted was right by the roll as it was then, and the roll is corrected.
    """
    presence, decisions = Presence(meeting), meeting.room.decisions
    return tuple(
        item
        for item in meeting.listed
        if item.id in decisions and not _adds_up(presence, decisions[item.id])
    )


def ballots(presence: Presence, item: ItemId) -> int:
    """Count the votes of those who had the seats when an item was settled."""
    return sum(seat.weight for seat in presence.voting(item))


def in_favour(presence: Presence, item: ItemId, vote: Vote) -> int:
    """Count who voted for a decision: all who were there and did not vote otherwise."""
    return ballots(presence, item) - vote.against - vote.blank


def is_tie(presence: Presence, item: ItemId, vote: Vote) -> bool:
    """Tell whether the chair's vote settled it (kommuneloven § 11-9)."""
    for_it = in_favour(presence, item, vote)
    return not vote.is_election and bool(vote.against) and for_it == vote.against


def _item(meeting: Meeting, id: ItemId) -> Item:
    found = next((i for i in meeting.agenda if i.id == id and i.is_treated), None)
    if found is None:
        raise ItemNotOnList(meeting.body.orders.language)
    return found


def _require_whole(meeting: Meeting, item: Item, decision: Decision) -> None:
    language = meeting.body.orders.language
    if any(not (each.by and each.text) for each in decision.statements):
        raise StatementMissing(language)
    if decision.is_not_treated:
        return
    if not (decision.text or decision.points):
        raise DecisionMissing(language)
    if any(BLANK in text for text in _texts(decision)):
        raise BlankLeft(language)
    if is_blocked(meeting, item) and decision.phrase not in _UNDECIDED:
        raise DecisionBlocked(language)


def _texts(decision: Decision) -> Iterator[str]:
    yield decision.text
    yield from decision.points


def _adds_up(presence: Presence, decision: Decision) -> bool:
    try:
        _require_votes(presence, decision)
    except RuleBroken:
        return False
    return True


def _require_votes(presence: Presence, decision: Decision) -> None:
    """Let only those votes be recorded that were there to be cast."""
    vote = decision.vote
    if vote is None or (vote.is_unanimous and not vote.parties):
        return
    language = presence.meeting.body.orders.language
    if not presence.meeting.room.is_called:
        raise RollNotCalled(language)
    there = ballots(presence, decision.item)
    if vote.against + vote.blank > there:
        raise TooManyVotes(language, there=there)
    cast = sum(party.in_favour + party.against for party in vote.parties) + vote.blank
    if vote.parties and cast != there:
        raise VotesDoNotAdd(language, there=there, cast=cast)
    if not vote.is_election and vote.against > in_favour(presence, decision.item, vote):
        raise VoteLost(language)
