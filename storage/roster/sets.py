"""Sets: what a file says of one thing as a whole, in the place of what was kept."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection, Table

from bot.roster.outcome import Change
from bot.roster.period import About, change
from storage.roster.records import Fields, add, period, remove, rows

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, kw_only=True)
class Difference:
    """A set as it was, and as it is now, each in order."""

    before: Sequence[Fields]
    now: Sequence[Fields]

    def by(self, key: Callable[[Fields], K]) -> Iterator[tuple[K, "Difference"]]:
        """Take the set apart by something that its records say."""
        before, now = grouped(self.before, key), grouped(self.now, key)
        for each in dict.fromkeys((*before, *now)):
            part = Difference(before=before.get(each, ()), now=now.get(each, ()))
            yield each, part

    def told(
        self, about: About, what: Callable[[Fields], str], today: date
    ) -> Iterator[Change]:
        """Tell what is said otherwise now, if anything that people know of is."""
        before = [period(fields, what(fields)) for fields in self.before]
        now = [period(fields, what(fields)) for fields in self.now]
        if told := change(about, before, now, today=today):
            yield told


def grouped(
    found: Iterable[Fields], key: Callable[[Fields], K]
) -> dict[K, list[Fields]]:
    """Put together what is said of one thing, in order."""
    groups: defaultdict[K, list[Fields]] = defaultdict(list)
    for fields in found:
        groups[key(fields)].append(fields)
    return dict(groups)


def numbered(sets: Mapping[K, Sequence[Fields]]) -> Mapping[K, Sequence[Fields]]:
    """Give the records of each set a place in it."""
    return {
        key: [fields | {"position": place} for place, fields in enumerate(found)]
        for key, found in sets.items()
    }


def replace(
    db: Connection,
    table: Table,
    wanted: Mapping[K, Sequence[Fields]],
    key: Callable[[Fields], K],
) -> Mapping[K, Difference]:
    """Let each set that is mentioned hold just these records; tell which held others.

    The other sets stay. A record that is in both stays the one that it is.
    """
    kept = grouped(rows(db, table) if wanted else (), key)
    gone: list[int] = []
    new: list[Fields] = []
    differences: dict[K, Difference] = {}
    for name, now in wanted.items():
        before = kept.get(name, [])
        less, more = _difference(before, now)
        gone += less
        new += more
        if less or more:
            differences[name] = Difference(before=_in_order(before), now=now)
    remove(db, table, gone)
    add(db, table, new)
    return differences


def _in_order(found: Sequence[Fields]) -> Sequence[Fields]:
    return sorted(found, key=lambda fields: fields.get("position", 0))


def _difference(
    before: Sequence[Fields], now: Sequence[Fields]
) -> tuple[list[int], list[Fields]]:
    """Find the ids of the records to take away, and the records to add."""
    left = Counter(map(_said, now))
    gone = [row["id"] for row in before if not _taken(left, _said(row))]
    return gone, [fields for fields in now if _taken(left, _said(fields))]


def _taken(left: Counter[Hashable], said: Hashable) -> bool:
    """Take one out of those that are left, if there is one."""
    left[said] -= 1
    return left[said] >= 0


def _said(fields: Fields) -> Hashable:
    """Give what a record says, whatever its number, to count by."""
    return frozenset((n, repr(value)) for n, value in fields.items() if n != "id")
