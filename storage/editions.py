"""Editions of the roster: a random mark that is new whenever the roster is.

What was read of the roster under a mark holds for as long as the mark does. Bodies are
remembered under it, in each process, and no process has to tell another of a change.
The mark is random, and not counted: a change that is taken back leaves its mark to
nobody, while its number would be given to the next one.

Whoever changes the roster calls `renew` *before* they write. From then on, until their
transaction ends, they remember nothing together with others, who are not to see what
is not kept yet. What they read while they don't write, `at_rest`, they remember alone.
It also lets one change the roster at a time.

On PostgreSQL, each statement of those who write sees what was committed before it. So
a body may be read partly before another's change and partly after. Who reads one asks
for the mark before and after, and reads anew when it is not the same.
"""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from threading import Lock
from typing import Final
from uuid import uuid4
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, Transaction, select

from bot.body import Body, BodyId
from storage import tables as t
from storage.stretches import Stretch
from storage.upsert import insert_into

#: Asks for the mark in the same breath as for something else; nothing when there is
#: none yet.
MARK: Final = select(t.editions.c.mark).scalar_subquery().label("mark")
#: How many bodies are remembered, and of each how many stretches of days. One of 250
#: seats takes up some 200 kB each time, one of seventeen 15 kB.
ROOM: Final = 100
STRETCHES: Final = 6
_THE_ONE: Final = 1
_CHANGE: Final = "change of the roster"
#: A body under a mark.
Key = tuple[str, BodyId]


def mark(db: Connection) -> str:
    """Ask for the mark; an empty one stands for a roster that was never written."""
    if change := _change(db):
        # Nobody else can give it another meanwhile.
        return change.mark
    return db.scalar(select(t.editions.c.mark)) or ""


def hold(db: Connection) -> str:
    """Ask for the mark, and keep others from renewing it until the transaction ends."""
    return db.scalar(select(t.editions.c.mark).with_for_update()) or ""


def renew(db: Connection) -> None:
    """Tell that the roster is about to change, and keep others from changing it.

    Every writer of the tables in storage/tables/roster.py calls this first; so does
    whoever changes what is told of a person there.
    """
    mark = uuid4().hex
    insert = insert_into(db, t.editions).values(id=_THE_ONE, mark=mark)
    new = {"mark": insert.excluded.mark}
    db.execute(insert.on_conflict_do_update(index_elements=["id"], set_=new))
    # The info stays with the connection, which other transactions will use.
    db.info[_CHANGE] = _Change(db.get_transaction(), mark)


@contextmanager
def at_rest(db: Connection) -> Iterator[None]:
    """Let who changes the roster remember what they read before they go on writing."""
    if change := _change(db):
        change.memory = Memory()
    yield
    if change:
        change.memory = None


class Memory:
    """Bodies by mark and day; those that were asked for last stay."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._bodies: OrderedDict[Key, tuple[tuple[Stretch, Body], ...]] = OrderedDict()
        self._lock = Lock()

    def recall(self, key: Key, on: date) -> Body | None:
        """Find what was kept of a body for a day."""
        with self._lock:
            if key in self._bodies:
                self._bodies.move_to_end(key)
            kept = self._bodies.get(key, ())
        return next((body for stretch, body in kept if on in stretch), None)

    def keep(self, key: Key, stretch: Stretch, body: Body) -> None:
        """Keep a body as it is on some days, in the place of what was kept longest."""
        with self._lock:
            others = self._bodies.get(key, ())[: STRETCHES - 1]
            self._bodies[key] = ((stretch, body), *others)
            self._bodies.move_to_end(key)
            if len(self._bodies) > self._room:
                self._bodies.popitem(last=False)


@dataclass
class _Change:
    """A change of the roster that is under way."""

    transaction: Transaction | None
    mark: str
    #: What is remembered until it goes on.
    memory: Memory | None = None


def _change(db: Connection) -> _Change | None:
    """Find the change of the roster that this very transaction makes."""
    change: _Change | None = db.info.get(_CHANGE)
    is_ours = change and change.transaction is db.get_transaction()
    return change if is_ours else None


_memories: Final[WeakKeyDictionary[Engine, Memory]] = WeakKeyDictionary()
_making: Final = Lock()


def memory(db: Connection) -> Memory:
    """Find what is remembered, by all of a process or by who changes the roster."""
    if change := _change(db):
        return change.memory or Memory()
    with _making:
        return _memories.setdefault(db.engine, Memory())
