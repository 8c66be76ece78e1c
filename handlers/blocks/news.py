"""What is said once: let go, asked again, a seat left empty, a meeting that is off."""

from collections.abc import Sequence

from bot import dates
from bot.body import Seat, SeatId
from bot.meeting import Answer, Meeting
from bot.message import Kind, Message
from bot.phrases import say
from bot.planning.listing import listed
from handlers.blocks.answered_for import absence_told
from handlers.blocks.card import farewell, name, when_and_where, why_cancelled
from handlers.blocks.elements import escape, section
from handlers.blocks.task import TASKS, task
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
        case kind if kind in TASKS:
            return task(meeting, message)
        case Kind.SEAT_VACATED | Kind.ABSENCE_TOLD:
            return _of_seat(meeting, message)
        case _:
            return _to_one(meeting, message)


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


def return_refused(meeting: Meeting, message: Message) -> Post | None:
    """Tell a member who would have come that another does, unless they come now."""
    seat = _seat(meeting, message)
    sitting = meeting.sitting(seat.id) if seat else None
    if sitting is None or sitting.person.id == message.to:
        return None
    text = say(
        meeting.body.orders.language,
        "news-return_refused",
        name=escape(sitting.person.name),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    return Post(text=text, blocks=[section(text)])


def _to_one(meeting: Meeting, message: Message) -> Post | None:
    """Tell somebody what becomes of themselves."""
    match message.kind:
        case Kind.SUCCEEDED:
            return succeeded(meeting, message)
        case Kind.RELEASED:
            return released(meeting, message)
        case Kind.SEATED:
            return seated(meeting, message)
        case Kind.RETURN_REFUSED:
            return return_refused(meeting, message)
        case kind:
            return changed(meeting, kind)


def _of_seat(meeting: Meeting, message: Message) -> Post | None:
    """Tell of a seat as a whole, as long as there is one."""
    seat = _seat(meeting, message)
    if seat is None or not meeting.is_open:
        return None
    is_vacated = message.kind is Kind.SEAT_VACATED
    return (seat_vacated if is_vacated else absence_told)(meeting, seat)


def seat_vacated(meeting: Meeting, seat: Seat) -> Post | None:
    """Tell the secretary that nobody sits in a seat now, unless somebody does again."""
    if meeting.principal(seat.id):
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


def released(meeting: Meeting, message: Message) -> Post:
    """Tell a stand-in that they are not needed, and why, as far as it can be seen."""
    language, seat = meeting.body.orders.language, _seat_id(message)
    member = meeting.principal(seat)
    others = [s for s in meeting.roll.get(seat, ()) if s.is_stand_in]
    why = "other"
    if any(summons.stands for summons in others):
        why = "another"
    elif member and member.answer is Answer.COMING:
        why = "member"
    name_of_member = escape(member.person.name) if member else ""
    text = say(
        language,
        "news-released",
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
        why=say(language, f"released-{why}", member=name_of_member),
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


def _seat(meeting: Meeting, message: Message) -> Seat | None:
    id = _seat_id(message)
    return next((seat for seat in meeting.body.seats if seat.id == id), None)


def _seat_id(message: Message) -> SeatId:
    return SeatId(int(message.about.partition("-")[0]))
