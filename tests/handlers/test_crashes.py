"""Whatever step a crash or a lost answer hits, each message is seen once."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import Engine

from bot.message import Kind, Message
from storage.deliveries import Claim, Deliveries
from tests.builders import ASTRID, BJARNE
from tests.handlers.crashing import Plan, Stage, Steps
from tests.storage.outgoing import CARD, FILE, HOME

Asked = Sequence[Sequence[Message]]

NEWS = Message(kind=Kind.MOVED, to=ASTRID.id, about="1")
AFTER_CARD = replace(FILE, after=CARD.key)
#: Rounds of messages: what is asked for in one is asked for when the last is done.
POST: Asked = [[NEWS]]
LIVE: Asked = [[CARD], [CARD]]
SHARED: Asked = [[CARD, AFTER_CARD]]
APP_HOME: Asked = [[HOME], [HOME]]
HANDFUL: Asked = [
    [CARD, AFTER_CARD, HOME, replace(CARD, to=BJARNE.id)],
    [CARD, NEWS, HOME],
]


@pytest.fixture
def stage(sqlite_engine: Engine) -> Stage:
    return Stage(sqlite_engine)


@pytest.mark.parametrize(
    "asked",
    [POST, LIVE, SHARED, APP_HOME, HANDFUL],
    ids=["post", "live", "file", "home", "handful"],
)
def test_one_mishap_at_any_step_loses_and_doubles_nothing(
    stage: Stage, asked: Asked
) -> None:
    assert _damage(stage, asked, mishaps=1) == []


@pytest.mark.parametrize(
    "asked",
    [POST, LIVE, SHARED],
    ids=["post", "live", "file"],
)
def test_two_mishaps_at_any_steps_lose_and_double_nothing(
    stage: Stage, asked: Asked
) -> None:
    assert _damage(stage, asked, mishaps=2) == []


def test_who_does_not_look_says_things_twice(stage: Stage) -> None:
    class Careless(Deliveries):
        def claim(self, at: datetime) -> Claim | None:
            claim = super().claim(at)
            return claim and replace(claim, is_unsure=False)

    assert {"doubled"} == set(_damage(stage, POST, mishaps=1, deliveries=Careless))
    assert {"doubled"} == set(_damage(stage, SHARED, mishaps=1, deliveries=Careless))


def test_who_notes_before_sending_loses_things(stage: Stage) -> None:
    class Hasty(Deliveries):
        def claim(self, at: datetime) -> Claim | None:
            claim = super().claim(at)
            if claim:
                self.finish(claim, at, channel=claim.channel, ts=None)
            return claim

    assert "lost" in _damage(stage, POST, mishaps=1, deliveries=Hasty)


def _damage(
    stage: Stage,
    asked: Asked,
    *,
    mishaps: int,
    deliveries: type[Deliveries] = Deliveries,
) -> list[str]:
    """Try every plan of so many mishaps, and tell what each of them did."""
    steps, expected = stage.run(asked, {}, deliveries)
    found, plans = [], list(_plans(steps, {}))
    for number in range(1, mishaps + 1):
        longer: list[Plan] = []
        for plan in plans:
            steps, seen = stage.run(asked, plan, deliveries)
            found += _told(seen, expected)
            # To recover takes steps of its own, and they may go wrong as well.
            longer += _plans(steps, plan) if number < mishaps else ()
        plans = longer
    return found


def _plans(steps: Steps, plan: Plan) -> Iterator[Plan]:
    """Let one thing more go wrong, at any step after those that a plan names."""
    last = max(plan, default=0)
    for place, mishaps in enumerate(steps.taken[last:], start=last + 1):
        for mishap in mishaps:
            yield {**plan, place: mishap}


def _told(seen: Counter[str], expected: Counter[str]) -> list[str]:
    lost = ["lost"] if expected - seen else []
    return lost + (["doubled"] if seen - expected else [])
