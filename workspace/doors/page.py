"""The page and what it asks for: what a person sees, and what they do."""

import json
import mimetypes
from collections.abc import AsyncIterator
from dataclasses import asdict
from pathlib import Path
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse

from workspace.acts.actor import Actor
from workspace.acts.deeds import DEEDS
from workspace.config import User
from workspace.picture import picture, team
from workspace.wire import Json, Unable
from workspace.workspace import Workspace

PAGE = Path(__file__).parent.parent / "page"
FRESH = {"Cache-Control": "no-store"}
UNFRAMED = FRESH | {"Content-Security-Policy": "frame-ancestors 'none'"}
NOBODY = "Det finnes ingen med denne id-en her."
LEFT = "Denne personen er deaktivert og kan ikke gjøre noe."


async def index(_: Request) -> Response:
    """Show the page."""
    return FileResponse(PAGE / "index.html", headers=UNFRAMED)


async def asset(request: Request) -> Response:
    """Give one of the page's files."""
    path = (PAGE / request.path_params["file"]).resolve()
    if not path.is_relative_to(PAGE) or not path.is_file():
        return Response("", 404)
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    # They are small, and many: to read one takes less than to hand it to a thread.
    return Response(path.read_bytes(), media_type=kind, headers=FRESH)


async def everybody(request: Request) -> Response:
    """Show who there is to be."""
    return JSONResponse(team(_workspace(request)), headers=FRESH)


async def me(request: Request) -> Response:
    """Show what one person sees, when it has changed."""
    workspace, user = _workspace(request), _user(request)
    if user is None:
        return _no(NOBODY, 404)
    # The conversation with the app opens as one looks; do that before the count.
    workspace.app_im(user.id)
    etag = workspace.watch.etag(user.id)
    headers = {"ETag": etag, "Cache-Control": "no-cache"}
    if request.headers.get("if-none-match") == etag:
        return Response(status_code=304, headers=headers)
    return JSONResponse(picture(workspace, user), headers=headers)


async def stream(request: Request) -> Response:
    """Tell of what changes for one person."""
    user = _user(request)
    if user is None:
        return _no(NOBODY, 404)
    return events(_workspace(request).watch.stream(user.id))


async def act(request: Request) -> Response:
    """Do something as a person."""
    user, deed = _user(request), DEEDS.get(request.path_params["deed"])
    if user is None or deed is None:
        return _no(NOBODY if user is None else "Det kan ingen gjøre her.", 404)
    if user.deleted:
        return _no(LEFT)
    try:
        given = await body(request)
        actor = Actor(workspace=_workspace(request), user=user, given=given)
        return JSONResponse({"ok": True, **(await deed(actor) or {})})
    except Unable as sentence:
        return _no(str(sentence))


async def file(request: Request) -> Response:
    """Give a person a file that is shared where they are."""
    workspace, user = _workspace(request), _user(request)
    key = request.path_params["file"]
    found = workspace.files.get(key)
    rooms = map(workspace.rooms.get, _shared(found)) if found else ()
    if user is None or not any(room and user.id in room.members for room in rooms):
        return _no("Filen finnes ikke, eller den er ikke delt med deg.", 404)
    return download(workspace, key)


def download(workspace: Workspace, key: str) -> Response:
    """Give a file's bytes, to be saved and not shown."""
    found = workspace.files.get(key) or {}
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(found['name'])}",
        "X-Content-Type-Options": "nosniff",
    }
    path = workspace.files.path(key)
    return FileResponse(path, media_type=found["mimetype"], headers=headers)


async def log(request: Request) -> Response:
    """Show what crossed the wire."""
    entries = [asdict(entry) for entry in _workspace(request).log.entries]
    return JSONResponse({"entries": entries}, headers=FRESH)


async def log_stream(request: Request) -> Response:
    """Tell of what crosses the wire."""
    last = request.headers.get("last-event-id", "")
    after = int(last) if last.isdigit() else None
    return events(_workspace(request).log.stream(after))


def events(told: AsyncIterator[str]) -> Response:
    """Answer with Server-Sent Events."""
    return StreamingResponse(told, media_type="text/event-stream", headers=FRESH)


async def body(request: Request) -> Json:
    """Read what the page sent, a JSON object."""
    try:
        given = json.loads(await request.body() or b"{}")
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise Unable("Siden sendte noe som ikke er et JSON-objekt.")
    return given


def _shared(found: Json) -> list[str]:
    return [room for sort in found["shares"].values() for room in sort]


def _user(request: Request) -> User | None:
    user = _workspace(request).people.get(request.path_params["user"])
    return user if user and not user.is_bot else None


def _workspace(request: Request) -> Workspace:
    workspace: Workspace = request.app.state.workspace
    return workspace


def _no(sentence: str, status: int = 200) -> Response:
    return JSONResponse({"ok": False, "error": sentence}, status_code=status)
