"""How fast a click is answered, against floors that are measured in turns with it.

A click ends when its forfall is committed and the answer has come. Its floors are a
Bolt app that only says that it heard plus the commit of one row, and Bolt's default
mode, which commits nothing. All who click at once are called to the same meeting.
"""

import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, func, select, text

from bot.meeting import Answer
from storage import Store, connect
from storage import tables as t
from storage.database import reading, writing
from tests.bench.click import clicks
from tests.bench.processes import house as at_home
from tests.bench.processes import serving
from tests.bench.region import SEATS, Database, meeting_ids
from tests.bench.report import Aim, Count, Report, Series
from tests.bench.wire import Answer as Reply
from tests.bench.wire import ask

ROUNDS: Final = 6
#: Meetings that are clicked through in a round, by how many click at once.
PLAN: Final[Mapping[int, int]] = {1: 2, 8: 8}
WARM_UP: Final = 2
BARE: Final = "Bolt alone, in our mode"
DEFAULT: Final = "Bolt alone, in its default mode"
#: Its clicks take so long that fewer must do.
DEFAULT_CLICKS: Final = 40
COMMITS: Final = 96
OK: Final = 200
_MAKE: Final = text("CREATE TABLE floor (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)")
_FILL: Final = text("INSERT INTO floor VALUES (:id, 0)")
_COUNT_UP: Final = text("UPDATE floor SET n = n + 1 WHERE id = :id")


class House:
    """A web process of the house, on one database, in which a region waits to click."""

    def __init__(
        self, database: Database, port: int, store: Store, bed: Engine
    ) -> None:
        self.name = database.name
        self.port = port
        self.store = store
        #: Where one row is committed again and again.
        self.bed = bed
        self.clicked = 0
        #: The clicks after which the dialog closed.
        self.acknowledged = 0
        self._meetings = iter(meeting_ids(store))

    def requests(self, meetings: int) -> list[bytes]:
        """Let everyone of some more meetings fill the dialog in."""
        return list(clicks(self.store, list(islice(self._meetings, meetings))))

    def click(self, requests: Sequence[bytes], *, at_once: int) -> list[float]:
        """Send them, and count those that were told that all is well."""
        replies = ask(self.port, requests, at_once=at_once)
        self.clicked += len(requests)
        self.acknowledged += sum(map(_is_yes, replies))
        return _seconds(replies)

    def commit(self, *, at_once: int) -> list[float]:
        """Let so many commit one row each, again and again."""
        turns = (turn % at_once for turn in range(COMMITS))
        with ThreadPoolExecutor(at_once) as pool:
            return list(pool.map(partial(_commit, self.bed), turns))

    def counts(self) -> tuple[Count, Count]:
        """Tell who was put off, which is said to them, from what was lost unsaid."""
        away = select(func.count()).where(t.roll.c.answer == Answer.AWAY)
        with reading(self.store.engine) as db:
            kept = db.scalar(away) or 0
        put_off = Count(
            what=f"forfall that got a yes on {self.name}",
            counted=self.acknowledged,
            expected=self.clicked,
            wrong="Somebody was told that it failed",
        )
        what = f"forfall with a yes in the record on {self.name}"
        return put_off, Count(what=what, counted=kept, expected=self.acknowledged)


def measure(databases: Sequence[Database], folder: Path, report: Report) -> None:
    """Click through the region on each database, and tell how fast it was."""
    found: dict[int, dict[str, Series]] = {n: defaultdict(Series) for n in PLAN}
    with ExitStack() as stack:
        bare = stack.enter_context(serving("tests.bench.floors", "bare"))
        default = stack.enter_context(serving("tests.bench.floors", "default"))
        houses = [stack.enter_context(_open(each, folder)) for each in databases]
        for house in houses:
            requests = house.requests(WARM_UP)
            house.click(requests, at_once=8)
            ask(bare, requests, at_once=8)
            ask(default, requests, at_once=8)
        for _ in range(ROUNDS):
            for at_once, series in found.items():
                requests = _go_round(houses, at_once, series)
                few = requests[:DEFAULT_CLICKS]
                series[BARE].add(_seconds(ask(bare, requests, at_once=at_once)))
                series[DEFAULT].add(_seconds(ask(default, few, at_once=at_once)))
        report.counts.extend(chain.from_iterable(house.counts() for house in houses))
    for at_once, series in found.items():
        _tell(at_once, series, databases, report)


def _go_round(
    houses: Sequence[House], at_once: int, series: dict[str, Series]
) -> list[bytes]:
    requests: list[bytes] = []
    for house in houses:
        requests = house.requests(PLAN[at_once])
        series[house.name].add(house.click(requests, at_once=at_once))
        series[_floor(house.name)].add(house.commit(at_once=at_once))
    return requests


def _tell(
    at_once: int,
    series: Mapping[str, Series],
    databases: Sequence[Database],
    report: Report,
) -> None:
    report.head(f"«Meld forfall», {at_once} at once ({SEATS} seats)")
    bare, default = series[BARE], series[DEFAULT]
    report.line(BARE, bare)
    report.line(DEFAULT, default)
    for database in databases:
        name, click = database.name, series[database.name]
        commit = series[_floor(name)]
        floor = bare.p50 + commit.p50
        times, share = click.p50 / floor, click.p50 / default.p50
        report.line(_floor(name), commit)
        report.line(f"a click on {name}", click, f"{times:.2f} times {floor:.2f} ms")
        case = f"click on {name}, {at_once} at once"
        report.aims += [
            Aim(what=f"{case}, times Bolt and a commit", measured=times, aim=3),
            Aim(what=f"{case}, times Bolt's default", measured=share, aim=1),
        ]
        if at_once > 1:
            report.aims.append(Aim(what=f"{case}, p99", measured=click.p99, aim=50))


@contextmanager
def _open(database: Database, folder: Path) -> Iterator[House]:
    with serving("radslag", "web", **at_home(database.url)) as port:
        store = Store(connect(database.url))
        bed = connect(_beside(database, folder))
        with writing(bed) as db:
            db.execute(_MAKE)
            db.execute(_FILL, [{"id": row} for row in range(max(PLAN))])
        yield House(database, port, store, bed)
        bed.dispose()
        store.close()


def _beside(database: Database, folder: Path) -> str:
    """Name a file of its own, or the same server: where nothing else is going on."""
    if database.url.startswith("sqlite"):
        return f"sqlite:///{folder / 'floor.db'}"
    return database.url


def _floor(name: str) -> str:
    return f"one row committed on {name}"


def _commit(bed: Engine, row: int) -> float:
    started = time.perf_counter()
    with writing(bed) as db:
        db.execute(_COUNT_UP, {"id": row})
    return time.perf_counter() - started


def _is_yes(reply: Reply) -> bool:
    """Tell whether the dialog closes: a refusal comes with a sentence to show."""
    return reply.status == OK and not reply.body


def _seconds(replies: Sequence[Reply]) -> list[float]:
    return [reply.seconds for reply in replies]
