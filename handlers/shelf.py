"""The calendars and pages that were last made: most questions cost one look-up."""

import gzip
import hashlib
from collections import OrderedDict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import Final

MEGABYTE: Final = 1024 * 1024
#: Norwegian calendars compress to a tenth; more effort than this gains little.
EFFORT: Final = 6
#: As many pages lie open for those who don't read compressed ones.
OPEN: Final = 64


@dataclass(frozen=True)
class Page:
    """One calendar or page, kept compressed: most programs want it so anyway."""

    compressed: bytes
    #: The names of the compressed bytes, and of the plain ones.
    compressed_etag: str
    plain_etag: str
    #: The headers that go with it: of what kind it is, most of all.
    said: tuple[tuple[bytes, bytes], ...] = ()

    @property
    def size(self) -> int:
        """Count the bytes that it takes to keep."""
        return len(self.compressed)

    def etag(self, *, is_compressed: bool) -> str:
        """Name it in one of its two forms."""
        return self.compressed_etag if is_compressed else self.plain_etag

    def body(self, *, is_compressed: bool) -> bytes:
        """Give it in one of its two forms."""
        return self.compressed if is_compressed else _opened(self.compressed)


def page(body: bytes, *, said: Iterable[tuple[bytes, bytes]] = ()) -> Page:
    """Make a calendar or page ready to be sent; the same bytes each time."""
    squeezed = gzip.compress(body, EFFORT, mtime=0)
    return Page(squeezed, _name(squeezed), _name(body), tuple(said))


def _name(body: bytes) -> str:
    """Name bytes: the same ones have the same name in every process."""
    return f'"{hashlib.sha256(body).hexdigest()[:32]}"'


@lru_cache(maxsize=OPEN)
def _opened(compressed: bytes) -> bytes:
    return gzip.decompress(compressed)


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
