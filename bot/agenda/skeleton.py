"""The skeleton: what stands on every agenda of a body, around a meeting's cases."""

from itertools import chain
from typing import Final

from bot.agenda.item import Aim, Item, ItemKind
from bot.law import minutes_word
from bot.orders import StandingOrders
from bot.phrases import say

#: What is asked of the meeting where the kind of item says so by itself.
USUAL_AIMS: Final = {
    ItemKind.OPENING: Aim.DECISION,
    ItemKind.OWN_MINUTES: Aim.DECISION,
    ItemKind.OTHER_MINUTES: Aim.INFORMATION,
    ItemKind.FOLLOW_UP: Aim.INFORMATION,
    ItemKind.BRIEFING: Aim.INFORMATION,
    ItemKind.ROUND: Aim.INFORMATION,
}
_PROPOSED: Final = (ItemKind.OPENING, ItemKind.OWN_MINUTES, ItemKind.OTHER_MINUTES)


def usual_agenda(orders: StandingOrders, cases: tuple[str, ...]) -> tuple[Item, ...]:
    """Lay cases of which no more than their names are known out among what is usual."""
    return laid_out(orders, tuple(Item(title=case) for case in cases))


def laid_out(orders: StandingOrders, own: tuple[Item, ...]) -> tuple[Item, ...]:
    """Lay a meeting's cases out between the items that the body's meetings have.

    They come where its rules put them, or last where the rules forget them.
    """
    kinds = orders.agenda
    if ItemKind.CASE not in kinds:
        kinds = (*kinds, ItemKind.CASE)
    items = (
        own if kind is ItemKind.CASE else (usual_item(orders, kind),) for kind in kinds
    )
    return tuple(chain.from_iterable(items))


def usual_item(orders: StandingOrders, kind: ItemKind) -> Item:
    """Make what stands on every agenda, with the decision that it usually leads to.

    The body's own minutes are approved, and those of others are taken note of.
    """
    language, name = orders.language, kind.value.replace("_", "-")
    word = minutes_word(orders)
    proposal = ""
    if kind in _PROPOSED:
        proposal = say(language, f"proposal-{name}", minutes=word)
    return Item(
        kind=kind,
        title=say(language, f"item-{name}", minutes=word),
        aim=USUAL_AIMS.get(kind),
        proposal=proposal,
    )
