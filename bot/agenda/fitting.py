"""What an agenda says of clock times and days, held up against when the meeting is."""

from collections.abc import Iterable, Iterator

from bot import dates
from bot.agenda.errors import ItemOutsideMeeting, PaperTooLate
from bot.agenda.item import Item, Paper
from bot.meeting import Meeting


def misfits(meeting: Meeting) -> tuple[Item, ...]:
    """List the items with a time or a promise that does not suit the meeting."""
    return tuple(
        item
        for item in meeting.agenda
        if item.is_treated
        and (is_outside(meeting, item) or any(_late(meeting, item.papers)))
    )


def is_outside(meeting: Meeting, item: Item) -> bool:
    """Tell whether somebody is to come for an item while nobody is there.

    An item has no day of its own, so in a meeting of several days any time may do.
    """
    if item.starts is None or len(meeting.days) > 1:
        return False
    begins, ends = map(dates.local, (meeting.starts_at, meeting.ends_at))
    return not begins.time() <= item.starts < ends.time()


def comes_in_time(meeting: Meeting, paper: Paper) -> bool:
    """Tell whether a paper is there, or promised for no later than the meeting."""
    return bool(paper.link or (paper.due and paper.due <= meeting.days[-1]))


def require_fitting(meeting: Meeting, before: Item, wanted: Item) -> None:
    """Let what is new in an item suit the meeting; what was there may stay.

    Raises:
        ItemOutsideMeeting, PaperTooLate: when it doesn't.
    """
    language = meeting.body.orders.language
    when = dates.span(language, meeting.starts_at, meeting.ends_at)
    if wanted.starts != before.starts and is_outside(meeting, wanted):
        raise ItemOutsideMeeting(language, when=when)
    known = {paper.due for paper in before.papers}
    if any(paper.due not in known for paper in _late(meeting, wanted.papers)):
        raise PaperTooLate(language, when=when)


def _late(meeting: Meeting, papers: Iterable[Paper]) -> Iterator[Paper]:
    """Find the papers that are promised for after the meeting."""
    return (p for p in papers if p.due and not comes_in_time(meeting, p))
