"""The page of a secret calendar address: the buttons that put it into a calendar."""

from collections.abc import Mapping
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from bot import dates
from bot.public.record import PublicRecord
from bot.public.slug import slug
from bot.subscription import Scope, Subscription, name_of
from handlers.feed import NEVER_KEPT, unavailable, unknown
from handlers.feed_desk import SINCE
from handlers.public.desk import PublicDesk
from handlers.public.routes import PAGE
from handlers.public.subscribing import ways
from handlers.public.templating import HTML, page
from handlers.public.visit import Visit
from storage import DatabaseAway
from storage.feeds import Feed

#: Google takes no address of more than 256 letters, written in a way that makes it
#: longer, and says nothing of it.
LONGEST: Final = 150
_HEADERS: Final[Mapping[str, str]] = {**PAGE, **NEVER_KEPT, "Content-Type": HTML}


def feed_address(home: str, token: str, name: str) -> str:
    """Write an address that ends in a name that can be read: some calendars show it."""
    base, ending = f"{home}/kalender/{token}/", ".ics"
    room = LONGEST - 1 - len(base) - len(ending)
    return f"{base}{slug(name)[: max(room, 1)].strip('-')}{ending}"


class FeedPage:
    """Shows whoever has a token what to do with it."""

    def __init__(self, desk: PublicDesk) -> None:
        self.desk = desk

    async def __call__(self, request: Request) -> Response:
        """Answer one request."""
        token = request.path_params["token"]
        try:
            return await run_in_threadpool(self._page, token)
        except DatabaseAway:
            return unavailable()

    def _page(self, token: str) -> Response:
        feed = self.desk.store.feed(token)
        if feed is None or feed.revoked_at:
            return unknown()
        home, now = self.desk.home, self.desk.clock()
        visit = Visit(record=self.desk.glance(), at=now, home=home, path="/kalender")
        name = self._name(feed, visit)
        url = feed_address(home, token, name)
        made = page(
            "own_subscription.html",
            visit,
            name=name,
            scope=feed.subscription.scope,
            url=url,
            ways=ways(url, name),
            announced=_announced(feed.subscription, visit.record),
        )
        return Response(made.body, headers=_HEADERS)

    def _name(self, feed: Feed, visit: Visit) -> str:
        known = self.desk.store.followed(
            feed.subscription,
            since=visit.at - SINCE,
            on=dates.local(visit.at).date(),
        )
        return name_of(feed.subscription, visit.language, known.body)


def _announced(whose: Subscription, record: PublicRecord) -> str:
    """Find the public page of the same meetings, if any of them are announced."""
    match whose.scope:
        case Scope.OWN:
            paths = ["/"] if record.bodies else []
        case Scope.BODY:
            paths = [f"/organ/{b.slug}" for b in record.bodies if b.id == whose.body]
        case Scope.COOPERATION:
            paths = _named(record.cooperations, whose.of, "/samarbeid/")
        case _:
            paths = _named(record.participants, whose.of, "/?kommune=")
    return next(iter(paths), "")


def _named(those: Mapping[str, str], name: str, path: str) -> list[str]:
    return [f"{path}{slug}" for slug, each in those.items() if each == name]
