"""Long texts in dialogs: in as few sections as Slack's limit allows, page by page."""

from collections.abc import Iterator, Sequence

from bot.orders import Language
from bot.phrases import say
from handlers.blocks.elements import (
    SECTION_LIMIT,
    Block,
    actions,
    button,
    context,
    section,
)


def packed(lines: Sequence[str]) -> Iterator[Block]:
    """Put lines together in as few sections as they need."""
    text = ""
    for line in lines:
        if text and len(text) + 1 + len(line) > SECTION_LIMIT:
            yield section(text)
            text = line
        else:
            text = f"{text}\n{line}" if text else line
    if text:
        yield section(text)


def page_turns(
    language: Language, action: str, *, page: int, size: int, total: int
) -> Iterator[Block]:
    """Tell which part of a long list is shown, and let the others be turned to."""
    if total <= size:
        return
    first = page * size
    last = min(first + size, total)
    facts = {"first": str(first + 1), "last": str(last), "total": str(total)}
    yield context(say(language, "page-shown", **facts))
    turns = []
    if page:
        earlier = say(language, "button-organ-earlier")
        turns.append(button(earlier, f"{action}_earlier", page - 1))
    if last < total:
        later = say(language, "button-organ-later")
        turns.append(button(later, f"{action}_later", page + 1))
    yield actions(*turns)
