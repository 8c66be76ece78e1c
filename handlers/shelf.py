"""The calendars that were last written, so that most questions cost one look-up."""

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property
from threading import Lock
from typing import Final

MEGABYTE: Final = 1024 * 1024
#: Norwegian calendars compress to a tenth; more effort than this gains little.
EFFORT: Final = 6


@dataclass(frozen=True)
class Parcel:
    """Bytes as they travel, and the name by which a calendar knows them again."""

    body: bytes
    encoding: str = ""

    @cached_property
    def etag(self) -> str:
        """Name the bytes: the same bytes have the same name in every process."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:32]}"'


@dataclass(frozen=True)
class Page:
    """One calendar, plain and compressed."""

    plain: Parcel
    compressed: Parcel

    @property
    def size(self) -> int:
        """Count the bytes that it takes to keep."""
        return len(self.plain.body) + len(self.compressed.body)


def page(body: bytes) -> Page:
    """Make both forms of a calendar; the same bytes each time."""
    squeezed = gzip.compress(body, EFFORT, mtime=0)
    return Page(Parcel(body), Parcel(squeezed, encoding="gzip"))


class Shelf:
    """The last good page of each feed; what is least asked for goes first."""

    def __init__(self, *, budget: int = 64 * MEGABYTE) -> None:
        self.budget = budget
        self.taken = 0
        self._pages: OrderedDict[int, tuple[Hashable, Page]] = OrderedDict()
        self._lock = Lock()

    def current(self, feed: int, edition: Hashable) -> Page | None:
        """Find a feed's page, if it is of this edition."""
        with self._lock:
            found, kept = self._pages.get(feed, (None, None))
            if kept:
                self._pages.move_to_end(feed)
            return kept if found == edition else None

    def last(self, feed: int) -> Page | None:
        """Find a feed's last good page, of whatever edition."""
        with self._lock:
            return self._pages.get(feed, (None, None))[1]

    def put(self, feed: int, edition: Hashable, new: Page) -> None:
        """Keep a page in place of the feed's last one."""
        with self._lock:
            self._forget(feed)
            self._pages[feed] = (edition, new)
            self.taken += new.size
            while self.taken > self.budget:
                self._forget(next(iter(self._pages)))

    def _forget(self, feed: int) -> None:
        _, old = self._pages.pop(feed, (None, None))
        self.taken -= old.size if old else 0
