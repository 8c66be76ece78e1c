"""The secretary's overview of a meeting: seats by how they stand, and the forecast."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from bot import dates
from bot.correction import unsent
from bot.law import minutes_word
from bot.meeting import Answer, Meeting, Status
from bot.opening import calls_for_stand_in
from bot.part import part
from bot.phrases import say
from bot.progress import Progress
from bot.standing import SeatStanding, Standing, standings
from handlers.blocks.card import name, when_and_where
from handlers.blocks.deadlines import deadlines_line
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    section,
)
from handlers.blocks.errands import errands
from handlers.blocks.listing import Line, Listing, lists, within
from handlers.blocks.quorum import outlook, parts_at_risk
from handlers.blocks.seat_desk import seat_choice
from handlers.rendering import Post

#: How soon it is looked whether more have got what was sent.
LOOK_AGAIN = timedelta(seconds=5)
#: What is shown of changes that are not sent, in characters.
UNSENT_LIMIT = 1500
MARKS = {
    Standing.COMING: "✅",
    Standing.STAND_IN_COMING: "👥",
    Standing.STAND_IN_ASKED: "⏳",
    Standing.AWAITED: "❓",
    Standing.UNSURE: "❔",
    Standing.EMPTY: "❌",
    Standing.VACANT: "⚪",
}


def overview(
    meeting: Meeting, *, at: datetime, progress: Progress | None = None
) -> Post:
    """Show the secretary a meeting as a message that stays right.

    While something is on its way to many, it is drawn anew until all have got it.
    """
    language = meeting.body.orders.language
    title = say(language, "overview-title", meeting=escape(name(meeting)))
    blocks = [
        *status(meeting),
        *_delivered(meeting, progress),
        *_unsent(meeting, at),
        *errands(meeting, at=at),
        *_deeds(meeting, at),
    ]
    if meeting.is_open and not meeting.has_begun(at):
        blocks.append(seat_choice(meeting))
    text = f"{title}. {summary(meeting)}" if meeting.is_open else headline(meeting)
    is_going_on = progress and progress.is_worth_telling and progress.waiting
    again = at + LOOK_AGAIN if is_going_on else None
    return Post(text=text, blocks=blocks, again=again)


def _delivered(meeting: Meeting, progress: Progress | None) -> list[Block]:
    """Tell how many have got what was sent, when they are many."""
    if progress is None or not progress.is_worth_telling:
        return []
    language, lost = meeting.body.orders.language, progress.lost
    facts = {"n": str(progress.arrived), "of": str(progress.people)}
    is_done = progress.arrived == progress.people
    said = say(
        language, "overview-delivered-all" if is_done else "overview-delivered", **facts
    )
    more = [say(language, "overview-lost", n=lost)] if lost else []
    return [context(" ".join([said, *more]))]


def _unsent(meeting: Meeting, at: datetime) -> list[Block]:
    """Tell what those who are called do not know yet, and offer to tell them."""
    changes = () if meeting.has_begun(at) else unsent(meeting)
    if not changes:
        return []
    language = meeting.body.orders.language
    title = say(language, "changes-unsent")
    lines = [f"• {escape(each)}" for each in changes]
    send = button(say(language, "button-changes"), "notice", meeting.id)
    return [section(within(language, [title, *lines], UNSENT_LIMIT)), actions(send)]


def status_dialog(
    meeting: Meeting, *, confidential: Sequence[Block] = (), may_retry: bool = False
) -> Block:
    """Show a status in a dialog, and to a secretary what only they may see."""
    language = meeting.body.orders.language
    return dialog(
        "status",
        say(language, "status-title"),
        [*status(meeting), *confidential],
        submit=say(language, "button-try-again") if may_retry else "",
        close=say(language, "button-close"),
        about=str(meeting.id) if may_retry else "",
    )


def status(meeting: Meeting) -> list[Block]:
    """Tell who comes, who is away and for whom others stand in, and who is silent."""
    language = meeting.body.orders.language
    blocks = [section(f"*{headline(meeting)}*\n{when_and_where(meeting)}")]
    if meeting.status is Status.PLANNED:
        return [*blocks, context(deadlines_line(meeting))]
    if not meeting.is_open:
        return blocks
    known = [summary(meeting), outlook(meeting), *parts_at_risk(meeting)]
    said = [each for each in known if each]
    blocks += [section(within(language, said, UNSENT_LIMIT))]
    blocks += lists(language, tuple(_groups(meeting)))
    return [*blocks, context(deadlines_line(meeting))]


def headline(meeting: Meeting) -> str:
    """Name the meeting, and how far it has come."""
    kind, language = meeting.status.value, meeting.body.orders.language
    return say(language, f"overview-{kind}", meeting=escape(name(meeting)))


def summary(meeting: Meeting) -> str:
    """Write «9 av 17 plasser er besatt. 3 har ikke svart. Én vara er spurt.»."""
    language = meeting.body.orders.language
    count = Counter(seat.standing for seat in standings(meeting))
    filled = count[Standing.COMING] + count[Standing.STAND_IN_COMING]
    unsettled = {
        "overview-silent": count[Standing.AWAITED],
        "overview-unsure": count[Standing.UNSURE],
        "overview-asked": count[Standing.STAND_IN_ASKED],
    }
    seats = str(count.total())
    said = [say(language, "overview-filled", filled=str(filled), seats=seats)]
    said += [say(language, key, n=n) for key, n in unsettled.items() if n]
    if not any(unsettled.values()):
        said.append(say(language, "overview-answered"))
    if empty := count[Standing.EMPTY]:
        said.append(say(language, "overview-empty", n=empty))
    return " ".join(said)


def _groups(meeting: Meeting) -> Iterator[Listing]:
    language = meeting.body.orders.language
    by_standing = {standing: list[SeatStanding]() for standing in Standing}
    for seat in standings(meeting):
        by_standing[seat.standing].append(seat)
    for standing, seats in by_standing.items():
        if seats:
            title = say(language, f"standing-{standing.value}", n=str(len(seats)))
            lines = [
                Line(text=_line(meeting, seat), group=seat.seat.participant)
                for seat in seats
            ]
            yield Listing(title=f"{MARKS[standing]} *{title}*", lines=lines)


def _line(meeting: Meeting, at: SeatStanding) -> str:
    language = meeting.body.orders.language
    participant = escape(at.seat.participant)
    if at.principal is None:
        return say(language, "line-vacant", participant=participant)
    is_own = at.sitting in (None, at.principal)
    sitting = at.sitting or at.principal
    key = "own" if is_own else at.standing.value
    said = say(
        language,
        f"line-{key}",
        member=escape(at.principal.person.name),
        participant=participant,
        stand_in=escape(sitting.person.name),
        deadline=dates.moment(language, sitting.answer_by or meeting.starts_at),
    )
    if at.sitting and sitting.person.slack is None:
        said += say(language, "line-unreached")
    return said + _gap(meeting, at) + _in_vain(meeting, at)


def _gap(meeting: Meeting, at: SeatStanding) -> str:
    """Tell what whoever comes is away from, and who sits there then."""
    gap = at.sitting.gap if at.sitting else None
    if gap is None:
        return ""
    language, kind = meeting.body.orders.language, "none"
    stand_in = meeting.standing_in(at.seat.id, gap)
    if stand_in:
        kind = "coming" if stand_in.answer is Answer.COMING else "asked"
    elif calls_for_stand_in(meeting, at.seat):
        kind = "empty"
    name = escape(stand_in.person.name) if stand_in else ""
    away = escape(part(meeting, gap))
    return say(language, f"line-gap-{kind}", part=away, stand_in=name)


def _in_vain(meeting: Meeting, at: SeatStanding) -> str:
    """Tell who was asked before, and said no or nothing."""
    if at.standing not in (Standing.EMPTY, Standing.STAND_IN_ASKED):
        return ""
    language = meeting.body.orders.language
    called = [s for s in meeting.roll[at.seat.id] if s.is_stand_in]
    said = ""
    for answer in (Answer.AWAY, Answer.SILENT):
        names = dict.fromkeys(s.person.name for s in called if s.answer is answer)
        if names:
            asked = escape(", ".join(names))
            said += say(language, f"line-in-vain-{answer.value}", asked=asked)
    return said


def _deeds(meeting: Meeting, at: datetime) -> list[Block]:
    """Offer what a secretary can do with a meeting now."""
    orders = meeting.body.orders
    language = orders.language
    draw = say(language, "button-minutes", minutes=minutes_word(orders))
    record = [
        button(say(language, "button-attendance"), "attendance", meeting.id),
        button(draw, "minutes", meeting.id),
    ]
    agenda = button(say(language, "button-agenda"), "agenda", meeting.id)
    changes = [
        button(say(language, "button-move"), "move", meeting.id),
        button(say(language, "button-cancel"), "cancel", meeting.id),
    ]
    match meeting.status:
        case Status.CANCELLED:
            return []
        case Status.PLANNED:
            call = button(
                say(language, "button-notice"), "notice", meeting.id, style="primary"
            )
            return [actions(call, agenda, *changes)]
        case Status.CALLED:
            told = button(
                say(language, "button-seat_record"), "seat_record", meeting.id
            )
            more = [told] if meeting.has_begun(at) else changes
            return [actions(agenda, *record, *more)]
