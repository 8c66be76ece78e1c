"""A year's plan as people see it in Slack, drawn for an invented council."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from bot.act import Act
from bot.change import cancel
from bot.meeting import Meeting
from bot.message import Kind, Message
from bot.person import Person
from bot.planning.consequences import consequences
from bot.planning.entry import entry_of
from bot.planning.external_calendar import CalendarId, ExternalCalendar
from bot.planning.named_day import NamedDay
from bot.planning.pairing import Partner, Tie
from bot.planning.proposal import propose
from bot.planning.rhythm import Rhythm
from bot.planning.version import FIRST, Version, VersionId
from bot.planning.year import Year
from handlers.blocks.cancelling import Cancelling, cancel_preview
from handlers.blocks.consequences import Moving, move_preview
from handlers.blocks.draft import draft_dialog
from handlers.blocks.elements import Block
from handlers.blocks.external_calendars import calendar_dialog, calendars_dialog
from handlers.blocks.named_days import (
    DaysLook,
    named_day_dialog,
    named_days_dialog,
    school_holiday_dialog,
)
from handlers.blocks.plan import PlanLook, plan_dialog, row_of_meeting
from handlers.blocks.plan_adoption import (
    Adopting,
    adoption_dialog,
    adoption_preview,
    circulate_dialog,
)
from handlers.blocks.plan_desk import desk_dialog, desk_of
from handlers.blocks.plan_files import files_dialog
from handlers.blocks.plan_news import PlanNews, plan_news
from handlers.blocks.plan_versions import latest_look, versions_dialog
from handlers.blocks.proposal import ProposalLook, proposal_dialog
from handlers.blocks.rhythm import rhythm_dialog, rhythms_dialog
from handlers.rendering import Post

PLAN_NEWS = (Kind.PLAN_CIRCULATED, Kind.PLAN_ADOPTED, Kind.PLAN_AMENDED)


def plan_views(planned: Meeting, *, at: datetime) -> Iterator[tuple[str, Block]]:
    """Draw a year's plan, and what a secretary is asked and shown on the way."""
    body, language = planned.body, planned.body.orders.language
    year = _year(planned, at)
    draft = year.versions[0]
    desk, kept = desk_of(year), frozenset({body.id})
    rhythm = year.rhythms[body.id]
    proposal = propose([rhythm], year=year.year)
    adopting = Adopting(desk=desk, case="sak 1/2027")
    bodies = [(body.id, body.name)]
    rows = [row_of_meeting(planned)]
    yield (
        "møteplan",
        plan_dialog(
            language,
            rows,
            PlanLook(),
            bodies=bodies,
            today=at.date(),
            keeps_books=True,
        ),
    )
    yield (
        "år",
        desk_dialog(year, organisations=[body.organisation], found=(), today=at.date()),
    )
    yield "rytmer", rhythms_dialog(year, kept=kept)
    yield "rytme", rhythm_dialog(year, body, rhythm, desk=desk, stamp="1")
    yield "forslag", proposal_dialog(year, proposal, (), ProposalLook(desk=desk))
    yield "utkast", draft_dialog(year, draft.entries, kept=kept, stamp="1")
    yield "gjennomsyn", circulate_dialog(year)
    yield "vedtak", adoption_dialog(year, adopting, stamp="1")
    yield "vedtak, prøvd", adoption_preview(year, adopting, planned=1, found=())
    yield "versjoner", versions_dialog(year, latest_look(year))
    yield "filer", files_dialog(year)
    yield from _days(year)
    yield from _changes(planned, at)


def _days(year: Year) -> Iterator[tuple[str, Block]]:
    """Draw the days that a year goes round, and how some are added."""
    yield "dager", named_days_dialog(year, DaysLook(desk=desk_of(year)))
    yield "nye dager", named_day_dialog(year, stamp="1")
    yield "skoleferie", school_holiday_dialog(year, stamp="1")
    yield "andres kalendere", calendars_dialog(year)
    yield "andres kalender", calendar_dialog(year, year.calendars[0], stamp="1")


def _changes(planned: Meeting, at: datetime) -> Iterator[tuple[str, Block]]:
    """Draw what follows of a move and of a cancellation."""
    slot = entry_of(planned).slot
    tied = Partner(meeting=planned, tie=Tie.BEFORE, to=planned, days=14, slot=slot)
    act = Act(by=_keeper(planned).id, at=at)
    off, events = cancel(planned, act, why="Snø")
    follows = consequences(planned, off, events, partners=(tied,))
    moving = Moving(meeting=planned.id, sequence=0, slot=slot, why="Snø")
    yield "flytt, prøvd", move_preview(moving, follows, stamp="1")
    cancelling = Cancelling(meeting=planned.id, sequence=0, why="Snø")
    yield "avlys, prøvd", cancel_preview(cancelling, follows)


def _year(planned: Meeting, at: datetime) -> Year:
    body, day = planned.body, at.date()
    version = Version(
        organisation=body.organisation,
        year=at.year,
        at=at,
        by=_keeper(planned),
        entries=(entry_of(planned),),
    )
    return Year(
        organisation=body.organisation,
        year=at.year,
        bodies=(body,),
        rhythms={body.id: Rhythm(body=body.id, place=planned.place)},
        versions=(version,),
        named_days=(NamedDay(name="Fylkesting", since=day, until=day, at=at),),
        calendars=(
            ExternalCalendar(
                id=CalendarId(1),
                organisation=body.organisation,
                name="Hole",
                address="https://hole.example/moter.ics",
            ),
        ),
    )


def plan_posts(meeting: Meeting, *, at: datetime) -> Iterator[tuple[str, Post | None]]:
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
    for kind in PLAN_NEWS:
        is_change = kind is Kind.PLAN_AMENDED
        about = f"2/{meeting.id}" if is_change else f"2@{at.timestamp():.6f}"
        message = Message(kind=kind, to=_keeper(meeting).id, plan=after.id, about=about)
        yield f"nytt om {kind}", plan_news(news, message)


def _keeper(meeting: Meeting) -> Person:
    return meeting.body.secretariat[0].person
