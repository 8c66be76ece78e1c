"""What somebody is asked to do, which turns into a receipt when it is done."""

import re
from collections.abc import Iterator
from typing import Final

from bot import dates
from bot.body import Seat, SeatId
from bot.filling import to_look_after, unfilled
from bot.meeting import Answer, Meeting, Summons
from bot.message import Kind, Message
from bot.opening import Opening, openings
from bot.part import after_comma
from bot.person import Person, PersonId
from bot.phrases import say
from bot.room.task import TaskId
from bot.seat_telling import Errand, read_reaching
from bot.validity import needs_verdict
from handlers.blocks.card import name, when_and_where
from handlers.blocks.choices import question
from handlers.blocks.elements import actions, button, escape, section
from handlers.blocks.quorum import quorum_threatened
from handlers.blocks.room_task import task_card
from handlers.rendering import Post

#: The messages that ask for something to be done, and are put right in place.
TASKS: Final = (
    Kind.SEAT_UNFILLED,
    Kind.RETURN_WISHED,
    Kind.REACH,
    Kind.QUORUM_THREATENED,
    Kind.APOLOGY_TO_JUDGE,
    Kind.TASK_GIVEN,
)
WORDS_LIMIT: Final = 1500
NUMBER: Final = re.compile(r"\+?[0-9 ]{4,20}")
ADDRESS: Final = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}")


def task(meeting: Meeting, message: Message) -> Post | None:
    """Draw a task as it stands now."""
    match message.kind:
        case Kind.REACH:
            return reach(meeting, *read_reaching(message.about))
        case Kind.RETURN_WISHED:
            return _earlier(meeting, message) or return_wished(meeting, _seat(message))
        case Kind.APOLOGY_TO_JUDGE:
            return apology_to_judge(meeting, _seat(message))
        case Kind.TASK_GIVEN:
            return task_card(meeting, TaskId(int(message.about)))
        case Kind.QUORUM_THREATENED:
            return quorum_threatened(meeting, message.to, int(message.about))
        case _:
            return _earlier(meeting, message) or seat_unfilled(meeting, _seat(message))


def _earlier(meeting: Meeting, message: Message) -> Post | None:
    """Point from a task of a seat to the one that has come after, while it is open."""
    id, turn = _seat(message), message.about.partition("-")[2]
    is_latest = not turn or int(turn) == meeting.times_handed_over(id)
    is_open = any(opening.seat.id == id for opening in to_look_after(meeting))
    if is_latest or not is_open:
        return None
    text = say(
        meeting.body.orders.language,
        "task-earlier",
        participant=escape(meeting.body.seat(id).participant),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    return Post(text=text, blocks=[section(text)])


def reach(
    meeting: Meeting, person: PersonId, number: int, errand: Errand
) -> Post | None:
    """Ask the secretary to tell somebody who isn't in Slack, and to note the answer."""
    called = [each for each in meeting.everyone() if each[1].person.id == person]
    if not called:
        return None
    if errand is not Errand.ASK:
        return _one_way(meeting, called[-1][0], called[-1][1], errand)
    current = meeting.called(person)
    if not current or meeting.question(person) != number:
        return _receipt(meeting, called[-1][1].person)
    seat, summons = current[0]
    if summons.answer in (Answer.AWAITED, Answer.UNSURE):
        return _open(meeting, seat, summons)
    if summons.answer in (Answer.COMING, Answer.AWAY):
        return _receipt(meeting, summons.person, summons)
    return _receipt(meeting, summons.person)


def seat_unfilled(meeting: Meeting, id: SeatId) -> Post | None:
    """Tell the secretary that somebody must be found, or who was in the end."""
    found = _opening(meeting, id)
    if found is None:
        return _settled(meeting, id)
    language = meeting.body.orders.language
    text = say(
        language,
        "task-left-empty" if found.absent.is_left_empty else "task-unfilled",
        member=escape(found.absent.person.name),
        participant=escape(found.seat.participant),
        part=escape(after_comma(meeting, found.extent)),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    about = f"{meeting.id}/{id}"
    deeds = [button(say(language, "button-ask-another"), "ask_another", about)]
    if not found.absent.is_left_empty:
        leave = say(language, "button-leave-empty")
        deeds.append(button(leave, "leave_empty", about))
    return Post(text=text, blocks=[section(text), actions(*deeds)])


def return_wished(meeting: Meeting, id: SeatId) -> Post | None:
    """Let the secretary choose between a member and the one who stands in for them."""
    language = meeting.body.orders.language
    absent = _returning(meeting, id)
    if absent is None:
        return _settled(meeting, id)
    seat, summons = absent
    extent = None if summons.answer is Answer.AWAY else summons.gap
    stand_in = meeting.standing_in(seat.id, extent)
    text = say(
        language,
        "task-return",
        member=escape(summons.person.name),
        participant=escape(seat.participant),
        stand_in=escape(stand_in.person.name) if stand_in else "",
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    about = f"{meeting.id}/{id}"
    back = button(say(language, "button-give-back"), "give_back", about)
    keep = button(say(language, "button-keep"), "keep_stand_in", about)
    return Post(text=text, blocks=[section(text), actions(back, keep)])


def apology_to_judge(meeting: Meeting, id: SeatId) -> Post | None:
    """Ask the secretary whether it is gyldig forfall; why, only the dialog tells."""
    member, seat = meeting.principal(id), _seat_of(meeting, id)
    if member is None or seat is None:
        return None
    language = meeting.body.orders.language
    verdict = member.verdict.value if member.verdict else "awaited"
    is_away = needs_verdict(meeting, member)
    text = say(
        language,
        f"task-judge-{verdict if is_away else 'over'}",
        member=escape(member.person.name),
        participant=escape(seat.participant),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    look = button(say(language, "button-look-at"), "look_at_seat", f"{meeting.id}/{id}")
    deeds = [actions(look)] if is_away else []
    return Post(text=text, blocks=[section(text), *deeds])


def _open(meeting: Meeting, seat: Seat, summons: Summons) -> Post:
    """Give a secretary all that it takes: ways to reach them, words, and buttons."""
    language, words = meeting.body.orders.language, _words(meeting, seat, summons)
    text = say(
        language,
        f"task-reach-{_kind(summons)}",
        ways=_ways(meeting, summons.person),
        name=escape(summons.person.name),
        member=escape(_whose(meeting, seat, summons)),
        part=escape(after_comma(meeting, summons.extent)),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    about = question(meeting, summons.person.id)
    no = "button-they-decline" if summons.is_stand_in else "button-they-apologise"
    deed = "decline" if summons.is_stand_in else "apologise_for"
    quoted = escape(words.replace("`", "'"), limit=WORDS_LIMIT)
    buttons = actions(
        button(say(language, "button-they-come"), "come", about),
        button(say(language, no), deed, about),
        button(say(language, "button-file-for"), "file_for", about),
    )
    return Post(text=text, blocks=[section(text), section(f"```{quoted}```"), buttons])


def _words(meeting: Meeting, seat: Seat, summons: Summons) -> str:
    """Write a letter that is ready to be sent, or read out on the telephone."""
    language = meeting.body.orders.language
    deadline = summons.answer_by or meeting.answer_by or meeting.starts_at
    return say(
        language,
        f"task-words-{_kind(summons)}",
        first=summons.person.first_name,
        member=_whose(meeting, seat, summons),
        participant=seat.participant,
        part=after_comma(meeting, summons.extent),
        meeting=name(meeting),
        when=dates.span(language, meeting.starts_at, meeting.ends_at),
        place=meeting.place or say(language, "form-remote"),
        deadline=dates.moment(language, deadline),
    )


def _kind(summons: Summons) -> str:
    return "stand-in" if summons.is_stand_in else "member"


def _one_way(meeting: Meeting, seat: SeatId, summons: Summons, errand: Errand) -> Post:
    """Ask that somebody be told something, to which there is no answer."""
    language = meeting.body.orders.language
    text = say(
        language,
        f"task-tell-{errand.value}",
        name=escape(summons.person.name),
        ways=_ways(meeting, summons.person),
        member=escape(_named_for(meeting, seat, summons)),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    return Post(text=text, blocks=[section(text)])


def _receipt(meeting: Meeting, person: Person, summons: Summons | None = None) -> Post:
    language = meeting.body.orders.language
    said = _said(summons) if summons else "over"
    by = _secretary(meeting, summons.answered_by) if summons else ""
    text = say(
        language,
        f"task-receipt-{said}",
        name=escape(person.name),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    if by:
        text = f"{text} {say(language, 'story-noted-by', by=escape(by))}"
    return Post(text=text, blocks=[section(text)])


def _said(summons: Summons) -> str:
    """Tell what somebody answered; a stand-in is asked, and says no."""
    is_no = summons.answer is Answer.AWAY and summons.is_stand_in
    return "declined" if is_no else summons.answer.value


def _settled(meeting: Meeting, id: SeatId) -> Post | None:
    """Tell who sits in a seat that was a task once."""
    seat = _seat_of(meeting, id)
    if seat is None:
        return None
    language = meeting.body.orders.language
    sitting = meeting.sitting(id)
    is_coming = sitting is not None and sitting.answer is Answer.COMING
    text = say(
        language,
        f"task-settled-{'coming' if is_coming else 'asked' if sitting else 'over'}",
        name=escape(sitting.person.name) if sitting else "",
        participant=escape(seat.participant),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    return Post(text=text, blocks=[section(text)])


def _ways(meeting: Meeting, person: Person) -> str:
    """Write how somebody is reached, so that a press telephones or writes to them."""
    unknown = say(meeting.body.orders.language, "news-reach-unknown")
    return ", ".join(_links(person)) or unknown


def _links(person: Person) -> Iterator[str]:
    """Link what is a number or an address for certain, and nothing else."""
    for scheme, way, form in (
        ("tel", person.phone, NUMBER),
        ("mailto", person.email, ADDRESS),
    ):
        if form.fullmatch(way):
            yield f"<{scheme}:{way.replace(' ', '')}|{way}>"
        elif way:
            yield escape(way)


def _whose(meeting: Meeting, seat: Seat, summons: Summons) -> str:
    if summons.is_stand_in:
        return meeting.called_for(seat.id, summons).person.name
    return seat.participant


def _named_for(meeting: Meeting, seat: SeatId, summons: Summons) -> str:
    """Name in whose place a stand-in was to come; nobody for a member."""
    if not summons.is_stand_in:
        return ""
    return meeting.called_for(seat, summons).person.name


def _secretary(meeting: Meeting, person: PersonId | None) -> str:
    kept = (s.person for s in meeting.body.secretariat if s.person.id == person)
    return next((each.name for each in kept), "")


def _opening(meeting: Meeting, id: SeatId) -> Opening | None:
    return next((each for each in unfilled(meeting) if each.seat.id == id), None)


def _returning(meeting: Meeting, id: SeatId) -> tuple[Seat, Summons] | None:
    return next(
        (
            (opening.seat, opening.absent)
            for opening in openings(meeting)
            if opening.seat.id == id and opening.absent.is_returning
        ),
        None,
    )


def _seat_of(meeting: Meeting, id: SeatId) -> Seat | None:
    return next((seat for seat in meeting.body.seats if seat.id == id), None)


def _seat(message: Message) -> SeatId:
    return SeatId(int(message.about.partition("-")[0]))
