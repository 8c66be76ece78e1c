"""What a visitor looks for among the public meetings, and what there is of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from bot.agenda.item import Item
from bot.public.meeting import PublicMeeting
from bot.public.record import PublicRecord
from bot.roster.words import fold

#: As many meetings as a telephone shows without becoming slow.
ON_A_PAGE: Final = 40


class When(StrEnum):
    """Which side of now one looks at."""

    COMING = "coming"
    PAST = "past"


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What somebody looks for. What is empty, is not asked about."""

    #: The slugs of a body, a cooperation and a participant.
    body: str = ""
    cooperation: str = ""
    participant: str = ""
    #: The first of a month.
    month: date | None = None
    #: All of them are to be found in the meeting, in whatever order.
    words: str = ""
    #: Nothing for the coming ones, if there are any.
    when: When | None = None
    page: int = 1

    @property
    def is_plain(self) -> bool:
        """Tell whether nothing at all is asked about."""
        asked = (self.body, self.cooperation, self.participant, self.words)
        return not any(asked) and self.month is None


@dataclass(frozen=True, kw_only=True)
class Found:
    """What there is of what somebody looks for, a page at a time."""

    meetings: tuple[PublicMeeting, ...]
    when: When
    #: How many there are on each side of now.
    coming: int
    past: int
    page: int = 1
    pages: int = 1


def find(record: PublicRecord, wish: Wish, at: datetime) -> Found:
    """Find the meetings that somebody looks for: the nearest ones first."""
    found = list(matching(record, wish))
    coming = [each for each in found if not each.is_over(at)]
    past = [each for each in reversed(found) if each.is_over(at)]
    when = wish.when or (When.COMING if coming or not past else When.PAST)
    side = coming if when is When.COMING else past
    pages = max(1, -(-len(side) // ON_A_PAGE))
    page = min(max(wish.page, 1), pages)
    return Found(
        meetings=tuple(side[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]),
        when=when,
        coming=len(coming),
        past=len(past),
        page=page,
        pages=pages,
    )


def matching(record: PublicRecord, wish: Wish) -> Iterator[PublicMeeting]:
    """Go through all that a wish is about, by time, on both sides of now."""
    words = fold(wish.words).split()
    for each in record.meetings:
        if _is_of(record, each, wish) and all(word in each.text for word in words):
            yield each


def hits(each: PublicMeeting, wish: Wish) -> list[Item]:
    """List the cases of a meeting that have a word in them that is looked for."""
    words = fold(wish.words).split()
    titles = ((item, fold(item.title)) for item in each.meeting.agenda)
    return [i for i, title in titles if any(word in title for word in words)]


def _is_of(record: PublicRecord, each: PublicMeeting, wish: Wish) -> bool:
    if wish.body and each.body.slug != wish.body:
        return False
    if wish.cooperation:
        cooperation = record.cooperations.get(wish.cooperation)
        if each.body.organisation != cooperation:
            return False
    if wish.participant:
        participant = record.participants.get(wish.participant)
        if participant not in each.participants:
            return False
    return wish.month is None or each.day.replace(day=1) == wish.month
