"""What people see of a year's plan, and of a change of it, drawn from one meeting."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from bot import dates
from bot.body import Body, BodyId
from bot.change import cancel, move
from bot.dead_letters import Cause, DeadLetter
from bot.meeting import Meeting, MeetingId
from bot.message import Kind
from bot.notice import send_notice
from bot.plan import Plan, Slot
from bot.planning.collision import Collision, collisions
from bot.planning.consequences import Consequences, consequences
from bot.planning.entry import Entry, entry_of
from bot.planning.external_calendar import (
    CalendarId,
    ExternalCalendar,
    ExternalEvent,
    Mishap,
)
from bot.planning.named_day import NamedDay
from bot.planning.occasion import of_meeting
from bot.planning.off_days import off_days
from bot.planning.open_days import Calendar
from bot.planning.pairing import Pairs
from bot.planning.proposal import Proposal, propose
from bot.planning.rhythm import Ahead, Rhythm, Together
from bot.planning.version import Status, Version, VersionId
from bot.planning.year import Year
from handlers.blocks.cancelling import Cancelling, cancel_preview
from handlers.blocks.consequences import Moving, move_preview
from handlers.blocks.draft import draft_dialog
from handlers.blocks.external_calendars import calendar_dialog, calendars_dialog
from handlers.blocks.meeting import PLACE_LIMIT, cancel_dialog, move_dialog
from handlers.blocks.named_days import (
    DaysLook,
    named_day_dialog,
    named_days_dialog,
    school_holiday_dialog,
)
from handlers.blocks.plan import (
    PlanLook,
    PlanRow,
    plan_dialog,
    row_of_entry,
    row_of_meeting,
)
from handlers.blocks.plan_adoption import (
    Adopting,
    adoption_dialog,
    adoption_preview,
    circulate_dialog,
)
from handlers.blocks.plan_desk import desk_dialog, desk_of
from handlers.blocks.plan_files import files_dialog
from handlers.blocks.plan_versions import VersionsLook, latest_look, versions_dialog
from handlers.blocks.proposal import ProposalLook, proposal_dialog
from handlers.blocks.rhythm import rhythm_dialog, rhythms_dialog
from tests.builders import NOW, SOLVEIG, an_act

Surface = dict[str, Any]
YEAR: Final = 2027
STAMP: Final = "1.a"
TODAY: Final = NOW.date()
THURSDAY: Final = date(2027, 6, 10)


def plan_surfaces(planned: Meeting) -> dict[str, Surface]:
    """Draw every surface that shows the plan of the meeting's body, by name."""
    return {
        **_looks(planned),
        **_desks(planned.body),
        **_wishes(planned.body),
        **_drafts(planned.body),
        **_adoptions(planned.body),
        **_changes(planned),
    }


def _looks(planned: Meeting) -> dict[str, Surface]:
    language, body = planned.body.orders.language, planned.body
    called, _ = send_notice(planned, an_act(), last_number=0)
    off, _ = cancel(called, an_act(), why="Snø")
    rows = [row_of_meeting(each) for each in (planned, called, off)]
    rows.append(row_of_entry(_entry(body, THURSDAY), body))
    bodies = [(body.id, body.name), (BodyId(2), body.name)]

    def drawn(
        shown: list[PlanRow],
        look: PlanLook,
        bodies: list[tuple[BodyId, str]],
        *,
        keeps_books: bool = False,
    ) -> Surface:
        return plan_dialog(
            language,
            shown,
            look,
            bodies=bodies,
            today=TODAY,
            keeps_books=keeps_books,
        )

    year = PlanLook(year=YEAR, bodies=(body.id,))
    return {
        "plan": drawn(rows, PlanLook(), bodies=bodies[:1]),
        "plan-secretary": drawn(rows, PlanLook(), bodies=bodies, keeps_books=True),
        "plan-of-many": drawn(rows * 100, replace(year, page=9), bodies=bodies),
        "plan-none": drawn([], PlanLook(), bodies=[]),
        "plan-none-that-year": drawn([], year, bodies=bodies),
    }


def _desks(body: Body) -> dict[str, Surface]:
    crowd = _collisions(body)
    organisations = [body.organisation, "Ringeriksregionen"]

    def drawn(year: Year, *found: Collision, said: str = "") -> Surface:
        return desk_dialog(
            year, organisations=organisations, found=found, today=TODAY, said=said
        )

    return {
        "desk-none": drawn(_year(body)),
        "desk-none-standing": drawn(replace(_year(body), meetings=_standing(body))),
        "desk-over": drawn(replace(_year(body), year=2020)),
        "desk-draft": drawn(_drafted(body), *crowd, said="Lagret."),
        "desk-draft-of-many": drawn(_large(body), *crowd * 100),
        "desk-lost": desk_dialog(
            _drafted(body),
            organisations=organisations,
            found=(),
            today=TODAY,
            lost=[
                DeadLetter(kind=Kind.PLAN_CIRCULATED, to=each.principal, cause=cause)
                for each in body.seats
                for cause in Cause
                if each.principal
            ],
        ),
        "desk-circulated": drawn(_drafted(body, Status.CIRCULATED)),
        "desk-adopted": drawn(_adopted(body)),
        "desk-amended": drawn(_amended(body)),
        **_named(body),
        **_watched(body),
        "plan-files": files_dialog(_amended(body), said="Ja."),
        "plan-files-drafted": files_dialog(_drafted(body)),
        "versions": versions_dialog(_amended(body), latest_look(_amended(body))),
        "versions-same": versions_dialog(_drafted(body), latest_look(_drafted(body))),
        "versions-of-many": versions_dialog(_large(body), _from_nothing(body)),
    }


def _named(body: Body) -> dict[str, Surface]:
    """Draw the days that a year goes round, with what people have typed of them."""
    day, typed = date(YEAR, 2, 16), body.name
    days = (
        NamedDay(name=typed, since=day, until=day, source=typed, by=typed, at=NOW),
        NamedDay(name="høstferie", since=day, until=THURSDAY, county="Oslo", at=NOW),
    )
    year = replace(_year(body), named_days=days)
    look = DaysLook(desk=desk_of(year))
    many = replace(year, named_days=days * 50)
    return {
        "named-days": named_days_dialog(year, look),
        "named-days-none": named_days_dialog(_year(body), look, said="Fjernet."),
        "named-days-many": named_days_dialog(many, replace(look, page=1)),
        "named-day": named_day_dialog(year, stamp=STAMP),
        "school-holiday": school_holiday_dialog(year, stamp=STAMP),
    }


def _watched(body: Body) -> dict[str, Surface]:
    """Draw the calendars that are looked at, read and not, with what people typed."""
    typed = body.name
    lier = ExternalCalendar(
        id=CalendarId(1),
        organisation=typed,
        name=typed,
        address="https://lier.example/hemmelig.ics",
        events=(ExternalEvent(name=typed, calendar=typed, since=TODAY, until=TODAY),),
        read_at=NOW,
        skipped=2,
    )
    wrong = [
        replace(lier, mishap=mishap, tried_at=NOW, read_at=read_at)
        for mishap in Mishap
        for read_at in (NOW, None)
    ]
    unread = replace(lier, read_at=None, events=(), skipped=0)
    year = replace(_year(body), calendars=(lier, unread, *wrong))
    return {
        "calendars": calendars_dialog(year, said="Lagret."),
        "calendars-none": calendars_dialog(_year(body)),
        "calendar": calendar_dialog(year, lier, stamp=STAMP),
        "calendar-new": calendar_dialog(year, None, stamp=STAMP),
        "desk-astray": desk_dialog(
            year, organisations=[body.organisation], found=(), today=TODAY
        ),
    }


def _wishes(body: Body) -> dict[str, Surface]:
    year = _year(body)
    board, group, assembly = year.bodies
    proposed = _proposal(year)
    proposal = propose(list(_impossible(year).values()), year=YEAR)
    fewer = replace(year, rhythms={})
    full = replace(year, meetings=_standing(body))
    look = ProposalLook(desk=desk_of(year))

    def asked(whose: Body, rhythm: Rhythm) -> Surface:
        return rhythm_dialog(year, whose, rhythm, desk=desk_of(year), stamp=STAMP)

    return {
        "rhythms": rhythms_dialog(year, kept=frozenset({board.id, group.id})),
        "rhythms-none": rhythms_dialog(fewer, kept=frozenset({board.id}), said="Ja."),
        "rhythm": asked(board, Rhythm(body=board.id)),
        "rhythm-ahead": asked(group, year.rhythms[group.id]),
        "rhythm-after": asked(assembly, year.rhythms[assembly.id]),
        "proposal": proposal_dialog(year, proposed, _collisions(body), look),
        "proposal-impossible": proposal_dialog(year, proposal, (), look),
        "proposal-of-many": proposal_dialog(
            year, _proposal(year, 52), (), replace(look, page=1)
        ),
        "proposal-full": proposal_dialog(full, Proposal(), (), look),
        "rhythms-again": rhythms_dialog(
            replace(_drafted(body), rhythms=year.rhythms), kept=frozenset(year.names)
        ),
    }


def _drafts(body: Body) -> dict[str, Surface]:
    year, kept = _drafted(body), frozenset({body.id})
    assert year.draft
    many = [_entry(body, THURSDAY + timedelta(days=n % 150)) for n in range(400)]
    crowd = replace(
        year, bodies=tuple(replace(body, id=BodyId(n)) for n in range(1, 120))
    )
    ids = frozenset(each.id for each in crowd.bodies)
    return {
        "draft": draft_dialog(year, year.draft.entries, kept=kept, stamp=STAMP),
        "draft-empty": draft_dialog(year, (), kept=kept, stamp=STAMP),
        "draft-of-many": draft_dialog(year, many, kept=kept, stamp=STAMP),
        "draft-of-many-bodies": draft_dialog(crowd, many, kept=ids, stamp=STAMP),
    }


def _adoptions(body: Body) -> dict[str, Surface]:
    year = _drafted(body)
    adopting = Adopting(desk=desk_of(year), case="sak 12/2026")
    quiet = replace(adopting, holds_dates=False)
    return {
        "plan-circulate": circulate_dialog(year),
        "plan-adopt": adoption_dialog(year, Adopting(desk=desk_of(year)), stamp=STAMP),
        "plan-adopt-again": adoption_dialog(year, quiet, stamp=STAMP),
        "plan-adopt-preview": adoption_preview(
            year, adopting, planned=2, found=_collisions(body)
        ),
        "plan-adopt-preview-quiet": adoption_preview(
            _unreached(year), quiet, planned=0, found=()
        ),
    }


def _changes(planned: Meeting) -> dict[str, Surface]:
    called, _ = send_notice(planned, an_act(), last_number=0)
    moving = Moving(
        meeting=planned.id, sequence=0, slot=_later(planned), why="Opptatt lokale"
    )
    cancelling = Cancelling(meeting=planned.id, sequence=0, why="For få saker")
    return {
        "move-adopted": move_dialog(planned, asks_why=True),
        "move-again": move_dialog(
            planned, slot=_later(planned), why="Opptatt lokale", stamp=STAMP
        ),
        "move-preview": move_preview(moving, _moved(called), stamp=STAMP),
        "move-preview-planned": move_preview(
            replace(moving, why=""),
            _moved(_at_dawn(planned), paired=False),
            stamp=STAMP,
        ),
        "move-preview-steady": move_preview(
            replace(moving, why=""),
            _moved(planned, weeks=1, paired=False),
            stamp=STAMP,
        ),
        "move-preview-adopted": move_preview(
            moving, _moved(planned, is_adopted=True), stamp=STAMP
        ),
        "cancel-again": cancel_dialog(planned, why="For få saker", stamp=STAMP),
        "cancel-postponing": cancel_dialog(
            planned, targets=(_other(planned),), cases_to=MeetingId(9)
        ),
        "cancel-preview-postponing": cancel_preview(
            replace(cancelling, cases_to=MeetingId(9)),
            _cancelled(called),
            target=_other(planned),
        ),
        "cancel-preview": cancel_preview(cancelling, _cancelled(called)),
        "cancel-preview-planned": cancel_preview(cancelling, _cancelled(planned)),
    }


def _at_dawn(meeting: Meeting) -> Meeting:
    """Let somebody come for the last item before the meeting has begun."""
    *first, last = meeting.agenda
    return replace(meeting, agenda=(*first, replace(last, starts=time(6))))


def _other(meeting: Meeting) -> Meeting:
    """Give a meeting a month later, which may treat the cases."""
    month = timedelta(days=28)
    ends_at = meeting.ends_at + month
    return replace(
        meeting, id=MeetingId(9), starts_at=meeting.starts_at + month, ends_at=ends_at
    )


def _moved(
    meeting: Meeting, *, weeks: int = 3, paired: bool = True, is_adopted: bool = False
) -> Consequences:
    """Move a meeting some weeks, with one that goes along and one that can't."""
    plan = Plan(body=meeting.body)
    slot = _later(meeting, weeks)
    after, events = move(meeting, an_act(), plan=plan, slot=slot, seen_sequence=0)
    partners = _pairs(meeting).along(meeting, slot)
    if not paired:
        steady = tuple(_pairs(meeting).steady(meeting, slot))
        return consequences(meeting, after, events, steady=steady)
    stuck = [replace(partner, slot=None) for partner in partners]
    return consequences(
        meeting,
        after,
        events,
        is_adopted=is_adopted,
        partners=(*partners, *stuck),
        collisions=_collisions(meeting.body),
    )


def _cancelled(meeting: Meeting) -> Consequences:
    after, events = cancel(meeting, an_act(), why="For få saker")
    tied = tuple(_pairs(meeting).of(meeting))
    return consequences(meeting, after, events, partners=tied)


def _pairs(meeting: Meeting) -> Pairs:
    """Tie a meeting to one before it and to one on the same day."""
    group = replace(meeting.body, id=BodyId(2))
    assembly = replace(meeting.body, id=BodyId(3))
    before = replace(
        meeting,
        id=MeetingId(2),
        body=group,
        starts_at=meeting.starts_at - timedelta(days=14),
        ends_at=meeting.ends_at - timedelta(days=14),
    )
    beside = replace(
        meeting,
        id=MeetingId(3),
        body=assembly,
        starts_at=meeting.ends_at,
        ends_at=meeting.ends_at + timedelta(hours=2),
    )
    rhythms = (
        Rhythm(body=group.id, relation=Ahead(of=meeting.body.id, days=(14, 21))),
        Rhythm(body=assembly.id, relation=Together(of=meeting.body.id)),
    )
    return Pairs(
        rhythms={rhythm.body: rhythm for rhythm in rhythms},
        meetings=(meeting, before, beside),
        calendar=Calendar.of(2026, off_days(2026)),
        at=NOW,
    )


def _later(meeting: Meeting, weeks: int = 3) -> Slot:
    slot = entry_of(meeting).slot
    day = slot.day + timedelta(weeks=weeks)
    return replace(slot, day=day, place=slot.place[:PLACE_LIMIT])


def _year(body: Body) -> Year:
    """Let a cooperation have three bodies that go by each other."""
    group = replace(body, id=BodyId(2))
    assembly = replace(body, id=BodyId(3), secretariat=())
    place = body.name
    rhythms = (
        Rhythm(body=body.id, place=place, hosts=(place, "Hole")),
        Rhythm(
            body=group.id, relation=Ahead(of=body.id, days=(14, 21)), months=(1, 2, 5)
        ),
        Rhythm(
            body=assembly.id,
            weekday=None,
            count=1,
            months=(1, 2, 3, 4, 5, 6),
            relation=Together(of=body.id),
        ),
    )
    return Year(
        organisation=body.organisation,
        year=YEAR,
        bodies=(body, group, assembly),
        rhythms={rhythm.body: rhythm for rhythm in rhythms},
    )


def _impossible(year: Year) -> dict[BodyId, Rhythm]:
    """Let one body be wanted on a weekday that no distance leads to."""
    board, group, _ = year.bodies
    return {
        board.id: Rhythm(body=board.id),
        group.id: Rhythm(
            body=group.id, weekday=0, relation=Ahead(of=board.id, days=(14,))
        ),
    }


def _proposal(year: Year, count: int = 6) -> Proposal:
    board, *_ = year.bodies
    rhythms = {**year.rhythms}
    rhythms[board.id] = replace(rhythms[board.id], count=count)
    days = off_days(YEAR, counties=["Buskerud"])
    return propose(list(rhythms.values()), year=YEAR, off_days=days)


def _version(body: Body, number: int, status: Status, *entries: Entry) -> Version:
    return Version(
        id=VersionId(number + 1),
        organisation=body.organisation,
        year=YEAR,
        number=number,
        status=status,
        at=NOW + timedelta(days=number),
        by=SOLVEIG if number != 1 else None,
        reason=body.name if number > 1 else "",
        adopted_in=body.name if number else "",
        entries=entries,
    )


def _drafted(body: Body, status: Status = Status.DRAFT) -> Year:
    entries = (_entry(body, THURSDAY), _entry(body, THURSDAY + timedelta(days=91)))
    return replace(_year(body), versions=(_version(body, 0, status, *entries),))


def _adopted(body: Body) -> Year:
    year = _drafted(body)
    entries = year.versions[0].entries
    version = _version(body, 1, Status.ADOPTED, *entries)
    return replace(year, versions=(*year.versions, version))


def _amended(body: Body) -> Year:
    year = _adopted(body)
    entries = (_entry(body, THURSDAY + timedelta(days=7)),)
    version = _version(body, 2, Status.AMENDED, *entries)
    return replace(year, versions=(*year.versions, version))


def _large(body: Body) -> Year:
    entries = [_entry(body, date(YEAR, 1, 1) + timedelta(days=n)) for n in range(365)]
    year = _year(body)
    empty = _version(body, 0, Status.DRAFT)
    full = _version(body, 1, Status.ADOPTED, *entries)
    return replace(year, versions=(empty, full))


def _from_nothing(body: Body) -> VersionsLook:
    return replace(latest_look(_large(body)), page=1)


def _unreached(year: Year) -> Year:
    body, *others = year.bodies
    seats = tuple(
        replace(s, holder=s.holder and replace(s.holder, slack=None))
        for s in body.seats
    )
    return replace(year, bodies=(replace(body, seats=seats), *others))


def _entry(body: Body, day: date) -> Entry:
    slot = Slot(day=day, starts=time(9), ends=time(11, 15), place=body.name)
    return Entry(body=body.id, slot=slot, title=body.name)


def _collisions(body: Body) -> tuple[Collision, ...]:
    """Let the body's people be wanted at two places at once, on a holiday."""
    other = replace(body, id=BodyId(9))
    at = dates.at(date(YEAR, 5, 17), time(9))
    both = [_on(MeetingId(n), b, at) for n, b in enumerate((body, other), 1)]
    return collisions(map(of_meeting, both), off_days(YEAR, counties=["Buskerud"]))


def _standing(body: Body) -> tuple[Meeting, ...]:
    return (_on(MeetingId(1), body, dates.at(THURSDAY, time(9))),)


def _on(id: MeetingId, body: Body, at: datetime) -> Meeting:
    return Meeting(
        id=id,
        body=body,
        starts_at=at,
        ends_at=at + timedelta(hours=2),
        place=body.name,
        stamped_at=NOW,
    )
