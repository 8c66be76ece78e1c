"""The least that a worker takes for Slack: it says yes, and notes what came when.

`python -m tests.bench.fake_slack` serves it on the port in `PORT`.
"""

import json
import os
import time
from typing import Any, Final

import uvicorn
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import Receive, Scope, Send

from tests.bench.wire import LOOPBACK

API: Final = "/api/"
#: Where the bench asks what has come; what is told is forgotten.
SEEN: Final = "/seen"


class FakeSlack:
    """Remembers of each message by which id it was delivered, and when."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, float]] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        body = await Request(scope, receive).body()
        answer = JSONResponse(self._answer(scope["path"], body))
        await answer(scope, receive, send)

    def _answer(self, path: str, body: bytes) -> object:
        match path.removeprefix(API):
            case "chat.postMessage":
                self._note(json.loads(body))
                return {"ok": True, "channel": "D1", "ts": f"{time.time():.6f}"}
            case "users.list":
                return {"ok": True, "members": []}
            case path if path == SEEN:
                seen, self.seen = self.seen, []
                return seen
            case _:
                # What is shown already is only put right.
                return {"ok": True, "channel": "D1", "ts": f"{time.time():.6f}"}

    def _note(self, said: dict[str, Any]) -> None:
        id = said["metadata"]["event_payload"]["delivery_id"]
        self.seen.append((id, time.monotonic()))


if __name__ == "__main__":
    uvicorn.run(
        FakeSlack(),
        host=LOOPBACK,
        port=int(os.environ["PORT"]),
        lifespan="off",
        access_log=False,
        log_level="warning",
    )
