"""Finds the calendar for a token: on the shelf, or newly written from the record.

The version of a feed is read from the database each time, so that several processes
agree; the bytes are written again only when it, or the day, has changed. Of those, only
the entries of meetings that have changed are.
"""

import logging
from datetime import date, datetime, timedelta
from typing import Final

from bot import dates, subscription
from bot.subscription import Subscription
from handlers.entries import Entries
from handlers.now import Now
from handlers.shelf import Page, Shelf, page
from storage import Store
from storage.feeds import Feed
from storage.register import Hit, Register

log = logging.getLogger(__name__)

#: Meetings are looked up a little further back than they are shown.
SINCE: Final = subscription.PAST + timedelta(days=2)


class Unavailable(Exception):  # noqa: N818  # a state of the world, as it is said
    """The calendar can't be written now, and never has been here."""


class FeedDesk:
    """Keeps calendars as they were last written, and each of their entries."""

    def __init__(self, store: Store, clock: Now, *, home: str = "") -> None:
        self.store = store
        self.register = Register(store.engine)
        self.clock = clock
        self.shelf = Shelf()
        self.entries = Entries(home=home)

    @property
    def is_quick(self) -> bool:
        """Tell whether a glance is too short to be worth a thread."""
        return self.register.is_at_hand

    def look_up(self, token: str) -> Page | None:
        """Find the calendar behind a token; nothing for one that is not in use.

        Raises:
            DatabaseAway: when the token can't be looked up.
            Unavailable: when its calendar can't be written and never was.
        """
        hit = self.register.look_up(token)
        return self.shelved(hit) or self.fetch(token) if hit else None

    def shelved(self, hit: Hit) -> Page | None:
        """Take a feed's calendar from the shelf, if it is up to date."""
        if hit.is_revoked:
            return None
        return self.shelf.current(hit.feed, (hit.version, self._today()))

    def fetch(self, token: str) -> Page | None:
        """Write the calendar behind a token.

        Raises:
            As `look_up` does.
        """
        hit, feed = self.register.look_up(token), self.store.feed(token)
        if hit is None or feed is None:
            return None
        if feed.revoked_at:
            return self._ended(feed, feed.revoked_at)
        return self._written(feed, (hit.version, self._today()))

    def _today(self) -> date:
        return dates.local(self.clock()).date()

    def _ended(self, feed: Feed, revoked_at: datetime) -> Page | None:
        """Empty the calendars that still ask, for a while, and then know nothing."""
        if self.clock() >= revoked_at + subscription.REVOKED_ANSWERS:
            return None
        owner = feed.subscription.person
        language = self.store.spoken_by(owner, on=self._today())
        return page(subscription.ended_calendar(language))

    def _written(self, feed: Feed, edition: tuple[object, date]) -> Page:
        try:
            written = page(self._calendar(feed.subscription, edition[1]))
        except Exception as fault:
            log.exception("feed %s can't be written", feed.id)
            if last := self.shelf.last(feed.id):
                return last
            raise Unavailable from fault
        self.shelf.put(feed.id, edition, written)
        return written

    def _calendar(self, of: Subscription, on: date) -> bytes:
        """Write a calendar; an empty one for who is no longer in what they follow."""
        known = self.store.followed(of, since=self.clock() - SINCE, on=on)
        if not known.is_allowed:
            return subscription.ended_calendar(known.language)
        seen = self.entries.of(of, known, self.store.meetings)
        return subscription.calendar(seen, known.name, on=on)
