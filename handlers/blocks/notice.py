"""The preview of a notice: what it lacks, and who will get what, before it is sent."""

from collections.abc import Sequence

from bot import dates
from bot.act import Act
from bot.body import Seat
from bot.correction import send_changes, sent_news
from bot.lacks import lacks
from bot.meeting import Meeting, Summons
from bot.notice import as_called, require_sendable
from bot.orders import Language
from bot.phrases import say
from bot.standing import is_in_calendar
from bot.told import mark
from handlers.blocks.card import card, name
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    divider,
    escape,
    field,
    section,
    text_input,
)
from handlers.blocks.errands import promised
from handlers.blocks.lacks import lack_list
from handlers.blocks.listing import Line, Listing, lists, some, within

NEWS_LIMIT = 2500
NEWS_LINE = 400
TITLE_LIMIT = 150


def notice_dialog(
    meeting: Meeting, act: Act, *, last_number: int, said: str = ""
) -> Block:
    """Show what is missing, the recipients, the very message, and the deadline.

    While something that it must have is missing, it can't be sent.

    Args:
        said: What has just been done, to be read first.

    Raises:
        RuleBroken: what sending would raise, so that it is told at once.
    """
    language = meeting.body.orders.language
    require_sendable(meeting, act)
    called = as_called(meeting, act, last_number=last_number)
    found = lacks(called, sent_at=act.at)
    is_ready = not any(lack.is_blocking for lack in found)
    blocks = [
        *([section(said)] if said else []),
        section(_intro(called)),
        *promised(called, at=act.at),
        *lack_list(called, found, act.at),
        *lists(language, (_recipients(called),)),
        divider(),
        context(say(language, "notice-message")),
        *_message(called, act),
        *_document(language),
    ]
    return dialog(
        "notice",
        say(language, "notice-title"),
        blocks,
        submit=say(language, "notice-submit") if is_ready else "",
        close=say(language, "button-not-now"),
        about=f"{meeting.id}/{meeting.sequence}/{mark(meeting)}",
    )


def changes_dialog(meeting: Meeting, act: Act, *, last_number: int) -> Block:
    """Show what has changed since people were told last, and who will hear of it.

    Raises:
        RuleBroken: what sending would raise, so that it is told at once.
    """
    language = meeting.body.orders.language
    sent, _ = send_changes(meeting, act, last_number=last_number)
    news = [
        f"• {escape(each, limit=NEWS_LINE)}"
        for each in sent_news(sent, sent.dispatches[-1])
    ]
    told = [s.person for _, s in sent.summonses() if is_in_calendar(sent, s.person.id)]
    people = dict.fromkeys(told)
    away = [escape(person.name) for person in people if not person.slack]
    blocks = [
        section(say(language, "changes-intro", n=len(people) - len(away))),
        section(within(language, news, NEWS_LIMIT)),
        context(say(language, "changes-files")),
    ]
    if away:
        names = some(language, away)
        blocks.append(section(say(language, "changes-unreached", names=names)))
    return dialog(
        "changes",
        say(language, "changes-title"),
        blocks,
        submit=say(language, "changes-submit"),
        close=say(language, "button-not-now"),
        about=f"{meeting.id}/{meeting.sequence}/{mark(meeting)}",
    )


def title_dialog(meeting: Meeting) -> Block:
    """Ask for a meeting's title, which may be none."""
    language = meeting.body.orders.language
    title = text_input(initial=meeting.title, limit=TITLE_LIMIT)
    label, hint = say(language, "meeting-title"), say(language, "meeting-title-hint")
    return dialog(
        "title",
        say(language, "lacks-to-title"),
        [
            section(f"*{escape(name(meeting))}*"),
            field("title", label, title, hint=hint, is_optional=True),
        ],
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(meeting.id),
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


def _recipients(called: Meeting) -> Listing:
    title = say(called.body.orders.language, "notice-recipients")
    lines = [_recipient(seat, summons) for seat, summons in called.summonses()]
    return Listing(title=f"*{title}*", lines=lines)


def _recipient(seat: Seat, summons: Summons) -> Line:
    text = f"• {escape(summons.person.name)}, {escape(seat.participant)}"
    return Line(text=text, group=seat.participant)


def _message(called: Meeting, act: Act) -> Sequence[Block]:
    """Draw the message as the first recipient gets it, without buttons that work."""
    _, first = next(iter(called.summonses()))
    shown = card(called, first.person.id, at=act.at)
    if shown is None:
        return []
    return [block for block in shown.blocks if block["type"] != "actions"]


def _document(language: Language) -> list[Block]:
    """Offer to see the document before it goes out."""
    see = button(say(language, "notice-see-document"), "notice_draft", "draft")
    return [context(say(language, "notice-document")), actions(see)]
