"""`/mote referat`: how far the minutes have come, what they lack, and what is next."""

from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256

from bot import dates
from bot.agenda.heading import heading
from bot.agenda.item import Item
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.minutes.course import Issue, Stage
from bot.minutes.outcome import with_wrong_votes, without_outcome
from bot.minutes.remarking import recipients
from bot.minutes.status import status
from bot.minutes.unmarked import unmarked
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.card import name
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    date_input,
    dialog,
    divider,
    escape,
    field,
    long_select,
    option,
    section,
    select,
    text_input,
)
from handlers.blocks.listing import some, within

LINES_LIMIT = 2500
LINE_LIMIT = 300
CHANGES_LIMIT = 2000
#: As much as a field of Slack's takes.
ACCOUNT_LIMIT = 3000


def minutes_desk(
    meeting: Meeting,
    *,
    news: Sequence[str] = (),
    faults: Sequence[str] = (),
    may_approve: bool = False,
    said: str = "",
) -> Block:
    """Show a secretary the minutes of a meeting from outside.

    Args:
        news: What is otherwise than in what was given out last.
        faults: What is wrong with the body's own template.
        may_approve: Whether a later meeting has had them before it.
        said: What has just been done, to be read first.
    """
    orders = meeting.body.orders
    language = orders.language
    stands = status(orders, meeting.minutes.latest)
    day = dates.long_days(language, meeting.starts_at, meeting.ends_at)
    blocks = [
        *([section(said)] if said else []),
        section(f"*{escape(name(meeting))}, {day}*\n{stands}"),
        *_faults(meeting, faults),
        *_lacking(meeting),
        *remarks_blocks(meeting),
        *_news(meeting, news),
        *_next(meeting, may_approve=may_approve),
        *_cases(meeting),
        *_template(meeting),
        *_issues(meeting),
    ]
    return dialog(
        "minutes_desk",
        _title(meeting),
        blocks,
        close=say(language, "button-close"),
        about=str(meeting.id),
    )


def send_dialog(meeting: Meeting, *, proposed: date, news: Sequence[str] = ()) -> Block:
    """Show who will get the minutes, and ask by when they may remark on them."""
    language, word = meeting.body.orders.language, minutes_word(meeting.body.orders)
    people = recipients(meeting).values()
    names = [escape(each.name) for each in people]
    away = [escape(each.name) for each in people if not each.slack]
    blocks = [
        section(say(language, "minutes-send-intro", n=len(names), minutes=word)),
        context(some(language, names)),
        *([section(_to_send_on(language, away))] if away else []),
        *_news(meeting, news),
        field(
            "remarks_by",
            say(language, "minutes-send-deadline"),
            date_input(proposed),
            hint=say(language, "minutes-send-hint"),
        ),
    ]
    return dialog(
        "minutes_send",
        _title(meeting),
        blocks,
        submit=say(language, "minutes-send-submit"),
        close=say(language, "button-not-now"),
        about=f"{meeting.id}/{meeting.version}",
    )


def _title(meeting: Meeting) -> str:
    orders = meeting.body.orders
    return say(orders.language, "minutes-desk-title", minutes=minutes_word(orders))


def _to_send_on(language: Language, names: Sequence[str]) -> str:
    """Tell whom a human must give the minutes, since they are not in Slack."""
    return say(language, "minutes-send-on", names=some(language, names))


def approve_dialog(
    meeting: Meeting, later: Sequence[Meeting], *, changes: str = ""
) -> Block:
    """Ask in which meeting the minutes were approved, and with which changes."""
    language, word = meeting.body.orders.language, minutes_word(meeting.body.orders)
    options = [option(dates.long_date(language, m.starts_at), m.id) for m in later]
    blocks = [
        section(say(language, "minutes-approve-intro", minutes=word)),
        field(
            "where",
            say(language, "minutes-approve-where"),
            select(options, chosen=later[0].id),
        ),
        field(
            "changes",
            say(language, "minutes-approve-changes"),
            text_input(initial=changes, lines=True, limit=CHANGES_LIMIT),
            hint=say(language, "minutes-approve-hint", minutes=word),
            is_optional=True,
        ),
    ]
    return dialog(
        "minutes_approve",
        _title(meeting),
        blocks,
        submit=say(language, "minutes-approve-submit"),
        close=say(language, "button-not-now"),
        about=f"{meeting.id}/{meeting.version}",
    )


def account_dialog(meeting: Meeting, item: Item) -> Block:
    """Ask what is told of a case, with what stands there already."""
    language = meeting.body.orders.language
    before = meeting.minutes.accounts.get(item.id, "")
    blocks = [
        section(f"*{escape(heading(meeting, item))}*"),
        field(
            "text",
            say(language, "minutes-account"),
            text_input(initial=before, lines=True, limit=ACCOUNT_LIMIT),
            hint=say(language, "minutes-account-hint"),
            is_optional=True,
        ),
    ]
    return dialog(
        "minutes_account",
        _title(meeting),
        blocks,
        submit=say(language, "button-save"),
        close=say(language, "button-not-now"),
        about=f"{meeting.id}/{item.id}/{seen(before)}",
    )


def seen(text: str) -> str:
    """Name what stood in a place, so that it is known again whether it still does."""
    return sha256(text.encode()).hexdigest()[:16]


def remarks_blocks(meeting: Meeting) -> Iterator[Block]:
    """Tell who has said what of the minutes that were sent, and who has not."""
    course, language = meeting.minutes, meeting.body.orders.language
    if course.latest is None or course.latest.stage is not Stage.SENT:
        return
    answers = course.answers()
    said = {answer.person for answer in answers}
    people = recipients(meeting).items()
    silent = [each.name for id, each in people if id not in said]
    content = [answer.name for answer in answers if not answer.text]
    yield context(
        say(
            language,
            "minutes-answers",
            content=len(content),
            remarks=len(answers) - len(content),
            silent=len(silent),
        )
    )
    lines = [
        say(
            language,
            "minutes-remark-line",
            name=escape(answer.name),
            text=escape(answer.text, limit=LINE_LIMIT),
        )
        for answer in answers
        if answer.text
    ]
    if lines:
        yield section(within(language, lines, LINES_LIMIT))
    if silent:
        names = some(language, [escape(each) for each in silent])
        yield context(say(language, "minutes-silent", names=names))


def _faults(meeting: Meeting, faults: Sequence[str]) -> Iterator[Block]:
    if faults:
        language = meeting.body.orders.language
        lines = [f"• {escape(each, limit=LINE_LIMIT)}" for each in faults]
        title = say(language, "template-faults")
        yield section(f"{title}\n{within(language, lines, LINES_LIMIT)}")


def _lacking(meeting: Meeting) -> Iterator[Block]:
    """Tell what keeps the minutes back."""
    if meeting.minutes.stage is Stage.APPROVED:
        return
    language = meeting.body.orders.language
    if unseen := unmarked(meeting):
        who = some(language, [escape(each) for each in unseen], between="; ")
        yield section(say(language, "minutes-unmarked", who=who))
    if lacking := without_outcome(meeting):
        cases = some(language, [escape(each) for each in lacking])
        word = minutes_word(meeting.body.orders)
        yield section(say(language, "minutes-lacking", cases=cases, minutes=word))
    if wrong := with_wrong_votes(meeting):
        cases = some(language, [escape(each) for each in wrong])
        yield section(say(language, "minutes-miscounted", cases=cases))


def _news(meeting: Meeting, news: Sequence[str]) -> Iterator[Block]:
    if news:
        language = meeting.body.orders.language
        lines = [f"• {escape(each, limit=LINE_LIMIT)}" for each in news]
        title = say(language, "minutes-difference")
        yield section(f"{title}\n{within(language, lines, LINES_LIMIT)}")


def _next(meeting: Meeting, *, may_approve: bool) -> Iterator[Block]:
    """Offer what can be done with the minutes now."""
    language, stage = meeting.body.orders.language, meeting.minutes.stage
    deeds = []
    if stage is not Stage.APPROVED and not without_outcome(meeting):
        key = "minutes-send-again" if stage is Stage.SENT else "minutes-send"
        style = "" if stage is Stage.SENT else "primary"
        send = button(say(language, key), "minutes_send", meeting.id, style=style)
        deeds.append(send)
    if stage is Stage.SENT and may_approve:
        said = say(language, "minutes-approve")
        deeds.append(button(said, "minutes_approve", meeting.id, style="primary"))
    if deeds:
        yield actions(*deeds)


def _cases(meeting: Meeting) -> Iterator[Block]:
    """Let the secretary write of a case, as long as nothing is approved."""
    if meeting.minutes.stage is Stage.APPROVED or not meeting.listed:
        return
    language = meeting.body.orders.language
    options = [option(_listed(meeting, each), each.id) for each in meeting.listed]
    placeholder = say(language, "minutes-account-choose")
    chosen = long_select(options, placeholder=placeholder)
    yield section(
        say(language, "minutes-account-of"),
        accessory=chosen | {"action_id": "minutes_account"},
    )


def _template(meeting: Meeting) -> Iterator[Block]:
    """Let the secretary give the body a Word template of its own."""
    if meeting.minutes.stage is not Stage.APPROVED:
        text = say(meeting.body.orders.language, "button-template")
        yield actions(button(text, "minutes_template", meeting.id))


def _listed(meeting: Meeting, item: Item) -> str:
    written = "✓ " if item.id in meeting.minutes.accounts else ""
    return written + heading(meeting, item)


def _issues(meeting: Meeting) -> Iterator[Block]:
    """List what was given out, each to be had again as it was."""
    if not meeting.minutes.issues:
        return
    yield divider()
    for issue in reversed(meeting.minutes.issues):
        yield _issue(meeting, issue)


def _issue(meeting: Meeting, issue: Issue) -> Block:
    language = meeting.body.orders.language
    fetch = button(
        say(language, "minutes-fetch"), "minutes_fetch", f"{meeting.id}/{issue.number}"
    )
    return section(status(meeting.body.orders, issue), accessory=fetch)
