"""Deliveries by Socket Mode: the app connects, and one connection gets each one."""

import asyncio
import json
from itertools import count
from secrets import token_urlsafe
from uuid import uuid4

from starlette.websockets import WebSocket, WebSocketDisconnect

from workspace.deliveries.parcel import Parcel, Reply
from workspace.wire import Json, Refused

MOST = 10


class OverSocket:
    """The app's open connections, and the envelopes that wait for an answer."""

    def __init__(self, *, app_id: str, seconds: float) -> None:
        """Know whose connections these are, and how long it has to answer."""
        self._app_id = app_id
        self._seconds = seconds
        self._tickets: set[str] = set()
        self._sockets: list[WebSocket] = []
        self._waiting: dict[str, asyncio.Future[Json]] = {}
        self._turns = count()

    def ticket(self) -> str:
        """Give leave to connect once."""
        if len(self._sockets) >= MOST:
            raise Refused("too_many_websockets")
        ticket = token_urlsafe(18)
        self._tickets.add(ticket)
        return ticket

    async def connected(self, socket: WebSocket) -> None:
        """Greet a connection, and hear its answers until it goes."""
        ticket = socket.query_params.get("ticket", "")
        if ticket not in self._tickets:
            await socket.close(code=4001)
            return
        self._tickets.discard(ticket)
        await socket.accept()
        self._sockets.append(socket)
        try:
            await socket.send_text(json.dumps(self._hello()))
            await self._hear(socket)
        except WebSocketDisconnect:
            pass
        finally:
            if socket in self._sockets:
                self._sockets.remove(socket)

    async def carry(self, parcel: Parcel) -> Reply:
        """Hand a parcel to one connection, and wait for its acknowledgement."""
        if not self._sockets:
            return Reply(reason="connection_failed")
        socket = self._sockets[next(self._turns) % len(self._sockets)]
        name = str(uuid4())
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._waiting[name] = answer
        try:
            await socket.send_text(json.dumps(_envelope(name, parcel)))
            given = await asyncio.wait_for(answer, self._seconds)
        except TimeoutError:
            return Reply(reason="http_timeout")
        except (WebSocketDisconnect, RuntimeError):
            return Reply(reason="connection_failed")
        finally:
            del self._waiting[name]
        return Reply(status=200, body=_body(given))

    def close(self) -> None:
        """Hand out nothing more; the connections go with the server."""
        self._sockets.clear()

    async def _hear(self, socket: WebSocket) -> None:
        while True:
            said = json.loads(await socket.receive_text())
            answer = self._waiting.get(said.get("envelope_id", ""))
            if answer is not None and not answer.done():
                answer.set_result(said)

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self._sockets),
            "connection_info": {"app_id": self._app_id},
            "debug_info": {"host": "workspace", "approximate_connection_time": 18060},
        }


def _envelope(name: str, parcel: Parcel) -> Json:
    envelope: Json = {
        "envelope_id": name,
        "type": parcel.sort,
        "accepts_response_payload": parcel.sort != "events_api",
        "payload": parcel.payload,
    }
    if parcel.sort == "events_api":
        envelope["retry_attempt"] = parcel.attempt - 1
        envelope["retry_reason"] = parcel.retry_reason or ""
    return envelope


def _body(given: Json) -> str:
    payload = given.get("payload")
    return (
        payload if isinstance(payload, str) else json.dumps(payload) if payload else ""
    )
