"""The history of a body: what was changed or corrected, when, by whom, from where."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from bot import dates
from bot.act import Door
from bot.body import Body
from bot.happening import Happening
from bot.orders import Language
from bot.phrases import say
from bot.roster.outcome import Verb
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    dialog,
    divider,
    escape,
    section,
)

#: How many are shown in one go.
HAPPENINGS_A_PAGE: Final = 40
TEXT: Final = 1500


def history_dialog(
    body: Body, happenings: Sequence[Happening], *, is_more: bool, about: str
) -> Block:
    """List what has happened, the latest first, with the way back to who sits there."""
    language = body.orders.language
    title = say(language, "history-of", body=escape(body.name))
    lines = [section(_line(language, each)) for each in happenings]
    return dialog(
        "history",
        say(language, "history-title"),
        [
            section(f"*{title}*"),
            divider(),
            *(lines or [section(say(language, "history-none"))]),
            actions(*_turns(language, happenings, is_more=is_more)),
        ],
        close=say(language, "button-close"),
        about=about,
    )


def when_and_who(language: Language, at: datetime, by: str, door: Door) -> str:
    """Write «*21. november 2026 kl. 12.30* · Mari Vollan, i Slack», in mrkdwn."""
    day = dates.plain_date(language, at)
    when = say(language, "history-when", day=day, clock=dates.clock(at))
    where = say(language, f"history-door-{door.value.replace('_', '-')}")
    who = f"{escape(by)}, {where}" if by else where
    return f"*{when}* · {who}"


def _turns(
    language: Language, happenings: Sequence[Happening], *, is_more: bool
) -> Iterator[Block]:
    yield button(say(language, "button-history-back"), "history_back", "back")
    if is_more:
        earlier = say(language, "button-history-earlier")
        yield button(earlier, "history", happenings[-1].number)


def _line(language: Language, happening: Happening) -> str:
    """Write when and by whom, and what it was."""
    head = when_and_who(language, happening.at, happening.by, happening.door)
    text = escape(happening.text, limit=TEXT)
    if happening.verb is Verb.CORRECTED:
        text = say(language, "history-corrected", text=text)
    return f"{head}\n{text}"
