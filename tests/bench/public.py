"""How fast the public's pages come, with five hundred meetings behind them."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from statistics import quantiles
from typing import Final

from bot.meeting import Meeting
from bot.orders import StandingOrders
from bot.public.record import NOTHING, PublicRecord
from handlers.public import drawing, pages
from handlers.public.desk import Make, PublicDesk
from handlers.public.visit import Elsewhere, Visit
from storage import Store
from tests.announced import an_open_agenda
from tests.bench.report import Aim, Report, Series
from tests.builders import NOW, a_body, a_called_meeting
from tests.records import a_store, keep

MEETINGS: Final = 500
TIMES: Final = 60
#: Before papers, which lie elsewhere.
LARGEST: Final = 50
SLUG: Final = "vestregionen-radmannsgruppen"


def measure(folder: Path, report: Report) -> None:
    """Make each kind of page many times, as none of them lay on the shelf."""
    store = a_store(
        f"sqlite:///{folder / 'public.db'}", body=a_body(orders=StandingOrders())
    )
    keep(store, *_meetings())
    report.head(f"Public pages with {MEETINGS} meetings")
    known = store.announced(today=NOW.date())
    report.line("all of it read", _readings(store, NOTHING))
    report.line("read again when something changed", _readings(store, known))
    largest, slowest = 0.0, 0.0
    for name, make, visit in _kinds():
        desk, series = PublicDesk(store, clock, home="https://moter.example"), Series()
        size = _made(desk, make, visit, series)
        largest, slowest = max(largest, size), max(slowest, _p95(series))
        report.line(name, series, f"{size:5.1f} kB")
    store.close()
    what = "a public page that is made anew, p95 of the slowest kind, ms"
    report.aims.append(Aim(what=what, measured=slowest, aim=30))
    report.aims.append(Aim(what="the largest page, kB", measured=largest, aim=LARGEST))


def clock() -> datetime:
    """Stand still."""
    return NOW


def _kinds() -> Iterator[tuple[str, Make, Visit]]:
    visit = Visit(record=NOTHING, at=NOW)
    yield "the front", pages.front, visit
    words = replace(visit, query={"sok": "sykkelveier drammen"})
    yield "a search", pages.front, words
    yield "the past", pages.front, replace(visit, query={"vis": "tidligere"})
    one = f"2026-02-26-{SLUG}"
    yield "a meeting", pages.meeting, replace(visit, names={"address": one})
    yield "a body", pages.body, replace(visit, names={"slug": SLUG})
    year = {"slug": "vestregionen", "year": "2026"}
    yield "a year", drawing.cooperation, replace(visit, names=year)


def _made(desk: PublicDesk, make: Make, visit: Visit, series: Series) -> float:
    """Make a page over and over; tell how large it is, in kB."""
    desk.record()
    size = 0
    for number in range(TIMES):
        started = time.perf_counter()
        page = desk.fetch(number, make, visit)
        series.add([time.perf_counter() - started])
        assert not isinstance(page, Elsewhere)
        size = len(page.body(is_compressed=False))
    return size / 1024


def _readings(store: Store, known: PublicRecord) -> Series:
    series = Series()
    for _ in range(5):
        started = time.perf_counter()
        store.announced(today=NOW.date(), known=known)
        series.add([time.perf_counter() - started])
    return series


def _p95(series: Series) -> float:
    return quantiles(series.seconds, n=20)[18] * 1000


def _meetings() -> Iterator[Meeting]:
    body = a_body(orders=StandingOrders())
    first = a_called_meeting(body=body, agenda=an_open_agenda())
    for number in range(MEETINGS):
        later = timedelta(days=2 * number - MEETINGS)
        starts_at, ends_at = first.starts_at + later, first.ends_at + later
        yield replace(first, starts_at=starts_at, ends_at=ends_at)
