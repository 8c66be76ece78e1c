"""The door before the door: only what Slack has signed comes in, whole and in time."""

import hmac
import logging
from collections.abc import Callable
from hashlib import sha256
from typing import Final

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

logger = logging.getLogger(__name__)

#: Slack's own payloads stay far below; what is larger is somebody else's.
SIZE_LIMIT: Final = 1024 * 1024
#: Bolt would obey these, and the signature does not cover headers.
_PRIVATE: Final = b"x-slack-bolt-"

Refusal = tuple[int, bytes]
TOO_LARGE: Final[Refusal] = (413, b"too large")
UNSIGNED: Final[Refusal] = (401, b"not signed by Slack")


class SignedBySlack:
    """Lets a request through when its raw bytes bear Slack's signature."""

    def __init__(
        self, app: ASGIApp, *, signing_secret: str, seconds: Callable[[], float]
    ) -> None:
        self.app = app
        self.secret = signing_secret.encode()
        self.seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the body whole, check it, and hand it on as it was."""
        body = await _body(receive)
        if body is None:
            await _refuse(send, TOO_LARGE)
        elif not self._is_signed(Headers(scope=scope), body):
            logger.warning("unsigned request", extra={"action": "unsigned"})
            await _refuse(send, UNSIGNED)
        else:
            await self.app(_stripped(scope), _replay(body, receive), send)

    def _is_signed(self, headers: Headers, body: bytes) -> bool:
        stamp = headers.get("x-slack-request-timestamp", "")
        signature = headers.get("x-slack-signature", "")
        if not (stamp.isascii() and stamp.isdigit() and signature.isascii()):
            return False
        # More digits than a moment has, or a moment more than five minutes away.
        if len(stamp) > 12 or abs(self.seconds() - int(stamp)) > 60 * 5:  # noqa: PLR2004
            return False
        return hmac.compare_digest(self._signature(stamp, body), signature)

    def _signature(self, stamp: str, body: bytes) -> str:
        """Sign as Slack does, over the bytes as they came, be they text or not.

        https://docs.slack.dev/authentication/verifying-requests-from-slack
        """
        signed = b"v0:%b:%b" % (stamp.encode(), body)
        return f"v0={hmac.new(self.secret, signed, sha256).hexdigest()}"


async def _body(receive: Receive) -> bytes | None:
    """Read a request's body, but no more than a sane one has."""
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if len(body) > SIZE_LIMIT:
            return None
        if not message.get("more_body"):
            return bytes(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    """Give the body that was read to the one who reads next."""
    waiting: list[Message] = [
        {"type": "http.request", "body": body, "more_body": False}
    ]

    async def again() -> Message:
        return waiting.pop() if waiting else await receive()

    return again


def _stripped(scope: Scope) -> Scope:
    headers = [h for h in scope["headers"] if not h[0].lower().startswith(_PRIVATE)]
    return {**scope, "headers": headers}


async def _refuse(send: Send, refusal: Refusal) -> None:
    status, text = refusal
    # Nothing more is wanted of who sends such a thing, least of all the rest of it.
    headers = [(b"content-type", b"text/plain"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": text})
