"""What is said once: a stand-in let go, a seat left empty, a meeting moved or cancelled."""

from bot import dates
from bot.body import Seat, SeatId
from bot.meeting import Meeting
from bot.message import Kind, Message
from bot.person import Person
from bot.phrases import say
from handlers.blocks.card import name, when_and_where
from handlers.blocks.elements import actions, button, escape, section
from handlers.rendering import Post


def news(meeting: Meeting, kind: Kind) -> Post:
    """Tell somebody that a meeting was moved or cancelled, or that they are let go."""
    language = meeting.body.orders.language
    deadline = meeting.answer_by or meeting.starts_at
    text = say(
        language,
        f"news-{kind.value}",
        meeting=escape(name(meeting)),
        when=escape(when_and_where(meeting)),
        day=dates.day_and_month(language, meeting.starts_at),
        deadline=dates.moment(language, deadline),
    )
    return Post(text=text, blocks=[section(text)])


def seat_unfilled(meeting: Meeting, message: Message) -> Post | None:
    """Tell the secretary that there is nobody left to ask for a seat."""
    seat = _seat(meeting, message)
    principal = seat and meeting.principal(seat.id)
    if seat is None or principal is None:
        return None
    text = say(
        meeting.body.orders.language,
        "news-seat_unfilled",
        member=escape(principal.person.name),
        participant=escape(seat.participant),
        meeting=escape(name(meeting)),
        when=escape(when_and_where(meeting)),
    )
    return Post(text=text, blocks=[section(text)])


def reach(meeting: Meeting, person: Person, *, member: Person | None) -> Post:
    """Ask the secretary to reach somebody who isn't in Slack, and to note the answer."""
    language = meeting.body.orders.language
    known = [escape(way) for way in (person.phone, person.email) if way]
    text = say(
        language,
        "news-reach-stand-in" if member else "news-reach-member",
        name=escape(person.name),
        ways=", ".join(known) or say(language, "news-reach-unknown"),
        member=escape(member.name) if member else "",
        meeting=escape(name(meeting)),
        when=escape(when_and_where(meeting)),
    )
    about = f"{meeting.id}/{person.id}"
    yes = button(say(language, "button-they-come"), "come", about)
    no = button(say(language, "button-they-decline"), "decline", about)
    return Post(text=text, blocks=[section(text), actions(yes, no)])


def _seat(meeting: Meeting, message: Message) -> Seat | None:
    id = SeatId(int(message.about.partition("-")[0]))
    return next((seat for seat in meeting.body.seats if seat.id == id), None)
