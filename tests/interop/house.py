"""A house to subscribe to: one web process, a clock that is set, and what happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import text

from bot.change import cancel
from bot.meeting import Meeting
from bot.subscription import Subscription
from handlers.web import create_web
from storage import Store
from storage.database import writing
from tests.builders import (
    ASTRID,
    NOW,
    SOLVEIG,
    a_called_meeting,
    a_slot,
    a_time,
    an_act,
)
from tests.handlers.serving import serving
from tests.memory import a_folder
from tests.records import a_store, keep

#: What a calendar shows: when each meeting is, in UTC, and how it begins to tell of it.
Shown = dict[datetime, str]
MINE: Final = Subscription(person=ASTRID.id)
NAME: Final = "Rådmannsgruppen, Vestregionen"
#: Days before and after both of a year's changes of the clock.
DAYS: Final = (
    date(2026, 3, 26),
    date(2026, 3, 30),
    date(2026, 10, 22),
    date(2026, 10, 26),
)


@dataclass
class House:
    """What a subscriber sees, and what it is made of."""

    store: Store
    meetings: tuple[Meeting, ...]
    url: str = ""
    path: str = ""
    at: datetime = NOW

    @property
    def address(self) -> str:
        """Tell where the calendar is."""
        return f"{self.url}{self.path}"

    def issue(self) -> None:
        """Make an address; the one before stops."""
        token = self.store.issue_feed(MINE, an_act(ASTRID, at=self.at))
        self.path = f"/kalender/{token}/mine-radsmoter.ics"

    def shown(self) -> Shown:
        """Tell what every calendar should show by now."""
        return {each.starts_at: NAME for each in self.meetings}

    def move(self) -> None:
        """Move the first meeting to the day after."""
        first = self.meetings[0]
        slot = a_slot(day=first.starts_at.date() + timedelta(days=1))
        moved = self.store.planner.move(first.id, an_act(), slot=slot, seen_sequence=0)
        self.meetings = (moved, *self.meetings[1:])

    def cancel(self) -> None:
        """Call the first meeting off."""
        act = an_act(SOLVEIG, at=self.at)
        self.store.change(self.meetings[0].id, cancel, act, why="Snø")

    def break_down(self, *, is_broken: bool) -> None:
        """Let the house be unable to write the calendar, or able again."""
        form = "nonsense" if is_broken else "physical"
        with writing(self.store.engine) as db:
            db.execute(text("UPDATE meetings SET form = :form"), {"form": form})
            db.execute(text("UPDATE meetings SET version = version + 1"))
            db.execute(text("UPDATE feeds SET version = version + 1"))


@contextmanager
def a_house() -> Iterator[House]:
    """Open it on loopback."""
    with a_folder() as folder:
        store = a_store(f"sqlite+pysqlite:///{folder / 'radslag.db'}")
        first = a_called_meeting()
        others = (
            replace(first, starts_at=a_time(9, day=day), ends_at=a_time(11, day=day))
            for day in DAYS
        )
        house = House(store, keep(store, first, *others))
        web = create_web(store, clock=lambda: house.at)
        with serving({"/{rest:path}": web}) as house.url:
            house.issue()
            yield house
        store.close()
