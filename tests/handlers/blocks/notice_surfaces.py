"""What people see of a notice beside the card: how it is changed, and told of."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.change import move
from bot.meeting import Meeting
from bot.message import Kind, Message
from bot.notice import send_notice
from bot.orders import AskAnew
from bot.plan import Plan
from bot.planning.entry import entry_of
from handlers.blocks.move_news import moved
from tests.builders import NOW, an_act

Surface = dict[str, Any]
SOON = NOW + timedelta(hours=1)


def notice_surfaces(planned: Meeting) -> dict[str, Surface]:
    """Draw what is said of a notice that was sent."""
    return {
        "news-moved": _moved(_gone(_called(planned), days=7)),
        "news-moved-place": _moved(_gone(_called(planned), place="Kongsberg")),
        "news-moved-both": _moved(
            _gone(_unasked(_called(planned)), days=1, place="Kongsberg")
        ),
        "news-moved-back": _moved(_there_and_back(_called(planned))),
    }


def _called(planned: Meeting) -> Meeting:
    return send_notice(planned, an_act(), last_number=7)[0]


def _gone(meeting: Meeting, *, days: int = 0, place: str = "") -> Meeting:
    """Move the meeting some days on, or to another place."""
    slot = entry_of(meeting).slot
    slot = replace(slot.on(slot.day + timedelta(days)), place=place or slot.place)
    plan = Plan(body=meeting.body)
    seen = meeting.sequence
    return move(meeting, an_act(at=SOON), plan=plan, slot=slot, seen_sequence=seen)[0]


def _unasked(meeting: Meeting) -> Meeting:
    """Let nobody be asked anew by a move."""
    orders = replace(meeting.body.orders, ask_anew=AskAnew.NEVER)
    return replace(meeting, body=replace(meeting.body, orders=orders))


def _there_and_back(meeting: Meeting) -> Meeting:
    """Move it, and put it back when that has been told."""
    gone = _gone(meeting, days=1)
    first, second = gone.dispatches
    back = replace(second, facts=first.facts)
    return replace(
        gone,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        dispatches=(first, back),
    )


def _moved(meeting: Meeting) -> Surface:
    member = meeting.body.seats[0].principal
    assert member
    number = str(len(meeting.dispatches))
    message = Message(kind=Kind.MOVED, to=member.id, about=number)
    drawn = moved(meeting, message, unheard=())
    assert drawn
    return {"text": drawn.text, "blocks": list(drawn.blocks)}
