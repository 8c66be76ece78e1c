"""What people are told of a year's plan, drawn for an invented council."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.meeting import Meeting
from bot.message import Kind, Message
from bot.person import Person
from bot.planning.entry import entry_of
from bot.planning.version import FIRST, Version, VersionId
from bot.planning.year import Year
from handlers.blocks.plan_news import PlanNews, plan_news
from handlers.rendering import Post

_NEWS: Final = (Kind.PLAN_CIRCULATED, Kind.PLAN_ADOPTED, Kind.PLAN_AMENDED)


def plan_posts(
    meeting: Meeting, reader: Person, at: datetime
) -> Iterator[tuple[str, Post | None]]:
    """Draw what is told of a year's plan, whose one meeting is moved."""
    before = Version(
        id=VersionId(1),
        organisation=meeting.body.organisation,
        year=at.year,
        number=FIRST,
        at=at,
        adopted_in="sak 12/2026",
        entries=(entry_of(meeting),),
    )
    later = replace(meeting, starts_at=meeting.starts_at - timedelta(hours=1))
    after = replace(
        before, id=VersionId(2), number=2, reason="Ferie", entries=(entry_of(later),)
    )
    year = Year(
        organisation=before.organisation, year=before.year, bodies=(meeting.body,)
    )
    news = PlanNews(year=year, version=after, before=before)
    draft = f"2@{at.timestamp():.6f}"
    for kind in _NEWS:
        about = f"2/{meeting.id}" if kind is Kind.PLAN_AMENDED else draft
        message = Message(kind=kind, to=reader.id, plan=after.id, about=about)
        yield f"nytt om {kind}", plan_news(news, message)
