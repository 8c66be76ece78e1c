"""What is said once of a year's plan: drafted, adopted, changed and why."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.body import Body, BodyId
from bot.meeting import MeetingId, Status
from bot.message import Kind, Message
from bot.orders import Language
from bot.phrases import say
from bot.planning.announcement import meetings_of, people_of
from bot.planning.difference import difference, sentence
from bot.planning.entry import Entry
from bot.planning.plan_line import hosted_by, when_and_where
from bot.planning.version import Version
from bot.planning.year import Year
from handlers.blocks.elements import SECTION_LIMIT, escape, section
from handlers.rendering import Post

#: As many lines as anybody reads in a message; the rest is counted.
LINES_AT_MOST: Final = 120


@dataclass(frozen=True, kw_only=True)
class PlanNews:
    """A version of a plan, the year that it is of, and the version before it."""

    year: Year
    version: Version
    before: Version | None = None

    @property
    def called(self) -> Collection[MeetingId]:
        """Find the meetings whose notice is out."""
        meetings = self.year.meetings
        return {each.id for each in meetings if each.status is Status.CALLED}


def plan_news(news: PlanNews, message: Message) -> Post | None:
    """Tell somebody of a plan, as it stands when it is told.

    Nothing if it is no concern of theirs any longer, or the draft is another by now.
    """
    theirs = _bodies_of(news.year, message)
    if not theirs or _is_stale(news.version, message):
        return None
    language = theirs[0].orders.language
    lines = list(_lines(language, news, message, {body.id for body in theirs}))
    if not lines:
        return None
    shown = lines[:LINES_AT_MOST]
    if left := len(lines) - len(shown):
        shown.append(say(language, "plan-and-more", count=left))
    head = _head(language, news, message.kind, {body.id for body in theirs})
    absent = _absent(language, theirs, message)
    blocks = [section(text) for text in _parted([head, *shown, *absent])]
    return Post(text=head, blocks=blocks)


def _bodies_of(year: Year, message: Message) -> Sequence[Body]:
    """Find the bodies that a person sits in or keeps the books of."""
    return [body for body in year.bodies if message.to in people_of([body])]


def _is_stale(version: Version, message: Message) -> bool:
    """Tell whether what was shown as a draft has become another since."""
    if message.kind is not Kind.PLAN_CIRCULATED:
        return False
    _, _, shown_at = message.about.partition("@")
    return f"{version.at.timestamp():.6f}" != shown_at


def _head(
    language: Language, news: PlanNews, kind: Kind, theirs: Collection[BodyId]
) -> str:
    version = news.version
    return say(
        language,
        f"plan-news-{kind.value.removeprefix('plan_')}",
        organisation=escape(version.organisation),
        year=str(version.year),
        case=escape(version.adopted_in),
        number=str(version.number),
        why=escape(version.reason),
        called=_how_many_called(news, theirs),
    )


def _how_many_called(news: PlanNews, theirs: Collection[BodyId]) -> str:
    """Tell of how many of somebody's meetings the notice is out: none, some or all."""
    called = [
        e.meeting in news.called for e in news.version.entries if e.body in theirs
    ]
    return "all" if called and all(called) else "some" if any(called) else "none"


def _lines(
    language: Language, news: PlanNews, message: Message, theirs: Collection[BodyId]
) -> Iterator[str]:
    if message.kind is Kind.PLAN_AMENDED:
        yield from _changes(language, news, message)
        return
    own = [entry for entry in news.version.entries if entry.body in theirs]
    for body in dict.fromkeys(entry.body for entry in own):
        yield f"*{escape(news.year.names[body])}*"
        for entry in own:
            if entry.body == body:
                called = entry.meeting in news.called
                yield _line(language, entry, is_called=called)


def _line(language: Language, entry: Entry, *, is_called: bool) -> str:
    title = f": {entry.title}" if entry.title else ""
    host = hosted_by(language, entry.host, entry.slot.place)
    where = ", ".join(filter(None, [when_and_where(language, entry.slot), host]))
    mark = say(language, "plan-news-called") if is_called else ""
    return f"• {escape(where + title)}{mark}"


def _changes(language: Language, news: PlanNews, message: Message) -> Iterator[str]:
    """Say what has changed of the meetings that the message is about."""
    about = meetings_of(message)
    if news.before is None:
        return
    for each in difference(news.before, news.version):
        if each.entry.meeting in about:
            yield f"• {escape(sentence(language, each, news.year.names))}"


def _absent(
    language: Language, bodies: Sequence[Body], message: Message
) -> Iterator[str]:
    """Name to a secretary those who are not in Slack, whom a human must tell."""
    kept = [body for body in bodies if body.is_secretary(message.to)]
    away = [p.name for p in people_of(kept).values() if p.slack is None]
    if away:
        names = ", ".join(escape(name) for name in sorted(away))
        yield say(language, "plan-news-not-in-slack", names=names)


def _parted(lines: Iterable[str]) -> Iterator[str]:
    """Put lines together, as many as there is room for in a paragraph."""
    text = ""
    for line in lines:
        if text and len(text) + len(line) + 1 > SECTION_LIMIT:
            yield text
            text = ""
        text = f"{text}\n{line}" if text else line
    if text:
        yield text
