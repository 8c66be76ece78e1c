"""Long lists: whole while there is room for them, and summed up where there isn't."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from bot.orders import Language
from bot.phrases import say
from handlers.blocks.elements import SECTION_LIMIT, Block, section

#: What the lists of one message may hold together, in characters. Slack refuses
#: messages from about 12,000 on, and there is more in one than its lists.
ROOM: Final = 9000
#: What each list may hold once they don't fit together.
ROOM_FOR_EACH: Final = 1500
#: How many names a sentence can bear.
NAMES_AT_MOST: Final = 20


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of a list, and whom it belongs together with."""

    text: str
    group: str


@dataclass(frozen=True, kw_only=True)
class Listing:
    """Lines under a title."""

    title: str
    lines: Sequence[Line]


def lists(language: Language, listings: Sequence[Listing]) -> list[Block]:
    """Write lists one below the other; large ones by group when there is no room."""
    is_room = sum(_length(listing) for listing in listings) <= ROOM
    return [
        block
        for listing in listings
        for block in (_whole(listing) if is_room else _summed_up(language, listing))
    ]


def within(language: Language, lines: Sequence[str], limit: int) -> str:
    """Keep as many lines as there is room for, and tell how many are left out."""
    left_out = len(lines)
    kept: list[str] = []
    while left_out:
        text = lines[len(kept)]
        rest = say(language, "list-rest", n=str(left_out))
        if len("\n".join([*kept, text, rest])) > limit:
            return "\n".join([*kept, rest])
        kept.append(text)
        left_out -= 1
    return "\n".join(kept)


def some(language: Language, names: Sequence[str], *, between: str = ", ") -> str:
    """Write names into a sentence, and only how many when they are too many."""
    if len(names) <= NAMES_AT_MOST:
        return between.join(names)
    rest = say(language, "list-rest", n=str(len(names) - NAMES_AT_MOST))
    return f"{between.join(names[:NAMES_AT_MOST])} {rest}"


def _length(listing: Listing) -> int:
    return len(listing.title) + sum(len(line.text) + 1 for line in listing.lines)


def _whole(listing: Listing) -> list[Block]:
    """Write every line, in as many sections as they need."""
    sections, text = [], listing.title
    for line in listing.lines:
        if len(text) + 1 + len(line.text) > SECTION_LIMIT:
            sections.append(section(text))
            text = line.text
        else:
            text = f"{text}\n{line.text}"
    return [*sections, section(text)]


def _summed_up(language: Language, listing: Listing) -> list[Block]:
    """Write one line for each group: the first of it, and how many more."""
    ordered = sorted(listing.lines, key=lambda line: line.group)
    groups = (tuple(lines) for _, lines in groupby(ordered, lambda line: line.group))
    lines = [_first_of(language, group) for group in groups]
    text = within(language, lines, ROOM_FOR_EACH - len(listing.title) - 1)
    return [section(f"{listing.title}\n{text}")]


def _first_of(language: Language, group: Sequence[Line]) -> str:
    first, more = group[0].text, len(group) - 1
    return say(language, "list-more", first=first, n=str(more)) if more else first
