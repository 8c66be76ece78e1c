"""Funksjon: what somebody is in a body, as its documents name it."""

from bot.body import Body, ChairRole, Rank, Seat
from bot.person import PersonId
from bot.phrases import say


def function_of(body: Body, seat: Seat, person: PersonId, rank: Rank) -> str:
    """Name what somebody is in a seat, the most particular first."""
    language = body.orders.language
    for chair in body.chairs:
        leads = chair.person and chair.person.id == person
        if leads and chair.participant == seat.participant:
            key = "chair" if chair.role is ChairRole.CHAIR else "deputy"
            return say(language, f"function-{key}")
    return say(language, f"function-{seat.called_as(rank)}")
