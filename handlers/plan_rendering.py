"""What is said of a year's plan: its versions, its files and the dates held by it."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

from bot import dates
from bot.body import BodyId
from bot.ics import held
from bot.meeting import Meeting, MeetingId, Status
from bot.message import Kind, Message
from bot.phrases import say
from bot.planning.announcement import meetings_of
from bot.planning.version import Version, VersionId
from bot.telling import concerned
from handlers.blocks.plan_desk import language_of
from handlers.blocks.plan_news import PlanNews, plan_news
from handlers.documents.plan_file import plan_file, seen
from handlers.rendering import Attachment, File, Rendering
from storage import Store


def plan_rendering(
    store: Store, message: Message, id: VersionId, *, at: datetime, sender: str
) -> Rendering:
    """Draw what is told of a version of a plan, by the record as it is now."""
    version = store.version(id)
    if version is None:
        return None
    if message.kind is Kind.HELD_DATES:
        return _held_dates(store, version, message, sender)
    if message.kind is Kind.PLAN_FILE:
        return _plan_file(store, version, message, at)
    today = dates.local(at).date()
    year = store.year(
        version.organisation, version.year, on=max(today, date(version.year, 1, 1))
    )
    before = (v for v in year.versions if v.number == version.number - 1)
    news = PlanNews(year=year, version=version, before=next(before, None))
    return plan_news(news, message)


def _plan_file(
    store: Store, version: Version, message: Message, at: datetime
) -> Attachment:
    on = max(dates.local(at).date(), date(version.year, 1, 1))
    year = store.year(version.organisation, version.year, on=on)
    language = language_of(year)
    view = seen(
        year,
        standing=store.standing(year.year),
        language=language,
        on=dates.local(at).date(),
    )
    ordered, _, _ = message.about.partition("@")
    form, _, only = ordered.partition("/")
    body = BodyId(int(only)) if only else None
    name, content = plan_file(view, form, language=language, body=body, made_at=at)
    return Attachment(
        files=[File(name=name, content=content)],
        comment=say(language, "file-plan_file"),
    )


def _held_dates(
    store: Store, version: Version, message: Message, sender: str
) -> Rendering:
    planned = tuple(e.meeting for e in version.entries if e.meeting)
    changed = meetings_of(message)
    found = (store.meeting(id) for id in changed or planned)
    # A meeting that people are called to has a calendar file of its own.
    uncalled = [m for m in found if m and not m.roll]
    theirs = [m for m in uncalled if message.to in concerned(m)]
    if not theirs:
        return None
    language = theirs[0].body.orders.language
    content = held(theirs, person=message.to, sender=sender)
    return Attachment(
        files=[File(name=say(language, "held-dates-file-name"), content=content)],
        comment=say(language, _held(theirs, changed), n=len(theirs)),
    )


def _held(theirs: Sequence[Meeting], changed: Collection[MeetingId]) -> str:
    """Choose how dates are held: for the first time, put right, or taken out again."""
    if not changed or not all(meeting.sequence for meeting in theirs):
        return "file-held_dates"
    if all(meeting.status is Status.CANCELLED for meeting in theirs):
        return "held-dates-cancelled"
    return "held-dates-moved"
