"""`python -m tests.interop`: real programs follow a meeting through its whole life.

Each subscribes on loopback, in another time zone than the councils', and must see what
the record says after every step. What can't be run here is listed in CONTRIBUTING.md.
"""

import logging
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Final, Protocol

from tests.interop.house import NAME, House, Shown, a_house
from tests.interop.thunderbird import is_here, thunderbird
from tests.interop.vdirsyncer import Vdirsyncer

#: Seconds that a program may take to see what it was told to look at.
PATIENCE: Final = 20
Step = tuple[str, Callable[[House], None], Callable[[House], Shown]]


class Client(Protocol):
    """A calendar program."""

    def subscribe(self, address: str) -> None:
        """Begin to follow a calendar."""

    def refresh(self, address: str) -> None:
        """Look at it again."""

    def shown(self, address: str) -> Shown:
        """Tell what is seen of it."""
        ...


def main() -> int:
    """Take each program through all of it; return the exit code."""
    # A fault of ours is a part of it, and is told of at length.
    logging.disable()
    faults = 0
    with ExitStack() as closing:
        folder = Path(closing.enter_context(tempfile.TemporaryDirectory()))
        for name, client in _clients(folder, closing):
            house = closing.enter_context(a_house())
            faults += _follow(house, name, client)
    return 1 if faults else 0


def _clients(folder: Path, closing: ExitStack) -> Iterator[tuple[str, Client]]:
    yield "vdirsyncer", Vdirsyncer(folder / "vdirsyncer")
    if not is_here():
        _say("Thunderbird is not here: sudo apt-get install thunderbird")
        return
    (folder / "thunderbird").mkdir()
    yield "Thunderbird", closing.enter_context(thunderbird(folder / "thunderbird"))


def _steps() -> Iterator[Step]:
    yield "is moved", House.move, House.shown
    yield "is called off", House.cancel, _called_off
    yield "has been off for a month", _a_month_later, _all_but_the_first
    yield "can't be written", lambda h: h.break_down(is_broken=True), _all_but_the_first
    yield "can again", lambda h: h.break_down(is_broken=False), _all_but_the_first
    yield "has another address now", House.issue, lambda _: {}
    yield "has been forgotten", _a_month_later, lambda _: {}


def _follow(house: House, name: str, client: Client) -> int:
    address = house.address
    client.subscribe(address)
    faults = _seen(name, "is subscribed to", client, address, house.shown())
    for what, happens, expected in _steps():
        happens(house)
        faults += _seen(name, what, client, address, expected(house))
    return faults


def _seen(name: str, what: str, client: Client, address: str, expected: Shown) -> int:
    """Let a program look again, and wait until it shows what it should."""
    until = time.monotonic() + PATIENCE
    client.refresh(address)
    time.sleep(1)
    while (shown := client.shown(address)) != expected and time.monotonic() < until:
        client.refresh(address)
        time.sleep(0.5)
    _say(f"{name}: {what}: {'right' if shown == expected else f'WRONG: {shown}'}")
    return shown != expected


def _called_off(house: House) -> Shown:
    first = house.meetings[0].starts_at
    return {**house.shown(), first: f"AVLYST: {NAME}"}


def _a_month_later(house: House) -> None:
    house.at += timedelta(days=31)


def _all_but_the_first(house: House) -> Shown:
    return {each.starts_at: NAME for each in house.meetings[1:]}


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
