"""Which address leads where, for those who come from outside."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from anyio import CapacityLimiter
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.orders import Language
from handlers.public import (
    api,
    calendars,
    drawing,
    minutes,
    news,
    pages,
    subscribing,
)
from handlers.public.asked import FIELDS
from handlers.public.assets import asset
from handlers.public.desk import Make, PublicDesk
from handlers.public.endpoint import AT_ONCE, LATER, Door, PublicEndpoint
from handlers.public.table import table
from handlers.public.visit import Made, NotThere, Unreadable, Visit

#: A page may use what this house gives it, and nothing from anywhere else.
PAGE: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
#: A drawing may not use anything at all.
DRAWING: Final[Mapping[str, str]] = {"Content-Security-Policy": "default-src 'none'"}
#: Data are for everybody's programs, also those that run in a browser.
DATA: Final[Mapping[str, str]] = {"Access-Control-Allow-Origin": "*"}


def public_routes(desk: PublicDesk) -> Sequence[BaseRoute]:
    """List the addresses of pages, in every language, of data and of calendars."""
    limiter = CapacityLimiter(AT_ONCE)

    def route(path: str, door: Door) -> Route:
        return Route(path, PublicEndpoint(desk, door, limiter=limiter))

    return [
        Route("/static/{name}", asset),
        *(route(path, door) for path, door in _rest()),
        *(route(path, door) for path, door in _pages()),
        *(
            route(f"/{language}{path}".removesuffix("/"), door)
            for language in Language
            for path, door in _pages()
        ),
    ]


def astray(visit: Visit) -> Response:
    """Say that there is nothing at an address: to a program, if it asked for data."""
    tell = _told if visit.path.startswith("/api/") else excused
    return tell(visit, NotThere())


def excused(visit: Visit, why: Exception) -> Response:
    """Say on a page that there is nothing there, or nothing just now."""
    is_missing = isinstance(why, NotThere)
    made = pages.missing(visit) if is_missing else pages.away(visit)
    return said(made, 404 if is_missing else 503, PAGE)


def said(made: Made, status: int, headers: Mapping[str, str]) -> Response:
    """Say something that nobody keeps: why there is nothing, most often."""
    later = {"Retry-After": LATER} if status == 503 else {}  # noqa: PLR2004  # HTTP's own
    told = {"Content-Type": made.kind, "Cache-Control": "no-store", **later}
    return Response(made.body, status_code=status, headers={**headers, **told})


def _pages() -> Iterator[tuple[str, Door]]:
    yield "/", _page(pages.front, asks=FIELDS)
    yield "/mote/{address}", _page(pages.meeting)
    yield "/organer", _page(pages.bodies)
    yield "/organ/{slug}", _page(pages.body)
    yield "/samarbeid/{slug}", _page(drawing.cooperation)
    yield "/samarbeid/{slug}/{year}", _page(drawing.cooperation)
    yield "/abonner", _page(subscribing.subscribe)
    yield "/abonner/alle", _page(subscribing.subscription)
    for kind in subscribing.KINDS:
        yield f"/abonner/{kind}/{{slug}}", _page(subscribing.subscription, kind=kind)
    yield "/om", _page(pages.about)


def _rest() -> Iterator[tuple[str, Door]]:
    asks = tuple(name for name in api.FIELDS if name != "page")
    yield "/api/v1/openapi.json", _data(api.description)
    yield "/api/v1/meetings", _data(api.meetings, asks=api.FIELDS)
    yield "/api/v1/meetings.csv", _data(table, asks=asks)
    yield "/api/v1/meetings/{address}", _data(api.meeting)
    yield "/api/v1/bodies", _data(api.bodies)
    yield "/api/v1/bodies/{slug}", _data(api.body)
    yield "/moter.atom", _data(news.news)
    yield "/mote/{address}.ics", _calendar(calendars.one_meeting)
    yield "/ical/alle-moter.ics", _calendar(calendars.calendar)
    for kind in subscribing.KINDS:
        yield f"/ical/{kind}/{{slug}}.ics", _calendar(calendars.calendar, kind=kind)
    path = "/mote/{address}/{word}.pdf"
    yield path, Door(make=minutes.minutes, excuse=excused, headers={})
    path = "/samarbeid/{slug}/{year}.{written}.svg"
    yield path, Door(make=drawing.wheel, excuse=excused, headers=DRAWING)


def _page(make: Make, *, asks: Sequence[str] = (), kind: str = "") -> Door:
    return Door(make=make, asks=asks, kind=kind, excuse=excused, headers=PAGE)


def _data(make: Make, *, asks: Sequence[str] = (), kind: str = "") -> Door:
    return Door(make=make, asks=asks, kind=kind, excuse=_told, headers=DATA)


def _calendar(make: Make, *, kind: str = "") -> Door:
    return replace(_data(make, kind=kind), lasts=True)


def _told(visit: Visit, why: Exception) -> Response:
    """Say it to a program."""
    status = 404 if isinstance(why, NotThere) else 503
    if isinstance(why, Unreadable):
        status = 400
    return said(api.problem(visit, why, status), status, DATA)
