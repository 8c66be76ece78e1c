"""Repeats: rows of a file that say the same, or that can not both hold on a day."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

from bot.roster.fault import Fault
from bot.roster.roster import Dated, Entry

E = TypeVar("E", bound=Entry)
D = TypeVar("D", bound=Dated)
N = TypeVar("N", bound=Hashable)


def fault_at(entry: Entry, column: str, text: str) -> Fault:
    """Note a fault in one column of an entry's row."""
    return Fault(where=entry.at.column_named(column), text=text)


def grouped(entries: Iterable[E], key: Callable[[E], Hashable]) -> Iterable[list[E]]:
    """Put those together that have the same key, in the order of the file."""
    groups: defaultdict[Hashable, list[E]] = defaultdict(list)
    for entry in entries:
        groups[key(entry)].append(entry)
    return groups.values()


def twice(
    entries: Iterable[E], key: Callable[[E], Hashable], column: str
) -> Iterator[Fault]:
    """Find rows that say what an earlier row says."""
    for first, *others in grouped(entries, key):
        yield from (_same(other, first, column) for other in others)


def twice_at_once(
    entries: Iterable[D], key: Callable[[D], Hashable], column: str
) -> Iterator[Fault]:
    """Find rows that say of some day what an earlier row says of it."""
    for first, other in overlapping(entries, key):
        yield _same(other, first, column)


def overlapping(
    entries: Iterable[D], key: Callable[[D], Hashable]
) -> Iterator[tuple[D, D]]:
    """Find rows that hold on a day of an earlier row with the same key, beside it."""
    for same in grouped(entries, key):
        for place, entry in enumerate(same):
            first = next(filter(entry.overlaps, same[:place]), None)
            if first:
                yield first, entry


def never_during(entry: Dated, whole: Dated, column: str, name: str) -> Iterator[Fault]:
    """Find a row that holds on no day of what it belongs to."""
    if not entry.overlaps(whole):
        text = f"{name} er der bare {days(whole)}, og raden gjelder {days(entry)}."
        yield fault_at(entry, column, f"{text} Rett datoene.")


def days(entry: Dated) -> str:
    """Write «fra 01.01.2020 til 31.12.2023»."""
    since = f"fra {entry.since:%d.%m.%Y}" if entry.since else ""
    until = f"til {entry.until:%d.%m.%Y}" if entry.until else ""
    return " ".join(filter(None, (since, until)))


def leads_to(above: Callable[[N], Iterable[N]], start: N, goal: N) -> bool:
    """Tell whether somebody is met on the way up from another."""
    seen: set[N] = set()
    ahead = [start]
    while ahead:
        here = ahead.pop()
        if here == goal:
            return True
        if here not in seen:
            seen.add(here)
            ahead.extend(above(here))
    return False


def _same(entry: Entry, first: Entry, column: str) -> Fault:
    place = first.at.seen_from(entry.at)
    return fault_at(entry, column, f"Det samme står {place}. Behold bare det ene.")
