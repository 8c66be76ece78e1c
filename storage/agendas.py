"""Agendas: what meetings treat, worked at by those who keep the books."""

from collections.abc import Callable
from dataclasses import replace
from typing import Concatenate, ParamSpec

from sqlalchemy import Connection

from bot.act import Act, require_secretary
from bot.agenda import editing, postponing, sending_on
from bot.agenda.editing import Changed
from bot.agenda.item import Aim, Item, ItemId
from bot.meeting import Meeting, MeetingId
from storage import agenda, earlier, inbox, meetings, plans, telling
from storage.ledger import Ledger

P = ParamSpec("P")


class Agendas(Ledger):
    """What meetings treat, and how it is changed."""

    def lay_out(self, id: MeetingId, act: Act) -> Meeting:
        """Keep an agenda with the minutes that there are to treat by now.

        Raises:
            OnlyForSecretariat, NoSuchMeeting, DatabaseAway: when it can't be.
        """

        def work(db: Connection) -> Meeting:
            before = meetings.load(db, id)
            require_secretary(before.body, act)
            after = earlier.lay_out(db, before, act.at)
            return before if after == before else meetings.save(db, before, after)

        return self._write(work)

    def list_item(self, id: MeetingId, act: Act, item: Item) -> Meeting:
        """Put one more item on an agenda.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def decide(db: Connection, before: Meeting) -> Changed:
            last = _last_number(db, before)
            named = replace(item, id=agenda.issue(db, came_from=item.came_from))
            return editing.list_item(before, act, item=named, last_number=last)

        return self._edit(id, act, decide)

    def edit(
        self,
        id: MeetingId,
        rule: Callable[Concatenate[Meeting, Act, P], Changed],
        act: Act,
        /,
        *args: P.args,
        **facts: P.kwargs,
    ) -> Meeting:
        """Let a rule decide about an agenda, and keep the outcome.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """
        return self._edit(id, act, lambda _, before: rule(before, act, *args, **facts))

    def relist(self, id: MeetingId, act: Act, item: ItemId) -> Meeting:
        """Put an item that was withdrawn back on its agenda.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def decide(db: Connection, before: Meeting) -> Changed:
            last = _last_number(db, before)
            return editing.relist(before, act, id=item, last_number=last)

        return self._edit(id, act, decide)

    def postpone(
        self, id: MeetingId, act: Act, item: ItemId, *, to: MeetingId
    ) -> Meeting:
        """Let another meeting of the body treat a case; both are kept, or neither.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def work(db: Connection) -> Meeting:
            source, target = _both(db, id, to)
            if not inbox.is_first(db, act):
                return source
            last = _last_number(db, target)
            left, taken = postponing.postpone(
                source, target, act, id=item, last_number=last
            )
            _kept(db, act, target, taken)
            return _kept(db, act, source, left)

        return self._write(work)

    def send_on(
        self,
        id: MeetingId,
        act: Act,
        item: ItemId,
        *,
        to: MeetingId,
        aim: Aim,
        is_reserved: bool = False,
    ) -> Meeting:
        """Make a case of one body a case of another; give the other's meeting.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def work(db: Connection) -> Meeting:
            source, target = _both(db, id, to)
            if not inbox.is_first(db, act):
                return target
            sent, received = sending_on.send_on(
                source,
                target,
                act,
                id=item,
                new=agenda.issue(db, came_from=item),
                aim=aim,
                is_reserved=is_reserved,
                last_number=_last_number(db, target),
            )
            _kept(db, act, source, sent)
            return _kept(db, act, target, received)

        return self._write(work)

    def _edit(
        self,
        id: MeetingId,
        act: Act,
        decide: Callable[[Connection, Meeting], Changed],
    ) -> Meeting:
        """Let a rule decide about an agenda once, however often it is delivered."""

        def work(db: Connection) -> Meeting:
            before = meetings.load(db, id)
            if not inbox.is_first(db, act):
                return before
            return _kept(db, act, before, decide(db, before))

        return self._write(work)


def postpone_all(db: Connection, act: Act, source: Meeting, target: Meeting) -> Changed:
    """Keep all cases of a meeting in another; give the meeting without them."""
    last = _last_number(db, target)
    left, taken = postponing.postpone_all(source, target, act, last_number=last)
    _kept(db, act, target, taken)
    return left


def _both(db: Connection, one: MeetingId, other: MeetingId) -> tuple[Meeting, Meeting]:
    """Hold two meetings, in one order for everybody, so that nobody waits for ever."""
    held = {id: meetings.load(db, id) for id in sorted((one, other))}
    return held[one], held[other]


def _last_number(db: Connection, meeting: Meeting) -> int:
    """Find the last number, and keep others from giving the next meanwhile."""
    plans.hold(db, meeting.body.id)
    return meetings.last_number(db, meeting)


def _kept(db: Connection, act: Act, before: Meeting, changed: Changed) -> Meeting:
    decided, events = changed
    if not events:
        return before
    after = meetings.save(db, before, decided)
    telling.tell(db, act, after, events)
    return after
