"""The floors under a click: Bolt apps that do nothing but say that they heard.

`python -m tests.bench.floors {bare|default}` serves one on the port in `PORT`, on the
same server as the house.
"""

import os
import sys
from collections.abc import Sequence
from typing import Final

import uvicorn
from slack_bolt import Ack, App, BoltRequest
from slack_bolt.adapter.starlette import SlackRequestHandler
from slack_bolt.authorization import AuthorizeResult
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.bench.processes import SIGNING_SECRET
from tests.bench.wire import LOOPBACK

PATH: Final = "/slack/events"


def bare() -> Starlette:
    """Answer when all is done, in a thread for each request: the house's own mode."""
    app = _app(process_before_response=True)

    def dispatch(body: bytes, request: Request) -> Response:
        headers: dict[str, str | Sequence[str]] = dict(request.headers)
        answer = app.dispatch(BoltRequest(body=body.decode(), headers=headers))
        return Response(answer.body, status_code=answer.status)

    async def events(request: Request) -> Response:
        return await run_in_threadpool(dispatch, await request.body(), request)

    return Starlette(routes=[Route(PATH, events, methods=["POST"])])


def default() -> Starlette:
    """Do all as Bolt does it by itself, with the adapter that comes with it."""
    handler = SlackRequestHandler(_app(process_before_response=False))
    return Starlette(routes=[Route(PATH, handler.handle, methods=["POST"])])


def _app(*, process_before_response: bool) -> App:
    app = App(
        signing_secret=SIGNING_SECRET,
        authorize=_authorized,
        process_before_response=process_before_response,
    )
    app.view("apology")(_heard)
    return app


def _authorized() -> AuthorizeResult:
    return AuthorizeResult(
        enterprise_id=None, team_id=None, bot_token="xoxb-bench", bot_user_id=None
    )


def _heard(ack: Ack) -> None:
    ack()


if __name__ == "__main__":
    served = {"bare": bare, "default": default}[sys.argv[1]]()
    uvicorn.run(
        served,
        host=LOOPBACK,
        port=int(os.environ["PORT"]),
        access_log=False,
        log_level="warning",
    )
