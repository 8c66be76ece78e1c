"""Underskrift: who signs the minutes, as the body's own rules say."""

from collections.abc import Iterator

from bot.law import minutes_word
from bot.minutes.course import Issue
from bot.minutes.facts import Held
from bot.orders import Signatures, StandingOrders
from bot.phrases import say

#: How many sign with whoever led the meeting (IKS-loven § 9 a).
ELECTED = 2


def signatures(orders: StandingOrders, held: Held) -> Iterator[tuple[str, str]]:
    """Name those who sign, with room for a name that nobody has written down."""
    if orders.signatures not in (Signatures.CHAIR, Signatures.CHAIR_AND_TWO):
        return
    yield held.chair, say(orders.language, "minutes-signs-chair")
    if orders.signatures is Signatures.CHAIR_AND_TWO:
        elected = say(orders.language, "minutes-signs-elected")
        names = [*held.signers, *[""] * ELECTED][: max(ELECTED, len(held.signers))]
        yield from ((name, elected) for name in names)


def closing(orders: StandingOrders, issue: Issue | None) -> str:
    """Say why nobody has signed what is approved electronically."""
    is_approved = issue is not None and issue.approval is not None
    if orders.signatures is Signatures.ELECTRONIC and is_approved:
        return say(orders.language, "minutes-electronic", minutes=minutes_word(orders))
    return ""
