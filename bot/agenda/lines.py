"""Lines: papers and parts of an item as a secretary types them, one on each line.

A paper is «Kart – https://… (ettersendes senest 5. mars)», a part «Taksten (ved KS)».
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from typing import Final

from bot import dates
from bot.agenda.errors import PaperUnreadable, TooManyParts
from bot.agenda.item import Paper, Part
from bot.agenda.numbering import LETTERS
from bot.orders import Language
from bot.phrases import say
from bot.plain_text import line
from bot.planning.time_reading import read_day

#: A day without a year is the last one before the meeting, if it is not long before.
_LONG: Final = timedelta(days=180)
_BULLET: Final = re.compile(r"^[\s•*·–-]+")
_LETTER: Final = re.compile(r"^[^\W\d_][.)]\s+")
_LINK: Final = re.compile(r"<?((?:https?://|www\.)[^\s<>]+)>?", re.IGNORECASE)
#: What is written like an address, and leads nowhere: «http//…», «\\server\kart»,
#: «ks.no/kart», or one word with a stroke behind the title: «Notat – sharepoint/notat».
_LIKE_LINK: Final = re.compile(
    r"\S*(?:://|:/|//|:\\|\\\\)\S*"
    r"|(?<![\w@.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/[^\s()]*"
    r"|(?<=[–—:-] )[a-z][\w.-]*/[\w./-]+$"
)
#: As long before the meeting as the example that is shown beside the field.
_EXAMPLE: Final = timedelta(days=7)
_LINKED: Final = re.compile(rf"\s*[–—:-]?\s*{_LINK.pattern}", re.IGNORECASE)
_REMARK: Final = re.compile(r"\(([^()]*)\)\s*$")
_DUE: Final = re.compile(
    r"(?:blir )?(?:etter)?send(?:es|t)?\.?,? (?:senest|seinast|innen|innan)?(.*)",
    re.IGNORECASE,
)
_EXEMPT: Final = re.compile(
    r"(?:er )?(?:unntatt|unnateke?) .*|u\. ?off\.?", re.IGNORECASE
)
_PRESENTER: Final = re.compile(r"(.*?)\s*\(ved ([^()]+)\)$", re.IGNORECASE)


class _Unread(Exception):  # noqa: N818  # a state of the text, said to its writer
    """A line can't be read; the text names the sentence that says why."""

    def __init__(self, why: str, **facts: str) -> None:
        super().__init__(why)
        self.facts = facts


def read_papers(
    text: str, language: Language, *, meeting_day: date
) -> tuple[Paper, ...]:
    """Read papers, one on each line.

    Raises:
        PaperUnreadable: for the first line that can't be, with what is wrong.
    """
    papers = []
    for number, typed in _lines(text):
        try:
            papers.append(_paper(typed, meeting_day))
        except _Unread as unread:
            why = _why(language, unread, meeting_day)
            raise PaperUnreadable(language, line=str(number), why=why) from None
    return tuple(papers)


def example_day(language: Language, meeting_day: date) -> str:
    """Name a day by which a paper of a meeting could be promised."""
    return dates.day_of_year(language, meeting_day - _EXAMPLE)


def write_paper(language: Language, paper: Paper, *, meeting_day: date) -> str:
    """Write a paper as a line that can be read back."""
    parts = [paper.title, *(["–", paper.link] if paper.link else [])]
    if paper.due:
        is_near = meeting_day - _LONG < paper.due <= meeting_day
        write = dates.day_of_year if is_near else dates.plain_date
        day = write(language, paper.due)
        parts.append(f"({say(language, 'paper-due', day=day)})")
    if paper.is_exempt:
        parts.append(f"({say(language, 'paper-exempt-mark')})")
    return " ".join(parts)


def read_parts(text: str, language: Language) -> tuple[Part, ...]:
    """Read the parts of an item, in the order of their letters.

    Raises:
        TooManyParts: when the letters don't suffice.
    """
    parts = tuple(_part(_LETTER.sub("", typed)) for _, typed in _lines(text))
    if len(parts) > len(LETTERS):
        raise TooManyParts(language, most=str(len(LETTERS)))
    return parts


def write_part(part: Part) -> str:
    """Write a part as a line that can be read back."""
    line = f"{part.title} (ved {part.presenter})" if part.presenter else part.title
    # What looks like a letter or a bullet of its own would be taken for one.
    is_plain = not (_LETTER.match(line) or _BULLET.match(line))
    return line if is_plain else f"A. {line}"


def _why(language: Language, unread: _Unread, meeting_day: date) -> str:
    facts = {
        "example": example_day(language, meeting_day),
        "meeting": dates.long_date(language, meeting_day),
    }
    return say(language, f"paper-fault-{unread}", **facts, **unread.facts)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    for number, typed in enumerate(text.splitlines(), 1):
        if bare := line(_BULLET.sub("", typed)):
            yield number, bare


def _part(typed: str) -> Part:
    if found := _PRESENTER.fullmatch(typed):
        return Part(title=found[1], presenter=found[2].strip())
    return Part(title=typed)


def _paper(typed: str, meeting_day: date) -> Paper:
    due, is_exempt = None, False
    while remark := _REMARK.search(typed):
        said = remark[1].strip()
        if _EXEMPT.fullmatch(said):
            is_exempt = True
        elif found := _DUE.fullmatch(said):
            due = _day(found[1], meeting_day)
        else:
            break
        typed = typed[: remark.start()].strip()
    title, link = _title_and_link(typed)
    return Paper(title=title, link=link, due=due, is_exempt=is_exempt)


def _title_and_link(typed: str) -> tuple[str, str]:
    links = _LINK.findall(typed)
    if len(links) > 1:
        raise _Unread("two-links")
    link = links[0] if links else ""
    if link and not link.lower().startswith(("https://", "http://")):
        raise _Unread("no-scheme")
    if not link and (like := _LIKE_LINK.search(typed)):
        raise _Unread("not-link", typed=like[0])
    title = line(_LINKED.sub("", typed)).strip(" –—:-,;")
    if not title:
        raise _Unread("no-title")
    return title, link


def _day(typed: str, meeting_day: date) -> date:
    """Read by when a paper is promised; it is of no use after the meeting."""
    days = [*_days(typed, meeting_day.year), *_days(typed, meeting_day.year - 1)]
    if not days:
        raise _Unread("day")
    is_dated = days[0] == days[-1] and len(days) > 1
    for day in days:
        if day <= meeting_day and (is_dated or meeting_day - _LONG < day):
            return day
    raise _Unread("after", typed=typed.strip())


def _days(typed: str, year: int) -> Iterator[date]:
    """Read a day of a year, or of the one that is written with it."""
    with suppress(ValueError):
        yield read_day(typed, year=year)
