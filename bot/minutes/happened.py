"""What happened around a case: who left their seat for it, and closed doors."""

from collections.abc import Iterator

from bot.agenda.item import Item
from bot.law import is_under_kommuneloven
from bot.minutes.names import joined
from bot.phrases import say
from bot.quorum import count
from bot.room.presence import Presence, Recusal


def happened(presence: Presence, item: Item) -> Iterator[str]:
    """Tell by what a case was closed, or who left their seat, and if they were too few.

    The provisions are told too (kommuneloven § 11-4). Of a closed case nobody is named:
    that somebody is disqualified may tell what it is about.
    """
    orders = presence.meeting.body.orders
    if item.is_closed:
        if item.is_treated and is_under_kommuneloven(orders.form):
            yield say(orders.language, "minutes-closed", provision=item.exempt)
        return
    for recusal in presence.recused(item.id):
        yield _left(presence, item, recusal)
    yield from _too_few(presence, item)


def _left(presence: Presence, item: Item, recusal: Recusal) -> str:
    """Write who left, by which rule, and who sat there instead."""
    orders = presence.meeting.body.orders
    is_elected = is_under_kommuneloven(orders.form)
    key = recusal.ground.value + ("-law" if is_elected else "")
    name = recusal.person.name if recusal.person else ""
    said = say(orders.language, f"minutes-{key}", name=name)
    stints = presence.stints.get(recusal.seat, ())
    instead = [s.person.name for s in stints if s.only == item.id and s.person]
    if not instead:
        return said
    names = joined(orders.language, instead)
    return f"{said} {say(orders.language, 'minutes-instead', names=names)}"


def _too_few(presence: Presence, item: Item) -> Iterator[str]:
    """Tell that a case could not be decided (kommuneloven § 11-9)."""
    body = presence.meeting.body
    there = count(body, presence.voting(item.id))
    is_decided = item.is_treated and item.id in presence.meeting.room.decisions
    if is_decided and there.is_binding and there.coming < there.needed:
        facts = {"there": there.coming, "needed": there.needed}
        yield say(body.orders.language, "minutes-too-few", **facts)
