"""What every test may ask for, and what holds for all of them."""

import gc

import pytest
from hypothesis import settings

pytest_plugins = [
    "tests.browsers",
    "tests.counting",
    "tests.databases",
    "tests.engines",
]

# As at the desk, so in CI: the same examples each time, however slow the machine.
settings.load_profile("ci")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, or one worker would end alone with it."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Look seldom for refuse, and never among what is there from beginning to end.

    Otherwise a tenth of the time goes to looking.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 20, 50)
