"""Every item ends with an outcome, and no more vote than have the seats."""

from dataclasses import replace

import pytest

from bot.agenda.item import Aim, Item, ItemId, ItemKind
from bot.errors import OnlyForSecretariat, RuleBroken
from bot.meeting import Meeting
from bot.room.deciding import decide, in_favour, is_tie, lacking
from bot.room.decision import Decision, PartyVote, Phrase, Statement, Vote
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
from bot.room.events import DecisionRecorded
from bot.room.presence import Presence
from bot.room.room import Room
from bot.room.wording import proposed, wording
from tests.builders import (
    ASTRID,
    COUNTY,
    HOLE,
    LIER,
    NOW,
    a_called_meeting,
    a_time,
    an_act,
)
from tests.rooms import a_room, present

CASE = Item(id=ItemId(1), title="Sykkelveier")
FULL = a_room(present(LIER), present(HOLE), present(COUNTY))
ACT = an_act(at=a_time(10))
ADOPTED = Decision(item=CASE.id, text="Planen vedtas.")


def test_decision_is_kept_and_may_be_changed_by_who_saw_it() -> None:
    decided, events = _decide(ADOPTED)
    assert decided.room.decisions == {CASE.id: ADOPTED}
    assert events == (DecisionRecorded(item=1, title="Sykkelveier"),)
    other = replace(ADOPTED, text="Planen avvises.")
    changed, _ = decide(decided, ACT, decision=other, seen=ADOPTED)
    assert changed.room.decisions == {CASE.id: other}
    assert decide(changed, ACT, decision=other, seen=None) == (changed, ())
    with pytest.raises(DecisionChanged):
        decide(changed, ACT, decision=ADOPTED, seen=ADOPTED)


@pytest.mark.parametrize(
    ("why", "decision"),
    [
        (DecisionMissing, Decision(item=CASE.id)),
        (BlankLeft, Decision(item=CASE.id, text="Saken sendes til …")),
        (BlankLeft, Decision(item=CASE.id, points=("Bes om å …",))),
        (
            StatementMissing,
            replace(ADOPTED, statements=(Statement(by="Sp", text=""),)),
        ),
        (ItemNotOnList, Decision(item=ItemId(9), text="Vedtas.")),
        (TooManyVotes, replace(ADOPTED, vote=Vote(against=4))),
        (VoteLost, replace(ADOPTED, vote=Vote(against=2))),
        (
            VotesDoNotAdd,
            replace(ADOPTED, vote=Vote(parties=(PartyVote(party="Sp", in_favour=2),))),
        ),
    ],
)
def test_what_is_not_finished_or_can_not_be_is_refused(
    why: type[RuleBroken], decision: Decision
) -> None:
    with pytest.raises(why):
        _decide(decision)


def test_votes_are_counted_among_those_who_are_there() -> None:
    parties = (
        PartyVote(party="Sp", in_favour=1, against=1),
        PartyVote(party="H", in_favour=1),
    )
    vote = Vote(against=1, parties=parties)
    decided, _ = _decide(replace(ADOPTED, vote=vote))
    assert in_favour(Presence(decided), CASE.id, vote) == 2


def test_chair_settles_a_tie_but_not_an_election() -> None:
    meeting = _meeting(a_room(present(LIER), present(HOLE)))
    presence = Presence(meeting)
    assert is_tie(presence, CASE.id, Vote(against=1))
    assert not is_tie(presence, CASE.id, Vote(against=1, is_election=True))
    assert not is_tie(presence, CASE.id, Vote())


def test_votes_weigh_what_their_seats_do() -> None:
    heavy = replace(LIER, weight=3)
    meeting = a_called_meeting(
        heavy, HOLE, agenda=(CASE,), room=a_room(present(LIER), present(HOLE))
    )
    assert in_favour(Presence(meeting), CASE.id, Vote(against=1)) == 3


def test_votes_are_not_counted_before_the_roll_but_agreement_is_told() -> None:
    meeting = _meeting(Room())
    divided = replace(ADOPTED, vote=Vote(against=1))
    with pytest.raises(RollNotCalled):
        decide(meeting, ACT, decision=divided, seen=None)
    agreed = replace(ADOPTED, vote=Vote())
    decided, _ = decide(meeting, ACT, decision=agreed, seen=None)
    assert decided.room.decisions == {CASE.id: agreed}


def test_what_enough_object_to_is_postponed_and_not_decided() -> None:
    late = replace(CASE, added_at=NOW, chair_objects=True)
    meeting = a_called_meeting(agenda=(late,), room=FULL)
    with pytest.raises(DecisionBlocked):
        decide(meeting, ACT, decision=ADOPTED, seen=None)
    postponed = replace(ADOPTED, phrase=Phrase.POSTPONED, text="Saken utsettes.")
    assert decide(meeting, ACT, decision=postponed, seen=None)[1]


def test_every_item_lacks_an_outcome_until_it_has_one_or_was_not_treated() -> None:
    roll = Item(id=ItemId(2), kind=ItemKind.ROLL_CALL, title="Opprop")
    other = Item(id=ItemId(3), title="Budsjett")
    meeting = a_called_meeting(agenda=(roll, CASE, other), room=FULL)
    assert lacking(meeting) == (CASE, other)
    decided, _ = decide(meeting, ACT, decision=ADOPTED, seen=None)
    dropped = Decision(item=other.id, is_not_treated=True)
    both, _ = decide(decided, ACT, decision=dropped, seen=None)
    assert lacking(both) == ()


def test_member_decides_nothing_in_the_record() -> None:
    with pytest.raises(OnlyForSecretariat):
        decide(_meeting(FULL), an_act(ASTRID), decision=ADOPTED, seen=None)


@pytest.mark.parametrize(
    ("item", "phrase", "text"),
    [
        (
            Item(kind=ItemKind.OPENING, title="Innkalling"),
            Phrase.APPROVED,
            "Innkalling og dagsorden godkjennes.",
        ),
        (
            Item(kind=ItemKind.OWN_MINUTES, title="Referat"),
            Phrase.APPROVED,
            "Framlagt forslag til referat godkjennes.",
        ),
        (
            Item(kind=ItemKind.OTHER_MINUTES, title="Referat"),
            Phrase.NOTED,
            "Saken tas til orientering.",
        ),
        (
            Item(title="Felles vei", aim=Aim.RECOMMENDATION),
            Phrase.RECOMMENDED,
            "Rådmannsgruppen innstiller på at …",
        ),
        (
            Item(kind=ItemKind.ANY_OTHER, title="Eventuelt"),
            Phrase.NONE_RAISED,
            "Ingen saker meldt.",
        ),
        (Item(title="Vei", proposal="Veien bygges."), None, "Veien bygges."),
        (Item(title="Vei"), None, ""),
    ],
)
def test_own_minutes_are_approved_and_those_of_others_taken_note_of(
    item: Item, phrase: Phrase | None, text: str
) -> None:
    begun = proposed(a_called_meeting(), item)
    assert (begun.phrase, begun.text) == (phrase, text)


def test_every_phrase_can_be_begun_on() -> None:
    begun = [wording(a_called_meeting(), CASE, phrase) for phrase in Phrase]
    assert begun == [
        "Saken godkjennes.",
        "Framlagt informasjon tas til orientering.",
        "Rådmannsgruppen slutter seg til …",
        "Rådmannsgruppen innstiller på at …",
        "Saken framsendes til … som sak …",
        "… bes om å …",
        "Rådmannsgruppen takker ja til …",
        "… videreføres.",
        "… opphører fra …",
        "Saken utsettes.",
        "Ingen saker meldt.",
    ]


def _meeting(room: Room) -> Meeting:
    return a_called_meeting(agenda=(CASE,), room=room)


def _decide(decision: Decision) -> tuple[Meeting, tuple[object, ...]]:
    return decide(_meeting(FULL), ACT, decision=decision, seen=None)
