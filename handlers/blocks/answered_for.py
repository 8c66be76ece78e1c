"""What a participant's own secretariat sees: its people's answers, and who is away."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from bot.body import Seat
from bot.meeting import Answer, Meeting, Summons
from bot.orders import Language
from bot.part import after_comma
from bot.person import PersonId
from bot.phrases import say
from handlers.blocks.card import name, when_and_where
from handlers.blocks.choices import question, warned_of_return
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    escape,
    header,
    section,
)
from handlers.rendering import Post

#: A Home holds 100 blocks, of which others need most, and each answer takes two.
ANSWERS_AT_MOST: Final = 8


def answered_for(
    language: Language, person: PersonId, meetings: Sequence[Meeting], *, at: datetime
) -> list[Block]:
    """List those whom somebody answers for, by meeting, with the buttons to do it."""
    ahead = [m for m in meetings if m.is_open and not m.has_begun(at)]
    rows = [(m, *each) for m in ahead for each in _theirs(m, person)]
    if not rows:
        return []
    blocks = [header(say(language, "home-answered-for"))]
    for meeting, seat, summons in rows[:ANSWERS_AT_MOST]:
        blocks += _row(meeting, seat, summons)
    if (more := len(rows) - ANSWERS_AT_MOST) > 0:
        blocks.append(context(say(language, "home-more", n=str(more))))
    return blocks


def absence_told(meeting: Meeting, seat: Seat) -> Post | None:
    """Tell a participant that somebody of theirs is away, and who comes instead."""
    absent = meeting.principal(seat.id)
    if absent is None:
        return None
    is_away = absent.answer is Answer.AWAY
    extent = None if is_away else absent.gap
    stand_in = meeting.standing_in(seat.id, extent) if is_away or extent else None
    comes = stand_in and stand_in.answer is Answer.COMING
    how = "filled" if comes else "asked" if stand_in else "empty"
    text = say(
        meeting.body.orders.language,
        f"absence-{how}" if is_away or extent else "absence-over",
        member=escape(absent.person.name),
        participant=escape(seat.participant),
        part=escape(after_comma(meeting, extent)),
        stand_in=escape(stand_in.person.name) if stand_in else "",
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    return Post(text=text, blocks=[section(text)])


def _theirs(meeting: Meeting, person: PersonId) -> Iterator[tuple[Seat, Summons]]:
    for seat in meeting.body.answered_for_by(person):
        if summons := meeting.principal(seat.id):
            yield seat, summons


def _row(meeting: Meeting, seat: Seat, summons: Summons) -> list[Block]:
    language, about = meeting.body.orders.language, question(meeting, summons.person.id)
    answer = "partly" if summons.leave else summons.answer.value
    text = say(
        language,
        f"answered-for-{answer}",
        name=escape(summons.person.name),
        participant=escape(seat.participant),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    buttons = []
    if summons.answer is not Answer.COMING or summons.leave:
        come = button(say(language, "button-they-come"), "come", about)
        asks = warned_of_return(meeting, seat, summons, come, about="return")
        buttons.append(asks)
    if summons.stands:
        away = say(language, "button-they-apologise")
        buttons.append(button(away, "apologise_for", about))
    return [section(text), actions(*buttons)]
