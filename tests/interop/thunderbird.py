"""Thunderbird without a screen, spoken with as its own tests do: over Marionette.

https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
"""

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from tests.bench.processes import free_port, wait_for
from tests.interop.house import Shown

#: The program, or another's address for it.
PROGRAM: Final = os.environ.get("THUNDERBIRD", "thunderbird")
#: Somewhere else than Oslo, so that times have to be worked out.
ZONE: Final = "America/New_York"
PREFERENCES: Final = {
    "calendar.timezone.local": ZONE,
    "calendar.timezone.useSystemTimezone": False,
    "app.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "http://127.0.0.1:9",
    "toolkit.telemetry.enabled": False,
}
_USE: Final = """
const {cal} = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const [address, done] = arguments;
const find = () => cal.manager.getCalendars().find(c => c.uri.spec === address);
"""
_SUBSCRIBE: Final = """
const made = cal.manager.createCalendar("ics", Services.io.newURI(address));
made.name = "rådsmøter";
cal.manager.registerCalendar(made);
done(true);
"""
_REFRESH: Final = "find().refresh(); done(true);"
_LOOK: Final = """
const calendar = find();
const all = Ci.calICalendar.ITEM_FILTER_ALL_ITEMS;
calendar.getItemsAsArray(all, 0, null, null).then(items => done({
  isDisabled: Boolean(calendar.getProperty("disabled")),
  events: items.map(item => [item.startDate.nativeTime, item.title]),
}));
"""


class Thunderbird:
    """One window of it, that nobody sees."""

    def __init__(self, port: int) -> None:
        self._line = socket.create_connection(("127.0.0.1", port), timeout=60)
        self._asked = 0
        self._hear()
        self._tell("WebDriver:NewSession")
        self._tell("Marionette:SetContext", value="chrome")

    def subscribe(self, address: str) -> None:
        """Add a calendar from the network."""
        self._run(_SUBSCRIBE, address)

    def refresh(self, address: str) -> None:
        """Look at it again."""
        self._run(_REFRESH, address)

    def shown(self, address: str) -> Shown:
        """Tell what it shows of a calendar."""
        seen = self._run(_LOOK, address)
        assert not seen["isDisabled"], "Thunderbird has switched the calendar off"
        epoch = datetime(1970, 1, 1, tzinfo=UTC)
        return {
            epoch + timedelta(microseconds=at): title for at, title in seen["events"]
        }

    def _run(self, script: str, address: str) -> Any:  # noqa: ANN401  # whatever JSON holds
        answer = self._tell(
            "WebDriver:ExecuteAsyncScript", script=_USE + script, args=[address]
        )
        return answer["value"]

    def _tell(self, command: str, **facts: object) -> Any:  # noqa: ANN401  # the same
        self._asked += 1
        told = json.dumps([0, self._asked, command, facts]).encode()
        self._line.sendall(b"%d:%b" % (len(told), told))
        _, _, fault, answer = self._hear()
        assert fault is None, fault
        return answer

    def _hear(self) -> Any:  # noqa: ANN401  # the same
        length = b""
        while not length.endswith(b":"):
            length += self._line.recv(1)
        heard = b""
        while len(heard) < int(length[:-1]):
            heard += self._line.recv(1 << 16)
        return json.loads(heard)


def is_here() -> bool:
    """Tell whether this machine has it."""
    return shutil.which(PROGRAM) is not None


@contextmanager
def thunderbird(folder: Path) -> Iterator[Thunderbird]:
    """Start it with a profile of its own, and stop it afterwards."""
    port = free_port()
    chosen = {**PREFERENCES, "marionette.port": port}
    lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});" for k, v in chosen.items())
    (folder / "user.js").write_text("\n".join(lines))
    command = [PROGRAM, "--headless", "--marionette", "--remote-allow-system-access"]
    environ = {**os.environ, "HOME": str(folder)}
    with subprocess.Popen(
        [*command, "--no-remote", "--profile", str(folder)],
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            wait_for(port)
            # The calendars are there a little after the door is.
            time.sleep(5)
            yield Thunderbird(port)
        finally:
            process.terminate()
