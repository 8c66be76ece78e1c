"""From the outbox to the screen: how a message looks by the record as it is now."""

from collections.abc import Sequence

from bot.act import Act
from bot.agenda.item import ItemState
from bot.humane import humane
from bot.ics import Method, invitation
from bot.meeting import Meeting, Status
from bot.message import Kind, Message
from bot.notice import as_called
from bot.person import PersonId
from bot.phrases import say
from bot.seat_record import seat_record
from handlers.blocks.card import card
from handlers.blocks.card import name as name_of
from handlers.blocks.elements import escape
from handlers.blocks.move_news import moved
from handlers.blocks.news import news
from handlers.blocks.overview import overview
from handlers.blocks.reminder import reminder, unanswered
from handlers.documents.seat_record import pdf, word
from handlers.minutes_rendering import OF_MINUTES, minutes_rendering
from handlers.notice_files import ENCLOSING, draft, enclosed
from handlers.now import Now
from handlers.person_rendering import OF_NO_MEETING, person_rendering
from handlers.plan_rendering import plan_rendering
from handlers.rendering import Attachment, File, Later, Rendering
from storage import Store


class Renderer:
    """Draws messages; nothing when there is no longer anything to say."""

    def __init__(self, store: Store, *, clock: Now, sender: str) -> None:
        self.store = store
        self.clock = clock
        #: The e-mail address that calendars show as the organiser.
        self.sender = sender

    def __call__(self, message: Message) -> Rendering:
        """Draw a message as it should look now."""
        now, sender = self.clock(), self.sender
        if message.kind in OF_NO_MEETING:
            return person_rendering(self.store, message, at=now)
        if message.plan:
            plan = message.plan
            return plan_rendering(self.store, message, plan, at=now, sender=sender)
        meeting = self.store.meeting(message.meeting) if message.meeting else None
        return self._about(meeting, message) if meeting else None

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

    def _seat_record(self, meeting: Meeting) -> Attachment:
        now = self.clock()
        record = seat_record(meeting, self.store.seat_story(meeting.id), at=now)
        language, named = meeting.body.orders.language, escape(name_of(meeting))
        return Attachment(
            files=[make(meeting, record, made_at=now) for make in (pdf, word)],
            comment=say(language, "file-seat_record", meeting=named),
        )
