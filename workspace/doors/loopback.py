"""Only this machine comes in, and only the page itself may act."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

HERE = ("127.0.0.1", "localhost", "::1")
ACTING = ("/me/", "/people", "/faults", "/challenge")
READING = ("GET", "HEAD")
NOT_HERE = "Arbeidsrommet svarer bare på denne maskinen."
NOT_THE_PAGE = "Bare arbeidsrommets egen side kan gjøre dette."


class Loopback:
    """Turns away what is addressed to another name, or posted by another site."""

    def __init__(self, app: ASGIApp) -> None:
        """Stand in front of an application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer 403."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
        elif said := _refusal(scope):
            answer = JSONResponse({"ok": False, "error": said}, status_code=403)
            await answer(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def _refusal(scope: Scope) -> str | None:
    headers = Headers(scope=scope)
    host = headers.get("host", "")
    # A name of somebody else's that leads to this machine is how pages reach in.
    if urlsplit(f"//{host}").hostname not in HERE:
        return NOT_HERE
    is_acting = scope["type"] == "http" and scope["path"].startswith(ACTING)
    if not is_acting or scope["method"] in READING:
        return None
    origin = headers.get("origin")
    is_ours = origin is None or urlsplit(origin).netloc == host
    return None if is_ours and headers.get("x-workspace") == "1" else NOT_THE_PAGE
