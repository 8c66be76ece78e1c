"""How one item ended: its decision, the vote, and who is asked to do something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.agenda.heading import heading
from bot.agenda.item import Item
from bot.agenda.objection import is_blocked
from bot.meeting import Meeting
from bot.phrases import say
from bot.quorum import Outlook, count
from bot.room.deciding import ballots
from bot.room.decision import Decision, Phrase, Vote
from bot.room.presence import Presence
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    checkboxes,
    context,
    dialog,
    escape,
    field,
    option,
    radio,
    renewed,
    section,
    select,
    text_input,
)
from handlers.blocks.mark import mark
from handlers.blocks.room import Place

NOT_TREATED: Final = "not_treated"
#: How the result of a vote may be said.
RESULTS: Final = ("none", "unanimous", "against", "parties", "election")


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What stands in the fields of a decision, as it is typed."""

    phrase: Phrase | None = None
    text: str = ""
    points: str = ""
    result: str = "none"
    against: str = ""
    parties: str = ""
    statements: str = ""
    is_not_treated: bool = False


def decision_dialog(
    meeting: Meeting, item: Item, place: Place, typed: Typed, *, stamp: str
) -> Block:
    """Ask how an item ended, with as much filled in as is known."""
    language = meeting.body.orders.language
    blocks = [
        section(f"*{escape(heading(meeting, item), limit=500)}*"),
        context(_there(meeting, item)),
        _phrases(meeting, typed),
        *renewed(_fields(meeting, typed), stamp),
        actions(
            button(say(language, "button-task"), "task_new", place),
            button(say(language, "button-room-items"), "room_items", place),
            button(say(language, "button-room-back"), "room_again", place),
        ),
    ]
    seen = meeting.room.decisions.get(item.id)
    return dialog(
        "decision",
        say(language, "decision-title"),
        blocks,
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=f"{place}/{seen_mark(seen)}/{typed.phrase or ''}",
    )


def seen_mark(decision: Decision | None) -> str:
    """Mark a decision as it stands, so that another's change of it is told."""
    return mark(repr(decision))


def typed_of(decision: Decision) -> Typed:
    """Write a decision as it would be typed."""
    vote = decision.vote
    return Typed(
        phrase=decision.phrase,
        text=decision.text,
        points="\n".join(decision.points),
        result=_result(vote),
        against=str(vote.against) if vote and vote.against else "",
        parties="\n".join(_party_lines(vote)) if vote else "",
        statements="\n".join(f"{s.by}: {s.text}" for s in decision.statements),
        is_not_treated=decision.is_not_treated,
    )


def _result(vote: Vote | None) -> str:
    if vote is None:
        return "none"
    if vote.is_election:
        return "election"
    if vote.parties:
        return "parties"
    return "against" if vote.against else "unanimous"


def _party_lines(vote: Vote) -> Iterator[str]:
    for party in vote.parties:
        yield f"{party.party}: {party.in_favour} for, {party.against} mot"


def _there(meeting: Meeting, item: Item) -> str:
    """Tell how many vote in the case, who left for it, and if it can be decided."""
    language, presence = meeting.body.orders.language, Presence(meeting)
    if is_blocked(meeting, item):
        return f"⛔ {say(language, 'late-blocked')}"
    if not meeting.room.is_called:
        return say(language, "decision-roll-missing")
    voting = presence.voting(item.id)
    told = count(meeting.body, voting)
    lines = [say(language, "decision-votes", n=ballots(presence, item.id))]
    if told.is_binding and told.outlook is not Outlook.SECURED:
        lines.append(say(language, "decision-no-quorum", needed=told.needed))
    names = [each.person.name for each in presence.recused(item.id) if each.person]
    if names:
        lines.append(say(language, "decision-recused", names=escape(", ".join(names))))
    return " ".join(lines)


def _phrases(meeting: Meeting, typed: Typed) -> Block:
    language = meeting.body.orders.language
    options = [
        option(say(language, f"phrase-{p.value.replace('_', '-')}"), p) for p in Phrase
    ]
    chosen = select(options, chosen=typed.phrase)
    text = say(language, "decision-phrase")
    return section(text, accessory=chosen | {"action_id": "decision_phrase"})


def _fields(meeting: Meeting, typed: Typed) -> Iterator[Block]:
    language = meeting.body.orders.language

    def words(name: str, initial: str, *, hint: bool = True) -> Block:
        return field(
            name,
            say(language, f"decision-{name}"),
            text_input(initial=initial, lines=True),
            hint=say(language, f"decision-{name}-hint") if hint else "",
            is_optional=True,
        )

    yield words("text", typed.text)
    yield words("points", typed.points)
    results = _options(meeting, "result", RESULTS)
    yield field(
        "vote", say(language, "decision-vote"), radio(results, chosen=typed.result)
    )
    yield field(
        "against",
        say(language, "decision-against"),
        text_input(initial=typed.against),
        is_optional=True,
    )
    yield words("parties", typed.parties)
    yield words("statements", typed.statements)
    treated = _options(meeting, "outcome", [NOT_TREATED])
    chosen = [NOT_TREATED] if typed.is_not_treated else []
    yield field(
        "outcome",
        say(language, "decision-outcome"),
        checkboxes(treated, chosen=chosen),
        is_optional=True,
    )


def _options(meeting: Meeting, of: str, values: Sequence[str]) -> list[Block]:
    language = meeting.body.orders.language
    return [
        option(say(language, f"decision-{of}-{value.replace('_', '-')}"), value)
        for value in values
    ]
