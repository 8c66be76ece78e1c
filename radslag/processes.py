"""The trial's processes: started together, watched, and stopped together."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Final, Self, TextIO

from radslag.ports import is_listened_to
from radslag.settings import SettingWrong

#: How long a process may take to begin, in seconds: the first time, much is compiled.
TO_BEGIN: Final = 60
#: How long it may take to finish what it was doing.
TO_FINISH: Final = 10
_GLANCE: Final = 0.05


class Processes:
    """The processes of this program that run as long as the block lasts."""

    def __init__(self, environ: Mapping[str, str], *, note: TextIO) -> None:
        self._environ = environ
        #: Is held open by them all; their numbers are written there.
        self._note = note
        #: By name, in the order in which they were started.
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        self._write_down(os.getpid())
        return self

    def __exit__(self, *_: object) -> None:
        """Stop them, last the one that was started first: the others may call it."""
        for told in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(told, signal.SIG_IGN)
        running = list(self._running.values())
        _stop(running[1:])
        _stop(running[:1])

    def start(self, name: str, module: Sequence[str]) -> None:
        """Start a module of ours, out of reach of the terminal's Ctrl-C."""
        started = subprocess.Popen(  # noqa: S603  # our own modules
            [sys.executable, "-m", *module],
            env=self._environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            process_group=0,
            pass_fds=(self._note.fileno(),),
        )
        self._running[name] = started
        self._write_down(started.pid)

    def wait_for(self, port: int) -> None:
        """Wait until somebody listens on a port.

        Raises:
            SettingWrong: when nobody does in time, or one of them stopped.
        """
        until = time.monotonic() + TO_BEGIN
        while not is_listened_to(port):
            self._require_all()
            if time.monotonic() > until:
                raise SettingWrong("Rådslag kom ikke i gang. Se meldingene over.")
            time.sleep(_GLANCE)

    def watch(self) -> None:
        """Stay until interrupted.

        Raises:
            SettingWrong: when one of them stops by itself.
        """
        try:
            while True:
                self._require_all()
                time.sleep(_GLANCE * 10)
        except KeyboardInterrupt:
            return

    def _require_all(self) -> None:
        for name, process in self._running.items():
            if process.poll() is not None:
                raise SettingWrong(
                    f"En del av Rådslag ({name}) stoppet, og da stopper resten. "
                    "Se meldingene over, og start på nytt. Alt er lagret."
                )

    def _write_down(self, number: int) -> None:
        self._note.write(f"{number} ")
        self._note.flush()


@contextmanager
def interruptible() -> Iterator[None]:
    """Let whoever asks the program to stop be heard as Ctrl-C is."""
    asked = (signal.SIGTERM, signal.SIGHUP)
    before = [signal.signal(told, _interrupt) for told in asked]
    try:
        yield
    finally:
        for told, handler in zip(asked, before, strict=True):
            signal.signal(told, handler)


def _stop(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    """Let processes finish what they are doing, but not for ever."""
    until = time.monotonic() + TO_FINISH
    for process in processes:
        process.terminate()
    for process in processes:
        try:
            process.wait(max(0, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
