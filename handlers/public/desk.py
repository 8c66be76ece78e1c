"""Finds what a visitor asks for: on the shelf, or newly made from the public record.

How new the record is, is asked of the database each time, so that several processes
agree. All that is announced is read again only when it, or the day, is another; and a
page is made again only then, or when one more meeting is over.

What can't be made is not given out as it was before: a case may have been closed to the
public since. Calendars name no case, and stay as they were for as long as the roster
does: no body has become internal meanwhile.
"""

import logging
from bisect import bisect_right
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from threading import Lock
from typing import Final

from bot import dates
from bot.public.record import NOTHING, PublicRecord
from handlers.now import Now
from handlers.public.visit import (
    Elsewhere,
    Made,
    NotNow,
    NotThere,
    Unreadable,
    Visit,
    spoken,
)
from handlers.served import lines
from handlers.shelf import MEGABYTE, Page, Shelf, page
from storage import DatabaseAway, Store
from storage.register import Register

log = logging.getLogger(__name__)

Make = Callable[[Visit], Made | Elsewhere]
BUDGET: Final = 32 * MEGABYTE


@dataclass(frozen=True)
class Snapshot:
    """The public record of a day, and which edition of it this is."""

    edition: tuple[Hashable, ...]
    record: PublicRecord

    @property
    def mark(self) -> Hashable:
        """Name the roster that it was read under."""
        return next(iter(self.edition), None)

    @cached_property
    def nothing(self) -> PublicRecord:
        """Show nothing, in the language that it is in."""
        return PublicRecord(otherwise=self.record.language)

    @cached_property
    def _ends(self) -> list[datetime]:
        return sorted(each.meeting.ends_at for each in self.record.meetings)

    def seen_at(self, now: datetime) -> Hashable:
        """Name what is seen at a moment: another name as soon as it is otherwise."""
        return self.edition, bisect_right(self._ends, now)


class PublicDesk:
    """Keeps the record that was read last, and the pages that were made of it."""

    def __init__(self, store: Store, clock: Now, *, home: str) -> None:
        self.store = store
        self.clock = clock
        #: The address of this house, as one needs it somewhere else.
        self.home = home
        self.register = Register(store.engine)
        self.shelf = Shelf(budget=BUDGET)
        self._snapshot = Snapshot((), NOTHING)
        self._reading = Lock()

    @property
    def is_quick(self) -> bool:
        """Tell whether a glance is too short to be worth a thread."""
        return self.register.is_at_hand

    def visit(self, address: str) -> Visit:
        """Receive somebody at an address, before the record is looked at."""
        asked, path = spoken(address)
        record, now = self._snapshot.nothing, self.clock()
        return Visit(record=record, at=now, home=self.home, asked=asked, path=path)

    def shelved(self, key: Hashable) -> Page | None:
        """Take a page from the shelf, if it is as it would be made now.

        Raises:
            DatabaseAway: when it can't be known how new it is.
        """
        now, known = self.clock(), self._snapshot
        if known.edition != self._edition(now):
            return None
        return self.shelf.current((known.mark, key), known.seen_at(now))

    def fetch(
        self, key: Hashable, make: Make, visit: Visit, *, lasts: bool = False
    ) -> Page | Elsewhere:
        """Give a page out: the shelved one, or a new one.

        Args:
            lasts: It names no case: when it can't be made, the last good one will do.

        Raises:
            NotThere, Unreadable: when there is no such page.
            NotNow: when it can't be made.
            DatabaseAway: when it can't be known how new it is.
        """
        try:
            return self.shelved(key) or self._made(key, make, visit)
        except (NotThere, Unreadable, DatabaseAway):
            raise
        except Exception as fault:
            log.exception("a public page can't be made")
            mark, *_ = self._edition(self.clock())
            if lasts and (last := self.shelf.last((mark, key))):
                return last
            raise NotNow from fault

    def _made(self, key: Hashable, make: Make, visit: Visit) -> Page | Elsewhere:
        now, known = self.clock(), self._current()
        asked = replace(visit, record=known.record, at=now, home=self.home)
        made = make(replace(asked, file=self.store.issuing.file))
        if isinstance(made, Elsewhere):
            return made
        said = lines({"Content-Type": made.kind, **made.headers})
        new = page(made.body, said=said)
        self.shelf.put((known.mark, key), known.seen_at(now), new)
        return new

    def record(self) -> PublicRecord:
        """Look at the record as it is now.

        Raises:
            DatabaseAway: when it can't be read.
        """
        return self._current().record

    def glance(self) -> PublicRecord:
        """Look at the record as it is now, or at nothing where it can't be read."""
        try:
            return self.record()
        except Exception:
            log.exception("the public record can't be read")
            return self._snapshot.nothing

    def _current(self) -> Snapshot:
        """Read all that is announced, unless it is at hand; one at a time."""
        with self._reading:
            now = self.clock()
            edition = self._edition(now)
            if self._snapshot.edition != edition:
                is_same_roster = self._snapshot.mark == edition[0]
                known = self._snapshot.record if is_same_roster else NOTHING
                record = self.store.announced(today=_day(now), known=known)
                self._snapshot = Snapshot(edition, record)
            return self._snapshot

    def _edition(self, now: datetime) -> tuple[Hashable, ...]:
        return (*self.register.edition(), _day(now))


def _day(now: datetime) -> date:
    return dates.local(now).date()
