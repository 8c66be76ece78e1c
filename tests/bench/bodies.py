"""How long it takes to load a large body as of a day, alone and among many others.

Nothing of it is remembered then: the roster has just changed.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import func, select

from bot.body import Body
from storage import Store, connect, editions
from storage import tables as t
from storage.database import reading, writing
from storage.migrations import upgrade
from tests.bench.decade import (
    BODY,
    DAY,
    SEATS,
    settle,
    write_body,
    write_surroundings,
)
from tests.bench.region import Database
from tests.bench.report import Aim, Report, Series

ROUNDS: Final = 50
WARM_UP: Final = 3


@dataclass
class Shelf:
    """A store with the body in it, and how long the loads took."""

    store: Store
    anew: Series = field(default_factory=Series)
    remembered: Series = field(default_factory=Series)

    def load(self) -> Body:
        """Load the body when the roster has just changed, and once more."""
        with writing(self.store.engine) as db:
            editions.renew(db)
        started = time.perf_counter()
        body = self.store.body(BODY, on=DAY)
        between = time.perf_counter()
        self.store.body(BODY, on=DAY)
        self.remembered.add([time.perf_counter() - between])
        self.anew.add([between - started])
        return body


def measure(pairs: Sequence[tuple[Database, Database]], report: Report) -> None:
    """Measure each pair of empty databases in turns, and tell how they compare."""
    for pair in pairs:
        alone, among = _alone(pair[0]), _among(pair[1])
        for _ in range(WARM_UP):
            alone.load()
            among.load()
        alone, among = Shelf(alone.store), Shelf(among.store)
        for _ in range(ROUNDS):
            _require_alike(alone.load(), among.load())
        _tell(pair[0].name, alone, among, report)
        alone.store.close()
        among.store.close()


def _require_alike(alone: Body, among: Body) -> None:
    if alone != among or len(alone.seats) != SEATS:
        raise AssertionError("the two are not the same body")


def _tell(name: str, alone: Shelf, among: Shelf, report: Report) -> None:
    rows = _size(among.store)
    report.head(f"A body of {SEATS} seats on {name}, alone and among {rows} rows")
    times = among.anew.p50 / alone.anew.p50
    report.line("alone", alone.anew)
    report.line("among many others", among.anew, f"{times:.2f} times alone")
    share = among.remembered.p50 / among.anew.p50
    report.line("remembered", among.remembered, f"{share:.3f} of that")
    what = f"a large body among many others on {name}, times alone"
    report.aims.append(Aim(what=what, measured=times, aim=2))


def _alone(database: Database) -> Shelf:
    store = _empty(database)
    with writing(store.engine) as db:
        write_body(db)
        settle(db)
    return Shelf(store)


def _among(database: Database) -> Shelf:
    store = _empty(database)
    with writing(store.engine) as db:
        write_body(db, has_past=True)
        write_surroundings(db)
        settle(db)
    return Shelf(store)


def _empty(database: Database) -> Store:
    upgrade(database.url)
    return Store(connect(database.url))


def _size(store: Store) -> int:
    """Count the rows of what grows from year to year."""
    tables = (t.tenures, t.mandates, t.listings, t.terms, t.secretaries)
    with reading(store.engine) as db:
        counts = (select(func.count()).select_from(table) for table in tables)
        return sum(db.scalar(count) or 0 for count in counts)
