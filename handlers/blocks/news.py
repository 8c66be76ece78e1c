"""What is said once: let go, asked again, a seat left empty, a meeting that is off."""

from collections.abc import Sequence

from bot import dates
from bot.body import Rank, Seat, SeatId
from bot.meeting import Answer, Meeting, Status, Summons
from bot.message import Kind, Message
from bot.person import Person, PersonId
from bot.phrases import say
from bot.planning.listing import listed
from handlers.blocks.card import farewell, name, when_and_where, why_cancelled
from handlers.blocks.choices import question
from handlers.blocks.elements import actions, button, escape, section
from handlers.rendering import Post


def news(
    meeting: Meeting, message: Message, *, sequels: Sequence[Meeting] = ()
) -> Post | None:
    """Tell what has happened, as it stands when it is told.

    Args:
        sequels: The meetings that treat what was postponed from it.
    """
    match message.kind:
        case Kind.CANCELLED:
            return cancelled(meeting, sequels)
        case Kind.SEAT_UNFILLED:
            return seat_unfilled(meeting, message)
        case Kind.SEAT_VACATED:
            return seat_vacated(meeting, message)
        case Kind.SUCCEEDED:
            return succeeded(meeting, message)
        case Kind.SEATED:
            return seated(meeting, message)
        case Kind.REACH:
            person, _, _ = message.about.partition("-")
            return reach(meeting, PersonId(int(person)))
        case kind:
            return changed(meeting, kind)


def cancelled(meeting: Meeting, sequels: Sequence[Meeting] = ()) -> Post:
    """Tell somebody that a meeting is off, and where its cases went, if anywhere."""
    told = changed(meeting, Kind.CANCELLED)
    if not sequels:
        return told
    language = meeting.body.orders.language
    spans = [dates.span(language, each.starts_at, each.ends_at) for each in sequels]
    cases = say(language, "news-cancelled-cases", when=listed(language, spans))
    text = f"{told.text}\n{cases}"
    return Post(text=text, blocks=[section(text)])


def changed(meeting: Meeting, kind: Kind) -> Post:
    """Tell somebody that a meeting is off, or that they are let go or needed again."""
    language = meeting.body.orders.language
    deadline = meeting.answer_by or meeting.starts_at
    text = say(
        language,
        f"news-{kind.value}",
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
        day=dates.day_and_month(language, meeting.starts_at),
        deadline=dates.moment(language, deadline),
        why=why_cancelled(meeting),
    )
    return Post(text=text, blocks=[section(text)])


def seat_unfilled(meeting: Meeting, message: Message) -> Post | None:
    """Tell the secretary that there is nobody left to ask, unless somebody sits now."""
    seat = _seat(meeting, message)
    principal = meeting.principal(seat.id) if seat else None
    if seat is None or principal is None or not _is_empty(meeting, seat):
        return None
    text = say(
        meeting.body.orders.language,
        "news-seat_unfilled",
        member=escape(principal.person.name),
        participant=escape(seat.participant),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    return Post(text=text, blocks=[section(text)])


def seat_vacated(meeting: Meeting, message: Message) -> Post | None:
    """Tell the secretary that nobody sits in a seat now, unless somebody does again."""
    seat = _seat(meeting, message)
    if seat is None or not meeting.is_open or meeting.principal(seat.id):
        return None
    text = say(
        meeting.body.orders.language,
        "news-seat_vacated",
        participant=escape(seat.participant),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    return Post(text=text, blocks=[section(text)])


def succeeded(meeting: Meeting, message: Message) -> Post | None:
    """Tell somebody that their seat has passed on, unless it is theirs again."""
    seat = _seat_id(message)
    called = meeting.principal(seat)
    if called and called.person.id == message.to:
        return None
    language = meeting.body.orders.language
    stays = meeting.calls(message.to)
    text = say(
        language,
        "news-succeeded-stays" if stays else "news-succeeded",
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
        farewell=farewell(meeting, seat),
    )
    return Post(text=text, blocks=[section(text)])


def seated(meeting: Meeting, message: Message) -> Post | None:
    """Tell somebody whose card only changes that they sit there themselves now."""
    seat = _seat(meeting, message)
    called = meeting.principal(seat.id) if seat else None
    if seat is None or called is None or called.person.id != message.to:
        return None
    text = say(
        meeting.body.orders.language,
        "news-seated",
        participant=escape(seat.participant),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    return Post(text=text, blocks=[section(text)])


def reach(meeting: Meeting, person: PersonId) -> Post | None:
    """Ask the secretary to tell somebody who isn't in Slack, and to note the answer."""
    called = meeting.called(person)
    if not called:
        return _reach_released(meeting, person)
    seat, summons = called[0]
    language = meeting.body.orders.language
    text = say(
        language,
        f"news-reach-{_errand(meeting, summons)}",
        name=escape(summons.person.name),
        ways=_ways(meeting, summons.person),
        member=escape(_whose(meeting, seat, summons)),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    if not (meeting.is_open and summons.stands):
        return Post(text=text, blocks=[section(text)])
    about = question(meeting, person)
    yes = button(say(language, "button-they-come"), "come", about)
    no = button(say(language, "button-they-decline"), "decline", about)
    return Post(text=text, blocks=[section(text), actions(yes, no)])


def _reach_released(meeting: Meeting, person: PersonId) -> Post | None:
    """Ask that somebody hear of it whose seat has ended."""
    lost = next((s for _, s in meeting.everyone() if s.person.id == person), None)
    if lost is None:
        return None
    text = say(
        meeting.body.orders.language,
        "news-reach-succeeded",
        name=escape(lost.person.name),
        ways=_ways(meeting, lost.person),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    return Post(text=text, blocks=[section(text)])


def _errand(meeting: Meeting, summons: Summons) -> str:
    """Name what somebody must be told: come, stand in, stay, or that it is off."""
    if meeting.status is Status.CANCELLED:
        return "cancelled"
    if summons.answer is Answer.RELEASED:
        return "released" if summons.rank is Rank.STAND_IN else "succeeded"
    return "stand-in" if summons.rank is Rank.STAND_IN else "member"


def _ways(meeting: Meeting, person: Person) -> str:
    known = [escape(way) for way in (person.phone, person.email) if way]
    unknown = say(meeting.body.orders.language, "news-reach-unknown")
    return ", ".join(known) or unknown


def _whose(meeting: Meeting, seat: Seat, summons: Summons) -> str:
    if summons.rank is Rank.STAND_IN:
        return meeting.called_for(seat.id, summons).person.name
    return seat.participant


def _is_empty(meeting: Meeting, seat: Seat) -> bool:
    return meeting.is_open and meeting.sitting(seat.id) is None


def _seat(meeting: Meeting, message: Message) -> Seat | None:
    id = _seat_id(message)
    return next((seat for seat in meeting.body.seats if seat.id == id), None)


def _seat_id(message: Message) -> SeatId:
    return SeatId(int(message.about.partition("-")[0]))
