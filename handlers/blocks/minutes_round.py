"""The minutes go round: what a member is shown of them, and what the secretary sees."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from bot import dates
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.minutes.course import Issue
from bot.minutes.remarking import recipients
from bot.minutes.status import status
from bot.person import PersonId
from bot.phrases import say
from handlers.blocks.card import name
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    field,
    section,
    text_input,
)
from handlers.blocks.minutes_desk import remarks_blocks
from handlers.rendering import Post

REMARK_LIMIT = 2000


def round_card(meeting: Meeting, person: PersonId, *, at: datetime) -> Post | None:
    """Show a member the minutes that they were sent, and what they said of them."""
    issue = meeting.minutes.latest
    if issue is None or person not in recipients(meeting):
        return None
    text = _intro(meeting, issue)
    blocks = [section(text), *_answer(meeting, issue, person, at)]
    return Post(text=text, blocks=blocks)


def remarks_overview(meeting: Meeting) -> Post | None:
    """Keep before the secretary who has said what of the minutes."""
    issue = meeting.minutes.latest
    if issue is None:
        return None
    orders, facts = meeting.body.orders, which_minutes(meeting)
    text = say(orders.language, "minutes-overview", **facts)
    said = say(orders.language, "minutes-open", **facts)
    open_desk = button(said, "minutes", meeting.id)
    blocks = [
        section(f"{text}\n{status(orders, issue)}", accessory=open_desk),
        *remarks_blocks(meeting),
    ]
    return Post(text=text, blocks=blocks)


def remark_dialog(meeting: Meeting, person: PersonId) -> Block:
    """Ask a member what ought to be otherwise in the minutes."""
    language, facts = meeting.body.orders.language, which_minutes(meeting)
    said = meeting.minutes.answer(person)
    blocks = [
        section(say(language, "minutes-remark-intro", **facts)),
        field(
            "remark",
            say(language, "minutes-remark"),
            text_input(
                initial=said.text if said else "", lines=True, limit=REMARK_LIMIT
            ),
            hint=say(language, "minutes-remark-hint"),
        ),
    ]
    return dialog(
        "minutes_remark",
        say(language, "minutes-remark-title", **facts),
        blocks,
        submit=say(language, "button-send"),
        close=say(language, "button-not-now"),
        about=str(meeting.id),
    )


def which_minutes(meeting: Meeting) -> Mapping[str, str]:
    """Give what a sentence about the minutes of a meeting names them by."""
    orders = meeting.body.orders
    day = dates.plain_days(orders.language, meeting.starts_at, meeting.ends_at)
    word = minutes_word(orders)
    return {"meeting": escape(name(meeting)), "day": day, "minutes": word}


def _intro(meeting: Meeting, issue: Issue) -> str:
    language, facts = meeting.body.orders.language, which_minutes(meeting)
    if issue.approval:
        approved = say(
            language, "minutes-round-approved", where=issue.approval.where, **facts
        )
        changes = escape(issue.approval.changes, limit=1000)
        if not changes:
            return approved
        changed = say(language, "minutes-round-changes", changes=changes)
        return f"{approved}\n{changed}"
    deadline = dates.moment(language, issue.remarks_by or issue.issued_at)
    return say(language, "minutes-round", deadline=deadline, **facts)


def _answer(
    meeting: Meeting, issue: Issue, person: PersonId, at: datetime
) -> Iterator[Block]:
    """Tell what somebody has said of it, and let them say it while there is time."""
    language = meeting.body.orders.language
    if said := meeting.minutes.answer(person):
        text = escape(said.text, limit=1000)
        yield context(
            say(language, "minutes-you-remarked", text=text)
            if text
            else say(language, "minutes-you-agreed")
        )
    if issue.approval:
        return
    if issue.remarks_by and at >= issue.remarks_by:
        over = say(language, "minutes-round-over", **which_minutes(meeting))
        yield context(over)
        return
    fine = button(say(language, "button-no-remarks"), "minutes_fine", meeting.id)
    remark = button(say(language, "button-remark"), "minutes_remark", meeting.id)
    yield actions(*([] if said and not said.text else [fine]), remark)
