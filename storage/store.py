"""Everything that is kept, to look at and to change."""

from datetime import datetime
from functools import partial

from sqlalchemy import Connection, Engine

from bot import change, correction, notice, told
from bot.act import Act, require_secretary
from bot.meeting import Meeting, MeetingId
from bot.message import Kind, Message
from bot.person import Person, PersonId
from bot.roster.outcome import Outcome
from bot.seating import Wish
from bot.subscription import Subscription
from bot.telling import refreshed
from storage import (
    arrivals,
    chores,
    due,
    earlier,
    feeds,
    inbox,
    meetings,
    members,
    outbox,
    people,
    plans,
    revision,
    seating,
)
from storage.agendas import Agendas
from storage.case_proposals import CaseProposals
from storage.changing import Changing, Decision
from storage.database import DatabaseAway, glancing
from storage.demands import Demands
from storage.engagements import Engagements
from storage.issuing import Issuing
from storage.planner import Planner
from storage.record import Record
from storage.revision import Work
from storage.seats import Seats


class Store(Record, Changing):
    """The councils' records in one database, to look at and to change.

    What concerns one thing alone is changed in the part that has its name.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.planner = Planner(engine)
        self.agendas = Agendas(engine)
        self.case_proposals = CaseProposals(engine)
        self.seats = Seats(engine)
        self.issuing = Issuing(engine)
        self.demands = Demands(engine)

    # --- Changes ------------------------------------------------------------------

    def send_notice(
        self,
        id: MeetingId,
        act: Act,
        *,
        seen_sequence: int,
        seen_mark: str | None = None,
    ) -> Meeting:
        """Call a meeting, with case numbers that follow the body's last one.

        Raises:
            NoticeOutdated: when it would say something else than what was seen.
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def decide(db: Connection, meeting: Meeting) -> Decision:
            change.require_untouched(meeting, seen_sequence)
            plans.hold(db, meeting.body.id)
            last = meetings.last_number(db, meeting)
            laid_out = earlier.lay_out(db, meeting, act.at)
            around = Engagements(db, meeting)
            called = notice.send_notice(laid_out, act, around, last_number=last)
            told.require_seen(laid_out, seen_mark)
            return called

        return self._carry(id, act, decide)

    def send_changes(
        self, id: MeetingId, act: Act, *, seen_sequence: int, seen_mark: str
    ) -> Meeting:
        """Tell those who are called what has changed since they were told last.

        Raises:
            NoticeOutdated, RuleBroken: as `send_notice` does.
        """

        def decide(db: Connection, meeting: Meeting) -> Decision:
            change.require_untouched(meeting, seen_sequence)
            plans.hold(db, meeting.body.id)
            last = meetings.last_number(db, meeting)
            sent = correction.send_changes(meeting, act, last_number=last)
            told.require_seen(meeting, seen_mark)
            return sent

        return self._carry(id, act, decide)

    def do_due(self, at: datetime) -> None:
        """Do by itself all that is due with any meeting, each in its own transaction.

        It may be asked for late, twice, or in two workers at once.

        Raises:
            DatabaseAway: when the database can't be reached.
            ExceptionGroup: when something else was in the way of some meetings; the
                rest is done, and they are left alone for an hour.
        """
        faults: list[Exception] = []
        for id in self._read(lambda db: due.meetings_due(db, at)):
            try:
                self._write(partial(due.do, id=id, at=at))
            except DatabaseAway:
                raise
            except Exception as fault:  # noqa: BLE001  # whatever it is, it is told below
                self._write(partial(due.leave, id=id, at=at))
                faults.append(fault)
        self.demands.let_lapse(at)
        self._tell_chores(at)
        if faults:
            raise ExceptionGroup("some of what is due was not done", faults)

    def _tell_chores(self, at: datetime) -> None:
        if self._read(lambda db: chores.is_due(db, at)):
            self._write(lambda db: chores.tell_all(db, at))

    def tell_chores(self, person: PersonId, act: Act, *, wanted: bool) -> None:
        """Send somebody what waits for them in the morning, or leave them be."""
        self._write(lambda db: chores.want(db, person, act.at, wanted=wanted))

    def revise(self, act: Act, work: Work, *, is_rehearsal: bool = False) -> Outcome:
        """Let a piece of work change the roster, and the meetings ahead follow.

        Raises:
            RuleBroken: when the work refuses; then nothing is kept.
            DatabaseAway: when the database can't be reached; then neither.
        """
        return revision.revise(self.engine, act, work, is_rehearsal=is_rehearsal)

    def reseat(
        self,
        wish: Wish,
        act: Act,
        *,
        is_rehearsal: bool = False,
        seen_edition: str | None = None,
    ) -> Outcome:
        """Change a seat as a secretary wishes, or rehearse it.

        Raises:
            RosterChanged: when the roster has another mark than the one that was seen.
            RuleBroken, DatabaseAway: as `revise` does.
        """
        return revision.revise(
            self.engine,
            act,
            lambda db: seating.change(db, act, wish),
            is_rehearsal=is_rehearsal,
            seen_edition=seen_edition,
        )

    def tell(self, message: Message, act: Act) -> None:
        """Queue a message that no change of the record has caused."""

        def queue(db: Connection) -> None:
            if inbox.is_first(db, act):
                outbox.put(db, [message], act.at)

        self._write(queue)

    def try_again(self, id: MeetingId, act: Act) -> int:
        """Try anew all that did not arrive of a meeting; tell how much that is.

        Raises:
            OnlyForSecretariat: for all but those who keep its books.
            NoSuchMeeting: when there is none.
        """

        def revive(db: Connection) -> int:
            meeting = meetings.load_roll(db, id)
            require_secretary(meeting.body, act)
            if not inbox.is_first(db, act):
                return 0
            outbox.put(db, refreshed(meeting), act.at)
            return outbox.revive(db, id, act.at)

        return self._write(revive)

    def refresh(self, person: PersonId, meeting: MeetingId, act: Act) -> None:
        """Draw anew what a person has been shown of a meeting, if anything."""
        shown = [
            Message(kind=kind, to=person, meeting=about, only_if_shown=True)
            for kind, about in (
                (Kind.CARD, meeting),
                (Kind.OVERVIEW, meeting),
                (Kind.HOME, None),
            )
        ]
        self._write(lambda db: outbox.put(db, shown, act.at))

    # --- People -------------------------------------------------------------------

    def introduce(self, slack: str) -> Person | None:
        """Find the person behind a Slack user, if the workspace knows them."""
        with glancing(self.engine) as db:
            known = people.by_slack(db, slack)
        if known:
            return known
        return self._write(lambda db: members.person_of(db, slack))

    def keep_members(self, seen: tuple[members.Member, ...], at: datetime) -> None:
        """Remember who is in the Slack workspace, and send them what they missed."""

        def keep(db: Connection) -> None:
            members.keep(db, seen)
            here = [member.slack for member in seen if not member.is_deleted]
            arrivals.welcome(db, here, at)

        self._write(keep)

    def issue_feed(self, subscription: Subscription, act: Act) -> str | None:
        """Make a secret calendar address; nothing when the delivery was seen before."""

        def issue(db: Connection) -> str | None:
            is_first = inbox.is_first(db, act)
            return feeds.issue(db, subscription, act.at) if is_first else None

        return self._write(issue)
