"""The HTTP doorway: the public, Slack's deliveries, calendar feeds, and a pulse."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from time import time
from typing import Final

from slack_bolt import App, BoltRequest
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from handlers.edge import SignedBySlack
from handlers.feed import FeedsFirst
from handlers.feed_desk import FeedDesk
from handlers.feed_page import FeedPage
from handlers.now import Now
from handlers.public.desk import PublicDesk
from handlers.public.routes import astray, public_routes
from storage import DatabaseAway, Store
from storage.upkeep import Upkeep

logger = logging.getLogger(__name__)

#: A message that has waited this long tells that no worker is at work.
LATE: Final = timedelta(minutes=5)


def create_web(
    store: Store,
    *,
    clock: Now,
    public_url: str = "",
    app: App | None = None,
    signing_secret: str = "",
) -> ASGIApp:
    """Put the web process together; without an app, Slack comes by Socket Mode."""
    desk = PublicDesk(store, clock, home=public_url)
    routes: list[BaseRoute] = [
        Route("/kalender/{token}", FeedPage(desk).__call__),
        Route("/health", _health(store, clock)),
        *public_routes(desk),
    ]
    if app:
        signed = SignedBySlack(_slack(app), signing_secret=signing_secret, seconds=time)
        routes.append(Route("/slack/events", signed, methods=["POST"]))
    rest = Starlette(routes=routes, exception_handlers={404: _nowhere(desk)})
    return FeedsFirst(FeedDesk(store, clock, home=public_url), rest)


def _nowhere(desk: PublicDesk) -> Callable[[Request, Exception], Response]:
    def nowhere(request: Request, _: Exception) -> Response:
        """Say that there is nothing at an address, as the public pages say it."""
        visit = replace(desk.visit(request.url.path), record=desk.glance())
        return astray(visit)

    return nowhere


def _slack(app: App) -> ASGIApp:
    async def slack(scope: Scope, receive: Receive, send: Send) -> None:
        """Let the app answer in a thread, so that no request waits for another."""
        request = Request(scope, receive)
        response = await run_in_threadpool(
            _dispatch, app, await request.body(), request
        )
        await response(scope, receive, send)

    return slack


def _dispatch(app: App, body: bytes, request: Request) -> Response:
    headers: dict[str, str | Sequence[str]] = dict(request.headers)
    try:
        answer = app.dispatch(BoltRequest(body=body.decode(), headers=headers))
    except (ValueError, AttributeError, LookupError, TypeError):
        # Neither text, nor JSON, nor anything that Slack says in it. What goes wrong
        # in answering has been explained before, and does not end here.
        logger.warning("not understood", exc_info=True, extra={"action": "refused"})
        return PlainTextResponse("not understood", status_code=400)
    kind = answer.first_headers().get("content-type")
    return Response(answer.body, status_code=answer.status, media_type=kind)


def _health(store: Store, clock: Now) -> Callable[[Request], Response]:
    upkeep = Upkeep(store.engine)

    def health(request: Request) -> Response:  # noqa: ARG001  # Starlette passes it
        """Tell whether the database answers, the worker polls, and messages wait."""
        now = clock()
        try:
            waited, polled_at = upkeep.longest_wait(now), upkeep.last_poll()
        except DatabaseAway:
            return JSONResponse({"status": "no database"}, status_code=503)
        return JSONResponse(
            {
                "status": "late" if waited > LATE else "ok",
                "longest_wait_seconds": _seconds(waited),
                "last_poll_seconds": polled_at and _seconds(now - polled_at),
            }
        )

    return health


def _seconds(since: timedelta) -> int:
    """Count from another machine's clock, which may be a little ahead of ours."""
    return max(0, round(since.total_seconds()))
