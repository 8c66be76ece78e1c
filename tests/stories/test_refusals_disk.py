"""A disk without room for one byte more: people try again, and nothing is half done."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.meeting import Answer
from tests.stories.processes import EVERYTHING, House, a_house
from tests.stories.test_refusals_database import AWAY
from tests.stories.test_socket_mode import MEMBER, a_called_meeting, answer_of
from tests.written import record

OTHER = "Randi Steinsfjell"


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux can do this")
def test_a_full_disk_keeps_nothing_by_halves(tmp_path: Path, sqlite_url: str) -> None:
    with a_house(tmp_path, sqlite_url) as house:
        house.start(*EVERYTHING)
        meeting = a_called_meeting(house)
        member, other = house.window(MEMBER), house.window(OTHER)
        other.press("Meld forfall")
        before = record(house.store)
        with _full_disk(house):
            pressed, sent = member.press("Jeg kommer"), other.submit(reason="Arbeid")

            assert (pressed, sent) == ({"ok": True}, {"ok": True})
            assert (member.whispers, other.sentence) == ([AWAY], AWAY)
            assert member.type("/mote status")["ok"]
        assert record(house.store) == before

        member.press("Jeg kommer")
        house.delivered()
        assert answer_of(house, meeting, MEMBER) is Answer.COMING
        assert "Du kommer" in member.cards[0]["text"]


@contextmanager
def _full_disk(house: House) -> Iterator[None]:
    """Let the house and its worker write nothing beyond a file's first page."""
    pids = [house.running[name].pid for name in ("web", "worker")]
    for pid in pids:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
    yield
    unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    for pid in pids:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, unlimited)
