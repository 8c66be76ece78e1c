"""The calendar address: a person's meetings, whole and fresh, to whoever has the token.

The version of a feed is read from the database each time, so that several processes
agree; the bytes are written again only when it, or the day, has changed.
"""

import logging
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

from anyio import CapacityLimiter, to_thread
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import dates, subscription
from bot.orders import Language
from bot.phrases import say
from handlers.now import Now
from handlers.served import served
from handlers.shelf import Page, Shelf, page
from storage import DatabaseAway, Store
from storage.feeds import Feed
from storage.register import Hit, Register

log = logging.getLogger(__name__)

#: Threads of their own, so that calendars never take those that clicks need.
AT_ONCE: Final = 8
#: Seconds until a calendar may ask again when the database is away.
LATER: Final = "120"
#: Meetings are looked up a little further back than they are shown.
SINCE: Final = subscription.PAST + timedelta(days=2)

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


class Unavailable(Exception):  # noqa: N818  # a state of the world, as it is said
    """The calendar can't be written now, and never has been here."""


def feed_endpoint(
    store: Store, clock: Now, *, compresses: bool = True, shelf: Shelf | None = None
) -> ASGIApp:
    """Make what answers for `/kalender/{name}`, where the name is a token and `.ics`.

    `compresses=False` is for calendars that do not read what they say that they read.
    """
    register = Register(store.engine)
    desk = Desk(store, register, clock, shelf or Shelf())
    return FeedEndpoint(desk, compresses=compresses)


class FeedEndpoint:
    """Speaks HTTP for the desk. An object, so that Starlette passes every method on."""

    def __init__(self, desk: "Desk", *, compresses: bool) -> None:
        self.desk = desk
        self.compresses = compresses
        self.limiter = CapacityLimiter(AT_ONCE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        is_asked = scope["method"] in {"GET", "HEAD"}
        response = await self._answer(scope) if is_asked else _refused()
        await response(scope, receive, send)

    async def _answer(self, scope: Scope) -> Response:
        try:
            found = await self._find(_token(scope["path_params"]["name"]))
        except (DatabaseAway, Unavailable):
            return _unavailable()
        if found is None:
            return _unknown()
        return served(
            found,
            Headers(scope=scope),
            kept=FRESH,
            said=CALENDAR,
            compresses=self.compresses,
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


class Desk:
    """Finds the page for a token: on the shelf, or newly written from the record."""

    def __init__(
        self, store: Store, register: Register, clock: Now, shelf: Shelf
    ) -> None:
        self.store = store
        self.register = register
        self.clock = clock
        self.shelf = shelf

    @property
    def is_quick(self) -> bool:
        """Tell whether a glance is too short to be worth a thread."""
        return self.register.is_at_hand

    def look_up(self, token: str) -> Page | None:
        """Find the calendar behind a token; nothing for one that is not in use.

        Raises:
            DatabaseAway: when the token can't be looked up.
            Unavailable: when its calendar can't be written and never was.
        """
        hit = self.register.look_up(token)
        return self.shelved(hit) or self.fetch(token) if hit else None

    def shelved(self, hit: Hit) -> Page | None:
        """Take a feed's calendar from the shelf, if it is up to date."""
        if hit.is_revoked:
            return None
        return self.shelf.current(hit.feed, (hit.version, self._today()))

    def fetch(self, token: str) -> Page | None:
        """Write the calendar behind a token.

        Raises:
            As `look_up` does.
        """
        feed = self.store.feed(token)
        if feed is None:
            return None
        if feed.revoked_at:
            return self._ended(feed, feed.revoked_at)
        return self._written(feed, self._today())

    def _today(self) -> date:
        return dates.local(self.clock()).date()

    def _ended(self, feed: Feed, revoked_at: datetime) -> Page | None:
        """Empty the calendars that still ask, for a while, and then know nothing."""
        if self.clock() >= revoked_at + subscription.REVOKED_ANSWERS:
            return None
        return page(subscription.ended_calendar(feed.person))

    def _written(self, feed: Feed, on: date) -> Page:
        try:
            written = page(self._calendar(feed, on))
        except Exception as fault:
            log.exception("feed %s can't be written", feed.id)
            if last := self.shelf.last(feed.id):
                return last
            raise Unavailable from fault
        self.shelf.put(feed.id, (feed.version, on), written)
        return written

    def _calendar(self, feed: Feed, on: date) -> bytes:
        meetings = self.store.meetings_of(feed.person, since=self.clock() - SINCE)
        return subscription.own_calendar(meetings, feed.person, on=on)


def _token(name: str) -> str:
    """Read the token out of `<token>.ics`; of anything else, one that nobody has."""
    token, _, ending = name.rpartition(".")
    return token if ending == "ics" else ""


def _refused() -> Response:
    headers = {**NEVER_KEPT, "Allow": "GET, HEAD"}
    return PlainTextResponse("", status_code=405, headers=headers)


def _unknown() -> Response:
    text = say(Language.BOKMAL, "ics-unknown")
    return PlainTextResponse(text, status_code=404, headers=NEVER_KEPT)


def _unavailable() -> Response:
    text = say(Language.BOKMAL, "ics-unavailable")
    headers = {**NEVER_KEPT, "Retry-After": LATER}
    return PlainTextResponse(text, status_code=503, headers=headers)
