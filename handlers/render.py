"""From the outbox to the screen: how a message looks by the record as it is now."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

from bot import dates
from bot.act import Act
from bot.agenda.case_proposal import ProposalId
from bot.agenda.item import ItemState
from bot.attention import attention
from bot.body import BodyId
from bot.chores import waiting
from bot.demand import DemandId
from bot.humane import humane
from bot.ics import Method, held, invitation
from bot.meeting import Meeting, MeetingId, Status
from bot.message import Kind, Message
from bot.notice import as_called
from bot.person import PersonId
from bot.phrases import say
from bot.planning.announcement import meetings_of
from bot.planning.version import Version, VersionId
from bot.room.roll_call import LOOK_BACK
from bot.seat_record import seat_record
from bot.telling import concerned
from handlers.blocks.card import card
from handlers.blocks.card import name as name_of
from handlers.blocks.case_proposal import answered, demanded, proposal_card
from handlers.blocks.chores import chores_message
from handlers.blocks.demand import demand_card, lapsed, reached
from handlers.blocks.elements import escape, section
from handlers.blocks.help import help_text
from handlers.blocks.home import home
from handlers.blocks.move_news import moved
from handlers.blocks.news import news
from handlers.blocks.overview import overview
from handlers.blocks.plan_desk import language_of
from handlers.blocks.plan_news import PlanNews, plan_news
from handlers.blocks.reminder import reminder, unanswered
from handlers.documents.deadline_calendar import to_calendar
from handlers.documents.plan_file import plan_file, seen
from handlers.documents.seat_record import pdf, word
from handlers.minutes_rendering import OF_MINUTES, minutes_rendering
from handlers.notice_files import ENCLOSING, draft, enclosed
from handlers.now import Now
from handlers.rendering import Attachment, File, HomeTab, Later, Post, Rendering
from storage import Store

_OF_PROPOSALS: Final = (
    Kind.CASE_PROPOSAL,
    Kind.CASE_DEMANDED,
    Kind.CASE_ANSWERED,
)
_OF_DEMANDS: Final = (Kind.DEMAND, Kind.DEMAND_REACHED, Kind.DEMAND_LAPSED)
_OF_NO_MEETING: Final = (
    Kind.HOME,
    Kind.HELP,
    Kind.CHORES,
    Kind.DEADLINES_FILE,
    *_OF_PROPOSALS,
    *_OF_DEMANDS,
)


class Renderer:
    """Draws messages; nothing when there is no longer anything to say."""

    def __init__(self, store: Store, *, clock: Now, sender: str) -> None:
        self.store = store
        self.clock = clock
        #: The e-mail address that calendars show as the organiser.
        self.sender = sender

    def __call__(self, message: Message) -> Rendering:
        """Draw a message as it should look now."""
        if message.kind in _OF_NO_MEETING:
            return self._of_no_meeting(message)
        if message.plan:
            return self._plan(message.plan, message)
        meeting = self.store.meeting(message.meeting) if message.meeting else None
        return self._about(meeting, message) if meeting else None

    def _of_no_meeting(self, message: Message) -> Rendering:
        match message.kind:
            case Kind.HOME:
                return self._home(message.to)
            case Kind.CHORES:
                return self._chores(message)
            case Kind.DEADLINES_FILE:
                return self._deadlines(message)
            case kind if kind in _OF_PROPOSALS:
                return self._proposed(message)
            case kind if kind in _OF_DEMANDS:
                return self._demand(message)
            case _:
                return self._help(message.to)

    def _about(self, meeting: Meeting, message: Message) -> Rendering:
        match message.kind:
            case Kind.CARD:
                return card(meeting, message.to, at=self.clock())
            case Kind.OVERVIEW:
                progress = self.store.progress(meeting.id)
                return overview(meeting, at=self.clock(), progress=progress)
            case Kind.FILE_FOR:
                return self._file_for(meeting, message)
            case Kind.SEAT_RECORD | Kind.NOTICE_DRAFT as kind:
                is_draft = kind is Kind.NOTICE_DRAFT
                make = self._draft if is_draft else self._seat_record
                return make(meeting)
            case kind if kind in OF_MINUTES:
                now = self.clock()
                return minutes_rendering(self.store, meeting, message, at=now)
            case kind if kind in ENCLOSING:
                return self._enclosed(meeting, message)
            case _:
                return self._news(meeting, message)

    def _proposed(self, message: Message) -> Rendering:
        proposal = self.store.case_proposal(ProposalId(int(message.about)))
        if proposal is None:
            return None
        match message.kind:
            case Kind.CASE_PROPOSAL:
                return proposal_card(proposal, message.to)
            case Kind.CASE_DEMANDED:
                return demanded(proposal)
            case _:
                return answered(proposal)

    def _news(self, meeting: Meeting, message: Message) -> Rendering:
        match message.kind:
            case Kind.MOVED:
                unheard = map(int, self.store.unheard(message))
                return moved(meeting, message, unheard=set(unheard))
            case Kind.REMINDER | Kind.UNANSWERED:
                return self._about_silence(meeting, message)
            case Kind.CANCELLED:
                return news(meeting, message, sequels=self._sequels(meeting))
            case _:
                return news(meeting, message)

    def _draft(self, meeting: Meeting) -> Rendering:
        """Show the notice as it would be sent now; nothing when it has been."""
        if meeting.status is not Status.PLANNED:
            return None
        last = self.store.last_number(meeting)
        act = Act(by=None, at=self.clock())
        laid_out = self.store.laid_out(meeting, act.at)
        return draft(as_called(laid_out, act, last_number=last))

    def _about_silence(self, meeting: Meeting, message: Message) -> Rendering:
        """Remind somebody, or tell who is silent; at night it waits for the morning."""
        now = self.clock()
        if message.kind is Kind.REMINDER:
            post = reminder(meeting, message.to, at=now)
        else:
            post = unanswered(meeting, at=now)
        until = humane(now, before=meeting.starts_at)
        return Later(until=until) if post and until > now else post

    def _sequels(self, meeting: Meeting) -> Sequence[Meeting]:
        """Find the meetings that treat what was postponed from one."""
        gone = [i.id for i in meeting.agenda if i.state is ItemState.POSTPONED]
        latest = (station.meeting for station in self.store.references(gone))
        found = {each.id: each for each in latest if each.id != meeting.id}
        return tuple(found.values())

    def _home(self, id: PersonId) -> Rendering:
        person = self.store.person(id)
        if person is None:
            return None
        now = self.clock()
        since = now - LOOK_BACK
        today = dates.local(now).date()
        view = home(
            person,
            self.store.meetings_of(id, since=since),
            language=self.store.spoken_by(id, on=today),
            concerns=attention(self.store.prospects(id, on=today), today=today),
            absences=self.store.absences(id, today=today),
            undelivered=self.store.undelivered(id, since=since),
            at=now,
        )
        return HomeTab(view=view)

    def _help(self, id: PersonId) -> Post:
        today = dates.local(self.clock()).date()
        language = self.store.spoken_by(id, on=today)
        keeps_books = bool(self.store.bodies_kept_by(id, on=today))
        text = say(language, "help-unread")
        commands = help_text(language, keeps_books=keeps_books)
        return Post(text=text, blocks=[section(text), section(commands)])

    def _chores(self, message: Message) -> Rendering:
        """Tell what waits, unless it is told so late that it is another day."""
        now = self.clock()
        person = self.store.person(message.to)
        if person is None or message.about != dates.local(now).date().isoformat():
            return None
        found = self.store.meetings_of(person.id, since=now - LOOK_BACK)
        kept = (meeting for meeting in found if meeting.body.is_secretary(person.id))
        return chores_message(person, waiting(kept, now), at=now)

    def _demand(self, message: Message) -> Rendering:
        demand = self.store.demand(DemandId(int(message.about)), at=self.clock())
        if demand is None:
            return None
        meeting = self.store.meeting(demand.meeting) if demand.meeting else None
        match message.kind:
            case Kind.DEMAND:
                return demand_card(demand, message.to, meeting)
            case Kind.DEMAND_REACHED:
                return reached(demand, message.to, meeting)
            case _:
                return lapsed(demand)

    def _deadlines(self, message: Message) -> Attachment:
        of, _, _ = message.about.partition("@")
        bodies = [BodyId(int(id)) for id in of.split(",") if id]
        found = self.store.deadlines(bodies, at=self.clock())
        today = dates.local(self.clock()).date()
        language = self.store.spoken_by(message.to, on=today)
        name = say(language, "deadlines-file-name")
        return Attachment(
            files=[File(name=name, content=to_calendar(found, language))],
            comment=say(language, "file-deadlines_file"),
        )

    def _file_for(self, meeting: Meeting, message: Message) -> Rendering:
        """Give a secretary what somebody who isn't in Slack puts in their calendar."""
        whose, _, _ = message.about.partition("-")
        person = self.store.person(PersonId(int(whose)))
        if person is None:
            return None
        language = meeting.body.orders.language
        request = invitation(meeting, person, method=Method.REQUEST, sender=self.sender)
        return Attachment(
            files=[File(name=say(language, "ics-file-request"), content=request)],
            comment=say(language, "file-file_for", name=escape(person.name)),
        )

    def _enclosed(self, meeting: Meeting, message: Message) -> Rendering:
        person = self.store.person(message.to)
        if person is None:
            return None
        return enclosed(meeting, message, person, sender=self.sender)

    def _plan(self, id: VersionId, message: Message) -> Rendering:
        version = self.store.version(id)
        if version is None:
            return None
        if message.kind is Kind.HELD_DATES:
            return self._held_dates(version, message)
        if message.kind is Kind.PLAN_FILE:
            return self._plan_file(version, message)
        today = dates.local(self.clock()).date()
        year = self.store.year(
            version.organisation, version.year, on=max(today, date(version.year, 1, 1))
        )
        before = (v for v in year.versions if v.number == version.number - 1)
        news = PlanNews(year=year, version=version, before=next(before, None))
        return plan_news(news, message)

    def _plan_file(self, version: Version, message: Message) -> Attachment:
        now = self.clock()
        on = max(dates.local(now).date(), date(version.year, 1, 1))
        year = self.store.year(version.organisation, version.year, on=on)
        language = language_of(year)
        view = seen(
            year,
            standing=self.store.standing(year.year),
            language=language,
            on=dates.local(now).date(),
        )
        ordered, _, _ = message.about.partition("@")
        form, _, only = ordered.partition("/")
        body = BodyId(int(only)) if only else None
        name, content = plan_file(view, form, language=language, body=body, made_at=now)
        return Attachment(
            files=[File(name=name, content=content)],
            comment=say(language, "file-plan_file"),
        )

    def _held_dates(self, version: Version, message: Message) -> Rendering:
        planned = tuple(e.meeting for e in version.entries if e.meeting)
        changed = meetings_of(message)
        found = (self.store.meeting(id) for id in changed or planned)
        theirs = [m for m in found if m and message.to in concerned(m)]
        if not theirs:
            return None
        language = theirs[0].body.orders.language
        content = held(theirs, person=message.to, sender=self.sender)
        return Attachment(
            files=[File(name=say(language, "held-dates-file-name"), content=content)],
            comment=say(language, _held(theirs, changed), n=len(theirs)),
        )

    def _seat_record(self, meeting: Meeting) -> Attachment:
        now = self.clock()
        record = seat_record(meeting, self.store.seat_story(meeting.id), at=now)
        language, named = meeting.body.orders.language, escape(name_of(meeting))
        return Attachment(
            files=[make(meeting, record, made_at=now) for make in (pdf, word)],
            comment=say(language, "file-seat_record", meeting=named),
        )


def _held(theirs: Sequence[Meeting], changed: Collection[MeetingId]) -> str:
    """Choose how dates are held: for the first time, put right, or taken out again."""
    if not changed or not all(meeting.sequence for meeting in theirs):
        return "file-held_dates"
    if all(meeting.status is Status.CANCELLED for meeting in theirs):
        return "held-dates-cancelled"
    return "held-dates-moved"
