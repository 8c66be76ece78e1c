"""The one way in which a meeting changes: a rule decides, and all of it is kept."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from sqlalchemy import Connection

from bot.act import Act
from bot.events import Event, MeetingCancelled
from bot.meeting import Meeting, MeetingId
from storage import adoption, inbox, meetings, telling
from storage.ledger import Ledger

P = ParamSpec("P")
Decision = tuple[Meeting, tuple[Event, ...]]
Decide = Callable[[Connection, Meeting], Decision]
Rule = Callable[Concatenate[Meeting, Act, P], Decision]


class Changing(Ledger):
    """Meetings that rules decide about."""

    def change(
        self, id: MeetingId, rule: Rule[P], act: Act, *args: P.args, **facts: P.kwargs
    ) -> Meeting:
        """Let a rule decide about a meeting, and keep the outcome.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
            DatabaseAway: when the database can't be reached; then neither.
        """
        return self._carry(id, act, lambda _, m: rule(m, act, *args, **facts))

    def _carry(
        self,
        id: MeetingId,
        act: Act,
        decide: Decide,
        load: Callable[[Connection, MeetingId], Meeting] = meetings.load,
    ) -> Meeting:
        """Load, decide, save, and put what must be said in the outbox: all, or nothing.

        A delivery that was seen before has had its effect, and changes nothing now.
        """

        def carry(db: Connection) -> Meeting:
            before = load(db, id)
            if not inbox.is_first(db, act):
                return before
            decided, events = decide(db, before)
            if not events:
                return before
            after = meetings.save(db, before, decided)
            telling.tell(db, act, after, events)
            if any(isinstance(event, MeetingCancelled) for event in events):
                adoption.amend(db, act, [(before, after)], after.cancelled_because)
            return after

        return self._write(carry)
