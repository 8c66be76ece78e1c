"""Whatever step a crash or a lost answer hits, each message is seen once."""

from collections import Counter
from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import Engine

from bot.meeting import MeetingId
from bot.message import Kind, Message
from storage.deliveries import Claim, Deliveries
from tests.builders import ASTRID, BJARNE
from tests.engines import Open
from tests.handlers.crashing import Asked, Stage
from tests.storage.outgoing import CARD, FILE, HOME
from tests.templates import lay

NEWS = Message(kind=Kind.MOVED, to=ASTRID.id, about="1")
AFTER_CARD = replace(FILE, after=CARD.key)
POST: Asked = [[NEWS]]
LIVE: Asked = [[CARD], [CARD]]
SHARED: Asked = [[CARD, AFTER_CARD]]
APP_HOME: Asked = [[HOME], [HOME]]
CALLED: Message = replace(FILE, meeting=MeetingId(1))
CALLED_OFF: Asked = [[CALLED], [replace(CALLED, kind=Kind.CANCELLATION)]]
HANDFUL: Asked = [
    [CARD, AFTER_CARD, HOME, replace(CARD, to=BJARNE.id)],
    [CARD, NEWS, HOME],
]


@pytest.mark.parametrize(
    "asked",
    [POST, LIVE, SHARED, APP_HOME, HANDFUL],
    ids=["post", "live", "file", "home", "handful"],
)
def test_one_mishap_at_any_step_loses_and_doubles_nothing(
    sqlite_engine: Engine, asked: Asked
) -> None:
    assert _damage(Stage(sqlite_engine, asked), mishaps=1) == set()


@pytest.mark.parametrize(
    "asked",
    [POST, LIVE, SHARED],
    ids=["post", "live", "file"],
)
@pytest.mark.usefixtures("uncounted")
def test_two_mishaps_at_any_steps_lose_and_double_nothing(
    sqlite_engine: Engine, asked: Asked
) -> None:
    assert _damage(Stage(sqlite_engine, asked), mishaps=2) == set()


@pytest.mark.parametrize("asked", [POST, SHARED], ids=["post", "file"])
def test_who_does_not_look_says_things_twice(
    sqlite_engine: Engine, asked: Asked
) -> None:
    class Careless(Deliveries):
        def claim(self, at: datetime) -> Claim | None:
            claim = super().claim(at)
            return claim and replace(claim, is_unsure=False)

    assert _damage(Stage(sqlite_engine, asked, Careless), mishaps=1) == {"doubled"}


def test_a_file_never_comes_after_the_one_that_takes_its_meeting_away(
    sqlite_url: str, opened: Open
) -> None:
    lay(sqlite_url)
    stage = Stage(opened(sqlite_url, foreign_keys=False), CALLED_OFF, is_hasty=True)

    stage.endings(mishaps=1)
    assert stage.last_files == {"D-U0001 cancellation v2.pdf"}


def test_who_notes_before_sending_loses_things(sqlite_engine: Engine) -> None:
    class Hasty(Deliveries):
        def claim(self, at: datetime) -> Claim | None:
            claim = super().claim(at)
            if claim:
                self.finish(claim, at, channel=claim.channel, ts=None)
            return claim

    assert "lost" in _damage(Stage(sqlite_engine, POST, Hasty), mishaps=1)


def _damage(stage: Stage, *, mishaps: int) -> set[str]:
    """Tell what can come of so many mishaps that does not come of none."""
    (expected,) = stage.endings(mishaps=0)
    return {
        damage
        for seen in stage.endings(mishaps=mishaps)
        for damage in _told(Counter(dict(seen)), Counter(dict(expected)))
    }


def _told(seen: Counter[str], expected: Counter[str]) -> list[str]:
    lost = ["lost"] if expected - seen else []
    return lost + (["doubled"] if seen - expected else [])
