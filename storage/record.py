"""Everything that is kept, to look at: each read sees one moment throughout."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TypeVar

from bot import deadlines
from bot.absence import Absence
from bot.agenda.history import AgendaHappening
from bot.agenda.item import ItemId
from bot.agenda.station import Station
from bot.attention import Prospect
from bot.body import Body, BodyId, SeatId
from bot.dead_letters import DeadLetter
from bot.deadlines import Dated
from bot.elsewhere import Elsewhere
from bot.happening import Happening
from bot.meeting import Meeting, MeetingId
from bot.message import Message
from bot.minutes.trace import Trace
from bot.orders import Language
from bot.person import Person, PersonId
from bot.place import Place
from bot.plan import Plan
from bot.planning.external_calendar import ExternalCalendar
from bot.planning.named_day import NamedDay
from bot.planning.rhythm import Rhythm
from bot.planning.version import Version, VersionId
from bot.planning.year import Year
from bot.progress import Progress
from bot.public.record import NOTHING, PublicRecord
from bot.room.roll_call import LOOK_BACK
from bot.roster.roster import Roster
from bot.seat_story import SeatStory
from bot.statistics.annual import AnnualFigures
from bot.subscription import Subscription
from storage import (
    absences,
    bodies,
    chores,
    dead_letters,
    due,
    earlier,
    editions,
    external_calendars,
    feeds,
    journal,
    meetings,
    members,
    named_days,
    outbox,
    people,
    plans,
    prospects,
    rhythms,
    seat_stories,
    seating,
    stations,
    statistics,
    versions,
    years,
)
from storage.bodies import Known
from storage.engagements import Engagements
from storage.feeds import Feed, Followed
from storage.ledger import Ledger
from storage.public import read as public
from storage.roster import read as roster

T = TypeVar("T")


class Record(Ledger):
    """The councils' records in one database, for somebody to look at."""

    def close(self) -> None:
        """Let go of the database; nothing can be asked for afterwards."""
        self.engine.dispose()

    def meeting(self, id: MeetingId) -> Meeting | None:
        """Look at a meeting."""
        return self._read(lambda db: meetings.read(db, id))

    def absences(self, person: PersonId, *, today: date) -> tuple[Absence, ...]:
        """List the days that somebody is away and that are not over."""
        return self._read(lambda db: absences.of_person(db, person, today=today))

    def seat_story(self, meeting: MeetingId) -> SeatStory:
        """Look at all that has happened to the seats of a meeting."""
        return self._read(lambda db: seat_stories.load(db, meeting))

    def elsewhere(self, meeting: Meeting) -> Elsewhere:
        """Look at what people have to do at the time of a meeting."""
        return self._read(lambda db: dict(Engagements(db, meeting)))

    def has_bodies(self) -> bool:
        """Tell whether any council is written down."""
        return self._read(bodies.exist)

    def body(self, id: BodyId, *, on: date) -> Body:
        """Look at a body as of a day."""
        return self._read(lambda db: bodies.load(db, id, on=on))

    def history(
        self, body: Body, *, before: int | None = None, most: int
    ) -> tuple[Happening, ...]:
        """Look at what has been changed of a body, the latest first."""
        whose = {seat.participant for seat in body.seats}
        return self._read(
            lambda db: journal.of_body(db, body.id, whose, before=before, most=most)
        )

    def agenda_history(
        self, id: MeetingId, *, before: int | None = None, most: int
    ) -> tuple[AgendaHappening, ...]:
        """Look at what has happened to an agenda, the latest first."""
        return self._read(
            lambda db: journal.of_agenda(db, id, before=before, most=most)
        )

    def traces(self, id: MeetingId) -> tuple[Trace, ...]:
        """List all that has happened to a meeting, as it happened."""
        return self._read(lambda db: journal.of_meeting(db, id))

    def roster(self) -> Roster:
        """Look at all that an import can know, as a file would say it."""
        return self._read(roster.read)

    def plan(self, id: BodyId, *, on: date) -> Plan:
        """Look at a body's plan."""
        return self._read(lambda db: plans.read(db, id, on=on))

    def year(self, organisation: str, year: int, *, on: date) -> Year:
        """Look at a cooperation's year: its bodies as of a day, its plan throughout."""
        return self._read(lambda db: years.load(db, organisation, year, on=on))

    def standing(self, year: int) -> tuple[Meeting, ...]:
        """List all meetings of a year that are not cancelled, without their rolls."""
        return self._read(lambda db: years.standing(db, year))

    def shown(
        self, of: Collection[BodyId], *, since: datetime, until: datetime
    ) -> tuple[Meeting, ...]:
        """List some bodies' meetings in a time, also cancelled ones, without rolls."""
        return self._read(lambda db: years.shown(db, of, since=since, until=until))

    def deadlines(self, of: Collection[BodyId], *, at: datetime) -> tuple[Dated, ...]:
        """List the deadlines that are ahead of some bodies, also after meetings."""
        since, until = at - LOOK_BACK, at + deadlines.AHEAD
        return deadlines.coming(self.shown(of, since=since, until=until), at)

    def annual_figures(self, of: Known, year: int, *, at: datetime) -> AnnualFigures:
        """Count what a body's year has come to, for its annual report."""
        return self._read(lambda db: statistics.load(db, of, year, at=at))

    def rhythms(self, of: Collection[BodyId]) -> Mapping[BodyId, Rhythm]:
        """Look at what some bodies wish of a year; not all of them wish anything."""
        return self._read(lambda db: rhythms.of(db, of))

    def named_days(self, year: int) -> tuple[NamedDay, ...]:
        """List the days that a secretary has named in a year."""
        return self._read(lambda db: named_days.of_year(db, year))

    def calendars(
        self, organisation: str | None, year: int
    ) -> tuple[ExternalCalendar, ...]:
        """List the calendars that a cooperation looks at, with their events of a year.

        Args:
            organisation: All cooperations' without it.
        """
        return self._read(lambda db: external_calendars.of(db, organisation, year))

    def versions(self, organisation: str, year: int) -> tuple[Version, ...]:
        """List the versions of a plan by number, the draft first."""
        return self._read(lambda db: versions.of_year(db, organisation, year))

    def version(self, id: VersionId) -> Version | None:
        """Look at a version of a plan."""
        return self._read(lambda db: versions.load(db, id))

    def bodies_kept_by(self, person: PersonId, *, on: date) -> tuple[BodyId, ...]:
        """List the bodies whose books a person keeps on a day."""
        return self._read(lambda db: bodies.kept_by(db, person, on=on))

    def known_bodies(self) -> tuple[Known, ...]:
        """List all bodies, for somebody to choose among."""
        return self._read(bodies.known)

    def bodies_of(self, person: PersonId, *, since: date) -> frozenset[BodyId]:
        """Find the bodies that a person may sit in or keep from a day on."""
        return self._read(lambda db: bodies.of_person(db, person, since=since))

    def spoken_by(self, person: PersonId, *, on: date) -> Language:
        """Tell which written form a person is spoken to in."""
        return self._read(lambda db: bodies.spoken_by(db, person, on=on))

    def edition(self) -> str:
        """Ask for the roster's mark, which is another after every change of it."""
        return self._read(editions.mark)

    def place(self, id: BodyId, seat: SeatId, *, today: date) -> Place:
        """Look at a seat through the years.

        Raises:
            NoSuchSeat: when it is not in the body any more.
        """
        return self._read(lambda db: seating.load(db, id, seat, today=today))

    def users(self, of: Sequence[Person]) -> Mapping[PersonId, members.Member]:
        """Find the members of the workspace who have somebody's e-mail address."""
        return self._read(lambda db: seating.users(db, of))

    def prospects(self, person: PersonId, *, on: date) -> tuple[Prospect, ...]:
        """Look at the bodies whose books a person keeps, on a day and a while later."""
        return self._read(
            lambda db: prospects.load(db, bodies.kept_by(db, person, on=on), on=on)
        )

    def all_prospects(self, *, on: date) -> tuple[Prospect, ...]:
        """Look at every body that there is on a day, and a while later."""
        return self._read(
            lambda db: prospects.load(db, [b.id for b in bodies.known(db)], on=on)
        )

    def meetings_of(self, person: PersonId, *, since: datetime) -> tuple[Meeting, ...]:
        """List the meetings that concern a person, by time, also cancelled ones."""
        return self._read(lambda db: meetings.of_person(db, person, since=since))

    def kept_by(self, person: PersonId, *, since: datetime) -> tuple[Meeting, ...]:
        """List the meetings that may ask something of their secretary, by time."""
        return self._read(lambda db: meetings.kept_by(db, person, since=since))

    def meetings_on(self, day: date) -> tuple[Meeting, ...]:
        """List the meetings of a day, by the Oslo calendar."""
        return self._read(lambda db: meetings.on_day(db, day))

    def meetings_in(self, month: date) -> tuple[Meeting, ...]:
        """List the meetings of a month, by the Oslo calendar."""
        return self._read(lambda db: meetings.in_month(db, month))

    def awaiting_clock(self) -> tuple[Meeting, ...]:
        """List the meetings with which something will be done by itself."""
        return self._read(due.awaiting)

    def is_told_chores(self, person: PersonId) -> bool:
        """Tell whether somebody is sent what waits for them in the morning."""
        return self._read(lambda db: chores.is_wanted(db, person))

    def laid_out(self, meeting: Meeting, at: datetime) -> Meeting:
        """See an agenda with the minutes that there are to treat, as of a moment."""
        return self._read(lambda db: earlier.lay_out(db, meeting, at))

    def last_number(self, meeting: Meeting) -> int:
        """Find the last case number that the body gave in the meeting's year."""
        return self._read(lambda db: meetings.last_number(db, meeting))

    def path(self, id: ItemId) -> tuple[Station, ...]:
        """Follow a case from body to body, by time."""
        return self._read(lambda db: stations.path(db, id))

    def references(self, ids: Collection[ItemId]) -> tuple[Station, ...]:
        """Find cases that others refer to, each in the last meeting that has it."""
        return self._read(lambda db: stations.latest(db, ids))

    def cases(self, organisation: str, typed: str) -> tuple[Station, ...]:
        """Find a cooperation's cases by what somebody types, the latest first."""
        return self._read(lambda db: stations.search(db, organisation, typed))

    def person(self, id: PersonId) -> Person | None:
        """Look a person up."""
        return self._read(lambda db: people.load(db, id))

    def feed(self, token: str) -> Feed | None:
        """Find a subscription by the secret in its address."""
        return self._read(lambda db: feeds.find(db, token))

    def feed_of(self, subscription: Subscription) -> Feed | None:
        """Find the working address of a subscription."""
        return self._read(lambda db: feeds.current(db, subscription))

    def subscriptions(
        self, person: PersonId, *, on: date
    ) -> tuple[tuple[Subscription, Feed | None], ...]:
        """List what a person may follow, each with its address if it has one."""
        return self._read(
            lambda db: tuple(
                (each, feeds.current(db, each))
                for each in feeds.offers(db, person, on=on)
            )
        )

    def followed(
        self, subscription: Subscription, *, since: datetime, on: date
    ) -> Followed:
        """Look at what a calendar may show."""
        return self._read(
            lambda db: feeds.followed(db, subscription, since=since, on=on)
        )

    def meetings(self, ids: Iterable[MeetingId]) -> tuple[Meeting, ...]:
        """Look at some meetings; those that are not there any more are passed over."""
        return self._read(
            lambda db: tuple(filter(None, (meetings.read(db, id) for id in ids)))
        )

    def announced(self, *, today: date, known: PublicRecord = NOTHING) -> PublicRecord:
        """Look at all that the public may see, as it is on a day.

        Args:
            known: What was seen before under the same mark of the roster.
        """
        return self._read(lambda db: public.load(db, today=today, known=known))

    def longest_wait(self, at: datetime) -> timedelta:
        """Tell how long the message that has waited longest has been due."""
        return self._read(lambda db: outbox.oldest_due(db, at))

    def progress(self, id: MeetingId) -> Progress:
        """Count those whom a meeting's messages go to, by what became of them."""
        return self._read(lambda db: outbox.progress(db, id))

    def unheard(self, message: Message) -> frozenset[str]:
        """Tell what somebody was to hear of the same kind, and did not."""
        return self._read(lambda db: outbox.unheard(db, message))

    def undelivered(self, secretary: PersonId, *, since: datetime) -> int:
        """Count what did not arrive of the meetings whose books a person keeps."""
        return self._read(lambda db: dead_letters.count(db, secretary, since=since))

    def dead_letters(self, id: MeetingId) -> tuple[DeadLetter, ...]:
        """List what did not arrive of a meeting, and why."""
        return self._read(lambda db: dead_letters.of_meeting(db, id))

    def lost_of_plan(self, organisation: str, year: int) -> tuple[DeadLetter, ...]:
        """List what did not arrive of a year's plan, and why."""
        return self._read(lambda db: dead_letters.of_plan(db, organisation, year))
