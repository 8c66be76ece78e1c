"""One seat on a secretary's desk: who sits, what was done, and what to do next."""

from collections.abc import Iterator, Sequence

from bot import dates
from bot.body import Seat, SeatId
from bot.elsewhere import Elsewhere
from bot.late_yes import is_in_time
from bot.meeting import Answer, Meeting, Summons, Verdict
from bot.next_step import next_step
from bot.opening import Opening, openings
from bot.part import after_comma
from bot.phrases import say
from bot.seat_story import SeatHappening, SeatStory, sentence
from bot.validity import needs_verdict
from handlers.blocks.card import name, when_and_where
from handlers.blocks.choices import question, warned_of_return
from handlers.blocks.confidential import apology_line
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    dialog,
    divider,
    escape,
    long_select,
    option,
    section,
)
from handlers.blocks.packing import packed
from handlers.blocks.seat import WORD, seat_label

#: The last of a long story; all of it is in the file.
HAPPENINGS_AT_MOST = 60


def seat_choice(meeting: Meeting) -> Block:
    """Let a secretary take up one of the seats."""
    language = meeting.body.orders.language
    seats = [
        option(seat_label(language, s), _about(meeting, s)) for s in _held(meeting)
    ]
    chosen = long_select(seats, placeholder=say(language, "seat-choice-placeholder"))
    return section(
        say(language, "seat-choice"), accessory=chosen | {"action_id": "seat_desk"}
    )


def seat_desk(
    meeting: Meeting, seat: Seat, story: SeatStory, *, elsewhere: Elsewhere
) -> Block:
    """Show one seat: who sits, what comes next, what can be done, and the story."""
    language = meeting.body.orders.language
    title = f"*{escape(seat_label(language, seat), limit=WORD)}*"
    blocks = [
        section(f"{title}\n{escape(name(meeting))}, {when_and_where(meeting)}"),
        *_called(meeting, seat),
        *_next_steps(meeting, seat, elsewhere),
        divider(),
        *packed(_told(meeting, story, story.of(seat.id))),
        actions(button(say(language, "button-seat_record"), "seat_record", meeting.id)),
    ]
    return dialog(
        "seat_desk",
        say(language, "seat-desk-title"),
        blocks,
        close=say(language, "button-close"),
        about=_about(meeting, seat),
    )


def read_about(about: str) -> tuple[str, SeatId]:
    """Read back which meeting's which seat it is."""
    meeting, _, seat = about.partition("/")
    return meeting, SeatId(int(seat))


def _about(meeting: Meeting, seat: Seat) -> str:
    return f"{meeting.id}/{seat.id}"


def _held(meeting: Meeting) -> list[Seat]:
    return [seat for seat in meeting.body.seats if meeting.principal(seat.id)]


def _called(meeting: Meeting, seat: Seat) -> Iterator[Block]:
    """Show those who may answer, with the buttons that answer for them."""
    latest = {s.person.id: s for s in meeting.roll.get(seat.id, ())}
    for summons in latest.values():
        if summons.holds or is_in_time(meeting, seat, summons):
            yield section(_line(meeting, summons))
            if buttons := list(_answers(meeting, seat, summons)):
                yield actions(*buttons)
            if needs_verdict(meeting, summons):
                yield from _validity(meeting, seat, summons)


def _validity(meeting: Meeting, seat: Seat, summons: Summons) -> Iterator[Block]:
    """Ask whether it is gyldig forfall, with the reason, which stays in this dialog."""
    language, about = meeting.body.orders.language, _about(meeting, seat)
    why = summons.apology
    said = apology_line(meeting, summons, why) if why else ""
    verdict = summons.verdict.value if summons.verdict else "awaited"
    asked = say(language, f"validity-{verdict}", name=escape(summons.person.name))
    yield section("\n".join(filter(None, (asked, said))))
    yield actions(
        *(
            button(say(language, f"button-judge-{each.value}"), f"judge_{each}", about)
            for each in Verdict
            if each is not summons.verdict
        )
    )


def _line(meeting: Meeting, summons: Summons) -> str:
    language = meeting.body.orders.language
    who = "stand-in" if summons.is_stand_in else "member"
    person = summons.person
    ways = ", ".join(filter(None, (person.phone, person.email)))
    return say(
        language,
        f"seat-desk-{who}-{summons.answer.value}",
        name=escape(person.name),
        part=escape(after_comma(meeting, summons.extent)),
        ways=escape(ways) or say(language, "news-reach-unknown"),
    )


def _answers(meeting: Meeting, seat: Seat, summons: Summons) -> Iterator[Block]:
    """Offer what somebody may say on the telephone, and it is noted who wrote it."""
    language = meeting.body.orders.language
    value = f"{question(meeting, summons.person.id)}/{seat.id}"
    if summons.answer is not Answer.COMING or summons.leave:
        come = button(say(language, "button-they-come"), "desk_come", value)
        yield warned_of_return(meeting, seat, summons, come, about="return")
    if not summons.stands:
        return
    no = "decline" if summons.is_stand_in else "apologise"
    yield button(say(language, f"button-they-{no}"), f"desk_{no}", value)


def _next_steps(meeting: Meeting, seat: Seat, elsewhere: Elsewhere) -> Iterator[Block]:
    for opening in openings(meeting):
        if opening.seat.id == seat.id:
            yield section(_next(meeting, opening, elsewhere))
            yield actions(*_deeds(meeting, opening))


def _next(meeting: Meeting, opening: Opening, elsewhere: Elsewhere) -> str:
    language = meeting.body.orders.language
    step = next_step(meeting, opening, elsewhere)
    return say(
        language,
        f"next-{step.what.value}",
        absent=escape(opening.absent.person.name),
        asked=escape(step.asked.name) if step.asked else "",
        then=escape(step.then.name) if step.then else "",
        deadline=dates.moment(language, step.by) if step.by else "",
    )


def _deeds(meeting: Meeting, opening: Opening) -> Iterator[Block]:
    language, about = meeting.body.orders.language, _about(meeting, opening.seat)
    if opening.absent.is_returning:
        back = say(language, "button-give-back")
        yield button(back, "give_back", about, style="primary")
        yield button(say(language, "button-keep"), "keep_stand_in", about)
    yield button(say(language, "button-ask-another"), "ask_another", about)
    is_asked = meeting.standing_in(opening.seat.id, opening.extent)
    if not (is_asked or opening.absent.is_left_empty):
        yield button(say(language, "button-leave-empty"), "leave_empty", about)


def _told(
    meeting: Meeting, story: SeatStory, happenings: Sequence[SeatHappening]
) -> list[str]:
    language = meeting.body.orders.language
    lines = [
        say(
            language,
            "story-line",
            when=dates.moment(language, each.at),
            what=escape(sentence(meeting, story, each), limit=1000),
        )
        for each in happenings[-HAPPENINGS_AT_MOST:]
    ]
    return [f"*{say(language, 'story-title')}*", *lines]
