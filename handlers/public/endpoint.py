"""The public over HTTP: what may be asked, and what is said beside the answer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from anyio import CapacityLimiter, to_thread
from starlette.datastructures import QueryParams
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from handlers.public.desk import Make, PublicDesk
from handlers.public.visit import Elsewhere, NotNow, NotThere, Unreadable, Visit
from handlers.served import lines, served
from handlers.shelf import Page
from storage import DatabaseAway

#: Threads of their own, so that visitors never take those that clicks need.
AT_ONCE: Final = 4
#: Nobody has a longer wish than this.
LONGEST: Final = 200
#: Seconds until a visitor may ask again when the database is away.
LATER: Final = "120"
#: Anybody may keep it, and asks each time whether it is the same: what was closed to
#: the public is gone at once.
FRESH: Final[Mapping[str, str]] = {
    "Cache-Control": "public, no-cache",
    "Vary": "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
}

#: What is said when there is nothing to give out: of which kind, and why.
Excuse = Callable[[Visit, Exception], Response]


@dataclass(frozen=True, kw_only=True)
class Door:
    """What is behind an address, and what one is told when it is not."""

    make: Make
    #: What it looks at in the query.
    asks: Sequence[str] = ()
    #: What it is of, where the address says so in a word of its own.
    kind: str = ""
    excuse: Excuse
    headers: Mapping[str, str]
    #: Whether it names no case, and is given out as it was when it can't be made.
    lasts: bool = False


class PublicEndpoint:
    """Answers for one kind of address. An object, so that every method comes here."""

    def __init__(
        self, desk: PublicDesk, door: Door, *, limiter: CapacityLimiter
    ) -> None:
        self.desk = desk
        self.door = door
        self.limiter = limiter
        self.headers = {**FRESH, **door.headers}
        self.lines = lines(self.headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        is_asked = scope["method"] in {"GET", "HEAD"}
        response = await self._answer(scope) if is_asked else _refused()
        await response(scope, receive, send)

    async def _answer(self, scope: Scope) -> ASGIApp:
        visit = self._visit(scope)
        try:
            found = await self._find(visit)
        except (NotNow, DatabaseAway) as why:
            return self.door.excuse(visit, why)
        except (NotThere, Unreadable) as why:
            record = await to_thread.run_sync(self.desk.glance, limiter=self.limiter)
            return self.door.excuse(replace(visit, record=record), why)
        if isinstance(found, Elsewhere):
            return RedirectResponse(found.path, status_code=302, headers=self.headers)
        return served(found, scope, kept=self.lines)

    async def _find(self, visit: Visit) -> Page | Elsewhere:
        """Look without a thread where nothing can hang: a thread costs more than that.

        A database on the network may keep one waiting, and a new page takes long.
        """
        desk, door = self.desk, self.door
        key = (visit.asked, visit.path, *sorted(visit.query.items()))
        if desk.is_quick and (shelved := desk.shelved(key)):
            return shelved
        fetch = partial(desk.fetch, key, door.make, visit, lasts=door.lasts)
        return await to_thread.run_sync(fetch, limiter=self.limiter)

    def _visit(self, scope: Scope) -> Visit:
        asked = QueryParams(scope["query_string"])
        query = {
            name: asked[name][:LONGEST] for name in self.door.asks if asked.get(name)
        }
        names = {**scope["path_params"], "kind": self.door.kind}
        return replace(self.desk.visit(scope["path"]), names=names, query=query)


def _refused() -> Response:
    return Response(status_code=405, headers={"Allow": "GET, HEAD"})
