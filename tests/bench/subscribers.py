"""Ten thousand calendars that ask every fifteen minutes, and what that costs the web.

They ask as fast as they are answered; what counts is how much of a core the web process
would have needed for them, had they taken the quarter of an hour that they have.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from sqlalchemy import insert

from bot.meeting import Meeting
from storage import Store
from storage import tables as t
from storage.database import writing
from storage.feeds import hashed
from tests.bench import cpu
from tests.bench.feed import serving
from tests.bench.report import Aim, Report, Series
from tests.bench.wire import Answer, ask, get
from tests.builders import ASTRID, CAST, NOW, a_called_meeting
from tests.records import a_store, keep

SUBSCRIBERS: Final = 10_000
EVERY: Final = 15 * 60
#: What somebody in a few councils has ahead of them.
MEETINGS: Final = 40
AT_ONCE: Final = 8


def measure(folder: Path, report: Report) -> None:
    """Let all of them ask for the first time, and then again."""
    url = f"sqlite:///{folder / 'subscribers.db'}"
    store = a_store(url)
    keep(store, *_meetings())
    tokens = _subscribe(store)
    store.close()
    with serving(url) as (port, pid):
        first, first_cost = _polled(port, pid, [get(_path(each)) for each in tokens])
        known = [
            get(_path(token), f"If-None-Match: {answer.header('etag')}")
            for token, answer in zip(tokens, first, strict=True)
        ]
        again, cost = _polled(port, pid, known)
    report.head(f"{SUBSCRIBERS} calendars of {MEETINGS} meetings, asked for once each")
    _tell(report, "for the first time: 200", first, first_cost)
    _tell(report, "fifteen minutes later: 304", again, cost)
    what = "share of a core that ten thousand subscribers take"
    report.aims.append(Aim(what=what, measured=cost / EVERY, aim=0.1))


def _tell(report: Report, name: str, answers: Sequence[Answer], seconds: float) -> None:
    series = Series([answer.seconds for answer in answers])
    share = 100 * seconds / EVERY
    report.line(name, series, f"{seconds:5.1f} s of a core", f"{share:.2f} % of it")


def _polled(
    port: int, pid: int, requests: Sequence[bytes]
) -> tuple[list[Answer], float]:
    before = cpu.seconds(pid)
    # One at a time, so that each answer is known to be to its own request.
    answers = [
        answer for request in _in_lines(requests) for answer in ask(port, request)
    ]
    return answers, cpu.seconds(pid) - before


def _in_lines(requests: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    """Let some ask on the same connection, one after the other."""
    for n in range(0, len(requests), SUBSCRIBERS // AT_ONCE):
        yield requests[n : n + SUBSCRIBERS // AT_ONCE]


def _subscribe(store: Store) -> list[str]:
    """Give everybody an address, as many to each of the cast."""
    tokens = [f"token-{number:05}" for number in range(SUBSCRIBERS)]
    rows = [
        {
            "person": CAST[number % len(CAST)].id,
            "scope": "own",
            "of": "",
            "token_hash": hashed(token),
            "version": 1,
            "created_at": NOW,
        }
        for number, token in enumerate(tokens)
    ]
    with writing(store.engine) as db:
        db.execute(insert(t.feeds), rows)
    return tokens


def _path(token: str) -> str:
    return f"/kalender/{token}.ics"


def _meetings() -> Iterator[Meeting]:
    first = a_called_meeting(title=f"Et møte som {ASTRID.name} ikke er alene om")
    for number in range(MEETINGS):
        later = timedelta(days=7 * number)
        starts_at, ends_at = first.starts_at + later, first.ends_at + later
        yield replace(first, starts_at=starts_at, ends_at=ends_at)
