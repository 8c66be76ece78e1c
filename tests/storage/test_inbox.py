"""Each delivery of Slack's has its effect once."""

import contextlib
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import Engine

from storage import inbox
from storage.database import writing
from tests.builders import NOW


def test_take_knows_a_delivery_again(engine: Engine) -> None:
    with writing(engine) as db:
        taken = [inbox.take(db, key, NOW) for key in ("Ev1", "Ev1", "Ev2")]

    assert taken == [True, False, True]


def test_take_is_undone_with_its_effect(engine: Engine) -> None:
    with contextlib.suppress(ZeroDivisionError), writing(engine) as db:
        inbox.take(db, "Ev1", NOW)
        1 / 0  # noqa: B018  # the effect fails

    with writing(engine) as db:
        assert inbox.take(db, "Ev1", NOW)


def test_take_at_once_lets_one_through(engine: Engine) -> None:
    def take() -> bool:
        with writing(engine) as db:
            return inbox.take(db, "Ev1", NOW)

    with ThreadPoolExecutor(8) as pool:
        taken = [each.result() for each in [pool.submit(take) for _ in range(8)]]

    assert sorted(taken) == [False] * 7 + [True]
