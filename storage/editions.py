"""Editions of the roster: a random mark that is new whenever the roster is.

What was read of the roster under a mark holds for as long as the mark does. Bodies are
remembered under it, in each process, and no process has to tell another of a change.
The mark is random, and not counted: a change that is taken back leaves its mark to
nobody, while its number would be given to the next one.

Whoever changes the roster calls `renew` *before* they write. From then on, until their
transaction ends, nothing is remembered and nothing remembered is used: nobody else is
to see what they have not kept yet. It also lets one change the roster at a time.

On PostgreSQL, each statement of those who write sees what was committed before it. So
a body may be read partly before another's change and partly after. Who reads one asks
for the mark before and after, and reads anew when it is not the same.
"""

from collections import OrderedDict
from datetime import date
from threading import Lock
from typing import Final
from uuid import uuid4
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, select

from bot.body import Body, BodyId
from storage import tables as t
from storage.upsert import insert_into

#: Asks for the mark in the same breath as for something else; nothing when there is
#: none yet.
MARK: Final = select(t.editions.c.mark).scalar_subquery().label("mark")
#: How many bodies are remembered. One of 250 seats takes up some 200 kB.
ROOM: Final = 200
_THE_ONE: Final = 1
_RENEWED: Final = "roster renewed in"
Key = tuple[str, BodyId, date]


def mark(db: Connection) -> str:
    """Ask for the mark; an empty one stands for a roster that was never written."""
    return db.scalar(select(t.editions.c.mark)) or ""


def hold(db: Connection) -> str:
    """Ask for the mark, and keep others from renewing it until the transaction ends."""
    return db.scalar(select(t.editions.c.mark).with_for_update()) or ""


def renew(db: Connection) -> None:
    """Tell that the roster is about to change, and keep others from changing it.

    Every writer of the tables in storage/tables/roster.py calls this first; so does
    whoever changes what is told of a person there.
    """
    insert = insert_into(db, t.editions).values(id=_THE_ONE, mark=uuid4().hex)
    new = {"mark": insert.excluded.mark}
    db.execute(insert.on_conflict_do_update(index_elements=["id"], set_=new))
    # The info stays with the connection, which other transactions will use.
    db.info[_RENEWED] = db.get_transaction()


def is_changing(db: Connection) -> bool:
    """Tell whether it is this very transaction that changes the roster."""
    return db.info.get(_RENEWED) is db.get_transaction()


class Memory:
    """Bodies under the mark that they were read by; those asked for last stay."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._bodies: OrderedDict[Key, Body] = OrderedDict()
        self._lock = Lock()

    def recall(self, key: Key) -> Body | None:
        """Find a body that was kept."""
        with self._lock:
            if key in self._bodies:
                self._bodies.move_to_end(key)
            return self._bodies.get(key)

    def keep(self, key: Key, body: Body) -> None:
        """Keep a body, and let go of the one that nobody has asked for the longest."""
        with self._lock:
            self._bodies[key] = body
            self._bodies.move_to_end(key)
            if len(self._bodies) > self._room:
                self._bodies.popitem(last=False)


_memories: Final[WeakKeyDictionary[Engine, Memory]] = WeakKeyDictionary()
_making: Final = Lock()


def memory(db: Connection) -> Memory:
    """Find what is remembered of the database that somebody is connected to."""
    with _making:
        return _memories.setdefault(db.engine, Memory())
