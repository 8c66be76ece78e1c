"""The history of an agenda: what was done with it, when, by whom, from where."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.agenda.history import AgendaHappening, sentence
from bot.meeting import Meeting
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.agenda import Spot
from handlers.blocks.elements import Block, actions, button, dialog, escape, section
from handlers.blocks.history import when_and_who

#: How many are shown in one go.
HAPPENINGS_A_PAGE: Final = 40
TEXT: Final = 1500


def agenda_history_dialog(
    meeting: Meeting, spot: Spot, found: Sequence[AgendaHappening]
) -> Block:
    """List what has happened, the latest first, with the way back to the agenda.

    Args:
        found: The happenings of a page, and one more when there are some.
    """
    language, page = meeting.body.orders.language, found[:HAPPENINGS_A_PAGE]
    lines = [section(_line(language, each)) for each in page]
    return dialog(
        "agenda_history",
        say(language, "history-title"),
        [
            *(lines or [section(say(language, "history-none"))]),
            actions(*_turns(language, found)),
        ],
        close=say(language, "button-close"),
        about=str(spot),
    )


def _turns(language: Language, found: Sequence[AgendaHappening]) -> Iterator[Block]:
    yield button(say(language, "button-agenda-back"), "agenda_back", "back")
    if len(found) > HAPPENINGS_A_PAGE:
        earlier = say(language, "button-history-earlier")
        yield button(earlier, "agenda_history", found[HAPPENINGS_A_PAGE - 1].number)


def _line(language: Language, happening: AgendaHappening) -> str:
    head = when_and_who(language, happening.at, happening.by, happening.door)
    text = escape(sentence(language, happening.event), limit=TEXT)
    return f"{head}\n{text}"
