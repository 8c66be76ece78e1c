"""The preview of a notice: who will get what, before anything is sent."""

from collections.abc import Iterator
from datetime import datetime

from bot import dates
from bot.act import Act
from bot.body import Seat
from bot.meeting import Meeting, Summons
from bot.notice import called_seats, days_of_notice, is_short_notice, send_notice
from bot.phrases import say
from handlers.blocks.card import card
from handlers.blocks.elements import Block, context, dialog, divider, escape, section
from handlers.blocks.listing import Line, Listing, lists, some


def notice_dialog(meeting: Meeting, act: Act, *, last_number: int) -> Block:
    """Show the recipients, the very message, and the date to answer by.

    Raises:
        RuleBroken: what sending would raise, so that it is told at once.
    """
    language = meeting.body.orders.language
    called, _ = send_notice(meeting, act, last_number=last_number)
    blocks = [
        section(_intro(called)),
        *_warnings(called, act.at),
        *lists(language, (_recipients(called),)),
        divider(),
        context(say(language, "notice-message")),
        *_message(called, act.at),
    ]
    return dialog(
        "notice",
        say(language, "notice-title"),
        blocks,
        submit=say(language, "notice-submit"),
        close=say(language, "button-not-now"),
        about=f"{meeting.id}/{meeting.sequence}",
    )


def _intro(called: Meeting) -> str:
    language = called.body.orders.language
    deadline = called.answer_by or called.starts_at
    return say(
        language,
        "notice-intro",
        n=len(called.roll),
        body=escape(called.body.name),
        when=escape(dates.span(language, called.starts_at, called.ends_at)),
        deadline=dates.moment(language, deadline),
    )


def _warnings(called: Meeting, at: datetime) -> Iterator[Block]:
    language = called.body.orders.language
    if is_short_notice(called, sent_at=at):
        days = days_of_notice(called, sent_at=at)
        rule = called.body.orders.notice_days
        yield section(say(language, "notice-short", days=days, rule=str(rule)))
    empty = [
        escape(s.participant)
        for s in called.body.seats
        if s not in called_seats(called)
    ]
    if empty:
        yield section(say(language, "notice-vacant", seats=some(language, empty)))
    unreached = [
        escape(s.person.name) for _, s in called.summonses() if not s.person.slack
    ]
    if unreached:
        names = some(language, unreached)
        yield section(say(language, "notice-unreached", names=names))


def _recipients(called: Meeting) -> Listing:
    title = say(called.body.orders.language, "notice-recipients")
    lines = [_recipient(seat, summons) for seat, summons in called.summonses()]
    return Listing(title=f"*{title}*", lines=lines)


def _recipient(seat: Seat, summons: Summons) -> Line:
    text = f"• {escape(summons.person.name)}, {escape(seat.participant)}"
    return Line(text=text, group=seat.participant)


def _message(called: Meeting, at: datetime) -> list[Block]:
    """Draw the message as the first recipient gets it, without buttons that work."""
    _, first = next(iter(called.summonses()))
    shown = card(called, first.person.id, at=at)
    if shown is None:
        return []
    return [block for block in shown.blocks if block["type"] != "actions"]
