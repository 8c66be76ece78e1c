"""Purring: a member's answer is missing, and at last the secretary must telephone."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from bot import dates
from bot.meeting import Answer, Meeting, Summons
from bot.notice import deadline
from bot.person import Person, PersonId
from bot.phrases import say
from bot.reminder import is_last, overdue, silent
from handlers.blocks.card import name, when_and_where
from handlers.blocks.choices import choices, question
from handlers.blocks.elements import Block, actions, button, escape, section
from handlers.blocks.listing import Line, Listing, lists
from handlers.blocks.seat_desk import seat_choice
from handlers.rendering import Post

#: Each has buttons of their own while they are so few; of more, one is chosen.
WITH_BUTTONS: Final = 15


def reminder(meeting: Meeting, person: PersonId, *, at: datetime) -> Post | None:
    """Remind somebody, unless they have answered since, or it is too late."""
    summons = silent(meeting).get(person) if meeting.is_open else None
    if summons is None or deadline(meeting, summons) <= at:
        return None
    text = _reminded(meeting, summons, at)
    seat = next(seat for seat, s in meeting.summonses() if s is summons)
    blocks = [section(text), *choices(meeting, seat, summons)]
    return Post(text=text, blocks=blocks)


def unanswered(meeting: Meeting, *, at: datetime) -> Post | None:
    """Tell the secretary whom to telephone, unless all have answered since."""
    people = overdue(meeting, at) if meeting.is_open else ()
    if not people or meeting.has_begun(at):
        return None
    language = meeting.body.orders.language
    text = say(
        language,
        "unanswered",
        n=len(people),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    return Post(text=text, blocks=[*_people(meeting, text, people)])


def to_telephone(meeting: Meeting, *, at: datetime) -> list[Block]:
    """List, for the secretary alone, those who should have answered by now."""
    people = overdue(meeting, at) if meeting.is_open else ()
    if not people or meeting.has_begun(at):
        return []
    language = meeting.body.orders.language
    return _listed(meeting, f"*{say(language, 'unanswered-title')}*", people)


def near(meeting: Meeting, moment: datetime, at: datetime) -> str:
    """Write «i dag kl. 12.00», or the day when it is not so near."""
    language, clock = meeting.body.orders.language, dates.clock(moment)
    today = dates.local(at).date()
    match dates.local(moment).date() - today:
        case timedelta(days=0):
            return say(language, "reminder-today", clock=clock)
        case timedelta(days=1):
            return say(language, "reminder-tomorrow", clock=clock)
    return dates.moment(language, moment)


def _reminded(meeting: Meeting, summons: Summons, at: datetime) -> str:
    language = meeting.body.orders.language
    is_unsure = summons.answer is Answer.UNSURE
    said = say(
        language,
        "reminder-unsure" if is_unsure else "reminder",
        name=escape(summons.person.first_name),
        body=escape(meeting.body.name),
        when=dates.moment(language, meeting.starts_at),
        deadline=near(meeting, deadline(meeting, summons), at),
    )
    if is_last(meeting, summons):
        return f"{said}\n{say(language, 'reminder-last')}"
    return said


def _people(meeting: Meeting, text: str, people: tuple[Person, ...]) -> Iterable[Block]:
    if len(people) > WITH_BUTTONS:
        return [*_listed(meeting, text, people), seat_choice(meeting)]
    asked = (block for person in people for block in _asked(meeting, person))
    return [section(text), *asked]


def _listed(meeting: Meeting, title: str, people: tuple[Person, ...]) -> list[Block]:
    lines = [
        Line(text=f"• {_line(meeting, person)}", group=_participants(meeting, person))
        for person in people
    ]
    return lists(meeting.body.orders.language, (Listing(title=title, lines=lines),))


def _asked(meeting: Meeting, person: Person) -> list[Block]:
    """Name one who is silent, with buttons to note down what they say."""
    language, about = meeting.body.orders.language, question(meeting, person.id)
    yes = button(say(language, "button-they-come"), "come", about)
    no = button(say(language, "button-they-decline"), "decline", about)
    return [section(_line(meeting, person)), actions(yes, no)]


def _line(meeting: Meeting, person: Person) -> str:
    """Write «Dag Øverby, Hole: 901 23 456»."""
    ways = [escape(way) for way in (person.phone, person.email) if way]
    return say(
        meeting.body.orders.language,
        "unanswered-line",
        name=escape(person.name),
        participant=escape(_participants(meeting, person)),
        ways=", ".join(ways) or say(meeting.body.orders.language, "news-reach-unknown"),
    )


def _participants(meeting: Meeting, person: Person) -> str:
    called = [seat.participant for seat, s in meeting.called(person.id) if s.holds]
    return ", ".join(dict.fromkeys(called))
