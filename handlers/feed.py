"""The calendar address: somebody's meetings, whole and fresh, to whoever has the token.

`/kalender/<token>/<name>.ics` is what calendars fetch; they show its last part. The
same without a name works as well.
"""

from collections.abc import Mapping
from typing import Final

from anyio import CapacityLimiter, to_thread
from starlette.datastructures import Headers, QueryParams
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from bot.orders import Language
from bot.phrases import say
from handlers.feed_desk import FeedDesk, Unavailable
from handlers.served import served
from handlers.shelf import Page
from storage import DatabaseAway

#: Threads of their own, so that calendars never take those that clicks need.
AT_ONCE: Final = 8
#: Seconds until a calendar may ask again when the database is away.
LATER: Final = "120"
#: What a calendar that says wrongly that it reads gzip has to have in its address.
PLAIN: Final = "ukomprimert"

#: The address is a secret: it is to be kept out of caches, indexes and referrers.
DISCREET: Final[Mapping[str, str]] = {
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
FRESH: Final[Mapping[str, str]] = {
    **DISCREET,
    "Cache-Control": "private, max-age=0, must-revalidate",
    "Vary": "Accept-Encoding",
}
CALENDAR: Final[Mapping[str, str]] = {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'attachment; filename="radsmoter.ics"',
}
NEVER_KEPT: Final[Mapping[str, str]] = {**DISCREET, "Cache-Control": "no-store"}


class FeedEndpoint:
    """Speaks HTTP for the desk. An object, so that Starlette passes every method on."""

    def __init__(self, desk: FeedDesk) -> None:
        self.desk = desk
        self.limiter = CapacityLimiter(AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        is_asked = scope["method"] in {"GET", "HEAD"}
        response = await self._answer(scope) if is_asked else refused()
        await response(scope, receive, send)

    async def _answer(self, scope: Scope) -> Response:
        try:
            found = await self._find(scope["path_params"]["token"])
        except (DatabaseAway, Unavailable):
            return unavailable()
        if found is None:
            return unknown()
        return served(
            found,
            Headers(scope=scope),
            kept=FRESH,
            said=CALENDAR,
            compresses=PLAIN not in QueryParams(scope["query_string"]),
        )

    async def _find(self, token: str) -> Page | None:
        """Look without a thread where nothing can hang: a thread costs more than that.

        A database on the network may keep one waiting, and a whole calendar takes long.
        """
        desk, limiter = self.desk, self.limiter
        if not desk.is_quick:
            return await to_thread.run_sync(desk.look_up, token, limiter=limiter)
        hit = desk.register.look_up(token)
        if hit is None:
            return None
        shelved = desk.shelved(hit)
        return shelved or await to_thread.run_sync(desk.fetch, token, limiter=limiter)


def refused() -> Response:
    """Say that a calendar is fetched, and nothing else done to it."""
    headers = {**NEVER_KEPT, "Allow": "GET, HEAD"}
    return PlainTextResponse("", status_code=405, headers=headers)


def unknown() -> Response:
    """Say that nobody has such an address."""
    text = say(Language.BOKMAL, "ics-unknown")
    return PlainTextResponse(text, status_code=404, headers=NEVER_KEPT)


def unavailable() -> Response:
    """Say that the calendar can't be had just now."""
    text = say(Language.BOKMAL, "ics-unavailable")
    headers = {**NEVER_KEPT, "Retry-After": LATER}
    return PlainTextResponse(text, status_code=503, headers=headers)
