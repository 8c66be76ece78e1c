"""What the app reaches outside the Web API: uploads, downloads, answers, the link."""

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.websockets import WebSocket

from workspace.answers import answer_errand
from workspace.doors.page import download
from workspace.wire import Json, Refused
from workspace.workspace import Workspace


async def upload(request: Request) -> Response:
    """Take the bytes of a file, raw or as a form's first file."""
    workspace: Workspace = request.app.state.workspace
    content = await _bytes(request)
    try:
        workspace.files.receive(request.path_params["file"], content)
    except Refused as refusal:
        return JSONResponse(refusal.body, status_code=400)
    return PlainTextResponse(f"OK - {len(content)}")


async def private_file(request: Request) -> Response:
    """Give the app a file's bytes for its token (`url_private`)."""
    workspace: Workspace = request.app.state.workspace
    key = request.path_params["file"].partition("-")[2]
    token = request.headers.get("authorization", "").partition(" ")[2]
    if token != workspace.config.app.bot_token:
        return JSONResponse({"ok": False, "error": "not_authed"}, status_code=403)
    if workspace.files.get(key) is None:
        return JSONResponse({"ok": False, "error": "file_not_found"}, status_code=404)
    return download(workspace, key)


async def response(request: Request) -> Response:
    """Take the app's answer to something a person did (`response_url`)."""
    workspace: Workspace = request.app.state.workspace
    try:
        errand = workspace.response_urls.use(request.path_params["errand"])
        answer_errand(workspace, errand, _object(await request.body()))
    except Refused as refusal:
        is_url = refusal.body["error"].endswith("_url")
        said = _logged(workspace, 404 if is_url else 200, refusal.body["error"])
        return JSONResponse(refusal.body, status_code=said)
    _logged(workspace, 200, "")
    return PlainTextResponse("ok")


async def link(socket: WebSocket) -> None:
    """Take one of the app's Socket Mode connections."""
    workspace: Workspace = socket.app.state.workspace
    await workspace.socket.connected(socket)


def _logged(workspace: Workspace, status: int, error: str) -> int:
    workspace.log.wrote(
        "in", "response_url", status=status, ok=not error, seconds=0, summary=error
    )
    return status


def _object(body: bytes) -> Json:
    try:
        given = json.loads(body)
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise Refused("invalid_payload")
    return given


async def _bytes(request: Request) -> bytes:
    if not request.headers.get("content-type", "").startswith("multipart/"):
        return await request.body()
    async with request.form() as form:
        for value in form.values():
            if not isinstance(value, str):
                return await value.read()
    return b""
