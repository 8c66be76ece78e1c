"""Formuleringer: the words that the field writes again and again, begun on."""

from collections.abc import Sequence
from typing import Final

from bot.agenda.heading import numbered_within
from bot.agenda.item import Aim, Item, ItemKind
from bot.agenda.station import Station
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.minutes.names import joined
from bot.orders import Language
from bot.phrases import say
from bot.room.decision import Decision, Phrase

#: What is usual of an item that asks for nothing else.
_USUAL: Final = {
    ItemKind.OPENING: Phrase.APPROVED,
    ItemKind.OWN_MINUTES: Phrase.APPROVED,
    ItemKind.OTHER_MINUTES: Phrase.NOTED,
    ItemKind.FOLLOW_UP: Phrase.NOTED,
    ItemKind.BRIEFING: Phrase.NOTED,
    ItemKind.ROUND: Phrase.NOTED,
    ItemKind.ANY_OTHER: Phrase.NONE_RAISED,
}
_BY_AIM: Final = {
    Aim.RECOMMENDATION: Phrase.RECOMMENDED,
    Aim.INFORMATION: Phrase.NOTED,
}
#: The kinds of item that are named as what they are in a decision.
_NAMED: Final = (ItemKind.OPENING, ItemKind.OWN_MINUTES, ItemKind.OTHER_MINUTES)


def proposed(meeting: Meeting, item: Item) -> Decision:
    """Propose how an item ends: as its paper proposes, or as such items usually do.

    The body's own minutes are approved, those of others are taken note of.
    """
    phrase = usual_phrase(item)
    text = item.proposal or (wording(meeting, item, phrase) if phrase else "")
    return Decision(item=item.id, phrase=phrase, text=text)


def usual_phrase(item: Item) -> Phrase | None:
    """Find the phrase that fits an item, by its kind or by what it asks."""
    return _USUAL.get(item.kind) or (_BY_AIM.get(item.aim) if item.aim else None)


def wording(
    meeting: Meeting, item: Item, phrase: Phrase, *, sent_to: Sequence[Station] = ()
) -> str:
    """Begin a decision; what has to be filled in stands as «…».

    Args:
        sent_to: Where the case was sent on to, when it was.
    """
    if phrase is Phrase.FORWARDED and sent_to:
        return _forwarded(meeting.body.orders.language, sent_to)
    named = [phrase.value]
    if phrase in (Phrase.APPROVED, Phrase.NOTED):
        named.append(item.kind if item.kind in _NAMED else ItemKind.CASE)
    key = "-".join(named).replace("_", "-")
    orders = meeting.body.orders
    facts = {"body": meeting.body.name, "minutes": minutes_word(orders)}
    return say(orders.language, f"decision-{key}", **facts)


def _forwarded(language: Language, sent_to: Sequence[Station]) -> str:
    """Write «Saken framsendes til Styringsgruppen som sak 09/2018.»."""
    return say(
        language,
        "decision-forwarded-to",
        to=joined(language, [_place(language, each) for each in sent_to]),
    )


def _place(language: Language, station: Station) -> str:
    """Name a body, with the number that the case has there once it has one."""
    body = station.meeting.body.name
    case = numbered_within(station.meeting, station.item)
    return (
        say(language, "decision-forwarded-as", body=body, case=case) if case else body
    )
