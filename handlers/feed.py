"""The calendar address: somebody's meetings, whole and fresh, to whoever has the token.

`/kalender/<token>/<name>.ics` is what calendars fetch; they show its last part. The
same without a name works as well.
"""

import re
from collections.abc import Mapping
from typing import Final

from anyio import CapacityLimiter, to_thread
from starlette.datastructures import QueryParams
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.orders import Language
from bot.phrases import say
from handlers.feed_desk import FeedDesk, Unavailable
from handlers.served import Lines, lines, served
from handlers.shelf import Page
from storage import DatabaseAway

ADDRESS: Final = re.compile(r"/kalender/([^/.]+)(?:/[^/]+)?\.ics")
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
FRESH: Final[Lines] = lines(
    {
        **DISCREET,
        "Cache-Control": "private, max-age=0, must-revalidate",
        "Vary": "Accept-Encoding",
    }
)
CALENDAR: Final[Lines] = lines(
    {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'attachment; filename="radsmoter.ics"',
    }
)
NEVER_KEPT: Final[Mapping[str, str]] = {**DISCREET, "Cache-Control": "no-store"}


class FeedsFirst:
    """Answers calendars before all else is looked at: they ask far more than people."""

    def __init__(self, desk: FeedDesk, rest: ASGIApp) -> None:
        self.desk = desk
        #: Whoever answers what is no calendar's address.
        self.rest = rest
        self.limiter = CapacityLimiter(AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        address = scope["type"] == "http" and ADDRESS.fullmatch(scope["path"])
        answer = await self._answer(address[1], scope) if address else self.rest
        await answer(scope, receive, send)

    async def _answer(self, token: str, scope: Scope) -> ASGIApp:
        if scope["method"] not in {"GET", "HEAD"}:
            return _refused()
        try:
            found = await self._find(token)
        except (DatabaseAway, Unavailable):
            return _unavailable()
        if found is None:
            return _unknown()
        query = scope["query_string"]
        compresses = not query or PLAIN not in QueryParams(query)
        return served(found, scope, kept=FRESH, said=CALENDAR, compresses=compresses)

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


def _refused() -> Response:
    """Say that a calendar is fetched, and nothing else done to it."""
    headers = {**NEVER_KEPT, "Allow": "GET, HEAD"}
    return PlainTextResponse("", status_code=405, headers=headers)


def _unknown() -> Response:
    """Say that nobody has such an address; whose it may have been is not known."""
    text = "\n".join(say(language, "ics-unknown") for language in Language)
    return PlainTextResponse(text, status_code=404, headers=NEVER_KEPT)


def _unavailable() -> Response:
    """Say that the calendar can't be had just now."""
    text = "\n".join(say(language, "ics-unavailable") for language in Language)
    headers = {**NEVER_KEPT, "Retry-After": LATER}
    return PlainTextResponse(text, status_code=503, headers=headers)
