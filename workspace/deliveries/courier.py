"""The courier: brings what a person did once, and events until they are received."""

import asyncio
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace

from workspace.deliveries.parcel import Carrier, Parcel, Reply
from workspace.log import Log

SAID = {
    "http_timeout": "svarte ikke i tide",
    "connection_failed": "kunne ikke nås",
    "http_error": "svarte med en feil",
}


class Courier:
    """Brings parcels by one carrier, and writes each attempt in the log."""

    def __init__(
        self,
        *,
        carrier: Carrier,
        log: Log,
        delays: tuple[float, ...],
        gave_up: Callable[[Parcel], None],
    ) -> None:
        """Know the way, and how long to wait (in seconds) before each new attempt."""
        self._carrier = carrier
        self._log = log
        self._delays = delays
        self._gave_up = gave_up
        self._tasks: set[asyncio.Task[None]] = set()

    async def bring(self, parcel: Parcel) -> Reply:
        """Bring a parcel once: commands, presses and dialogs are never tried again."""
        began = time.perf_counter()
        reply = await self._carrier.carry(parcel)
        error = "" if reply.ok else SAID.get(reply.reason or "", "")
        self._log.wrote(
            "out",
            parcel.kind,
            status=reply.status,
            ok=reply.ok,
            seconds=time.perf_counter() - began,
            summary=" · ".join(filter(None, (parcel.summary, error))),
            attempt=parcel.attempt,
            retry_reason=parcel.retry_reason,
        )
        return reply

    async def tell(self, parcel: Parcel) -> Reply:
        """Bring an event, and when it is not received, again after each delay."""
        reply = await self.bring(parcel)
        if not reply.ok and not reply.is_final:
            self._start(self._insist(parcel, reply))
        return reply

    def tell_soon(self, parcel: Parcel) -> None:
        """Bring an event without waiting for it."""
        self._start(self._told(parcel))

    def close(self) -> None:
        """Bring nothing more."""
        self._carrier.close()

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _told(self, parcel: Parcel) -> None:
        await self.tell(parcel)

    async def _insist(self, parcel: Parcel, reply: Reply) -> None:
        for number, delay in enumerate(self._delays, start=2):
            await asyncio.sleep(delay)
            again = replace(parcel, attempt=number, retry_reason=reply.reason)
            reply = await self.bring(again)
            if reply.ok or reply.is_final:
                return
        self._gave_up(parcel)
