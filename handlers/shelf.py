"""The calendars and pages that were last made: most questions cost one look-up."""

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock
from types import MappingProxyType
from typing import Final

MEGABYTE: Final = 1024 * 1024
#: Norwegian calendars compress to a tenth; more effort than this gains little.
EFFORT: Final = 6
NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


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
    """One calendar or page, plain and compressed."""

    plain: Parcel
    compressed: Parcel
    #: What is said of it when it is sent: of what kind it is, most of all.
    said: Mapping[str, str] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Count the bytes that it takes to keep."""
        return len(self.plain.body) + len(self.compressed.body)


def page(body: bytes, *, said: Mapping[str, str] = NOTHING) -> Page:
    """Make both forms of a calendar or page; the same bytes each time."""
    squeezed = gzip.compress(body, EFFORT, mtime=0)
    return Page(Parcel(body), Parcel(squeezed, encoding="gzip"), said)


class Shelf:
    """The last good page under each name; what is least asked for goes first."""

    def __init__(self, *, budget: int = 64 * MEGABYTE) -> None:
        self.budget = budget
        self.taken = 0
        self._pages: OrderedDict[Hashable, tuple[Hashable, Page]] = OrderedDict()
        self._lock = Lock()

    def current(self, name: Hashable, edition: Hashable) -> Page | None:
        """Find the page under a name, if it is of this edition."""
        with self._lock:
            found, kept = self._pages.get(name, (None, None))
            if kept:
                self._pages.move_to_end(name)
            return kept if found == edition else None

    def last(self, name: Hashable) -> Page | None:
        """Find the last good page under a name, of whatever edition."""
        with self._lock:
            return self._pages.get(name, (None, None))[1]

    def put(self, name: Hashable, edition: Hashable, new: Page) -> None:
        """Keep a page in place of the last one of its name."""
        with self._lock:
            self._forget(name)
            self._pages[name] = (edition, new)
            self.taken += new.size
            while self.taken > self.budget:
                self._forget(next(iter(self._pages)))

    def _forget(self, name: Hashable) -> None:
        _, old = self._pages.pop(name, (None, None))
        self.taken -= old.size if old else 0
