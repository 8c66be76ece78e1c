"""Where the trial listens: where it was asked to, or where it can."""

import os
import socket

import pytest

from radslag.ports import LOOPBACK, is_listened_to, two_ports


def test_two_ports_takes_what_was_asked_for_and_the_next() -> None:
    wanted, _ = _pair()
    assert two_ports(wanted) == (wanted, wanted + 1)


@pytest.mark.parametrize("which", [0, 1])
def test_two_ports_finds_others_when_one_is_taken(which: int) -> None:
    wanted, _ = _pair()
    with socket.create_server((LOOPBACK, wanted + which)):
        page, web = two_ports(wanted)
    assert wanted not in (page, web)
    assert page != web


@pytest.mark.parametrize("wanted", [-1, 0, 65535, 70000])
def test_two_ports_finds_others_when_the_wish_is_no_port(wanted: int) -> None:
    page, web = two_ports(wanted)
    assert {page, web} & {-1, 0, 65535, 65536, 70000, 70001} == set()


def test_is_listened_to_tells_whether_somebody_answers() -> None:
    with socket.create_server((LOOPBACK, 0)) as listening:
        port = listening.getsockname()[1]
        assert is_listened_to(port)
    assert not is_listened_to(port)


def _pair() -> tuple[int, int]:
    """Find two free ports side by side, below those that others are handed."""
    # Not where another process that runs these tests looks at the same moment.
    first = 21000 + os.getpid() % 1000 * 8
    return next(pair for n in range(first, 32000, 2) if (pair := two_ports(n))[0] == n)
