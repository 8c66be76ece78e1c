"""The top of the room: how many are there, whether they can decide, and who leads."""

from collections.abc import Iterator, Sequence

from bot import dates
from bot.body import Seat
from bot.phrases import say
from bot.quorum import Outlook, count
from bot.room.clock import closed_at, current
from bot.room.deciding import lacking
from bot.room.lead import leads_now
from bot.room.presence import Presence, heads
from bot.room.roll_line import RollLine, RollState
from handlers.blocks.card import name
from handlers.blocks.elements import escape


def room_head(presence: Presence, roll: Sequence[RollLine]) -> str:
    """Write what a minute-taker sees first, line by line, in mrkdwn."""
    return "\n".join(_lines(presence, roll))


def _lines(presence: Presence, roll: Sequence[RollLine]) -> Iterator[str]:
    meeting = presence.meeting
    language = meeting.body.orders.language
    days = dates.long_days(language, meeting.starts_at, meeting.ends_at)
    yield f"*{escape(name(meeting))}* {days}"
    yield from _counts(presence, roll)
    unmarked = sum(not each.state.is_marked for each in roll)
    yield from _lead(presence, is_called=not unmarked)
    if unmarked:
        yield say(language, "room-unmarked", n=unmarked)
    if closed_at(meeting) and (left := lacking(meeting)):
        yield say(language, "room-items-left", n=len(left))


def _counts(presence: Presence, roll: Sequence[RollLine]) -> Iterator[str]:
    language = presence.meeting.body.orders.language
    filled = [each for each in roll if each.state is RollState.PRESENT]
    treated = current(presence.meeting)
    voting = [each.seat for each in filled if each.seat.has_vote]
    if treated:
        # Who has left their seat for it does not count.
        voting = list(presence.voting(treated.item))
    people = heads(each.stint for each in filled if each.stint)
    # Somebody may sit in two seats.
    shared = "" if people == len(filled) else "-people"
    counted = {"seats": len(roll), "people": people}
    yield say(language, f"room-count{shared}", filled=len(filled), **counted)
    yield _quorum(presence, voting)


def _quorum(presence: Presence, voting: Sequence[Seat]) -> str:
    body = presence.meeting.body
    language, told = body.orders.language, count(body, voting)
    there = say(language, f"room-there-{told.counted.value}", here=told.coming)
    secured = "yes" if told.outlook is Outlook.SECURED else "no"
    how = secured if told.is_binding else "none"
    return say(language, f"room-quorum-{how}", there=there, needed=told.needed)


def _lead(presence: Presence, *, is_called: bool) -> Iterator[str]:
    """Tell who leads; or, when all is known, that one is to be elected (§ 11-2)."""
    body, now = presence.meeting.body, leads_now(presence)
    if now:
        yield say(body.orders.language, "room-leads", name=escape(now.person.name))
    elif is_called and (body.chair or body.deputy_chair):
        yield say(body.orders.language, "room-leads-nobody")
