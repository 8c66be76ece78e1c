"""The page of a secret calendar address: the buttons that put it into a calendar."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from bot.public.record import PublicRecord
from bot.public.slug import slug
from bot.subscription import Scope, Subscription
from handlers.feed import NEVER_KEPT
from handlers.feed_desk import SINCE
from handlers.public import pages
from handlers.public.desk import PublicDesk
from handlers.public.routes import PAGE, said
from handlers.public.subscribing import ways
from handlers.public.templating import page
from handlers.public.visit import Made, Visit
from storage import DatabaseAway

#: Google takes no address of more than 256 letters, written in a way that makes it
#: longer, and says nothing of it.
LONGEST: Final = 150
#: What stands for the address where it would be told to others.
PATH: Final = "/kalender"
_HEADERS: Final[Mapping[str, str]] = {**PAGE, **NEVER_KEPT}


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
        return await run_in_threadpool(self._answer, request.path_params["token"])

    def _answer(self, token: str) -> Response:
        visit = replace(self.desk.visit(PATH), record=self.desk.glance())
        try:
            feed = self.desk.store.feed(token)
            if feed is None or feed.revoked_at:
                return said(pages.unsubscribed(visit), 404, _HEADERS)
            return said(self._page(visit, token, feed.subscription), 200, _HEADERS)
        except DatabaseAway:
            return said(pages.away(visit), 503, _HEADERS)

    def _page(self, visit: Visit, token: str, whose: Subscription) -> Made:
        """Show it in the language that its owner is spoken to in."""
        today, since = visit.today, visit.at - SINCE
        known = self.desk.store.followed(whose, since=since, on=today)
        is_usual = known.language is visit.language
        url = feed_address(visit.home, token, known.name)
        return page(
            "own_subscription.html",
            visit if is_usual else replace(visit, asked=known.language),
            name=known.name,
            scope=whose.scope,
            url=url,
            ways=ways(url, known.name),
            announced=_announced(whose, visit.record),
        )


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
