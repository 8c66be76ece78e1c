"""Lives of a meeting that is kept: each step a transaction, the clock two at once."""

from itertools import count
from typing import Final

from hypothesis import settings
from hypothesis.stateful import initialize, rule, run_state_machine_as_test
from sqlalchemy import update

from bot.act import Act
from bot.due import do_due
from bot.elsewhere import NOWHERE
from bot.meeting import Meeting, MeetingId, Status
from bot.orders import StandingOrders
from storage import Store
from storage import tables as t
from storage.database import writing
from tests.bot.test_lives import MEMBERS, Deed, Life, seats
from tests.builders import a_body, a_called_meeting
from tests.records import a_store, keep
from tests.stories.together import at_once

BODY: Final = a_body(*seats(), orders=StandingOrders(stand_in_days=0))
#: The rules alone live a thousand lives; these show that all of it is kept.
SOME: Final = settings(max_examples=10, stateful_step_count=10, deadline=None)


class KeptLife(Life):
    """A life in a database, held against what the rules alone make of it."""

    def __init__(self, store: Store, numbers: "count[int]") -> None:
        super().__init__()
        self.store = store
        self.numbers = numbers

    @initialize()
    def begin(self) -> None:
        """Call everybody to one more meeting, each of which is of another life."""
        with writing(self.store.engine) as db:
            over = {"status": Status.CANCELLED, "next_due_at": None}
            db.execute(update(t.meetings).values(over))
        called = a_called_meeting(id=next(self.numbers), body=BODY)
        keep(self.store, called)
        self.meeting = self._loaded(called.id)
        self.in_calendar = {person.id: True for person in MEMBERS}

    @rule()
    def is_busy(self) -> None:
        """Do nothing: what people have to do elsewhere, the record knows by itself."""

    @rule()
    def is_away_that_day(self) -> None:
        """Do nothing: days away are kept in other ways, and looked up."""

    @rule()
    def is_not_away_after_all(self) -> None:
        """Do nothing, for the same reason."""

    @rule()
    def seat_passes_on(self) -> None:
        """Do nothing: the roster stays as it is."""

    def kept(self, deed: Deed, act: Act, after: Meeting, **facts: object) -> Meeting:
        """Let it be kept, and see that it is what the rules say."""
        if deed is do_due:
            at_once(*[lambda: self.store.do_due(act.at)] * 2)
        else:
            id = self.meeting.id
            self.store.change(id, lambda m, a: deed(m, a, NOWHERE, **facts), act)
        kept = self._loaded(self.meeting.id)
        assert kept.roll == after.roll, "kept is another than decided"
        assert kept.version == self.meeting.version + 1, "kept more than once"
        return kept

    def _loaded(self, id: MeetingId) -> Meeting:
        kept = self.store.meeting(id)
        assert kept
        return kept


def test_what_is_kept_is_what_was_decided(database_url: str) -> None:
    store, numbers = a_store(database_url, body=BODY), count(1)

    class Kept(KeptLife):
        """A life in this database."""

        def __init__(self) -> None:
            super().__init__(store, numbers)

    run_state_machine_as_test(Kept, settings=SOME)
    store.close()
