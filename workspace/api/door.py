"""The door of the Web API: token, ordered faults, the method, the log."""

import asyncio
import time
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from workspace.api.call import Call, arguments, token
from workspace.api.methods import FOR_APP, METHODS, OPEN
from workspace.faults import Fault
from workspace.wire import Json, Refused
from workspace.workspace import Workspace

SHOWN = (
    "channel",
    "channel_id",
    "user",
    "user_id",
    "users",
    "ts",
    "view_id",
    "filename",
)
TOLD_LENGTH = 40


async def answer(request: Request) -> Response:
    """Answer one call of the Web API, `/api/<method>`."""
    workspace: Workspace = request.app.state.workspace
    method = request.path_params["method"]
    began = time.perf_counter()
    try:
        args = await arguments(request)
        response, body = await _answered(workspace, method, request, args)
    except Refused as refusal:
        args, body = {}, refusal.body
        response = JSONResponse(body)
    workspace.log.wrote(
        "in",
        method,
        status=None if isinstance(response, Dropped) else response.status_code,
        ok=bool(body.get("ok")) and response.status_code == 200,  # noqa: PLR2004
        seconds=time.perf_counter() - began,
        summary=_summary(args, body),
    )
    return response


class Dropped(Response):
    """The connection goes away and nothing is answered."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Close the connection under the server's feet."""
        # Uvicorn hands out `receive` as a method of the request's cycle, which knows
        # the connection. There is no other way to fall silent within ASGI.
        cycle: Any = getattr(receive, "__self__", None)
        cycle.transport.abort()


async def _answered(
    workspace: Workspace, method: str, request: Request, args: Json
) -> tuple[Response, Json]:
    fault = workspace.faults.take(method)
    if fault and (early := await _early(fault)):
        return early
    body = _called(workspace, method, token(request, args), args)
    if fault and fault.kind == "accept_then_drop":
        return Dropped(), {"ok": False, "error": "accept_then_drop"}
    return JSONResponse(body, headers=_scopes(workspace)), body


async def _early(fault: Fault) -> tuple[Response, Json] | None:
    """Give the answer of a fault that keeps the method from being called."""
    if fault.kind == "429":
        body = {"ok": False, "error": "ratelimited"}
        wait = {"Retry-After": str(fault.retry_after)}
        return JSONResponse(body, status_code=429, headers=wait), body
    if fault.kind == "500":
        return Response("Internal Server Error", 500), {"ok": False, "error": "500"}
    if fault.kind.startswith("error:"):
        raise Refused(fault.kind.partition(":")[2])
    if fault.kind.startswith("silence:"):
        await asyncio.sleep(fault.seconds)
    return None


def _called(workspace: Workspace, method: str, token: str, args: Json) -> Json:
    call = Call(workspace=workspace, method=method, args=args)
    try:
        _recognise(workspace, method, token)
        return {"ok": True, **METHODS[method](call)}
    except Refused as refusal:
        return refusal.body


def _recognise(workspace: Workspace, method: str, token: str) -> None:
    """Refuse a method that is not known, or that this token is not good for."""
    app = workspace.config.app
    if method not in METHODS:
        raise Refused("unknown_method", req_method=method)
    if method in OPEN:
        return
    if not token:
        raise Refused("not_authed")
    if token not in (app.bot_token, app.app_token):
        raise Refused("invalid_auth")
    if (token == app.app_token) != (method in FOR_APP):
        raise Refused("not_allowed_token_type")


def _scopes(workspace: Workspace) -> dict[str, str]:
    return {"x-oauth-scopes": ",".join(workspace.config.app.scopes)}


def _summary(args: Json, body: Json) -> str:
    """Say where and for whom, and the error; never what was said."""
    said = [str(args[key])[:TOLD_LENGTH] for key in SHOWN if args.get(key)]
    view = args.get("view")
    if isinstance(view, dict) and view.get("callback_id"):
        said.append(str(view["callback_id"])[:TOLD_LENGTH])
    metadata = body.get("response_metadata") or {}
    problems = metadata.get("messages", ()) if not body.get("ok") else ()
    return " · ".join(filter(None, (*said, body.get("error"), *problems)))
